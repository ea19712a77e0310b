//! The look back at a goal that did not go to plan: its answers as typed, and the changes that follow from them.

use super::{clean_action, clean_obstacle, parse_amount, parse_date};
use crate::coach::Unguarded;
use crate::plan::{End, Goal, Measure, Part, Setback, SetbackReason, Status, Step, Value, When};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a person says in a look back, as typed. What belongs to a question they did not say yes to is not looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LookBack {
    /// The questions they said yes to.
    pub why: Vec<SetbackReason>,
    /// How many times in a period would be kinder, for a goal with a rhythm.
    pub fewer: String,
    /// A smaller step, for other goals.
    pub smaller: String,
    /// A later last day, or a later day to look again.
    pub later: String,
    /// What came up.
    pub obstacle: String,
    /// What they will do when it comes up again.
    pub action: String,
    /// Another value that the goal serves, if any.
    pub value: Option<Value>,
    /// The goal is let go.
    pub let_go: bool,
    /// What they learnt.
    pub learnt: String,
}

/// What a look back comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBackResult {
    /// What was learnt, to be kept.
    pub setback: Setback,
    /// The parts of the goal that change.
    pub parts: Vec<Part>,
    /// Where the goal is put, if elsewhere.
    pub status: Option<Status>,
}

impl LookBack {
    /// Whether they said yes to a question.
    pub fn says(&self, why: SetbackReason) -> bool {
        self.why.contains(&why)
    }

    /// What it comes to for this goal. A number or a day that can't be read changes nothing. A guarded goal gets neither fewer
    /// times nor a smaller step.
    pub fn finish(&self, goal: &Goal, today: NaiveDate) -> LookBackResult {
        let mut parts = Vec::new();
        if self.says(SetbackReason::TooMuch) {
            if let Ok(goal) = Unguarded::of(goal) {
                parts.extend(self.fewer_times(goal));
                parts.extend(self.smaller_step(goal));
            }
            parts.extend(self.more_time(goal, today));
        }
        if self.says(SetbackReason::Unexpected) {
            parts.extend(self.plan_for_it(goal));
        }
        let lets_go = self.says(SetbackReason::NotMine) && self.let_go;
        if self.says(SetbackReason::NotMine) && !lets_go {
            let value = self.value.clone().filter(|value| goal.parts.value.as_ref() != Some(value));
            parts.extend(value.map(|value| Part::Value(Some(value))));
        }
        let obstacle =
            if self.says(SetbackReason::Unexpected) { clean_obstacle(&self.obstacle) } else { String::new() };
        let why = SetbackReason::ALL.into_iter().filter(|why| self.says(*why)).collect();
        let setback = Setback { on: today, why, obstacle, learnt: self.learnt.trim().to_owned() };
        LookBackResult { setback, parts, status: lets_go.then_some(Status::LetGo) }
    }

    fn fewer_times(&self, goal: Unguarded<Goal>) -> Option<Part> {
        let Some(Measure::HowOften { times, per, minutes }) = goal.parts.measure else { return None };
        let fewer = parse_amount(&self.fewer).filter(|fewer| *fewer > 0.0 && fewer.total_cmp(&times).is_ne())?;
        Some(Part::Measure(Some(Measure::HowOften { times: fewer, per, minutes })))
    }

    fn smaller_step(&self, goal: Unguarded<Goal>) -> Option<Part> {
        let text = self.smaller.trim();
        let is_new = !text.is_empty() && goal.parts.steps.iter().all(|step| step.text != text);
        is_new.then(|| {
            let first = Step { text: text.to_owned(), done: None };
            Part::Steps([first].into_iter().chain(goal.parts.steps.iter().cloned()).collect())
        })
    }

    fn more_time(&self, goal: &Goal, today: NaiveDate) -> Option<Part> {
        let later = parse_date(&self.later).filter(|day| *day > today)?;
        let when = &goal.parts.when;
        let new = match when.end {
            Some(End::On(_)) => When { end: Some(End::On(later)), ..when.clone() },
            _ => When { review: Some(later), ..when.clone() },
        };
        (new != *when).then_some(Part::When(new))
    }

