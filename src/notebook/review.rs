//! `Reviews`: the handle of a therapist's review of a client's file.
//!
//! It exists only in a notebook that was opened from a client's file. It records reviews of goals and nothing else, and its
//! file holds the therapist's own words and the names of goals, never anything else of the client's.

use super::backups::BackupWriter;
use super::recorder::Recorder;
use super::review_draft::ReviewSession;
use super::{Access, ExportedFile, Notebook, ReviewDraft, UndoLabel};
use cairn_core::exchange;
use cairn_core::journal::{self, Journal};
use cairn_core::plan::{Change, GoalId, Plan, Review, Stamp};
use leptos::prelude::*;

/// A handle of the review. Copies of it are the same review.
#[derive(Clone, Copy)]
pub struct Reviews {
    recorder: Recorder,
    /// The newest stamp of the client's: every later stamp belongs to the review.
    since: Stamp,
    session: ReviewSession,
}

impl Notebook {
    /// The review, in a client's file; none in any other notebook.
    pub fn review(self) -> Option<Reviews> {
        let Access::Review { since } = self.access() else { return None };
        Some(Reviews { recorder: self.recorder, since, session: self.review? })
    }
}

impl Reviews {
    /// Whether an act belongs to this review, and not to the client's file.
    pub fn has(self, act: Stamp) -> bool {
        act > self.since
    }

    /// The therapist's name; empty before they gave it. It is followed.
    pub fn reviewer(self) -> String {
        self.session.by.get()
    }

    /// Sets the therapist's name.
    pub fn set_reviewer(self, name: &str) {
        self.session.by.set(name.trim().to_owned());
    }

    /// The review that the therapist has recorded of a goal, in this file or before. It is followed.
    pub fn of_goal(self, goal: GoalId) -> Option<Review> {
        let by = self.reviewer();
        self.recorder.plan.with(|plan| plan.goal(goal)?.review_by(&by).cloned())
    }

    /// How many goals were reviewed since the file was opened. It is followed.
    pub fn count(self) -> usize {
        self.recorder.plan.track();
        let reviews = |change: &Change| matches!(change, Change::Reviewed { .. });
        self.own_acts().acts().filter(|(_, act)| act.does.iter().any(reviews)).count()
    }

    /// Whether there is something to save: reviews, or the undoing of reviews that an earlier file has. It is followed.
    pub fn has_any(self) -> bool {
        self.count() > 0 || self.session.saved.get().is_some()
    }

    /// Whether an act of the review is in no saved file. It is followed.
    pub fn has_unsaved(self) -> bool {
        self.has_any() && self.newest() > self.session.saved.get().or(Some(self.since))
    }

    /// The review as a file.
    pub async fn file(self) -> ExportedFile {
        BackupWriter::new("cairn-review", self.recorder.day, self.recorder.storage)
            .given(&self.own_acts(), (&[], &[]), &Plan::default())
            .await
    }

    /// Remembers that the browser took the file made just now.
    pub fn mark_saved(self) {
        self.session.saved.set(self.newest());
    }

    /// The open form, to be read.
    pub fn draft(self) -> ReadSignal<ReviewDraft> {
        self.session.draft.read_only()
    }

    /// Opens the form of a goal, filled with the therapist's review of it so far.
    pub fn open_draft(self, goal: GoalId) {
        self.session.draft.set(ReviewDraft::new(goal, untrack(|| self.of_goal(goal))));
    }

    /// Changes the form. Nothing is recorded yet.
    pub fn change_draft(self, change: impl FnOnce(&mut ReviewDraft)) {
        self.session.draft.update(change);
    }

    /// Whether the form has something that is not recorded. It is followed.
    pub fn has_unrecorded(self) -> bool {
        let draft = self.session.draft.get();
        let before = draft.goal.and_then(|goal| self.of_goal(goal));
        draft.goal.is_some() && !before.map_or_else(|| draft.is_empty(), |before| draft.says(&before))
    }

    /// Records the form as the therapist's review of the goal, if anything in it is new. It replaces their earlier review.
    pub fn record_draft(self) {
        let draft = self.session.draft.get_untracked();
        let Some(goal) = draft.goal.filter(|_| untrack(|| self.has_unrecorded())) else { return };
        let (by, before) = untrack(|| (self.reviewer(), self.of_goal(goal)));
        let review = draft.review(by, self.recorder.day.today().get_untracked(), before);
        self.recorder.record(UndoLabel::Review, vec![Change::Reviewed { goal, review }]);
    }

    fn newest(self) -> Option<Stamp> {
        self.recorder.storage.journal.try_with_value(|journal| journal.set().newest()).flatten()
    }

    fn own_acts(self) -> journal::Set {
        let own = |journal: &Journal| exchange::words_since(journal.set(), self.since);
        self.recorder.storage.journal.try_with_value(own).unwrap_or_default()
    }
}
