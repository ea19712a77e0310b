//! Sentences of the coach: one next thought at a time, and what it sees in the words.

use super::families::subject;
use crate::coach::{AvoidedBehaviour, Family, FindingKind, Quote, Reading, Suggestion};

sentences! {
    /// The coach: a thought, and why it may help.
    Coach {
        do_ask: "If this came true, what would you be doing?",
        do_why: "A thing you do is easier to start than a feeling. The feeling often follows.",
        approach_ask: "What would you like to do instead?",
        approach_why: "It’s easier to move towards something than to keep away from it.",
        own_ask: "Which part of this is up to you?",
        own_why: "You can’t choose what other people do, but you can choose what you do.",
        care_medicine: "Please talk with your doctor before you change or stop a medicine.",
        care_drink: "If you drink or use every day, see a doctor first. To stop all at once can be dangerous.",
        care_smoking: "If you take medicine for your mind, tell your doctor before you stop smoking. The dose may need to change.",
        care_eating: "Food goals go best with a doctor or dietitian at your side.",
        care_checking: "If this is OCD, plan it with your therapist.",
        care_panic: "Chest pain or no breath for the first time? See a doctor.",
        care_health: "A new or strong sign is for a doctor, today.",
        able_ask: "Numbers about food or weight are best set with a doctor or dietitian. What would you like to be able to do?",
        one_ask: "There may be two goals in here. Which one comes first?",
        one_why: "One goal at a time is easier to see through, and the other can be a goal of its own.",
        four_ask: "Would 4 of 7 days be enough?",
        day_ask: "What would that look like on an ordinary day?",
        day_why: "Think of one day next week. Where are you, and what do you do first?",
        four_why(said): "With {said} there is no room for a bad day. Four days out of seven is still most of the week.",
        four_why_unsaid: "Four days out of seven is still most of the week. It leaves room for a bad day.",
        much_ask: "How often, how long or how many would be enough?",
        much_why: "With a number, you can see when you’re there. It can be a small one.",
        date_ask: "When would you like to look back at it?",
        date_why: "When that day comes, you can keep going or change the plan.",
        seen_often: "how often",
        seen_much: "how much",
        seen_date: "until when",
        seen_less: "what you want less of",
        seen_other: "someone else’s part",
        seen_all: "no day off",
        seen_feeling: "a feeling",
        seen_two: "a second goal",
    }
}

/// The question or thought of a suggestion.
pub fn ask(suggestion: Suggestion) -> &'static str {
    ask_and_why(suggestion).0
}

/// The reason why a suggestion may help; none if the suggestion itself says it. `about` are the person's words that the
/// suggestion is about, if it has any.
pub fn why(suggestion: Suggestion, about: Option<Quote>) -> Option<String> {
    match (suggestion, about) {
        (Suggestion::FourOfSeven, Some(said)) => Some(fill!(EN.four_why, said: said)),
        _ => Some(ask_and_why(suggestion).1.to_owned()).filter(|why| !why.is_empty()),
    }
}

fn ask_and_why(suggestion: Suggestion) -> (&'static str, &'static str) {
    match suggestion {
        Suggestion::WhatWouldYouDo => (EN.do_ask, EN.do_why),
        Suggestion::Approach => (EN.approach_ask, EN.approach_why),
        Suggestion::OwnPart => (EN.own_ask, EN.own_why),
        Suggestion::AbleToDo => (EN.able_ask, ""),
        Suggestion::OneAtATime => (EN.one_ask, EN.one_why),
        Suggestion::FourOfSeven => (EN.four_ask, EN.four_why_unsaid),
        Suggestion::OrdinaryDay => (EN.day_ask, EN.day_why),
        Suggestion::HowMuch => (EN.much_ask, EN.much_why),
        Suggestion::ReviewDate => (EN.date_ask, EN.date_why),
    }
}

/// The caution to show beside the offers for a wish, where stopping alone or a sign of the body could harm; none for
/// everything else.
pub fn care(reading: &Reading) -> Option<&'static str> {
    let (avoided, family) = subject(reading);
    avoided.and_then(care_of_avoided).or_else(|| match family? {
        Family::Panic => Some(EN.care_panic),
        Family::HealthAnxiety => Some(EN.care_health),
        Family::Ocd => Some(EN.care_checking),
        Family::Cravings if avoided != Some(AvoidedBehaviour::Gambling) => Some(EN.care_drink),
        _ => None,
    })
}

fn care_of_avoided(avoided: AvoidedBehaviour) -> Option<&'static str> {
    match avoided {
        AvoidedBehaviour::Medicine => Some(EN.care_medicine),
        AvoidedBehaviour::Drinking | AvoidedBehaviour::Drugs => Some(EN.care_drink),
        AvoidedBehaviour::Smoking => Some(EN.care_smoking),
        AvoidedBehaviour::Eating => Some(EN.care_eating),
        _ => None,
    }
}

/// The name of a finding in the words.
pub fn seen(what: FindingKind) -> &'static str {
    match what {
        FindingKind::Frequency => EN.seen_often,
        FindingKind::Amount => EN.seen_much,
        FindingKind::Deadline => EN.seen_date,
        FindingKind::Avoidance => EN.seen_less,
        FindingKind::OtherPerson => EN.seen_other,
        FindingKind::AllOrNothing => EN.seen_all,
        FindingKind::Feeling => EN.seen_feeling,
        FindingKind::TwoGoals => EN.seen_two,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::read;
    use crate::testing::day;

    #[test]
    fn only_words_that_were_written_are_quoted() {
        EN.each(&mut |_, text| assert!(!text.contains('“'), "{text}"));
        for (text, said) in [
            ("always be on time", "“always”"),
            ("walk to the shop every single day", "“every single day”"),
            ("Practice self-talk daily", "“daily”"),
        ] {
            let reading = read(text, day(22));
            let why = why(Suggestion::FourOfSeven, reading.quote(FindingKind::AllOrNothing, text)).unwrap();
            assert!(why.contains(said) && why.matches('“').count() == 1, "{why}");
        }
        assert!(why(Suggestion::FourOfSeven, None).is_some_and(|why| !why.contains('“')));
    }

    #[test]
    fn where_stopping_alone_could_harm_that_is_said_first() {
        let said = |text: &str| care(&read(text, day(22)));
        let drink = "If you drink or use every day, see a doctor first. To stop all at once can be dangerous.";
        assert_eq!((said("stop drinking"), said("quit weed")), (Some(drink), Some(drink)));
        assert!(said("quit smoking").is_some_and(|care| care.ends_with("The dose may need to change.")));
        assert_eq!(said("stop bingeing"), Some("Food goals go best with a doctor or dietitian at your side."));
        assert_eq!(said("stop checking the door"), Some("If this is OCD, plan it with your therapist."));
        assert_eq!(said("stay sober"), Some(drink));
        assert_eq!(
            said("stop taking my pills for panic"),
            Some("Please talk with your doctor before you change or stop a medicine.")
        );
        assert_eq!(said("have fewer panic attacks"), Some("Chest pain or no breath for the first time? See a doctor."));
        assert_eq!(said("live with my health anxiety"), Some("A new or strong sign is for a doctor, today."));
        for text in ["stop checking my phone", "stop gambling", "make my husband stop drinking", "sleep better"] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