    fn plan_for_it(&self, goal: &Goal) -> Option<Part> {
        let (obstacle, action) = (clean_obstacle(&self.obstacle), clean_action(&self.action));
        if obstacle.is_empty() || action.is_empty() {
            return None;
        }
        // An earlier plan was about something else, and stays.
        let before = goal.parts.if_then.clone().unwrap_or_default();
        let mut plans = before.clone();
        plans.add(obstacle, action);
        (plans != before).then_some(Part::IfThen(Some(plans)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{CopingPlan, IfThen, Parts, Per};
    use crate::testing::{Life, day};

    fn goal(parts: Parts) -> Goal {
        Life::new().goal(day(1), "w").with(parts).only_goal()
    }

    fn parts() -> Parts {
        Parts {
            measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(20.0) }),
            when: When { end: Some(End::On(day(5))), ..When::default() },
            if_then: Some(IfThen {
                outcome: "air".into(),
                obstacle: "rain".into(),
                action: "hall".into(),
                ..IfThen::default()
            }),
            ..Parts::default()
        }
    }

    #[test]
    fn each_yes_leads_to_its_change() {
        let said = LookBack {
            why: vec![SetbackReason::Unexpected, SetbackReason::TooMuch],
            fewer: "2".into(),
            later: "2026-11-30".into(),
            obstacle: "If my shift changes.".into(),
            action: "then I will walk at noon".into(),
            learnt: " ask first ".into(),
            ..LookBack::default()
        };
        let LookBackResult { setback, parts: changed, status } = said.finish(&goal(parts()), day(10));
        assert_eq!(setback.why, [SetbackReason::TooMuch, SetbackReason::Unexpected]);
        assert_eq!((setback.obstacle.as_str(), setback.learnt.as_str()), ("my shift changes", "ask first"));
        assert_eq!(status, None);
        let more = vec![CopingPlan { obstacle: "my shift changes".into(), action: "walk at noon".into() }];
        let plan = IfThen { outcome: "air".into(), obstacle: "rain".into(), action: "hall".into(), more };
        assert_eq!(
            changed,
            [
                Part::Measure(Some(Measure::HowOften { times: 2.0, per: Per::Week, minutes: Some(20.0) })),
                Part::When(When { end: Some(End::On(day(30))), ..When::default() }),
                Part::IfThen(Some(plan)),
            ]
        );
    }

    #[test]
    fn a_new_plan_is_one_more_and_the_same_is_not_added_twice() {
        let said = |obstacle: &str, action: &str| {
            let (why, obstacle, action) = (vec![SetbackReason::Unexpected], obstacle.into(), action.into());
            LookBack { why, obstacle, action, ..LookBack::default() }
        };
        let first = said("rain", "hall").finish(&goal(Parts::default()), day(10)).parts;
        let [Part::IfThen(Some(plan))] = first.as_slice() else { panic!("{first:?}") };
        assert_eq!(plan.plans().collect::<Vec<_>>(), [("rain", "hall")], "the first one is no one more");
        let second = said("my shift", "walk at noon").finish(&goal(parts()), day(10)).parts;
        let [Part::IfThen(Some(plan))] = second.as_slice() else { panic!("{second:?}") };
        assert_eq!(plan.plans().collect::<Vec<_>>(), [("rain", "hall"), ("my shift", "walk at noon")]);
        let with_both = Parts { if_then: Some(plan.clone()), ..parts() };
        assert_eq!(said("My shift", "then I will walk at noon.").finish(&goal(with_both), day(10)).parts, []);
    }

    #[test]
    fn what_belongs_to_a_question_without_a_yes_is_not_looked_at() {
        let said = LookBack { fewer: "1".into(), let_go: true, obstacle: "x".into(), ..LookBack::default() };
        let came = said.finish(&goal(parts()), day(10));
        assert_eq!((came.parts.len(), came.status, came.setback.says_something()), (0, None, false));
    }

    #[test]
    fn numbers_and_days_that_cannot_be_read_or_change_nothing_change_nothing() {
        for (fewer, later) in [("", ""), ("many", "soon"), ("0", "2026-11-10"), ("3", "2026-11-05")] {
            let why = vec![SetbackReason::TooMuch];
            let said = LookBack { why, fewer: fewer.into(), later: later.into(), ..LookBack::default() };
            assert_eq!(said.finish(&goal(parts()), day(10)).parts, [], "{fewer} {later}");
        }
    }

    #[test]
    fn a_goal_without_a_rhythm_gets_a_smaller_step_first() {
        let said =
            LookBack { why: vec![SetbackReason::TooMuch], smaller: "open the box".into(), ..LookBack::default() };
        let steps = vec![Step { text: "sort it".into(), done: None }];
        let came = said.finish(&goal(Parts { steps, ..Parts::default() }), day(10));
        let Some(Part::Steps(steps)) = came.parts.first() else { panic!("no steps") };
        assert_eq!(steps.iter().map(|step| step.text.as_str()).collect::<Vec<_>>(), ["open the box", "sort it"]);
    }

    #[test]
    fn what_is_not_the_persons_own_is_let_go_or_gets_another_value() {
        let value = Some(Value::Own("calm".into()));
        let said = LookBack { why: vec![SetbackReason::NotMine], value: value.clone(), ..LookBack::default() };
        assert_eq!(said.finish(&goal(parts()), day(10)).parts, [Part::Value(value)]);
        let came = LookBack { let_go: true, ..said }.finish(&goal(parts()), day(10));
        assert_eq!((came.parts.len(), came.status), (0, Some(Status::LetGo)));
    }
}
