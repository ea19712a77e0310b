//! What stones were laid for.

use super::EN;
use crate::plan::StoneKind;
use crate::words::fill;

/// What a stone was laid for.
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

/// How many stones of a kind there are, in words.
pub fn stones(kind: StoneKind, count: usize) -> String {
    let (one, many) = match kind {
        StoneKind::First => (EN.first_count, EN.first_count),
        StoneKind::Done => (EN.done_one, EN.done_many),
        StoneKind::Smallest => (EN.smallest_one, EN.smallest_many),
        StoneKind::Return => (EN.return_one, EN.return_many),
        StoneKind::WiseChange => (EN.change_one, EN.change_many),
        StoneKind::Step => (EN.step_one, EN.step_many),
        StoneKind::Reached => (EN.reached_count, EN.reached_count),
        StoneKind::Rung => (EN.rung_one, EN.rung_many),
    };
    fill(if count == 1 { one } else { many }, &[("n", &count.to_string())])
}
