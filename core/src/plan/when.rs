//! When a goal happens: dates, days of the week, time of day.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// When a goal starts, is looked at again and ends, and on which days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct When {
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// The day to look at the goal again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
    /// When it ends, where that is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<End>,
    /// The days of the week it is for; none means any day.
    #[serde(skip_serializing_if = "no_days")]
    pub days: Days,
    /// The time of day, where that is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<TimeOfDay>,
}

/// How a goal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// It has no last day.
    KeepGoing,
    /// Its last day.
    On(NaiveDate),
}

/// A time of day, by name or by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeOfDay {
    /// Before noon.
    Morning,
    /// Around noon.
    Midday,
    /// After noon.
    Afternoon,
    /// After work or school.
    Evening,
    /// Before bed.
    Night,
    /// At this time by the clock.
    At(NaiveTime),
}

/// A set of days of the week. It cannot hold a day twice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<u8>", into = "Vec<u8>")]
pub struct Days(u8);

/// serde asks with a reference.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn no_days(days: &Days) -> bool {
    days.is_empty()
}

impl Days {
    /// All days, Monday first.
    pub const ALL: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

    /// Whether no day is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many days are in it.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether this day is in it.
    pub fn has(self, day: Weekday) -> bool {
        self.0 & Self::bit(day) != 0
    }

    /// Whether a date falls on one of its days.
    pub fn falls_on(self, date: NaiveDate) -> bool {
        self.has(date.weekday())
    }

    /// The same days, with this one in or out.
    #[must_use]
    pub fn with(self, day: Weekday, is_in: bool) -> Self {
        if is_in { Self(self.0 | Self::bit(day)) } else { Self(self.0 & !Self::bit(day)) }
    }

    /// Its days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Self::ALL.into_iter().filter(move |day| self.has(*day))
    }

    fn bit(day: Weekday) -> u8 {
        1 << day.num_days_from_monday()
    }
}

impl FromIterator<Weekday> for Days {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::default(), |all, day| all.with(day, true))
    }
}

/// Stored as ISO numbers: 1 is Monday, 7 is Sunday. Numbers that name no day are left out.
impl From<Vec<u8>> for Days {
    fn from(numbers: Vec<u8>) -> Self {
        Self::ALL.into_iter().filter(|day| numbers.iter().any(|n| u32::from(*n) == day.number_from_monday())).collect()
    }
}

impl From<Days> for Vec<u8> {
    fn from(days: Days) -> Self {
        days.iter().filter_map(|day| u8::try_from(day.number_from_monday()).ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_stored_by_their_iso_numbers() {
        let days: Days = [Weekday::Sun, Weekday::Mon, Weekday::Mon].into_iter().collect();
        assert_eq!(serde_json::to_string(&days).unwrap(), "[1,7]");
        assert_eq!(serde_json::from_str::<Days>("[7,1,9,0]").unwrap(), days);
        assert!(days.falls_on(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()));
    }
}
