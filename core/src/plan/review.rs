//! A therapist's word on a goal.

use super::{Rating, Stamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whether a therapist agrees with a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// They do.
    Agree,
    /// They see it another way.
    Disagree,
    /// To be talked about.
    Pending,
}

impl Stance {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Pending, Self::Disagree];
}

/// What a therapist says of a goal. A later word takes the place of the earlier one of the same [`Reviewer`] only; it never changes what
/// the client said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Who says it, as they call themselves.
    pub by: String,
    /// The day they said it.
    pub on: NaiveDate,
    /// Whether they agree.
    pub stance: Stance,
    /// How close the goal looks to them, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// What else they say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// Who speaks, and from where. Anybody can call themself anything, so the name alone tells nobody apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reviewer {
    /// What they call themself.
    pub by: String,
    /// The page load in which they looked into the file.
    pub from: u64,
}

/// A word on a goal with the act that said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRecord {
    /// The act.
    pub act: Stamp,
    /// What was said.
    pub review: Review,
}
