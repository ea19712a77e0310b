//! Files for readers that nobody here wrote. `cargo xtask test` has this write them, and then `tests/readers/check.py` read them.

use super::{DATES, hostile};
use crate::native::world::{day, it_is, page};
use crate::notebook::Notebook;
use cairn_core::plan::{Appointment, End, Goal, Outcome, Plan};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Where the files go: the folder the test command names, else a temporary one.
fn folder() -> PathBuf {
    let named = std::env::var_os("CAIRN_READERS").map(PathBuf::from);
    named.unwrap_or_else(|| std::env::temp_dir().join(format!("cairn-readers-{}", std::process::id())))
}

fn put(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

#[test]
fn files_for_other_readers_are_written() {
    page(|| {
        let folder = folder();
        std::fs::create_dir_all(&folder).unwrap();
        let notebook = hostile::life();
        notebook.sessions().plan(Some(Appointment { on: day(24), every: Some(2) }));
        put(&folder, "copy.json", &notebook.backups().full().block_on().text);
        put(&folder, "private.ics", &notebook.exports().calendar(false).text);
        put(&folder, "named.ics", &notebook.exports().calendar(true).text);
        put(&folder, "days.csv", &notebook.exports().days().block_on().text);
        put(&folder, "goals.csv", &notebook.exports().goals().text);
        put(&folder, "goals.md", &notebook.exports().text(DATES).block_on().text);
        put(&folder, "record.json", &notebook.exports().record("").text);
        put(&folder, "record-named.json", &notebook.exports().record("Ana <b>").text);
        put(&folder, "ask.ics", &ask(notebook));
        put(&folder, "expected.json", &expected(&notebook.plan().get_untracked()).to_string());
        // Later, after a change: the same names, newer.
        (0..120).for_each(|_| it_is(day(22)));
        put(&folder, "later.ics", &notebook.exports().calendar(true).text);
        let written = std::fs::read_dir(&folder).unwrap().count();
        assert!(written >= 11, "{written}");
        if std::env::var_os("CAIRN_READERS").is_none() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
    });
}

/// A file for the one who is with the person, with words that try to leave their line.
fn ask(notebook: Notebook) -> String {
    notebook.exports().ask(hostile::id(10), day(30), true, "Sam\r\nSUMMARY:x").text
}

/// What the person said, letter for letter, for the readers to hold the files against.
fn expected(plan: &Plan) -> Value {
    let goals: Vec<Value> = plan.in_order().map(goal).collect();
    json!({ "today": day(22), "goals": goals })
}

fn goal(goal: &Goal) -> Value {
    let when = &goal.parts.when;
    let end = match when.end {
        Some(End::On(day)) => Some(day),
        _ => None,
    };
    let check_ins: Vec<Value> = goal
        .check_ins
        .values()
        .map(|said| {
            let how = match said.how {
                Outcome::Done => "done",
                Outcome::Smallest => "smallest",
                Outcome::NotToday => "not-today",
            };
            json!({ "day": said.day, "how": how, "note": said.note, "closeness": said.closeness, "enjoyment": said.enjoyment })
        })
        .collect();
    json!({
        "id": goal.id,
        "title": goal.title(),
        "wish": goal.wish,
        "smallest": goal.parts.smallest,
        "status": goal.status,
        "in_focus": goal.in_focus(day(22)),
        "because": goal.status_since.1,
        "start": when.start,
        "review": when.review,
        "end": end,
        "days": when.days,
        "time": when.time,
        "ladder": goal.parts.ladder,
        "rungs": goal.rungs.iter().collect::<Vec<_>>(),
        "measure": goal.parts.measure,
        "check_ins": check_ins,
    })
}
