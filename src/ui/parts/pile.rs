//! Layout of a cairn: the newest twelve stones are drawn singly, all older ones form the broad bed under them.

use super::outline::PseudoRandom;

/// A stone to draw. Equal values always look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoneMark {
    /// What it was laid for, from 0 to 6; this decides its tint and its mark.
    pub kind: u8,
    /// Seed of its shape; take a fixed property of the stone, such as its day.
    pub seed: u32,
}

/// A stone in its place, in hundredths of the picture's unit; `y` grows downward and the ground is at 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlacedStone {
    pub(super) middle: (i32, i32),
    pub(super) size: (i32, i32),
    pub(super) stone: StoneMark,
    /// Whether it is part of the bed.
    pub(super) old: bool,
}

/// The greatest number of stones that are drawn singly.
pub(super) const DRAWN: usize = 12;

/// The number of stones in each row of a pile of 0 to 12, lowest row first.
const ROWS: [&[usize]; DRAWN + 1] = [
    &[],
    &[1],
    &[1, 1],
    &[2, 1],
    &[2, 1, 1],
    &[2, 2, 1],
    &[3, 2, 1],
    &[3, 2, 1, 1],
    &[3, 2, 2, 1],
    &[3, 3, 2, 1],
    &[4, 3, 2, 1],
    &[4, 3, 2, 1, 1],
    &[4, 3, 2, 2, 1],
];

/// The average width of a stone in a row, before its own variation.
const BREADTH: i32 = 300;

/// The kind of stone for a smallest version.
const PEBBLE: u8 = 2;

/// The place of every stone, lowest first. One more stone never gives a pile with fewer rows.
pub(super) fn pile(stones: &[StoneMark]) -> Vec<PlacedStone> {
    let older = stones.len().saturating_sub(DRAWN);
    let mut placed = bed(older);
    let mut newest = stones.iter().skip(older).copied();
    let rows = ROWS.get(stones.len() - older).copied().unwrap_or_default();
    let mut breadth = i32::MAX;
    for row in rows {
        let stones: Vec<StoneMark> = newest.by_ref().take(*row).collect();
        breadth = whole(*row * 300).min(breadth / 100 * 84).max(if *row == 1 { 190 } else { 330 });
        lay(&stones, breadth, &mut placed);
    }
    placed
}

/// The bed of older stones: one layer for a few, up to four for hundreds.
fn bed(older: usize) -> Vec<PlacedStone> {
    let layers: usize = match older {
        0 => 0,
        1..=12 => 1,
        13..=60 => 2,
        61..=180 => 3,
        _ => 4,
    };
    let mut placed = Vec::new();
    for layer in 0..layers {
        let across = 4 + layers - layer;
        let stone = |n: usize| StoneMark { kind: 0, seed: 0x0BED + 31 * u32::try_from(layer * 16 + n).unwrap_or(0) };
        let stones: Vec<StoneMark> = (0..across).map(stone).collect();
        let from = placed.len();
        lay(&stones, whole(across) * BREADTH, &mut placed);
        placed.iter_mut().skip(from).for_each(|stone| stone.old = true);
    }
    placed
}

/// Places a row of stones side by side on top of the stones already placed.
fn lay(stones: &[StoneMark], breadth: i32, placed: &mut Vec<PlacedStone>) {
    let shares: Vec<i32> = stones.iter().map(|stone| share(*stone)).collect();
    let all: i32 = shares.iter().sum::<i32>().max(1);
    let below = placed.clone();
    let mut left = -breadth / 2;
    for (stone, share) in stones.iter().zip(shares) {
        let room = breadth * share / all;
        let mut discarded_draft = PseudoRandom::from(stone.seed ^ 0x5EED);
        let width = room * if stone.kind == PEBBLE && stones.len() > 1 { 92 } else { 104 } / 100;
        let height = (width * discarded_draft.between(52, 64) / 100).clamp(130, 190);
        let x = left + room / 2;
        let floor = floor(&below, x, width);
        placed.push(PlacedStone { middle: (x, floor - height / 2), size: (width, height), stone: *stone, old: false });
        left += room;
    }
}

/// The width of a stone in hundredths of an equal share of its row.
fn share(stone: StoneMark) -> i32 {
    let even = PseudoRandom::from(stone.seed).between(86, 116);
    if stone.kind == PEBBLE { even * 76 / 100 } else { even }
}

/// The height at which a stone of this width comes to rest: slightly sunk into the highest stone under it, or on the
/// ground.
fn floor(below: &[PlacedStone], x: i32, width: i32) -> i32 {
    let touches = |under: &&PlacedStone| (under.middle.0 - x).abs() * 2 < (under.size.0 + width) * 72 / 100;
    let top = |under: &PlacedStone| under.middle.1 - under.size.1 / 2 + 24;
    below.iter().filter(touches).map(top).min().unwrap_or(0)
}

fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stones(count: u32) -> Vec<StoneMark> {
        (0..count).map(|n| StoneMark { kind: u8::try_from(n % 7).unwrap(), seed: n * 17 + 5 }).collect()
    }

    #[test]
    fn every_new_stone_is_drawn_and_all_rest_on_the_ground_or_on_stones() {
        for count in 0..40 {
            let placed = pile(&stones(count));
            let own: Vec<u32> = placed.iter().filter(|stone| !stone.old).map(|stone| stone.stone.seed).collect();
            let newest: Vec<u32> = stones(count).iter().rev().take(DRAWN).rev().map(|stone| stone.seed).collect();
            assert_eq!(own, newest, "{count} stones");
            assert!(placed.iter().all(|stone| stone.middle.1 + stone.size.1 / 2 <= 0), "{count} stones");
        }
    }

    #[test]
    fn rows_hold_exactly_the_stones_there_are_and_never_widen_upward() {
        for (count, rows) in ROWS.iter().enumerate() {
            assert_eq!(rows.iter().sum::<usize>(), count);
            assert!(rows.windows(2).all(|pair| pair[0] >= pair[1]), "{rows:?}");
        }
        assert!(ROWS.windows(2).all(|pair| pair[0].len() <= pair[1].len()));
    }

    #[test]
    fn the_bed_only_grows_with_more_stones() {
        let laid = |older: usize| bed(older).len();
        assert!((0..500).all(|older| laid(older) <= laid(older + 1)));
        assert_eq!(laid(0), 0);
    }
}
