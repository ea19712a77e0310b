//! A therapist's review of a goal.

use super::{Rating, Stamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whether a therapist agrees with a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// The therapist agrees with the goal.
    Agree,
    /// The therapist sees the goal another way.
    Disagree,
    /// The therapist wants to talk about the goal first.
    Pending,
}

impl Stance {
    /// All stances, in the order in which the page offers them.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Pending, Self::Disagree];
}

/// A therapist's review of a goal. A later review replaces only the earlier one of the same [`Reviewer`]; a review
/// never changes what the client said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The name the reviewer gives.
    pub by: String,
    /// The day of the review.
    pub on: NaiveDate,
    /// Whether the reviewer agrees with the goal.
    pub stance: Stance,
    /// How close to done the goal looks to the reviewer, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// A free comment; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// The identity of a reviewer. Anybody can use any name, so a name alone doesn't tell two reviewers apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reviewer {
    /// The name the reviewer gives.
    pub by: String,
    /// The replica, which is the page load in which the reviewer opened the file.
    pub from: u64,
}

/// A review, with the act that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRecord {
    /// The act that holds the review.
    pub act: Stamp,
    /// The review.
    pub review: Review,
}
