//! The calendar event of the next session and its recurrence.

use super::event::{Event, EventText, Weekly, fits};
use crate::plan::Plan;
use chrono::NaiveDate;

/// The event of the next session. A recurring appointment recurs for [`Weekly`]'s longest span. None if no session is
/// coming, or if its day can't be written in a calendar. The UID contains the identifier of the plan's first goal, so
/// that two people's sessions never share a UID.
pub fn session(plan: &Plan, today: NaiveDate, said: EventText) -> Option<Event> {
    let day = plan.next_session(today).filter(|day| fits(*day))?;
    let every = plan.appointment?.every.filter(|weeks| *weeks > 0);
    let weekly = every.and_then(|every| Weekly::from(day, every));
    let owner = plan.goals.keys().next().map(|goal| format!("-{goal}")).unwrap_or_default();
    Some(Event { uid: format!("cairn{owner}-session"), day, time: None, weekly, said })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Appointment, Change};
    use crate::testing::{Life, day};

    fn of(appointment: Option<Appointment>, held: Option<u32>, today: u32) -> Option<(NaiveDate, Option<Weekly>)> {
        let planned = Life::new().did(day(1), Change::SessionPlanned(appointment));
        let plan = held.into_iter().fold(planned, |life, on| life.held(day(on))).plan();
        let said = EventText { title: String::new(), note: String::new() };
        session(&plan, day(today), said).map(|event| (event.day, event.weekly))
    }

    #[test]
    fn the_next_session_stands_there_and_comes_back_as_often_as_was_said() {
        let once = Appointment { on: day(10), every: None };
        assert_eq!(of(None, None, 3), None);
        assert_eq!(of(Some(once), None, 3), Some((day(10), None)));
        assert_eq!(of(Some(once), None, 11), None, "it is over");
        let (next, weekly) = of(Some(Appointment { every: Some(2), ..once }), Some(10), 10).unwrap();
        let weekly = weekly.unwrap();
        assert_eq!((next, weekly.every), (day(24), 2), "today's has been");
        assert_eq!(weekly.days.iter().collect::<Vec<_>>(), [chrono::Weekday::Tue]);
        assert_eq!((weekly.last - next).num_days(), 83);
    }
}
