//! A number or a range of numbers in a text.

/// A number, or a range from the lesser to the greater number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// One number.
    One(f64),
    /// A range: its lesser and its greater number.
    Range(f64, f64),
}

impl Span {
    /// The number to aim at. For a range it is the lesser number, which is enough.
    pub fn target(self) -> f64 {
        match self {
            Self::One(n) | Self::Range(n, _) => n,
        }
    }

    /// The greater number of a range: "in 2-3 weeks" counts to its end.
    pub(super) fn last(self) -> f64 {
        match self {
            Self::One(n) | Self::Range(_, n) => n,
        }
    }
}
