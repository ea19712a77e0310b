//! Words that speak of suicide, self-harm or danger. What is found is shown once as help, and never kept.

use super::grammar::cut;
use super::words::Words;

/// Patterns of such words; `W` is somebody, and `B|any|...` the end of the sense. Kind manners of speaking that only sound
/// like it ("cut myself some slack") are told apart by what follows.
const DANGER: &str = "\
    suicide|suicidal|unalive|selfharm|overdose|overdosing|raped;>U|few|many|more|of kms;self harm|harming|injury;\
    kill|killing|killed myself !laughing;hurt|hurting|harm|harming|starve|starving|punish|hang|drown myself;\
    cut|cutting myself !some|a;stop|quit cutting B;burn|burning myself !out;shoot myself !in;slit my;\
    end|ending my own? life;end|ending it all;take|taking my own? life !back|in|to|seriously;\
    want|wanting|ready to die !my|laughing;wanna die !my|laughing;hope i die;wish i was|were dead;\
    wish i wasnt|wasn't alive;wish i was never born;wish i didnt|didn't exist;better off dead;better off without me;\
    no reason to live;nothing to live for;no point in? living;tired|sick of living;tired of being alive;\
    hate being alive;done with life;give up on life;sleep forever;\
    cant|can't|cannot go on B|any|anymore|again|ever|tomorrow|and;\
    not|dont|don't want to live|exist;not|dont|don't want to be alive;not be alive;\
    dont|don't want to be here B|any|anymore|again|ever|tomorrow|and;\
    not|never wake up B|any|anymore|again|ever|tomorrow|and;dont|don't want to wake up B|any|anymore|again|ever|tomorrow|and;\
    hits|hitting|beating me;hit|beats|kicks me B|any|anymore|again|ever|tomorrow|and;hit me when;beat|beats me up !the;\
    W hurts|hurt|hurting me;stop hurting me;is hurting me B|any|anymore|again|ever|tomorrow|and;\
    chokes|choked|choking|strangled|punches|punched|slaps|slapped|abuses|abused|abusing|rapes|threatens|threatened me;\
    stalks|stalking me;locks|locked me in;threatens to kill;wont|won't let me leave;being abused;\
    abusive husband|wife|partner|boyfriend|girlfriend|ex|relationship;domestic abuse|violence;\
    scared|afraid|frightened|terrified of my !boss|teacher|doctor W;scared|afraid of him;\
    scared of her B|any|anymore|again|ever|tomorrow|and;not|feel|be safe at home;unsafe at home;scared|afraid to go home";

/// Patterns of a loss by death. Nothing is suggested beside them.
const LOSS: &str = "\
    W has? died|passed;W is dead;W death|funeral|grave|ashes;baby|dog|cat|pet died;since|after|before|when ~ died;passed away;the death of;\
    the|her|his|their grave;the funeral|ashes;loss of W;lost W;lost a|my|the|our baby|child;my late W;\
    grief|grieve|grieving|bereaved|bereavement|mourn|mourning|widow|widower|widowed|miscarriage|stillborn|stillbirth";

/// Whether the words speak of danger.
pub(super) fn danger(words: &Words) -> bool {
    says(words, DANGER)
}

/// Whether the words speak of somebody who died.
pub(super) fn loss(words: &Words) -> bool {
    says(words, LOSS)
}

/// Whether one of some patterns fits anywhere.
fn says(words: &Words, patterns: &str) -> bool {
    let (pattern, others) = cut(patterns, b';');
    words.find_where(pattern, |_, _| true).is_some() || !others.is_empty() && says(words, others)
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
            "Stop cutting",
            "quit cutting, for good",
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
            "stop cutting the hedge so late",
            "quit cutting corners at work",
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
