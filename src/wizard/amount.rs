//! Numbers and dates as people type them.

use chrono::NaiveDate;

/// A number of zero or more, as typed: "3", " 2.5 ", "2,5". None when it is not one; never infinite.
pub fn amount(typed: &str) -> Option<f64> {
    let text = typed.trim().replace(',', ".");
    let number: f64 = text.parse().ok()?;
    (number.is_finite() && (0.0..=1_000_000.0).contains(&number)).then_some(number)
}

/// A date as an input of type date gives it, such as 2026-11-22.
pub fn date(typed: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(typed.trim(), "%Y-%m-%d").ok()
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

    #[test]
    fn a_day_that_does_not_exist_is_no_date() {
        assert!(date("2024-02-29").is_some());
        assert_eq!(date("2023-02-29"), None);
        assert_eq!(date(""), None);
    }
}
