//! How close a goal felt over time, as stretches that can be drawn: where nobody said anything for long, the line is open.

use crate::plan::{Goal, Rating};
use chrono::NaiveDate;

/// After more days than this without a word, a line would pretend to know.
const LONGEST: i64 = 14;

/// What was said of a day.
pub type Felt = (NaiveDate, Rating);

/// All ratings of a goal, oldest first, in stretches without a gap of more than a fortnight. No stretch is empty.
pub fn stretches(goal: &Goal) -> Vec<Vec<Felt>> {
    let mut all: Vec<Vec<Felt>> = Vec::new();
    for felt in goal.check_ins.values().filter_map(|said| Some((said.day, said.closeness?))) {
        match all.last_mut() {
            Some(stretch) if stretch.last().is_some_and(|(day, _)| (felt.0 - *day).num_days() <= LONGEST) => {
                stretch.push(felt);
            }
            _ => all.push(vec![felt]),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Act, Change, CheckIn, GoalId, How, Parts, Plan, Stamp, Status};
    use chrono::Days;

    #[test]
    fn a_line_is_open_where_nobody_said_anything_for_more_than_a_fortnight() {
        let first = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let goal = GoalId(Stamp::ZERO);
        let made =
            Change::GoalMade { goal, wish: "w".into(), parts: Box::new(Parts::default()), status: Status::Focus };
        let felt = |after: u64, n: Option<u8>| Change::CheckedIn {
            goal,
            check_in: CheckIn {
                closeness: n.and_then(|n| n.try_into().ok()),
                ..CheckIn::new(first + Days::new(after), How::Done)
            },
        };
        let does =
            vec![made, felt(0, Some(2)), felt(10, None), felt(14, Some(3)), felt(29, Some(5)), felt(30, Some(6))];
        let act = Act { on: first, does };
        let plan = Plan::fold([(Stamp::ZERO, &act)].into_iter());
        let lengths: Vec<usize> = stretches(&plan.goals[&goal]).iter().map(Vec::len).collect();
        assert_eq!(lengths, [2, 2]);
    }
}
