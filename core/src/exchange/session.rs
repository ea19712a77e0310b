//! The page for a therapy session: the events since the last session as single lines, each of which the person can
//! switch off.
//!
//! The page holds facts, never sentences: `words` writes the sentences. [`Sheet`] is shown, printed and shared alike,
//! so that none of the three can say more than the others.

mod fact;
mod facts;
mod sheet;
#[cfg(test)]
mod tests;

pub use fact::{DayNumber, Fact, Line, LineSwitches, WeekDays};
pub use sheet::{Sheet, SheetLine, SheetSection};

use crate::plan::{Goal, Plan, Session, SessionLine, Status};
use chrono::NaiveDate;

/// Most goals on a page, goals in focus first. A sheet of paper has no space for more.
const MOST: usize = 20;
/// Most goals that are told in full: the first ones in focus. Of each other goal there is one line.
const IN_FULL: usize = 2;

/// The facts for one session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionPage {
    /// The day of the session.
    pub on: NaiveDate,
    /// The first day of the span the page looks back on.
    pub since: NaiveDate,
    /// The person's own question for the session.
    pub own: Vec<Line>,
    /// The decision that the person would like to come to.
    pub decision: Vec<Line>,
    /// The events of each goal. A goal without any line is left out.
    pub goals: Vec<GoalLines>,
    /// Number of further goals that would have lines.
    pub left_out: usize,
}

/// The lines of one goal.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalLines {
    /// The goal's identifier as text: letters and digits.
    pub key: String,
    /// The title of the goal in the person's words.
    pub title: String,
    /// Whether there is one line only, beside the title.
    pub is_brief: bool,
    /// The lines.
    pub lines: Vec<Line>,
}

impl SessionPage {
    /// The page for the session on a day, without parked goals. It looks back to `since` if given, else to the last session before, else to
    /// the day of the first goal. Both ends are inclusive: an event after a session on the same day appears in the next
    /// page.
    pub fn of(plan: &Plan, since: Option<NaiveDate>, on: NaiveDate, today: NaiveDate) -> Self {
        let since = since.unwrap_or_else(|| last_time(plan, on)).min(on);
        let own = |which: SessionLine, id: &str, fact: fn(String) -> Fact| -> Vec<Line> {
            let words = plan.waiting_line(which, on).map(|session| session.line(which).trim().to_owned());
            let line = |words| Line { id: id.to_owned(), fact: fact(words), is_hard: false, is_older: false };
            words.map(line).into_iter().collect()
        };
        let question = own(SessionLine::Question, "question", Fact::Question);
        let decision = own(SessionLine::Decision, "decision", Fact::Decision);
        let shown = plan.in_order().filter(|goal| goal.stands(today).status != Status::Parked);
        let (focus, others): (Vec<&Goal>, Vec<&Goal>) = shown.partition(|goal| goal.in_focus(today));
        let in_full = focus.len().min(IN_FULL);
        let mut all = focus.into_iter().chain(others).enumerate().filter_map(|(at, goal)| {
            let mut lines = facts::of_goal(goal, since, on, today);
            let is_brief = at >= in_full;
            if is_brief {
                lines.retain(|line| !matches!(line.fact, Fact::Plan(_)));
                lines.truncate(1);
            }
            let (key, title) = (goal.id.to_string(), goal.title().to_owned());
            (!lines.is_empty()).then_some(GoalLines { key, title, is_brief, lines })
        });
        let goals = all.by_ref().take(MOST).collect();
        Self { on, since, own: question, decision, goals, left_out: all.count() }
    }
}

impl SessionPage {
    /// Marks the lines with hard words, and gives each goal the name it has outside its own page.
    #[must_use]
    pub fn gently(mut self, plan: &Plan, is_hard: impl Fn(&str) -> bool, name: impl Fn(&Goal) -> String) -> Self {
        let lines =
            self.goals.iter_mut().flat_map(|goal| &mut goal.lines).chain(&mut self.own).chain(&mut self.decision);
        lines.for_each(|line| line.is_hard = line.fact.own_words().is_some_and(&is_hard));
        for one in &mut self.goals {
            let goal = one.key.parse().ok().and_then(|id| plan.goal(id));
            one.title = goal.map_or(std::mem::take(&mut one.title), &name);
        }
        self
    }
}

/// The last session before this day that was held or has notes, else the day of the first goal, else the day itself.
fn last_time(plan: &Plan, on: NaiveDate) -> NaiveDate {
    // Notes also show that a session took place.
    let was = |session: &&Session| session.held || !session.notes.trim().is_empty();
    let held = plan.sessions.values().filter(was).filter(|session| session.on < on);
    let first = || plan.goals.values().map(|goal| goal.made).min();
    held.map(|session: &Session| session.on).max().or_else(first).unwrap_or(on)
}
