//! Tests of the analysis: the findings and the suggestion for given wordings, and that no text makes it panic.

use super::super::frequency::Frequency;
use super::super::{Span, Suggestion, suggest};
use super::*;
use crate::plan::{Measure, Per};
use crate::testing::{date, day};
use chrono::Weekday;
use proptest::prelude::*;

mod sentences;

fn today() -> NaiveDate {
    day(22)
}

/// Checks whether a text is specific, measurable and time-bound, and which suggestion it gets.
#[track_caller]
fn check(text: &str, specific: bool, measurable: bool, timed: bool, next: Option<Suggestion>) {
    let reading = read(text, today());
    let seen = (reading.specific, reading.measurable, reading.deadline.is_some(), suggest(&reading, &[]));
    assert_eq!(seen, (specific, measurable, timed, next), "{text}: {reading:#?}");
}

#[test]
fn the_table_of_the_specification() {
    check("be happier", false, false, false, Some(Suggestion::WhatWouldYouDo));
    check("practice positive self-talk daily", true, true, false, Some(Suggestion::FourOfSeven));
    check("go for a 30-minute walk three times a week", true, true, false, Some(Suggestion::ReviewDate));
    check("stop having panic attacks by June", false, false, true, Some(Suggestion::Approach));
    check("make my mum listen to me", false, false, false, Some(Suggestion::OwnPart));
    check("walk 10 minutes on Mon, Wed, Fri until 31 March", true, true, true, None);
    let walk = read("go for a 30-minute walk three times a week", today());
    let thrice = Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(30.0) };
    assert_eq!(walk.measure(), Some(thrice));
    let dated = read("walk 10 minutes on Mon, Wed, Fri until 31 March", today());
    assert_eq!(dated.days, [Weekday::Mon, Weekday::Wed, Weekday::Fri]);
    assert_eq!(dated.frequency, Some(Frequency { times: Span::One(3.0), per: Per::Week }));
    assert_eq!(dated.deadline.and_then(|deadline| deadline.date), Some(date(2027, 3, 31)));
}

#[test]
fn every_finding_stands_where_the_words_are() {
    let text = "Stop smoking, and call Ana twice a week until 31 March";
    let reading = read(text, today());
    let words: Vec<(FindingKind, &str)> = reading.findings.iter().map(|f| (f.what, &text[f.place.clone()])).collect();
    assert_eq!(
        words,
        [
            (FindingKind::Avoidance, "Stop"),
            (FindingKind::TwoGoals, "call Ana twice a week until 31 March"),
            (FindingKind::Frequency, "twice a week"),
            (FindingKind::Deadline, "until 31 March"),
        ]
    );
}

#[test]
fn what_is_not_a_deadline() {
    for text in [
        "walk for 30 minutes",
        "stretch at night",
        "starting tomorrow walk at 7:30 every day",
        "call back within 24 hours",
        "run 5 km in under 30 minutes",
        "before bed read two pages",
        "until I can do ten push-ups",
        "better than last year",
        "I may march with them",
    ] {
        assert_eq!(read(text, today()).deadline, None, "{text}");
    }
}

#[test]
fn how_it_is_worded() {
    let other = |text| read(text, today()).depends_on_other;
    for text in ["get my husband to help more", "make him listen", "I want my son to respect me", "change my wife"] {
        assert!(other(text), "{text}");
    }
    for text in
        ["make my mum a cake", "get my hair cut", "make my kids breakfast", "have dinner with my wife", "help my son"]
    {
        assert!(!other(text), "{text}");
    }
    let two = |text| read(text, today()).two_goals;
    for text in
        ["call my sister and clean the kitchen", "find a job and move to the coast", "stop smoking and learn French"]
    {
        assert!(two(text), "{text}");
    }
    for text in [
        "get out of bed and shower",
        "walk with Ana and Tom",
        "read and write every day",
        "see fewer films",
        "wash and dry the dishes",
    ] {
        assert!(!two(text), "{text}");
    }
    let feels = |text| read(text, today()).feeling;
    assert!(feels("feel calmer at work") && feels("be more confident") && feels("manage my anger"));
    assert!(!feels("walk to the shop") && !feels("be home by six"));
    let all = |text| read(text, today()).all_or_nothing;
    assert!(all("never sit alone") && all("meditate every single day") && all("walk 7 days a week"));
    assert!(!all("write my daily plan on Monday") && !all("walk 4 days a week"));
    let broad = |text| read(text, today()).broad;
    assert!(broad("be a better person") && broad("improve my life") && !broad("walk more") && !broad(""));
}

