//! What is offered for the subject of a wish: the family that its words reach, and the thing that it avoids.

mod life;
mod mind;

use super::instead::instead;
use crate::coach::{AvoidedBehaviour, Family, Guard, Reading};
use crate::words::offer::{Offer, ShownFor, fits};

sentences! {
    /// Lines to tap that open a family.
    Families {
        with_therapist: "I do this with a therapist",
        ideas: "Show me some ideas",
    }
}

/// The offers of a family.
pub fn of(family: Family) -> &'static [Offer] {
    match family {
        Family::HealthAnxiety => mind::HEALTH_ANXIETY,
        Family::Ocd => mind::OCD,
        Family::Voices => mind::VOICES,
        Family::Cravings => mind::CRAVINGS,
        Family::Panic => mind::PANIC,
        Family::Trauma => mind::TRAUMA,
        Family::Grief => life::GRIEF,
        Family::Pain => mind::PAIN,
        Family::NewBaby => life::NEW_BABY,
        Family::Sleep => mind::SLEEP,
        Family::Anger => mind::ANGER,
        Family::SocialAnxiety => mind::SOCIAL_ANXIETY,
        Family::BreakUp => life::BREAK_UP,
        Family::JobSearch => life::JOB_SEARCH,
        Family::Exams => life::EXAMS,
        Family::Boundaries => life::BOUNDARIES,
        Family::Carers => life::CARERS,
        Family::Parenting => life::PARENTING,
        Family::PuttingOff => life::PUTTING_OFF,
        Family::Loneliness => life::LONELINESS,
        Family::UpsAndDowns => mind::UPS_AND_DOWNS,
    }
}

/// The line to tap that shows the rest of a family; none if nothing waits for it.
pub fn opener(family: Family) -> Option<&'static str> {
    match family {
        Family::Ocd => Some(EN.with_therapist),
        Family::Grief => Some(EN.ideas),
        _ => None,
    }
}

/// The subject of a wish: the avoided thing and the family, of which either can be missing. Both are given only where the
/// thing belongs to the family. There is none beside danger or harm, nor where the goal depends on somebody else.
pub fn subject(reading: &Reading) -> (Option<AvoidedBehaviour>, Option<Family>) {
    if reading.danger || reading.guard == Some(Guard::Harm) || reading.depends_on_other {
        return (None, None);
    }
    let family = reading.families.first().copied();
    (reading.avoided.filter(|avoided| family.is_none() || avoided.family() == family), family)
}

/// What is offered for the subject of a wish. It is empty for a wish without a subject, which gets the smaller goals of
/// its area instead. `is_open` says whether the person has tapped the [`opener`].
pub fn about(reading: &Reading, is_open: bool) -> Vec<Offer> {
    let (avoided, family) = subject(reading);
    let is_shown = |offer: &&Offer| match offer.shown_for {
        ShownFor::All => true,
        ShownFor::With(other) => reading.families.contains(&other),
        ShownFor::Without(other) => !reading.families.contains(&other),
        ShownFor::Tapped => is_open,
    };
    // What paces pain is meant for it.
    let guard = reading.guard.filter(|guard| family != Some(Family::Pain) || *guard != Guard::Pain);
    let all = avoided.map(instead).unwrap_or_default().iter().chain(family.map(of).unwrap_or_default());
    all.filter(is_shown).filter(|offer| fits(offer.words, guard)).copied().collect()
}

/// Passes each text to `see`.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    EN.each(see);
    Family::ALL.into_iter().flat_map(of).for_each(|offer| see("offer", offer.words));
}

#[cfg(test)]
mod tests;
