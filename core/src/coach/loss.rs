//! Words that speak of somebody who died. Nothing is suggested beside them.

use super::grammar::cut;
use super::words::Words;

/// Patterns of a loss by death. Nothing is suggested beside them.
const LOSS: &str = "\
    W has? died|passed;W is dead;W death|funeral|grave|ashes;baby|dog|cat|pet died;since|after|before|when ~ died;passed away;the death of;\
    the|her|his|their grave;the funeral|ashes;loss of W;lost W;lost a|my|the|our baby|child;my late W;\
    grief|grieve|grieving|bereaved|bereavement|mourn|mourning|widow|widower|widowed|miscarriage|stillborn|stillbirth";

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
