//! Detection of the subject of a wish that has offers of its own: sleep, panic, a job to find.

/// Declares the triggers of families, one row each: the family, the patterns that show it, the patterns beside which it
/// is not shown, wishes that reach it, and wishes that do not.
macro_rules! triggers {
    ($($family:ident: $shows:expr, hides $hides:expr, finds $finds:expr, passes $passes:expr;)*) => {
        /// The triggers.
        pub(super) const TRIGGERS: &[$crate::coach::family::kind::Trigger] = &[$($crate::coach::family::kind::Trigger {
            family: $crate::coach::family::kind::Family::$family,
            shows: $crate::coach::pattern::pattern!($shows),
            hides: $crate::coach::pattern::pattern!($hides),
        }),*];

        /// The triggers with their examples.
        #[cfg(test)]
        pub(super) const EXAMPLES: &[super::tests::Example] = &[$(super::tests::Example {
            family: $crate::coach::family::kind::Family::$family,
            shows: $shows,
            hides: $hides,
            finds: &$finds,
            passes: &$passes,
        }),*];
    };
}

mod kind;
mod life;
mod mind;

#[cfg(test)]
mod tests;

pub use kind::Family;

use super::guard::Guard;
use super::instead::AvoidedBehaviour;
use super::pattern::Pattern;
use super::reading::Reading;
use super::token_stream::TokenStream;

impl AvoidedBehaviour {
    /// The family that an avoided thing belongs to, if any.
    pub fn family(self) -> Option<Family> {
        match self {
            Self::Drinking | Self::Drugs | Self::Gambling => Some(Family::Cravings),
            Self::Panic => Some(Family::Panic),
            Self::Anger => Some(Family::Anger),
            Self::PuttingOff => Some(Family::PuttingOff),
            Self::LateNights => Some(Family::Sleep),
            Self::Checking => Some(Family::Ocd),
            _ => None,
        }
    }
}

/// The families of a text, in the order of [`Family::ALL`]. There is none beside danger or harm, nor where the goal
/// depends on somebody else or avoids a thing that needs a doctor's care; beside a loss there is grief alone.
pub(super) fn families(tokens: &TokenStream, reading: &Reading) -> Vec<Family> {
    let needs_care = matches!(
        reading.avoided,
        Some(AvoidedBehaviour::Medicine | AvoidedBehaviour::Smoking | AvoidedBehaviour::Eating)
    );
    if reading.danger || reading.guard == Some(Guard::Harm) || reading.depends_on_other || needs_care && !reading.loss {
        return Vec::new();
    }
    if reading.loss {
        return vec![Family::Grief];
    }
    Family::ALL.into_iter().filter(|family| is_shown(*family, tokens, reading)).collect()
}

fn is_shown(family: Family, tokens: &TokenStream, reading: &Reading) -> bool {
    let says = |pattern: Pattern| !tokens.find(pattern).is_empty();
    let trigger = mind::TRIGGERS.iter().chain(life::TRIGGERS).find(|trigger| trigger.family == family);
    let is_guarded = match family {
        Family::Ocd => reading.guard == Some(Guard::Checking),
        Family::Cravings => reading.guard == Some(Guard::Sober),
        _ => false,
    };
    let is_avoided = reading.avoided.is_some_and(|avoided| avoided.family() == Some(family));
    (is_guarded || is_avoided || trigger.is_some_and(|trigger| says(trigger.shows)))
        && !trigger.is_some_and(|trigger| says(trigger.hides))
}
