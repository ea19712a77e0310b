//! Stones with the goal and the person's own words, for the page that lists everything a person has done.

use super::{Goal, GoalId, Plan, Stone, StoneKind};
use chrono::NaiveDate;

/// A stone of a goal, with the person's own words about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoneRecord {
    /// The day the stone was laid.
    pub on: NaiveDate,
    /// The goal whose stone it is.
    pub goal: GoalId,
    /// The reason for which it was laid.
    pub kind: StoneKind,
    /// The person's own words about it: the note of the day, the reason of a change, the text of the small step
    /// or the outcome on the rung. May be empty.
    pub words: String,
}

impl Plan {
    /// Everything done up to `today`, newest first. Merely making a goal is never an achievement, nor is a
    /// day without a check-in.
    pub fn achievements(&self, today: NaiveDate) -> Vec<StoneRecord> {
        let mut achievements: Vec<StoneRecord> =
            self.goals.values().flat_map(|goal| goal.achievements(today)).collect();
        crate::sort::by_key(&mut achievements, |record| (std::cmp::Reverse(record.on), record.goal));
        achievements
    }
}

/// Most texts of one day that are shown beside a stone.
const A_FEW: usize = 20;

impl Goal {
    /// The goal's stones, oldest first, each with the person's own words about it.
    pub fn stone_records(&self, today: NaiveDate) -> Vec<StoneRecord> {
        let mut records: Vec<StoneRecord> = Vec::new();
        for Stone { on, kind } in self.stones(today) {
            // Stones are sorted by day and kind. Stones of the same day and kind share their words, so the words are
            // looked up once.
            let last = records.last().filter(|last| (last.on, last.kind) == (on, kind));
            let words = last.map_or_else(|| self.words_of(on, kind), |last| last.words.clone());
            records.push(StoneRecord { on, goal: self.id, kind, words });
        }
        records
    }

    fn achievements(&self, today: NaiveDate) -> Vec<StoneRecord> {
        let mut achievements = self.stone_records(today);
        achievements.retain(|record| record.kind != StoneKind::First);
        // A change of several parts for one reason counts as one achievement.
        achievements.dedup();
        achievements
    }

    fn words_of(&self, on: NaiveDate, kind: StoneKind) -> String {
        let reasons = || self.history.iter().filter(|version| version.on == on).map(|version| version.because.as_str());
        let steps = || self.steps_done().into_iter().filter(|(day, _)| *day == on).map(|(_, text)| text);
        let reached = || self.times_reached().filter(|placed| placed.on == on).map(|placed| placed.because.as_str());
        match kind {
            StoneKind::Done | StoneKind::Smallest => self.check_ins.get(&on).map(|said| said.note.clone()),
            StoneKind::WiseChange => Some(once_each(reasons())),
            StoneKind::Step => Some(once_each(steps())),
            StoneKind::Reached => Some(once_each(reached())),
            StoneKind::Rung => self.rungs.get(&on).map(|rung| self.outcome(*rung).to_owned()),
            StoneKind::First | StoneKind::Return => None,
        }
        .unwrap_or_default()
    }
}

/// Joins the texts of one day and kind: drops empty texts and adjacent duplicates, and keeps at most [`A_FEW`].
fn once_each<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = words.filter(|words| !words.is_empty()).collect();
    all.dedup();
    all.truncate(A_FEW);
    all.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{CheckIn, Outcome, Part};
    use crate::testing::{Life, day};

    #[test]
    fn all_that_was_done_is_there_once_and_newest_first() {
        let said = |d, how, note: &str| CheckIn { note: note.into(), ..CheckIn::new(day(d), how) };
        let plan = Life::new()
            .goal(day(1), "w")
            .said(said(2, Outcome::Done, "rain, went anyway"))
            .said(said(3, Outcome::NotToday, "tired"))
            .changed(day(4), Part::Smallest("x".into()), "my knee")
            .changed(day(4), Part::Wording("y".into()), "my knee")
            .checked_in(day(20), Outcome::Smallest)
            .plan();
        let told: Vec<(u32, StoneKind, String)> = plan
            .achievements(NaiveDate::MAX)
            .into_iter()
            .map(|record| (chrono::Datelike::day(&record.on), record.kind, record.words))
            .collect();
        let expected = [
            (20, StoneKind::Smallest, ""),
            (20, StoneKind::Return, ""),
            (4, StoneKind::WiseChange, "my knee"),
            (2, StoneKind::Done, "rain, went anyway"),
        ];
        assert_eq!(told, expected.map(|(d, kind, words)| (d, kind, words.to_owned())));
    }
}
