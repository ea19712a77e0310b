//! The outline of a stone: soft, a little uneven, and determined by a seed. It uses integers only, so that no code for
//! formatting fractions is linked.

use std::fmt::Write;

/// Ten points of a stone's rim around the middle, on a body of 1000 by 1000 units.
const RIM: [(i32, i32); 10] = [
    (480, 195),
    (327, 422),
    (0, 500),
    (-327, 422),
    (-480, 195),
    (-480, -195),
    (-327, -422),
    (0, -500),
    (327, -422),
    (480, -195),
];

/// Pseudo-random number generator (xorshift). The same seed always gives the same sequence.
#[derive(Debug, Clone, Copy)]
pub(super) struct PseudoRandom(u32);

impl PseudoRandom {
    /// A generator for this seed; neighbouring seeds give unrelated sequences.
    pub(super) fn from(seed: u32) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9) ^ 0x85EB_CA6B)
    }

    /// The next number between `low` and `high`, both inclusive.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        if self.0 == 0 {
            self.0 = 0x2545_F491;
        }
        let span = u32::try_from(high - low + 1).unwrap_or(1).max(1);
        low + i32::try_from((self.0 >> 8) % span).unwrap_or(0)
    }
}

/// The closed SVG path of a stone around a middle. Its underside is flatter than its top, so that it seems to rest.
pub(super) fn outline((x, y): (i32, i32), (width, height): (i32, i32), seed: u32) -> String {
    let mut discarded_draft = PseudoRandom::from(seed);
    let lean = discarded_draft.between(-60, 60);
    let rim = RIM.map(|(rx, ry)| {
        let (rx, ry) = (rx * discarded_draft.between(94, 106) / 100, ry * discarded_draft.between(93, 104) / 100);
        let ry = if ry > 0 { ry * 92 / 100 } else { ry };
        (x + (rx - lean * ry / 1000) * width / 1000, y + ry * height / 1000)
    });
    closed(&rim)
}

/// A smooth closed curve through the points.
fn closed(points: &[(i32, i32)]) -> String {
    let around = |at: usize| points.get(at % points.len().max(1)).copied().unwrap_or_default();
    let (x, y) = around(0);
    let mut path = format!("M{x} {y}");
    for at in 0..points.len() {
        let (before, from, to, after) = (around(at + points.len() - 1), around(at), around(at + 1), around(at + 2));
        let (ax, ay) = (from.0 + (to.0 - before.0) / 6, from.1 + (to.1 - before.1) / 6);
        let (bx, by) = (to.0 - (after.0 - from.0) / 6, to.1 - (after.1 - from.1) / 6);
        let _ = write!(path, "C{ax} {ay} {bx} {by} {} {}", to.0, to.1);
    }
    path.push('Z');
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_stone_and_another_seed_another() {
        let draw = |seed| outline((500, 500), (300, 200), seed);
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).starts_with('M') && draw(7).ends_with('Z'));
    }

    #[test]
    fn what_is_thrown_stays_between_its_ends_and_reaches_both() {
        let mut discarded_draft = PseudoRandom::from(3);
        let seen: Vec<i32> = (0..500).map(|_| discarded_draft.between(-2, 2)).collect();
        assert!(seen.iter().all(|n| (-2..=2).contains(n)));
        assert!(seen.contains(&-2) && seen.contains(&2));
    }
}
