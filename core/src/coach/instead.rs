//! Detection of the thing that a goal of stopping avoids, so that the app can offer something in its place.

use super::guard::Guard;
use super::text::split_once;
use super::token_stream::TokenStream;

/// A thing that people avoid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AvoidedBehaviour {
    /// A medicine.
    Medicine,
    /// Drugs.
    Drugs,
    /// Alcohol.
    Drinking,
    /// Tobacco.
    Smoking,
    /// Betting.
    Gambling,
    /// Panic and fear.
    Panic,
    /// Shouting and losing one's temper.
    Anger,
    /// Arguing.
    Arguing,
    /// A way of eating.
    Eating,
    /// Biting nails, picking skin.
    Fidgets,
    /// Putting things off.
    PuttingOff,
    /// Late nights and long mornings.
    LateNights,
    /// Time at a screen.
    Screen,
    /// Staying in bed.
    Bed,
    /// Being hard on oneself.
    SelfTalk,
    /// Worrying.
    Worry,
    /// Keeping away from people.
    People,
    /// Spending money.
    Spending,
    /// Checking, washing and seeking reassurance.
    Checking,
    /// Keeping away from places.
    Places,
    /// Long hours at work.
    WorkHours,
    /// Crying.
    Crying,
}

impl AvoidedBehaviour {
    /// All things, in the order in which they are tried: a thing that needs more care comes earlier.
    pub const ALL: [Self; 22] = [
        Self::Medicine,
        Self::Drugs,
        Self::Drinking,
        Self::Smoking,
        Self::Gambling,
        Self::Panic,
        Self::Anger,
        Self::Arguing,
        Self::Eating,
        Self::Fidgets,
        Self::PuttingOff,
        Self::WorkHours,
        Self::LateNights,
        Self::Screen,
        Self::Bed,
        Self::SelfTalk,
        Self::Worry,
        Self::Places,
        Self::People,
        Self::Spending,
        Self::Crying,
        Self::Checking,
    ];
}

/// The words of each thing, in the order of [`AvoidedBehaviour::ALL`], separated by `|`. A word stands for its
/// regular forms too. If a list has an `&`, the text must also contain one of the words after it.
const WORDS: &str = "\
    medication medicine meds pill insulin tablet antidepressant lithium inhaler dose injection prescription \
    methadone contraceptive | \
    drug weed cannabis cocaine heroin pot opioids ketamine stoned | \
    alcohol wine beer booze vodka whisky whiskey drunk drink | \
    smoke cigarette vape tobacco nicotine | \
    gamble bet casino slots | \
    panic panicking panicked freaking | \
    shout yell screaming anger angry temper snap rage lashing | \
    argue argument fight | \
    eat overeating binge snacking snacks sugar chocolate junk food sweets purging dieting | \
    biting nails pick | \
    procrastinate procrastination delaying putting & off procrastinate procrastination delaying | \
    work overtime & late overtime weekends hours evenings hard | \
    late oversleeping snooze | \
    phone scroll screen tv social facebook instagram tiktok twitter youtube netflix gaming games internet online | \
    bed | \
    criticising criticizing criticism blaming compare beating hate hard down & myself self me | \
    worry overthink ruminating anxiety anxious stressing thoughts fear | \
    bus train tube driving lift elevators shops supermarket places & avoid | \
    people friend everyone others crowds parties family alone isolate hiding withdrawing home & avoid alone isolate \
    hiding withdrawing cancelling away staying | \
    spend buy shopping | \
    cry | \
    rituals compulsions reassurance rechecking";

/// Drinks without alcohol.
const SOFT: &str = "coffee tea soda cola coke pop juice energy caffeine milk water";

/// The thing that a text avoids; `from` is the index of its first word of stopping. "Stop checking the door" is
/// recognized by its guard alone, since "stop checking my phone" is about a screen.
pub(super) fn avoided(tokens: &TokenStream, from: usize, guard: Option<Guard>) -> Option<AvoidedBehaviour> {
    if guard == Some(Guard::Checking) {
        return Some(AvoidedBehaviour::Checking);
    }
    let says = |from, list| tokens.any_form(from, list);
    let mut lists = WORDS;
    let mut all = AvoidedBehaviour::ALL.iter().copied();
    all.find(|avoided| {
        let (list, others) = split_once(lists, b'|');
        let (list, needed) = split_once(list, b'&');
        lists = others;
        // In "spend less" the thing comes before the word that says less of it.
        says(from.saturating_sub(2), list)
            && (needed.is_empty() || says(0, needed))
            && (*avoided != AvoidedBehaviour::Drinking || !says(0, SOFT))
    })
}

#[cfg(test)]
mod tests {
    use super::super::{avoidance, classes::tokenize, guard};
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<AvoidedBehaviour>) {
        let tokens = tokenize(text);
        let at = avoidance::avoidance(&tokens).start;
        assert_eq!(avoided(&tokens, at, guard(text)), expected, "{text}");
    }

    #[test]
    fn what_is_kept_away_from_is_known_by_its_words() {
        for (text, expected) in [
            ("stop having panic attacks by June", AvoidedBehaviour::Panic),
            ("quit drinking", AvoidedBehaviour::Drinking),
            ("stop drinking wine at night", AvoidedBehaviour::Drinking),
            ("no alcohol for one month", AvoidedBehaviour::Drinking),
            ("stop arguing with my sister", AvoidedBehaviour::Arguing),
            ("stop worrying so much", AvoidedBehaviour::Worry),
            ("stop worrying about what people think", AvoidedBehaviour::Worry),
            ("stop staying in bed all day", AvoidedBehaviour::Bed),
            ("stop going to bed late", AvoidedBehaviour::LateNights),
            ("stop avoiding people", AvoidedBehaviour::People),
            ("avoid people less", AvoidedBehaviour::People),
            ("stop procrastinating", AvoidedBehaviour::PuttingOff),
            ("stop putting off my post", AvoidedBehaviour::PuttingOff),
            ("less time on my phone", AvoidedBehaviour::Screen),
            ("spend less time on my phone in bed", AvoidedBehaviour::Screen),
            ("spend less", AvoidedBehaviour::Spending),
            ("stop yelling at people", AvoidedBehaviour::Anger),
            ("stop being so hard on myself", AvoidedBehaviour::SelfTalk),
            ("stop biting my nails", AvoidedBehaviour::Fidgets),
            ("stop bingeing", AvoidedBehaviour::Eating),
            ("stop taking my pills", AvoidedBehaviour::Medicine),
            ("quit smoking", AvoidedBehaviour::Smoking),
            ("stop checking the door", AvoidedBehaviour::Checking),
            ("stop asking my husband for reassurance", AvoidedBehaviour::Checking),
            ("stop checking my phone", AvoidedBehaviour::Screen),
            ("stop avoiding the bus", AvoidedBehaviour::Places),
            ("stop working late", AvoidedBehaviour::WorkHours),
            ("stop crying at work", AvoidedBehaviour::Crying),
        ] {
            check(text, Some(expected));
        }
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        for text in ["drink less coffee", "stop lying", "stop biking to work", "avoid the motorway"] {
            check(text, None);
        }
    }

    #[test]
    fn each_has_its_words() {
        assert_eq!(WORDS.split('|').count(), AvoidedBehaviour::ALL.len());
    }
}
