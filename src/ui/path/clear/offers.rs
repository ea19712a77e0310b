//! Words to take over in place of one's own, for the one suggestion.

use cairn_core::coach::{Reading, Seen, Suggestion, read};
use cairn_core::plan::Per;
use cairn_core::words::en::instead::{instead, own};
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::fill;
use chrono::NaiveDate;

/// What is offered for a suggestion, made from the person's own words where that can be done. The last day they said is kept.
pub(super) fn offers(suggestion: Suggestion, reading: &Reading, text: &str, today: NaiveDate) -> Vec<String> {
    let dated = |words: &str| with_end(words, reading, text, today);
    match suggestion {
        Suggestion::FourOfSeven => four_of_seven(reading, text).into_iter().collect(),
        Suggestion::OneAtATime => one_at_a_time(reading, text),
        Suggestion::Approach | Suggestion::AbleToDo => {
            reading.avoided.map(instead).unwrap_or_default().iter().map(|words| dated(words)).collect()
        }
        Suggestion::OwnPart => own_part(reading, text).iter().map(|words| dated(words)).collect(),
        Suggestion::WhatWouldYouDo | Suggestion::HowMuch | Suggestion::ReviewDate => Vec::new(),
    }
}

/// The place of a finding, as the words before it, its own, and those after it.
fn around<'t>(what: Seen, reading: &Reading, text: &'t str) -> Option<(&'t str, &'t str, &'t str)> {
    let place = reading.findings.iter().find(|finding| finding.what == what)?.place.clone();
    Some((text.get(..place.start)?, text.get(place.clone())?, text.get(place.end..)?))
}

/// The same words with "daily" as four days a week.
fn four_of_seven(reading: &Reading, text: &str) -> Option<String> {
    let is_daily = reading.frequency.is_some_and(|frequency| frequency.per == Per::Day);
    let (before, _, after) = around(Seen::Frequency, reading, text)?;
    is_daily.then(|| format!("{before}{}{after}", W.four_of_seven))
}

/// The first goal, and the second.
fn one_at_a_time(reading: &Reading, text: &str) -> Vec<String> {
    let Some((first, second, rest)) = around(Seen::TwoGoals, reading, text) else { return Vec::new() };
    let loose = |letter: char| !letter.is_alphanumeric();
    let mut first = first.trim_end_matches(loose);
    while let Some(shorter) =
        JOINS.iter().find_map(|join| first.strip_suffix(join).filter(|rest| rest.ends_with(loose)))
    {
        first = shorter.trim_end_matches(loose);
    }
    [first.to_owned(), format!("{second}{}", rest.trim_end())].into()
}

/// Words that join a second goal to the first.
const JOINS: [&str; 6] = ["and", "plus", "also", "then", "to", "And"];

/// What is in the person's own hands, with the other named as the person does.
fn own_part(reading: &Reading, text: &str) -> Vec<String> {
    let Some(other) = &reading.other else { return Vec::new() };
    let named = text.get(other.who.clone()).unwrap_or_default();
    let who = PRONOUNS.iter().find(|(said, _)| said.eq_ignore_ascii_case(named)).map_or(named, |(_, who)| who);
    own(other.wanted, who)
}

/// How somebody is named after "tell".
const PRONOUNS: [(&str, &str); 4] = [("he", "him"), ("she", "her"), ("they", "them"), ("him", "him")];

/// The words with the last day that the text says, unless they say one of their own.
fn with_end(words: &str, reading: &Reading, text: &str, today: NaiveDate) -> String {
    let end = reading.deadline.as_ref().and_then(|deadline| text.get(deadline.place.clone()));
    match end {
        Some(end) if read(words, today).deadline.is_none() => {
            let mut end = end.to_owned();
            if let Some(first) = end.get_mut(..1) {
                first.make_ascii_lowercase();
            }
            fill!(W.joined, words: words, end: end)
        }
        _ => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cairn_core::coach::suggest;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    /// What is offered for the one suggestion that a text gets.
    fn offered(text: &str) -> Vec<String> {
        let reading = read(text, today());
        suggest(&reading, &[]).map(|suggestion| offers(suggestion, &reading, text, today())).unwrap_or_default()
    }

    #[test]
    fn daily_is_offered_as_four_days_a_week_and_reads_so() {
        let words = offered("practice positive self-talk daily");
        assert_eq!(words, ["practice positive self-talk 4 days a week"]);
        assert_eq!(read(&words[0], today()).measure().and_then(|measure| measure.times_a_week()), Some(4.0));
        assert_eq!(offered("every day, call mum"), ["4 days a week, call mum"]);
    }

    #[test]
    fn what_is_worded_as_stopping_is_offered_something_to_do_by_the_same_day() {
        let offers = offered("stop having panic attacks by June");
        assert_eq!(offers.len(), 3);
        for offer in offers {
            let reading = read(&offer, today());
            assert!(reading.specific && !reading.negative, "{offer}");
            assert_eq!(reading.deadline.and_then(|end| end.date), NaiveDate::from_ymd_opt(2027, 6, 1), "{offer}");
        }
        assert!(offered("Until 31 March, stop worrying")[0].ends_with(", until 31 March"));
        assert!(offered("stop smoking this year").iter().all(|offer| !offer.contains("month, this year")));
        assert!(offered("stop lying").is_empty(), "what is not known is only asked about");
    }

    #[test]
    fn what_depends_on_somebody_is_offered_the_own_part() {
        assert!(offered("make my mum listen to me")[1].starts_with("Tell my mum one thing I need"));
        assert!(offered("I wish he would call me")[1].starts_with("Tell him one thing"));
        assert!(offered("get my husband to help more")[0].starts_with("Ask my husband for one small thing"));
        // Whoever wants somebody to stop something is never sent to them.
        assert!(offered("make my dad stop shouting").iter().all(|offer| !offer.contains("dad")));
    }

    #[test]
    fn two_goals_are_offered_one_by_one() {
        assert_eq!(offered("call my sister and clean the kitchen"), ["call my sister", "clean the kitchen"]);
        assert_eq!(offered("find a job, and then move to the coast"), ["find a job", "move to the coast"]);
    }

    #[test]
    fn no_other_words_are_offered_where_there_is_nothing_to_change() {
        for text in ["read", "walk twice a week", "be happier", "never sit at home again"] {
            assert!(offered(text).is_empty(), "{text}");
        }
    }
}
