//! What is learnt when something does not go to plan.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What got in the way, as the person sees it. Each leads to a change of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetbackReason {
    /// It was more than could be done: a smaller step, or more time.
    TooMuch,
    /// Something came up that nobody had thought of: a plan for next time.
    Unexpected,
    /// It is not what matters to the person: another value, or letting go.
    NotMine,
}

impl SetbackReason {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::TooMuch, Self::Unexpected, Self::NotMine];
}

/// A look back at something that did not go to plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setback {
    /// The day of the look back.
    pub on: NaiveDate,
    /// What got in the way. One that says nothing at all is an answer, "not now" or "keep it": no goal has it among what was
    /// said, and it is not asked again for the same reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<SetbackReason>,
    /// The obstacle in the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub obstacle: String,
    /// What they learnt.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub learnt: String,
}

impl Setback {
    /// Whether something was said, and not only "not now" or "keep it".
    pub fn says_something(&self) -> bool {
        !self.why.is_empty() || !self.obstacle.is_empty() || !self.learnt.is_empty()
    }
}
