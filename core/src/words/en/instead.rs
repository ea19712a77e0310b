//! Texts to take over with one tap: activities in place of something the person wants to stop, and steps in their own
//! hands where a goal depends on somebody else.

mod offers;
mod own;

pub use offers::offers;
pub use own::own;

use crate::coach::Avoided;

/// Three activities in place of something, the one that needs least first.
type Offers = [&'static str; 3];

/// The activities offered instead, by the thing that is avoided.
const INSTEAD: [(Avoided, Offers); 18] = [
    (
        Avoided::Medicine,
        [
            "Talk with my doctor about my medicine this month",
            "Write down what my medicine does for me and what bothers me, once a week",
            "Ask the chemist one question about my tablets this week",
        ],
    ),
    (
        Avoided::Drugs,
        [
            "Ring somebody I trust when I want to use",
            "Talk with my doctor or a drug service this month",
            "Go to a support group once a week",
        ],
    ),
    (
        Avoided::Drinking,
        [
            "Ring somebody I trust when I want a drink",
            "Make a tea or juice I like, 4 evenings a week",
            "Talk with my doctor about drinking this month",
        ],
    ),
    (
        Avoided::Smoking,
        [
            "Drink a glass of water and wait 5 minutes when I want a cigarette",
            "Walk round the block after lunch, 4 days a week",
            "Ask my doctor or chemist for help with smoking this month",
        ],
    ),
    (
        Avoided::Gambling,
        [
            "Ring somebody I trust when I want to bet",
            "Ask my bank to block bets this week",
            "Plan one thing with a friend for Saturday, once a week",
        ],
    ),
    (
        Avoided::Panic,
        [
            "Name five things I can see when panic comes",
            "Breathe out slowly for 2 minutes, 4 days a week",
            "Sit down and feel my feet on the floor when panic comes",
        ],
    ),
    (
        Avoided::Anger,
        [
            "Go to another room for 5 minutes when I get hot",
            "Count to ten before I answer",
            "Write down what made me angry, 3 times a week",
        ],
    ),
    (
        Avoided::Arguing,
        [
            "Take a 10 minute break when a talk gets loud",
            "Write down what I want to say and wait one day",
            "Ask one question before I say what I think",
        ],
    ),
    (
        Avoided::Eating,
        [
            "Talk with my doctor or therapist about food and me this month",
            "Sit down for a meal with somebody I like, once a week",
            "Write down one feeling a day, 4 days a week",
        ],
    ),
    (
        Avoided::Fidgets,
        [
            "Hold a small stone in my hand when the urge comes",
            "Rub cream into my hands, twice a day",
            "Knit or draw while I watch a film, 3 evenings a week",
        ],
    ),
    (
        Avoided::PuttingOff,
        [
            "Set a timer for 5 minutes and begin, 3 times a week",
            "Write down the first small step tonight",
            "Work on it for 10 minutes after breakfast, 3 days a week",
        ],
    ),
    (
        Avoided::LateNights,
        [
            "Read a book for 10 minutes before sleep, 4 nights a week",
            "Get up by 9 and open the curtains, 4 days a week",
            "Dim the lights half an hour before bed, 4 nights a week",
        ],
    ),
    (
        Avoided::Screen,
        [
            "Move the apps I scroll to the last page of my phone, by Friday",
            "Read or draw for 20 minutes in the evening, 4 days a week",
            "Go outside for 10 minutes after work, 3 days a week",
        ],
    ),
    (
        Avoided::Bed,
        [
            "Get up by 9 and open the curtains, 4 days a week",
            "Drink a glass of water on my feet after I wake, 4 days a week",
            "Sit in a chair with a warm drink by 10, 4 days a week",
        ],
    ),
    (
        Avoided::SelfTalk,
        [
            "Say one kind sentence to myself, 4 days a week",
            "Write down one thing I did well, 4 evenings a week",
            "Write to myself as I would to a friend, once a week",
        ],
    ),
    (
        Avoided::Worry,
        [
            "Write my worry down and read it at 5, 4 days a week",
            "Walk for 10 minutes when a worry goes round and round",
            "Tell one person what worries me, once a week",
        ],
    ),
    (
        Avoided::People,
        [
            "Say hello to one person, 3 days a week",
            "Text one friend on Sunday",
            "Sit in a café or library for 15 minutes, once a week",
        ],
    ),
    (
        Avoided::Spending,
        [
            "Write down what I buy, 4 days a week",
            "Wait one day before I buy a thing I want",
            "Put 5 aside each week in a jar",
        ],
    ),
];

/// The only offer for checking and washing. Everything else that helps there is planned with a therapist.
const CHECKING: [&str; 1] = ["Ask for a therapist who knows OCD, this month"];

/// The activities to offer in place of the avoided thing; empty if there are none.
pub fn instead(avoided: Avoided) -> &'static [&'static str] {
    if avoided == Avoided::Checking {
        return &CHECKING;
    }
    INSTEAD.iter().find(|(of, _)| *of == avoided).map_or(&[], |(_, offers)| offers)
}

/// Passes each text to `see`.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    INSTEAD.iter().flat_map(|(_, offers)| offers).chain(&CHECKING).for_each(|offer| see("instead", offer));
    own::written().for_each(|offer| see("instead", offer));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::{Wanted, read};
    use crate::testing::day;

    #[test]
    fn each_says_what_to_do_and_none_what_to_stop() {
        let today = day(22);
        each(&mut |_, offer| {
            let offer = offer.replace("{who}", "my mum");
            let reading = read(&offer, today);
            assert!(reading.specific, "{offer}");
            assert!(!reading.negative && !reading.depends_on_other && !reading.danger && !reading.loss, "{offer}");
        });
    }

    #[test]
    fn each_topic_has_three() {
        let has_three = |avoided: &Avoided| *avoided == Avoided::Checking || instead(*avoided).len() == 3;
        assert!(Avoided::ALL.iter().all(has_three));
        assert_eq!(own(Wanted::Stop, "my mum").len(), 3);
        // A person who wants somebody to stop something is never asked to say so to them.
        assert!(own(Wanted::Stop, "my mum").iter().all(|offer| !offer.contains("my mum")));
    }
}
