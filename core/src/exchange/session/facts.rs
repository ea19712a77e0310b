//! The facts of one goal between two days.

use super::fact::{DayNumber, Fact, Line};
use crate::plan::{CheckIn, Goal, Outcome, Rating, Status, StatusOn, StoneKind};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

impl DayNumber {
    const ALL: [Self; 3] = [Self::Closeness, Self::Achievement, Self::Enjoyment];

    fn of(self, said: &CheckIn) -> Option<Rating> {
        match self {
            Self::Closeness => said.closeness,
            Self::Achievement => said.achievement,
            Self::Enjoyment => said.enjoyment,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Closeness => "closeness",
            Self::Achievement => "achievement",
            Self::Enjoyment => "enjoyment",
        }
    }
}

/// The lines of a goal from `since` to `on`, both inclusive, newest first within each kind.
pub(super) fn of_goal(goal: &Goal, since: NaiveDate, on: NaiveDate, today: NaiveDate) -> Vec<Line> {
    let is_in = |day: NaiveDate| since <= day && day <= on;
    let days: Vec<&CheckIn> = goal.check_ins.values().filter(|said| is_in(said.day)).collect();
    let mut facts = said_of_days(goal, &days, today, is_in);
    facts.extend(rung(goal, since, on));
    facts.extend(steps(goal, is_in));
    facts.extend(setbacks(goal, is_in));
    facts.extend(goal.is_one_for_a_session(today).then(|| ("often".into(), Fact::LookedAtOften)));
    facts.extend(changes(goal, is_in));
    let is_new = is_in(goal.made);
    let StatusOn { status, since: moved, because, is_back } = goal.stands(today);
    let in_focus = status == Status::Focus;
    let rests = matches!(status, Status::Paused { .. });
    // The first status of a new goal in focus is no news.
    let is_moved = is_in(moved) && (moved, status) != (goal.made, Status::Focus);
    if is_moved && is_back {
        facts.push(("stands".into(), Fact::Back { on: moved }));
    } else if rests || is_moved {
        facts.push(("stands".into(), Fact::Stands { on: moved, status, because: because.to_owned() }));
    }
    if is_new {
        facts.insert(0, ("made".into(), Fact::Made(goal.made)));
    }
    if in_focus {
        if facts.is_empty() {
            facts.push(("quiet".into(), Fact::Quiet));
        }
        facts.extend(goal.next_step().map(|step| ("next".into(), Fact::Next(step.to_owned()))));
    }
    let notes = days.iter().rev().filter(|said| !said.note.trim().is_empty());
    facts
        .extend(notes.map(|said| (format!("note-{}", said.day), Fact::Note { on: said.day, note: said.note.clone() })));
    facts.into_iter().map(|(name, fact)| Line { id: format!("{}-{name}", goal.id), fact, is_hard: false }).collect()
}

fn said_of_days(
    goal: &Goal,
    days: &[&CheckIn],
    today: NaiveDate,
    is_in: impl Fn(NaiveDate) -> bool,
) -> Vec<(String, Fact)> {
    let mut facts = Vec::new();
    let count = |how: Outcome| days.iter().filter(|said| said.how == how).count();
    if !days.is_empty() {
        let (done, smallest, not_today) = (count(Outcome::Done), count(Outcome::Smallest), count(Outcome::NotToday));
        facts.push(("days".into(), Fact::Days { done, smallest, not_today }));
    }
    let stones = goal.stones(today).into_iter().filter(|stone| stone.kind == StoneKind::Return && is_in(stone.on));
    let returns: Vec<NaiveDate> = stones.map(|stone| stone.on).collect();
    if !returns.is_empty() {
        facts.push(("returned".into(), Fact::Returned(returns)));
    }
    for what in DayNumber::ALL {
        let mut said = days.iter().filter_map(|said| what.of(said));
        if let Some(first) = said.next() {
            facts.push((what.name().into(), Fact::Felt { what, first, last: said.next_back() }));
        }
    }
    facts
}

fn rung(goal: &Goal, since: NaiveDate, on: NaiveDate) -> Option<(String, Fact)> {
    let (day, rung) = goal.rungs.range(since..=on).next_back()?;
    Some(("rung".into(), Fact::Rung { on: *day, rung: *rung, outcome: goal.outcome(*rung).to_owned() }))
}

fn steps(goal: &Goal, is_in: impl Fn(NaiveDate) -> bool) -> Vec<(String, Fact)> {
    let done = goal.parts.steps.iter().enumerate().filter_map(|(at, step)| Some((step.done?, at, &step.text)));
    let mut done: Vec<_> = done.filter(|(on, ..)| is_in(*on)).collect();
    crate::sort::by(&mut done, |one, other| other.cmp(one));
    let fact = |(on, _, step): (NaiveDate, usize, &String)| {
        (format!("step-{}", named(step)), Fact::StepDone { on, step: step.clone() })
    };
    done.into_iter().map(fact).collect()
}

/// An id for a step that doesn't depend on its position among the steps.
fn named(step: &str) -> String {
    let mut hasher = DefaultHasher::new();
    step.hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

fn setbacks(goal: &Goal, is_in: impl Fn(NaiveDate) -> bool) -> Vec<(String, Fact)> {
    let met = goal.setbacks.iter().enumerate().filter(|(_, met)| is_in(met.on));
    let facts = |(at, met): (usize, &crate::plan::Setback)| {
        let way = Fact::InTheWay { on: met.on, why: met.why.clone(), obstacle: met.obstacle.clone() };
        let learnt = Fact::Learnt { on: met.on, learnt: met.learnt.clone() };
        let has_way = !met.why.is_empty() || !met.obstacle.trim().is_empty();
        let has_learnt = !met.learnt.trim().is_empty();
        let way = has_way.then(|| (format!("way-{at}"), way));
        way.into_iter().chain(has_learnt.then(|| (format!("learnt-{at}"), learnt))).collect::<Vec<_>>()
    };
    met.rev().flat_map(facts).collect()
}

/// The changed parts. One act may change several parts, so the id of a change holds its act and its number within the
/// act.
fn changes(goal: &Goal, is_in: impl Fn(NaiveDate) -> bool) -> Vec<(String, Fact)> {
    let mut of_act = BTreeMap::new();
    let named = goal.history.iter().map(|version| {
        let place: &mut u32 = of_act.entry(version.act).or_default();
        *place += 1;
        (format!("change-{}-{place}", version.act), version)
    });
    let changed = named.filter(|(_, version)| is_in(version.on)).map(|(name, version)| {
        let (before, because) = (version.before.clone(), version.because.clone());
        (name, Fact::Changed { on: version.on, before, because })
    });
    changed.collect::<Vec<_>>().into_iter().rev().collect()
}
