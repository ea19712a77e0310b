//! The day to ask, for the one who is with the person.

use super::event::{Event, EventText, Weekly, fits};
use crate::plan::GoalId;
use chrono::NaiveDate;

/// A day to ask how it goes, once or each week. The words are the card's, so they hold only what the person ticked. None for a
/// day that no calendar can write.
pub fn ask_event(goal: GoalId, day: NaiveDate, each_week: bool, said: EventText) -> Option<Event> {
    let weekly = Weekly::from(day, 1)?;
    let weekly = each_week.then_some(weekly);
    fits(day).then(|| Event { uid: format!("cairn-{goal}-partner"), day, time: None, weekly, said })
}
