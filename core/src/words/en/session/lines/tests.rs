//! Tests of the lines of the session page as sentences.

use super::*;
use crate::plan::{Measure, Partner, Per, ReviewAnswer, Rung, Stance};
use crate::testing::day;

fn manner() -> SheetFormat {
    SheetFormat {
        date: |day| day.to_string(),
        short: |day| day.to_string().split_off(5),
        weekday: |day| day.to_string(),
        today: day(22),
        numbers: true,
    }
}

#[track_caller]
fn check(fact: &Fact, expected: &str) {
    assert_eq!(line(fact, manner()), expected);
}

fn week(done: usize, smallest: usize) -> WeekDays {
    WeekDays { done, smallest, rests: false }
}

#[test]
fn a_week_that_nobody_spoke_of_is_a_gap_and_one_week_is_a_sentence() {
    check(&Fact::Weeks(vec![week(2, 0)]), "Done on 2 days.");
    check(&Fact::Weeks(vec![week(0, 1)]), "The smallest version on 1 day.");
    let rests = WeekDays { rests: true, ..week(0, 0) };
    let all = Fact::Weeks(vec![week(3, 0), week(1, 1), week(0, 0), rests, week(1, 0)]);
    check(&all, "Days done, week by week: 3 · 2 (1 smallest) · – · rested · 1");
    check(&Fact::NotToday(1), "Said “not today” on 1 day.");
}

#[test]
fn every_number_has_its_word_and_its_day() {
    let felt = |first, last| Fact::Felt { what: DayNumber::Closeness, first, last };
    check(&felt(rated(3, 3), None), "How close it feels: 3 of 10 (a little) on 11-03.");
    let two = felt(rated(3, 0), Some(rated(9, 10)));
    check(&two, "How close it feels: 0 of 10 (not at all) on 11-03 → 10 of 10 (fully) on 11-09.");
    let rung = |outcome: &str| Fact::Rung { on: day(3), rung: Rung::ALL[2], outcome: outcome.into() };
    check(&rung(""), "On the ladder since 11-03: As hoped");
    check(&rung("a walk {date}"), "On the ladder since 11-03: As hoped (a walk {date})");
}

fn rated(on: u32, n: u8) -> Said {
    (day(on), Rating::try_from(n).unwrap())
}

#[test]
fn without_numbers_words_stay() {
    let without = |fact: &Fact| line(fact, SheetFormat { numbers: false, ..manner() });
    let felt = Fact::Felt { what: DayNumber::Closeness, first: rated(3, 0), last: Some(rated(9, 10)) };
    assert_eq!(without(&felt), "How close it feels: not at all on 11-03 → fully on 11-09.");
    assert_eq!(without(&Fact::Weeks(vec![week(2, 0)])), "Done on some days.");
    let weeks = Fact::Weeks(vec![week(2, 1), week(0, 0)]);
    assert_eq!(without(&weeks), "Days done, week by week: some days · –");
    assert_eq!(without(&Fact::NotToday(1)), "Said “not today” on some days.");
}

#[test]
fn a_change_says_what_was_and_what_came_of_it_but_never_who_is_with_the_person() {
    let smallest = |words: &str| Part::Smallest(words.into());
    let changed = |before: Part, after: Part, because: &str| {
        let (before, after) = (Box::new(before), Box::new(after));
        Fact::Changed { on: day(3), before, after, because: because.into() }
    };
    let moved = changed(smallest("one lap"), smallest("half a lap"), "rain");
    check(&moved, "11-03: Smallest version: one lap → Smallest version: half a lap. Why: rain");
    let partner = |who: &str| Part::Partner(Some(Partner { who: who.into(), ..Partner::default() }));
    check(&changed(partner("Jo"), partner("Max"), ""), "Changed on 11-03: the person who’s with me.");
}

#[test]
fn a_plan_is_told_without_the_words_that_are_its_heading() {
    let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: None });
    let parts = Parts { wording: "walk".into(), measure, ..Parts::default() };
    check(&Fact::Plan(Box::new(parts.clone())), "The plan: 3 times a week");
    check(&Fact::Plan(Box::new(Parts { measure: None, ..parts })), "");
}

