//! Smaller versions of a goal: half the days, half the minutes, half the amount, or the first step alone.

use crate::coach::Unguarded;
use crate::plan::{Days, Goal, Measure, Parts, Per};
use serde::Serialize;

/// A way to make a goal smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reduction {
    /// Half the days or times.
    FewerDays,
    /// Half the minutes each time.
    FewerMinutes,
    /// Half the way to the amount.
    HalfTheAmount,
    /// The first step alone.
    FirstStep,
}

/// A smaller version of a goal. Its wording is the goal's own, except for the first step alone: sentences are put
/// together in `words`.
#[derive(Debug, Clone, PartialEq)]
pub struct SmallerVersion {
    /// How it is smaller.
    pub reduction: Reduction,
    /// All parts of the goal as they would be.
    pub parts: Parts,
}

/// The smaller versions of a goal, at most three. Each differs from the goal.
pub fn smaller_versions(goal: Unguarded<Goal>) -> Vec<SmallerVersion> {
    versions(&goal.parts)
}

/// The same for the parts of a goal that is known to be unguarded.
pub(super) fn versions(parts: &Parts) -> Vec<SmallerVersion> {
    let all = [
        (Reduction::FewerDays, fewer_days(parts)),
        (Reduction::FewerMinutes, fewer_minutes(parts)),
        (Reduction::HalfTheAmount, half_the_amount(parts)),
        (Reduction::FirstStep, first_step(parts)),
    ];
    all.into_iter().filter_map(|(reduction, parts)| Some(SmallerVersion { reduction, parts: parts? })).collect()
}

/// Half of a number of days or times. A half that is not whole is taken up, so that the step down is never more than
/// half: 3 become 2. None where nothing is left to take away.
fn half_of_days(times: f64) -> Option<f64> {
    Some((times / 2.0).ceil().max(1.0)).filter(|fewer| *fewer < times)
}

/// Half of an amount, rounded down and at least 1. None where nothing is left to take away.
fn half_of(amount: f64) -> Option<f64> {
    Some((amount / 2.0).floor().max(1.0)).filter(|less| *less < amount)
}

/// Half the times, or half the named days of the week. What happens on each named day keeps its times on that day.
fn fewer_days(parts: &Parts) -> Option<Parts> {
    let days = parts.when.days;
    let (measure, days) = match parts.measure.clone() {
        Some(Measure::HowOften { times, per: Per::Day, minutes }) if days.is_empty() => {
            let (times, per) = half_of_days(times).map_or((4.0, Per::Week), |fewer| (fewer, Per::Day));
            (Some(Measure::HowOften { times, per, minutes }), days)
        }
        Some(Measure::HowOften { times, per, minutes }) if per != Per::Day => {
            let times = half_of_days(times)?;
            let days = if per == Per::Week { some_of(days, times) } else { days };
            (Some(Measure::HowOften { times, per, minutes }), days)
        }
        measure => (measure, some_of(days, half_of_days(f64::from(days.len()))?)),
    };
    let mut fewer = Parts { measure, ..parts.clone() };
    fewer.when.days = days;
    Some(fewer)
}

/// So many of these days, spread over the week: of Monday, Wednesday and Friday, Monday and Friday. All of them if there
/// are no more than that.
fn some_of(days: Days, at_most: f64) -> Days {
    let all: Vec<_> = days.iter().collect();
    let kept = (1..=all.len()).take_while(|n| u32::try_from(*n).is_ok_and(|n| f64::from(n) <= at_most)).count().max(1);
    let gaps = kept.saturating_sub(1).max(1);
    (0..kept).filter_map(|n| all.get(n * all.len().saturating_sub(1) / gaps)).copied().collect()
}

fn fewer_minutes(parts: &Parts) -> Option<Parts> {
    let Some(Measure::HowOften { times, per, minutes: Some(minutes) }) = parts.measure else { return None };
    let minutes = Some(half_of(minutes)?);
    Some(Parts { measure: Some(Measure::HowOften { times, per, minutes }), ..parts.clone() })
}

/// Half the amount to reach or, where the goal says where it starts, half the way there.
fn half_the_amount(parts: &Parts) -> Option<Parts> {
    let measure = match parts.measure.clone()? {
        Measure::HowMuch { from, target, unit } => {
            let start = from.unwrap_or_default();
            Measure::HowMuch { from, target: start + half_of(target - start)?, unit }
        }
        Measure::LessOf { from: Some(from), to, unit, per } => {
            Measure::LessOf { from: Some(from), to: from - half_of(from - to)?, unit, per }
        }
        _ => return None,
    };
    Some(Parts { measure: Some(measure), ..parts.clone() })
}

/// The next small step alone, to be done once; else the smallest version, as often as the goal.
fn first_step(parts: &Parts) -> Option<Parts> {
    if let Some(step) = parts.steps.iter().find(|step| step.done.is_none()) {
        return only(&step.text, Some(Measure::DoneOrNot), parts);
    }
    let measure = match parts.measure.clone() {
        Some(Measure::HowOften { times, per, .. }) => Some(Measure::HowOften { times, per, minutes: None }),
        Some(Measure::HowMuch { .. } | Measure::LessOf { .. }) => Some(Measure::DoneOrNot),
        other => other,
    };
    only(&parts.smallest, measure, parts)
}

fn only(words: &str, measure: Option<Measure>, parts: &Parts) -> Option<Parts> {
    let words = words.trim();
    let is_new = !words.is_empty() && words != parts.wording;
    is_new.then(|| Parts { wording: words.to_owned(), measure, ..parts.clone() })
}

#[cfg(test)]
mod tests;
