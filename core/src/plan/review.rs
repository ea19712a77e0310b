//! A therapist's review of a goal.

use super::{Rating, Stamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A therapist's answer to a question about a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Yes.
    Agree,
    /// The therapist sees it another way.
    Disagree,
    /// The therapist wants to talk about it first.
    Pending,
}

impl Stance {
    /// All stances, in the order in which the page offers them.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Pending, Self::Disagree];
}

/// The answer to one of the two questions of a review, with a line about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewAnswer {
    /// The answer.
    pub stance: Stance,
    /// The line; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// A therapist's review of a goal. A later review replaces only the earlier one of the same [`Reviewer`]; a review
/// never changes what the client said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The name the reviewer gives.
    pub by: String,
    /// The day of the review.
    pub on: NaiveDate,
    /// Whether the reviewer agrees with the goal. Reviews once asked only this; a review with answers to the two
    /// questions holds here the answer that agrees less, so that a reader of that time never shows more agreement
    /// than there is.
    pub stance: Stance,
    /// Whether this is the right goal for now; none if not answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_goal: Option<ReviewAnswer>,
    /// Whether this is the right way to work on it; none if not answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_way: Option<ReviewAnswer>,
    /// How close to done the goal looks to the reviewer, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// A free comment; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

impl Review {
    /// A review that has a stance and no more.
    pub fn new(by: &str, on: NaiveDate, stance: Stance) -> Self {
        let (right_goal, right_way) = (None, None);
        Self { by: by.to_owned(), on, stance, right_goal, right_way, rating: None, comment: String::new() }
    }

    /// The answers to the two questions. A review from before there were two has none.
    pub fn answers(&self) -> impl Iterator<Item = &ReviewAnswer> {
        self.right_goal.iter().chain(&self.right_way)
    }
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
