//! What goes to the one who is with a person: what they may know, and no word of where it comes from.

use super::{hostile, made};
use crate::native::world::{day, it_is, new_shelf, open, page};
use crate::notebook::{ExportedFile, Notebook, UndoLabel};
use cairn_core::plan::{Change, IfThen, Part, Partner};
use cairn_core::words::en::stage_partner::card_of;
use leptos::prelude::*;

const GOAL: &str = "walk to the shop";

/// A goal with somebody who is with the person, and the files for them.
fn files(partner: Partner, name: &str) -> [ExportedFile; 2] {
    it_is(day(22));
    let notebook = open(&new_shelf());
    let goal = cairn_core::testing::goal(1);
    let if_then = IfThen { obstacle: "I feel low".into(), action: "ring you".into(), ..IfThen::default() };
    let part = |part| Change::PartChanged { goal, part: Box::new(part), because: String::new() };
    let with = [Part::Partner(Some(partner)), Part::IfThen(Some(if_then))].map(part);
    notebook.act(UndoLabel::NewGoal, [made(1, GOAL)].into_iter().chain(with).collect());
    let card = notebook.plan().with_untracked(|plan| card_of(plan.goal(goal).unwrap()));
    [notebook.exports().card(&card), notebook.exports().ask(goal, day(30), false, name)]
}

fn knows(all: bool) -> Partner {
    Partner { who: "Ana".into(), knows_goal: all, knows_progress: all, knows_obstacle: all, ..Partner::default() }
}

/// A line of the file, unfolded.
fn line(file: &ExportedFile, name: &str) -> String {
    let text = file.text.replace("\r\n ", "");
    text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned()
}

#[test]
fn what_a_partner_gets_gives_no_therapy_away() {
    page(|| {
        for file in [knows(true), knows(false)].into_iter().flat_map(|partner| files(partner, "Sam")) {
            // Names that only programs read.
            let seen = |line: &&str| !line.starts_with("PRODID") && !line.starts_with("UID");
            let text = file.text.replace("\r\n ", "");
            let words = text.lines().filter(seen).chain([file.name.as_str()]).collect::<Vec<_>>().join("\n");
            for word in ["care", "therap", "clinic", "diagnos", "session", "planning aid", "cairn"] {
                assert!(!words.to_lowercase().contains(word), "{word}: {words}");
            }
        }
    });
}

#[test]
fn the_day_to_ask_names_who_to_ask_and_what_they_may_know() {
    page(|| {
        let title = |partner, name: &str| line(&files(partner, name)[1], "SUMMARY:");
        assert_eq!(title(knows(true), " Sam "), "Ask Sam how it’s going: walk to the shop");
        assert_eq!(title(knows(true), ""), "A good day to ask how it’s going: walk to the shop");
        let shy = Partner { knows_progress: true, ..knows(false) };
        assert_eq!(title(shy.clone(), "Sam"), "Ask Sam how it’s going");
        assert_eq!(title(shy, ""), "A good day to ask how it’s going");
        assert_eq!(title(knows(false), "Sam"), "Get in touch with Sam", "they may not ask how it goes");
        let [card, ask] = files(knows(false), "Sam");
        for secret in [GOAL, "feel low", "ring you"] {
            assert!(!card.text.contains(secret) && !ask.text.contains(secret), "{secret}");
        }
        let [_, ask] = files(knows(true), "Sam");
        let note = line(&ask, "DESCRIPTION:");
        assert!(note.starts_with("Hello Ana") && note.contains("I feel low") && note.ends_with("\\nSam"), "{note}");
    });
}

#[test]
fn a_goal_that_is_gone_has_no_day_to_ask() {
    page(|| {
        let notebook: Notebook = open(&new_shelf());
        assert!(!notebook.exports().ask(hostile::id(10), day(30), true, "").text.contains("VEVENT"));
    });
}
