//! Measures as short phrases: "3 times a week, 30 minutes each".

use crate::coach::Guard;
use crate::plan::{Measure, Per};
use crate::wizard::{self, MeasureChoice, NumberError, format_amount};
use crate::words::figure;

sentences! {
    /// The kinds of measure, and phrases for their content.
    Measures {
        how_often: "How often",
        how_often_like: "For example: 3 times a week.",
        how_much: "How much",
        how_much_like: "For example: swim 12 lengths.",
        less_of: "Less of something",
        less_of_like: "For example: from 10 cups of coffee a day to 5.",
        done_or_not: "Done or not done",
        done_or_not_like: "For example: one phone call. You can add small steps.",
        as_agreed_like: "For example: done the way my doctor or therapist and I agreed.",
        closeness: "How close it feels",
        closeness_like: "You give it a number now and then, from 0 to 10.",
        twice(per): "twice {per}",
        times(n, per): "once {per}" | "{n} times {per}",
        a_day: "a day",
        a_week: "a week",
        a_month: "a month",
        a_year: "a year",
        with_minutes(n, often): "{often}, 1 minute each" | "{often}, {n} minutes each",
        once_minutes(n, often): "{often}, 1 minute" | "{often}, {n} minutes",
        reach(to, unit): "{to} {unit}",
        from_to(from, to, unit): "from {from} to {to} {unit}",
        at_most(to, unit, per): "at most {to} {unit} {per}",
        none(unit): "no {unit}",
        none_at_all: "none at all",
        less(from, to, unit, per): "from {from} to {to} {unit} {per}",
        done: "done or not done",
        close: "how close it feels, 0 to 10",
        not_a_number: "Please use a number here, for example 3 or 2.5.",
        either(less, more): "Is that {less} or {more}? Please type it that way.",
    }
}

/// The name of a kind of measure.
pub fn kind(kind: MeasureChoice) -> &'static str {
    match kind {
        MeasureChoice::HowOften => EN.how_often,
        MeasureChoice::HowMuch => EN.how_much,
        MeasureChoice::LessOf => EN.less_of,
        MeasureChoice::DoneOrNot => EN.done_or_not,
        MeasureChoice::Closeness => EN.closeness,
    }
}

/// An example of a kind of measure.
pub fn like(kind: MeasureChoice, guard: Option<Guard>) -> &'static str {
    match kind {
        MeasureChoice::DoneOrNot if guard.is_some() => EN.as_agreed_like,
        MeasureChoice::HowOften => EN.how_often_like,
        MeasureChoice::HowMuch => EN.how_much_like,
        MeasureChoice::LessOf => EN.less_of_like,
        MeasureChoice::DoneOrNot => EN.done_or_not_like,
        MeasureChoice::Closeness => EN.closeness_like,
    }
}

/// The hint about a number that can't be parsed as typed; none for a number that can and for an empty field.
pub fn unread(typed: &str) -> Option<String> {
    Some(match wizard::number_error(typed)? {
        NumberError::NotANumber => EN.not_a_number.to_owned(),
        NumberError::Ambiguous(less, more) => fill!(EN.either, less: format_amount(less), more: format_amount(more)),
    })
}

/// A period in a frequency: "a week".
pub fn per(per: Per) -> &'static str {
    match per {
        Per::Day => EN.a_day,
        Per::Week => EN.a_week,
        Per::Month => EN.a_month,
        Per::Year => EN.a_year,
    }
}

/// A frequency in words: "twice a week".
pub fn often(times: f64, per: Per) -> String {
    let per = self::per(per);
    if figure(times) == "2" { fill!(EN.twice, per: per) } else { fill!(EN.times, n: times, per: per) }
}