#[test]
fn a_therapists_answers_are_on_the_page() {
    let way = ReviewAnswer { stance: Stance::Pending, words: "fewer days?".into() };
    let review = Review { right_way: Some(way), ..Review::new("Dr Ito", day(3), Stance::Pending) };
    let said = "Dr Ito on 11-03: The right way to work on it? Let’s talk. fewer days?";
    check(&Fact::Answered(Box::new(review)), said);
}

#[test]
fn what_a_person_wrote_stays_on_one_line_and_is_never_read_for_placeholders() {
    check(&Fact::Question("Why?\n\n {date} ".into()), "Why? {date}");
    let way = Fact::InTheWay { on: day(3), why: vec![SetbackReason::TooMuch], obstacle: " rain\n{what} ".into() };
    check(&way, "What got in the way (11-03): it was too much; rain {what}");
    check(&Fact::Learnt { on: day(3), learnt: "a hat".into() }, "What I learnt (11-03): a hat");
    let stands = Fact::Stands { on: day(2), status: Status::Paused { until: Some(day(9)) }, because: "a trip".into() };
    let paused = status(Status::Paused { until: None }, Some("11-09".into()));
    check(&stands, &format!("Status: {paused}, since 11-02. Why: a trip"));
}

#[test]
fn the_sheet_has_the_lines_that_are_on_and_no_goal_without_one() {
    let of = |id: &str, fact| Line { id: id.into(), fact, is_hard: false, is_older: false };
    let goal = |key: &str, lines| GoalLines { key: key.into(), title: format!("goal\n{key}"), is_brief: false, lines };
    let section = |title: &str, id: &str, words: &str, is_own| SheetSection {
        title: title.into(),
        lines: vec![SheetLine { id: id.into(), words: words.into(), is_own }],
        goals: 1,
    };
    let note = Fact::Note { on: day(3), note: "secret".into() };
    let goals = vec![
        goal("a", vec![of("a-quiet", Fact::Quiet), of("a-note", note.clone())]),
        goal("b", vec![of("b-note", note)]),
    ];
    let own = vec![of("question", Fact::Question("why?".into()))];
    let page = SessionPage { on: day(9), since: day(2), own, decision: Vec::new(), goals, left_out: 0 };
    let quiet = sheet(&page, &LineSwitches::new(), manner());
    assert_eq!(quiet.goals, [section("goal a", "a-quiet", EN.line_quiet, false)]);
    assert!(!quiet.markdown().contains("secret") && !quiet.plain().contains("secret"));
    let by_hand = [("question", false), ("a-quiet", false), ("b-note", true)].map(|(id, on)| (id.to_owned(), on));
    let other = sheet(&page, &by_hand.into(), manner());
    assert_eq!(other.own, None);
    assert_eq!(other.goals, [section("goal b", "b-note", "Note of 11-03: secret", true)]);
    assert!(sheet(&page, &LineSwitches::new(), manner()).plain().contains("Session on 2026-11-09"));
}

#[test]
fn other_goals_have_one_line_each_under_one_heading() {
    let brief = |key: &str| GoalLines {
        key: key.into(),
        title: format!("goal {key}"),
        is_brief: true,
        lines: vec![Line { id: format!("{key}-weeks"), fact: Fact::NotToday(1), is_hard: false, is_older: false }],
    };
    let goals = vec![brief("a"), brief("b")];
    let page = SessionPage { on: day(9), since: day(2), own: Vec::new(), decision: Vec::new(), goals, left_out: 0 };
    let by_hand = LineSwitches::from([("b-weeks".to_owned(), true)]);
    let sheet = sheet(&page, &by_hand, manner());
    let said: Vec<&str> = sheet.goals.iter().flat_map(|goal| &goal.lines).map(|line| line.words.as_str()).collect();
    assert_eq!(said, ["goal b: Said “not today” on 1 day."]);
    assert_eq!((sheet.goals[0].title.as_str(), sheet.goals[0].goals), (EN.others, 1));
}
