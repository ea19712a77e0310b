//! Words that speak of suicide, self-harm or danger. What is found is shown once as help, and never kept.

use super::lexicon::Tags;
use super::tokens::{Token, has};

/// Phrases of such words, parted by strokes and written without apostrophes. `*` stands for one word, whatever it is; `@`
/// for somebody; `$` for the end of the sense.
const PHRASES: &str = "\
    suicide|suicidal|unalive|kms|kill myself|killing myself|killed myself|end my life|ending my life|end my own life|\
    ending it all|end it all|take my life|take my own life|taking my own life|hurt myself|hurting myself|\
    harm myself|harming myself|self harm|self harming|self injury|selfharm|cut myself|cutting myself|burn myself|\
    burning myself|starve myself|starving myself|punish myself|hang myself|shoot myself|drown myself|slit my|\
    overdose|overdosing|want to die|wanna die|wanting to die|ready to die|hope i die|wish i was dead|wish i were dead|\
    wish i wasnt alive|wish i was never born|wish i didnt exist|better off dead|better off without me|\
    no reason to live|nothing to live for|no point in living|no point living|tired of living|tired of being alive|\
    sick of living|hate being alive|done with life|give up on life|cant go on $|cannot go on $|sleep forever|\
    not want to live|dont want to live|not want to be alive|dont want to be alive|not be alive|dont want to exist|\
    not want to exist|dont want to be here $|dont want to wake up $|not wake up $|never wake up $|\
    hits me|hit me $|hit me when|hitting me|beats me $|beats me up|beat me up|beating me|@ hurts me|@ hurt me|@ hurting me|\
    is hurting me $|stop hurting me|chokes me|choked me|choking me|strangled me|kicks me $|punches me|punched me|slaps me|\
    slapped me|abuses me|abused me|abusing me|abusive husband|abusive wife|abusive partner|abusive boyfriend|\
    abusive girlfriend|abusive ex|abusive relationship|being abused|domestic abuse|domestic violence|raped|rapes me|\
    threatens me|threatened me|threatens to kill|locks me in|locked me in|wont let me leave|stalks me|stalking me|\
    scared of my @|afraid of my @|frightened of my @|terrified of my @|scared of him|afraid of him|scared of her $|\
    not safe at home|unsafe at home|feel safe at home|be safe at home|scared to go home|afraid to go home";

/// Kind manners of speaking that only sound like it.
const KIND: &str = "\
    cut myself some|cut myself a|cutting myself some|kill myself laughing|burn myself out|burning myself out|\
    prick myself|shoot myself in the foot|take my life back|take my life in|take my life to|take my life seriously|\
    want to die my|want to die laughing|ready to die my|beat me up the|scared of my boss|afraid of my boss|\
    scared of my teacher|afraid of my teacher|scared of my doctor";

/// Phrases of a loss by death. Nothing is suggested beside them.
const LOSS: &str = "\
    @ died|@ has died|@ is dead|@ passed away|@ passed|@ death|since * died|after * died|before * died|when * died|\
    passed away|the death of|the loss of my|loss of @|loss of my @|lost my @|lost our @|lost a child|lost the baby|\
    lost my baby|lost our baby|@ funeral|the funeral|@ grave|her grave|his grave|their grave|the grave|the ashes|\
    @ ashes|my late @|grief|grieve|grieving|bereaved|bereavement|mourn|mourning|widow|widower|widowed|miscarriage|\
    stillborn|stillbirth|dog died|cat died|pet died";

/// Whether the words speak of danger.
pub(super) fn danger(tokens: &[Token]) -> bool {
    let is_meant = |at: usize| {
        let counted = at
            .checked_sub(1)
            .and_then(|at| tokens.get(at))
            .is_some_and(|t| t.number.is_some() || t.is("few many more of"));
        let is_distance = counted && tokens.get(at).is_some_and(|token| token.word == "kms");
        !is_distance && !says(KIND, tokens, &|kind| kind == at)
    };
    says(PHRASES, tokens, &is_meant)
}

/// Whether the words speak of somebody who died.
pub(super) fn loss(tokens: &[Token]) -> bool {
    says(LOSS, tokens, &|_| true)
}

