use super::*;
use crate::plan::{
    Act, Change, CheckIn, GoalId, Ladder, Outcome, Part, Parts, Rating, Rung, Setback, SetbackReason, Stamp, Status,
    Step,
};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn walk() -> GoalId {
    GoalId(Stamp::new(1, 0, 1))
}

/// A plan with one goal, made on the 1st, and these changes on later days.
fn plan(acts: Vec<(u32, Change)>) -> Plan {
    let steps = vec![Step { text: "find my shoes".into(), done: None }];
    let parts = Box::new(Parts { wording: "walk".into(), steps, ..Parts::default() });
    let made = Change::GoalMade { goal: walk(), wish: "out".into(), parts, status: Status::Focus };
    let acts = std::iter::once((1, made)).chain(acts).map(|(on, change)| Act { on: day(on), does: vec![change] });
    let acts: Vec<(Stamp, Act)> = (1..).map(|n| Stamp::new(n, 0, 1)).zip(acts).collect();
    Plan::fold(acts.iter().map(|(stamp, act)| (*stamp, act)))
}

fn said(on: u32, how: Outcome, closeness: Option<u8>, note: &str) -> (u32, Change) {
    let closeness = closeness.and_then(|n| Rating::try_from(n).ok());
    let check_in = CheckIn { closeness, note: note.into(), ..CheckIn::new(day(on), how) };
    (on, Change::CheckedIn { goal: walk(), check_in })
}

fn held(on: u32) -> (u32, Change) {
    (on, Change::SessionNoted(Session { held: true, ..Session::new(day(on)) }))
}

fn stands(on: u32, status: Status) -> (u32, Change) {
    (on, Change::StatusChanged { goal: walk(), status, because: String::new() })
}

#[track_caller]
fn facts(page: &SessionPage) -> Vec<Fact> {
    page.goals.iter().flat_map(|goal| goal.lines.iter().map(|line| line.fact.clone())).collect()
}

#[test]
fn it_looks_back_to_the_last_session_that_was_held_before_else_to_the_first_day() {
    let since = |acts, on| SessionPage::of(&plan(acts), None, day(on), day(on)).since;
    assert_eq!(since(vec![], 20), day(1));
    assert_eq!(since(vec![held(5), held(12)], 20), day(12));
    assert_eq!(since(vec![held(5), held(12)], 12), day(5), "the session itself is not before itself");
    let only_planned = (12, Change::SessionNoted(Session::new(day(12))));
    assert_eq!(since(vec![held(5), only_planned], 20), day(5));
    let by_hand = SessionPage::of(&plan(vec![held(5)]), Some(day(9)), day(20), day(20));
    assert_eq!(by_hand.since, day(9));
    assert_eq!(SessionPage::of(&Plan::default(), None, day(20), day(20)).since, day(20));
}

#[test]
fn days_are_counted_by_how_they_went_and_both_ends_count() {
    let days = vec![
        said(4, Outcome::Done, None, ""),
        held(5),
        said(5, Outcome::Done, Some(2), ""),
        said(7, Outcome::Smallest, None, ""),
        said(8, Outcome::NotToday, None, ""),
        said(9, Outcome::Done, Some(4), ""),
        said(10, Outcome::Done, None, ""),
    ];
    let page = SessionPage::of(&plan(days), None, day(9), day(10));
    let felt = Fact::Felt { what: DayNumber::Closeness, first: 2.try_into().unwrap(), last: 4.try_into().ok() };
    let next = Fact::Next("find my shoes".into());
    assert_eq!(facts(&page), [Fact::Days { done: 2, smallest: 1, not_today: 1 }, felt, next]);
}

#[test]
fn what_nobody_spoke_of_is_no_nought() {
    let page = SessionPage::of(&plan(vec![held(5)]), None, day(12), day(12));
    assert_eq!(facts(&page), [Fact::Quiet, Fact::Next("find my shoes".into())]);
    let one = SessionPage::of(&plan(vec![held(5), said(7, Outcome::Done, Some(0), "")]), None, day(12), day(12));
    let felt = Fact::Felt { what: DayNumber::Closeness, first: 0.try_into().unwrap(), last: None };
    assert_eq!(facts(&one)[1], felt, "one answer is one answer, and nought is an answer");
}

