//! The stones of a goal's cairn, laid for things done, for returns and for thought-out changes. No later event removes
//! a stone, except taking back the very act that laid it.

use super::{CheckIn, Goal, Outcome, Part, Placement, Status, Version};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The reason for which a stone was laid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoneKind {
    /// The goal was made.
    First,
    /// A day was done as planned.
    Done,
    /// A day was done in its smallest version.
    Smallest,
    /// The goal was done again after a gap.
    Return,
    /// The plan was changed for a reason.
    WiseChange,
    /// A small step was done.
    Step,
    /// The goal was reached.
    Reached,
    /// The goal rose to a new highest rung of its ladder.
    Rung,
}

/// A stone: the day it was laid and the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stone {
    /// The day the stone was laid.
    pub on: NaiveDate,
    /// The reason for which it was laid.
    pub kind: StoneKind,
}

/// Most days between two days done that don't count as a gap.
const GAP_DAYS: i64 = 7;

impl Goal {
    /// The goal's stones, sorted by day and then by kind.
    ///
    /// A check-in after `today` was made while the device's clock ran ahead: it lays its own stone, but none for a
    /// return.
    pub fn stones(&self, today: NaiveDate) -> Vec<Stone> {
        let mut stones = vec![Stone { on: self.made, kind: StoneKind::First }];
        stones.extend(self.days_done(today));
        let changes = self.history.iter().filter(|version| self.is_wise(version));
        stones.extend(changes.map(|version| Stone { on: version.on, kind: StoneKind::WiseChange }));
        stones.extend(self.steps_done().into_iter().map(|(on, _)| Stone { on, kind: StoneKind::Step }));
        stones.extend(self.times_reached().map(|placed| Stone { on: placed.on, kind: StoneKind::Reached }));
        stones.extend(self.rungs_up().map(|on| Stone { on, kind: StoneKind::Rung }));
        crate::sort::by_key(&mut stones, |stone| (stone.on, stone.kind));
        stones
    }

    /// Whether a change was thought out: it has a reason, or it was made on the day of a look back.
    fn is_wise(&self, version: &Version) -> bool {
        !version.because.is_empty() || self.setbacks.iter().any(|setback| setback.on == version.on)
    }

    /// Small steps that were done, with their days. A step that was removed from the goal counts as it was when it was
    /// removed.
    pub(super) fn steps_done(&self) -> Vec<(NaiveDate, &str)> {
        let older = self.history.iter().rev().filter_map(|version| match &version.before {
            Part::Steps(steps) => Some(steps),
            _ => None,
        });
        let mut met = BTreeSet::new();
        let all = std::iter::once(&self.parts.steps).chain(older).flatten();
        let newest = all.filter(|step| met.insert(step.text.as_str()));
        newest.filter_map(|step| Some((step.done?, step.text.as_str()))).collect()
    }

    /// Each time the goal was finished, even if it was taken up again later.
    pub(super) fn times_reached(&self) -> impl Iterator<Item = &Placement> {
        self.placed.iter().filter(|placed| placed.status == Status::Finished)
    }

    /// The days on which the goal stood higher on its ladder than on any day before. The first rung doesn't count.
    fn rungs_up(&self) -> impl Iterator<Item = NaiveDate> {
        let mut best = None;
        self.rungs.iter().filter_map(move |(day, rung)| {
            let is_up = best.is_some_and(|best| rung > best);
            best = best.max(Some(rung));
            is_up.then_some(*day)
        })
    }

    /// Whether the goal was done on this day.
    pub fn is_done_on(&self, day: NaiveDate) -> bool {
        self.check_ins.get(&day).is_some_and(CheckIn::is_done)
    }

    /// Whether doing the goal on this day is a return after a gap.
    pub fn comes_back_on(&self, day: NaiveDate) -> bool {
        let last = self.check_ins.range(..day).rev().find(|(_, said)| said.is_done());
        last.is_some_and(|(last, _)| (day - *last).num_days() > GAP_DAYS)
    }

