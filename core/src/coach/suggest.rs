//! The choice of the one thing worth adding to a goal.

use super::guard::{Guard, Unguarded};
use super::reading::Reading;

/// A kind suggestion. Its sentences are in `words`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suggestion {
    /// Asks "What would you be doing?", for a feeling or a broad wish.
    WhatWouldYouDo,
    /// Asks for something in place of the thing to stop.
    Approach,
    /// Asks which part of the goal is in the person's own hands.
    OwnPart,
    /// Asks what the person would like to be able to do, for a goal about weight or food.
    AbleToDo,
    /// Suggests one goal at a time.
    OneAtATime,
    /// Asks what it would look like on an ordinary day, where no clear thing to do was recognized.
    OrdinaryDay,
    /// Suggests four of seven days, for "daily".
    FourOfSeven,
    /// Asks how often or how much.
    HowMuch,
    /// Asks for a day to look back.
    ReviewDate,
}

impl Suggestion {
    /// All suggestions, the most useful first; [`suggest`] tries them in this order.
    pub const ALL: [Self; 9] = [
        Self::OwnPart,
        Self::AbleToDo,
        Self::Approach,
        Self::WhatWouldYouDo,
        Self::OneAtATime,
        Self::OrdinaryDay,
        Self::FourOfSeven,
        Self::HowMuch,
        Self::ReviewDate,
    ];

    /// The name under which a dismissed suggestion is stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::WhatWouldYouDo => "what-would-you-do",
            Self::Approach => "approach",
            Self::OwnPart => "own-part",
            Self::AbleToDo => "able-to-do",
            Self::OneAtATime => "one-at-a-time",
            Self::OrdinaryDay => "ordinary-day",
            Self::FourOfSeven => "four-of-seven",
            Self::HowMuch => "how-much",
            Self::ReviewDate => "review-date",
        }
    }

    /// The suggestion with this name; none for an unknown name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suggestion| suggestion.name() == name)
    }
}

/// The most useful suggestion that applies and was not dismissed. It is none for a text without words, for words of
/// danger or harm (the app then shows help instead of advice), and for a loss by death. A guarded goal is never asked
/// for a number, and a text in which no clear thing to do was recognized gets one open question.
pub fn suggest(reading: &Reading, dismissed: &[Suggestion]) -> Option<Suggestion> {
    let has_words = reading.broad || reading.specific || reading.measurable;
    if reading.danger || reading.guard == Some(Guard::Harm) || reading.loss || !has_words {
        return None;
    }
    let may_count = Unguarded::of(reading).is_ok();
    // Words against oneself are never taken for a goal, unless they are just what it wants to end.
    let may_name = !reading.against_self || reading.avoided.is_some();
    let fits = [
        reading.depends_on_other,
        matches!(reading.guard, Some(Guard::Body | Guard::Food)),
        reading.negative && may_name,
        may_name && !reading.long && (reading.broad || (reading.feeling && !reading.specific)),
        reading.two_goals && !reading.against_self && !reading.long,
        !reading.clear,
        may_count && reading.clear && reading.all_or_nothing,
        may_count && reading.clear && !reading.measurable,
        reading.clear && reading.deadline.is_none(),
    ];
    let mut all = Suggestion::ALL.iter().zip(&fits);
    all.find(|(suggestion, fits)| **fits && !dismissed.contains(suggestion)).map(|(suggestion, _)| *suggestion)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use chrono::NaiveDate;

    #[track_caller]
    fn first(text: &str) -> Option<Suggestion> {
        suggest(&read(text, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()), &[])
    }

    #[test]
    fn medicine_and_staying_sober_are_never_softened_to_some_of_the_days() {
        for text in
            ["take my medication every day", "be sober every day", "eat breakfast every day", "take my insulin daily"]
        {
            assert_ne!(first(text), Some(Suggestion::FourOfSeven), "{text}");
        }
        assert_eq!(first("walk to the shop every day"), Some(Suggestion::FourOfSeven));
    }

    #[test]
    fn words_that_are_not_understood_get_one_open_question_and_no_number() {
        for text in [
            "dunno",
            "sleep",
            "find a job",
            "money",
            "my mum",
            "asdf qwer",
            "I don't know what I want",
            "stop being such a mess, i fuck everything up",
            "I hate myself",
            "phone addiction",
            "I sit at home all day",
        ] {
            let reading = read(text, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
            assert!(!reading.clear, "{text}");
            let next = suggest(&reading, &[]);
            assert!(matches!(next, Some(Suggestion::OrdinaryDay | Suggestion::WhatWouldYouDo)), "{text}: {next:?}");
            assert_eq!(suggest(&reading, &[Suggestion::OrdinaryDay, Suggestion::WhatWouldYouDo]), None, "{text}");
        }
    }

    #[test]
    fn nobody_is_lectured_beside_a_loss() {
        for text in [
            "stop crying since mum died",
            "make my dad talk to me after grandma's funeral",
            "be less sad, it is grief",
            "never sit alone in the evening since my husband passed away",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn where_the_words_speak_of_danger_nothing_is_suggested() {
        assert_eq!(first("stop him hitting me"), None);
        assert_eq!(first("not want to live like this"), None);
    }
}
