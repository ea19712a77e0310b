//! The events of a plan: [`Act`], the unit a person commits, and [`Change`], a single event in it.

use super::{
    Appointment, Area, AreaRating, CheckIn, DayBegins, Effect, GoalId, HardDayPart, Helper, Part, Parts, Review, Rung,
    Session, Setback, Stamp, Status, Value,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The changes a person makes in one tap. An act is atomic: it is stored whole or not at all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// The civil day of the act, by the person's own calendar.
    pub on: NaiveDate,
    /// The changes, applied in this order.
    pub does: Vec<Change>,
}

/// One event in the life of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The values that matter, most important first; the list replaces the earlier list.
    ValuesChosen(Vec<Value>),
    /// The person's ratings of one area of life.
    AreaRated {
        /// The area.
        area: Area,
        /// How the area is now, and how the person wants it.
        standing: AreaRating,
    },
    /// The area the person chose to work on; none clears the choice.
    AreaPicked(Option<Area>),
    /// A goal was created.
    GoalMade {
        /// The identifier of the new goal.
        goal: GoalId,
        /// The wish, exactly as the person typed it.
        wish: String,
        /// The first version of its parts.
        parts: Box<Parts>,
        /// Its first status.
        status: Status,
    },
    /// One part of a goal was replaced.
    PartChanged {
        /// The goal's identifier.
        goal: GoalId,
        /// The new version of the part.
        part: Box<Part>,
        /// The person's reason; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        because: String,
    },
    /// A goal was put in focus, parked, paused, finished or let go.
    StatusChanged {
        /// The goal's identifier.
        goal: GoalId,
        /// The new status.
        status: Status,
        /// The person's reason; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        because: String,
    },
    /// The order of goals by what matters most now. Goals that the list doesn't name follow in their earlier order.
    Ordered(Vec<GoalId>),
    /// A check-in: the person told how a day with a goal went. It replaces an earlier check-in of the same day.
    CheckedIn {
        /// The goal's identifier.
        goal: GoalId,
        /// The check-in.
        check_in: CheckIn,
    },
    /// The check-in of a day was removed.
    CheckInCleared {
        /// The goal's identifier.
        goal: GoalId,
        /// The day of the check-in.
        day: NaiveDate,
    },
    /// A small step was ticked or unticked.
    StepTicked {
        /// The goal's identifier.
        goal: GoalId,
        /// The text of the step, which identifies it within its goal.
        step: String,
        /// The day the step was done; none unticks the step.
        done: Option<NaiveDate>,
    },
    /// The person told which rung of its ladder a goal stands on.
    LadderPlaced {
        /// The goal's identifier.
        goal: GoalId,
        /// The rung; none removes the rung of that day.
        rung: Option<Rung>,
        /// The civil day that the rung is for.
        day: NaiveDate,
    },
    /// The person judged how one goal affects another. A pair has no direction: a later judgement of the same two goals
    /// replaces the earlier one.
    PairJudged {
        /// The identifier of one goal.
        one: GoalId,
        /// The identifier of the other goal.
        other: GoalId,
        /// The effect of one goal on the other.
        effect: Effect,
    },
    /// Minutes a week that the person has for all goals in focus together; none clears the number.
    CapacitySet(Option<u32>),
    /// The person's own contacts for a hard moment, in order; the list replaces the earlier list.
    HelpersSet(Vec<Helper>),
    /// The plan for hard days, its parts in the person's own order. It replaces the earlier plan; an empty list removes
    /// the plan.
    HardDayPlanSet(Vec<HardDayPart>),
    /// The day of the next session and the weeks between sessions; none clears both.
    SessionPlanned(Option<Appointment>),
    /// The notes on one session; they replace earlier notes on the session of the same day.
    SessionNoted(Session),
    /// The person looked back at a goal that did not go to plan, or answered the offer to do so.
    SetbackMet {
        /// The goal's identifier.
        goal: GoalId,
        /// The person's answers.
        setback: Setback,
    },
    /// A stretch of low energy: from the day of the act to this day, every goal asks for its smallest version only.
    /// None ends the stretch.
    LowEnergy(Option<NaiveDate>),
    /// The hour at which the person's day begins.
    DayBegins(DayBegins),
    /// A therapist's review of a goal.
    Reviewed {
        /// The goal's identifier.
        goal: GoalId,
        /// The review.
        review: Review,
    },
    /// Takes back the acts with these stamps. Taking back such an act restores them.
    Undone(Vec<Stamp>),
    /// Takes back, all together, the acts that an opened file brought in. Opening the file again restores them; an act
    /// taken back by [`Change::Undone`] never returns that way.
    Unjoined(Vec<Stamp>),
    /// Erases every act before this act for good.
    Erased,
}

kinds! {
    /// The kinds of [`Change`]. The reader of stored acts, the property tests and the fixtures go through this list, so
    /// none of them can miss a new kind.
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
    /// Whether the change says that other acts don't count.
    pub fn takes_back(&self) -> bool {
        matches!(self, Self::Undone(_) | Self::Unjoined(_) | Self::Erased)
    }
}