    fn days_done(&self, today: NaiveDate) -> Vec<Stone> {
        let mut stones = Vec::new();
        let mut last: Option<NaiveDate> = None;
        for CheckIn { day, how, .. } in self.check_ins.values().filter(|check_in| check_in.is_done()) {
            let kind = match how {
                Outcome::Smallest => StoneKind::Smallest,
                _ => StoneKind::Done,
            };
            stones.push(Stone { on: *day, kind });
            if *day <= today && last.is_some_and(|last| (*day - last).num_days() > GAP_DAYS) {
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
    use crate::plan::{Parts, Setback, SetbackReason, Step};
    use crate::testing::{Life, day};

    /// A goal of the first, changed on the second without a reason and for one.
    fn life(because: &str, check_ins: &[(u32, Outcome)]) -> Life {
        let smallest = |words: &str| Part::Smallest(words.into());
        let changed =
            Life::new().goal(day(1), "w").changed(day(2), smallest("x"), because).changed(day(2), smallest("y"), "");
        check_ins.iter().fold(changed, |life, (on, how)| life.checked_in(day(*on), *how))
    }

    fn goal(check_ins: &[(u32, Outcome)]) -> Goal {
        life("work got busy", check_ins).only_goal()
    }

    fn count(goal: &Goal, kind: StoneKind) -> usize {
        goal.stones(NaiveDate::MAX).iter().filter(|stone| stone.kind == kind).count()
    }

    #[test]
    fn what_was_done_lays_stones_and_what_was_not_takes_none_away() {
        let goal = goal(&[(3, Outcome::Done), (4, Outcome::NotToday), (5, Outcome::Smallest)]);
        assert_eq!(count(&goal, StoneKind::Done), 1);
        assert_eq!(count(&goal, StoneKind::Smallest), 1);
        assert_eq!(goal.stones(NaiveDate::MAX).len(), 4, "with the first stone and the change that had a reason");
    }

    #[test]
    fn a_stone_stays_whatever_becomes_of_what_it_was_laid_for() {
        let step = |text: &str, done: Option<u32>| Step { text: text.into(), done: done.map(day) };
        let steps = vec![step("shoes", Some(3)), step("coat", None)];
        let taken_up = life("work got busy", &[])
            .with(Parts { steps, ..Parts::default() })
            .placed(day(8), Status::Finished)
            .placed(day(9), Status::Focus);
        assert_eq!(count(&taken_up.only_goal(), StoneKind::Reached), 1, "though it was taken up again");
        let steps = vec![step("hat", Some(5)), step("coat", Some(6))];
        let mut goal = taken_up.changed(day(4), Part::Steps(steps), "").only_goal();
        let done = goal.steps_done();
        assert_eq!(done, [(day(5), "hat"), (day(6), "coat"), (day(3), "shoes")], "though it is no step any more");
        assert_eq!(count(&goal, StoneKind::Step), 3);
        goal.parts.steps[1].done = None;
        assert_eq!(count(&goal, StoneKind::Step), 2, "a tick that is taken back lays none");
        let ladder = [(2, -1), (3, 0), (4, -2), (5, 0), (6, 2)];
        let stood = ladder.into_iter().fold(life("", &[]), |life, (on, rung)| life.stood(day(on), rung)).only_goal();
        let up: Vec<u32> = stood.rungs_up().map(|day| chrono::Datelike::day(&day)).collect();
        assert_eq!(up, [3, 6], "each step up once");
    }

    #[test]
    fn a_day_ahead_is_no_coming_back() {
        let goal = goal(&[(3, Outcome::Done), (20, Outcome::Done), (24, Outcome::Done)]);
        let returns = |today| goal.stones(day(today)).iter().filter(|stone| stone.kind == StoneKind::Return).count();
        assert_eq!((returns(19), returns(20)), (0, 1));
        assert_eq!(goal.stones(day(4)).iter().filter(|stone| stone.kind == StoneKind::Done).count(), 3);
    }

    #[test]
    fn a_change_that_came_of_a_look_back_lays_a_stone_without_a_reason() {
        assert_eq!(count(&life("", &[]).only_goal(), StoneKind::WiseChange), 0);
        let (on, why) = (day(2), vec![SetbackReason::TooMuch]);
        let setback = Setback { on, why, obstacle: String::new(), learnt: String::new() };
        assert_eq!(count(&life("", &[]).looked_back(setback).only_goal(), StoneKind::WiseChange), 2);
    }

    #[test]
    fn coming_back_after_more_than_a_week_lays_a_stone_of_its_own() {
        assert_eq!(count(&goal(&[(3, Outcome::Done), (10, Outcome::Done)]), StoneKind::Return), 0);
        assert_eq!(count(&goal(&[(3, Outcome::Done), (11, Outcome::Smallest)]), StoneKind::Return), 1);
        let once = goal(&[(3, Outcome::Done)]);
        assert_eq!([3, 10, 11].map(|d| once.comes_back_on(day(d))), [false, false, true]);
    }
}
