//! A number that a text says: one, or a range.

/// One number, or a range from the lesser to the greater.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// One number.
    One(f64),
    /// From, to.
    Range(f64, f64),
}

impl Span {
    /// The number to aim at: of a range the lesser, which is enough.
    pub fn target(self) -> f64 {
        match self {
            Self::One(n) | Self::Range(n, _) => n,
        }
    }

    /// The greater number of a range: "in 2-3 weeks" goes by its end.
    pub(super) fn last(self) -> f64 {
        match self {
            Self::One(n) | Self::Range(_, n) => n,
        }
    }
}
