//! Checks the levels of a ladder as typed by the criteria of Bard-Pondarré and others: levels that differ, are evenly
//! spaced, are of one kind, can be told by a stranger, and have a day on which they are looked at.
//!
//! It never blocks and never rewrites. A level in which the coach reads no number says nothing about spacing or kind.

use super::{Draft, parse_date};
use crate::coach::{self, Unguarded};
use crate::plan::Measure;
use chrono::NaiveDate;

/// A criterion that a ladder doesn't meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LadderFlaw {
    /// Two levels are the same.
    Same,
    /// The levels count different things.
    Mixed,
    /// A step is more than twice as long as another, or one goes the other way.
    Uneven,
    /// A stranger could not tell whether a level is reached.
    Unclear,
    /// There is no day on which to look at the ladder.
    Undated,
}

/// Fewest levels that make a ladder to check.
const ENOUGH: usize = 3;
/// How many times as long as the shortest step the longest may be.
const TWICE: f64 = 2.01;

/// The criteria that the ladder of a draft doesn't meet; none under three levels. A guarded goal is never checked, since
/// even steps would be steps of a number.
pub fn ladder_flaws(draft: Unguarded<Draft>, today: NaiveDate) -> Vec<LadderFlaw> {
    let lines: Vec<(usize, &str)> =
        draft.ladder.iter().map(|line| line.trim()).enumerate().filter(|(_, line)| !line.is_empty()).collect();
    if lines.len() < ENOUGH {
        return Vec::new();
    }
    let counted: Vec<(usize, Counted)> =
        lines.iter().filter_map(|(at, line)| Some((*at, Counted::of(line, today)?))).collect();
    let is_mixed = counted.windows(2).any(|pair| pair[0].1.unit != pair[1].1.unit);
    let flaws = [
        (LadderFlaw::Same, has_same(&lines)),
        (LadderFlaw::Mixed, is_mixed),
        (LadderFlaw::Uneven, !is_mixed && is_uneven(&counted)),
        (LadderFlaw::Unclear, lines.iter().any(|(at, line)| *at > 0 && is_unclear(line, today))),
        (LadderFlaw::Undated, parse_date(&draft.review).or_else(|| parse_date(&draft.end)).is_none()),
    ];
    flaws.into_iter().filter(|(_, is_there)| *is_there).map(|(flaw, _)| flaw).collect()
}

/// The number that a level names.
struct Counted {
    amount: f64,
    /// The unit, of which a frequency has none.
    unit: Option<String>,
}

impl Counted {
    fn of(line: &str, today: NaiveDate) -> Option<Self> {
        let measure = coach::read(line, today).measure()?;
        if let Some(amount) = measure.times_a_week() {
            return Some(Self { amount, unit: None });
        }
        let (amount, unit) = match measure {
            Measure::HowMuch { target, unit, .. } => (target, unit),
            Measure::LessOf { to, unit, .. } => (to, unit),
            Measure::HowOften { .. } | Measure::DoneOrNot | Measure::Closeness => return None,
        };
        Some(Self { amount, unit: Some(unit.trim().trim_end_matches('s').to_lowercase()) })
    }
}

/// The words of a level with single spaces between them.
fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has_same(lines: &[(usize, &str)]) -> bool {
    let all: Vec<String> = lines.iter().map(|(_, line)| words(line).to_lowercase()).collect();
    all.iter().enumerate().any(|(at, line)| all.iter().take(at).any(|before| before == line))
}

/// Whether a level states nothing that a stranger could see or count. "Not at all" does, and the lowest level, which may
/// just be "nothing", is never asked.
fn is_unclear(line: &str, today: NaiveDate) -> bool {
    let reading = coach::read(&words(line), today);
    reading.broad && !reading.negative
}

/// Whether the steps between the numbers differ too much. A step to or from nothing at an end may be short: there is
/// nothing below zero.
fn is_uneven(counted: &[(usize, Counted)]) -> bool {
    if counted.len() < ENOUGH {
        return false;
    }
    let last = counted.len() - 1;
    let is_end = |at: usize| (at == 0 || at == last) && counted.get(at).is_some_and(|(_, one)| one.amount <= 0.0);
    let pairs = counted.windows(2).enumerate().filter(|(at, _)| !is_end(*at) && !is_end(at + 1));
    let steps: Vec<f64> = pairs
        .map(|(_, pair)| {
            let levels = u32::try_from(pair[1].0 - pair[0].0).unwrap_or(1);
            (pair[1].1.amount - pair[0].1.amount) / f64::from(levels)
        })
        .collect();
    let (least, most) = steps
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(least, most), step| (least.min(step.abs()), most.max(step.abs())));
    let goes_both_ways = steps.iter().any(|step| *step > 0.0) && steps.iter().any(|step| *step < 0.0);
    goes_both_ways || (!steps.is_empty() && most > TWICE * least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    fn flaws(lines: [&str; 5]) -> Vec<LadderFlaw> {
        let draft = Draft { ladder: lines.map(str::to_owned), review: "2026-12-24".into(), ..Draft::default() };
        ladder_flaws(Unguarded::of(&draft).unwrap(), day(22))
    }

    #[test]
    fn levels_that_differ_evenly_in_one_thing_and_have_a_day_are_flawless() {
        assert_eq!(
            flaws([
                "walk once a week",
                "walk twice a week",
                "walk 3 times a week",
                "walk 4 times a week",
                "walk 5 times a week"
            ]),
            []
        );
        assert_eq!(flaws(["stay in bed", "get up", "go out", "meet a friend", "meet two friends"]), []);
        assert_eq!(flaws(["", "read 10 pages", "read 20 pages", "read 30 pages", ""]), []);
    }

    #[test]
    fn each_criterion_that_is_not_met_is_named_once() {
        let same = flaws(["get up", "go out", "Go  out", "meet a friend", ""]);
        assert_eq!(same, [LadderFlaw::Same]);
        let mixed = flaws(["read 10 pages", "walk twice a week", "read 30 pages", "", ""]);
        assert_eq!(mixed, [LadderFlaw::Mixed]);
        let uneven = flaws(["read 10 pages", "read 11 pages", "read 30 pages", "read 31 pages", ""]);
        assert_eq!(uneven, [LadderFlaw::Uneven]);
        let both_ways = flaws(["walk once a week", "walk 3 times a week", "walk twice a week", "", ""]);
        assert_eq!(both_ways, [LadderFlaw::Uneven]);
        for vague in ["feel a bit better", "be more like myself", "good"] {
            assert_eq!(flaws(["not yet", "get up", vague, "meet a friend", ""]), [LadderFlaw::Unclear], "{vague}");
        }
        assert_eq!(flaws(["as now", "not at all", "get up at 8", "meet a friend", "see my sister"]), []);
    }

    #[test]
    fn a_ladder_without_a_day_says_so_and_one_of_two_levels_says_nothing() {
        let ladder = ["get up", "go out", "meet a friend", "", ""].map(str::to_owned);
        let mut draft = Draft { ladder, ..Draft::default() };
        let read = |draft: &Draft| ladder_flaws(Unguarded::of(draft).unwrap(), day(22));
        assert_eq!(read(&draft), [LadderFlaw::Undated]);
        draft.ladder[2].clear();
        assert_eq!(read(&draft), []);
    }
}
