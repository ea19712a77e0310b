//! Formulas over a goal's numbers. Each file has one published rule, its source, its limits and a worked example in its
//! tests. `words` states in plain words what each formula can't say.
//!
//! A formula returns none where it has no data, and never a number that is not finite. This module never sees the
//! clock, sentences or drawing, and never guesses how a person is.

mod closeness;
mod days;
mod forgiving;
mod gap;
mod gas;
mod load;
mod moved;
mod practice;
mod rate;
mod weeks;

pub use closeness::{asks_closeness, lines, rated_as_worded, trend};
pub use days::{DayMark, DayRecord, last_days, months, record};
pub use forgiving::{LoopDay, forgiving, steadiness};
pub use gap::{gap, wanted, widest};
pub use gas::{LadderOutcome, TChange, off_ladders, on_ladders, t_change, t_score};
pub use load::{load, over};
pub use moved::{RatedDay, Trend, moved};
pub use practice::{Practice, practice};
pub use rate::{Rate, expected, held_against, rate};
pub use weeks::{SHOWN_WEEKS, Week, WeekSoFar, days_a_week, this_week, weeks};

/// The formulas whose source and limits a page can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Formula {
    /// The T-score of Goal Attainment Scaling.
    TScore,
    /// The rule for whether closeness changed by more than usual ups and downs.
    Moved,
    /// The forgiving score: how steadily a goal is done.
    Forgiving,
    /// The share of the planned times that were done.
    Rate,
    /// Minutes a week that all goals in focus take together.
    Load,
    /// The gap in an area of life: want minus now.
    Gap,
}

impl Formula {
    /// All formulas, in the order in which the page shows them.
    pub const ALL: [Self; 6] = [Self::TScore, Self::Moved, Self::Forgiving, Self::Rate, Self::Load, Self::Gap];
}
