//! Whether picturing an obstacle, and an if-then plan for it, fit what a person writes about.
//!
//! Mental contrasting is for obstacles inside a person. To picture what is feared, remembered or done by somebody else
//! can harm, and an urge to harm needs the plan for hard days.

use super::classes::tokenize;
use super::danger::{DangerKind, danger};
use super::guard::{self, Guard};
use super::loss::loss;
use super::pattern::{Pattern, pattern};

/// What fits these words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Picturing {
    /// Picturing the obstacle and planning for it.
    #[default]
    Fits,
    /// The question what could make it easier, in place of picturing: there is danger, a loss, abuse, an obsessive thought
    /// or a trauma.
    MakeEasier,
    /// The plan for hard days, in place of an if-then plan: there is an urge to harm.
    HardDayPlan,
}

/// Patterns of trauma, of obsessive thoughts and of abuse. Words of danger and of loss are read elsewhere.
const NOT_TO_PICTURE: Pattern = pattern!(
    "\
    trauma|traumatic|ptsd|flashback|nightmare;ocd|obsession|obsessive|compulsion;\
    intrusive thought|image;abuse|abuser|abusive|rape|assault|molested;\
    he|she|they hit|beat|hurts|threatens me;scared|afraid|frightened of W|him|her"
);

/// Patterns of an urge. Beside words of danger to one's own life it is an urge to harm.
const URGE: Pattern =
    pattern!("urge|want|tempted|craving|feel to? like? cut|hurt|harm|die|dying|kill|burn|jump|overdose");

/// Whether picturing fits a text. It accepts any text.
pub fn picturing(text: &str) -> Picturing {
    let tokens = tokenize(text);
    let is_unfit = !tokens.find(NOT_TO_PICTURE).is_empty() || loss(&tokens);
    let has_urge = !tokens.find(URGE).is_empty();
    match danger(text) {
        Some(DangerKind::TakenSomething | DangerKind::HurtingOther) => Picturing::HardDayPlan,
        Some(DangerKind::OwnLife) if has_urge || guard::is_harm(&tokens) => Picturing::HardDayPlan,
        Some(_) => Picturing::MakeEasier,
        None => match guard::guard(text) {
            Some(Guard::Harm) => Picturing::HardDayPlan,
            Some(Guard::Checking) => Picturing::MakeEasier,
            _ if is_unfit => Picturing::MakeEasier,
            _ => Picturing::Fits,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: Picturing, texts: &[&str]) {
        for text in texts {
            assert_eq!(picturing(text), expected, "{text}");
        }
    }

    #[test]
    fn an_obstacle_inside_the_person_is_pictured() {
        check(
            Picturing::Fits,
            &[
                "I feel too tired after work",
                "I put it off",
                "I get scared of the phone",
                "rain",
                "I scroll on my phone",
                "",
            ],
        );
    }

    #[test]
    fn danger_loss_abuse_obsessive_thoughts_and_trauma_are_never_pictured() {
        check(
            Picturing::MakeEasier,
            &[
                "my husband hits me",
                "he threatens me when I go out",
                "I'm scared of my dad",
                "my ex was abusive",
                "since mum died I stay in bed",
                "the urge to check the door again and again",
                "my ocd gets loud",
                "intrusive thoughts come",
                "a flashback comes",
                "nightmares about the war",
            ],
        );
    }

    #[test]
    fn an_urge_to_harm_has_the_plan_for_hard_days() {
        check(Picturing::HardDayPlan, &["I want to die", "the urge to cut is back", "stop cutting myself"]);
    }
}
