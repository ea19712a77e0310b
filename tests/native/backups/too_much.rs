//! Files that bring more than there is space for, or than a page could show. They are weighed before anything happens.

use super::join;
use crate::native::made::copy;
use crate::native::made::seal;
use crate::native::world::{day, new_shelf, open, page};
use crate::notebook::{Preview, SaveState, UndoLabel};
use cairn_core::journal::{Entry, Set};
use cairn_core::plan::{Act, Change, GoalId, Outcome, Part, Parts, Stamp, Step};
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::testing;
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::{Duration, Instant};

const NOW: u64 = 1_795_305_600_000;

pub(super) fn id(n: u32) -> GoalId {
    GoalId(Stamp::new(NOW, n, 9))
}

pub(super) fn made(goal: GoalId) -> Change {
    testing::made(goal, "w", Parts::default())
}

fn smallest(goal: GoalId, n: u32) -> Change {
    Change::PartChanged { goal, part: Box::new(Part::Smallest(format!("shoes {n}"))), because: format!("reason {n}") }
}

/// An act for each change.
pub(super) fn set(changes: impl Iterator<Item = Change>) -> Set {
    let act = |change| Act { on: day(1), does: vec![change] };
    (0..).zip(changes).map(|(n, change)| Entry::new(Stamp::new(NOW, n, 9), act(change))).collect()
}

fn preview(text: &str) -> Preview {
    open(&new_shelf()).open_backup(text).block_on().unwrap().preview()
}

/// A shelf on which an older version has stored these acts.
fn stored(set: &Set) -> Rc<Memory> {
    let shelf = new_shelf();
    set.iter().for_each(|entry| shelf.write(&entry.key(), &entry.sealed()).unwrap());
    shelf
}

#[test]
fn an_act_that_nobody_could_have_done_stays_in_the_file_and_is_counted() {
    let step = |n: u32| Step { text: n.to_string(), done: None };
    let large = [
        Change::Ordered((0..20_001).map(id).collect()),
        Change::ValuesChosen(vec![cairn_core::plan::Value::Card(1); 1_001]),
        Change::HelpersSet(vec![cairn_core::plan::Helper::default(); 1_001]),
        Change::PartChanged {
            goal: id(1),
            part: Box::new(Part::Steps((0..1_001).map(step).collect())),
            because: String::new(),
        },
    ];
    let mut acts: Vec<Act> = large.into_iter().map(|change| Act { on: day(1), does: vec![change] }).collect();
    acts.push(Act { on: day(1), does: vec![Change::CapacitySet(None); 20_001] });
    let all = acts.len();
    let set: Set = (0..).zip(acts).map(|(n, act)| Entry::new(Stamp::new(NOW, n, 9), act)).collect();
    page(|| {
        let preview = preview(&copy(&set));
        assert_eq!((preview.unreadable, preview.new_acts, preview.can_be_joined()), (all, 0, false));
    });
}

#[test]
fn two_orders_of_a_hundred_thousand_goals_are_folded_at_once() {
    let order = || Change::Ordered((0..100_000).map(id).collect());
    let shelf = stored(&set([made(id(0)), order(), order()].into_iter()));
    page(|| {
        let begun = Instant::now();
        let notebook = open(&shelf);
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        assert_eq!(notebook.plan().with_untracked(|plan| (plan.order.len(), plan.in_order().count())), (20_000, 1));
        assert!(notebook.backups().full().block_on().text.contains("ordered"), "and all of it can be taken out");
    });
}

#[test]
fn an_id_that_is_named_twice_in_an_order_stands_once() {
    let shelf = stored(&set([made(id(0)), Change::Ordered(vec![id(0), id(0)])].into_iter()));
    page(|| assert_eq!(open(&shelf).plan().with_untracked(|plan| plan.in_order().count()), 1));
}

