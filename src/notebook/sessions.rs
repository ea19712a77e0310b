//! `Sessions`: the handle of therapy sessions: their dates, the question for the next, notes, homework, and the sheet.

use super::recorder::Recorder;
use super::{ExportedFile, Notebook, UndoLabel, name_here};
use cairn_core::coach::danger;
use cairn_core::exchange::session::{Fact, SessionPage, Sheet};
use cairn_core::plan::{Appointment, Change, GoalId, Part, Plan, Session, SessionLine, Step};
use cairn_core::words::en::history::{self, DateFormat};
use cairn_core::words::en::session;
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A handle of the sessions. Copies of it are the same sessions.
#[derive(Clone, Copy)]
pub struct Sessions {
    recorder: Recorder,
}

/// A task until the next session, for a goal or for none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Homework {
    /// The task, as typed.
    pub text: String,
    /// The goal that it is a small step of.
    pub goal: Option<GoalId>,
}

impl Notebook {
    /// The handle of the sessions.
    pub fn sessions(self) -> Sessions {
        Sessions { recorder: self.recorder }
    }
}

impl Sessions {
    /// Sets when the next session is, and how often there is one.
    pub fn plan(self, appointment: Option<Appointment>) {
        if self.recorder.plan.with_untracked(|plan| plan.appointment != appointment) {
            self.recorder.record(UndoLabel::Session, vec![Change::SessionPlanned(appointment)]);
        }
    }

    /// Records a line for the session of a day. A line that waited for it under another day moves there.
    pub fn write_line(self, which: SessionLine, on: NaiveDate, words: &str) {
        let changes: Vec<Change> = self.recorder.plan.with_untracked(|plan| {
            let waiting = plan.waiting_line(which, on);
            if waiting.map(|session| session.line(which)).unwrap_or_default() == words {
                return Vec::new();
            }
            let moved = waiting.filter(|session| session.on != on).cloned();
            let moved = moved.map(|session| session.with_line(which, String::new()));
            let own = plan.sessions.get(&on).cloned().unwrap_or_else(|| Session::new(on));
            let own = own.with_line(which, words.to_owned());
            moved.into_iter().chain([own]).map(Change::SessionNoted).collect()
        });
        self.recorder.record_quietly(changes);
    }

    /// Records the notes of a session while they are written, with the homework that has no goal yet. The session doesn't
    /// count as held by that.
    pub fn write_notes(self, on: NaiveDate, notes: &str, homework: &[Homework]) {
        let before = self.on(on);
        let session = Session { notes: all_notes(notes, homework, &[]), ..before.clone() };
        self.recorder
            .record_quietly((session != before).then_some(Change::SessionNoted(session)).into_iter().collect());
    }

    /// The session of a day as it is recorded; an empty session where nothing is.
    pub fn on(self, on: NaiveDate) -> Session {
        self.recorder.plan.with_untracked(|plan| plan.sessions.get(&on).cloned()).unwrap_or_else(|| Session::new(on))
    }

    /// Records in one act that a session was held: its notes, and its homework as small steps of goals. Homework of no goal
    /// goes into the notes.
    pub fn finish(self, on: NaiveDate, notes: &str, homework: &[Homework]) {
        let before = self.on(on);
        let changes = self.recorder.plan.with_untracked(|plan| {
            let with_goal = homework.iter().filter_map(|work| work.goal);
            let mut goals: Vec<GoalId> = with_goal.filter(|id| plan.goal(*id).is_some()).collect();
            cairn_core::sort::by(&mut goals, Ord::cmp);
            goals.dedup();
            let session = Session { held: true, notes: all_notes(notes, homework, &goals), ..before.clone() };
            let noted = (session != before).then_some(Change::SessionNoted(session));
            let steps = goals.into_iter().filter_map(|goal| new_steps(plan, goal, homework));
            noted.into_iter().chain(steps).collect()
        });
        self.recorder.record(UndoLabel::Session, changes);
    }

    /// The page for the session of a day. It is followed.
    pub fn page(self, since: Option<NaiveDate>, on: NaiveDate) -> SessionPage {
        let today = self.recorder.day.today().get();
        let is_hard = |words: &str| danger(words).is_some();
        let of_goals = |plan: &Plan| SessionPage::of(plan, since, on, today).gently(plan, is_hard, name_here);
        let mut page = self.recorder.plan.with(of_goals);
        for line in page.goals.iter_mut().flat_map(|goal| &mut goal.lines) {
            line.is_hard |=
                parts_in(&line.fact).iter().any(|part| history::lines(part, DATES).iter().any(|words| is_hard(words)));
        }
        page
    }

    /// A sheet as a file of Markdown.
    pub fn file(sheet: &Sheet, on: NaiveDate) -> ExportedFile {
        ExportedFile { name: format!("session-{on}.md"), kind: "text/markdown", text: sheet.markdown() }
    }
}

/// Formats that leave the words of a part as they are. Its dates are only read for words of danger.
const DATES: DateFormat = DateFormat { date: |day| day.to_string(), weekday: |day| day.to_string() };

/// The parts whose words a line of the page tells.
fn parts_in(fact: &Fact) -> Vec<Part> {
    match fact {
        Fact::Changed { before, after, .. } => vec![Part::clone(before), Part::clone(after)],
        Fact::Plan(parts) => vec![Part::Measure(parts.measure.clone()), Part::Value(parts.value.clone())],
        _ => Vec::new(),
    }
}

/// The notes, with the homework of none of these goals appended.
fn all_notes(notes: &str, homework: &[Homework], goals: &[GoalId]) -> String {
    let is_of_none = |work: &&Homework| !work.goal.is_some_and(|goal| goals.contains(&goal));
    let texts = homework.iter().filter(is_of_none).map(|work| work.text.trim()).filter(|text| !text.is_empty());
    let lines = texts.map(|text| fill!(session::EN.to_do, what: text));
    let notes = Some(notes.trim().to_owned()).filter(|notes| !notes.is_empty());
    notes.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// The steps of a goal with its homework after them; nothing when there is no new one. A step is named by its text, so
/// none comes twice.
fn new_steps(plan: &Plan, goal: GoalId, homework: &[Homework]) -> Option<Change> {
    let before = &plan.goal(goal)?.parts.steps;
    let mut steps = before.clone();
    for work in homework.iter().filter(|work| work.goal == Some(goal)) {
        let text = work.text.trim();
        if !text.is_empty() && steps.iter().all(|step| step.text != text) {
            steps.push(Step { text: text.to_owned(), done: None });
        }
    }
    let part = Box::new(Part::Steps(steps.clone()));
    (steps != *before).then(|| Change::PartChanged { goal, part, because: String::new() })
}
