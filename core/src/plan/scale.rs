//! Bounded whole numbers that a person gives: levels of 1 to 5 and ratings of 0 to 10.

use serde::{Deserialize, Serialize};

/// A level of 1 to 5, as for "now" and "want" of an area of life. It is never 0 or above 5: a stored number outside the
/// scale does not load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// A rating of 0 to 10, as on the importance and confidence rulers and for how close a goal feels. It is never above
/// 10: a stored number outside the scale does not load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Rating(u8);

/// The error for a number outside its scale; it holds the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScaleError(pub u8);

impl std::fmt::Display for ScaleError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is off the scale", self.0)
    }
}

impl std::error::Error for ScaleError {}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The number, 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Rating {
    /// The number, 0 to 10.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Every rating from 0 to 10, lowest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..=10).map(Self)
    }
}

impl TryFrom<u8> for Level {
    type Error = ScaleError;
    fn try_from(n: u8) -> Result<Self, ScaleError> {
        if (1..=5).contains(&n) { Ok(Self(n)) } else { Err(ScaleError(n)) }
    }
}

impl TryFrom<u8> for Rating {
    type Error = ScaleError;
    fn try_from(n: u8) -> Result<Self, ScaleError> {
        if n <= 10 { Ok(Self(n)) } else { Err(ScaleError(n)) }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> u8 {
        rating.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_scales_hold_and_one_past_them_does_not() {
        assert!(Level::try_from(1).is_ok() && Level::try_from(5).is_ok());
        assert_eq!(Level::try_from(0), Err(ScaleError(0)));
        assert_eq!(Level::try_from(6), Err(ScaleError(6)));
        assert!(Rating::try_from(0).is_ok() && Rating::try_from(10).is_ok());
        assert_eq!(Rating::try_from(11), Err(ScaleError(11)));
    }

    #[test]
    fn a_stored_number_off_the_scale_does_not_load() {
        assert!(serde_json::from_str::<Level>("9").is_err());
        assert!(serde_json::from_str::<Rating>("11").is_err());
    }
}
