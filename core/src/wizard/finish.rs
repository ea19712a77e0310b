//! Converts a draft to the parts of a goal, and to the changes of the plan that make or edit it.

use super::amount::minutes;
use super::merge::personal_changes;
use super::open::began;
use super::{Draft, InitialStatus, clean_action, clean_obstacle, parse_date, parse_measure};
use crate::plan::{
    Change, CopingPlan, Days, End, Goal, GoalId, IfThen, Ladder, Part, Partner, Parts, Plan, Rating, Rulers, Status,
    Step, When,
};
use chrono::NaiveDate;

/// The parts of a goal that a draft states. Text is trimmed here and nowhere earlier.
pub fn parts(draft: &Draft) -> Parts {
    Parts {
        wording: draft.title(),
        value: draft.value.clone(),
        area: draft.picked,
        measure: parse_measure(&draft.measure),
        steps: steps(&draft.steps),
        rulers: rulers(draft),
        when: when(draft),
        smallest: draft.smallest.trim().to_owned(),
        if_then: if_then(draft),
        partner: partner(draft),
        weekly_minutes: minutes(&draft.weekly_minutes),
        ladder: Some(Ladder(draft.ladder.clone().map(|level| level.trim().to_owned()))).filter(|l| !l.is_empty()),
    }
}

fn steps(typed: &[String]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for text in typed.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        if steps.iter().all(|step| step.text != text) {
            steps.push(Step { text: text.to_owned(), done: None });
        }
    }
    steps
}

fn rulers(draft: &Draft) -> Rulers {
    let rating = |n: Option<u8>| n.and_then(|n| Rating::try_from(n).ok());
    Rulers {
        importance: rating(draft.importance),
        confidence: rating(draft.confidence),
        why: draft.why.trim().to_owned(),
        importance_up: draft.importance_up.trim().to_owned(),
        sure: draft.sure.trim().to_owned(),
        one_up: draft.one_up.trim().to_owned(),
    }
}

fn when(draft: &Draft) -> When {
    let end = if draft.keep_going { Some(End::KeepGoing) } else { parse_date(&draft.end).map(End::On) };
    let days: Days = Days::ALL.into_iter().zip(draft.days).filter(|(_, chosen)| *chosen).map(|(day, _)| day).collect();
    let (start, review) = (parse_date(&draft.start), parse_date(&draft.review));
    When { start, review, end, days, time: draft.time, smallest_until: None }
}

fn if_then(draft: &Draft) -> Option<IfThen> {
    let plan = IfThen {
        outcome: draft.outcome.trim().to_owned(),
        obstacle: clean_obstacle(&draft.obstacle),
        action: clean_action(&draft.action),
        more: draft.more_plans.iter().filter_map(one_more).collect(),
    };
    (plan != IfThen::default()).then_some(plan)
}

/// A coping plan; none where both halves are empty, so that an emptied plan is removed.
fn one_more([obstacle_typed, action_typed]: &[String; 2]) -> Option<CopingPlan> {
    let plan = CopingPlan { obstacle: clean_obstacle(obstacle_typed), action: clean_action(action_typed) };
    (plan != CopingPlan::default()).then_some(plan)
}

fn partner(draft: &Draft) -> Option<Partner> {
    let [knows_goal, knows_progress, knows_obstacle] = draft.partner_knows;
    let who = draft.partner.trim().to_owned();
    (!who.is_empty()).then(|| Partner {
        who,
        knows_goal,
        knows_progress,
        knows_obstacle,
        when: draft.partner_when.trim().to_owned(),
        how: draft.partner_how.trim().to_owned(),
        not_say: draft.partner_not_say.trim().to_owned(),
    })
}

/// The changes a draft comes to beside a plan: what is new of values, areas and capacity, and the goal, made or changed.
/// Only what was changed in the draft since it was opened is among them, so what was said elsewhere meanwhile stays.
/// `id` names a new goal; a draft that edits keeps the goal's own name. `because` is the reason for an edit. Where a goal
/// stands is asked for `today`.
pub fn changes(draft: &Draft, plan: &Plan, id: GoalId, today: NaiveDate, because: &str) -> Vec<Change> {
    let began = began(draft, plan);
    let mut changes = personal_changes(draft, &began, plan);
    match draft.purpose.goal().and_then(|id| plan.goal(id)) {
        Some(goal) => changes.extend(edits(draft, &began, goal, today, because)),
        None if draft.is_blank() => {}
        None => changes.push(Change::GoalMade {
            goal: id,
            wish: first_said(&draft.wish, &draft.wording),
            parts: Box::new(parts(draft)),
            status: status(draft.place),
        }),
    }
    let this = draft.purpose.goal().unwrap_or(id);
    let new_pairs = draft
        .pairs
        .iter()
        .filter(|(other, effect)| began.pairs.get(other) != Some(effect))
        .filter(|(other, effect)| plan.pairs.get(&(this.min(**other), this.max(**other))) != Some(effect));
    changes.extend(new_pairs.map(|(other, effect)| Change::PairJudged { one: this, other: *other, effect: *effect }));
    changes
}

fn first_said(wish: &str, wording: &str) -> String {
    if wish.trim().is_empty() { wording.trim().to_owned() } else { wish.to_owned() }
}

fn status(place: Option<InitialStatus>) -> Status {
    match place {
        Some(InitialStatus::Parked) => Status::Parked,
        Some(InitialStatus::Focus) | None => Status::Focus,
    }
}

/// The changes of a goal's parts that the draft made and that the goal does not have already.
fn edits(draft: &Draft, began: &Draft, goal: &Goal, today: NaiveDate, because: &str) -> Vec<Change> {
    let said = |draft: &Draft| {
        let mut parts = parts(draft);
        for step in &mut parts.steps {
            step.done = goal.parts.steps.iter().find(|old| old.text == step.text).and_then(|old| old.done);
        }
        parts
    };
    let (was, new) = (said(began), said(draft));
    let here = was.differences(&new);
    let is_here = |part: &Part| here.iter().any(|said| said.kind() == part.kind());
    let new = with_added(new, &was, &goal.parts);
    let changed = goal.parts.differences(&new).into_iter().filter(is_here);
    let change =
        |part: Part| Change::PartChanged { goal: goal.id, part: Box::new(part), because: because.trim().to_owned() };
    let mut changes: Vec<Change> = changed.map(change).collect();
    if let Some(place) = draft.place {
        let status = status(Some(place));
        if status != goal.stands(today).status {
            changes.push(Change::StatusChanged { goal: goal.id, status, because: because.trim().to_owned() });
        }
    }
    changes
}

/// The same with the small steps and the if-then plans that were added to the goal since the draft was opened: a list that
/// was changed here takes nothing out that it never held. No draft asks for days of the smallest version, so they stay.
fn with_added(mut new: Parts, was: &Parts, now: &Parts) -> Parts {
    let has = |steps: &[Step], text: &str| steps.iter().any(|step| step.text == text);
    let steps = now.steps.iter().filter(|step| !has(&was.steps, &step.text)).cloned();
    for step in steps {
        if !has(&new.steps, &step.text) {
            new.steps.push(step);
        }
    }
    let before: Vec<_> = was.if_then.iter().flat_map(IfThen::plans).collect();
    for plan in now.if_then.iter().flat_map(IfThen::plans).filter(|plan| !before.contains(plan)) {
        new.if_then.get_or_insert_default().add(plan.0.to_owned(), plan.1.to_owned());
    }
    new.when.smallest_until = now.when.smallest_until;
    new
}
