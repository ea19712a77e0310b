//! The history of a goal: each change with its old value, its new value and its reason.

use super::{Goal, Measure, Part, Placement, Stamp, Status, Version, When};
use chrono::NaiveDate;

/// One item in the history of a goal.
#[derive(Debug, Clone, PartialEq)]
pub enum HistoryItem {
    /// A part was changed: its version before the change, and its value after the change.
    Part(Box<(Version, Part)>),
    /// The status changed.
    Placed(Placement),
    /// A pause ran out. The item holds the placement of the pause, whose status names its last day.
    Woke(Placement),
}

impl HistoryItem {
    /// The act that caused the item.
    pub fn act(&self) -> Stamp {
        match self {
            Self::Part(changed) => changed.0.act,
            Self::Placed(placed) | Self::Woke(placed) => placed.act,
        }
    }

    /// The day of the item.
    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Part(changed) => changed.0.on,
            Self::Placed(placed) => placed.on,
            Self::Woke(pause) => match pause.status {
                Status::Paused { until: Some(until) } => until,
                _ => pause.on,
            },
        }
    }
}

impl Goal {
    /// All changes up to `today`, oldest first. The first status is not a change, so it isn't among them.
    pub fn past(&self, today: NaiveDate) -> Vec<HistoryItem> {
        // It goes from newest to oldest: a part became the value before its next change, or its present value if there
        // is no next change.
        let mut later = self.parts.each();
        let mut parts = Vec::with_capacity(self.history.len());
        for version in self.history.iter().rev() {
            let next = later.iter_mut().find(|part| part.kind() == version.before.kind());
            let before = version.before.clone();
            let became = next.map_or_else(|| before.clone(), |next| std::mem::replace(next, before.clone()));
            parts.push(HistoryItem::Part(Box::new((version.clone(), became))));
        }
        let placed = self.placed.iter().skip(1).cloned().map(HistoryItem::Placed);
        let mut all: Vec<HistoryItem> = parts.into_iter().rev().chain(placed).collect();
        crate::sort::by_key(&mut all, HistoryItem::act);
        for (on, pause) in self.ran_out(today) {
            let at = all.iter().position(|past| past.act() > pause.act && past.on() >= on).unwrap_or(all.len());
            all.insert(at, HistoryItem::Woke(pause));
        }
        all
    }

    /// Pauses that ran out by themselves, oldest first, each with the day on which it was over. A pause that the person
    /// ended earlier is not among them.
    pub fn ran_out(&self, today: NaiveDate) -> Vec<(NaiveDate, Placement)> {
        let next = self.placed.iter().skip(1).map(Some).chain([None]);
        let over = |(placed, next): (&Placement, Option<&Placement>)| {
            let Status::Paused { until: Some(until) } = placed.status else { return None };
            let is_over = until <= today && next.is_none_or(|next| until <= next.on);
            is_over.then(|| (until, placed.clone()))
        };
        self.placed.iter().zip(next).filter_map(over).collect()
    }

    /// The measure of the goal as it stood on a day. Scales use it because the present measure says nothing about the
    /// weeks before it was set.
    pub fn measure_on(&self, day: NaiveDate) -> Option<&Measure> {
        match self.part_on(day, |part| matches!(part, Part::Measure(_))) {
            Some(Part::Measure(measure)) => measure.as_ref(),
            _ => self.parts.measure.as_ref(),
        }
    }

    /// The dates and weekdays of the goal as they stood on a day.
    pub fn when_on(&self, day: NaiveDate) -> &When {
        match self.part_on(day, |part| matches!(part, Part::When(_))) {
            Some(Part::When(when)) => when,
            _ => &self.parts.when,
        }
    }

    /// A part as it stood at the end of a day, if it has changed since; else none.
    fn part_on(&self, day: NaiveDate, is_it: fn(&Part) -> bool) -> Option<&Part> {
        self.history.iter().find(|version| version.on > day && is_it(&version.before)).map(|version| &version.before)
    }

    /// The days on which the clear words of the goal were changed, in the order of the changes. Other words are another
    /// goal, and ratings of closeness to the two can't be compared. A rating of such a day belongs to the new words.
    pub fn reworded(&self) -> impl Iterator<Item = NaiveDate> {
        self.history.iter().filter(|version| matches!(version.before, Part::Wording(_))).map(|version| version.on)
    }

    /// An earlier version of a part, ready to be set again. A small step keeps the day it was done, even if it was done
    /// after that version.
    pub fn again(&self, before: &Part) -> Part {
        let Part::Steps(steps) = before else { return before.clone() };
        let now = |text: &str| self.parts.steps.iter().find(|step| step.text == text);
        Part::Steps(steps.iter().map(|step| now(&step.text).unwrap_or(step).clone()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Life, day};

    #[test]
    fn each_change_says_what_was_and_what_came_of_it() {
        let smallest = |words: &str| Part::Smallest(words.into());
        let goal = Life::new()
            .goal(day(1), "w")
            .changed(day(2), smallest("one"), "b")
            .changed(day(2), Part::Wording("x".into()), "b")
            .placed(day(3), Status::Parked)
            .changed(day(4), smallest("two"), "b")
            .only_goal();
        let said = |past: &HistoryItem| match past {
            HistoryItem::Part(changed) => (changed.0.on, Some((changed.0.before.clone(), changed.1.clone())), None),
            HistoryItem::Placed(placed) => (placed.on, None, Some(placed.status)),
            HistoryItem::Woke(_) => (past.on(), None, Some(Status::Focus)),
        };
        let told: Vec<_> = goal.past(day(9)).iter().map(said).collect();
        let expected = [
            (day(2), Some((smallest(""), smallest("one"))), None),
            (day(2), Some((Part::Wording(String::new()), Part::Wording("x".into()))), None),
            (day(3), None, Some(Status::Parked)),
            (day(4), Some((smallest("one"), smallest("two"))), None),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_pause_that_ran_out_is_told_with_the_day_it_was_over() {
        let goal = Life::new()
            .goal(day(1), "w")
            .paused(day(2), day(5))
            .paused(day(8), day(20))
            .placed(day(10), Status::Focus)
            .paused(day(11), day(14))
            .only_goal();
        let told = |today| {
            let past = goal.past(day(today));
            past.iter()
                .map(|past| (chrono::Datelike::day(&past.on()), matches!(past, HistoryItem::Woke(_))))
                .collect::<Vec<_>>()
        };
        assert_eq!(told(13), [(2, false), (5, true), (8, false), (10, false), (11, false)]);
        assert_eq!(told(14), [(2, false), (5, true), (8, false), (10, false), (11, false), (14, true)]);
    }
}
