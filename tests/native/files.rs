//! Files that go out: what is in them, what is never in them, and that nobody's words act in the program that opens them.

mod hard_day;
mod hostile;
mod partner;
mod readers;

use crate::native::world::{day, it_is, new_shelf, open, page};
use crate::notebook::{ExportCounts, ExportedFile, Notebook, UndoLabel};
use cairn_core::exchange::calendar::EventKind;
use cairn_core::plan::{
    Change, CheckIn, Goal, Ladder, Outcome, Part, Parts, Rating, Review, Rung, Setback, SetbackReason, Stance,
};
use cairn_core::testing::{self, Life};
use cairn_core::words::en::files::{self as words, EN as W};
use cairn_core::words::en::history::DateFormat;
use cairn_core::yielder::BlockOn as _;
use chrono::Weekday;

pub(crate) const DATES: DateFormat =
    DateFormat { date: |day| day.to_string(), weekday: |day: Weekday| day.to_string() };

/// Every file that goes out by itself, each goal named wherever it may be.
fn all(notebook: Notebook) -> [ExportedFile; 6] {
    [
        notebook.exports().calendar(false),
        notebook.exports().calendar(true),
        notebook.exports().days().block_on(),
        notebook.exports().goals(),
        notebook.exports().text(DATES).block_on(),
        notebook.exports().record(""),
    ]
}

fn made(n: u64, wording: &str) -> Change {
    let parts = Parts { wording: wording.into(), when: hostile::when(), ..Parts::default() };
    testing::made(testing::goal(n), wording, parts)
}

#[test]
fn how_a_day_felt_is_in_the_text_with_its_figure_and_its_word() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        notebook.act(UndoLabel::NewGoal, vec![made(1, "walk")]);
        let (closeness, enjoyment) = (Rating::try_from(4).ok(), Rating::try_from(10).ok());
        let said = CheckIn { closeness, enjoyment, ..CheckIn::new(day(20), Outcome::Done) };
        notebook.say_of_day(testing::goal(1), said);
        let text = notebook.exports().text(DATES).block_on().text;
        assert!(text.contains("how close: 4 of 10: some, enjoyed it: 10 of 10: fully"), "{text}");
        assert!(all(notebook).iter().all(|file| file.name.ends_with("json") || !file.text.contains('{')));
    });
}

#[test]
fn what_was_taken_back_or_erased_is_in_no_file() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        notebook.act(UndoLabel::NewGoal, vec![made(1, "the first secret")]);
        notebook.erase_everything().unwrap();
        let second = notebook.act(UndoLabel::NewGoal, vec![made(2, "the second secret")]).unwrap();
        notebook.act(UndoLabel::NewGoal, vec![made(3, "what stays")]);
        let goal = testing::goal(3);
        let said = CheckIn { note: "the third secret".into(), ..CheckIn::new(day(20), Outcome::Done) };
        notebook.say_of_day(goal, said);
        notebook.undo_last();
        notebook.undo(vec![second]);
        for file in all(notebook) {
            assert!(!file.text.contains("secret"), "{}", file.text);
        }
        assert!(notebook.exports().text(DATES).block_on().text.contains("what stays"));
        assert_eq!(notebook.exports().counts(), ExportCounts { dates: 3, days: 0, goals: 1 });
    });
}