#[test]
fn danger_is_seen_and_bereavement_is_not_danger() {
    let danger = |text| read(text, today()).danger;
    assert!(danger("I want to die") && danger("stop cutting myself") && danger("he hits me"));
    assert!(!danger("visit the grave since my mum died") && !danger("cut my hair myself"));
}

#[test]
fn a_stop_on_the_way_is_no_stopping() {
    let negative = |text| read(text, today()).negative;
    assert!(
        !negative("take the bus for one stop")
            && !negative("walk to the bus stop")
            && !negative("get off at the next stop")
    );
    assert!(negative("stop smoking") && negative("I want to stop"));
}

#[test]
fn a_bound_is_less_of_something_and_never_a_rhythm() {
    let measure = |text| read(text, today()).measure();
    let less = |from, to: f64, unit: &str, per| Some(Measure::LessOf { from, to, unit: unit.into(), per });
    assert_eq!(measure("eat out at most once a week"), less(None, 1.0, "times", Per::Week));
    assert_eq!(measure("cut down from 10 to 5 cigarettes a day"), less(Some(10.0), 5.0, "cigarettes", Per::Day));
    let often = Measure::HowOften { times: 2.0, per: Per::Week, minutes: Some(30.0) };
    assert_eq!(measure("swim for half an hour twice a week"), Some(often));
    assert_eq!(measure("read more"), None);
}

#[test]
fn nothing_is_suggested_twice_once_it_was_sent_away() {
    let reading = read("practice positive self-talk daily", today());
    assert_eq!(suggest(&reading, &[Suggestion::FourOfSeven]), Some(Suggestion::ReviewDate));
    assert_eq!(suggest(&reading, &Suggestion::ALL), None);
    assert_eq!(suggest(&read(" … ", today()), &[]), None);
    for suggestion in Suggestion::ALL {
        assert_eq!(Suggestion::from_name(suggestion.name()), Some(suggestion));
    }
}

/// Words that the coach's patterns look for, in any order, with any other characters between them.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        "\\PC{0,6}",
        proptest::sample::select(vec![
            "every", "other", "day", "3", "x", "/", "wk", "from", "to", "10", "%", "by", "the", "end", "of", "June",
            "21st", "half", "an", "hour", "out", "7", "no", "more", "than", "$", "20", "k", "(", ")", "and", "stop",
            "mum", "make", "within", "next", "for", "rest", "2026", "6/30", "until", "Monday", "’s", "-", "self", "ß",
            "İ", "once",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(scrap, 0..60).prop_map(|scraps| scraps.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_is_read_and_places_lie_on_borders_of_letters(text in prop_oneof!["\\PC{0,2500}", scraps(), ".{0,200}"]) {
        let reading = read(&text, today());
        let deadline = reading.deadline.iter().map(|deadline| deadline.place.clone());
        for place in reading.findings.iter().map(|finding| finding.place.clone()).chain(deadline) {
            prop_assert!(text.get(place.clone()).is_some_and(|words| !words.is_empty()), "{place:?}");
        }
        let _ = (reading.measure(), suggest(&reading, &[]));
    }
}

#[test]
fn ten_thousand_letters_are_read() {
    for piece in
        ["every other day ", "to the ", "don't ", "my daily ", "(", "3 ", "ſ", "from 3 to ", "and walk ", "未来 "]
    {
        let text = piece.repeat(10_000 / piece.len());
        for finding in read(&text, today()).findings {
            assert!(text.get(finding.place).is_some());
        }
    }
}
