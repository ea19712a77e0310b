//! A client's file, looked into by a therapist: in memory, apart from one's own, open to words on goals and nothing else.

use super::{Access, Env, ExportedFile, Notebook, OpenedBackup, ReviewDraft, UndoLabel};
use cairn_core::exchange;
use cairn_core::journal::{self, Journal};
use cairn_core::plan::{Change, GoalId, Plan, Rating, Review, Stamp, Stance};
use cairn_core::shelf::Memory;
use leptos::prelude::*;
use std::rc::Rc;

/// A therapist's looking into a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReviewSession {
    /// What the therapist calls themself; empty until they said so.
    by: RwSignal<String>,
    /// The newest stamp of the review when it was last saved as a file.
    given: RwSignal<Option<Stamp>>,
    /// What is being said just now.
    pub(super) saying: RwSignal<ReviewDraft>,
}

/// A client's file, read and added up, to be looked into. It has no drafts: these stay with the client.
#[derive(Debug, Clone)]
pub struct ClientFile {
    set: journal::Set,
    plan: Plan,
}

impl OpenedBackup {
    /// The file by itself, without anything of one's own, with pauses.
    pub async fn for_review(self, env: Env) -> ClientFile {
        let set = self.backup.set;
        let plan = set.plan_in_pieces(env.yielder).await;
        ClientFile { set, plan }
    }

    /// Whether there is a goal in it that a therapist could look at.
    pub fn has_goals(&self) -> bool {
        let makes = |change: &Change| matches!(change, Change::GoalMade { .. });
        self.backup.set.acts().any(|(_, act)| act.does.iter().any(makes))
    }
}

impl Notebook {
    /// A client's file to look into: in memory, gone with the page or by leaving it.
    pub fn review(env: Env, file: &ClientFile) -> Self {
        let ClientFile { set, plan } = file.clone();
        let access = Access::Review { since: set.newest().unwrap_or(Stamp::new(0, 0, 0)) };
        let looking = ReviewSession {
            by: RwSignal::new(String::new()),
            given: RwSignal::new(None),
            saying: RwSignal::new(ReviewDraft::default()),
        };
        let journal = Journal::new(Rc::new(Memory::default()), (env.random)()).holding(set);
        let notebook = Self { access, ..Self::of(journal, plan, env, None) };
        notebook.env.set_value((env, Some(looking)));
        notebook.look_at_the_calendar();
        notebook
    }

    /// Whether an act is of this looking into a client's file.
    pub fn is_of_this_review(self, act: Stamp) -> bool {
        matches!(self.access, Access::Review { since } if act > since)
    }

    pub(super) fn looking(self) -> Option<ReviewSession> {
        self.env.get_value().1
    }

    /// What the therapist calls themself; empty before they said so. It is followed.
    pub fn reviewer(self) -> String {
        self.looking().map(|looking| looking.by.get()).unwrap_or_default()
    }

    /// From now on the therapist goes by this name.
    pub fn set_reviewer(self, name: &str) {
        if let Some(looking) = self.looking() {
            looking.by.set(name.trim().to_owned());
        }
    }

    /// The therapist's word on a goal. It takes the place of what they said of it before; the same again is no act.
    pub fn say_of_goal(self, goal: GoalId, stance: Stance, rating: Option<Rating>, comment: &str) {
        let (by, on) = (untrack(|| self.reviewer()), self.today.get_untracked());
        let review = Review { by, on, stance, rating, comment: comment.trim().to_owned() };
        let before = self.plan.with_untracked(|plan| plan.goal(goal)?.review_by(&review.by).cloned());
        if self.looking().is_some() && before.is_none_or(|before| Review { on, ..before } != review) {
            self.act(UndoLabel::Review, vec![Change::Reviewed { goal, review }]);
        }
    }

    /// On how many goals the therapist said something since the file was opened. It is followed.
    pub fn review_count(self) -> usize {
        self.plan.track();
        let words = self.review_set();
        words.acts().filter(|(_, act)| act.does.iter().any(|change| matches!(change, Change::Reviewed { .. }))).count()
    }

    /// Whether there is something to save: words, or that words in a file saved earlier were taken back. It is followed.
    pub fn has_review(self) -> bool {
        self.review_count() > 0 || self.looking().is_some_and(|looking| looking.given.get().is_some())
    }

    /// Whether something was said, or taken back, that no saved file has. It is followed.
    pub fn has_unsaved_words(self) -> bool {
        let (Access::Review { since }, Some(ReviewSession { given, .. })) = (self.access, self.looking()) else {
            return false;
        };
        self.has_review() && self.newest() > given.get().or(Some(since))
    }

    /// The review as a file: the therapist's own words with the names of goals, and nothing of the client's.
    pub async fn review_file(self) -> ExportedFile {
        self.writing_now("cairn-review").given(&self.review_set(), (&[], &[]), &Plan::default()).await
    }

    /// The browser took the review just made.
    pub fn review_was_saved(self) {
        if let Some(looking) = self.looking() {
            looking.given.set(self.newest());
        }
    }

    fn newest(self) -> Option<Stamp> {
        self.journal.try_with_value(|journal| journal.set().newest()).flatten()
    }

    fn review_set(self) -> journal::Set {
        let Access::Review { since } = self.access else { return journal::Set::default() };
        let words = |journal: &Journal| exchange::words_since(journal.set(), since);
        self.journal.try_with_value(words).unwrap_or_default()
    }
}