/// A measure as a phrase. It begins with a lower-case letter and has no full stop.
pub fn phrase(measure: &Measure) -> String {
    let text = match measure {
        Measure::HowOften { times, per, minutes } => often_with_minutes(*times, *per, *minutes),
        Measure::HowMuch { from: None, target, unit } => fill!(EN.reach, to: *target, unit: unit),
        Measure::HowMuch { from: Some(from), target, unit } => {
            fill!(EN.from_to, from: *from, to: *target, unit: unit)
        }
        Measure::LessOf { from, to, unit, per } => less_of(*from, *to, unit.trim(), *per),
        Measure::DoneOrNot => EN.done.to_owned(),
        Measure::Closeness => EN.close.to_owned(),
    };
    // A missing unit leaves two spaces in its place.
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn often_with_minutes(times: f64, per: Per, minutes: Option<f64>) -> String {
    let often = often(times, per);
    let Some(minutes) = minutes else { return often };
    if figure(times) == "1" {
        fill!(EN.once_minutes, n: minutes, often: often)
    } else {
        fill!(EN.with_minutes, n: minutes, often: often)
    }
}

fn less_of(from: Option<f64>, to: f64, unit: &str, per: Per) -> String {
    let per = self::per(per);
    match from {
        Some(from) => fill!(EN.less, from: from, to: to, unit: unit, per: per),
        None if to > 0.0 => fill!(EN.at_most, to: to, unit: unit, per: per),
        None if unit.is_empty() => EN.none_at_all.to_owned(),
        None => fill!(EN.none, unit: unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn often(times: f64, per: Per, minutes: Option<f64>) -> String {
        phrase(&Measure::HowOften { times, per, minutes })
    }

    #[test]
    fn how_often_is_said_as_people_say_it() {
        assert_eq!(often(3.0, Per::Week, Some(30.0)), "3 times a week, 30 minutes each");
        assert_eq!(often(1.0, Per::Day, None), "once a day");
        assert_eq!(often(1.0, Per::Week, Some(1.0)), "once a week, 1 minute");
        assert_eq!(often(2.0, Per::Month, Some(1.0)), "twice a month, 1 minute each");
        assert_eq!(often(1.5, Per::Year, Some(12.5)), "1.5 times a year, 12.5 minutes each");
        assert_eq!(often(0.0, Per::Week, None), "0 times a week");
    }

    #[test]
    fn a_number_that_can_be_read_in_two_ways_is_asked_about_with_both() {
        assert_eq!(unread("1.200").as_deref(), Some("Is that 1.2 or 1200? Please type it that way."));
        assert_eq!(unread("1.125").as_deref(), Some("Is that 1.1250 or 1125? Please type it that way."));
        assert_eq!((unread("10,000"), unread("")), (None, None));
        assert_eq!(unread("lots").as_deref(), Some(EN.not_a_number));
    }

    #[test]
    fn how_much_is_said_with_and_without_where_it_starts_and_what_is_counted() {
        let much = |from, target, unit: &str| phrase(&Measure::HowMuch { from, target, unit: unit.into() });
        assert_eq!(much(None, 12.0, "lengths"), "12 lengths");
        assert_eq!(much(Some(4.0), 12.0, "lengths"), "from 4 to 12 lengths");
        assert_eq!(much(None, 1200.0, ""), "1200");
        assert_eq!(much(Some(0.25), 0.333, ""), "from 0.25 to 0.33");
    }

    #[test]
    fn less_of_is_said_down_to_none() {
        let less = |from, to, unit: &str| phrase(&Measure::LessOf { from, to, unit: unit.into(), per: Per::Day });
        assert_eq!(less(Some(10.0), 5.0, "cigarettes"), "from 10 to 5 cigarettes a day");
        assert_eq!(less(Some(10.0), 5.0, " "), "from 10 to 5 a day");
        assert_eq!(less(None, 5.0, "cups"), "at most 5 cups a day");
        assert_eq!(less(None, 0.0, "cups"), "no cups");
        assert_eq!(less(None, 0.0, ""), "none at all");
    }

    #[test]
    fn words_of_the_person_are_never_read_for_placeholders() {
        let measure = Measure::HowMuch { from: None, target: 2.0, unit: "{to} pages".into() };
        assert_eq!(phrase(&measure), "2 {to} pages");
    }

    #[test]
    fn the_other_kinds_have_a_phrase() {
        assert_eq!(phrase(&Measure::DoneOrNot), "done or not done");
        assert_eq!(phrase(&Measure::Closeness), "how close it feels, 0 to 10");
    }
}
