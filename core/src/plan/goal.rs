//! A goal: its identifier, its status and the earlier versions of both its parts and its status.

use super::{CheckIn, Part, Parts, Review, ReviewRecord, Reviewer, Rung, Setback, Stamp, StampError};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// The identifier of a goal: the stamp it got when it was made. It is unique, never reused, and says nothing about the
/// goal.
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

/// The status of a goal. None of them is a bad mark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The person works on the goal. The app suggests at most three such goals at a time.
    #[default]
    Focus,
    /// The goal is kept for later, and no page asks about it.
    Parked,
    /// The goal rests, perhaps until a chosen day.
    Paused {
        /// The day it returns to focus by itself; none if no day was chosen.
        until: Option<NaiveDate>,
    },
    /// The goal was reached, or the person is done with it for good.
    Finished,
    /// The person let the goal go on purpose.
    LetGo,
}

kinds! {
    /// The kinds of [`Status`].
    StatusKind of Status:
    "focus" Focus,
    "parked" Parked,
    "paused" Paused,
    "finished" Finished,
    "let-go" LetGo,
}

/// The status of a goal as seen on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusOn<'a> {
    /// The status. It is never a pause that has run out by that day.
    pub status: Status,
    /// The day since which the goal has this status.
    pub since: NaiveDate,
    /// The reason given for the status, trimmed; may be empty.
    pub because: &'a str,
    /// Whether the goal returned to focus by itself because its pause ran out.
    pub is_back: bool,
}

/// An earlier version of a part, with the act that replaced it.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The act that replaced the part.
    pub act: Stamp,
    /// The civil day of that act.
    pub on: NaiveDate,
    /// The part until that act.
    pub before: Part,
    /// The reason the person gave; may be empty.
    pub because: String,
}

/// One status in the life of a goal: the first one, or a change of status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// The act that set the status.
    pub act: Stamp,
    /// The civil day of that act.
    pub on: NaiveDate,
    /// The status from that act on.
    pub status: Status,
    /// The reason the person gave; may be empty.
    pub because: String,
}

/// The state of a goal after every act so far. Its wish never changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// The goal's identifier.
    pub id: GoalId,
    /// The civil day on which the goal was made.
    pub made: NaiveDate,
    /// The wish, letter for letter as the person first typed it.
    pub wish: String,
    /// The present versions of its parts.
    pub parts: Parts,
    /// The status of the newest change. It can be a pause that has run out; use [`Goal::stands`] to ask for the status
    /// on a day.
    pub status: Status,
    /// The day that status was set, and the reason given.
    pub status_since: (NaiveDate, String),
    /// Every status it has had, oldest first, beginning with the first.
    pub placed: Vec<Placement>,
    /// Earlier versions of its parts, oldest first.
    pub history: Vec<Version>,
    /// Its check-ins by day.
    pub check_ins: BTreeMap<NaiveDate, CheckIn>,
    /// Looks back at setbacks, oldest first. Each says something.
    pub setbacks: Vec<Setback>,
    /// The days on which the person answered the offer of a look back, be it by a look back, "not now" or "keep it".
    pub answered: Vec<NaiveDate>,
    /// The newest review of each reviewer.
    pub reviews: BTreeMap<Reviewer, ReviewRecord>,
    /// The rungs it stood on, by the day each was given for.
    pub rungs: BTreeMap<NaiveDate, Rung>,
}

impl Goal {
    /// The goal in clear words, or the wish as long as there are none.
    pub fn title(&self) -> &str {
        if self.parts.wording.is_empty() { &self.wish } else { &self.parts.wording }
    }

    /// Its status on a day, since when and why. All code that shows a status uses this function: a pause that has run
    /// out is over, and its reason no longer holds.
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

    /// Whether the goal is in focus on a day.
    pub fn in_focus(&self, today: NaiveDate) -> bool {
        self.stands(today).status == Status::Focus
    }

    /// Whether the goal is neither finished nor let go.
    pub fn is_open(&self) -> bool {
        !matches!(self.status, Status::Finished | Status::LetGo)
    }

    /// The text of the first small step that isn't done.
    pub fn next_step(&self) -> Option<&str> {
        self.parts.steps.iter().find(|step| step.done.is_none()).map(|step| step.text.as_str())
    }
}

impl Goal {
    /// The outcome that the person wrote for a rung; empty if they wrote none.
    pub fn outcome(&self, rung: Rung) -> &str {
        let words = self.parts.ladder.as_ref().and_then(|ladder| ladder.0.get(rung.place()));
        words.map(String::as_str).unwrap_or_default()
    }

    /// Its newest rung and the day it was given for; none if no rung was ever given.
    pub fn rung(&self) -> Option<(NaiveDate, Rung)> {
        self.rungs.last_key_value().map(|(day, rung)| (*day, *rung))
    }

    pub(super) fn hear(&mut self, act: Stamp, review: Review) {
        let voice = Reviewer { by: review.by.clone(), from: act.replica() };
        self.reviews.insert(voice, ReviewRecord { act, review });
    }

    /// The reviews of the goal, newest first.
    pub fn voiced(&self) -> Vec<&ReviewRecord> {
        let mut all: Vec<&ReviewRecord> = self.reviews.values().collect();
        crate::sort::by_key(&mut all, |voiced| std::cmp::Reverse(voiced.act));
        all
    }

    /// The newest review under this name, whichever reviewer uses the name.
    pub fn review_by(&self, by: &str) -> Option<&Review> {
        self.reviews
            .values()
            .filter(|voiced| voiced.review.by == by)
            .max_by_key(|voiced| voiced.act)
            .map(|said| &said.review)
    }
}
