//! What a draft adds up to: the parts of a goal, and the changes that make it.

use super::{Draft, Kind, MeasureDraft, Place, action, amount, date, obstacle};
use crate::plan::{
    Change, Days, End, Goal, GoalId, IfThen, Ladder, Measure, Part, Partner, Parts, Plan, Rating, Rulers, Standing,
    Status, Step, When,
};

/// The measure a draft says, once it says enough to be one.
pub fn measure(draft: &MeasureDraft) -> Option<Measure> {
    let unit = draft.unit.trim().to_owned();
    Some(match draft.kind? {
        Kind::HowOften => {
            Measure::HowOften { times: amount(&draft.times)?, per: draft.per, minutes: amount(&draft.minutes) }
        }
        Kind::HowMuch => Measure::HowMuch { from: amount(&draft.from), target: amount(&draft.to)?, unit },
        Kind::LessOf => Measure::LessOf { from: amount(&draft.from), to: amount(&draft.to)?, unit, per: draft.per },
        Kind::DoneOrNot => Measure::DoneOrNot,
        Kind::Closeness => Measure::Closeness,
    })
}

/// The parts a draft says. Text is trimmed here and nowhere earlier.
pub fn parts(draft: &Draft) -> Parts {
    let wording = draft.wording.trim();
    Parts {
        wording: if wording.is_empty() { draft.wish.trim().to_owned() } else { wording.to_owned() },
        value: draft.value.clone(),
        area: draft.picked,
        measure: measure(&draft.measure),
        steps: steps(&draft.steps),
        rulers: rulers(draft),
        when: when(draft),
        smallest: draft.smallest.trim().to_owned(),
        if_then: if_then(draft),
        partner: partner(draft),
        weekly_minutes: amount(&draft.weekly_minutes).map(whole),
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
        one_up: draft.one_up.trim().to_owned(),
    }
}

fn when(draft: &Draft) -> When {
    let end = if draft.keep_going { Some(End::KeepGoing) } else { date(&draft.end).map(End::On) };
    let days: Days = Days::ALL.into_iter().zip(draft.days).filter(|(_, chosen)| *chosen).map(|(day, _)| day).collect();
    When { start: date(&draft.start), review: date(&draft.review), end, days, time: draft.time }
}

fn if_then(draft: &Draft) -> Option<IfThen> {
    let plan = IfThen {
        outcome: draft.outcome.trim().to_owned(),
        obstacle: obstacle(&draft.obstacle),
        action: action(&draft.action),
    };
    (plan != IfThen::default()).then_some(plan)
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

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "amount() is within 0 and a million")]
fn whole(minutes: f64) -> u32 {
    minutes.round() as u32
}

/// The changes a draft comes to beside a plan: what is new of values, areas and capacity, and the goal, made or changed.
/// What the draft still holds as it found it is no news, even where the plan says something else by now.
/// `id` names a new goal; a draft that edits keeps the goal's own name. `because` is the reason for an edit.
pub fn changes(draft: &Draft, plan: &Plan, id: GoalId, because: &str) -> Vec<Change> {
    let mut changes = about_the_person(draft, plan);
    match draft.edits.and_then(|id| plan.goal(id)) {
        Some(goal) => changes.extend(edits(draft, goal, because)),
        None if draft.is_blank() => {}
        None => changes.push(Change::GoalMade {
            goal: id,
            wish: first_said(&draft.wish, &draft.wording),
            parts: Box::new(parts(draft)),
            status: status(draft.place),
        }),
    }
    let this = draft.edits.unwrap_or(id);
    let began = draft.began.as_deref();
    let new_pairs = draft
        .pairs
        .iter()
        .filter(|(other, effect)| began.is_none_or(|began| began.pairs.get(other) != Some(effect)))
        .filter(|(other, effect)| plan.pairs.get(&(this.min(**other), this.max(**other))) != Some(effect));
    changes.extend(new_pairs.map(|(other, effect)| Change::PairJudged { one: this, other: *other, effect: *effect }));
    changes
}

fn first_said(wish: &str, wording: &str) -> String {
    if wish.trim().is_empty() { wording.trim().to_owned() } else { wish.to_owned() }
}

fn status(place: Option<Place>) -> Status {
    match place {
        Some(Place::Parked) => Status::Parked,
        Some(Place::Focus) | None => Status::Focus,
    }
}

fn about_the_person(draft: &Draft, plan: &Plan) -> Vec<Change> {
    let mut changes = Vec::new();
    let began = draft.began.as_deref();
    if draft.values != plan.values && began.is_none_or(|began| began.values != draft.values) {
        changes.push(Change::ValuesChosen(draft.values.clone()));
    }
    let level = |n: Option<u8>| n.and_then(|n| n.try_into().ok());
    for (area, typed) in &draft.areas {
        if began.is_some_and(|began| began.areas.get(area) == Some(typed)) {
            continue;
        }
        let standing = Standing { now: level(typed.now), want: level(typed.want) };
        if plan.areas.get(area).copied().unwrap_or_default() != standing {
            changes.push(Change::AreaRated { area: *area, standing });
        }
    }
    let is_picked = draft.picked.is_some() && began.is_none_or(|began| began.picked != draft.picked);
    if draft.edits.is_none() && is_picked && draft.picked != plan.picked {
        changes.push(Change::AreaPicked(draft.picked));
    }
    let capacity = amount(&draft.capacity).map(whole);
    let is_said = capacity.is_some() && began.is_none_or(|began| began.capacity != draft.capacity);
    if is_said && capacity != plan.capacity {
        changes.push(Change::CapacitySet(capacity));
    }
    changes
}

fn edits(draft: &Draft, goal: &Goal, because: &str) -> Vec<Change> {
    let said = |draft: &Draft| {
        let mut parts = parts(draft);
        for step in &mut parts.steps {
            step.done = goal.parts.steps.iter().find(|old| old.text == step.text).and_then(|old| old.done);
        }
        parts
    };
    let now = goal.parts.each();
    let before = draft.began.as_deref().map_or_else(|| goal.parts.clone(), said);
    let changed = before.differences(&said(draft)).into_iter().filter(|part| !now.contains(part));
    let change =
        |part: Part| Change::PartChanged { goal: goal.id, part: Box::new(part), because: because.trim().to_owned() };
    let mut changes: Vec<Change> = changed.map(change).collect();
    if let Some(place) = draft.place {
        let status = status(Some(place));
        if status != goal.status {
            changes.push(Change::StatusChanged { goal: goal.id, status, because: because.trim().to_owned() });
        }
    }
    changes
}
