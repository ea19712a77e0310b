//! The status of a goal over time, and which days were open to it.

use super::{End, Goal, Plan, Status};
use chrono::NaiveDate;

/// What a day is to a goal, regardless of any check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// The day is before the goal was made or started.
    Before,
    /// The day is after the goal's last day, or after it was finished or let go.
    After,
    /// The goal was paused or parked. Nothing is asked of such a day, and it counts against nobody.
    Resting,
    /// The goal was in focus and within its dates.
    Open,
}

impl Goal {
    /// Its status at the end of a day; none before the goal was made. A pause is over on the day it ends.
    pub fn stood(&self, day: NaiveDate) -> Option<Status> {
        let placed = self.placed.iter().rev().find(|placed| placed.on <= day)?;
        Some(match placed.status {
            Status::Paused { until: Some(until) } if until <= day => Status::Focus,
            status => status,
        })
    }

    /// What a day is to this goal, by the status and dates it had on that day.
    pub fn day_kind(&self, day: NaiveDate) -> DayKind {
        let when = self.when_on(day);
        let is_before = when.start.is_some_and(|start| day < start);
        let is_after = matches!(when.end, Some(End::On(last)) if last < day);
        match self.stood(day) {
            None => DayKind::Before,
            Some(Status::Paused { .. } | Status::Parked) => DayKind::Resting,
            Some(Status::Focus) if is_before => DayKind::Before,
            Some(Status::Focus) if !is_after => DayKind::Open,
            Some(_) => DayKind::After,
        }
    }
}

/// Every goal that the person works on rests: some are paused, and none is in focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllPaused {
    /// The first day on which a pause ends by itself; none if all wait for the person.
    pub until: Option<NaiveDate>,
}

impl Plan {
    /// Whether all goals rest; none while one is in focus, or if none is paused. Parked goals don't count: they wait for a later
    /// time.
    pub fn all_paused(&self, today: NaiveDate) -> Option<AllPaused> {
        let mut untils = Vec::new();
        for goal in self.goals.values() {
            match goal.stands(today).status {
                Status::Focus => return None,
                Status::Paused { until } => untils.push(until),
                Status::Parked | Status::Finished | Status::LetGo => {}
            }
        }
        (!untils.is_empty()).then(|| AllPaused { until: untils.into_iter().flatten().min() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Part, When};
    use crate::testing::{Life, day};

    fn life(placings: &[(u32, Status)], when: When) -> Life {
        let begun = Life::new().goal(day(2), "w");
        let placed = placings.iter().fold(begun, |life, (on, status)| life.placed(day(*on), *status));
        placed.changed(day(2), Part::When(when), "")
    }

    fn lived(placings: &[(u32, Status)], when: When) -> Goal {
        life(placings, when).only_goal()
    }

    fn kinds(goal: &Goal) -> String {
        let letter = |kind| match kind {
            DayKind::Before | DayKind::After => '-',
            DayKind::Resting => '~',
            DayKind::Open => 'o',
        };
        (1..=14).map(|d| letter(goal.day_kind(day(d)))).collect()
    }

    #[test]
    fn a_pause_rests_from_its_day_to_the_day_before_it_ends() {
        let until = Some(day(8));
        assert_eq!(kinds(&lived(&[], When::default())), "-ooooooooooooo");
        assert_eq!(kinds(&lived(&[(5, Status::Paused { until })], When::default())), "-ooo~~~ooooooo");
        assert_eq!(kinds(&lived(&[(5, Status::Paused { until: None })], When::default())), "-ooo~~~~~~~~~~");
    }

    #[test]
    fn parked_days_rest_as_well_and_an_end_is_an_end() {
        let placings = [(4, Status::Parked), (7, Status::Focus), (10, Status::LetGo)];
        assert_eq!(kinds(&lived(&placings, When::default())), "-oo~~~ooo-----");
        let taken_up = [(4, Status::Finished), (4, Status::Focus)];
        assert_eq!(kinds(&lived(&taken_up, When::default())), "-ooooooooooooo", "the last word of a day is its word");
    }

    #[test]
    fn a_later_last_day_asks_nothing_of_the_days_between() {
        let when = |end| When { end: Some(End::On(day(end))), ..When::default() };
        let goal = life(&[], when(5)).changed(day(9), Part::When(when(12)), "").only_goal();
        assert_eq!(kinds(&goal), "-oooo---oooo--");
    }

    #[test]
    fn all_goals_rest_while_some_are_paused_and_none_is_in_focus() {
        let paused = |until| Life::new().goal(day(2), "w").placed(day(3), Status::Paused { until });
        let both = |status| paused(Some(day(9))).goal(day(2), "v").placed(day(3), status);
        let rests = |life: Life| life.plan().all_paused(day(4));
        assert_eq!(rests(Life::new()), None);
        assert_eq!(rests(paused(None)), Some(AllPaused { until: None }));
        assert_eq!(rests(both(Status::Focus)), None);
        assert_eq!(rests(both(Status::Parked)), Some(AllPaused { until: Some(day(9)) }));
        assert_eq!(rests(both(Status::Paused { until: Some(day(7)) })), Some(AllPaused { until: Some(day(7)) }));
        assert_eq!(rests(Life::new().goal(day(2), "w").placed(day(3), Status::Parked)), None);
        assert_eq!(paused(Some(day(9))).plan().all_paused(day(9)), None, "it is over by itself");
    }

    #[test]
    fn before_the_first_day_and_after_the_last_nothing_is_asked() {
        let when = When { start: Some(day(4)), end: Some(End::On(day(9))), ..When::default() };
        assert_eq!(kinds(&lived(&[], when)), "---oooooo-----");
    }
}
