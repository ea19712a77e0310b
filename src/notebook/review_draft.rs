//! What a therapist is saying of a goal just now, before it is noted.

use super::Notebook;
use super::review::ReviewSession;
use cairn_core::plan::{GoalId, Rating, Review, Stance};
use leptos::prelude::*;

/// What is on the sheet beside a goal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewDraft {
    /// The goal; none while no sheet is open.
    goal: Option<GoalId>,
    /// Whether the therapist agrees, once they said so.
    pub stance: Option<Stance>,
    /// How close the goal looks to them.
    pub rating: Option<Rating>,
    /// What else they say, as typed.
    pub comment: String,
}

impl ReviewDraft {
    fn is_empty(&self) -> bool {
        self.stance.is_none() && self.rating.is_none() && self.comment.trim().is_empty()
    }

    fn says(&self, review: &Review) -> bool {
        (self.stance, self.rating, self.comment.trim()) == (Some(review.stance), review.rating, &review.comment)
    }
}

impl Notebook {
    /// What the therapist is saying just now. Outside of a client's file it stays empty.
    pub fn saying(self) -> Signal<ReviewDraft> {
        self.looking().map(|looking| looking.saying.into()).unwrap_or_default()
    }

    /// Opens the sheet of a goal, with what the therapist said of it so far.
    pub fn begin_review_of(self, goal: GoalId) {
        let noted = untrack(|| self.noted(goal));
        let saying = noted.map_or_else(ReviewDraft::default, |review| ReviewDraft {
            stance: Some(review.stance),
            rating: review.rating,
            comment: review.comment,
            ..ReviewDraft::default()
        });
        self.say(|now| *now = ReviewDraft { goal: Some(goal), ..saying });
    }

    /// Changes what is on the sheet. It is not noted yet.
    pub fn say(self, change: impl FnOnce(&mut ReviewDraft)) {
        if let Some(ReviewSession { saying, .. }) = self.looking() {
            saying.update(change);
        }
    }

    /// What the therapist has noted of a goal, in this file or before. It is followed.
    pub fn noted(self, goal: GoalId) -> Option<Review> {
        let by = self.reviewer();
        self.plan.with(|plan| plan.goal(goal)?.review_by(&by).cloned())
    }

    /// Whether something on the sheet is not noted yet. It is followed.
    pub fn has_unsaved_review(self) -> bool {
        let saying = self.saying().get();
        let noted = saying.goal.and_then(|goal| self.noted(goal));
        saying.goal.is_some() && !noted.map_or_else(|| saying.is_empty(), |noted| saying.says(&noted))
    }

    /// Notes what is on the sheet, if anything on it is new. Words without a stance are to be talked about.
    pub fn save_review(self) {
        if !untrack(|| self.has_unsaved_review()) {
            return;
        }
        let ReviewDraft { goal, stance, rating, comment } = untrack(|| self.saying().get());
        if let Some(goal) = goal {
            self.say_of_goal(goal, stance.unwrap_or(Stance::Pending), rating, &comment);
        }
    }
}
