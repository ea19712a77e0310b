//! Proposes the levels of a Goal Attainment Scaling ladder from now and the target of a measure.

use super::{Draft, parse_amount, parse_measure};
use crate::coach::Unguarded;
use crate::plan::{Measure, Per, Rung};

/// Five amounts, from much less than hoped to much more, with what they count. The sentence around them is in `words`.
#[derive(Debug, Clone, PartialEq)]
pub struct LadderProposal {
    /// The amounts, −2 first; never two alike. A level is none where no amount fits it: nothing is worse than now, or
    /// nothing is better than the target. The person writes it or leaves it empty.
    pub amounts: [Option<f64>; 5],
    /// What they count.
    pub unit: LadderUnit,
    /// The level at which the person is now; none if that is not said.
    pub now: Option<Rung>,
}

/// What a proposed ladder counts.
#[derive(Debug, Clone, PartialEq)]
pub enum LadderUnit {
    /// Times in a period.
    Times(Per),
    /// So many of this unit, to be reached.
    Reach(String),
    /// So many of this unit in a period, to get down to.
    DownTo(String, Per),
    /// The 0 to 10 closeness.
    Closeness,
}

/// Proposes levels where the measure has a number. "As hoped" is the target, and now is "less than hoped", as in the
/// convention of King's College London: so getting worse can be seen. None for done-or-not.
pub fn propose_ladder(draft: Unguarded<Draft>) -> Option<LadderProposal> {
    proposal_for(&parse_measure(&draft.measure)?, parse_amount(&draft.measure.from))
}

/// The levels for a measure. `often_now` is how often the thing is done now, which [`Measure::HowOften`] doesn't hold.
fn proposal_for(measure: &Measure, often_now: Option<f64>) -> Option<LadderProposal> {
    let (now, target, unit) = match measure {
        Measure::HowOften { times, per, .. } => (often_now, *times, LadderUnit::Times(*per)),
        Measure::HowMuch { from, target, unit } => (*from, *target, LadderUnit::Reach(unit.clone())),
        Measure::LessOf { from, to, unit, per } => (*from, *to, LadderUnit::DownTo(unit.clone(), *per)),
        Measure::Closeness => {
            let amounts = [2.0, 4.0, 6.0, 8.0, 10.0].map(Some);
            return Some(LadderProposal { amounts, unit: LadderUnit::Closeness, now: None });
        }
        Measure::DoneOrNot => return None,
    };
    let now = now.filter(|now| (target - now).abs() > ALIKE);
    let mut amounts = match now {
        Some(now) if now < target => upward(now, target),
        Some(now) => downward(now, target),
        None if matches!(unit, LadderUnit::DownTo(..)) => downward(target + 1.0, target),
        None => spread(target),
    };
    if matches!(unit, LadderUnit::Times(Per::Week)) && target <= WEEK {
        // Nobody hopes for more than once a day unless they say so.
        amounts.iter_mut().for_each(|amount| *amount = amount.filter(|amount| *amount <= WEEK));
    }
    let place = |now: f64| amounts.iter().position(|amount| amount.is_some_and(|amount| (amount - now).abs() <= ALIKE));
    let now = now.and_then(place).and_then(|at| Rung::ALL.get(at).copied());
    let said: Vec<f64> = amounts.into_iter().flatten().collect();
    let goes = |way: f64| said.windows(2).all(|pair| way * (pair[1] - pair[0]) > ALIKE);
    ((goes(1.0) || goes(-1.0)) && said.len() > 2).then_some(LadderProposal { amounts, unit, now })
}

/// Amounts that differ by no more than this are alike.
const ALIKE: f64 = 0.01;
/// Times a week above which a thing is done more than once a day.
const WEEK: f64 = 7.0;

/// Levels for more of something, one step being as far as now is from the target. Where now is nothing at all, nothing
/// is worse: then now is the lowest level and half the way is the next, or, where half of it can't be done, the lowest
/// level stays open.
fn upward(now: f64, target: f64) -> [Option<f64>; 5] {
    let whole_way = target - now;
    let is_lowest = now <= ALIKE;
    let (step, worst, less) = if !is_lowest {
        (whole_way, Some(whole(now - whole_way).max(0.0)), now)
    } else if whole_way > 1.0 {
        (whole_way / 2.0, Some(now), whole(target / 2.0))
    } else {
        (whole_way, None, now)
    };
    [worst, Some(less), Some(target), Some(whole(target + step)), Some(whole(target + 2.0 * step))]
}

/// Levels for less of something. Below the target the steps get shorter, as there is nothing below zero; where they would
/// be less than half as long, the better levels stay open.
fn downward(now: f64, target: f64) -> [Option<f64>; 5] {
    let step = now - target;
    let short = step.min(target / 2.0);
    let below = |steps: f64| (2.0 * short >= step).then(|| whole(target - steps * short));
    [Some(whole(now + step)), Some(now), Some(target), below(1.0), below(2.0)]
}

