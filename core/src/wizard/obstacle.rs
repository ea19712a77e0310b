//! The obstacle of a draft: whether picturing it fits its words, and whether there are too many if-then plans.

use super::{Draft, parts};
use crate::coach::{self, Picturing};
use crate::plan::{IfThen, Plan};
use chrono::NaiveDate;

/// From this number of plans on, over all goals in focus, fewer work better.
const MANY_PLANS: usize = 3;

/// Whether picturing the obstacle fits the words of a draft: the wish, the clear words, what is hoped for, and the obstacles.
pub fn draft_picturing(draft: &Draft) -> Picturing {
    let first = [&draft.wish, &draft.wording, &draft.outcome, &draft.obstacle];
    let all: Vec<&str> =
        first.into_iter().chain(draft.more_plans.iter().map(|[obstacle, _]| obstacle)).map(String::as_str).collect();
    coach::picturing(&all.join("\n"))
}

/// Whether the plans of a draft, with those of the other goals in focus, are more than two.
pub fn has_many_plans(draft: &Draft, plan: &Plan, today: NaiveDate) -> bool {
    let count = |if_then: Option<&IfThen>| if_then.into_iter().flat_map(IfThen::plans).count();
    let own = count(parts(draft).if_then.as_ref());
    let others = plan.focus(today).filter(|goal| Some(goal.id) != draft.purpose.goal());
    own > 0 && own + others.map(|goal| count(goal.parts.if_then.as_ref())).sum::<usize>() >= MANY_PLANS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Parts, Status};
    use crate::testing::{Life, day};
    use crate::wizard::{DraftId, Stage, edit_draft};

    fn planned() -> Parts {
        let mut if_then = IfThen::default();
        if_then.add("it rains".into(), "take the coat".into());
        Parts { if_then: Some(if_then), ..Parts::default() }
    }

    #[test]
    fn from_the_third_plan_of_all_goals_in_focus_on_there_are_many() {
        let draft = Draft { obstacle: "it is late".into(), action: "go at noon".into(), ..Draft::default() };
        let many = |draft: &Draft, life: &Life| has_many_plans(draft, &life.plan(), day(22));
        let one = Life::new().goal(day(1), "walk").with(planned());
        let two = one.clone().goal(day(1), "read").with(planned());
        assert_eq!((many(&draft, &one), many(&draft, &two)), (false, true));
        assert!(!many(&Draft::default(), &two), "this goal has none");
        assert!(!many(&draft, &two.clone().placed(day(2), Status::Parked)), "a plan that rests does not count");
        let mut edited = edit_draft(DraftId(1), &one.only_goal(), Stage::Obstacle, &one.plan());
        assert!(!many(&edited, &one), "its own plan is counted once");
        edited.more_plans = vec![["late".into(), "go".into()], ["cold".into(), "run".into()]];
        assert!(many(&edited, &one));
    }

    #[test]
    fn a_draft_is_pictured_unless_any_of_its_words_forbid_it() {
        let draft = Draft { wish: "get out more".into(), obstacle: "I feel low".into(), ..Draft::default() };
        assert_eq!(draft_picturing(&draft), Picturing::Fits);
        let grieving = Draft { wish: "get out more since mum died".into(), ..draft.clone() };
        assert_eq!(draft_picturing(&grieving), Picturing::MakeEasier);
        let urge = Draft { more_plans: vec![["the urge to cut is back".into(), String::new()]], ..draft };
        assert_eq!(draft_picturing(&urge), Picturing::HardDayPlan);
    }
}
