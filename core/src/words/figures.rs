//! The formatter of all numbers that a person reads.
//!
//! A figure has at most two decimal places and no trailing zeros. It uses the minus sign −, and zero has no sign. A
//! number that is not finite is a dash.

use super::direction;
use crate::coach::Quote;
use std::borrow::Cow;

/// Ten to the power of the decimal places, which are two at most: nobody counts 11.333 lengths.
const PLACES: f64 = 100.0;

/// 2⁵³. Every number from here on is whole, so there is nothing to round.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// The number as people read it: "3", "2.5", "0.33", "10000".
pub fn figure(number: f64) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let rounded = if number.abs() < WHOLE { (number * PLACES).round() / PLACES } else { number };
    // An empty sum is -0.0, and a small negative number rounds to it; neither gets a minus sign.
    let minus = if rounded < 0.0 { "−" } else { "" };
    format!("{minus}{}", rounded.abs())
}

/// A value that can fill a gap of a sentence: a text unchanged, a number as a figure.
pub trait GapValue {
    /// Appends the value to `out`.
    fn show(&self, out: &mut String);

    /// Whether the value is shown as "1".
    fn is_one(&self) -> bool {
        let mut shown = String::new();
        self.show(&mut shown);
        shown == "1"
    }
}

/// A text keeps its own direction within ours.
impl GapValue for str {
    fn show(&self, out: &mut String) {
        direction::put(out, self);
    }
}

/// A person's words keep their own direction, between quotation marks of ours.
impl GapValue for Quote<'_> {
    fn show(&self, out: &mut String) {
        out.push('“');
        self.words().show(out);
        out.push('”');
    }
}

impl GapValue for String {
    fn show(&self, out: &mut String) {
        self.as_str().show(out);
    }
}

impl GapValue for Cow<'_, str> {
    fn show(&self, out: &mut String) {
        self.as_ref().show(out);
    }
}

impl<T: GapValue + ?Sized> GapValue for &T {
    fn show(&self, out: &mut String) {
        (**self).show(out);
    }
}

impl GapValue for f64 {
    fn show(&self, out: &mut String) {
        out.push_str(&figure(*self));
    }
}

/// Implements [`GapValue`] for integers, which have neither decimal places nor a negative zero.
macro_rules! whole {
    ($($number:ty)+) => { $(
        impl GapValue for $number {
            fn show(&self, out: &mut String) {
                out.push_str(&self.to_string());
            }
        }
    )+ };
}

whole!(u8 i8 i32 u32 usize);

/// The number with its sign, except for zero: "+1", "0", "−1".
pub fn signed(number: impl Into<f64>) -> String {
    let number = number.into();
    let shown = figure(number);
    if number > 0.0 { format!("+{shown}") } else { shown }
}

/// A count as a figure that stands alone, as in the cell of a table or as the key of an answer.
pub fn count(number: impl GapValue) -> String {
    let mut out = String::new();
    number.show(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_figure_has_two_places_at_most_and_none_that_say_nothing() {
        for (number, shown) in [
            (3.0, "3"),
            (2.5, "2.5"),
            (0.333, "0.33"),
            (10_000.0, "10000"),
            (1_200.0, "1200"),
            (99.999, "100"),
            (-1.5, "−1.5"),
            (1e21, "1000000000000000000000"),
        ] {
            assert_eq!(figure(number), shown);
        }
    }

    #[test]
    fn no_nought_is_below_nought_and_what_is_no_number_is_a_dash() {
        assert_eq!([1, 0, -2].map(signed), ["+1", "0", "−2"]);
        for nothing in [0.0, -0.0, -0.001, -0.004_999, 0.004, [0.0_f64; 0].iter().sum()] {
            assert_eq!(figure(nothing), "0");
        }
        for none in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(figure(none), "–");
        }
        assert!(!figure(f64::MAX).is_empty());
    }

    proptest! {
        #[test]
        fn any_figure_is_near_its_number_and_tidy(number in prop_oneof![any::<f64>(), -1000.0..1000.0_f64, -0.02..0.02_f64]) {
            let shown = figure(number);
            prop_assert!(!shown.starts_with('-') && shown != "−0", "{}", shown);
            if let Some((_, places)) = shown.split_once('.') {
                prop_assert!(places.len() <= 2 && !places.ends_with('0'), "{}", shown);
            }
            if number.is_finite() && number.abs() < 1e12 {
                let read: f64 = shown.replace('−', "-").parse().unwrap();
                prop_assert!((read - number).abs() <= 0.005_000_1, "{} {}", shown, number);
            }
        }

        #[test]
        fn whole_numbers_are_written_as_they_are(number in any::<u32>()) {
            prop_assert_eq!(figure(f64::from(number)), number.to_string());
            prop_assert_eq!(count(number), number.to_string());
        }
    }
}
