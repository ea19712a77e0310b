//! What a person says of one day with one goal.

use super::Rating;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a day went. There is no word for a day that nobody said anything about: that is a gap, never a "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Done as planned.
    Done,
    /// The smallest version was done. It counts as done.
    Smallest,
    /// Not today. Said, and no blame in it.
    NotToday,
}

/// What a person says of one day with one goal. A later one for the same day takes its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// The civil day it is about, by the person's own calendar when they said it.
    pub day: NaiveDate,
    /// How it went.
    pub how: Outcome,
    /// A note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// How close the goal feels, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closeness: Option<Rating>,
    /// How much it felt like something achieved, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub achievement: Option<Rating>,
    /// How much it was enjoyed, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enjoyment: Option<Rating>,
}

impl CheckIn {
    /// A bare one-tap check-in.
    pub fn new(day: NaiveDate, how: Outcome) -> Self {
        Self { day, how, note: String::new(), closeness: None, achievement: None, enjoyment: None }
    }

    /// Whether something was done that day, in full or in its smallest version.
    pub fn is_done(&self) -> bool {
        matches!(self.how, Outcome::Done | Outcome::Smallest)
    }
}
