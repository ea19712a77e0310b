//! Goals as people may write them, with the expected findings.

use super::today;
use crate::coach::{Span, read};
use crate::plan::{Area, Per};
use crate::testing::date;
use chrono::NaiveDate;

/// Checks whether each goal is specific ("s"), measurable ("m"), time-bound ("t") and worded as less ("n"), in this
/// order.
#[track_caller]
fn check(area: Area, seen: &str, texts: &[&str]) {
    for text in texts {
        let reading = read(text, today());
        let flags = [
            (reading.specific, 's'),
            (reading.measurable, 'm'),
            (reading.deadline.is_some(), 't'),
            (reading.negative, 'n'),
        ];
        let found: String = flags.iter().filter(|(is_seen, _)| *is_seen).map(|(_, letter)| *letter).collect();
        assert_eq!((found.as_str(), reading.area), (seen, Some(area)), "{text}");
    }
}

#[test]
fn things_to_do_are_specific() {
    check(
        Area::Relationships,
        "s",
        &["tell my partner when I am upset", "help my son with homework", "make new friends"],
    );
    check(
        Area::WorkSchool,
        "s",
        &["ask my boss for a raise", "learn Python", "go back to school", "contribute to an open source project"],
    );
    check(
        Area::MentalHealth,
        "s",
        &["talk to a therapist about my anxiety", "keep a journal", "use deep breathing when angry"],
    );
    check(
        Area::PhysicalHealth,
        "s",
        &["replace sugary drinks with water", "lose weight", "climb Kilimanjaro", "do more yoga", "work out"],
    );
    check(
        Area::DailyLiving,
        "s",
        &[
            "set up automatic bill payments",
            "pass my driving test",
            "get rid of my old clothes",
            "keep the house clean",
        ],
    );
    check(
        Area::MeaningFun,
        "s",
        &["see the northern lights", "learn to play ukulele", "bake bread", "adopt a cat", "grow my own tomatoes"],
    );
}

#[test]
fn states_and_directions_are_not() {
    check(Area::Relationships, "", &["be a better listener", "improve communication with my wife", "be kind"]);
    check(
        Area::MentalHealth,
        "",
        &["be more confident in social situations", "feel calm", "find inner peace", "be myself"],
    );
    check(Area::PhysicalHealth, "", &["eat healthier", "get in shape", "manage my diabetes better", "sleep better"]);
    check(Area::MentalHealth, "n", &["worry less", "stop comparing myself to others", "feel less anxious about exams"]);
}

#[test]
fn measures_and_dates_are_seen_beside_what_is_to_be_done() {
    check(
        Area::PhysicalHealth,
        "smt",
        &["I will walk 8,000 steps a day over the next week", "lose 5kg in 3 months", "run a 10k by October"],
    );
    check(
        Area::WorkSchool,
        "smt",
        &["apply for ten jobs before Christmas", "raise my GPA to 3.5 this semester", "get all A's this term"],
    );
    check(
        Area::DailyLiving,
        "smt",
        &["save $5,000 for an emergency fund by December", "create a budget and stick to it for six months"],
    );
    check(
        Area::PhysicalHealth,
        "sm",
        &["go to bed by 10:30 every night", "get 7-9 hours of sleep", "get my cholesterol under 200"],
    );
    check(Area::MeaningFun, "st", &["travel to Japan in 2027", "take a photography class this fall"]);
}

#[test]
fn less_and_never_are_seen() {
    check(
        Area::PhysicalHealth,
        "smn",
        &["no snacking after 8 pm", "limit alcohol to 2 units per week", "have 3 alcohol-free days each week"],
    );
    check(
        Area::PhysicalHealth,
        "sn",
        &["stop biting my nails", "no longer skip breakfast", "less sugar", "gluten-free diet"],
    );
    check(Area::DailyLiving, "sn", &["no takeaways", "spend less money"]);
    check(
        Area::PhysicalHealth,
        "sm",
        &["weigh no more than 80 kg", "do 50 push ups without stopping", "run 5 km in less than 30 minutes"],
    );
    check(Area::WorkSchool, "s", &["say no to extra shifts"]);
}

#[track_caller]
fn often(text: &str, times: Span, per: Per) {
    let seen = read(text, today()).frequency.map(|frequency| (frequency.times, frequency.per));
    assert_eq!(seen, Some((times, per)), "{text}");
}