#[test]
fn a_pause_is_said_as_a_rest_and_what_rests_is_not_quiet() {
    let pause = Status::Paused { until: Some(day(25)) };
    let page = SessionPage::of(&plan(vec![stands(3, pause), held(5)]), None, day(12), day(12));
    assert_eq!(facts(&page), [Fact::Stands { on: day(3), status: pause, because: String::new() }]);
    let over = SessionPage::of(&plan(vec![stands(3, pause), held(5)]), None, day(26), day(26));
    assert_eq!(facts(&over)[0], Fact::Back { on: day(25) }, "a pause that has run out is over by itself");
    let parked = SessionPage::of(&plan(vec![stands(3, Status::Parked), held(5)]), None, day(12), day(12));
    assert!(parked.goals.is_empty(), "what is parked is silent");
    let reached = SessionPage::of(&plan(vec![held(5), stands(6, Status::Finished)]), None, day(12), day(12));
    assert!(matches!(facts(&reached)[..], [Fact::Stands { status: Status::Finished, .. }]));
}

#[test]
fn what_got_in_the_way_what_changed_and_what_came_back_is_said() {
    let met =
        Setback { on: day(8), why: vec![SetbackReason::TooMuch], obstacle: "rain".into(), learnt: "a hat".into() };
    let not_now = Setback { on: day(9), why: vec![], obstacle: String::new(), learnt: String::new() };
    let smaller = Part::Smallest("stand outside".into());
    let acts = vec![
        said(2, Outcome::Done, None, ""),
        held(5),
        (8, Change::SetbackMet { goal: walk(), setback: met }),
        (9, Change::SetbackMet { goal: walk(), setback: not_now }),
        (10, Change::PartChanged { goal: walk(), part: Box::new(smaller), because: "it rains".into() }),
        said(11, Outcome::Done, None, ""),
        (11, Change::StepTicked { goal: walk(), step: "find my shoes".into(), done: Some(day(11)) }),
    ];
    let page = SessionPage::of(&plan(acts), None, day(12), day(12));
    let before = Part::Smallest(String::new());
    let expected = [
        Fact::Days { done: 1, smallest: 0, not_today: 0 },
        Fact::Returned(vec![day(11)]),
        Fact::StepDone { on: day(11), step: "find my shoes".into() },
        Fact::InTheWay { on: day(8), why: vec![SetbackReason::TooMuch], obstacle: "rain".into() },
        Fact::Learnt { on: day(8), learnt: "a hat".into() },
        Fact::Changed { on: day(10), before, because: "it rains".into() },
    ];
    assert_eq!(facts(&page), expected);
}

#[test]
fn of_many_goals_those_in_focus_come_first_and_the_others_are_counted() {
    let made = |n: u64| {
        let status = if n == 40 { Status::Focus } else { Status::Parked };
        let goal = GoalId(Stamp::new(n, 0, 1));
        (2, Change::GoalMade { goal, wish: format!("goal {n}"), parts: Box::default(), status })
    };
    let plan = plan((10..=40).map(made).collect());
    let page = SessionPage::of(&plan, None, day(12), day(12));
    let titles: Vec<&str> = page.goals.iter().map(|goal| goal.title.as_str()).collect();
    assert_eq!(titles[..3], ["walk", "goal 40", "goal 10"]);
    assert_eq!((titles.len(), page.left_out), (20, 12));
}

#[test]
fn notes_are_off_until_they_are_switched_on_and_every_line_has_a_name_of_its_own() {
    let page = SessionPage::of(&plan(vec![said(7, Outcome::Done, Some(3), "cold")]), None, day(12), day(12));
    let lines = &page.goals[0].lines;
    let names: std::collections::BTreeSet<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(names.len(), lines.len());
    let off: Vec<&Fact> =
        lines.iter().filter(|line| !line.is_on(&LineSwitches::new())).map(|line| &line.fact).collect();
    assert_eq!(off, [&Fact::Note { on: day(7), note: "cold".into() }]);
    let by_hand: LineSwitches = lines.iter().map(|line| (line.id.clone(), line.is_private())).collect();
    assert!(lines.iter().all(|line| line.is_on(&by_hand) == line.is_private()));
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
    let on = |n: u32, rung: usize| {
        (n, Change::LadderPlaced { goal: walk(), day: day(n), rung: Rung::ALL.get(rung).copied() })
    };
    let words = ["", "", "three walks", "", ""].map(str::to_owned);
    let ladder = (
        2,
        Change::PartChanged { goal: walk(), part: Box::new(Part::Ladder(Some(Ladder(words)))), because: String::new() },
    );
    let page = SessionPage::of(&plan(vec![ladder, on(3, 1), held(5), on(6, 1), on(7, 2)]), None, day(9), day(9));
    let expected = Fact::Rung { on: day(7), rung: Rung::ALL[2], outcome: "three walks".into() };
    assert!(facts(&page).contains(&expected), "{:?}", facts(&page));
    let later = SessionPage::of(&plan(vec![on(3, 1), held(5)]), None, day(9), day(9));
    assert!(!facts(&later).iter().any(|fact| matches!(fact, Fact::Rung { .. })), "said before the last session");
}
