//! Goal Attainment Scaling: one number over several goals, for a clinician's view only.

/// How far one goal was reached, and how much it weighs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attained {
    /// −2 (much less than hoped) to +2 (much more); 0 is as hoped.
    pub level: i8,
    /// How much it counts against the others; never below 0.
    pub weight: f64,
}

/// The correlation between goals that Kiresuk and Sherman assume.
const RHO: f64 = 0.3;

/// The T-score of Kiresuk and Sherman (1968): 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²), ρ = 0.3. 50 means as hoped, on the whole.
/// `None` when nothing weighs anything. It compares nobody with anybody, and the assumed ρ is a convention.
pub fn t_score(goals: &[Attained]) -> Option<f64> {
    let weights = || goals.iter().map(|goal| goal.weight.max(0.0));
    let (sum, squares): (f64, f64) = (weights().sum(), weights().map(|weight| weight * weight).sum());
    let reached: f64 = goals.iter().map(|goal| goal.weight.max(0.0) * f64::from(goal.level.clamp(-2, 2))).sum();
    let spread = ((1.0 - RHO) * squares + RHO * sum * sum).sqrt();
    (spread.is_finite() && spread > 0.0).then(|| 50.0 + 10.0 * reached / spread)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn scores(goals: &[(f64, i8)], expected: f64) {
        let goals: Vec<Attained> =
            goals.iter().map(|(weight, level)| Attained { level: *level, weight: *weight }).collect();
        let score = t_score(&goals).unwrap();
        assert!((score - expected).abs() < 0.000_05, "{score}");
    }

    #[test]
    fn the_worked_numbers() {
        scores(&[(1.0, 0), (1.0, 0), (1.0, 0)], 50.0);
        scores(&[(1.0, 1), (1.0, 0), (1.0, 0)], 54.5644);
        scores(&[(1.0, -1); 3], 36.3069);
        scores(&[(1.0, 2); 4], 79.0191);
        scores(&[(2.0, 0), (2.0, -1), (1.0, 1)], 47.3081);
        scores(&[(9.0, 1), (4.0, 0), (2.0, -1), (1.0, 2)], 57.3930);
    }

    #[test]
    fn without_weight_there_is_no_score() {
        assert_eq!(t_score(&[]), None);
        assert_eq!(t_score(&[Attained { level: 2, weight: 0.0 }]), None);
    }

    proptest! {
        #[test]
        fn it_is_a_number_and_does_not_mind_the_unit_of_the_weights(
            goals in prop::collection::vec((0.01f64..100.0, -2i8..=2), 1..12), times in 0.1f64..10.0,
        ) {
            let of = |times: f64| goals.iter().map(|(weight, level)| Attained { level: *level, weight: weight * times }).collect::<Vec<_>>();
            let (one, other) = (t_score(&of(1.0)).unwrap(), t_score(&of(times)).unwrap());
            prop_assert!(one.is_finite() && (one - other).abs() < 1e-6);
        }
    }
}
