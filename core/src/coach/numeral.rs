//! Parsing of a numeral: one number, written in digits or as a word.

mod figures;

pub use figures::ParsedNumber;

use super::text::place;

/// Words for the numbers from 0 to 20, then words for [`OTHERS`].
const WORDS: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty half ½ once twice thrice dozen thirty forty fifty sixty seventy eighty \
    ninety hundred thousand million";
const OTHERS: [f32; 16] =
    [0.5, 0.5, 1.0, 2.0, 3.0, 12.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 1000.0, 1_000_000.0];

/// The number that a word states.
pub(super) fn word(word: &str) -> Option<f64> {
    let at = place(WORDS, word)?;
    let other = at.checked_sub(21).and_then(|at| OTHERS.get(at)).map(|number| f64::from(*number));
    other.or_else(|| u32::try_from(at).ok().map(f64::from))
}

/// The number that digits state; none if they are ambiguous, and none for a clock time.
pub(super) fn digits(word: &str) -> Option<f64> {
    match figures::read(word)? {
        ParsedNumber::One(number) => Some(number),
        ParsedNumber::Either(..) => None,
    }
}

/// Parses a number as people type it into a field: in digits, as a word ("three"), or with a fraction sign ("2½").
pub fn parse_number(text: &str) -> Option<ParsedNumber> {
    let text = text.trim();
    let share = |of: char| SHARES.iter().find(|(sign, _)| *sign == of).map(|(_, share)| *share);
    let last = text.chars().next_back()?;
    if let Some(share) = share(last) {
        let whole = text.strip_suffix(last)?.trim_end();
        let whole = if whole.is_empty() { ParsedNumber::One(0.0) } else { figures::read(whole)? };
        return match whole {
            ParsedNumber::One(whole) if whole.fract() == 0.0 => Some(ParsedNumber::One(whole + share)),
            _ => None,
        };
    }
    figures::read(text).or_else(|| word(&text.to_lowercase()).map(ParsedNumber::One))
}

/// Fraction signs and their values.
const SHARES: [(char, f64); 3] = [('½', 0.5), ('¼', 0.25), ('¾', 0.75)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_the_standard_library_reads_them() {
        for word in ["0", "7", "2.5", "0.1", "12.75", "1000000", "3.14159", "0.125"] {
            assert_eq!(digits(word), word.parse().ok(), "{word}");
        }
        assert_eq!(digits("1,000"), Some(1000.0));
        assert_eq!(digits("2,5"), Some(2.5));
        assert_eq!((digits("7:30"), digits("1.2.3"), digits(&"9".repeat(400))), (None, None, None));
        assert_eq!(digits("1.200"), None, "one and a fifth, or twelve hundred");
    }

    #[test]
    fn a_word_or_a_half_is_a_number_in_a_field_as_well() {
        for (text, number) in
            [("½", 0.5), ("2½", 2.5), (" 2 ¼ ", 2.25), ("three", 3.0), ("Twelve", 12.0), (" 12 ", 12.0)]
        {
            assert_eq!(parse_number(text), Some(ParsedNumber::One(number)), "{text}");
        }
        for text in ["", " ", "½½", "2.5½", "about 3", "5 or 6", "a lot", "-1"] {
            assert_eq!(parse_number(text), None, "{text}");
        }
    }
}
