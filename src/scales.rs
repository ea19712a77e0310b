//! The formulas: each with its source, what it is made of, and what it cannot say.
//!
//! None of them is a measure of health, and none infers one. What a number can't say is told beside it, in `words`.
//! Load and area gap are sums over what a plan says and live with it: [`crate::plan::Parts::minutes_a_week`], [`crate::plan::Standing::gap`].
//!
//! Deliberately absent: the clock, sentences for people, any opinion about a person.

mod attainment;
mod closeness;
mod forgiving;
mod moved;
mod rate;

pub use attainment::{Attained, t_score};
pub use closeness::{Felt, stretches};
pub use forgiving::forgiving;
pub use moved::{Moved, moved};
pub use rate::rate;
