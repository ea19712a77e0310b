//! The linear model: a weight for each feature ("mark"), learned by `cargo xtask train-danger` and stored as data.

use super::marks::BITS;
use std::sync::OnceLock;

/// The packed weights, as the training writes them: the threshold and the number of weights (two bytes each,
/// big-endian); then for each weight the gap between its mark and the mark before (a LEB128 varint: seven bits a byte,
/// low first, the eighth bit set if more follow); then the weights (one signed byte each).
const PACKED: &[u8] = include_bytes!("weights.bin");

/// The strongest rule that matches in a window.
#[derive(Clone, Copy)]
pub(super) enum Support {
    /// No rule matches.
    None,
    /// Only hints match.
    Hint,
    /// A sure rule matches.
    Sure,
}

/// The marks that have a weight, in ascending order.
struct Model {
    threshold: i32,
    weights: Vec<(u32, i8)>,
}

/// How far the threshold is lowered where a sure rule matches, and raised where no rule does.
const SURE: i32 = 12;
const ALONE: i32 = 4;

/// Whether the sum of the weights of a window exceeds the threshold. The model overrules a sure rule only if it is as
/// sure of the contrary.
pub(super) fn speaks_of_danger(marks: &[u32], support: Support) -> bool {
    static MODEL: OnceLock<Model> = OnceLock::new();
    let model = MODEL.get_or_init(|| unpacked(PACKED));
    let weight = |mark: &u32| {
        let at = model.weights.binary_search_by_key(mark, |(mark, _)| *mark).ok()?;
        model.weights.get(at).map(|(_, weight)| i32::from(*weight))
    };
    let least = model.threshold
        + match support {
            Support::None => ALONE,
            Support::Hint => 0,
            Support::Sure => -SURE,
        };
    marks.iter().filter_map(weight).sum::<i32>() > least
}

fn unpacked(packed: &[u8]) -> Model {
    let (threshold, rest) = number(packed);
    let (count, rest) = number(rest);
    let (steps, weights) = rest.split_at(rest.len().saturating_sub(count.into()));
    let (mut mark, mut step, mut shift) = (0_u32, 0_u32, 0_u32);
    let mut marks = Vec::new();
    for byte in steps {
        step |= u32::from(byte & 0x7f) << shift.min(BITS);
        shift += 7;
        if byte & 0x80 == 0 {
            mark = mark.saturating_add(step);
            marks.push(mark);
            (step, shift) = (0, 0);
        }
    }
    let weights = marks.into_iter().zip(weights.iter().map(|weight| weight.cast_signed())).collect();
    Model { threshold: threshold.cast_signed().into(), weights }
}

/// Splits a number of two bytes (big-endian) off the front; returns it and the remaining bytes.
fn number(bytes: &[u8]) -> (u16, &[u8]) {
    let (head, rest) = bytes.split_at(bytes.len().min(2));
    (head.iter().fold(0, |number, byte| number << 8 | u16::from(*byte)), rest)
}
