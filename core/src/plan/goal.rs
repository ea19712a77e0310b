//! A goal, its name, where it stands and what it was before.

use super::{CheckIn, Part, Parts, Review, ReviewRecord, Reviewer, Rung, Setback, Stamp, StampError};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// The name of a goal, given once when it is made and never given again. It says nothing about the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GoalId(pub Stamp);

impl fmt::Display for GoalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for GoalId {
    type Err = StampError;
    fn from_str(text: &str) -> Result<Self, StampError> {
        text.parse().map(Self)
    }
}

/// Where a goal stands. Each is an honourable place to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Being worked on; kindly kept to three at a time.
    #[default]
    Focus,
    /// Safe and silent, for later.
    Parked,
    /// Resting, perhaps until a day.
    Paused {
        /// The day it wakes up, where one was chosen.
        until: Option<NaiveDate>,
    },
    /// Reached, or done with for good.
    Finished,
    /// Let go on purpose.
    LetGo,
}

kinds! {
    /// The kinds of status.
    StatusKind of Status:
    "focus" Focus,
    "parked" Parked,
    "paused" Paused,
    "finished" Finished,
    "let-go" LetGo,
}

/// Where a goal stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusOn<'a> {
    /// Where. A pause that has run out is never among them.
    pub status: Status,
    /// Since this day.
    pub since: NaiveDate,
    /// The reason given, trimmed; may be empty.
    pub because: &'a str,
    /// Whether it came back into focus by itself, as a pause ran out.
    pub is_back: bool,
}

/// What a part was before it was changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The act that changed it.
    pub act: Stamp,
    /// The civil day of that act.
    pub on: NaiveDate,
    /// The part as it was until then.
    pub before: Part,
    /// The reason the person gave; may be empty.
    pub because: String,
}

/// One time a goal was put somewhere: when it was made, and at each change since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// The act that put it there.
    pub act: Stamp,
    /// The civil day of that act.
    pub on: NaiveDate,
    /// Where it stood from then on.
    pub status: Status,
    /// The reason the person gave; may be empty.
    pub because: String,
}

/// A goal as it stands after every act so far. Its wish is never changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// Its name.
    pub id: GoalId,
    /// The civil day it was made.
    pub made: NaiveDate,
    /// The wish as it first came, letter for letter.
    pub wish: String,
    /// What it is made of now.
    pub parts: Parts,
    /// Where it stands.
    pub status: Status,
    /// The day it came to stand there, and the reason given.
    pub status_since: (NaiveDate, String),
    /// Where it stood over time, oldest first, from the day it was made.
    pub placed: Vec<Placement>,
    /// What its parts were before, oldest first.
    pub history: Vec<Version>,
    /// What was said of each day.
    pub check_ins: BTreeMap<NaiveDate, CheckIn>,
    /// What was said when it did not go to plan, oldest first. Each says something.
    pub setbacks: Vec<Setback>,
    /// The days on which the offer of a look back was answered, by a look back or by no more than "not now" or "keep it".
    pub answered: Vec<NaiveDate>,
    /// What therapists say of it, by who says it.
    pub reviews: BTreeMap<Reviewer, ReviewRecord>,
    /// Where it stood on its ladder, by the day that was said of.
    pub rungs: BTreeMap<NaiveDate, Rung>,
}

impl Goal {
    /// The clear words, or the wish while there are none.
    pub fn title(&self) -> &str {
        if self.parts.wording.is_empty() { &self.wish } else { &self.parts.wording }
    }

    /// Where it stands on a day, since when and why. Whoever speaks of where a goal stands asks this: a pause that has run
    /// out is over by itself, and gives no reason any more.
    pub fn stands(&self, today: NaiveDate) -> StatusOn<'_> {
        match self.status {
            Status::Paused { until: Some(until) } if until <= today => {
                StatusOn { status: Status::Focus, since: until, because: "", is_back: true }
            }
            status => {
                let (since, because) = &self.status_since;
                StatusOn { status, since: *since, because: because.trim(), is_back: false }
            }
        }
    }

    /// Whether it stands in focus on a day.
    pub fn in_focus(&self, today: NaiveDate) -> bool {
        self.stands(today).status == Status::Focus
    }

    /// Whether it is still being walked: neither reached nor let go.
    pub fn is_open(&self) -> bool {
        !matches!(self.status, Status::Finished | Status::LetGo)
    }

    /// The first small step not done yet.
    pub fn next_step(&self) -> Option<&str> {
        self.parts.steps.iter().find(|step| step.done.is_none()).map(|step| step.text.as_str())
    }
}

impl Goal {
    /// What a rung is in the person's words; empty where they said none.
    pub fn outcome(&self, rung: Rung) -> &str {
        let words = self.parts.ladder.as_ref().and_then(|ladder| ladder.0.get(rung.place()));
        words.map(String::as_str).unwrap_or_default()
    }

    /// Where it stands on its ladder, and since which day; none while that was never said.
    pub fn rung(&self) -> Option<(NaiveDate, Rung)> {
        self.rungs.last_key_value().map(|(day, rung)| (*day, *rung))
    }

    pub(super) fn hear(&mut self, act: Stamp, review: Review) {
        let voice = Reviewer { by: review.by.clone(), from: act.replica() };
        self.reviews.insert(voice, ReviewRecord { act, review });
    }

    /// What others say of it, the newest first.
    pub fn voiced(&self) -> Vec<&ReviewRecord> {
        let mut all: Vec<&ReviewRecord> = self.reviews.values().collect();
        all.sort_by_key(|voiced| std::cmp::Reverse(voiced.act));
        all
    }

    /// The newest word under this name, whoever says it.
    pub fn review_by(&self, by: &str) -> Option<&Review> {
        self.reviews
            .values()
            .filter(|voiced| voiced.review.by == by)
            .max_by_key(|voiced| voiced.act)
            .map(|said| &said.review)
    }
}