#[test]
fn a_goal_that_was_changed_twenty_thousand_times_is_told_in_one_go() {
    let changes = (0..20_000).map(|n| smallest(id(0), n));
    let shelf = stored(&set([made(id(0))].into_iter().chain(changes)));
    page(|| {
        let notebook = open(&shelf);
        let goal = notebook.plan().with_untracked(|plan| plan.goals[&id(0)].clone());
        let begun = Instant::now();
        assert_eq!((goal.past(day(28)).len(), goal.stone_records(day(28)).len()), (20_000, 20_001));
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        let words: usize = goal.stone_records(day(28)).iter().map(|record| record.words.len()).sum();
        assert!(words < 10_000_000, "{words} letters");
    });
}

#[test]
fn more_goals_than_a_page_can_show_are_not_joined_and_what_is_done_at_the_border_opens_again() {
    let of = |many| copy(&set((0..many).map(|n| made(id(n)))));
    page(|| {
        let notebook = open(&new_shelf());
        let opened = notebook.open_backup(&of(20_001)).block_on().unwrap();
        assert!(opened.preview().is_too_much && !opened.preview().can_be_joined());
        assert!(!notebook.join_backup(opened).block_on());
        assert_eq!(notebook.acts(), 0);
        join(notebook, &of(20_000));
        notebook.act(UndoLabel::NewGoal, vec![made(id(30_000))]);
        assert_eq!(notebook.save_state().get_untracked(), SaveState::TooMuch);
        notebook.check_in(id(7), day(2), Outcome::Done);
        assert_eq!(notebook.save_state().get_untracked(), SaveState::Stored);
        let preview = preview(&notebook.backups().full().block_on().text);
        assert_eq!((preview.goals_new, preview.check_ins, preview.unreadable), (20_000, 1, 0));
        assert!(preview.can_be_joined());
    });
}

#[test]
fn more_changes_of_one_goal_than_a_page_can_show_are_not_joined() {
    let of = |many| copy(&set([made(id(0))].into_iter().chain((0..many).map(|n| smallest(id(0), n)))));
    page(|| {
        assert!(preview(&of(2_001)).is_too_much);
        let notebook = open(&new_shelf());
        join(notebook, &of(2_000));
        notebook.change_part(id(0), Part::Smallest("more".into()), String::new());
        assert_eq!(notebook.save_state().get_untracked(), SaveState::TooMuch);
        assert!(preview(&notebook.backups().full().block_on().text).can_be_joined());
    });
}

#[test]
fn a_page_that_unfolds_to_more_than_a_file_may_hold_is_left_in_it() {
    let lines = |n: u32| format!("{}{{\"said\":\"{}\"}}\n", Stamp::new(NOW, n, 9), "a".repeat(16_000_000));
    let pages: Vec<_> = (0..6).map(|n| crate::native::made::page(Stamp::new(NOW, n, 8), &lines(n))).collect();
    page(|| {
        let preview = preview(&crate::native::made::file(&[], &pages));
        assert_eq!((preview.new_acts, preview.unreadable, preview.is_too_much), (3, 3, true));
    });
}

#[test]
fn drafts_that_could_never_be_seen_are_counted_and_not_kept() {
    let draft = |name: &str, text: &str| {
        let key = format!("cairn1/d/{name}");
        format!(r#"{{"key":"{key}","text":{}}}"#, serde_json::to_string(&seal(&key, text)).unwrap())
    };
    page(|| {
        let there = open(&new_shelf());
        let good = there.drafts().begin(cairn_core::wizard::Door::Small);
        let text = serde_json::to_string(&good).unwrap();
        let name = good.id.to_string();
        let odd = ["", "x", "+3f", "03f", "3F", "3f/../4", "100000000"].map(|name| draft(name, &text));
        let unread = [draft("3f", &text), draft("40", "{\"id\":"), draft("41", &"x".repeat(100_000))];
        let all = [&odd[..], &unread[..], &[draft(&name, &text)]].concat();
        let file = format!(r#"{{"format":"cairn","version":1,"changes":[],"drafts":[{}]}}"#, all.join(","));
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let opened = notebook.open_backup(&file).block_on().unwrap();
        assert_eq!((opened.preview().drafts, opened.preview().unreadable), (1, all.len() - 1));
        notebook.join_backup(opened).block_on();
        assert_eq!(shelf.list("").unwrap(), [format!("cairn1/d/{name}")]);
        assert_eq!(notebook.drafts().saved().with_untracked(Vec::len), 1);
    });
}
