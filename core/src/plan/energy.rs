//! A stretch of low energy, in which every goal asks for its smallest version only, and the hour at which a day begins.

use chrono::NaiveDate;

/// A stretch of low energy, as an inclusive range of days. `until` is never before `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LowEnergy {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl LowEnergy {
    /// Whether a day lies in the stretch.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// The hour at which a person's day begins, 0 to 6. A moment before that hour belongs to the day before. A stored
/// number above 6 does not load.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct DayBegins(u8);

impl DayBegins {
    /// Every hour a person can choose, earliest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=6).map(Self)
    }

    /// The hour.
    pub fn hour(self) -> u8 {
        self.0
    }

    /// The civil day that a moment belongs to. `date` and `hour` are the local calendar day and hour at the person's
    /// place.
    pub fn day_of(self, date: NaiveDate, hour: u8) -> NaiveDate {
        if hour < self.0 { date.pred_opt().unwrap_or(date) } else { date }
    }
}

impl TryFrom<u8> for DayBegins {
    type Error = super::ScaleError;
    fn try_from(hour: u8) -> Result<Self, Self::Error> {
        if hour <= 6 { Ok(Self(hour)) } else { Err(super::ScaleError(hour)) }
    }
}

impl From<DayBegins> for u8 {
    fn from(begins: DayBegins) -> u8 {
        begins.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    #[test]
    fn the_night_belongs_to_the_day_before_until_the_persons_day_begins() {
        let at_three = DayBegins::try_from(3).unwrap();
        assert_eq!(at_three.day_of(day(2), 2), day(1));
        assert_eq!(at_three.day_of(day(2), 3), day(2));
        assert_eq!(DayBegins::default().day_of(day(2), 0), day(2));
        assert!(DayBegins::try_from(7).is_err());
    }
}
