//! Sessions with a therapist: when the next one is, and what there is to say of each.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// When there is a session, and how often there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// A day with a session.
    pub on: NaiveDate,
    /// So many weeks from one to the next; none means that only this one is known. Nought is read as none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u8>,
}

impl Appointment {
    /// The first session on a day or after it; none when the only one known is over.
    pub fn next(self, today: NaiveDate) -> Option<NaiveDate> {
        if self.on >= today {
            return Some(self.on);
        }
        let step = u64::from(self.every.filter(|weeks| *weeks > 0)?) * 7;
        let gone = u64::try_from((today - self.on).num_days()).ok()?;
        self.on.checked_add_days(Days::new(gone.div_ceil(step) * step))
    }
}

/// What a person brings to a session, and what they took home from it. Both are as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The day it is or was.
    pub on: NaiveDate,
    /// The person's own question for that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Whether it has been.
    #[serde(default, skip_serializing_if = "is_not")]
    pub held: bool,
    /// Notes from it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_not(is: &bool) -> bool {
    !is
}

impl Session {
    /// A session on this day, of which nothing was said yet.
    pub fn new(on: NaiveDate) -> Self {
        Self { on, question: String::new(), held: false, notes: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn the_next_session_is_today_or_later_and_keeps_its_day_of_the_week() {
        let weekly = Appointment { on: day(3, 4), every: Some(1) };
        assert_eq!(weekly.next(day(3, 1)), Some(day(3, 4)));
        assert_eq!(weekly.next(day(3, 4)), Some(day(3, 4)));
        assert_eq!(weekly.next(day(3, 5)), Some(day(3, 11)));
        assert_eq!(Appointment { every: Some(2), ..weekly }.next(day(3, 12)), Some(day(3, 18)));
    }

    #[test]
    fn a_session_that_does_not_repeat_is_over_when_it_is_over() {
        for every in [None, Some(0)] {
            assert_eq!(Appointment { on: day(3, 4), every }.next(day(3, 5)), None);
        }
    }

    #[test]
    fn days_at_the_end_of_time_make_no_session() {
        let last = Appointment { on: NaiveDate::MIN, every: Some(1) };
        assert_eq!(last.next(NaiveDate::MAX), None);
    }
}
