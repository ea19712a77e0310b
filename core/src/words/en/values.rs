//! The cards of the Personal Values Card Sort (Miller, C'de Baca, Matthews and Wilbourne, 2001), which is in the public
//! domain: the published names in the published order, with meanings of our own. A stored value is an index into this
//! list, so no card is ever moved, removed or inserted.

use crate::plan::{CARDS, Value};

/// Every card: its name and what it may mean, from Acceptance to World Peace.
pub const ALL: [(&str, &str); CARDS as usize] = [
    ("Acceptance", "Being taken just as I am."),
    ("Accuracy", "Getting the facts right."),
    ("Achievement", "Reaching things that count for me."),
    ("Adventure", "Trying what is new and bold."),
    ("Attractiveness", "Feeling good in how I look."),
    ("Authority", "Being the one who leads."),
    ("Autonomy", "Making my own choices."),
    ("Beauty", "Seeing and making lovely things."),
    ("Caring", "Looking after people."),
    ("Challenge", "Trying hard things."),
    ("Change", "A life that doesn’t stand still."),
    ("Comfort", "Feeling at ease day by day."),
    ("Commitment", "Sticking with what I promise."),
    ("Compassion", "Feeling with people who hurt."),
    ("Contribution", "Leaving the world a bit better."),
    ("Cooperation", "Getting things done side by side."),
    ("Courtesy", "Good manners, kindly meant."),
    ("Creativity", "Making what wasn’t there before."),
    ("Dependability", "People can count on me."),
    ("Duty", "Doing what I owe to others."),
    ("Ecology", "Taking care of the earth."),
    ("Excitement", "Days that make my heart beat fast."),
    ("Faithfulness", "Staying true to my people."),
    ("Fame", "Having a name that many know."),
    ("Family", "Being close with my family."),
    ("Fitness", "Moving in a way that feels good."),
    ("Flexibility", "Bending when plans change."),
    ("Forgiveness", "Making peace, in my own time."),
    ("Friendship", "Having good friends and being one."),
    ("Fun", "Games, jokes and laughter."),
    ("Generosity", "Sharing what is mine."),
    ("Genuineness", "Being the real me."),
    ("God's Will", "Living as God asks of me."),
    ("Growth", "Learning more all my life."),
    ("Health", "Feeling well in my body."),
    ("Helpfulness", "Lending a hand."),
    ("Honesty", "Telling the truth."),
    ("Hope", "Looking for the light ahead."),
    ("Humility", "Not putting myself above others."),
    ("Humor", "Seeing the funny side."),
    ("Independence", "Standing on my own feet."),
    ("Industry", "Putting in the work."),
    ("Inner Peace", "A calm heart."),
    ("Intimacy", "Letting someone come close."),
    ("Justice", "A fair deal for all."),
    ("Knowledge", "Finding things out and passing them on."),
    ("Leisure", "Free time to rest and play."),
    ("Loved", "Knowing that I’m dear to someone."),
    ("Loving", "Showing people my love."),
    ("Mastery", "Being good at what I do."),
    ("Mindfulness", "Being here, right now."),
    ("Moderation", "Not too much, not too little."),
    ("Monogamy", "One partner, one love."),
    ("Non-conformity", "Going my own way and asking why."),
    ("Nurturance", "Helping someone grow."),
    ("Openness", "A mind that lets new things in."),
    ("Order", "A tidy life with a clear plan."),
    ("Passion", "Feeling things strongly."),
    ("Pleasure", "Things that are nice to feel."),
    ("Popularity", "Lots of people like me."),
    ("Power", "Having a say over others."),
    ("Purpose", "Knowing what my life is for."),
    ("Rationality", "Thinking things through."),
    ("Realism", "Seeing things as they are."),
    ("Responsibility", "Owning what I choose and do."),
    ("Risk", "Trying things that may not work."),
    ("Romance", "Falling in love, and staying in it."),
    ("Safety", "Being out of harm’s way."),
    ("Self-acceptance", "Being all right with who I am."),
    ("Self-control", "Choosing what I do."),
    ("Self-esteem", "Thinking well of myself."),
    ("Self-knowledge", "Knowing what I’m like, and why."),
    ("Service", "Giving my time to others."),
    ("Sexuality", "Sex that is good for me."),
    ("Simplicity", "Needing little."),
    ("Solitude", "Time alone, in quiet."),
    ("Spirituality", "Feeling part of something greater."),
    ("Stability", "Days that stay much the same."),
    ("Tolerance", "Making room for those not like me."),
    ("Tradition", "Keeping the old ways alive."),
    ("Virtue", "Doing what is right and good."),
    ("Wealth", "Having lots of money."),
    ("World Peace", "A world with no more war."),
];

