//! Planned against done of each goal, for clinicians: the share and the steadiness, which the person never sees.

use super::{Rate, SHOWN_WEEKS, held_against, steadiness, weeks};
use crate::coach::Unguarded;
use crate::plan::{Goal, GoalId, Plan};
use chrono::NaiveDate;

/// A goal with the times planned and done over the last weeks. It is never a guarded goal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Practice {
    /// The goal's identifier.
    pub goal: GoalId,
    /// The times that were planned and done, and their ratio.
    pub rate: Rate,
    /// How steadily the goal is done, 0 to 1, from the day it was made.
    pub steadiness: f64,
}

/// All open goals with a frequency of which anything was planned in the last weeks, in the order of what matters most.
pub fn practice(plan: &Plan, today: NaiveDate) -> Vec<Practice> {
    let of = |goal: &Goal| {
        let unguarded = Unguarded::of(goal).ok()?;
        let weeks = weeks(unguarded, SHOWN_WEEKS, today);
        let (planned, done) = weeks.iter().fold((0.0, 0), |(all, done), week| (all + week.planned, done + week.done));
        let (rate, steadiness) = (held_against(planned, done)?, steadiness(unguarded, today)?);
        Some(Practice { goal: goal.id, rate, steadiness })
    };
    plan.in_order().filter(|goal| goal.is_open()).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Outcome, Per, Status};
    use crate::testing::{Life, day};

    #[test]
    fn seven_of_nine_planned_times_are_the_worked_share_for_the_clinician() {
        let begun = Life::new().goal(day(2), "w").measured(3.0, Per::Week).paused(day(9), day(16));
        let life =
            [2, 4, 6, 17, 19, 24, 29].into_iter().fold(begun, |life, on| life.checked_in(day(on), Outcome::Done));
        let [one] = practice(&life.plan(), day(29))[..] else { panic!("one goal") };
        assert_eq!((one.goal, one.rate.done), (life.id(), 7));
        assert!((one.rate.share * 100.0 - 77.8).abs() < 0.05, "{one:?}");
        assert!((0.0..1.0).contains(&one.steadiness), "{one:?}");
    }

    #[test]
    fn a_guarded_goal_one_without_a_rhythm_and_one_let_go_are_not_among_them() {
        let life = Life::new().goal(day(1), "take my tablets").measured(7.0, Per::Week);
        let life = life.goal(day(1), "be kinder");
        let life = life.goal(day(1), "walk").measured(3.0, Per::Week).placed(day(2), Status::LetGo);
        assert_eq!(practice(&life.plan(), day(20)), []);
    }
}