/// Whether one of the phrases stands at a place that counts. Nearly all phrases have a word that the text does not have, and
/// are passed over for that.
fn says(phrases: &str, tokens: &[Token], counts: &dyn Fn(usize) -> bool) -> bool {
    let mut has = [false; 256];
    for token in tokens {
        if let Some(has) = has.get_mut(shape(token.word.as_bytes())) {
            *has = true;
        }
    }
    let may_fit = |word: &[u8]| matches!(word, b"@" | b"*" | b"$") || has.get(shape(word)) == Some(&true);
    parts(phrases.as_bytes(), b'|').filter(|phrase| parts(phrase, b' ').all(may_fit)).any(|phrase| {
        let words = |at: usize| parts(phrase, b' ').enumerate().map(move |(n, word)| (word, at + n));
        (0..tokens.len()).any(|at| {
            words(at).all(|(word, at)| word == b"@" || fits(word, tokens, at))
                && words(at).all(|(word, at)| word != b"@" || fits(word, tokens, at))
                && counts(at)
        })
    })
}

fn parts(text: &[u8], sign: u8) -> impl Iterator<Item = &[u8]> {
    text.split(move |letter| *letter == sign)
}

/// A word by its first and last letter and its length, apostrophes aside: two words that are the same have the same.
fn shape(word: &[u8]) -> usize {
    let letters = || word.iter().filter(|letter| **letter != b'\'');
    let number = |letter: Option<&u8>| letter.map_or(0, |letter| usize::from(*letter));
    (31 * number(letters().next()) + 7 * number(letters().next_back()) + letters().count()) % 256
}

/// Whether the word at a place is the one of a phrase.
fn fits(word: &[u8], tokens: &[Token], at: usize) -> bool {
    let token = tokens.get(at);
    match word {
        b"$" => {
            token.is_none_or(|token| token.after_break() || has("any anymore again ever tomorrow and", &token.word))
        }
        b"*" => token.is_some(),
        b"@" => token.is_some_and(|token| {
            token.is("he she they him her husband's wife's") || token.tags.any(Tags::PERSON) || token.is("baby dog cat")
        }),
        _ => token.is_some_and(|token| token.word.bytes().filter(|letter| *letter != b'\'').eq(word.iter().copied())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    #[test]
    fn danger_is_seen() {
        for text in [
            "I want to die",
            "stop cutting myself",
            "Not think about suicide",
            "he hits me",
            "stop self-harming",
            "I don't want to be here any more",
            "stop him hitting me",
            "get away from my abusive partner",
            "I’m scared of my husband",
        ] {
            assert!(danger(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn danger_is_seen_however_it_is_typed() {
        for text in [
            "i dont want to live",
            "I DON’T WANT TO LIVE LIKE THIS",
            "kms",
            "honestly just kms.",
            "end it all",
            "not hurt myself when I'm low",
            "stop hurtin myself, stop hurting myslef",
            "get through a week without sucide thoughts",
            "stop feeling sucidal",
            "my dad hits me",
            "my partner is hurting me",
            "cant go on",
            "wish i wasnt alive",
            "go to sleep and not wake up",
            "she won't let me leave",
            "he beat me up",
            "make him stop hitting me",
            "my stepdad beats me",
        ] {
            assert!(danger(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn manners_of_speaking_are_not_danger() {
        for text in [
            "visit the grave since my mum died",
            "cut my hair myself",
            "cut myself some slack",
            "learn to live without my brother",
            "talk about my dad's death",
            "kill the weeds",
            "kill time with a book",
            "be less dead tired at night",
            "die laughing at a comedy show",
            "run until my legs die",
            "run 5 kms twice a week",
            "not wake up late",
            "never wake up at 5 again if I can help it",
            "ask friends to hit me up on Sundays",
            "walk until my back hurts me less",
            "take my life back",
            "want to die my hair blue",
            "hang my clothes up myself",
            "live my life",
            "cook a dish that hits the spot",
            "",
        ] {
            assert!(!danger(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn a_loss_is_seen_and_other_ends_are_not() {
        for text in [
            "get out of the house since mum died",
            "stop crying after my dad's funeral",
            "cope with grief",
            "visit her grave",
            "since Tom died I want to see friends",
            "talk about losing the baby, my miscarriage",
            "my husband passed away, cook for one",
            "I lost my brother in June",
        ] {
            assert!(loss(&tokens(text)), "{text}");
        }
        for text in [
            "stop worrying about death",
            "find the keys I lost",
            "not lose my temper",
            "walk until my phone died",
            "pass my exam",
            "plant dead nettles",
            "",
        ] {
            assert!(!loss(&tokens(text)), "{text}");
        }
    }
}
