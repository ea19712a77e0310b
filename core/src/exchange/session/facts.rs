//! The facts of one goal between two days.

use super::fact::{DayNumber, Fact, Line, WeekDays};
use crate::plan::{CheckIn, DayKind, Goal, HistoryItem, Outcome, Rating, Status, StatusOn, StoneKind};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Most weeks in the strip, the newest ones.
const WEEKS: usize = 12;
/// Most changes and most small steps that are on the page by themselves, the newest ones.
const NEWEST: usize = 4;

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

/// The lines of a goal from `since` to `on`, both inclusive, in the order of a session: its plan, what became of it, its
/// weeks, the changes, what got in the way, and how it goes now. Each kind is newest first.
pub(super) fn of_goal(goal: &Goal, since: NaiveDate, on: NaiveDate, today: NaiveDate) -> Vec<Line> {
    let is_in = |day: NaiveDate| since <= day && day <= on;
    let days: Vec<&CheckIn> = goal.check_ins.values().filter(|said| is_in(said.day)).collect();
    let StatusOn { status, since: moved, because, is_back } = goal.stands(today);
    let in_focus = status == Status::Focus;
    let mut facts = Vec::new();
    // The first status of a new goal in focus is no news.
    let is_moved = is_in(moved) && (moved, status) != (goal.made, Status::Focus);
    if is_moved && is_back {
        facts.push(("stands".into(), Fact::Back { on: moved }));
    } else if matches!(status, Status::Paused { .. }) || is_moved {
        facts.push(("stands".into(), Fact::Stands { on: moved, status, because: because.to_owned() }));
    }
    facts.extend(is_in(goal.made).then(|| ("made".into(), Fact::Made(goal.made))));
    facts.extend(weeks(goal, &days, since, on.min(today)).map(|weeks| ("weeks".into(), Fact::Weeks(weeks))));
    facts.extend(returns(goal, today, is_in));
    let (changes, steps) = (changes(goal, today, is_in), steps(goal, is_in));
    let older = changes.iter().skip(NEWEST).chain(steps.iter().skip(NEWEST)).map(|(name, _)| name.clone());
    let older: Vec<String> = older.collect();
    facts.extend(changes);
    facts.extend(setbacks(goal, is_in));
    facts.extend(goal.is_one_for_a_session(today).then(|| ("often".into(), Fact::LookedAtOften)));
    facts.extend(steps);
    facts.extend(felt(&days, goal.reworded().filter(|day| *day <= on).max()));
    facts.extend(rung(goal, since, on));
    let not_today = days.iter().filter(|said| said.how == Outcome::NotToday).count();
    facts.extend((not_today > 0).then(|| ("not-today".into(), Fact::NotToday(not_today))));
    if in_focus {
        if facts.is_empty() {
            facts.push(("quiet".into(), Fact::Quiet));
        }
        facts.extend(goal.next_step().map(|step| ("next".into(), Fact::Next(step.to_owned()))));
        facts.insert(0, ("plan".into(), Fact::Plan(Box::new(goal.parts.clone()))));
    }
    if !facts.is_empty() {
        facts.extend(answered(goal));
    }
    let notes = days.iter().rev().filter(|said| !said.note.trim().is_empty());
    facts
        .extend(notes.map(|said| (format!("note-{}", said.day), Fact::Note { on: said.day, note: said.note.clone() })));
    let line = |(name, fact): (String, Fact)| {
        let is_older = older.contains(&name);
        Line { id: format!("{}-{name}", goal.id), fact, is_hard: false, is_older }
    };
    facts.into_iter().map(line).collect()
}

/// The days done in each seven days from `since` on; none if there are none.
fn weeks(goal: &Goal, days: &[&CheckIn], since: NaiveDate, last: NaiveDate) -> Option<Vec<WeekDays>> {
    let all = usize::try_from((last - since).num_days()).ok()? / 7 + 1;
    let week = |at: usize| {
        let from = since.checked_add_days(Days::new(7 * u64::try_from(at).ok()?))?;
        let is_in = |day: NaiveDate| from <= day && (day - from).num_days() < 7;
        let count = |how: Outcome| days.iter().filter(|said| said.how == how && is_in(said.day)).count();
        let rests = from.iter_days().take(7).all(|day| goal.day_kind(day) == DayKind::Resting);
        Some(WeekDays { done: count(Outcome::Done), smallest: count(Outcome::Smallest), rests })
    };
    let weeks: Vec<WeekDays> = (all.saturating_sub(WEEKS)..all).filter_map(week).collect();
    weeks.iter().any(|week| week.done + week.smallest > 0).then_some(weeks)
}

fn returns(goal: &Goal, today: NaiveDate, is_in: impl Fn(NaiveDate) -> bool) -> Option<(String, Fact)> {
    let stones = goal.stones(today).into_iter().filter(|stone| stone.kind == StoneKind::Return && is_in(stone.on));
    let returns: Vec<NaiveDate> = stones.map(|stone| stone.on).collect();
    (!returns.is_empty()).then(|| ("returned".into(), Fact::Returned(returns)))
}

/// The first and the last rating of each kind. Closeness to the goal is told since the goal last got other words.
fn felt(days: &[&CheckIn], reworded: Option<NaiveDate>) -> Vec<(String, Fact)> {
    let fact = |what: DayNumber| {
        let is_of_these_words = |said: &&&CheckIn| what != DayNumber::Closeness || Some(said.day) >= reworded;
        let mut said = days.iter().filter(is_of_these_words).filter_map(|said| Some((said.day, what.of(said)?)));
        let first = said.next()?;
        Some((what.name().to_owned(), Fact::Felt { what, first, last: said.next_back() }))
    };
    DayNumber::ALL.into_iter().filter_map(fact).collect()
}

/// The newest review that answers the two questions.
fn answered(goal: &Goal) -> Option<(String, Fact)> {
    let newest = goal.voiced().into_iter().find(|said| said.review.answers().next().is_some())?;
    Some(("answered".into(), Fact::Answered(Box::new(newest.review.clone()))))
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

/// The changed parts, each as it was and as it became. One act may change several parts, so the id of a change holds its
/// act and its number within the act.
fn changes(goal: &Goal, today: NaiveDate, is_in: impl Fn(NaiveDate) -> bool) -> Vec<(String, Fact)> {
    let mut of_act = BTreeMap::new();
    let changed = goal.past(today).into_iter().filter_map(|past| match past {
        HistoryItem::Part(changed) => Some(*changed),
        HistoryItem::Placed(_) | HistoryItem::Woke(_) => None,
    });
    let named = changed.map(|(version, after)| {
        let place: &mut u32 = of_act.entry(version.act).or_default();
        *place += 1;
        let name = format!("change-{}-{place}", version.act);
        (
            name,
            Fact::Changed {
                on: version.on,
                before: Box::new(version.before),
                after: Box::new(after),
                because: version.because,
            },
        )
    });
    let is_new = |(_, fact): &(String, Fact)| matches!(fact, Fact::Changed { on, .. } if is_in(*on));
    let mut changed: Vec<_> = named.filter(is_new).collect();
    changed.reverse();
    changed
}