#[test]
fn the_text_tells_the_ladder_what_was_learnt_and_how_others_see_it() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        let goal = testing::goal(1);
        let ladder = Some(Ladder(["none", "one", "two", "three", "four"].map(str::to_owned)));
        let setback = Setback {
            on: day(9),
            why: vec![SetbackReason::TooMuch],
            obstacle: "rain".into(),
            learnt: "a hood helps".into(),
        };
        let rating = Rating::try_from(6).ok();
        let review = Review { rating, comment: "Go on!".into(), ..Review::new("Dr Ito", day(20), Stance::Agree) };
        let changes = vec![
            made(1, "walk"),
            Change::PartChanged { goal, part: Box::new(Part::Ladder(ladder)), because: String::new() },
            Change::LadderPlaced { goal, rung: Rung::try_from(1).ok(), day: day(8) },
            Change::SetbackMet { goal, setback },
            Change::Reviewed { goal, review },
        ];
        notebook.act(UndoLabel::Change, changes);
        let text = notebook.exports().text(DATES).block_on().text;
        for line in [
            "- 2026-11-08: More than hoped (three)",
            "- 2026-11-09, “rain”: a hood helps",
            "- Dr Ito, 2026-11-20: They agree with this goal. Go on!",
        ] {
            assert!(text.lines().any(|read| read == line), "{line}\n{text}");
        }
    });
}

#[test]
fn every_file_says_that_it_is_a_planning_aid_but_those_for_a_partner() {
    page(|| {
        let notebook = open(&new_shelf());
        for file in all(notebook) {
            let words = file.text.replace("\r\n ", "");
            assert!(words.contains("planning aid alongside"), "{}: {words}", file.name);
        }
    });
}

#[test]
fn a_calendar_names_no_goal_unless_it_is_asked_to() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        notebook.act(UndoLabel::NewGoal, vec![made(1, "stop drinking")]);
        assert!(!notebook.exports().calendar(false).text.contains("drinking"));
        assert!(notebook.exports().calendar(true).text.contains("SUMMARY:Look back: stop drinking\r\n"));
    });
    let said = |named| words::event(EventKind::Review, &goal_of(&made(1, "stop drinking")), named).title;
    assert_eq!((said(false).as_str(), said(true).as_str()), (W.review, "Look back: stop drinking"));
}

fn goal_of(made: &Change) -> Goal {
    Life::new().did(day(1), made.clone()).only_goal()
}

#[test]
fn a_second_calendar_brings_news_to_the_events_of_the_first() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        notebook.act(UndoLabel::NewGoal, vec![made(1, "walk")]);
        let lines = |text: &str, name: &str| -> Vec<String> {
            text.lines().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect()
        };
        let first = notebook.exports().calendar(false).text;
        notebook.act(
            UndoLabel::Change,
            vec![Change::PartChanged {
                goal: testing::goal(1),
                part: Box::new(cairn_core::plan::Part::When(cairn_core::plan::When {
                    review: Some(day(29)),
                    ..hostile::when()
                })),
                because: String::new(),
            }],
        );
        // What is saved a minute later counts, even once the change is taken back.
        (0..60).for_each(|_| it_is(day(22)));
        let second = notebook.exports().calendar(false).text;
        notebook.undo_last();
        (0..60).for_each(|_| it_is(day(22)));
        let third = notebook.exports().calendar(false).text;
        assert_eq!(lines(&first, "UID:"), lines(&second, "UID:"));
        assert_eq!(lines(&first, "UID:"), lines(&third, "UID:"));
        assert!(second.contains("DTSTART;VALUE=DATE:20261129"), "{second}");
        let sequence = |text: &str| lines(text, "SEQUENCE:")[0].parse::<u64>().unwrap();
        assert!(sequence(&first) < sequence(&second) && sequence(&second) < sequence(&third));
    });
}

#[test]
fn two_records_are_not_told_to_be_of_one_person() {
    page(|| {
        let notebook = open(&new_shelf());
        let patient = |text: &str| {
            let record: serde_json::Value = serde_json::from_str(text).unwrap();
            record["entry"][0].clone()
        };
        let (one, other) =
            (patient(&notebook.exports().record(" ").text), patient(&notebook.exports().record("").text));
        assert_ne!(one["fullUrl"], other["fullUrl"]);
        assert_eq!(one["resource"]["name"], serde_json::Value::Null);
        let named = patient(&notebook.exports().record(" Ana\nB ").text);
        assert_eq!(named["resource"]["name"][0]["text"], "Ana B");
    });
}
