//! When a goal happens: its dates, weekdays and time of day.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// The schedule of a goal: its start, review and end dates, its weekdays and its time of day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct When {
    /// The first day; none if the person gave no day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// The review day, on which the app offers a look at the goal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
    /// How the goal ends; none if the person didn't say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<End>,
    /// The weekdays of the goal; the empty set means any day.
    #[serde(skip_serializing_if = "no_days")]
    pub days: Days,
    /// The time of day; none if the person didn't say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<TimeOfDay>,
    /// The last day on which the smallest version of the goal is enough; none if the person asked for no such days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smallest_until: Option<NaiveDate>,
}

/// How a goal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The goal has no last day.
    KeepGoing,
    /// The goal's last day.
    On(NaiveDate),
}

/// A time of day, by name or as clock time.
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
    /// A clock time.
    At(NaiveTime),
}

/// A set of weekdays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<u8>", into = "Vec<u8>")]
pub struct Days(u8);

impl When {
    /// Whether a day is one of the goal's days: within its dates, and on one of its weekdays if it has any.
    pub fn is_on(&self, day: NaiveDate) -> bool {
        let has_ended = matches!(self.end, Some(End::On(last)) if last < day);
        let has_begun = self.start.is_none_or(|start| start <= day);
        has_begun && !has_ended && (self.days.is_empty() || self.days.falls_on(day))
    }

    /// The first of the goal's days after a day; none if its last day is over by then.
    pub fn next_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        let tomorrow = day.succ_opt()?;
        let first = self.start.map_or(tomorrow, |start| start.max(tomorrow));
        first.iter_days().take(Days::ALL.len()).find(|day| self.is_on(*day))
    }
}

/// Whether the set is empty, by reference as serde requires.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn no_days(days: &Days) -> bool {
    days.is_empty()
}

impl Days {
    /// All weekdays, Monday first.
    pub const ALL: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The number of days in the set.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the set contains this weekday.
    pub fn has(self, day: Weekday) -> bool {
        self.0 & Self::bit(day) != 0
    }

    /// Whether a date falls on a weekday of the set.
    pub fn falls_on(self, date: NaiveDate) -> bool {
        self.has(date.weekday())
    }

    /// The set with this weekday added or removed.
    #[must_use]
    pub fn with(self, day: Weekday, is_in: bool) -> Self {
        if is_in { Self(self.0 | Self::bit(day)) } else { Self(self.0 & !Self::bit(day)) }
    }

    /// The weekdays of the set, Monday first.
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

/// Reads the stored form, ISO 8601 weekday numbers: 1 is Monday, 7 is Sunday. Other numbers are ignored.
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
    use crate::testing::day;

    #[test]
    fn days_are_stored_by_their_iso_numbers() {
        let days: Days = [Weekday::Sun, Weekday::Mon, Weekday::Mon].into_iter().collect();
        assert_eq!(serde_json::to_string(&days).unwrap(), "[1,7]");
        assert_eq!(serde_json::from_str::<Days>("[7,1,9,0]").unwrap(), days);
        assert!(days.falls_on(day(22)));
    }

    #[test]
    fn the_next_day_is_one_of_its_weekdays_within_its_dates() {
        let days = [Weekday::Mon, Weekday::Wed].into_iter().collect();
        let when = When { days, end: Some(End::On(day(18))), ..When::default() };
        assert!(when.is_on(day(16)) && !when.is_on(day(17)) && !when.is_on(day(23)));
        assert_eq!(when.next_after(day(16)), Some(day(18)));
        assert_eq!(when.next_after(day(18)), None, "its last day is over");
        let later = When { start: Some(day(24)), end: None, ..when };
        assert!(!later.is_on(day(23)));
        assert_eq!(later.next_after(day(2)), Some(day(25)), "weeks before it begins");
        assert_eq!(When::default().next_after(day(2)), Some(day(3)), "without weekdays every day is one of its days");
    }
}