#[test]
fn how_often_in_the_ways_people_write_it() {
    let one = Span::One;
    often("walk 3 times a week", one(3.0), Per::Week);
    often("gym 3x/week", one(3.0), Per::Week);
    often("stretch 2-3x/wk", Span::Range(2.0, 3.0), Per::Week);
    often("swim two to three times per week", Span::Range(2.0, 3.0), Per::Week);
    often("walk x 3 per week", one(3.0), Per::Week);
    often("brush my teeth twice a day", one(2.0), Per::Day);
    often("ring my sister once a month", one(1.0), Per::Month);
    often("swim every other day", one(3.5), Per::Week);
    often("call mum every other Sunday", one(0.5), Per::Week);
    often("water the plants every three days", one(2.33), Per::Week);
    often("see a film once every two months", one(0.5), Per::Month);
    often("meet Ana once a fortnight", one(0.5), Per::Week);
    often("cook 4 out of 7 days", one(4.0), Per::Week);
    often("cook 5 days out of 7", one(5.0), Per::Week);
    often("hand in homework 4 out of 5 days each week", one(4.0), Per::Week);
    often("run on Tuesdays and Thursdays", one(2.0), Per::Week);
    often("get up at seven Monday to Friday", one(5.0), Per::Week);
    often("walk on weekday mornings", one(5.0), Per::Week);
    often("paint every weekend", one(1.0), Per::Week);
    often("call my dad on Sunday", one(1.0), Per::Week);
    often("read weekly", one(1.0), Per::Week);
    often("meditate every morning", one(1.0), Per::Day);
    often("apply for 5 jobs a week", one(1.0), Per::Week);
    often("drink water every single day", one(1.0), Per::Day);
    often("pratice piano once evrey mounth", one(1.0), Per::Month);
}

#[test]
fn what_is_no_rhythm() {
    for text in [
        "spend a week at sea",
        "finish it by Friday",
        "write down my daily plan",
        "take a day off",
        "walk in the morning",
    ] {
        assert_eq!(read(text, today()).frequency, None, "{text}");
    }
}

#[track_caller]
fn much(text: &str, value: Span, unit: &str) {
    let amount = read(text, today()).amount;
    assert_eq!(amount.map(|amount| (amount.value, amount.unit)), Some((value, unit.to_owned())), "{text}");
}

#[test]
fn how_much_in_the_ways_people_write_it() {
    let one = Span::One;
    much("swim 12 lengths", one(12.0), "lengths");
    much("read for half an hour", one(0.5), "hour");
    much("save $500", one(500.0), "$");
    much("put $20k aside", one(20_000.0), "$");
    much("save 20% of what I earn", one(20.0), "%");
    much("walk 8,000 steps a day", one(8000.0), "steps");
    much("walk 10k steps", one(10_000.0), "steps");
    much("run a 5k", one(5.0), "km");
    much("read two good books", one(2.0), "books");
    much("write three long letters to friends", one(3.0), "letters");
    much("do 50 push-ups", one(50.0), "push-ups");
    much("lose twenty-five pounds", one(25.0), "pounds");
    much("read 2 or 3 chapters", Span::Range(2.0, 3.0), "chapters");
    much("apply for 5 jobs a week", one(5.0), "jobs");
    much("raise my hand in 4 out of 5 lessons", one(80.0), "%");
    much("keep my worry below 4/10", one(4.0), "");
    much("cut down from 10 to 5 cigarettes", one(5.0), "cigarettes");
    assert_eq!(read("cut down from 10 to 5 cigarettes", today()).from, Some(10.0));
    much("volunteer at least once", one(1.0), "times");
}

#[test]
fn numbers_that_measure_something_else_are_passed_over() {
    for text in [
        "sign up for a two-day course",
        "be 8/10 confident",
        "wake up at 7",
        "my two dogs",
        "read about 2015",
        "age 30",
    ] {
        assert_eq!(read(text, today()).amount, None, "{text}");
    }
}

#[track_caller]
fn by(text: &str, date: Option<NaiveDate>) {
    let deadline = read(text, today()).deadline;
    assert_eq!(deadline.map(|deadline| deadline.date), Some(date), "{text}");
}

#[test]
fn by_when_in_the_ways_people_write_it() {
    by("call the doctor by June 1", Some(date(2027, 6, 1)));
    by("finish it by 1st of June", Some(date(2027, 6, 1)));
    by("finish it by 12/31/2026", Some(date(2026, 12, 31)));
    by("finish it by 2026-12-31", Some(date(2026, 12, 31)));
    by("find a flat within 3 months", Some(date(2027, 2, 22)));
    by("see the sea by Easter", Some(date(2027, 3, 28)));
    by("learn to swim this year", Some(date(2026, 12, 31)));
    by("write to Ana before my birthday", None);
    by("paint the room before the baby comes", None);
    by("own a flat by 30", None);
    by("walk until 31 March", Some(date(2027, 3, 31)));
    by("clear the desk by Friday", Some(date(2026, 11, 27)));
    by("clear the desk by the 5th", Some(date(2026, 12, 5)));
    by("no sugar for one month", Some(date(2026, 12, 22)));
    by("a week without sugar: make it one week without sugar", Some(date(2026, 11, 29)));
    by("paint for the next six weeks", Some(date(2027, 1, 3)));
    by("by the end of the month tidy the shed", Some(date(2026, 11, 30)));
    by("call the doctor tomorrow", Some(date(2026, 11, 23)));
    by("save money for the rest of the year", Some(date(2026, 12, 31)));
    by("walk more over the next three weeks, by 1 July", Some(date(2027, 7, 1)));
}
