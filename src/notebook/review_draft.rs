//! `ReviewDraft`: what a therapist types about a goal before it is recorded; and the state of one review in memory.

use cairn_core::plan::{GoalId, Rating, Review, ReviewAnswer, Stamp, Stance};
use chrono::NaiveDate;
use leptos::prelude::*;

/// An answer to one of the two questions, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerDraft {
    /// The answer, once one was picked.
    pub stance: Option<Stance>,
    /// The line about it, as typed.
    pub words: String,
}

impl AnswerDraft {
    fn new(before: Option<ReviewAnswer>) -> Self {
        before.map_or_else(Self::default, |before| Self { stance: Some(before.stance), words: before.words })
    }

    /// The answer to record; none if nothing was said. A line without an answer counts as pending.
    fn answer(&self) -> Option<ReviewAnswer> {
        let words = self.words.trim().to_owned();
        let stance = self.stance.or((!words.is_empty()).then_some(Stance::Pending))?;
        Some(ReviewAnswer { stance, words })
    }
}

/// The form beside a goal, as typed. It is stored nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewDraft {
    /// The goal; none while no form is open.
    pub(super) goal: Option<GoalId>,
    /// Whether it is the right goal for now.
    pub right_goal: AnswerDraft,
    /// Whether it is the right way to work on it.
    pub right_way: AnswerDraft,
    /// How close the goal looks to them.
    pub rating: Option<Rating>,
    /// Their comment, as typed.
    pub comment: String,
}

impl ReviewDraft {
    /// The form of a goal, filled with what was recorded of it before.
    pub(super) fn new(goal: GoalId, before: Option<Review>) -> Self {
        let (right_goal, right_way, rating, comment) =
            before.map_or_else(Default::default, |said| (said.right_goal, said.right_way, said.rating, said.comment));
        let [right_goal, right_way] = [right_goal, right_way].map(AnswerDraft::new);
        Self { goal: Some(goal), right_goal, right_way, rating, comment }
    }

    /// Whether one of the two questions is answered.
    pub fn has_answer(&self) -> bool {
        self.right_goal.stance.is_some() || self.right_way.stance.is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        let answers = [&self.right_goal, &self.right_way].map(AnswerDraft::answer);
        answers == [None, None] && self.rating.is_none() && self.comment.trim().is_empty()
    }

    /// Whether the form has what this review has.
    pub(super) fn says(&self, review: &Review) -> bool {
        let Self { goal: _, right_goal, right_way, rating, comment } = self;
        (right_goal.answer(), right_way.answer()) == (review.right_goal.clone(), review.right_way.clone())
            && (*rating, comment.trim()) == (review.rating, &review.comment)
    }

    /// The review that the form makes. Its stance is that of the answer that agrees less; without an answer it is that
    /// of the review before, which may be from a time with one question only.
    pub(super) fn review(&self, by: String, on: NaiveDate, before: Option<Review>) -> Review {
        let (right_goal, right_way) = (self.right_goal.answer(), self.right_way.answer());
        let said = right_goal.iter().chain(&right_way).map(|answer| answer.stance);
        let least = said.max_by_key(|stance| Stance::ALL.iter().position(|other| other == stance));
        let stance = least.or(before.map(|before| before.stance)).unwrap_or(Stance::Pending);
        Review { by, on, stance, right_goal, right_way, rating: self.rating, comment: self.comment.trim().to_owned() }
    }
}

/// The state of one review beside the client's plan. It is gone with the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReviewSession {
    /// The therapist's name; empty until they gave it.
    pub(super) by: RwSignal<String>,
    /// The newest stamp of the review when it was last saved as a file.
    pub(super) saved: RwSignal<Option<Stamp>>,
    /// The open form.
    pub(super) draft: RwSignal<ReviewDraft>,
}

impl ReviewSession {
    pub(super) fn new() -> Self {
        Self { by: RwSignal::new(String::new()), saved: RwSignal::new(None), draft: RwSignal::default() }
    }
}
