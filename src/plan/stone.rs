//! The stones of a goal's cairn: laid by what was done, by coming back and by wise changes.
//! A stone is never taken away by anything that happens later, short of taking the act itself back.

use super::{CheckIn, Goal, How, Status};
use chrono::NaiveDate;

/// What a stone was laid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoneKind {
    /// The goal was made.
    First,
    /// A day done as planned.
    Done,
    /// A day's smallest version.
    Smallest,
    /// Done again after a gap.
    Return,
    /// A change of plan, with a reason.
    WiseChange,
    /// A small step done.
    Step,
    /// The goal was reached.
    Reached,
}

/// A stone: what it was laid for, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stone {
    /// The day.
    pub on: NaiveDate,
    /// What for.
    pub kind: StoneKind,
}

/// Days without anything done after which doing it again is a return.
const GAP_DAYS: i64 = 7;

impl Goal {
    /// Its stones, oldest first.
    pub fn stones(&self) -> Vec<Stone> {
        let mut stones = vec![Stone { on: self.made, kind: StoneKind::First }];
        stones.extend(self.days_done());
        let changes = self.history.iter().filter(|version| !version.because.is_empty());
        stones.extend(changes.map(|version| Stone { on: version.on, kind: StoneKind::WiseChange }));
        let steps = self.parts.steps.iter().filter_map(|step| step.done);
        stones.extend(steps.map(|on| Stone { on, kind: StoneKind::Step }));
        if self.status == Status::Finished {
            stones.push(Stone { on: self.status_since.0, kind: StoneKind::Reached });
        }
        stones.sort_by_key(|stone| (stone.on, stone.kind));
        stones
    }

    fn days_done(&self) -> Vec<Stone> {
        let mut stones = Vec::new();
        let mut last: Option<NaiveDate> = None;
        for CheckIn { day, how, .. } in self.check_ins.values().filter(|check_in| check_in.is_done()) {
            let kind = match how {
                How::Smallest => StoneKind::Smallest,
                _ => StoneKind::Done,
            };
            stones.push(Stone { on: *day, kind });
            if last.is_some_and(|last| (*day - last).num_days() > GAP_DAYS) {
                stones.push(Stone { on: *day, kind: StoneKind::Return });
            }
            last = Some(*day);
        }
        stones
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{GoalId, Part, Parts, Stamp, Version};
    use std::collections::BTreeMap;

    fn goal(check_ins: &[(u32, How)]) -> Goal {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        let stamp = Stamp::new(1, 0, 0);
        let version = Version { act: stamp, on: day(2), before: Part::Smallest("x".into()), because: String::new() };
        Goal {
            id: GoalId(stamp),
            made: day(1),
            wish: "w".into(),
            parts: Parts::default(),
            status: Status::Focus,
            status_since: (day(1), String::new()),
            placed: Vec::new(),
            rungs: BTreeMap::new(),
            history: vec![Version { because: "work got busy".into(), ..version.clone() }, version],
            check_ins: check_ins
                .iter()
                .map(|(d, how)| (day(*d), CheckIn::new(day(*d), *how)))
                .collect::<BTreeMap<_, _>>(),
            setbacks: Vec::new(),
            reviews: BTreeMap::new(),
        }
    }

    fn count(goal: &Goal, kind: StoneKind) -> usize {
        goal.stones().iter().filter(|stone| stone.kind == kind).count()
    }

    #[test]
    fn what_was_done_lays_stones_and_what_was_not_takes_none_away() {
        let goal = goal(&[(3, How::Done), (4, How::NotToday), (5, How::Smallest)]);
        assert_eq!(count(&goal, StoneKind::Done), 1);
        assert_eq!(count(&goal, StoneKind::Smallest), 1);
        assert_eq!(goal.stones().len(), 4, "with the first stone and the change that had a reason");
    }

    #[test]
    fn coming_back_after_more_than_a_week_lays_a_stone_of_its_own() {
        assert_eq!(count(&goal(&[(3, How::Done), (10, How::Done)]), StoneKind::Return), 0);
        assert_eq!(count(&goal(&[(3, How::Done), (11, How::Smallest)]), StoneKind::Return), 1);
    }
}
