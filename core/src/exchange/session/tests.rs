//! Tests of the session page: the facts that it states about a life, and the sheet that never exceeds one page.

use super::*;
use crate::plan::{Change, CheckIn, Ladder, Outcome, Part, Parts, Rung, Setback, SetbackReason, Status, Step};
use crate::testing::{Life, day, goal};

/// A life with one goal, made on the 1st.
fn life() -> Life {
    let steps = vec![Step { text: "find my shoes".into(), done: None }];
    Life::new().goal(day(1), "out").with(Parts { wording: "walk".into(), steps, ..Parts::default() })
}

/// The page as a life that has gone on until this day shows it, for a session on that day.
fn page(life: &Life, on: u32) -> SessionPage {
    SessionPage::of(&life.plan(), None, day(on), day(on))
}

#[track_caller]
fn facts(page: &SessionPage) -> Vec<Fact> {
    page.goals.iter().flat_map(|goal| goal.lines.iter().map(|line| line.fact.clone())).collect()
}

#[test]
fn it_looks_back_to_the_last_session_that_was_held_before_else_to_the_first_day() {
    let since = |life: &Life, on| page(life, on).since;
    assert_eq!(since(&life(), 20), day(1));
    let twice = life().held(day(5)).held(day(12));
    assert_eq!(since(&twice, 20), day(12));
    assert_eq!(since(&twice, 12), day(5), "the session itself is not before itself");
    let only_planned = life().held(day(5)).did(day(12), Change::SessionNoted(Session::new(day(12))));
    assert_eq!(since(&only_planned, 20), day(5));
    let by_hand = SessionPage::of(&life().held(day(5)).plan(), Some(day(9)), day(20), day(20));
    assert_eq!(by_hand.since, day(9));
    assert_eq!(since(&Life::new(), 20), day(20));
}

#[test]
fn days_are_counted_by_how_they_went_and_both_ends_count() {
    let days = life()
        .checked_in(day(4), Outcome::Done)
        .held(day(5))
        .felt(day(5), 2)
        .checked_in(day(7), Outcome::Smallest)
        .checked_in(day(8), Outcome::NotToday)
        .felt(day(9), 4)
        .checked_in(day(10), Outcome::Done);
    let page = SessionPage::of(&days.plan(), None, day(9), day(10));
    let felt = Fact::Felt { what: DayNumber::Closeness, first: 2.try_into().unwrap(), last: 4.try_into().ok() };
    let next = Fact::Next("find my shoes".into());
    assert_eq!(facts(&page), [Fact::Days { done: 2, smallest: 1, not_today: 1 }, felt, next]);
}

#[test]
fn what_nobody_spoke_of_is_no_nought() {
    let quiet = life().held(day(5));
    assert_eq!(facts(&page(&quiet, 12)), [Fact::Quiet, Fact::Next("find my shoes".into())]);
    let felt = Fact::Felt { what: DayNumber::Closeness, first: 0.try_into().unwrap(), last: None };
    assert_eq!(facts(&page(&quiet.felt(day(7), 0), 12))[1], felt, "one answer is one answer, and nought is an answer");
}

#[test]
fn a_pause_is_said_as_a_rest_and_what_rests_is_not_quiet() {
    let pause = Status::Paused { until: Some(day(25)) };
    let paused = life().placed(day(3), pause).held(day(5));
    assert_eq!(facts(&page(&paused, 12)), [Fact::Stands { on: day(3), status: pause, because: String::new() }]);
    assert_eq!(facts(&page(&paused, 26))[0], Fact::Back { on: day(25) }, "a pause that has run out is over by itself");
    let parked = life().placed(day(3), Status::Parked).held(day(5));
    assert!(page(&parked, 12).goals.is_empty(), "what is parked is silent");
    let reached = life().held(day(5)).placed(day(6), Status::Finished);
    assert!(matches!(facts(&page(&reached, 12))[..], [Fact::Stands { status: Status::Finished, .. }]));
}

#[test]
fn what_got_in_the_way_what_changed_and_what_came_back_is_said() {
    let met =
        Setback { on: day(8), why: vec![SetbackReason::TooMuch], obstacle: "rain".into(), learnt: "a hat".into() };
    let acts = life()
        .checked_in(day(2), Outcome::Done)
        .held(day(5))
        .looked_back(met)
        .answered(day(9))
        .changed(day(10), Part::Smallest("stand outside".into()), "it rains")
        .checked_in(day(11), Outcome::Done)
        .ticked(day(11), "find my shoes");
    let before = Part::Smallest(String::new());
    let expected = [
        Fact::Days { done: 1, smallest: 0, not_today: 0 },
        Fact::Returned(vec![day(11)]),
        Fact::StepDone { on: day(11), step: "find my shoes".into() },
        Fact::InTheWay { on: day(8), why: vec![SetbackReason::TooMuch], obstacle: "rain".into() },
        Fact::Learnt { on: day(8), learnt: "a hat".into() },
        Fact::Changed { on: day(10), before, because: "it rains".into() },
    ];
    assert_eq!(facts(&page(&acts, 12)), expected);
}

#[test]
fn of_many_goals_those_in_focus_come_first_and_the_others_are_counted() {
    let made = |n: u64| {
        let status = if n == 40 { Status::Focus } else { Status::Parked };
        Change::GoalMade { goal: goal(n), wish: format!("goal {n}"), parts: Box::default(), status }
    };
    let page = page(&(10..=40).fold(life(), |life, n| life.did(day(2), made(n))), 12);
    let titles: Vec<&str> = page.goals.iter().map(|goal| goal.title.as_str()).collect();
    assert_eq!(titles[..3], ["walk", "goal 40", "goal 10"]);
    assert_eq!((titles.len(), page.left_out), (20, 12));
}

