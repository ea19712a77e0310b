use super::super::{Suggestion, suggest};
use super::*;
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Specific, measurable, time-bound, and the one thing worth adding.
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
    assert_eq!((walk.minutes_each(), walk.minutes_a_week()), (Some(30.0), Some(90.0)));
    let dated = read("walk 10 minutes on Mon, Wed, Fri until 31 March", today());
    assert_eq!(dated.days, [Weekday::Mon, Weekday::Wed, Weekday::Fri]);
    assert_eq!(dated.frequency, Some(Frequency { times: Span::One(3.0), per: Per::Week }));
    assert_eq!(dated.deadline.and_then(|deadline| deadline.date), day(2027, 3, 31));
}

#[track_caller]
fn often(text: &str, times: f64, per: Per) {
    let reading = read(text, today());
    let seen = reading.frequency.map(|frequency| (frequency.times.target(), frequency.per));
    assert_eq!(seen, Some((times, per)), "{text}");
}

#[test]
fn how_often_in_the_ways_people_write_it() {
    often("walk 3 times a week", 3.0, Per::Week);
    often("gym 3x/week", 3.0, Per::Week);
    often("stretch 2-3x/wk", 2.0, Per::Week);
    often("brush my teeth twice a day", 2.0, Per::Day);
    often("ring my sister once a month", 1.0, Per::Month);
    often("swim every other day", 3.5, Per::Week);
    often("water the plants every three days", 2.33, Per::Week);
    often("cook 4 out of 7 days", 4.0, Per::Week);
    often("cook 5 days out of 7", 5.0, Per::Week);
    often("cook on 5 days a week", 5.0, Per::Week);
    often("run on Tuesdays and Thursdays", 2.0, Per::Week);
    often("get up at seven Monday to Friday", 5.0, Per::Week);
    often("paint every weekend", 1.0, Per::Week);
    often("read weekly", 1.0, Per::Week);
    often("meditate every morning", 1.0, Per::Day);
    often("apply for 5 jobs a week", 1.0, Per::Week);
    often("drink water every single day", 1.0, Per::Day);
}

#[track_caller]
fn much(text: &str, value: f64, unit: &str) {
    let amount = read(text, today()).amount;
    assert_eq!(amount.map(|amount| (amount.value.target(), amount.unit)), Some((value, unit.to_owned())), "{text}");
}

#[test]
fn how_much_in_the_ways_people_write_it() {
    much("swim 12 lengths", 12.0, "lengths");
    much("read for half an hour", 0.5, "hour");
    much("save $500", 500.0, "$");
    much("walk 8,000 steps a day", 8000.0, "steps");
    much("run a 5k", 5.0, "km");
    much("read two books", 2.0, "books");
    much("apply for 5 jobs a week", 5.0, "jobs");
    much("cut down from 10 to 5 cigarettes", 5.0, "cigarettes");
    assert_eq!(read("cut down from 10 to 5 cigarettes", today()).from, Some(10.0));
}

#[track_caller]
fn by(text: &str, date: Option<NaiveDate>) {
    let deadline = read(text, today()).deadline;
    assert_eq!(deadline.map(|deadline| deadline.date), Some(date), "{text}");
}

#[test]
fn by_when_in_the_ways_people_write_it() {
    by("call the doctor by June 1", day(2027, 6, 1));
    by("finish it by 1st of June", day(2027, 6, 1));
    by("find a flat within 3 months", day(2027, 2, 22));
    by("see the sea by Easter", day(2027, 3, 28));
    by("learn to swim this year", day(2026, 12, 31));
    by("write to Ana before my birthday", None);
    by("walk until 31 March", day(2027, 3, 31));
    by("clear the desk by Friday", day(2026, 11, 27));
    by("no sugar for one month", day(2026, 12, 22));
    by("paint for the next six weeks", day(2027, 1, 3));
    by("by the end of the month tidy the shed", day(2026, 11, 30));
}

#[test]
fn what_is_not_a_deadline() {
    for text in [
        "walk for 30 minutes",
        "start running tomorrow morning at 7:30 every day, starting next week",
        "stretch at night",
    ] {
        let deadline = read(text, today()).deadline;
        assert!(deadline.is_none() || text.contains("tomorrow"), "{text}: {deadline:?}");
    }
}

#[test]
fn how_it_is_worded() {
    let negative = |text| read(text, today()).negative;
    assert!(negative("stop biting my nails") && negative("drink less coffee") && negative("no phone in bed"));
    assert!(
        !negative("lose 5 pounds") && !negative("say no to extra work") && !negative("no less than one walk a week")
    );
    let other = |text| read(text, today()).depends_on_other;
    assert!(other("get my husband to help more") && other("make him listen"));
    assert!(!other("make my mum a cake") && !other("get my hair cut"));
    let two = |text| read(text, today()).two_goals;
    assert!(two("call my sister and clean the kitchen"));
    assert!(!two("get out of bed and shower") && !two("walk with Ana and Tom"));
}

#[test]
fn danger_is_seen_and_bereavement_is_not_danger() {
    let danger = |text| read(text, today()).danger;
    assert!(danger("I want to die") && danger("stop cutting myself") && danger("he hits me"));
    assert!(!danger("visit the grave since my mum died") && !danger("cut my hair myself"));
}

#[test]
fn nothing_is_suggested_twice_once_it_was_sent_away() {
    let reading = read("practice positive self-talk daily", today());
    assert_eq!(suggest(&reading, &[Suggestion::FourOfSeven]), Some(Suggestion::ReviewDate));
    assert_eq!(suggest(&reading, &Suggestion::ALL), None);
    for suggestion in Suggestion::ALL {
        assert_eq!(Suggestion::from_name(suggestion.name()), Some(suggestion));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn any_text_is_read_and_places_lie_on_borders_of_letters(text in "\\PC{0,2000}") {
        for finding in read(&text, today()).findings {
            prop_assert!(text.get(finding.place).is_some());
        }
    }
}
