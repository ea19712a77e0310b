//! The linear model: a weight for each mark, learned by `cargo xtask train-danger`. The weights are data.

use super::Support;
use super::marks::BITS;
use std::sync::OnceLock;

/// The weights as packed by the trainer: the threshold (two bytes, high first), then for each weight how many marks were passed over
/// since the last (seven bits a byte, low first, the eighth says that more follow) and the weight itself (one byte, signed).
const PACKED: &[u8] = include_bytes!("weights.bin");

/// The marks that have a weight, in order.
struct Model {
    threshold: i32,
    weights: Vec<(u32, i8)>,
}

/// How much less the marks of a window need weigh where a rule is sure, and how much more where none fits.
const SURE: i32 = 12;
const ALONE: i32 = 5;

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
    let (head, mut rest) = packed.split_at(packed.len().min(2));
    let threshold = head.iter().fold(0_u16, |number, byte| number << 8 | u16::from(*byte)).cast_signed();
    let mut model = Model { threshold: threshold.into(), weights: Vec::new() };
    let (mut mark, mut step, mut shift) = (0_u32, 0_u32, 0_u32);
    while let [byte, others @ ..] = rest {
        rest = others;
        step |= u32::from(byte & 0x7f) << shift.min(BITS);
        shift += 7;
        if byte & 0x80 == 0 {
            let [weight, others @ ..] = rest else { break };
            rest = others;
            mark = mark.saturating_add(step);
            model.weights.push((mark, weight.cast_signed()));
            (step, shift) = (0, 0);
        }
    }
    model
}
