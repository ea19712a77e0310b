//! The formulas: what can be worked out of a goal's numbers, each by a published rule, with its source, its limits and a
//! worked number. What each can't say stands in `words`, beside it, in plain words.
//!
//! A formula gives nothing where there is nothing to work out, and never a number that is none.
//!
//! Deliberately absent: the clock, sentences, drawing; any guess at how a person is.

mod closeness;
mod days;
mod forgiving;
mod gap;
mod gas;
mod load;
mod moved;
mod rate;
mod weeks;

pub use closeness::{RatedDay, lines};
pub use days::{DayMark, DayRecord, last_days, months, record};
pub use forgiving::{LoopDay, forgiving, steadiness};
pub use gap::{gap, widest};
pub use gas::{LadderOutcome, on_ladders, t_score};
pub use load::{load, over};
pub use moved::{Trend, moved};
pub use rate::{Rate, expected, held_against, rate};
pub use weeks::{Week, days_a_week, weeks};

/// The formulas that a page can show the source and the limits of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Formula {
    /// Goal Attainment Scaling, as one number.
    TScore,
    /// Whether closeness really moved.
    Moved,
    /// How steadily something is done.
    Forgiving,
    /// What was done of what was planned.
    Rate,
    /// Minutes a week of all goals in focus.
    Load,
    /// Want minus now, in an area of life.
    Gap,
}

impl Formula {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 6] = [Self::TScore, Self::Moved, Self::Forgiving, Self::Rate, Self::Load, Self::Gap];
}
