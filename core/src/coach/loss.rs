//! Detection of words about somebody who died. The coach then suggests nothing, and nobody is asked to look back.

use super::classes::tokenize;
use super::guard::{Guard, Guarded as _};
use super::pattern::{Pattern, pattern};
use super::token_stream::TokenStream;
use crate::plan::Goal;

/// Patterns of a loss by death.
const LOSS: Pattern = pattern!(
    "\
    W has? died|passed;W is dead;W death|funeral|grave|ashes;baby|dog|cat|pet died;since|after|before|when ~ died;passed away;the death of;\
    the|her|his|their grave;the funeral|ashes;loss of W;lost W;lost a|my|the|our baby|child;my late W;\
    grief|grieve|bereaved|bereavement|mourn|widow|widower|miscarriage|stillborn|stillbirth"
);

/// Whether a text is about somebody who died.
pub(super) fn loss(tokens: &TokenStream) -> bool {
    !tokens.find(LOSS).is_empty()
}

/// Whether a look back at a goal may be offered: never beside words of harm or about somebody who died.
pub fn may_offer_look_back(goal: &Goal) -> bool {
    let is_loss = |text: &str| loss(&tokenize(text));
    goal.guard() != Some(Guard::Harm) && !is_loss(goal.title()) && !is_loss(&goal.wish)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_to_look_back_beside_a_loss_or_harm() {
        let may = |wish: &str, wording: &str| {
            let parts = crate::plan::Parts { wording: wording.into(), ..Default::default() };
            may_offer_look_back(&crate::testing::Life::new().goal(crate::testing::day(1), wish).with(parts).only_goal())
        };
        assert!(may("walk", "walk twice a week") && may("lose weight", ""));
        assert!(!may("see friends since mum died", "see friends"), "the wish it came from");
        assert!(!may("be calm", "cope with grief"));
        assert!(!may("stop cutting myself", ""));
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
