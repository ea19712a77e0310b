//! Everything that can happen to a plan.

use super::{
    Appointment, Area, CheckIn, DayBegins, Effect, GoalId, HardDayPart, Helper, Part, Parts, Review, Rung, Session,
    Setback, Stamp, Standing, Status, Value,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One act of a person: what they did in one tap, kept whole or not at all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// The civil day, by the person's own calendar when they did it.
    pub on: NaiveDate,
    /// What it changed, in order.
    pub does: Vec<Change>,
}

/// One thing that can happen to a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The values that matter, in order of how much; it takes the place of the earlier list.
    ValuesChosen(Vec<Value>),
    /// Where the person stands in one area.
    AreaRated {
        /// The area.
        area: Area,
        /// Now and want.
        standing: Standing,
    },
    /// The area the person chose to work on.
    AreaPicked(Option<Area>),
    /// A new goal.
    GoalMade {
        /// Its new name.
        goal: GoalId,
        /// The wish as it came.
        wish: String,
        /// What it is made of.
        parts: Box<Parts>,
        /// Where it is placed.
        status: Status,
    },
    /// A part of a goal changed.
    PartChanged {
        /// Which goal.
        goal: GoalId,
        /// The part as it is from now on.
        part: Box<Part>,
        /// The reason given; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        because: String,
    },
    /// A goal was put in focus, parked, paused, finished or let go.
    StatusChanged {
        /// Which goal.
        goal: GoalId,
        /// Where it stands from now on.
        status: Status,
        /// The reason given; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        because: String,
    },
    /// The order of goals by what matters most now. Goals not named keep their place after these.
    Ordered(Vec<GoalId>),
    /// A day with a goal.
    CheckedIn {
        /// Which goal.
        goal: GoalId,
        /// What was said.
        check_in: CheckIn,
    },
    /// What was said of a day was taken back.
    CheckInCleared {
        /// Which goal.
        goal: GoalId,
        /// Which day.
        day: NaiveDate,
    },
    /// A small step was ticked, or unticked.
    StepTicked {
        /// Which goal.
        goal: GoalId,
        /// The step, by its text.
        step: String,
        /// The day it was done; none unticks it.
        done: Option<NaiveDate>,
    },
    /// Where a goal stands on its ladder.
    LadderPlaced {
        /// Which goal.
        goal: GoalId,
        /// The rung; none takes back what was said of that day.
        rung: Option<Rung>,
        /// The civil day it is about.
        day: NaiveDate,
    },
    /// How two goals sit together.
    PairJudged {
        /// One goal.
        one: GoalId,
        /// The other.
        other: GoalId,
        /// What one does to the other.
        effect: Effect,
    },
    /// Minutes a week the person has for all goals in focus.
    CapacitySet(Option<u32>),
    /// The person's own contacts for a hard moment, in order; it takes the place of the earlier list.
    HelpersSet(Vec<Helper>),
    /// The plan for hard days, its parts in the person's own order; it takes the place of the earlier one, and an empty one
    /// takes it away.
    HardDayPlanSet(Vec<HardDayPart>),
    /// When the next session is, and how often there is one.
    SessionPlanned(Option<Appointment>),
    /// What there is to say of a session; it takes the place of what was said of the session of that day before.
    SessionNoted(Session),
    /// A look back at something that did not go to plan.
    SetbackMet {
        /// Which goal.
        goal: GoalId,
        /// What was said.
        setback: Setback,
    },
    /// From the day of the act until this day every goal asks for its smallest version only. None ends it.
    LowEnergy(Option<NaiveDate>),
    /// The hour at which the person's day begins.
    DayBegins(DayBegins),
    /// A therapist's word on a goal.
    Reviewed {
        /// Which goal.
        goal: GoalId,
        /// What they say.
        review: Review,
    },
    /// Acts taken back, by their stamps. Taking back such an act brings them back.
    Undone(Vec<Stamp>),
    /// Acts that came in by a file were taken back together. Opening such a file again brings them back, which an act
    /// taken back by hand never does.
    Unjoined(Vec<Stamp>),
    /// Everything before this act was erased for good.
    Erased,
}

kinds! {
    /// The kinds of change. A new one is asked for by the reader of stored acts, by the laws and by the fixtures.
    ChangeKind of Change:
    "values-chosen" ValuesChosen,
    "area-rated" AreaRated,
    "area-picked" AreaPicked,
    "goal-made" GoalMade,
    "part-changed" PartChanged,
    "status-changed" StatusChanged,
    "ordered" Ordered,
    "checked-in" CheckedIn,
    "check-in-cleared" CheckInCleared,
    "step-ticked" StepTicked,
    "ladder-placed" LadderPlaced,
    "pair-judged" PairJudged,
    "capacity-set" CapacitySet,
    "helpers-set" HelpersSet,
    "hard-day-plan-set" HardDayPlanSet,
    "session-planned" SessionPlanned,
    "session-noted" SessionNoted,
    "setback-met" SetbackMet,
    "low-energy" LowEnergy,
    "day-begins" DayBegins,
    "reviewed" Reviewed,
    "undone" Undone,
    "unjoined" Unjoined,
    "erased" Erased,
}

impl Change {
    /// Whether it says that other acts do not count.
    pub fn takes_back(&self) -> bool {
        matches!(self, Self::Undone(_) | Self::Unjoined(_) | Self::Erased)
    }
}
