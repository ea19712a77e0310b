//! The day to ask, for the one who is with the person.

use super::goals::{WEEKS, fits};
use super::{Event, Said, Weekly};
use crate::plan::{Days, GoalId};
use chrono::{Datelike, NaiveDate};

/// A day to ask how it goes, once or each week. The words are the card's, so they hold only what the person ticked. None for a
/// day that no calendar can write.
pub fn ask_event(goal: GoalId, day: NaiveDate, each_week: bool, said: Said) -> Option<Event> {
    let last = day.checked_add_days(chrono::Days::new(WEEKS * 7 - 1)).filter(|last| fits(*last))?;
    let weekly = each_week.then(|| Weekly { days: Days::default().with(day.weekday(), true), every: 1, last });
    fits(day).then(|| Event { uid: format!("cairn-{goal}-partner"), day, time: None, weekly, said })
}
