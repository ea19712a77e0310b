//! Opens drafts: one for a new goal, filled from the plan, or one that edits a goal, filled from that goal.

use super::{AreaDraft, Door, Draft, DraftId, MeasureDraft, Purpose, Stage};
use crate::plan::{Days, End, Goal, Plan};
use std::collections::BTreeMap;

/// A draft for a new goal. What matters and where things stand is asked once: it comes from the plan.
pub fn new_goal_draft(id: DraftId, door: Door, plan: &Plan) -> Draft {
    let first = Stage::behind(door).first().copied().unwrap_or_default();
    let asked_before = !plan.values.is_empty() || !plan.areas.is_empty();
    let stage = if door == Door::Whole && asked_before { Stage::Wish } else { first };
    begun(Draft { id, door, stage, ..personal_fields(plan) })
}

/// A draft that changes a goal, opened at a stage.
pub fn edit_draft(id: DraftId, goal: &Goal, stage: Stage, plan: &Plan) -> Draft {
    let parts = goal.parts.clone();
    let if_then = parts.if_then.unwrap_or_default();
    let partner = parts.partner.unwrap_or_default();
    let iso = |date: Option<chrono::NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
    let end = match parts.when.end {
        Some(End::On(day)) => Some(day),
        _ => None,
    };
    // Collecting into an ordered map would compile one more sort.
    let mut pairs = BTreeMap::new();
    pairs.extend(plan.pairs.iter().filter_map(|((a, b), effect)| match (*a == goal.id, *b == goal.id) {
        (true, _) => Some((*b, *effect)),
        (_, true) => Some((*a, *effect)),
        _ => None,
    }));
    begun(Draft {
        id,
        door: Door::Whole,
        stage,
        purpose: Purpose::Edit(goal.id),
        picked: parts.area,
        wish: goal.wish.clone(),
        wording: parts.wording,
        wording_touched: true,
        value: parts.value,
        measure: parts.measure.as_ref().map(MeasureDraft::from).unwrap_or_default(),
        measure_touched: true,
        steps: parts.steps.into_iter().map(|step| step.text).collect(),
        importance: parts.rulers.importance.map(Into::into),
        confidence: parts.rulers.confidence.map(Into::into),
        why: parts.rulers.why,
        importance_up: parts.rulers.importance_up,
        sure: parts.rulers.sure,
        one_up: parts.rulers.one_up,
        start: iso(parts.when.start),
        review: iso(parts.when.review),
        end: iso(end),
        keep_going: parts.when.end == Some(End::KeepGoing),
        days: Days::ALL.map(|day| parts.when.days.has(day)),
        time: parts.when.time,
        when_touched: true,
        smallest: parts.smallest,
        outcome: if_then.outcome,
        obstacle: if_then.obstacle,
        action: if_then.action,
        more_plans: if_then.more.into_iter().map(|plan| [plan.obstacle, plan.action]).collect(),
        partner: partner.who,
        partner_knows: [partner.knows_goal, partner.knows_progress, partner.knows_obstacle],
        partner_when: partner.when,
        partner_how: partner.how,
        partner_not_say: partner.not_say,
        weekly_minutes: parts.weekly_minutes.map(|m| m.to_string()).unwrap_or_default(),
        pairs,
        ladder: parts.ladder.unwrap_or_default().0,
        ..personal_fields(plan)
    })
}

fn begun(draft: Draft) -> Draft {
    Draft { began: Some(Box::new(draft.clone())), ..draft }
}

/// The draft as it was opened. A draft stored without it counts as opened now, so that each difference from the plan
/// counts as typed.
pub(super) fn began(draft: &Draft, plan: &Plan) -> Box<Draft> {
    let now = || match draft.purpose.goal().and_then(|id| plan.goal(id)) {
        Some(goal) => edit_draft(draft.id, goal, draft.stage, plan).began,
        None => new_goal_draft(draft.id, draft.door, plan).began,
    };
    draft.began.clone().or_else(now).unwrap_or_default()
}

/// Whether a draft equals the draft as it was opened, apart from stage and caret.
pub fn is_unchanged(draft: &Draft, plan: &Plan) -> bool {
    let began = began(draft, plan);
    let (id, stage) = (began.id, began.stage);
    Draft { id, stage, focus: None, from_read_back: false, began: None, ..draft.clone() } == *began
}

