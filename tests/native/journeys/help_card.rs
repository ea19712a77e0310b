//! The help card: what is kept of it, which is nothing but the wish to see it no more.

use crate::native::world::{day, it_is, new_shelf, open, page, texts};
use crate::notebook::{Notebook, UndoLabel, is_shown, name_here, show_elsewhere};
use cairn_core::coach::read;
use cairn_core::exchange::calendar::EventKind;
use cairn_core::exchange::session::{Fact, Line, LineSwitches};
use cairn_core::plan::{
    Change, CheckIn, Goal, Outcome, Part, Partner, Parts, SessionLine, Setback, SetbackReason, Status,
};
use cairn_core::wizard::{Door, Draft, DraftId, LookBackResult, fill_from_words};
use cairn_core::words::en::files::event;
use cairn_core::words::en::goal::{EN as GOAL, name_elsewhere};
use cairn_core::words::en::stage_partner::card_of;
use cairn_core::yielder::BlockOn as _;
use chrono::Days;
use leptos::prelude::*;
use std::rc::Rc;

/// What is stored once these words were typed as a wish and as a wording: how many keys, and the draft without the words.
fn kept(words: &str) -> (usize, Option<Draft>) {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let today = notebook.today().get_untracked();
        let begun = notebook.drafts().begin(Door::Small);
        let mut draft = Draft { wish: words.into(), wording: words.into(), wording_touched: true, ..begun };
        let reading = read(draft.words(), today);
        fill_from_words(&mut draft, &reading);
        notebook.drafts().keep(&draft);
        let again = open(&shelf).drafts().get(draft.id);
        let blank =
            |draft: Draft| Draft { id: DraftId(0), began: None, wish: String::new(), wording: String::new(), ..draft };
        (texts(&*shelf).len(), again.map(blank))
    })
}

#[test]
fn nothing_that_is_stored_tells_that_words_spoke_of_danger() {
    let (dark, plain) = ("I want to die", "I want to fly");
    let today = page(|| open(&new_shelf()).today().get_untracked());
    assert!(read(dark, today).danger && !read(plain, today).danger);
    assert_eq!(kept(dark), kept(plain));
    assert!(kept(dark).1.is_some());
}

#[test]
fn turned_off_it_stays_off_for_thirty_days_or_until_it_is_turned_on() {
    page(|| {
        it_is(day(1));
        let shelf = new_shelf();
        let card = |notebook: Notebook| notebook.settings().shows_help_card();
        assert!(card(open(&shelf)));
        open(&shelf).settings().show_help_card(false);
        assert!(!card(open(&shelf)));
        assert_eq!(open(&shelf).settings().help_card_returns(), Some(day(1) + Days::new(30)));
        it_is(day(30));
        assert!(!card(open(&shelf)));
        it_is(day(1) + Days::new(30));
        assert!(card(open(&shelf)), "by itself");
        it_is(day(1) - Days::new(1));
        assert!(card(open(&shelf)), "a clock that ran ahead turned it off");
        it_is(day(2));
        assert!(!card(open(&shelf)));
        open(&shelf).settings().show_help_card(true);
        assert!(card(open(&shelf)));
        assert_eq!(texts(&*Rc::clone(&shelf)), [], "and then nothing is left of it");
    });
}

#[test]
fn a_goal_of_hard_words_is_a_goal_of_mine_outside_its_own_page() {
    page(|| {
        it_is(day(1));
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let [dark, plain] = ["I want to die", "I want to fly"].map(|wish| crate::native::backups::make(notebook, wish));
        let named = |id| {
            let goal = notebook.plan().with_untracked(|plan| plan.goal(id).cloned()).unwrap();
            let partner = Partner { who: "Ana".into(), knows_goal: true, ..Partner::default() };
            let shared = Goal { parts: Parts { partner: Some(partner), ..goal.parts.clone() }, ..goal.clone() };
            assert_eq!(goal.title(), goal.wish);
            let words = [name_elsewhere(&goal), event(EventKind::Cue, &goal, true).title, card_of(&shared)];
            words.map(|words| words.contains(&goal.wish))
        };
        assert_eq!((named(dark), named(plain)), ([false; 3], [true; 3]));
        notebook.check_in(dark, day(1), Outcome::Done);
        notebook.check_in(plain, day(1), Outcome::Done);
        let sheet = untrack(|| notebook.sessions().page(None, day(1)));
        let titles: Vec<&str> = sheet.goals.iter().map(|goal| goal.title.as_str()).collect();
        assert_eq!(titles, [GOAL.of_mine, "I want to fly"]);
        assert!(notebook.backups().full().block_on().text.contains("I want to die"), "the goal keeps its words");
    });
}