#[test]
fn notes_are_off_until_they_are_switched_on_and_every_line_has_a_name_of_its_own() {
    let page = page(&life().said(CheckIn { note: "cold".into(), ..CheckIn::new(day(7), Outcome::Done) }), 12);
    let lines = &page.goals[0].lines;
    let names: std::collections::BTreeSet<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(names.len(), lines.len());
    let off: Vec<&Fact> =
        lines.iter().filter(|line| !line.is_on(&LineSwitches::new())).map(|line| &line.fact).collect();
    assert_eq!(off, [&Fact::Note { on: day(7), note: "cold".into() }]);
    let by_hand: LineSwitches = lines.iter().map(|line| (line.id.clone(), line.is_private())).collect();
    assert!(lines.iter().all(|line| line.is_on(&by_hand) == line.is_private()));
}

#[test]
fn a_goal_looked_back_at_three_times_proposes_a_line_that_is_off() {
    let met = |on| Setback { on, why: vec![SetbackReason::NotWell], obstacle: String::new(), learnt: String::new() };
    let twice = life().looked_back(met(day(2))).looked_back(met(day(3)));
    assert!(!facts(&page(&twice, 12)).contains(&Fact::LookedAtOften));
    let page = page(&twice.looked_back(met(day(4))), 12);
    let line = page.goals[0].lines.iter().find(|line| line.fact == Fact::LookedAtOften).unwrap();
    let by_hand = |is_on| LineSwitches::from([(line.id.clone(), is_on)]);
    assert!(!line.is_on(&LineSwitches::new()) && line.is_on(&by_hand(true)));
}

fn sheet(goals: usize, lines: usize, letters: usize) -> Sheet {
    let group = |n: usize| SheetSection { title: format!("goal {n}"), lines: vec!["word ".repeat(letters / 5); lines] };
    let own = Some(SheetSection { title: "My question".into(), lines: vec!["why ".repeat(letters / 4)] });
    Sheet { own, goals: (0..goals).map(group).collect(), ..Sheet::default() }
}

fn fitted(sheet: Sheet) -> Sheet {
    sheet.on_one_page(0, &|n| format!("and {n} more"), &|n| format!("and {n} more goals"))
}

/// The lines of paper that the sheet takes, without its head and foot.
fn paper(sheet: &Sheet) -> usize {
    sheet.own.iter().chain(&sheet.goals).map(SheetSection::rows).sum::<usize>() + usize::from(sheet.more.is_some())
}

#[test]
fn what_fits_is_left_as_it_is_and_what_does_not_says_how_much_there_is() {
    assert_eq!(fitted(sheet(3, 4, 60)), sheet(3, 4, 60));
    let cut = fitted(sheet(3, 40, 60));
    assert!(cut.is_cut);
    for group in &cut.goals {
        let left_out = 40 - (group.lines.len() - 1);
        assert_eq!(group.lines.last(), Some(&format!("and {left_out} more")));
    }
    assert_eq!(cut.more, None);
    let many = fitted(sheet(60, 3, 60));
    assert_eq!(many.more, Some(format!("and {} more goals", 60 - many.goals.len())));
    assert!(!many.goals.is_empty());
}

#[test]
fn whatever_was_written_takes_no_more_than_one_page() {
    for goals in [0, 1, 3, 12, 60] {
        for lines in [1, 4, 200] {
            for letters in [0, 60, 700, 2_000] {
                let fitted = fitted(sheet(goals, lines, letters));
                assert!(paper(&fitted) <= 30, "{goals} goals of {lines} lines of {letters}: {}", paper(&fitted));
            }
        }
    }
    let wide =
        Sheet { own: Some(SheetSection { title: String::new(), lines: vec!["漢".repeat(900)] }), ..Sheet::default() };
    let line = &fitted(wide).own.unwrap().lines[0];
    assert!(line.ends_with('…') && line.chars().count() < 340, "{}", line.chars().count());
}

#[test]
fn markdown_and_plain_text_say_what_the_sheet_says() {
    let group = SheetSection { title: "walk *now*".into(), lines: vec!["<b>".into(), "Note: 1. go".into()] };
    let sheet = Sheet {
        title: "Session on 9 March".into(),
        lead: "Since then.".into(),
        goals: vec![group],
        care: "A planning aid.".into(),
        ..Sheet::default()
    };
    let expected =
        "# Session on 9 March\n\nSince then.\n\n## walk \\*now\\*\n\n- \\<b\\>\n- Note: 1. go\n\nA planning aid.\n";
    assert_eq!(sheet.markdown(), expected);
    assert_eq!(
        sheet.plain(),
        "Session on 9 March\n\nSince then.\n\nwalk *now*\n\n– <b>\n– Note: 1. go\n\nA planning aid.\n"
    );
}

#[test]
fn the_last_rung_since_then_is_told_with_its_words() {
    let words = ["", "", "three walks", "", ""].map(str::to_owned);
    let ladder = Part::Ladder(Some(Ladder(words)));
    let placed = life().changed(day(2), ladder, "").stood(day(3), -1).held(day(5)).stood(day(6), -1).stood(day(7), 0);
    let page_then = page(&placed, 9);
    let expected = Fact::Rung { on: day(7), rung: Rung::ALL[2], outcome: "three walks".into() };
    assert!(facts(&page_then).contains(&expected), "{:?}", facts(&page_then));
    let later = page(&life().stood(day(3), -1).held(day(5)), 9);
    assert!(!facts(&later).iter().any(|fact| matches!(fact, Fact::Rung { .. })), "said before the last session");
}
