//! Detection of words about somebody who died. The coach then suggests nothing.

use super::pattern::{Pattern, pattern};
use super::token_stream::TokenStream;

/// Patterns of a loss by death.
const LOSS: Pattern = pattern!(
    "\
    W has? died|passed;W is dead;W death|funeral|grave|ashes;baby|dog|cat|pet died;since|after|before|when ~ died;passed away;the death of;\
    the|her|his|their grave;the funeral|ashes;loss of W;lost W;lost a|my|the|our baby|child;my late W;\
    grief|grieve|grieving|bereaved|bereavement|mourn|mourning|widow|widower|widowed|miscarriage|stillborn|stillbirth"
);

/// Whether a text is about somebody who died.
pub(super) fn loss(tokens: &TokenStream) -> bool {
    says(tokens, LOSS)
}

/// Whether any row of a pattern matches anywhere.
fn says(tokens: &TokenStream, patterns: Pattern) -> bool {
    let found = |(row, others)| tokens.find_where(row, |_, _| true).is_some() || says(tokens, others);
    patterns.split_first().is_some_and(found)
}

#[cfg(test)]
mod tests {
    use super::super::classes::tokenize;
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
            assert!(loss(&tokenize(text)), "{text}");
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
            assert!(!loss(&tokenize(text)), "{text}");
        }
    }
}
