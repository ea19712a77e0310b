//! `Exports`: the handle that makes files of the plan for other programs and for people. Cairn never reads them back.

use super::{Day, Env, ExportedFile, Notebook};
use cairn_core::exchange::calendar::{self, Event};
use cairn_core::exchange::fhir::{self, BundleInfo};
use cairn_core::exchange::markdown::markdown;
use cairn_core::exchange::table::{self, GoalWords};
use cairn_core::plan::{Goal, GoalId, Plan};
use cairn_core::words::en::files::{self as words, EN as W};
use cairn_core::words::en::history::DateFormat;
use cairn_core::words::en::stage_partner as partner;
use chrono::NaiveDate;
use leptos::prelude::*;

/// How much there is to export.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExportCounts {
    /// Entries of a calendar.
    pub dates: usize,
    /// Days with a check-in, goal by goal.
    pub days: usize,
    /// Goals.
    pub goals: usize,
}

/// A handle of the exports.
#[derive(Clone, Copy)]
pub struct Exports {
    plan: ReadSignal<Plan>,
    day: Day,
    env: Env,
}

impl Notebook {
    /// The handle of the exports.
    pub fn exports(self) -> Exports {
        Exports { plan: self.plan(), day: self.day(), env: self.recorder.storage.env() }
    }
}

impl Exports {
    /// How much there is to export. It is followed.
    pub fn counts(self) -> ExportCounts {
        let today = self.day.today().get();
        self.plan.with(|plan| ExportCounts {
            dates: events(plan, today, false).len(),
            days: plan.goals.values().map(|goal| goal.check_ins.len()).sum(),
            goals: plan.goals.len(),
        })
    }

    /// The days to come as a calendar file. Goals are named in it only when `named`.
    pub fn calendar(self, named: bool) -> ExportedFile {
        let today = self.day.now();
        let events = self.plan.with_untracked(|plan| events(plan, today, named));
        let text = calendar::calendar(&events, W.calendar_name, W.aid, self.env.now());
        self.given("calendar", "ics", "text/calendar", text)
    }

    /// The day to ask, for the one who is with the person: the goal's card is all they may know. `name` is what they call
    /// the person, or empty. Nothing in it, nor in its name, tells where it was made.
    pub fn ask(self, goal: GoalId, day: NaiveDate, each_week: bool, name: &str) -> ExportedFile {
        let said = self.plan.with_untracked(|plan| plan.goal(goal).map(|goal| partner::ask(goal, name)));
        let event = said.and_then(|said| calendar::ask_event(goal, day, each_week, said));
        let text = calendar::calendar(event.as_slice(), partner::EN.ask_calendar, "", self.env.now());
        ExportedFile { name: format!("ask-{}.ics", self.day.now()), kind: "text/calendar", text }
    }

    /// The card for the one who is with the person, as a file. The same holds for it.
    pub fn card(self, card: &str) -> ExportedFile {
        ExportedFile { name: format!("card-{}.txt", self.day.now()), kind: "text/plain", text: format!("{card}\n") }
    }

    /// All check-ins as a table, as they are when it is asked for.
    pub async fn days(self) -> ExportedFile {
        let given = self.given("days", "csv", "text/csv", String::new());
        let (plan, yielder) = (self.plan.get_untracked(), self.env.yielder);
        let text = table::check_ins(&plan, words::CHECK_INS, yielder).await;
        ExportedFile { text, ..given }
    }

    /// All goals as a table.
    pub fn goals(self) -> ExportedFile {
        let today = self.day.now();
        let stands = |goal: &Goal| words::stands(goal, today, |day| day.to_string());
        let words =
            GoalWords { heads: words::GOAL_HEADS, about: W.aid, today, stands: &stands, parts: &words::goal_parts };
        let text = self.plan.with_untracked(|plan| table::goals(plan, words));
        self.given("goals", "csv", "text/csv", text)
    }

    /// The whole plan as text for people, as it is when it is asked for.
    pub async fn text(self, dates: DateFormat) -> ExportedFile {
        let given = self.given("goals", "md", "text/markdown", String::new());
        let (plan, today, yielder) = (self.plan.get_untracked(), self.day.now(), self.env.yielder);
        let goals = words::page_goals(&plan, today, dates);
        let text = markdown(&words::page(&plan, today, dates), goals, yielder).await;
        ExportedFile { text, ..given }
    }

    /// All goals for a health record. `name` is empty for none.
    pub fn record(self, name: &str) -> ExportedFile {
        let env = self.env;
        // One reading has 52 bits.
        let bits = || ((env.random)() << 12) ^ (env.random)();
        let random = [bits(), bits()];
        let saved = BundleInfo { today: self.day.now(), now: env.now(), random, name };
        let text = self.plan.with_untracked(|plan| fhir::bundle(plan, saved, words::RECORD));
        self.given("record", "json", "application/fhir+json", text)
    }

    fn given(self, what: &str, ending: &str, kind: &'static str, text: String) -> ExportedFile {
        ExportedFile { name: format!("cairn-{what}-{}.{ending}", self.day.now()), kind, text }
    }
}

fn events(plan: &Plan, today: NaiveDate, named: bool) -> Vec<Event> {
    let session = calendar::session(plan, today, words::session());
    let goals = calendar::events(plan, today, &|kind, goal| words::event(kind, goal, named));
    session.into_iter().chain(goals).collect()
}