/// Five amounts around a target, a third of it apart, where now is not said. None is below zero: near it the lower steps
/// get shorter.
fn spread(target: f64) -> [Option<f64>; 5] {
    let step = (target / 3.0).max(1.0);
    let down = step.min(target / 2.0);
    [target - 2.0 * down, target - down, target, target + step, target + 2.0 * step].map(whole).map(Some)
}

/// To a tenth for small numbers, whole from 10 on: nobody counts 11.333 lengths.
fn whole(amount: f64) -> f64 {
    if amount.abs() >= 10.0 { amount.round() } else { (amount * 2.0).round() / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn levels(measure: &Measure, often_now: Option<f64>) -> ([Option<f64>; 5], Option<i8>) {
        let proposal = proposal_for(measure, often_now).unwrap();
        (proposal.amounts, proposal.now.map(Rung::get))
    }

    fn reach(from: f64, target: f64) -> ([Option<f64>; 5], Option<i8>) {
        levels(&Measure::HowMuch { from: Some(from), target, unit: String::new() }, None)
    }

    fn often(times: f64, now: Option<f64>) -> ([Option<f64>; 5], Option<i8>) {
        levels(&Measure::HowOften { times, per: Per::Week, minutes: None }, now)
    }

    fn less(from: f64, to: f64) -> ([Option<f64>; 5], Option<i8>) {
        levels(&Measure::LessOf { from: Some(from), to, unit: "cups".into(), per: Per::Day }, None)
    }

    #[test]
    fn now_is_less_than_hoped_and_one_step_is_as_far_as_now_is_from_the_target() {
        assert_eq!(reach(4.0, 6.0), ([2.0, 4.0, 6.0, 8.0, 10.0].map(Some), Some(-1)));
        assert_eq!(often(3.0, Some(2.0)), ([1.0, 2.0, 3.0, 4.0, 5.0].map(Some), Some(-1)));
        assert_eq!(less(10.0, 5.0), ([15.0, 10.0, 5.0, 2.5, 0.0].map(Some), Some(-1)));
        assert_eq!(reach(2.0, 12.0), ([0.0, 2.0, 12.0, 22.0, 32.0].map(Some), Some(-1)), "nothing is below zero");
    }

    #[test]
    fn with_now_above_the_target_better_is_lower() {
        assert_eq!(reach(60.0, 50.0), ([70.0, 60.0, 50.0, 40.0, 30.0].map(Some), Some(-1)));
        assert_eq!(often(2.0, Some(3.0)), ([4.0, 3.0, 2.0, 1.0, 0.0].map(Some), Some(-1)));
        assert_eq!(less(10.0, 1.0), ([Some(19.0), Some(10.0), Some(1.0), None, None], Some(-1)));
        assert_eq!(less(4.0, 0.0), ([Some(8.0), Some(4.0), Some(0.0), None, None], Some(-1)));
    }

    #[test]
    fn where_nothing_is_worse_than_now_it_is_the_lowest_level_or_the_lowest_stays_open() {
        assert_eq!(reach(0.0, 12.0), ([0.0, 6.0, 12.0, 18.0, 24.0].map(Some), Some(-2)));
        assert_eq!(reach(0.0, 1.0), ([None, Some(0.0), Some(1.0), Some(2.0), Some(3.0)], Some(-1)));
    }

    #[test]
    fn three_times_a_week_makes_one_to_five_where_now_is_not_said() {
        assert_eq!(often(3.0, None), ([1.0, 2.0, 3.0, 4.0, 5.0].map(Some), None));
        assert_eq!(often(3.0, Some(3.0)), often(3.0, None), "now is the target");
    }

    #[test]
    fn more_than_once_a_day_is_never_proposed_for_a_week_unless_it_is_hoped_for() {
        assert_eq!(often(5.0, Some(1.0)), ([Some(0.0), Some(1.0), Some(5.0), None, None], Some(-1)));
        assert_eq!(often(14.0, Some(7.0)).0, [0.0, 7.0, 14.0, 21.0, 28.0].map(Some));
    }

    #[test]
    fn done_or_not_has_no_numbers_to_propose() {
        assert_eq!(proposal_for(&Measure::DoneOrNot, None), None);
    }

    proptest! {
        #[test]
        fn levels_go_one_way_and_never_below_nothing(target in 0.0..5000.0f64, from in prop::option::of(0.0..5000.0f64)) {
            for measure in [
                Measure::HowOften { times: target, per: Per::Week, minutes: None },
                Measure::HowMuch { from, target, unit: String::new() },
                Measure::LessOf { from, to: target, unit: String::new(), per: Per::Day },
            ] {
                if let Some(LadderProposal { amounts, .. }) = proposal_for(&measure, from) {
                    let said: Vec<f64> = amounts.into_iter().flatten().collect();
                    let up = said.windows(2).all(|pair| pair[0] < pair[1]);
                    let down = said.windows(2).all(|pair| pair[0] > pair[1]);
                    prop_assert!(said.iter().all(|amount| *amount >= 0.0) && (up || down), "{amounts:?}");
                }
            }
        }
    }
}