fn personal_fields(plan: &Plan) -> Draft {
    let number = |level: Option<crate::plan::Level>| level.map(Into::into);
    let mut areas = BTreeMap::new();
    areas.extend(plan.areas.iter().map(|(area, s)| (*area, AreaDraft { now: number(s.now), want: number(s.want) })));
    Draft {
        values: plan.values.clone(),
        areas,
        picked: plan.picked,
        capacity: plan.capacity.map(|minutes| minutes.to_string()).unwrap_or_default(),
        ..Draft::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Change, CopingPlan, GoalId, IfThen, Measure, Outcome, Parts, Per, Step};
    use crate::testing::{Life, day, goal};
    use crate::wizard::{InitialStatus, changes};

    fn full_parts() -> Parts {
        Parts {
            wording: "walk to the shop".into(),
            measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(12.5) }),
            steps: vec![Step { text: "find shoes".into(), done: Some(day(3)) }],
            if_then: Some(IfThen {
                outcome: "air".into(),
                obstacle: "it rains".into(),
                action: "take the coat".into(),
                more: vec![CopingPlan { obstacle: "late".into(), action: "go at noon".into() }],
            }),
            smallest: "to the door".into(),
            ..Parts::default()
        }
    }

    fn life() -> Life {
        Life::new().goal(day(1), "be fitter").with(full_parts()).checked_in(day(3), Outcome::Done)
    }

    fn lived() -> (Plan, GoalId) {
        (life().plan(), life().id())
    }

    #[test]
    fn opening_a_goal_to_change_it_and_changing_nothing_changes_nothing() {
        let (plan, id) = lived();
        let draft = edit_draft(DraftId(1), plan.goal(id).unwrap(), Stage::When, &plan);
        assert_eq!(changes(&draft, &plan, goal(9), day(5), ""), []);
    }

    #[test]
    fn changing_one_part_says_only_that_part_with_its_reason() {
        let (plan, id) = lived();
        let mut draft = edit_draft(DraftId(1), plan.goal(id).unwrap(), Stage::Know, &plan);
        draft.measure.times = "2".into();
        let all = changes(&draft, &plan, goal(9), day(5), " work got busy ");
        let [Change::PartChanged { goal, part, because }] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((*goal, because.as_str()), (id, "work got busy"));
        let two = Measure::HowOften { times: 2.0, per: Per::Week, minutes: Some(12.5) };
        assert_eq!(**part, crate::plan::Part::Measure(Some(two)));
    }

    #[test]
    fn a_goal_whose_pause_ran_out_stands_in_focus_already() {
        let paused = life().paused(day(3), day(5));
        let (plan, id) = (paused.plan(), paused.id());
        let mut draft = edit_draft(DraftId(1), plan.goal(id).unwrap(), Stage::Capacity, &plan);
        draft.place = Some(InitialStatus::Focus);
        let moved = |today| changes(&draft, &plan, goal(9), today, "").len();
        assert_eq!((moved(day(4)), moved(day(5))), (1, 0));
    }

    #[test]
    fn a_draft_that_says_nothing_makes_no_goal() {
        let draft = new_goal_draft(DraftId(1), Door::Small, &Plan::default());
        assert_eq!(changes(&draft, &Plan::default(), goal(9), day(5), ""), []);
    }

    #[test]
    fn what_matters_is_asked_once() {
        let plan = Plan { values: vec![crate::plan::Value::Card(3)], ..Plan::default() };
        let draft = new_goal_draft(DraftId(1), Door::Whole, &plan);
        assert_eq!((draft.stage, draft.values.len()), (Stage::Wish, 1));
    }

    #[test]
    fn a_draft_says_nothing_until_something_differs_from_what_it_began_from() {
        let (plan, id) = lived();
        for mut draft in [
            new_goal_draft(DraftId(1), Door::Whole, &plan),
            edit_draft(DraftId(1), plan.goal(id).unwrap(), Stage::Clear, &plan),
        ] {
            (draft.stage, draft.focus, draft.from_read_back) = (Stage::When, Some("smallest".into()), true);
            let later = Plan { capacity: Some(60), ..plan.clone() };
            assert!(is_unchanged(&draft, &plan) && is_unchanged(&draft, &later));
            let old = Draft { began: None, ..draft.clone() };
            assert!(is_unchanged(&old, &plan) && !is_unchanged(&old, &later), "an old one is held against today");
            draft.smallest.push('t');
            assert!(!is_unchanged(&draft, &plan));
        }
    }
}