#[test]
fn a_hard_line_of_a_session_waits_until_it_is_ticked() {
    page(|| {
        it_is(day(1));
        let notebook = open(&new_shelf());
        let walk = crate::native::backups::make(notebook, "walk");
        notebook.check_in(walk, day(1), Outcome::Done);
        let on = |question: &str| {
            notebook.sessions().write_line(SessionLine::Question, day(1), question);
            let sheet = untrack(|| notebook.sessions().page(None, day(1)));
            let ticked = [(sheet.own[0].id.clone(), true)].into_iter().collect();
            (
                sheet.own[0].is_on(&LineSwitches::new()),
                sheet.own[0].is_on(&ticked),
                sheet.goals[0].lines.iter().all(|line| !line.is_hard),
            )
        };
        assert_eq!(on("How do I tell my brother?"), (true, true, true));
        assert_eq!(on("I want to die"), (false, true, true));
    });
}

#[test]
fn a_change_of_hard_words_waits_until_it_is_put_on() {
    page(|| {
        it_is(day(1));
        let notebook = open(&new_shelf());
        let walk = crate::native::backups::make(notebook, "walk");
        let part = Box::new(Part::Wording("I want to die".into()));
        notebook.act(UndoLabel::Change, vec![Change::PartChanged { goal: walk, part, because: String::new() }]);
        let page = untrack(|| notebook.sessions().page(None, day(1)));
        let is_change = |line: &&Line| matches!(line.fact, Fact::Changed { .. });
        let change = page.goals[0].lines.iter().find(is_change).unwrap();
        assert!(change.is_hard && !change.is_on(&LineSwitches::new()));
    });
}

#[test]
fn no_act_of_hard_words_is_celebrated() {
    page(|| {
        it_is(day(1));
        let notebook = open(&new_shelf());
        let is_hard = || notebook.last().with_untracked(|last| last.as_ref().map(|last| last.is_hard));
        let dark = crate::native::backups::make(notebook, "I want to die");
        assert_eq!(is_hard(), Some(true));
        let plain = crate::native::backups::make(notebook, "walk");
        assert_eq!(is_hard(), Some(false));
        for (goal, expected) in [(dark, true), (plain, false)] {
            notebook.check_in(goal, day(1), Outcome::Done);
            it_is(day(20));
            notebook.day().update_today();
            notebook.check_in(goal, day(20), Outcome::Done);
            assert_eq!(is_hard(), Some(expected), "back after a gap");
            it_is(day(1));
            notebook.day().update_today();
        }
        notebook.clear_day(plain, day(20));
        notebook.say_of_day(plain, CheckIn { note: "I want to die".into(), ..CheckIn::new(day(20), Outcome::Done) });
        assert_eq!(is_hard(), Some(true), "a note of that day");
        for (words, expected) in [("I want to die", true), ("I had help", false)] {
            let setback = Setback {
                on: day(1),
                why: vec![SetbackReason::Unexpected],
                obstacle: String::new(),
                learnt: words.into(),
            };
            let came = LookBackResult { setback, parts: Vec::new(), status: None, low_energy: None };
            notebook.look_back(plain, came, None);
            assert_eq!(is_hard(), Some(expected), "a look back");
            notebook.place(plain, Status::Finished, words.into());
            assert_eq!(is_hard(), Some(expected), "reached");
        }
    });
}

#[test]
fn a_goal_of_hard_words_is_shown_when_it_is_asked_for_and_nothing_is_stored_of_it() {
    page(|| {
        it_is(day(1));
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let id = crate::native::backups::make(notebook, "I want to die");
        let goal = || notebook.plan().with_untracked(|plan| plan.goal(id).cloned()).unwrap();
        let before = texts(&*shelf);
        assert_eq!(name_here(&goal()), GOAL.of_mine);
        show_elsewhere(goal().title(), true);
        assert_eq!(name_here(&goal()), "I want to die");
        assert_eq!(untrack(|| notebook.sessions().page(None, day(1))).goals[0].title, "I want to die");
        assert!(!event(EventKind::Cue, &goal(), true).title.contains("die"), "a calendar is given away");
        assert_eq!(texts(&*shelf), before);
        // Other words have to be shown anew.
        assert!(!is_shown("I want to die today"));
        show_elsewhere(goal().title(), false);
        assert_eq!(name_here(&goal()), GOAL.of_mine);
    });
}
