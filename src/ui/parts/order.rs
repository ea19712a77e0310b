//! Moving one thing in an ordered list.

/// The order with the thing at `from` moved to stand at `to`; what is not there is not moved.
pub(super) fn moved(order: &[String], from: usize, to: usize) -> Vec<String> {
    let mut order = order.to_vec();
    if from < order.len() && to < order.len() {
        let thing = order.remove(from);
        order.insert(to, thing);
    }
    order
}

/// Where a thing that is dragged to the height `y` stands, from the upper and lower edge of every row, itself among them.
/// It stands under every other row whose middle it has passed, so rows of unlike height never flicker to and fro.
pub(super) fn place_at(y: f64, rows: &[(f64, f64)], dragged: usize) -> usize {
    let passed = |(at, (upper, lower)): &(usize, &(f64, f64))| *at != dragged && (upper + lower) / 2.0 < y;
    rows.iter().enumerate().filter(passed).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_moves_up_and_down_and_is_never_dropped() {
        let order = ["a", "b", "c"].map(str::to_owned);
        for (from, to, expected) in [(0, 2, "bca"), (2, 0, "cab"), (1, 1, "abc"), (0, 3, "abc"), (7, 0, "abc")] {
            assert_eq!(moved(&order, from, to).concat(), expected, "{from} to {to}");
        }
    }

    #[test]
    fn a_dragged_thing_stands_under_the_rows_whose_middle_it_has_passed() {
        let rows = [(0.0, 40.0), (40.0, 140.0), (140.0, 180.0)];
        for (y, dragged, expected) in
            [(5.0, 0, 0), (89.0, 0, 0), (91.0, 0, 1), (161.0, 0, 2), (10.0, 2, 0), (30.0, 2, 1)]
        {
            assert_eq!(place_at(y, &rows, dragged), expected, "at {y} with {dragged}");
        }
    }
}
