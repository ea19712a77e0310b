//! The T-score of Goal Attainment Scaling (Kiresuk and Sherman, 1968), for clinicians.
//!
//! T = 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²), where x is a goal's rung, −2 to 2, w its weight, and ρ = 0.3 the
//! correlation between goals that the authors assume. 50 means that on the whole the goals were met as hoped. The score
//! says nothing about how a person is, and the scores of two people can't be compared.

use crate::plan::{Goal, GoalId, Plan, Rung};

/// The correlation between goals that the authors assume.
const RHO: f64 = 0.3;

/// A goal with a ladder and a rung on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderOutcome {
    /// The goal's identifier.
    pub goal: GoalId,
    /// The goal's weight; 0 takes it out of the score.
    pub weight: u32,
    /// The goal's newest rung.
    pub rung: Rung,
}

/// The T-score of pairs of weight and rung; none if all weights are 0.
pub fn t_score(outcomes: impl IntoIterator<Item = (u32, Rung)>) -> Option<f64> {
    let (mut sum, mut squares, mut reached) = (0.0, 0.0, 0.0);
    for (weight, rung) in outcomes {
        let weight = f64::from(weight);
        sum += weight;
        squares += weight * weight;
        reached += weight * f64::from(rung.get());
    }
    let spread = ((1.0 - RHO) * squares + RHO * sum * sum).sqrt();
    (spread > 0.0).then(|| 50.0 + 10.0 * reached / spread)
}

/// All goals that have a ladder and a rung, in the order of what matters most. The weight is the goal's importance, 0
/// to 10, and 0 if the importance is not rated.
pub fn on_ladders(plan: &Plan) -> Vec<LadderOutcome> {
    let placed = |goal: &Goal| {
        let (_, rung) = goal.parts.ladder.as_ref().and_then(|_| goal.rung())?;
        let weight = goal.parts.rulers.importance.map_or(0, |matters| u32::from(matters.get()));
        Some(LadderOutcome { goal: goal.id, weight, rung })
    };
    plan.in_order().filter_map(placed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn score(weights: &[u32], rungs: &[i8]) -> Option<f64> {
        t_score(weights.iter().copied().zip(rungs.iter().map(|n| Rung::try_from(*n).unwrap())))
    }

    #[track_caller]
    fn check(weights: &[u32], rungs: &[i8], expected: f64) {
        let found = score(weights, rungs).unwrap();
        assert!((found - expected).abs() < 5e-5, "{found} for {expected}");
    }

    #[test]
    fn the_worked_numbers() {
        check(&[1, 1, 1], &[0, 0, 0], 50.0);
        check(&[1, 1, 1], &[1, 0, 0], 54.5644);
        check(&[1, 1, 1], &[-1, -1, -1], 36.3069);
        check(&[1, 1, 1, 1], &[2, 2, 2, 2], 79.0191);
        check(&[2, 2, 1], &[0, -1, 1], 47.3081);
        check(&[9, 4, 2, 1], &[1, 0, -1, 2], 57.3930);
    }

    #[test]
    fn without_goals_or_weights_there_is_no_score() {
        assert_eq!(score(&[], &[]), None);
        assert_eq!(score(&[0, 0], &[2, -2]), None);
        assert_eq!(score(&[0, 1], &[2, 0]), Some(50.0));
    }

    proptest! {
        #[test]
        fn it_is_a_number_near_fifty_and_the_same_in_any_order(
            goals in prop::collection::vec((any::<u32>(), 0usize..5), 1..40),
        ) {
            let outcomes: Vec<(u32, Rung)> = goals.into_iter().map(|(w, at)| (w, Rung::ALL[at])).collect();
            let backwards = t_score(outcomes.iter().rev().copied());
            match t_score(outcomes.iter().copied()) {
                // With ρ = 0.3 no set of goals gets further than 20/√0.3 from 50.
                Some(score) => {
                    prop_assert!((score - 50.0).abs() <= 20.0 / RHO.sqrt() + 1e-9, "{score}");
                    prop_assert!((score - backwards.unwrap()).abs() < 1e-6);
                }
                None => prop_assert!(outcomes.iter().all(|(weight, _)| *weight == 0)),
            }
        }
    }
}