/// The cards in small groups of our own, so that nobody sees all of them at once: the name of a group, and the indices
/// of its cards. Every card is in exactly one group.
pub const PILES: [(&str, &[u8]); 8] = [
    ("People close to me", &[22, 24, 28, 43, 47, 48, 52, 66, 73]),
    ("Being good to others", &[8, 13, 15, 16, 27, 30, 35, 54, 72, 78]),
    ("Being me", &[0, 6, 31, 40, 53, 55, 68, 70, 71]),
    ("Calm and faith", &[32, 37, 42, 50, 51, 74, 75, 76, 79]),
    ("Joy and new things", &[3, 7, 10, 21, 29, 39, 46, 57, 58, 65]),
    ("Learning and doing", &[1, 2, 9, 17, 33, 41, 45, 49, 61, 62, 63]),
    ("A settled life", &[11, 12, 18, 19, 25, 26, 34, 56, 64, 67, 69, 77]),
    ("My place in the world", &[4, 5, 14, 20, 23, 36, 38, 44, 59, 60, 80, 81, 82]),
];

/// The eight cards that are shown before the others, one of each group: values that many people name.
pub const FIRST: [u8; 8] = [24, 8, 68, 42, 29, 33, 34, 36];

/// A card's name and meaning.
pub fn card(place: u8) -> Option<(&'static str, &'static str)> {
    ALL.get(usize::from(place)).copied()
}

/// The name of a value: the name of its card, or the person's own words. It is empty for a card that this version does
/// not know.
pub fn name(value: &Value) -> &str {
    match value {
        Value::Card(place) => card(*place).map_or("", |(name, _)| name),
        Value::Own(words) => words,
    }
}

/// The name of a value within a sentence: a card's is written small there, but for the one that names God.
pub fn name_in_sentence(value: &Value) -> String {
    match value {
        Value::Card(_) if !name(value).starts_with("God") => name(value).to_lowercase(),
        _ => name(value).to_owned(),
    }
}

/// The indices of the cards whose name or meaning contains these letters, in the published order; all cards for no
/// letters.
pub fn find(letters: &str) -> impl Iterator<Item = u8> {
    let letters = letters.trim().to_lowercase();
    let has = move |text: &str| text.to_lowercase().contains(&letters);
    (0..CARDS).zip(ALL).filter(move |(_, (name, meaning))| has(name) || has(meaning)).map(|(place, _)| place)
}

/// The value for typed words: the card of that name, else the person's own words. None for no words.
pub fn value(typed: &str) -> Option<Value> {
    let typed = typed.trim();
    let named = |(name, _): &(&str, &str)| name.to_lowercase() == typed.to_lowercase();
    let card = (0..CARDS).zip(ALL).find(|(_, card)| named(card)).map(|(place, _)| Value::Card(place));
    (!typed.is_empty()).then(|| card.unwrap_or_else(|| Value::Own(typed.to_owned())))
}

/// Passes each sentence here to `see`, as sections do. The names of cards are published, so they are not among the
/// sentences.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    for (name, meaning) in ALL {
        see(name, meaning);
    }
    for (name, _) in PILES {
        see("pile", name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_names_are_in_the_published_order_and_each_has_a_meaning_of_its_own() {
        let key = |name: &str| name.to_lowercase().replace('-', "");
        assert!(ALL.windows(2).all(|pair| key(pair[0].0) < key(pair[1].0)));
        assert_eq!((ALL[0].0, ALL[82].0), ("Acceptance", "World Peace"));
        assert_eq!(ALL.iter().map(|card| card.1).collect::<BTreeSet<_>>().len(), ALL.len());
    }

    #[test]
    fn every_card_is_in_exactly_one_pile() {
        let mut places: Vec<u8> = PILES.iter().flat_map(|(_, places)| places.iter().copied()).collect();
        places.sort_unstable();
        assert_eq!(places, (0..CARDS).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_eight_are_one_of_each_pile() {
        assert!(FIRST.iter().zip(PILES).all(|(place, (_, pile))| pile.contains(place)));
        let names = FIRST.map(|place| name(&Value::Card(place)).to_owned());
        assert_eq!(names[..4], ["Family", "Caring", "Self-acceptance", "Inner Peace"]);
        assert_eq!(names[4..], ["Fun", "Growth", "Health", "Honesty"]);
    }

    #[test]
    fn cards_are_found_by_letters_of_name_or_meaning() {
        assert_eq!(
            find("PEACE").filter_map(card).map(|c| c.0).collect::<Vec<_>>(),
            ["Forgiveness", "Inner Peace", "World Peace"]
        );
        assert!(find("my heart beat").eq([21]));
        assert_eq!(find("  ").count(), 83);
        assert_eq!(find("zebra").count(), 0);
    }

    #[test]
    fn typing_the_name_of_a_card_is_choosing_the_card() {
        assert_eq!(value(" hope "), Some(Value::Card(37)));
        assert_eq!(value("my dog"), Some(Value::Own("my dog".into())));
        assert_eq!(value("  "), None);
        assert_eq!((name(&Value::Card(37)), name(&Value::Card(200))), ("Hope", ""));
    }
}
