//! Offers: things to do that a person can take over with one tap, and the choice of the few to show.

use crate::coach::{Family, Guard};

/// The way in which an offer helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// To do something that is liked or that matters.
    Activate,
    /// To go towards a fear in small steps.
    Approach,
    /// To calm body and mind.
    Soothe,
    /// To be with somebody.
    Connect,
    /// To solve a problem or to plan.
    Solve,
    /// To rest or to sleep.
    Rest,
}

impl Kind {
    /// Whether it brings a person among things or people. Of the offers shown at a time, two do where there are two.
    pub fn is_active(self) -> bool {
        matches!(self, Self::Activate | Self::Connect)
    }
}

/// The wishes for which an offer of a family or of an avoided thing is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShownFor {
    /// Each wish.
    All,
    /// Wishes that also have the words of this family.
    With(Family),
    /// Wishes without the words of this family.
    Without(Family),
    /// Each wish, once the person has tapped the line that opens the family.
    Tapped,
}

/// A thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Offer {
    /// How it helps.
    pub kind: Kind,
    /// The words to take over.
    pub words: &'static str,
    /// The wishes for which it is shown.
    pub shown_for: ShownFor,
}

/// Declares a table of offers, one row each: `Kind "words"`, perhaps followed by the wishes for which it is shown.
macro_rules! offers {
    (@shown) => { $crate::words::offer::ShownFor::All };
    (@shown $shown:ident) => { $crate::words::offer::ShownFor::$shown };
    (@shown $shown:ident $family:ident) => {
        $crate::words::offer::ShownFor::$shown($crate::coach::Family::$family)
    };
    ($($kind:ident $words:literal $($shown:ident $($family:ident)?)?;)*) => {
        &[$($crate::words::offer::Offer {
            kind: $crate::words::offer::Kind::$kind,
            words: $words,
            shown_for: offers!(@shown $($shown $($family)?)?),
        }),*]
    };
}

pub(super) use offers;

/// Number of offers that are shown at a time.
pub const AT_A_TIME: usize = 4;

/// The offers to show on the n-th turn, in the order of the table: two that are active and two others, and more of one
/// sort where the other has fewer. After the last the turns begin again, so each offer is shown on some turn.
pub fn some(offers: &[Offer], turn: usize) -> Vec<Offer> {
    let (active, others): (Vec<usize>, Vec<usize>) =
        (0..offers.len()).partition(|at| offers.get(*at).is_some_and(|offer| offer.kind.is_active()));
    let active_count = active.len().min((AT_A_TIME / 2).max(AT_A_TIME.saturating_sub(others.len())));
    let others_count = others.len().min(AT_A_TIME - active_count);
    let chosen = |all: &[usize], count: usize| -> Vec<usize> {
        all.iter().copied().cycle().skip(turn * count % all.len().max(1)).take(count).collect()
    };
    let mut chosen = [chosen(&active, active_count), chosen(&others, others_count)].concat();
    crate::sort::by(&mut chosen, Ord::cmp);
    chosen.into_iter().filter_map(|at| offers.get(at).copied()).collect()
}

/// The beginnings of words about moving, then of words about eating.
const MOVING: [&str; 7] = ["walk", "danc", "swim", "bike", "stretch", "movement", "shoes"];
const EATING: [&str; 6] = ["eat", "lunch", "cook", "meal", "food", "dinner"];

/// Whether an offer may be shown to a person whose goal has this guard. Offers about moving or eating are left out for
/// weight and food, offers about moving for pain.
pub fn fits(words: &str, guard: Option<Guard>) -> bool {
    let lower = words.to_lowercase();
    let has = |starts: &[&str]| {
        let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    match guard {
        Some(Guard::Body | Guard::Food) => !has(&MOVING) && !has(&EATING),
        Some(Guard::Pain) => !has(&MOVING),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIXED: &[Offer] = offers! {
        Solve "a";
        Soothe "b";
        Connect "c";
        Rest "d";
        Activate "e";
        Approach "f";
        Activate "g";
    };

    fn shown(offers: &[Offer], turn: usize) -> String {
        some(offers, turn).iter().map(|offer| offer.words).collect()
    }

    #[test]
    fn of_four_two_are_active_and_each_has_its_turn() {
        assert_eq!([0, 1, 2].map(|turn| shown(MIXED, turn)), ["abce", "cdfg", "abeg"]);
        assert_eq!(shown(&MIXED[..2], 1), "ab");
        assert_eq!(shown(&[], 3), "");
        let active: Vec<Offer> = MIXED.iter().copied().filter(|offer| offer.kind.is_active()).collect();
        assert_eq!(shown(&active, 0), "ceg");
        let others: Vec<Offer> = MIXED.iter().copied().filter(|offer| !offer.kind.is_active()).collect();
        assert_eq!(shown(&others, 0), "abdf");
    }

    #[test]
    fn beside_weight_food_and_pain_nobody_is_sent_to_move_and_beside_weight_and_food_nobody_is_sent_to_eat() {
        for goal in ["Walk for 10 minutes, 3 times a week", "Dance to one song, twice a week", "Swim once this month"] {
            for guard in [Guard::Body, Guard::Food, Guard::Pain] {
                assert!(!fits(goal, Some(guard)), "{goal}");
            }
            assert!(fits(goal, None) && fits(goal, Some(Guard::Medicine)), "{goal}");
        }
        assert!(!fits("Cook one warm meal, twice a week", Some(Guard::Food)));
    }
}
