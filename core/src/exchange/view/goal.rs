//! The view of a goal: its JSON shape for people and other programs.

use super::living::{ReviewView, SetbackView};
use super::parts::{IfThenView, LadderView, MeasureView, PartnerView, StepView};
use super::wire::{AreaName, DayName, HowName, StatusName, time_of_day};
use crate::plan::{CheckIn, End, Goal, Part, Rating, Status, Value, Version};
use chrono::NaiveDate;
use serde::Serialize;

/// A goal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::exchange) struct GoalView {
    /// Its name, given once.
    id: String,
    /// The wish as it first came, letter for letter.
    wish: String,
    /// The goal in clear words.
    goal: String,
    /// Where it stands.
    status: StatusName,
    /// The day it came to stand there.
    since: NaiveDate,
    /// Why, in the person's words; may be empty.
    because: String,
    /// Paused until this day.
    until: Option<NaiveDate>,
    /// The day it was made.
    made: NaiveDate,
    /// The value it serves.
    value: Option<String>,
    /// The area of life it belongs to.
    area: Option<AreaName>,
    /// How the person will know.
    measure: Option<MeasureView>,
    /// Small steps, in order.
    steps: Vec<StepView>,
    /// How much it matters, 0 to 10.
    importance: Option<u8>,
    /// How sure the person is that they can, 0 to 10.
    confidence: Option<u8>,
    /// Why it matters this much and not less.
    why: String,
    /// What would make it matter one more.
    importance_up: String,
    /// What makes the person this sure and not less.
    sure: String,
    /// What would bring confidence one up.
    one_up: String,
    /// The first day.
    start: Option<NaiveDate>,
    /// The day to look at it again.
    review: Option<NaiveDate>,
    /// The last day.
    end: Option<NaiveDate>,
    /// It has no last day, on purpose.
    keep_going: bool,
    /// The days of the week it is for; none means any day.
    days: Vec<DayName>,
    /// The time of day: morning, midday, afternoon, evening, night, or as in "18:30".
    time: Option<String>,
    /// The smallest version, for a low-energy day.
    smallest: String,
    /// Minutes a week it takes.
    minutes_a_week: Option<f64>,
    /// The plan for an obstacle.
    if_then: Option<IfThenView>,
    /// Who is with the person.
    partner: Option<PartnerView>,
    /// Five outcomes, written in advance.
    ladder: Option<LadderView>,
    /// Where it stood on its ladder, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rungs: Vec<RungView>,
    /// What was said of each day, oldest first.
    check_ins: Vec<CheckInView>,
    /// Changes to its parts, oldest first.
    history: Vec<VersionView>,
    /// What was learnt when it did not go to plan, oldest first.
    setbacks: Vec<SetbackView>,
    /// What therapists say of it.
    reviews: Vec<ReviewView>,
}

/// Where it stood on its ladder.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RungView {
    day: NaiveDate,
    /// From -2 (much less than hoped) to 2 (much more).
    rung: i8,
}

/// What was said of a day.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct CheckInView {
    day: NaiveDate,
    how: HowName,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    /// How close the goal feels, 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    closeness: Option<u8>,
    /// How much it felt like something achieved, 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    achievement: Option<u8>,
    /// How much it was enjoyed, 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    enjoyment: Option<u8>,
}

/// A change to a part of a goal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VersionView {
    on: NaiveDate,
    /// Which part.
    part: String,
    /// The words it had before, for parts that are words.
    before: Option<String>,
    /// The reason given; may be empty.
    because: String,
}

impl GoalView {
    /// The view of a goal. `named` gives a value's name in words.
    pub(super) fn of(goal: &Goal, named: &dyn Fn(&Value) -> String) -> Self {
        let parts = &goal.parts;
        let until = match goal.status {
            Status::Paused { until } => until,
            _ => None,
        };
        let end = match parts.when.end {
            Some(End::On(day)) => Some(day),
            _ => None,
        };
        Self {
            id: goal.id.to_string(),
            wish: goal.wish.clone(),
            goal: goal.title().to_owned(),
            status: StatusName::of(goal.status),
            since: goal.status_since.0,
            because: goal.status_since.1.clone(),
            until,
            made: goal.made,
            value: parts.value.as_ref().map(named),
            area: parts.area.map(AreaName::of),
            measure: parts.measure.as_ref().map(MeasureView::of),
            steps: parts.steps.iter().map(StepView::of).collect(),
            importance: number(parts.rulers.importance),
            confidence: number(parts.rulers.confidence),
            why: parts.rulers.why.clone(),
            importance_up: parts.rulers.importance_up.clone(),
            sure: parts.rulers.sure.clone(),
            one_up: parts.rulers.one_up.clone(),
            start: parts.when.start,
            review: parts.when.review,
            end,
            keep_going: parts.when.end == Some(End::KeepGoing),
            days: parts.when.days.iter().map(DayName::of).collect(),
            time: parts.when.time.map(time_of_day),
            smallest: parts.smallest.clone(),
            minutes_a_week: parts.minutes_a_week(),
            if_then: parts.if_then.as_ref().map(IfThenView::of),
            partner: parts.partner.as_ref().map(PartnerView::of),
            ladder: parts.ladder.as_ref().map(LadderView::of),
            rungs: goal.rungs.iter().map(|(day, rung)| RungView { day: *day, rung: rung.get() }).collect(),
            check_ins: goal.check_ins.values().map(check_in).collect(),
            history: goal.history.iter().map(version).collect(),
            setbacks: goal.setbacks.iter().map(SetbackView::of).collect(),
            reviews: goal.voiced().into_iter().map(|voiced| ReviewView::of(&voiced.review)).collect(),
        }
    }
}

fn number(rating: Option<Rating>) -> Option<u8> {
    rating.map(Rating::get)
}

fn check_in(said: &CheckIn) -> CheckInView {
    CheckInView {
        day: said.day,
        how: HowName::of(said.how),
        note: said.note.clone(),
        closeness: number(said.closeness),
        achievement: number(said.achievement),
        enjoyment: number(said.enjoyment),
    }
}

fn version(version: &Version) -> VersionView {
    let (part, before) = match &version.before {
        Part::Wording(text) => ("goal", Some(text)),
        Part::Smallest(text) => ("smallest", Some(text)),
        Part::Value(_) => ("value", None),
        Part::Area(_) => ("area", None),
        Part::Measure(_) => ("measure", None),
        Part::Steps(_) => ("steps", None),
        Part::Rulers(_) => ("rulers", None),
        Part::When(_) => ("when", None),
        Part::IfThen(_) => ("if_then", None),
        Part::Partner(_) => ("partner", None),
        Part::WeeklyMinutes(_) => ("minutes_a_week", None),
        Part::Ladder(_) => ("ladder", None),
    };
    VersionView { on: version.on, part: part.into(), before: before.cloned(), because: version.because.clone() }
}
