//! What matters to a person: values, and how two goals sit together.

use serde::{Deserialize, Serialize};

/// How many cards the public-domain Personal Values Card Sort has
/// (Miller, C'de Baca, Matthews and Wilbourne, 2001).
pub const CARDS: u8 = 83;

/// Something that matters to a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A card of the card sort, by its place in the published list, from 0. Its words live in `words`.
    Card(u8),
    /// In the person's own words.
    Own(String),
}

/// What one goal does to another, as the person sees it. Asked for goals in focus only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Doing one makes the other easier.
    Helps,
    /// They leave each other alone.
    NoMatter,
    /// One takes from the other.
    GetsInTheWay,
}
