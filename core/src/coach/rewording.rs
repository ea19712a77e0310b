//! Rewrites of a goal's wording for a suggestion: each keeps the person's own words and changes one clause.
//!
//! Every function takes a text and the reading of that same text, and returns nothing where there is nothing to change.

use super::{FindingKind, Reading, WantedAct, read};
use crate::plan::Per;
use chrono::NaiveDate;

/// The wording with its "daily" replaced by other words, such as "4 days a week". None where it is not about each day.
pub fn replace_daily(reading: &Reading, text: &str, with: &str) -> Option<String> {
    let is_daily = reading.frequency.is_some_and(|frequency| frequency.per == Per::Day);
    let (before, _, after) = around(FindingKind::Frequency, reading, text)?;
    is_daily.then(|| format!("{before}{with}{after}"))
}

/// The first goal and the second, where the wording joins two.
pub fn split_goals(reading: &Reading, text: &str) -> Option<[String; 2]> {
    let (first, second, rest) = around(FindingKind::TwoGoals, reading, text)?;
    let is_mark = |letter: char| !letter.is_alphanumeric();
    let mut first = first.trim_end_matches(is_mark);
    while let Some(shorter) =
        CONJUNCTIONS.iter().find_map(|word| first.strip_suffix(word).filter(|rest| rest.ends_with(is_mark)))
    {
        first = shorter.trim_end_matches(is_mark);
    }
    Some([first.to_owned(), format!("{second}{}", rest.trim_end())])
}

/// Words that join a second goal to the first.
const CONJUNCTIONS: [&str; 6] = ["and", "plus", "also", "then", "to", "And"];

/// What is wanted of another person, and that person, named so that the name can follow "tell".
pub fn other_person<'t>(reading: &Reading, text: &'t str) -> Option<(WantedAct, &'t str)> {
    let other = reading.other.as_ref()?;
    let named = text.get(other.who.clone()).unwrap_or_default();
    let object = PRONOUNS.iter().find(|(said, _)| said.eq_ignore_ascii_case(named)).map_or(named, |(_, object)| object);
    Some((other.wanted, object))
}

/// Pronouns and their form after "tell".
const PRONOUNS: [(&str, &str); 4] = [("he", "him"), ("she", "her"), ("they", "them"), ("him", "him")];

/// The last day as the text words it, to follow other words for the same goal. None where those words have a last day of
/// their own.
pub fn deadline_to_add(words: &str, reading: &Reading, text: &str, today: NaiveDate) -> Option<String> {
    let end = reading.deadline.as_ref().and_then(|deadline| text.get(deadline.place.clone()))?;
    if read(words, today).deadline.is_some() {
        return None;
    }
    let mut end = end.to_owned();
    if let Some(first) = end.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    Some(end)
}

/// The place of a finding, as the words before it, its own, and those after it.
fn around<'t>(what: FindingKind, reading: &Reading, text: &'t str) -> Option<(&'t str, &'t str, &'t str)> {
    let place = reading.findings.iter().find(|finding| finding.what == what)?.place.clone();
    Some((text.get(..place.start)?, text.get(place.clone())?, text.get(place.end..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn only_daily_is_replaced_and_it_reads_as_the_new_words() {
        let replaced = |text: &str| replace_daily(&read(text, today()), text, "4 days a week");
        assert_eq!(replaced("practice self-talk daily").as_deref(), Some("practice self-talk 4 days a week"));
        assert_eq!(replaced("every day, call mum").as_deref(), Some("4 days a week, call mum"));
        assert_eq!((replaced("walk twice a week"), replaced("walk")), (None, None));
    }

    #[test]
    fn two_goals_are_split_without_the_words_that_join_them() {
        let split = |text: &str| split_goals(&read(text, today()), text);
        let both = |first: &str, second: &str| Some([first.to_owned(), second.to_owned()]);
        assert_eq!(split("find a job, and then move to the coast"), both("find a job", "move to the coast"));
        assert_eq!(split("call my sister and clean the kitchen"), both("call my sister", "clean the kitchen"));
        assert_eq!(split("walk"), None);
    }

    #[test]
    fn another_person_is_named_as_after_tell() {
        let named = |text: &str| other_person(&read(text, today()), text).map(|(_, who)| who.to_owned());
        assert_eq!(named("I wish he would call me").as_deref(), Some("him"));
        assert_eq!(named("make my mum listen to me").as_deref(), Some("my mum"));
        assert_eq!(named("call my mum"), None);
    }

    #[test]
    fn the_last_day_is_added_only_to_words_that_have_none() {
        let text = "Until 31 March, stop worrying";
        let added = |words: &str| deadline_to_add(words, &read(text, today()), text, today());
        assert_eq!(added("Call a friend").as_deref(), Some("until 31 March"));
        assert_eq!(added("Call a friend by June"), None);
        assert_eq!(deadline_to_add("Call a friend", &read("stop worrying", today()), "stop worrying", today()), None);
    }
}
