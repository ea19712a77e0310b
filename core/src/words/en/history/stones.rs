//! Names of the kinds of stones.

use super::EN;
use crate::plan::StoneKind;

/// The reason for which a stone was laid.
pub fn stone(kind: StoneKind) -> &'static str {
    match kind {
        StoneKind::First => EN.first_stone,
        StoneKind::Done => EN.done_stone,
        StoneKind::Smallest => EN.smallest_stone,
        StoneKind::Return => EN.return_stone,
        StoneKind::WiseChange => EN.change_stone,
        StoneKind::Step => EN.step_stone,
        StoneKind::Reached => EN.reached_stone,
        StoneKind::Rung => EN.rung_stone,
    }
}

/// The number of stones of a kind, in words.
pub fn stones(kind: StoneKind, count: usize) -> String {
    match kind {
        StoneKind::First => EN.first_count.to_owned(),
        StoneKind::Done => fill!(EN.done, n: count),
        StoneKind::Smallest => fill!(EN.smallest_count, n: count),
        StoneKind::Return => fill!(EN.returns, n: count),
        StoneKind::WiseChange => fill!(EN.change, n: count),
        StoneKind::Step => fill!(EN.step, n: count),
        StoneKind::Reached => EN.reached_count.to_owned(),
        StoneKind::Rung => fill!(EN.rung, n: count),
    }
}
