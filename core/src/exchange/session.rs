//! The page for a session: what happened since the last one, line by line, each of which can be switched off.
//!
//! It holds facts and no sentences: `words` makes the sentences, and [`Sheet`] is what is shown, printed and shared, so that
//! none of the three can say more than the others.

mod fact;
mod facts;
mod sheet;
#[cfg(test)]
mod tests;

pub use fact::{DayNumber, Fact, Line, LineSwitches};
pub use sheet::{Sheet, SheetSection};

use crate::plan::{Goal, Plan, Session};
use chrono::NaiveDate;

/// So many goals at most are spoken of, those in focus first: more than one sheet of paper has room for.
const MOST: usize = 20;

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
    pub goals: Vec<GoalLines>,
    /// How many more goals there would be something to say of.
    pub left_out: usize,
}

/// What there is to say of one goal.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalLines {
    /// A name for the page to know it by: letters, digits and dashes.
    pub key: String,
    /// The goal in the person's words.
    pub title: String,
    /// What happened.
    pub lines: Vec<Line>,
}

impl SessionPage {
    /// The page for the session on a day. It looks back to `since` where that is given, else to the last session that was
    /// held before, else to the day of the first goal. Both ends count: what is done after a session, on its day, is
    /// said in the next.
    pub fn of(plan: &Plan, since: Option<NaiveDate>, on: NaiveDate, today: NaiveDate) -> Self {
        let since = since.unwrap_or_else(|| last_time(plan, on)).min(on);
        let question = plan.question_for(on).map(|session| session.question.trim().to_owned());
        let own = question.map(|words| Line { id: "question".into(), fact: Fact::Question(words), is_hard: false });
        let (focus, others): (Vec<&Goal>, Vec<&Goal>) = plan.in_order().partition(|goal| goal.in_focus(today));
        let mut all = focus.into_iter().chain(others).filter_map(|goal| {
            let lines = facts::of_goal(goal, since, on, today);
            let key = goal.id.to_string();
            (!lines.is_empty()).then(|| GoalLines { key, title: goal.title().to_owned(), lines })
        });
        let goals = all.by_ref().take(MOST).collect();
        Self { on, since, own: own.into_iter().collect(), goals, left_out: all.count() }
    }
}

impl SessionPage {
    /// The same, where lines with hard words are known, and goals are called what they are called outside their own pages.
    #[must_use]
    pub fn gently(mut self, plan: &Plan, is_hard: impl Fn(&str) -> bool, name: impl Fn(&Goal) -> String) -> Self {
        let lines = self.goals.iter_mut().flat_map(|goal| &mut goal.lines).chain(&mut self.own);
        lines.for_each(|line| line.is_hard = line.fact.own_words().is_some_and(&is_hard));
        for one in &mut self.goals {
            let goal = one.key.parse().ok().and_then(|id| plan.goal(id));
            one.title = goal.map_or(std::mem::take(&mut one.title), &name);
        }
        self
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
