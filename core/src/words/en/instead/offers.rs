//! Words to take over in place of one's own, for each suggestion of the coach.

use super::own;
use crate::coach::{self, Reading, Suggestion};
use crate::words::en::stage_clear::EN;
use chrono::NaiveDate;

/// The words of an offer, followed by the last day that the person said. `reading` is of `text`.
pub fn dated(words: &str, reading: &Reading, text: &str, today: NaiveDate) -> String {
    match coach::deadline_to_add(words, reading, text, today) {
        Some(end) => fill!(EN.joined, words: words, end: end),
        None => words.to_owned(),
    }
}

/// The words offered for a suggestion, made from the person's own. Empty where the suggestion only asks. `reading` is of
/// `text`.
pub fn offers(suggestion: Suggestion, reading: &Reading, text: &str, today: NaiveDate) -> Vec<String> {
    match suggestion {
        Suggestion::FourOfSeven => coach::replace_daily(reading, text, EN.four_of_seven).into_iter().collect(),
        Suggestion::OneAtATime => coach::split_goals(reading, text).into_iter().flatten().collect(),
        Suggestion::OwnPart => {
            let other = coach::other_person(reading, text);
            let steps = other.map(|(wanted, who)| own(wanted, who)).unwrap_or_default();
            steps.iter().map(|words| dated(words, reading, text, today)).collect()
        }
        Suggestion::Approach
        | Suggestion::AbleToDo
        | Suggestion::WhatWouldYouDo
        | Suggestion::OrdinaryDay
        | Suggestion::HowMuch
        | Suggestion::ReviewDate => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::{read, suggest};

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
    fn an_offer_keeps_the_last_day_that_was_said() {
        let said = |words: &str, text: &str| dated(words, &read(text, today()), text, today());
        let by_june = said("Stand in a short queue", "stop having panic attacks by June");
        assert_eq!(by_june, "Stand in a short queue, by June");
        assert_eq!(read(&by_june, today()).deadline.and_then(|end| end.date), NaiveDate::from_ymd_opt(2027, 6, 1));
        assert_eq!(said("Read a book", "Until 31 March, stop worrying"), "Read a book, until 31 March");
        assert_eq!(said("Read a book this month", "stop worrying this year"), "Read a book this month");
    }

    #[test]
    fn what_depends_on_somebody_is_offered_the_own_part() {
        assert!(offered("make my mum listen to me")[2].starts_with("Tell my mum one thing I need"));
        assert!(offered("I wish he would call me")[2].starts_with("Tell him one thing"));
        assert!(offered("get my husband to help more")[2].starts_with("Ask my husband for one small thing"));
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
