//! Proposes the five levels of a Goal Attainment Scaling ladder from the start and the target of a measure.

use super::{Draft, parse_measure};
use crate::coach::Unguarded;
use crate::plan::{Measure, Per};

/// Five amounts, from much less than hoped to much more, with what they count. The sentence around them is in `words`.
#[derive(Debug, Clone, PartialEq)]
pub struct LadderProposal {
    /// The amounts, −2 first; never two alike.
    pub amounts: [f64; 5],
    /// What they count.
    pub unit: LadderUnit,
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

/// Proposes five levels where the measure has a number. "As hoped" is the target; the way there is as far as now is from
/// the target, or a third of the target where now is not said. None for done-or-not.
pub fn propose_ladder(draft: Unguarded<Draft>) -> Option<LadderProposal> {
    proposal_for(&parse_measure(&draft.measure)?)
}

fn proposal_for(measure: &Measure) -> Option<LadderProposal> {
    let proposal = match measure {
        Measure::HowOften { times, per, .. } => {
            LadderProposal { amounts: spread(*times, (times / 3.0).max(1.0), 0.0), unit: LadderUnit::Times(*per) }
        }
        Measure::HowMuch { from, target, unit } => {
            let step = from.map_or(target / 3.0, |from| (target - from).abs() / 2.0).max(1.0);
            LadderProposal { amounts: spread(*target, step, 0.0), unit: LadderUnit::Reach(unit.clone()) }
        }
        Measure::LessOf { from, to, unit, per } => {
            let step = from.map_or(1.0, |from| (from - to).abs() / 2.0).max(1.0);
            let amounts = [to + 2.0 * step, to + step, *to, to - step.min(to / 2.0), to - (2.0 * step).min(*to)];
            LadderProposal { amounts: amounts.map(whole), unit: LadderUnit::DownTo(unit.clone(), *per) }
        }
        Measure::Closeness => LadderProposal { amounts: [2.0, 4.0, 6.0, 8.0, 10.0], unit: LadderUnit::Closeness },
        Measure::DoneOrNot => return None,
    };
    let distinct = proposal.amounts.windows(2).all(|pair| (pair[0] - pair[1]).abs() > 0.01);
    distinct.then_some(proposal)
}

/// Five amounts around a target, `step` apart, none below `floor`. Near the floor the lower steps get shorter.
fn spread(target: f64, step: f64, floor: f64) -> [f64; 5] {
    let down = step.min((target - floor) / 2.0);
    [target - 2.0 * down, target - down, target, target + step, target + 2.0 * step].map(whole)
}

/// To a tenth for small numbers, whole from 10 on: nobody counts 11.333 lengths.
fn whole(amount: f64) -> f64 {
    if amount.abs() >= 10.0 { amount.round() } else { (amount * 2.0).round() / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn amounts(measure: &Measure) -> Option<[f64; 5]> {
        proposal_for(measure).map(|p| p.amounts)
    }

    #[test]
    fn three_times_a_week_makes_one_to_five() {
        let measure = Measure::HowOften { times: 3.0, per: Per::Week, minutes: None };
        assert_eq!(amounts(&measure), Some([1.0, 2.0, 3.0, 4.0, 5.0]));
    }

    #[test]
    fn from_ten_down_to_five_leaves_ten_as_much_less_than_hoped() {
        let measure = Measure::LessOf { from: Some(10.0), to: 5.0, unit: "cigarettes".into(), per: Per::Day };
        assert_eq!(amounts(&measure), Some([10.0, 7.5, 5.0, 2.5, 0.0]));
    }

    #[test]
    fn done_or_not_has_no_numbers_to_propose() {
        assert_eq!(proposal_for(&Measure::DoneOrNot), None);
    }

    proptest! {
        #[test]
        fn levels_are_never_alike_and_never_below_nothing(target in 0.0..5000.0f64, from in 0.0..5000.0f64) {
            for measure in [
                Measure::HowOften { times: target, per: Per::Week, minutes: None },
                Measure::HowMuch { from: Some(from), target, unit: String::new() },
                Measure::LessOf { from: Some(from), to: target, unit: String::new(), per: Per::Day },
            ] {
                if let Some(LadderProposal { amounts, .. }) = proposal_for(&measure) {
                    prop_assert!(amounts.iter().all(|a| *a >= 0.0), "{amounts:?}");
                    prop_assert!(amounts.windows(2).all(|p| (p[0] - p[1]).abs() > 0.01), "{amounts:?}");
                }
            }
        }
    }
}
