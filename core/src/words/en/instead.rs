//! Texts to take over with one tap: activities in place of something the person wants to stop, and steps in their own
//! hands where a goal depends on somebody else.

mod offers;
mod own;

pub use offers::{dated, offers};
pub use own::own;

use crate::coach::AvoidedBehaviour;
use crate::words::offer::{Offer, offers};

/// The offers in place of an avoided thing, the one that needs least first. A thing without any has a family, whose offers
/// it gets; a thing with some gets those of its family after them.
pub fn instead(avoided: AvoidedBehaviour) -> &'static [Offer] {
    match avoided {
        AvoidedBehaviour::Medicine => offers! {
            Connect "Talk with my doctor about my medicine this month";
            Solve "Write down what my medicine does for me and what bothers me, once a week";
            Solve "Ask the chemist what to know before I change my tablets, this week";
        },
        AvoidedBehaviour::Drugs => offers! {
            Connect "Go to a support group once a week";
            Solve "Talk with my doctor or a drug service this month";
        },
        AvoidedBehaviour::Drinking => offers! {
            Activate "Make a tea or juice I like, 4 evenings a week";
            Solve "Talk with my doctor about drinking this month";
        },
        AvoidedBehaviour::Smoking => offers! {
            Activate "Drink a glass of water and wait 5 minutes when I want a cigarette";
            Activate "Walk round the block after lunch, 4 days a week";
            Solve "Ask my doctor or chemist for help with smoking this month";
        },
        AvoidedBehaviour::Gambling => offers! {
            Solve "Ask my bank to block bets this week";
            Activate "Plan one thing with a friend for Saturday, once a week";
        },
        AvoidedBehaviour::Arguing => offers! {
            Soothe "Take a 10 minute break when a talk gets loud";
            Solve "Write down what I want to say and wait one day";
            Connect "Ask one question before I say what I think";
        },
        AvoidedBehaviour::Eating => offers! {
            Solve "Talk with my doctor or therapist about food and me this month";
            Connect "Sit down for a meal with somebody I like, once a week";
            Solve "Write down one feeling a day, 4 days a week";
        },
        AvoidedBehaviour::Fidgets => offers! {
            Soothe "Hold a small stone in my hand when the urge comes";
            Soothe "Rub cream into my hands, twice a day";
            Activate "Knit or draw while I watch a film, 3 evenings a week";
        },
        AvoidedBehaviour::LateNights => offers! {
            Rest "Read a book for 10 minutes before sleep, 4 nights a week";
            Activate "Get up by 9 and open the curtains, 4 days a week";
            Rest "Dim the lights half an hour before bed, 4 nights a week";
        },
        AvoidedBehaviour::Screen => offers! {
            Solve "Move the apps I scroll to the last page of my phone, by Friday";
            Activate "Read or draw for 20 minutes in the evening, 4 days a week";
            Activate "Go outside for 10 minutes after work, 3 days a week";
        },
        AvoidedBehaviour::Bed => offers! {
            Activate "Get up by 9 and open the curtains, 4 days a week";
            Activate "Drink a glass of water on my feet after I wake, 4 days a week";
            Rest "Sit in a chair with a warm drink by 10, 4 days a week";
        },
        AvoidedBehaviour::SelfTalk => offers! {
            Soothe "Say one kind sentence to myself, 4 days a week";
            Solve "Write down one thing I did well, 4 evenings a week";
            Solve "Write to myself as I would to a friend, once a week";
        },
        AvoidedBehaviour::Worry => offers! {
            Solve "Keep my worries for 15 minutes at 5, then do one thing, 4 days a week";
            Activate "Walk for 10 minutes when a worry goes round and round";
            Connect "Tell one person how I feel, and ask them just to listen, once a week";
        },
        AvoidedBehaviour::People => offers! {
            Connect "Say hello to one person, 3 days a week";
            Connect "Text one friend on Sunday";
            Approach "Sit in a café or library for 15 minutes, 3 times this week";
        },
        AvoidedBehaviour::Spending => offers! {
            Solve "Write down what I buy, 4 days a week";
            Solve "Wait one day before I buy a thing I want";
            Solve "Put 5 a week into my savings";
        },
        AvoidedBehaviour::Places => offers! {
            Approach "Go to one place I have kept from, 3 times this week";
            Approach "Take the bus for one stop, 3 times this week";
            Solve "Write down what I feared and what came, after each one";
        },
        AvoidedBehaviour::WorkHours => offers! {
            Rest "Finish work at the time I planned, twice a week";
            Rest "Turn off work messages at 7 in the evening, 3 days a week";
            Connect "Plan one thing with somebody for after work, once a week";
        },
        AvoidedBehaviour::Crying => offers! {
            Connect "Tell one person how I feel, and ask them just to listen, once a week";
            Activate "Do one thing I used to like for 10 minutes, twice a week";
            Solve "Write down one question for my next session, each week";
        },
        AvoidedBehaviour::Panic
        | AvoidedBehaviour::Anger
        | AvoidedBehaviour::PuttingOff
        | AvoidedBehaviour::Checking => &[],
    }
}

/// Passes each text to `see`.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    AvoidedBehaviour::ALL.into_iter().flat_map(instead).for_each(|offer| see("instead", offer.words));
    own::written().for_each(|offer| see("instead", offer));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::{WantedAct, read};
    use crate::testing::day;

    #[test]
    fn each_topic_has_three_or_a_family() {
        let has_offers = |avoided: &AvoidedBehaviour| instead(*avoided).len() == 3 || avoided.family().is_some();
        assert!(AvoidedBehaviour::ALL.iter().all(has_offers));
    }

    #[test]
    fn where_somebody_else_would_have_to_change_they_are_asked_last_and_only_where_it_feels_safe() {
        for wanted in [WantedAct::Listen, WantedAct::Help, WantedAct::Stop, WantedAct::Something] {
            let steps = own(wanted, "my mum");
            let [first @ .., last] = steps.as_slice() else { panic!("{wanted:?} has no steps") };
            assert!(first.len() == 2 && first.iter().all(|step| !step.contains("my mum")), "{wanted:?}");
            assert!(!last.contains("my mum") || last.contains("safe"), "{last}");
            for step in &steps {
                let reading = read(step, day(22));
                assert!(reading.specific && !reading.negative && !reading.depends_on_other, "{step}");
                assert!(!reading.danger && !reading.loss && reading.guard.is_none(), "{step}");
            }
        }
        assert_eq!(
            own(WantedAct::Listen, "my husband").first().map(String::as_str),
            Some("Tell a friend how this is for me this week")
        );
        // A person who wants somebody to stop something is never asked to say so to them.
        assert!(own(WantedAct::Stop, "my mum").iter().all(|step| !step.contains("my mum")));
    }
}
