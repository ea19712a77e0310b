//! What came before a goal was reached, as its page tells it.

use super::{Goal, Outcome, Status, Stone, StoneKind};
use chrono::NaiveDate;

/// The way of a goal up to the day it was reached. Only what was done is counted, never what was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// The day the goal was made.
    pub made: NaiveDate,
    /// The day it was reached.
    pub on: NaiveDate,
    /// The number of days on which it was done, in full or in its smallest version.
    pub done: usize,
    /// The number of those days on which its smallest version was done.
    pub smallest: usize,
    /// The number of times it was done again after a gap.
    pub returns: usize,
    /// The person's words on what helped; may be empty.
    pub helped: String,
}

impl Goal {
    /// The way up to the day the goal was reached; none for a goal that isn't reached now.
    pub fn reached(&self, today: NaiveDate) -> Option<Reached> {
        if self.status != Status::Finished {
            return None;
        }
        let placed = self.times_reached().last()?;
        let stones = self.stones(today);
        let returns = stones.iter().filter(|Stone { kind, .. }| *kind == StoneKind::Return).count();
        let days = |is: fn(Outcome) -> bool| self.check_ins.values().filter(|said| is(said.how)).count();
        Some(Reached {
            made: self.made,
            on: placed.on,
            done: days(|how| how != Outcome::NotToday),
            smallest: days(|how| how == Outcome::Smallest),
            returns,
            helped: placed.because.trim().to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Change;
    use crate::testing::{Life, day};

    fn life() -> Life {
        let said = [(3, Outcome::Done), (4, Outcome::NotToday), (15, Outcome::Smallest), (16, Outcome::Done)];
        said.into_iter().fold(Life::new().goal(day(2), "w"), |life, (on, how)| life.checked_in(day(on), how))
    }

    fn finished(life: Life, on: u32, because: &str) -> Life {
        let goal = life.id();
        life.did(day(on), Change::StatusChanged { goal, status: Status::Finished, because: because.into() })
    }

    #[test]
    fn the_way_counts_what_was_done_and_each_return_and_no_day_without_it() {
        let reached = finished(life(), 20, " noon ").only_goal().reached(day(22));
        let helped = "noon".to_owned();
        assert_eq!(reached, Some(Reached { made: day(2), on: day(20), done: 3, smallest: 1, returns: 1, helped }));
    }

    #[test]
    fn a_goal_that_is_not_reached_now_has_no_such_way() {
        assert_eq!(life().only_goal().reached(day(22)), None);
        let again = finished(life(), 20, "").placed(day(21), Status::Focus);
        assert_eq!(again.only_goal().reached(day(22)), None);
        let twice = finished(again, 22, "my sister").only_goal().reached(day(22));
        assert_eq!(twice.map(|reached| (reached.on, reached.helped)), Some((day(22), "my sister".into())));
    }
}
