//! The ratings of closeness over time: line segments, which never bridge a long gap without ratings or a change of the
//! goal's words, the trend of the ratings, and the days on which closeness is asked for.

use super::moved::{RatedDay, Trend, moved};
use crate::plan::{DayKind, Goal, Plan};
use chrono::NaiveDate;

/// Most days between two ratings that one line may bridge.
const OPEN_AFTER: i64 = 14;

/// Fewest days from a rating to the next day on which closeness is asked for. Asked daily, it would measure the mood.
const ASKED_AFTER: i64 = 7;

/// The ratings of a goal as unbroken lines, oldest first. A line ends where more than two weeks pass without a rating,
/// where the goal rested in between, or where its words changed. A single rating is a line of one point.
pub fn lines(goal: &Goal) -> Vec<Vec<RatedDay>> {
    let mut lines: Vec<Vec<RatedDay>> = Vec::new();
    for point in rated(goal) {
        match lines.last_mut() {
            Some(line) if line.last().is_some_and(|last| is_one_line(goal, last.day, point.day)) => line.push(point),
            _ => lines.push(vec![point]),
        }
    }
    lines
}

fn rated(goal: &Goal) -> impl Iterator<Item = RatedDay> {
    goal.check_ins.values().filter_map(|said| Some(RatedDay { day: said.day, close: said.closeness? }))
}

/// The ratings since the words of the goal last changed, oldest first.
pub fn rated_as_worded(goal: &Goal) -> Vec<RatedDay> {
    let since = goal.reworded().max();
    rated(goal).filter(|point| Some(point.day) >= since).collect()
}

/// The trend of closeness since the words of the goal last changed. None while the goal rests or in a stretch of low
/// energy: then no verdict is due.
pub fn trend(plan: &Plan, goal: &Goal, today: NaiveDate) -> Option<Trend> {
    let is_silent = plan.is_low(today) || goal.day_kind(today) == DayKind::Resting;
    (!is_silent).then(|| moved(&rated_as_worded(goal)))
}

/// Whether a check-in for this day asks how close the goal feels: on the day of a session, and where no other rating is
/// less than a week away. A day that is rated already is asked, so that the rating can be changed.
pub fn asks_closeness(plan: &Plan, goal: &Goal, day: NaiveDate) -> bool {
    let has_session = plan.sessions.contains_key(&day) || plan.next_session(day) == Some(day);
    let is_near = |point: RatedDay| (point.day - day).num_days().abs() < ASKED_AFTER;
    let is_rated = || rated(goal).any(|point| point.day == day);
    has_session || is_rated() || !rated(goal).any(is_near)
}

fn is_one_line(goal: &Goal, from: NaiveDate, to: NaiveDate) -> bool {
    let rested = || {
        let between = from.iter_days().skip(1).take_while(|day| *day < to);
        between.into_iter().any(|day| goal.day_kind(day) == DayKind::Resting)
    };
    let is_reworded = || goal.reworded().any(|on| from < on && on <= to);
    (to - from).num_days() <= OPEN_AFTER && !is_reworded() && !rested()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Appointment, Change, Part, Status};
    use crate::testing::{Life, day};

    fn lengths(rated: &[u32], pause: Option<(u32, u32)>) -> Vec<usize> {
        let life = rated.iter().fold(Life::new().goal(day(1), "w"), |life, on| life.felt(day(*on), 4));
        let life = pause.into_iter().fold(life, |life, (from, to)| life.paused(day(from), day(to)));
        lines(&life.only_goal()).iter().map(Vec::len).collect()
    }

    #[test]
    fn a_line_is_left_open_after_two_weeks_and_over_a_rest() {
        assert_eq!(lengths(&[], None), [] as [usize; 0]);
        assert_eq!(lengths(&[1, 15, 16], None), [3], "two weeks are no gap");
        assert_eq!(lengths(&[1, 16, 17], None), [1, 2]);
        assert_eq!(lengths(&[1, 5, 9], Some((6, 8))), [2, 1], "a rest in between");
        assert_eq!(lengths(&[1, 5, 9], Some((9, 12))), [3], "a rest that begins with the last rating");
    }

    fn reworded_on_the_8th() -> Life {
        let life = [1, 5].into_iter().fold(Life::new().goal(day(1), "w"), |life, on| life.felt(day(on), 7));
        life.changed(day(8), Part::Wording("walk".into()), "").felt(day(8), 3).felt(day(22), 6)
    }

    #[test]
    fn a_new_line_begins_where_the_words_change_and_the_trend_is_of_the_new_words_alone() {
        let life = reworded_on_the_8th();
        assert_eq!(lines(&life.only_goal()).iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(trend(&life.plan(), &life.only_goal(), day(22)), Some(Trend::Bigger), "3 to 6, not 7 to 6");
    }

    #[test]
    fn there_is_no_verdict_while_the_goal_rests_or_in_a_week_of_low_energy() {
        let at = |life: &Life| trend(&life.plan(), &life.only_goal(), day(23));
        let life = reworded_on_the_8th();
        assert_eq!(at(&life), Some(Trend::Bigger));
        assert_eq!(at(&life.clone().paused(day(22), day(25))), None);
        assert_eq!(at(&life.clone().placed(day(22), Status::Parked)), None);
        assert_eq!(at(&life.clone().paused(day(22), day(23))), Some(Trend::Bigger), "it is back");
        assert_eq!(at(&life.did(day(22), Change::LowEnergy(Some(day(28))))), None);
    }

    #[test]
    fn closeness_is_asked_once_a_week_and_on_the_day_of_a_session() {
        let asks = |life: &Life, on| asks_closeness(&life.plan(), &life.only_goal(), day(on));
        let life = Life::new().goal(day(1), "w");
        assert!(asks(&life, 1), "it was never asked");
        let life = life.felt(day(8), 4);
        assert_eq!([1, 2, 8, 9, 14, 15].map(|on| asks(&life, on)), [true, false, true, false, false, true]);
        let weekly = Appointment { on: day(10), every: Some(1) };
        let planned = life.clone().did(day(9), Change::SessionPlanned(Some(weekly)));
        assert_eq!([9, 10, 11].map(|on| asks(&planned, on)), [false, true, false]);
        assert!(asks(&life.held(day(10)), 10), "a session that was held");
    }
}
