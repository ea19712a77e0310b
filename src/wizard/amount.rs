//! Numbers as people type them.

/// A number of zero or more, as typed: "3", " 2.5 ", "2,5". None when it is not one; never infinite.
pub fn amount(typed: &str) -> Option<f64> {
    let text = typed.trim().replace(',', ".");
    let number: f64 = text.parse().ok()?;
    (number.is_finite() && (0.0..=1_000_000.0).contains(&number)).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_type_it_and_nothing_else_is() {
        assert_eq!(amount(" 2,5 "), Some(2.5));
        assert_eq!(amount("3"), Some(3.0));
        for typed in ["", "three", "-1", "inf", "NaN", "1e400", "1 2"] {
            assert_eq!(amount(typed), None, "{typed}");
        }
    }
}
