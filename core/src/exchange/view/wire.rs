//! Enums of the view: their variants' names in JSON, which other programs read.

use crate::plan::{Area, Outcome, Per, Status, TimeOfDay};
use chrono::Weekday;
use serde::Serialize;

/// An area of life.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum AreaName {
    Relationships,
    WorkSchool,
    MentalHealth,
    PhysicalHealth,
    DailyLiving,
    MeaningFun,
}

impl AreaName {
    pub(super) fn of(area: Area) -> Self {
        match area {
            Area::Relationships => Self::Relationships,
            Area::WorkSchool => Self::WorkSchool,
            Area::MentalHealth => Self::MentalHealth,
            Area::PhysicalHealth => Self::PhysicalHealth,
            Area::DailyLiving => Self::DailyLiving,
            Area::MeaningFun => Self::MeaningFun,
        }
    }
}

/// Where a goal stands.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum StatusName {
    Focus,
    Parked,
    Paused,
    Finished,
    LetGo,
}

impl StatusName {
    pub(super) fn of(status: Status) -> Self {
        match status {
            Status::Focus => Self::Focus,
            Status::Parked => Self::Parked,
            Status::Paused { .. } => Self::Paused,
            Status::Finished => Self::Finished,
            Status::LetGo => Self::LetGo,
        }
    }
}

/// How a day went. A day that nobody said anything about is not in the list at all.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum HowName {
    Done,
    Smallest,
    NotToday,
}

impl HowName {
    pub(super) fn of(how: Outcome) -> Self {
        match how {
            Outcome::Done => Self::Done,
            Outcome::Smallest => Self::Smallest,
            Outcome::NotToday => Self::NotToday,
        }
    }
}

/// A period that is counted in.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum PerName {
    Day,
    Week,
    Month,
    Year,
}

impl PerName {
    pub(super) fn of(per: Per) -> Self {
        match per {
            Per::Day => Self::Day,
            Per::Week => Self::Week,
            Per::Month => Self::Month,
            Per::Year => Self::Year,
        }
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum DayName {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl DayName {
    pub(super) fn of(day: Weekday) -> Self {
        match day {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }
}

/// A time of day as text: a name, or a clock time such as "18:30".
pub(super) fn time_of_day(time: TimeOfDay) -> String {
    match time {
        TimeOfDay::Morning => "morning".into(),
        TimeOfDay::Midday => "midday".into(),
        TimeOfDay::Afternoon => "afternoon".into(),
        TimeOfDay::Evening => "evening".into(),
        TimeOfDay::Night => "night".into(),
        TimeOfDay::At(time) => time.to_string().chars().take(5).collect(),
    }
}
