//! The linear model: a weight for each mark, learned by `cargo xtask train-danger`. The weights are data.

use super::marks::BITS;
use std::sync::OnceLock;

/// The weights as packed by the trainer: the threshold and how many weights there are (two bytes each, high first), then for each
/// how many marks were passed over since the last (seven bits a byte, low first, the eighth says that more follow), then the
/// weights themselves (one byte each, signed).
const PACKED: &[u8] = include_bytes!("weights.bin");

/// The support of the rules for a window.
#[derive(Clone, Copy)]
pub(super) enum Support {
    /// No rule fits.
    None,
    /// Hints fit.
    Hint,
    /// A sure rule fits.
    Sure,
}

/// The marks that have a weight, in order.
struct Model {
    threshold: i32,
    weights: Vec<(u32, i8)>,
}

/// How much less the marks of a window need weigh where a rule is sure, and how much more where none fits.
const SURE: i32 = 12;
const ALONE: i32 = 4;

/// Whether the marks of a window weigh more than the threshold. Where a rule is sure, the model must
/// be as sure of the contrary to be heard.
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

/// A number of two bytes, high first, and what comes after it.
fn number(bytes: &[u8]) -> (u16, &[u8]) {
    let (head, rest) = bytes.split_at(bytes.len().min(2));
    (head.iter().fold(0, |number, byte| number << 8 | u16::from(*byte)), rest)
}
