//! Guards: the subjects on which Cairn never puts a number, which are weight, food, medicine, harm, staying sober,
//! checking and pain.
//!
//! A number from Cairn can do harm there: a ladder for a weight goes on below it, "fewer" is wrong for a medicine, and
//! a number of checks makes a compulsion official. So every function that proposes, counts or ticks a number takes an
//! [`Unguarded`], which only an unguarded text, draft or goal yields; no caller can forget to ask. The person's own
//! words and numbers stay unchanged.
//!
//! A guard is computed from the words each time and never stored. The patterns of each guard are in a file of its own,
//! in the language of [`super::pattern`], grouped into families, each beside texts that it must find and texts that it
//! must not.

/// Declares the families of patterns of one guard, one row each: the subject, the patterns, sentences they must find,
/// and sentences that no guard may find.
macro_rules! families {
    ($($about:literal: $patterns:expr, finds $finds:expr, passes $passes:expr;)*) => {
        /// The patterns, one per family.
        pub(super) const PATTERNS: &[$crate::coach::pattern::Pattern] = &[$($crate::coach::pattern::pattern!($patterns)),*];

        /// The families with their examples.
        #[cfg(test)]
        pub(super) const EXAMPLES: &[super::tests::Family] =
            &[$(super::tests::Family { about: $about, patterns: $patterns, finds: &$finds, passes: &$passes }),*];
    };
}

mod body;
mod checking;
mod food;
mod harm;
mod medicine;
mod pain;
mod sober;

use super::classes::tokenize;
use super::danger;
use super::frequency::{self, Frequency};
use super::pattern::Pattern;
use super::token_stream::TokenStream;
use crate::plan::{Goal, Measure, Parts};
use std::ops::Deref;

/// A subject that Cairn puts no number on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guard {
    /// Hurting oneself or somebody else.
    Harm,
    /// Medicines.
    Medicine,
    /// Body weight, size and shape.
    Body,
    /// Eating less, and when and how much to eat.
    Food,
    /// Abstaining from alcohol, drugs, tobacco or betting, or using less.
    Sober,
    /// Checking, washing and seeking reassurance.
    Checking,
    /// Living with pain, and exercise without rest.
    Pain,
}

impl Guard {
    /// All guards, in the order in which they are tried.
    pub const ALL: [Self; 7] =
        [Self::Harm, Self::Medicine, Self::Body, Self::Food, Self::Sober, Self::Checking, Self::Pain];

    /// The guard's name in the output of the example `read_goals`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Harm => "harm",
            Self::Medicine => "medicine",
            Self::Body => "body",
            Self::Food => "food",
            Self::Sober => "sober",
            Self::Checking => "checking",
            Self::Pain => "pain",
        }
    }

    fn patterns(self) -> &'static [Pattern] {
        match self {
            Self::Harm => harm::PATTERNS,
            Self::Medicine => medicine::PATTERNS,
            Self::Body => body::PATTERNS,
            Self::Food => food::PATTERNS,
            Self::Sober => sober::PATTERNS,
            Self::Checking => checking::PATTERNS,
            Self::Pain => pain::PATTERNS,
        }
    }
}

/// A text, or a value that contains texts, that may have a guard.
pub trait Guarded {
    /// The guard; none if the words are unguarded.
    fn guard(&self) -> Option<Guard>;
}

/// A proof that a value's words are unguarded. Only [`Unguarded::of`] makes one, so a function that takes it never puts
/// a number on a guarded subject.
#[derive(Debug, PartialEq)]
pub struct Unguarded<'a, T: ?Sized>(&'a T);

impl<'a, T: Guarded + ?Sized> Unguarded<'a, T> {
    /// Wraps the value if it is unguarded.
    ///
    /// # Errors
    /// The guard, if the value has one.
    pub fn of(whole: &'a T) -> Result<Self, Guard> {
        whole.guard().map_or(Ok(Self(whole)), Err)
    }
}

impl<T: ?Sized> Clone for Unguarded<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Unguarded<'_, T> {}

impl<T: ?Sized> Deref for Unguarded<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}

impl Guarded for Goal {
    fn guard(&self) -> Option<Guard> {
        guard_of(&self.wish, &self.parts)
    }
}

/// The guard of a text; none if it is unguarded.
pub fn guard(text: &str) -> Option<Guard> {
    let tokens = tokenize(text);
    in_words(&tokens, danger::danger(text).is_some()).or_else(|| in_rhythm(&tokens, said_often(&tokens)))
}

/// Whether a text about a medicine is about taking it, rather than about asking for it, fetching it or giving it to
/// somebody to keep.
pub fn is_to_take(text: &str) -> bool {
    let tokens = tokenize(text);
    let says = |pattern| !tokens.find(pattern).is_empty();
    says(medicine::TAKING) || !says(medicine::HANDLING)
}

/// The guard of a goal. It reads the present wording, the amount, the steps, the smallest version and the ladder. It
/// also reads the original wish if an amount is set, since the wording may be "reach my goal" by then.
pub fn guard_of(wish: &str, parts: &Parts) -> Option<Guard> {
    let wording = if parts.wording.trim().is_empty() { wish } else { &parts.wording };
    let mut all = wording.to_owned();
    // Danger is read in each text by itself: two of them are no story, and "nothing" above "not at all" is a ladder.
    let mut is_danger = danger::danger(wording).is_some();
    let mut add = |text: &str| {
        all.push('\n');
        all.push_str(text);
        is_danger |= danger::danger(text).is_some();
    };
    let counted = match &parts.measure {
        Some(Measure::HowMuch { target, unit, .. }) => Some(format!("{target} {unit}")),
        Some(Measure::LessOf { to, unit, .. }) => Some(format!("less {to} {unit}")),
        _ => None,
    };
    if let Some(counted) = counted {
        add(&counted);
        add(wish);
    }
    parts.steps.iter().for_each(|step| add(&step.text));
    add(&parts.smallest);
    parts.ladder.iter().flat_map(|ladder| &ladder.0).for_each(|line| add(line));
    let tokens = tokenize(&all);
    in_words(&tokens, is_danger).or_else(|| {
        let tokens = tokenize(wording);
        let planned = parts.measure.as_ref().and_then(Measure::times_a_week);
        in_rhythm(&tokens, said_often(&tokens)).or_else(|| pain::driven(&tokens, planned?).then_some(Guard::Pain))
    })
}

/// The guard of a text regardless of its frequency. Words of danger have the guard for harm.
pub(super) fn in_words(tokens: &TokenStream, danger: bool) -> Option<Guard> {
    let says = |guard: &Guard| guard.patterns().iter().any(|patterns| !tokens.find(*patterns).is_empty());
    Guard::ALL.into_iter().find(says).or_else(|| danger.then_some(Guard::Harm))
}

/// Whether a text speaks of harm in the words of its guard, whatever the danger detection says of it.
pub(super) fn is_harm(tokens: &TokenStream) -> bool {
    Guard::Harm.patterns().iter().any(|patterns| !tokens.find(*patterns).is_empty())
}

/// The guard of a frequency: exercise every day or more often.
pub(super) fn in_rhythm(tokens: &TokenStream, often: Option<Frequency>) -> Option<Guard> {
    let Frequency { times, per } = often?;
    let times = Measure::HowOften { times: times.target(), per, minutes: None }.times_a_week()?;
    pain::driven(tokens, times).then_some(Guard::Pain)
}

fn said_often(tokens: &TokenStream) -> Option<Frequency> {
    frequency::frequency(tokens).map(|(often, _)| often)
}

#[cfg(test)]
mod tests;
