//! A person's values, and the effect of one goal on another.

use serde::{Deserialize, Serialize};

/// Number of cards in the public-domain Personal Values Card Sort (Miller, C'de Baca, Matthews and Wilbourne, 2001).
pub const CARDS: u8 = 83;

/// A value: something that matters to a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A card of the card sort, by its index in the published list, from 0. Its text is in `words`.
    Card(u8),
    /// A value in the person's own words.
    Own(String),
}

/// The effect of one goal on another, as the person sees it. The app asks for it only for goals in focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Doing one goal makes the other easier.
    Helps,
    /// The goals don't affect each other.
    NoMatter,
    /// One goal takes time or energy from the other.
    GetsInTheWay,
}
