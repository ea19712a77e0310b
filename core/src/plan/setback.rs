//! A look back at a setback: its reasons, the obstacle and what the person learnt.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A reason why a goal did not go to plan, as the person sees it. Each leads the person to a different change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetbackReason {
    /// The goal was too much. The app offers a smaller step or more time.
    TooMuch,
    /// An obstacle came up that nobody expected. The app offers an if-then plan for the next time.
    Unexpected,
    /// The goal doesn't fit the person now. The app offers another value, or letting go.
    NotMine,
    /// The person was not well. The app offers days of low energy, a pause, or a session.
    NotWell,
}

impl SetbackReason {
    /// All reasons, in the order in which the page asks about them.
    pub const ALL: [Self; 4] = [Self::TooMuch, Self::Unexpected, Self::NotWell, Self::NotMine];
}

/// A look back at a goal that did not go to plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setback {
    /// The day of the look back.
    pub on: NaiveDate,
    /// The reasons. A setback that says nothing at all stands for the answer "not now" or "keep it": no goal lists it
    /// among its setbacks, yet it keeps the same occasion from being offered again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<SetbackReason>,
    /// The obstacle, in the person's words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub obstacle: String,
    /// What the person learnt; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub learnt: String,
}

impl Setback {
    /// Whether the person said anything beyond "not now" or "keep it".
    pub fn says_something(&self) -> bool {
        !self.why.is_empty() || !self.obstacle.is_empty() || !self.learnt.is_empty()
    }
}
