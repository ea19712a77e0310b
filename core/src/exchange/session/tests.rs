//! Tests of the session page: the facts that it states about a life, and the sheet that never exceeds one page.

mod sheet;

use super::*;
use crate::plan::{
    Change, CheckIn, Ladder, Outcome, Part, Parts, Rating, Review, ReviewAnswer, Rung, Setback, SetbackReason, Stance,
    Status, Step,
};
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

/// What it says besides the plan.
#[track_caller]
fn facts(page: &SessionPage) -> Vec<Fact> {
    let all = page.goals.iter().flat_map(|goal| goal.lines.iter().map(|line| line.fact.clone()));
    all.filter(|fact| !matches!(fact, Fact::Plan(_))).collect()
}

fn weeks(all: &[(usize, usize)]) -> Fact {
    Fact::Weeks(
        all.iter().map(|(done, smallest)| WeekDays { done: *done, smallest: *smallest, rests: false }).collect(),
    )
}

fn rated(on: u32, n: u8) -> (NaiveDate, Rating) {
    (day(on), Rating::try_from(n).unwrap())
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
    let felt = Fact::Felt { what: DayNumber::Closeness, first: rated(5, 2), last: Some(rated(9, 4)) };
    let next = Fact::Next("find my shoes".into());
    assert_eq!(facts(&page), [weeks(&[(2, 1)]), felt, Fact::NotToday(1), next]);
}

#[test]
fn ratings_of_closeness_to_other_words_are_not_compared() {
    let reworded = life().felt(day(5), 7).changed(day(8), Part::Wording("swim".into()), "").felt(day(9), 3);
    let felt = Fact::Felt { what: DayNumber::Closeness, first: rated(9, 3), last: None };
    assert!(facts(&page(&reworded, 12)).contains(&felt), "{:?}", facts(&page(&reworded, 12)));
    let before = Fact::Felt { what: DayNumber::Closeness, first: rated(5, 7), last: None };
    assert!(facts(&page(&reworded, 7)).contains(&before), "the words of that day");
}

#[test]
fn what_nobody_spoke_of_is_no_nought() {
    let quiet = life().held(day(5));
    assert_eq!(facts(&page(&quiet, 12)), [Fact::Quiet, Fact::Next("find my shoes".into())]);
    let felt = Fact::Felt { what: DayNumber::Closeness, first: rated(7, 0), last: None };
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
    let before = Box::new(Part::Smallest(String::new()));
    let expected = [
        weeks(&[(1, 0), (0, 0)]),
        Fact::Returned(vec![day(11)]),
        Fact::Changed {
            on: day(10),
            before,
            after: Box::new(Part::Smallest("stand outside".into())),
            because: "it rains".into(),
        },
        Fact::InTheWay { on: day(8), why: vec![SetbackReason::TooMuch], obstacle: "rain".into() },
        Fact::Learnt { on: day(8), learnt: "a hat".into() },
        Fact::StepDone { on: day(11), step: "find my shoes".into() },
    ];
    assert_eq!(facts(&page(&acts, 12)), expected);
}

#[test]
fn of_many_goals_those_in_focus_come_first_and_all_but_two_have_one_line() {
    let made = |n: u64| {
        let status = if n >= 39 { Status::Focus } else { Status::Finished };
        Change::GoalMade { goal: goal(n), wish: format!("goal {n}"), parts: Box::default(), status }
    };
    let page = page(&(10..=40).fold(life(), |life, n| life.did(day(2), made(n))), 12);
    let titles: Vec<&str> = page.goals.iter().map(|goal| goal.title.as_str()).collect();
    assert_eq!(titles[..4], ["walk", "goal 39", "goal 40", "goal 10"]);
    assert_eq!((titles.len(), page.left_out), (20, 12));
    let (full, brief) = page.goals.split_at(2);
    assert!(full.iter().all(|goal| !goal.is_brief) && brief.iter().all(|goal| goal.is_brief && goal.lines.len() == 1));
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

#[test]
fn the_weeks_are_told_one_by_one_and_a_week_of_rest_is_one() {
    let rested = life()
        .checked_in(day(2), Outcome::Done)
        .checked_in(day(3), Outcome::Smallest)
        .paused(day(8), day(15))
        .checked_in(day(20), Outcome::Done);
    let [one, two, three] = [(1, 1, false), (0, 0, true), (1, 0, false)];
    let week = |(done, smallest, rests)| WeekDays { done, smallest, rests };
    assert!(facts(&page(&rested, 21)).contains(&Fact::Weeks([one, two, three].map(week).to_vec())));
    assert!(facts(&page(&life(), 21)).iter().all(|fact| !matches!(fact, Fact::Weeks(_))), "no days, no strip");
}

#[test]
fn what_may_be_read_as_a_mark_and_older_changes_are_off_until_they_are_switched_on() {
    let felt = CheckIn { achievement: 3.try_into().ok(), ..CheckIn::new(day(3), Outcome::NotToday) };
    let changed = |life: Life, n: u32| life.changed(day(n), Part::Smallest(format!("lap {n}")), "");
    let page = page(&(4..=9).fold(life().said(felt), changed), 12);
    let off = page.goals[0].lines.iter().filter(|line| !line.is_on(&LineSwitches::new()));
    let names: Vec<String> = off.map(|line| format!("{:?}", line.fact)).collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(names[..2].iter().all(|name| name.starts_with("Changed")), "the two oldest of six");
    assert!(names[2].contains("Achievement") && names[3].starts_with("NotToday"), "{names:?}");
}

#[test]
fn a_parked_goal_is_not_on_the_page_whenever_it_was_parked() {
    assert!(page(&life().placed(day(11), Status::Parked), 12).goals.is_empty());
}

#[test]
fn the_newest_answers_of_a_therapist_are_told() {
    let review = |on: u32, stance| Review {
        right_goal: Some(ReviewAnswer { stance, words: String::new() }),
        ..Review::new("Dr Ito", day(on), stance)
    };
    let said = |life: Life, review| life.did(day(9), Change::Reviewed { goal: goal(1), review });
    let [old, new] = [review(8, Stance::Agree), review(9, Stance::Pending)];
    let before_the_questions = Review::new("A. Moss", day(10), Stance::Agree);
    let life = [old, new.clone(), before_the_questions].into_iter().fold(life(), said);
    assert!(facts(&page(&life, 12)).contains(&Fact::Answered(Box::new(new))));
}

#[test]
fn the_decision_to_come_to_waits_for_the_session_as_the_question_does() {
    let session = Session { decision: " fewer days ".into(), ..Session::new(day(10)) };
    let page = page(&life().did(day(6), Change::SessionNoted(session)), 12);
    let said: Vec<&Fact> = page.decision.iter().map(|line| &line.fact).collect();
    assert_eq!((said, page.own.len()), (vec![&Fact::Decision("fewer days".into())], 0));
}
