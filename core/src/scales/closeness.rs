//! The ratings of closeness over time as line segments, which never bridge a long gap without ratings.

use crate::plan::{DayKind, Goal, Rating};
use chrono::NaiveDate;

/// A rating with its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatedDay {
    /// The day.
    pub day: NaiveDate,
    /// The rating of closeness.
    pub close: Rating,
}

/// Most days between two ratings that one line may bridge.
const OPEN_AFTER: i64 = 14;

/// The ratings of a goal as unbroken lines, oldest first. A line ends where more than two weeks pass without a rating,
/// or where the goal rested in between. A single rating is a line of one point.
pub fn lines(goal: &Goal) -> Vec<Vec<RatedDay>> {
    let rated = goal.check_ins.values().filter_map(|said| Some(RatedDay { day: said.day, close: said.closeness? }));
    let mut lines: Vec<Vec<RatedDay>> = Vec::new();
    for point in rated {
        match lines.last_mut() {
            Some(line) if line.last().is_some_and(|last| is_one_line(goal, last.day, point.day)) => line.push(point),
            _ => lines.push(vec![point]),
        }
    }
    lines
}

fn is_one_line(goal: &Goal, from: NaiveDate, to: NaiveDate) -> bool {
    let rested = || {
        let between = from.iter_days().skip(1).take_while(|day| *day < to);
        between.into_iter().any(|day| goal.day_kind(day) == DayKind::Resting)
    };
    (to - from).num_days() <= OPEN_AFTER && !rested()
}

#[cfg(test)]
mod tests {
    use super::*;
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
}
