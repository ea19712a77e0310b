//! A rung of the ladder: how far a goal has come compared with the hoped-for outcome.

use serde::{Deserialize, Serialize};

/// A rung of a goal's ladder, −2 (much less than hoped) to +2 (much more), as in Goal Attainment Scaling. It is never
/// outside that range: a stored number beyond it does not load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub struct Rung(i8);

/// The error for a number outside −2 to 2; it holds the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RungError(pub i8);

impl std::fmt::Display for RungError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is off the ladder", self.0)
    }
}

impl std::error::Error for RungError {}

impl Rung {
    /// Every rung, lowest first.
    pub const ALL: [Self; 5] = [Self(-2), Self(-1), Self(0), Self(1), Self(2)];

    /// The number, −2 to 2.
    pub fn get(self) -> i8 {
        self.0
    }

    /// The rung's index on the ladder, 0 for the lowest.
    pub fn place(self) -> usize {
        usize::try_from(self.0 + 2).unwrap_or_default()
    }
}

impl TryFrom<i8> for Rung {
    type Error = RungError;
    fn try_from(n: i8) -> Result<Self, RungError> {
        if (-2..=2).contains(&n) { Ok(Self(n)) } else { Err(RungError(n)) }
    }
}

impl From<Rung> for i8 {
    fn from(rung: Rung) -> i8 {
        rung.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_five_rungs_can_be_stood_on() {
        assert_eq!(Rung::ALL.map(Rung::place), [0, 1, 2, 3, 4]);
        for n in i8::MIN..=i8::MAX {
            assert_eq!(Rung::try_from(n).is_ok(), (-2..=2).contains(&n));
        }
        assert_eq!(serde_json::from_str::<Rung>("3").ok(), None);
    }
}
