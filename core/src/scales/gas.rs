//! The T-score of Goal Attainment Scaling (Kiresuk and Sherman, 1968), for clinicians.
//!
//! T = 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²), where x is a goal's rung, −2 to 2, w its weight, and ρ = 0.3 the
//! correlation between goals that the authors assume. 50 means that on the whole the goals were met as hoped. The score
//! says nothing about how a person is, and the scores of two people can't be compared.

use crate::plan::{Goal, GoalId, Ladder, Part, Plan, Rating, Rulers, Rung, Stamp};
use chrono::NaiveDate;

/// The correlation between goals that the authors assume.
const RHO: f64 = 0.3;

/// A goal with a ladder and a rung on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderOutcome {
    /// The goal's identifier.
    pub goal: GoalId,
    /// The goal's weight; 0 takes it out of the score. It is the importance at the time the ladder was written, since the
    /// importance changes in a therapy and a score must not move with it.
    pub weight: u32,
    /// The first rung on the ladder, with its day.
    pub start: (NaiveDate, Rung),
    /// The newest rung, with its day. It equals the first if there is one alone.
    pub now: (NaiveDate, Rung),
}

/// The T-score of the first rungs and of the newest rungs of the same goals.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TChange {
    /// The score at the start.
    pub start: f64,
    /// The score now.
    pub now: f64,
}

impl TChange {
    /// Now less the start: positive if the goals came closer.
    pub fn by(self) -> f64 {
        self.now - self.start
    }
}

/// The T-scores of these goals, with a weight for each; none if all weights are 0.
pub fn t_change(goals: &[LadderOutcome], weight: impl Fn(&LadderOutcome) -> u32) -> Option<TChange> {
    let start = t_score(goals.iter().map(|goal| (weight(goal), goal.start.1)))?;
    let now = t_score(goals.iter().map(|goal| (weight(goal), goal.now.1)))?;
    Some(TChange { start, now })
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
/// to 10, and 0 if the importance was never rated.
pub fn on_ladders(plan: &Plan) -> Vec<LadderOutcome> {
    plan.in_order().filter_map(on_ladder).collect()
}

/// The open goals that no score counts, as they have no ladder or no rung, in the same order.
pub fn off_ladders(plan: &Plan) -> Vec<GoalId> {
    plan.in_order().filter(|goal| goal.is_open() && on_ladder(goal).is_none()).map(|goal| goal.id).collect()
}

fn on_ladder(goal: &Goal) -> Option<LadderOutcome> {
    goal.parts.ladder.as_ref()?;
    let now = goal.rung()?;
    let (written, act) = ladder_written(goal);
    let weight = importance_at(goal, act).map_or(0, |matters| u32::from(matters.get()));
    let start = goal.rungs.range(written..).next().map_or(now, |(day, rung)| (*day, *rung));
    Some(LadderOutcome { goal: goal.id, weight, start, now })
}

/// The day and the act that wrote the ladder; no act if the goal had it from the start. A ladder that is changed stays
/// the same ladder; one that was taken out and written again is a new one.
fn ladder_written(goal: &Goal) -> (NaiveDate, Option<Stamp>) {
    let is_empty = |part: &Part| matches!(part, Part::Ladder(ladder) if ladder.as_ref().is_none_or(Ladder::is_empty));
    let written = goal.history.iter().rev().find(|version| is_empty(&version.before));
    written.map_or((goal.made, None), |version| (version.on, Some(version.act)))
}

/// The importance as it stood after an act, or the first one that was given later. It is derived from the history, so it
/// never moves with a later rating, and goals of earlier versions have it too.
fn importance_at(goal: &Goal, act: Option<Stamp>) -> Option<Rating> {
    let rulers = |part: &Part| match part {
        Part::Rulers(Rulers { importance, .. }) => *importance,
        _ => None,
    };
    let mut later = goal.history.iter().filter(|version| Some(version.act) > act);
    later.find_map(|version| rulers(&version.before)).or(goal.parts.rulers.importance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Parts, Status};
    use crate::testing::{Life, day};
    use proptest::prelude::*;

    fn importance(n: u8) -> Rulers {
        Rulers { importance: n.try_into().ok(), ..Rulers::default() }
    }

    fn laddered(life: Life, matters: u8) -> Life {
        let ladder = Some(Ladder(["a", "b", "c", "d", "e"].map(str::to_owned)));
        life.goal(day(1), "w").with(Parts { ladder, rulers: importance(matters), ..Parts::default() })
    }

    #[test]
    fn from_less_than_hoped_to_one_better_and_two_as_hoped_is_a_change_of_eighteen() {
        let life =
            [1, 0, 0].into_iter().fold(Life::new(), |life, now| laddered(life, 5).stood(day(2), -1).stood(day(9), now));
        let t = t_change(&on_ladders(&life.plan()), |_| 1).unwrap();
        assert!((t.start - 36.3069).abs() < 5e-5 && (t.now - 54.5644).abs() < 5e-5, "{t:?}");
        assert!((t.by() - 18.2574).abs() < 1e-4, "{t:?}");
    }

    #[test]
    fn a_weight_is_the_importance_when_the_ladder_was_written_and_stays_so() {
        let weight = |life: &Life| on_ladders(&life.plan())[0].weight;
        let life = laddered(Life::new(), 9).stood(day(2), -1);
        assert_eq!(weight(&life.clone().changed(day(5), Part::Rulers(importance(2)), "")), 9);
        let later = Life::new().goal(day(1), "w").with(Parts { rulers: importance(9), ..Parts::default() });
        let ladder = Part::Ladder(Some(Ladder(["a", "b", "c", "d", "e"].map(str::to_owned))));
        let later = later.changed(day(3), Part::Rulers(importance(4)), "").changed(day(4), ladder.clone(), "");
        let later = later.stood(day(4), 0).changed(day(8), Part::Rulers(importance(1)), "");
        assert_eq!(weight(&later), 4);
        let unsaid = Life::new().goal(day(1), "w").changed(day(2), ladder, "").stood(day(2), 0);
        assert_eq!(weight(&unsaid), 0);
        let said = unsaid.changed(day(3), Part::Rulers(importance(6)), "");
        assert_eq!(weight(&said.changed(day(4), Part::Rulers(importance(7)), "")), 6, "the first that was given");
    }

    #[test]
    fn the_start_is_the_first_rung_on_this_ladder_and_goals_without_one_are_listed() {
        let life = laddered(Life::new(), 5).stood(day(2), -2).stood(day(5), -1).stood(day(9), 1);
        let one = on_ladders(&life.plan())[0];
        assert_eq!((one.start.0, one.start.1.get(), one.now.0, one.now.1.get()), (day(2), -2, day(9), 1));
        let written = life.only_goal().parts.ladder.clone();
        let again = life.clone().changed(day(4), Part::Ladder(None), "").changed(day(4), Part::Ladder(written), "");
        assert_eq!(on_ladders(&again.plan())[0].start.0, day(5), "a new ladder");
        let laddered_alone = laddered(life, 5);
        let without = laddered_alone.clone().goal(day(1), "x");
        let gone = without.clone().placed(day(2), Status::LetGo);
        assert_eq!(off_ladders(&without.plan()), [laddered_alone.id(), without.id()]);
        assert_eq!(off_ladders(&gone.plan()), [laddered_alone.id()]);
    }

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
