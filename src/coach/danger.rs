//! Words that speak of suicide, self-harm or danger. What is found is shown once as help, and never kept.

use super::tokens::Token;

/// Phrases of such words, parted by strokes; a star stands for one word, whatever it is.
const PHRASES: &str = "\
    suicide|suicidal|unalive|kill myself|killing myself|killed myself|end my life|ending my life|end my own life|\
    ending it all|end it all|take my life|take my own life|taking my own life|hurt myself|hurting myself|\
    harm myself|harming myself|self harm|self harming|self injury|selfharm|cut myself|cutting myself|burn myself|\
    burning myself|starve myself|starving myself|punish myself|overdose|overdosing|want to die|wanna die|\
    wanting to die|ready to die|hope i die|wish i was dead|wish i were dead|wish i wasn't alive|\
    wish i was never born|better off dead|better off without me|no reason to live|nothing to live for|\
    not want to live|don't want to live|dont want to live|not want to be alive|don't want to be alive|\
    not be alive|don't want to exist|don't want to be here|don't want to wake up|not wake up|never wake up|\
    hits me|hit me|beats me|beat me up|hurts me|hurting me|chokes me|choked me|strangled me|kicks me|punches me|\
    slaps me|abuses me|abused me|abusing me|abusive husband|abusive wife|abusive partner|abusive boyfriend|\
    abusive girlfriend|abusive relationship|being abused|domestic abuse|domestic violence|raped|rapes me|\
    threatens me|threatened me|threatens to kill|scared of my partner|scared of my husband|scared of my wife|\
    scared of my boyfriend|scared of my girlfriend|scared of my dad|scared of my father|scared of my mum|\
    scared of my mom|afraid of my partner|afraid of my husband|afraid of my wife|afraid of my boyfriend|\
    afraid of my girlfriend|afraid of my dad|afraid of my father|not safe at home|unsafe at home|\
    feel safe at home|be safe at home|scared to go home|afraid to go home|stop * hitting me|stop * beating me";

/// Kind manners of speaking that only sound like it.
const KIND: &str = "\
    cut myself some|cut myself a|cutting myself some|kill myself laughing|burn myself out|burning myself out|\
    prick myself";

/// Whether one of the phrases is in the text.
pub(super) fn danger(tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|at| says(PHRASES, tokens, at) && !says(KIND, tokens, at))
}

fn says(phrases: &str, tokens: &[Token], at: usize) -> bool {
    let Some(first) = tokens.get(at) else { return false };
    phrases.split('|').filter(|phrase| phrase.starts_with(first.word.as_str())).any(|phrase| {
        phrase
            .split(' ')
            .enumerate()
            .all(|(n, word)| tokens.get(at + n).is_some_and(|token| word == "*" || token.word == word))
    })
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
    fn loss_and_manners_of_speaking_are_not_danger() {
        for text in [
            "visit the grave since my mum died",
            "cut my hair myself",
            "cut myself some slack",
            "learn to live without my brother",
            "talk about my dad's death",
            "kill the weeds",
            "run until my legs die",
            "",
        ] {
            assert!(!danger(&tokens(text)), "{text}");
        }
    }
}
