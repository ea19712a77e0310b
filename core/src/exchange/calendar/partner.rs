//! The calendar event on which the accountability partner asks.

use super::event::{Event, EventText, Weekly, fits};
use crate::plan::GoalId;
use chrono::NaiveDate;

/// An all-day event to ask how the goal goes, once or weekly. Its words come from the partner's card, so they contain
/// only what the person ticked. None for a day that no calendar can write.
pub fn ask_event(goal: GoalId, day: NaiveDate, each_week: bool, said: EventText) -> Option<Event> {
    let weekly = Weekly::from(day, 1)?;
    let weekly = each_week.then_some(weekly);
    fits(day).then(|| Event { uid: format!("cairn-{goal}-partner"), day, time: None, weekly, said })
}
