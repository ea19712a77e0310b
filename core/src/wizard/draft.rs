//! The draft: all answers of a person on the path, raw as typed, and the purpose of the draft.

use super::{Door, LookBack, MeasureDraft, Stage};
use crate::plan::{Area, Effect, GoalId, TimeOfDay, Value};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// The name of a draft on this device. It says nothing about what is in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct DraftId(pub u32);

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

impl FromStr for DraftId {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u32::from_str_radix(text, 16).map(Self)
    }
}

/// Whose goal it is, asked when it matters little but feels easy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalOwner {
    /// The person's own.
    Mine,
    /// Somebody else's.
    SomebodyElses,
}

/// Where the person places the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InitialStatus {
    /// In focus now.
    Focus,
    /// Parked for later.
    Parked,
}

/// An area's two ends as chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct AreaDraft {
    /// Now, 1 to 5.
    pub now: Option<u8>,
    /// Want, 1 to 5.
    pub want: Option<u8>,
}

/// What a draft is for. It is chosen when the draft begins and never changes to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Purpose {
    /// To make a new goal.
    #[default]
    NewGoal,
    /// To change a goal.
    Edit(GoalId),
    /// To look back at a goal that did not go to plan: the goal, and what is said of it.
    LookBack(GoalId, Box<LookBack>),
}

impl Purpose {
    /// The goal that the draft is about; none for a new goal.
    pub fn goal(&self) -> Option<GoalId> {
        match self {
            Self::NewGoal => None,
            Self::Edit(goal) | Self::LookBack(goal, _) => Some(*goal),
        }
    }

    /// What is said in a look back; none in a draft of the path.
    pub fn look_back(&self) -> Option<&LookBack> {
        match self {
            Self::LookBack(_, said) => Some(said),
            Self::NewGoal | Self::Edit(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn look_back_mut(&mut self) -> Option<&mut LookBack> {
        match self {
            Self::LookBack(_, said) => Some(said),
            Self::NewGoal | Self::Edit(_) => None,
        }
    }
}

/// The answers of a person so far, as typed. A draft is saved at every key. It never holds anything but what the person
/// typed or what was offered and shown to them.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own, as given")]
pub struct Draft {
    /// Its name.
    pub id: DraftId,
    /// The door that it was begun through.
    pub door: Door,
    /// The stage last looked at.
    pub stage: Stage,
    /// What it is for.
    pub purpose: Purpose,
    /// The field that last had the caret, so that coming back finds the same place.
    pub focus: Option<String>,
    /// Go back to the read-back after this stage: it was opened from there.
    pub from_read_back: bool,
    /// The draft as it was opened, filled from the plan of that day: what differs from it, the person said here. None
    /// in drafts saved before this was kept.
    pub began: Option<Box<Draft>>,

    /// Values chosen, in order.
    pub values: Vec<Value>,
    /// A value being typed.
    pub own_value: String,
    /// Areas rated.
    pub areas: BTreeMap<Area, AreaDraft>,
    /// The area to work on.
    pub picked: Option<Area>,

    /// The wish.
    pub wish: String,
    /// The clear words.
    pub wording: String,
    /// The wording was begun by hand, so a changed wish no longer fills it.
    pub wording_touched: bool,
    /// Suggestions of the coach sent away for good on this goal, by their names.
    pub dismissed: Vec<String>,
    /// The value it serves.
    pub value: Option<Value>,

    /// The measure.
    pub measure: MeasureDraft,
    /// The measure was set by hand, so the coach's reading no longer fills it.
    pub measure_touched: bool,
    /// Small steps, as typed.
    pub steps: Vec<String>,

    /// Importance, 0 to 10.
    pub importance: Option<u8>,
    /// Confidence, 0 to 10.
    pub confidence: Option<u8>,
    /// What makes the importance its number and not lower.
    pub why: String,
    /// What would make it matter one more.
    pub importance_up: String,
    /// What makes the person this sure and not less.
    pub sure: String,
    /// What would bring it one up.
    pub one_up: String,
    /// Whose goal it is.
    pub whose: Option<GoalOwner>,

    /// First day, as an input of type date gives it (2026-11-22), as are the next two.
    pub start: String,
    /// The day to look again.
    pub review: String,
    /// The last day.
    pub end: String,
    /// It has no last day.
    pub keep_going: bool,
    /// Days of the week, Monday first.
    pub days: [bool; 7],
    /// Time of day.
    pub time: Option<TimeOfDay>,
    /// The time by the clock, as typed.
    pub clock: String,
    /// Dates and days were set by hand, so the coach's reading no longer fills them.
    pub when_touched: bool,
    /// The smallest version.
    pub smallest: String,

    /// Best outcome.
    pub outcome: String,
    /// Main inner obstacle.
    pub obstacle: String,
    /// What to do then.
    pub action: String,
    /// Plans for other obstacles: what came up, and what to do then.
    pub more_plans: Vec<[String; 2]>,

    /// Who is with the person.
    pub partner: String,
    /// What they may know: the goal, how it goes, what gets in the way.
    pub partner_knows: [bool; 3],
    /// When to ask.
    pub partner_when: String,
    /// How to ask.
    pub partner_how: String,
    /// What not to say.
    pub partner_not_say: String,

    /// Minutes a week this goal takes, as typed.
    pub weekly_minutes: String,
    /// Minutes a week there are, as typed.
    pub capacity: String,
    /// Focus or parked.
    pub place: Option<InitialStatus>,
    /// How it sits with other goals in focus.
    pub pairs: BTreeMap<GoalId, Effect>,

    /// Five outcomes, much less to much more.
    pub ladder: [String; 5],
    /// An outcome was written or taken out by hand, so a proposal no longer fills the ladder.
    pub ladder_touched: bool,

    /// Why the goal is changed, for a draft that changes one.
    pub because: String,
}

impl Draft {
    /// Whether the goal has no words yet. Values and areas don't count: they are kept apart from a goal.
    pub fn is_blank(&self) -> bool {
        self.words().is_empty()
    }

    /// The goal's words as they stand, trimmed: the clear ones once there are any, else the wish.
    pub fn words(&self) -> &str {
        let wording = self.wording.trim();
        if wording.is_empty() { self.wish.trim() } else { wording }
    }
}
