//! The page for a session: what happened since the last one, line by line, each of which can be switched off.
//!
//! It holds facts and no sentences: `words` makes the sentences, and [`Sheet`] is what is shown, printed and shared, so that
//! none of the three can say more than the others.

mod facts;
mod sheet;
#[cfg(test)]
mod tests;

pub use facts::{Fact, Felt};
pub use sheet::{Group, Sheet};

use crate::plan::{Goal, Plan, Session};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// So many goals at most are spoken of, those in focus first: more than one sheet of paper has room for.
const MOST: usize = 20;

/// What was switched on or off by hand, by the names of lines.
pub type Switches = BTreeMap<String, bool>;

/// What there is to say in a session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionPage {
    /// The day of the session.
    pub on: NaiveDate,
    /// The first day that it looks back on.
    pub since: NaiveDate,
    /// What the person themselves wants to ask or say.
    pub own: Vec<Line>,
    /// What happened, goal by goal. A goal of which nothing is to be said is not among them.
    pub goals: Vec<OfGoal>,
    /// How many more goals there would be something to say of.
    pub left_out: usize,
}

/// What there is to say of one goal.
#[derive(Debug, Clone, PartialEq)]
pub struct OfGoal {
    /// A name for the page to know it by: letters, digits and dashes.
    pub key: String,
    /// The goal in the person's words.
    pub title: String,
    /// What happened.
    pub lines: Vec<Line>,
}

/// One thing to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name, which stays the same whatever else happens: letters, digits and dashes.
    pub id: String,
    /// What it says.
    pub fact: Fact,
}

impl Line {
    /// Whether it is on the page: as it was switched by hand, else everything but what was written for nobody else.
    pub fn is_on(&self, by_hand: &Switches) -> bool {
        by_hand.get(&self.id).copied().unwrap_or(!self.is_private())
    }

    /// Whether it was written for nobody else: a note on a day.
    pub fn is_private(&self) -> bool {
        matches!(self.fact, Fact::Note { .. })
    }
}

impl SessionPage {
    /// The page for the session on a day. It looks back to `since` where that is given, else to the last session that was
    /// held before, else to the day of the first goal. Both ends count: what is done after a session, on its day, is
    /// said in the next.
    pub fn of(plan: &Plan, since: Option<NaiveDate>, on: NaiveDate, today: NaiveDate) -> Self {
        let since = since.unwrap_or_else(|| last_time(plan, on)).min(on);
        let question = plan.question_for(on).map(|session| session.question.trim().to_owned());
        let own = question.map(|words| Line { id: "question".into(), fact: Fact::Question(words) });
        let (focus, others): (Vec<&Goal>, Vec<&Goal>) = plan.in_order().partition(|goal| goal.in_focus(today));
        let mut all = focus.into_iter().chain(others).filter_map(|goal| {
            let lines = facts::of_goal(goal, since, on, today);
            let key = goal.id.to_string();
            (!lines.is_empty()).then(|| OfGoal { key, title: goal.title().to_owned(), lines })
        });
        let goals = all.by_ref().take(MOST).collect();
        Self { on, since, own: own.into_iter().collect(), goals, left_out: all.count() }
    }
}

/// The last session that was held or noted before this day, else the day of the first goal, else the day itself.
fn last_time(plan: &Plan, on: NaiveDate) -> NaiveDate {
    // Notes say as well that there was one.
    let was = |session: &&Session| session.held || !session.notes.trim().is_empty();
    let held = plan.sessions.values().filter(was).filter(|session| session.on < on);
    let first = || plan.goals.values().map(|goal| goal.made).min();
    held.map(|session: &Session| session.on).max().or_else(first).unwrap_or(on)
}
