//! `ReviewDraft`: what a therapist types about a goal before it is recorded; and the state of one review in memory.

use cairn_core::plan::{GoalId, Rating, Review, Stamp, Stance};
use leptos::prelude::*;

/// The form beside a goal, as typed. It is stored nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewDraft {
    /// The goal; none while no form is open.
    pub(super) goal: Option<GoalId>,
    /// Whether the therapist agrees, once they said so.
    pub stance: Option<Stance>,
    /// How close the goal looks to them.
    pub rating: Option<Rating>,
    /// Their comment, as typed.
    pub comment: String,
}

impl ReviewDraft {
    /// The form of a goal, filled with what was recorded of it before.
    pub(super) fn new(goal: GoalId, before: Option<Review>) -> Self {
        let (stance, rating, comment) =
            before.map_or_else(Default::default, |before| (Some(before.stance), before.rating, before.comment));
        Self { goal: Some(goal), stance, rating, comment }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.stance.is_none() && self.rating.is_none() && self.comment.trim().is_empty()
    }

    /// Whether the form has what this review has.
    pub(super) fn says(&self, review: &Review) -> bool {
        (self.stance, self.rating, self.comment.trim()) == (Some(review.stance), review.rating, &review.comment)
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
