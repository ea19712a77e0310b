//! Moving an item in an ordered list.

/// The order with the item at index `from` moved to index `to`; unchanged if `from` is out of range.
pub(super) fn moved(order: &[String], from: usize, to: usize) -> Vec<String> {
    let mut order = order.to_vec();
    if from < order.len() && to < order.len() {
        let thing = order.remove(from);
        order.insert(to, thing);
    }
    order
}

/// The new index of a row dragged to the height `y`, from the upper and lower edges of all rows, including the dragged
/// one. It goes below every other row whose middle it has passed, so rows of different heights never flicker back and
/// forth.
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
