//! Numbers in digits and in words.

mod figures;

pub use figures::Typed;

use super::Span;
use super::grammar::cut;
use super::words::{Words, has};

/// Numbers, each with the words that say it.
const WORDS: &str = "0.5 half ½;0 zero;1 one once;2 two twice;3 three thrice;4 four;5 five;6 six;7 seven;8 eight;9 nine;10 ten;\
    11 eleven;12 twelve dozen;13 thirteen;14 fourteen;15 fifteen;16 sixteen;17 seventeen;18 eighteen;19 nineteen;20 twenty;\
    30 thirty;40 forty;50 fifty;60 sixty;70 seventy;80 eighty;90 ninety;100 hundred;1000 thousand;1000000 million";
const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
const ONES: &str = "one two three four five six seven eight nine";
/// Words that multiply the number before them.
const SCALES: &str = "dozen hundred thousand million";

/// The number that a word says.
pub(super) fn word(word: &str) -> Option<f64> {
    let mut numbers = WORDS;
    while !numbers.is_empty() {
        let (number, others) = cut(numbers, b';');
        let (digits, words) = cut(number, b' ');
        if has(words, word) {
            return self::digits(digits);
        }
        numbers = others;
    }
    None
}

/// A number in digits, where there is one way to read it. A time by the clock is no number.
pub(super) fn digits(word: &str) -> Option<f64> {
    match figures::read(word)? {
        Typed::One(number) => Some(number),
        Typed::Either(..) => None,
    }
}

/// A number as people type it into a field: in digits, in a word ("three"), with a half or a quarter ("2½").
pub fn typed(text: &str) -> Option<Typed> {
    let text = text.trim();
    let share = |of: char| SHARES.iter().find(|(sign, _)| *sign == of).map(|(_, share)| *share);
    let last = text.chars().next_back()?;
    if let Some(share) = share(last) {
        let whole = text.strip_suffix(last)?.trim_end();
        let whole = if whole.is_empty() { Typed::One(0.0) } else { figures::read(whole)? };
        return match whole {
            Typed::One(whole) if whole.fract() == 0.0 => Some(Typed::One(whole + share)),
            _ => None,
        };
    }
    figures::read(text).or_else(|| word(&text.to_lowercase()).map(Typed::One))
}

/// Signs that are a part of one.
const SHARES: [(char, f64); 3] = [('½', 0.5), ('¼', 0.25), ('¾', 0.75)];

/// One number at a place, with what multiplies it or is added ("two hundred", "twenty five"), and the place after it.
pub(super) fn one(words: &Words, at: usize) -> Option<(f64, usize)> {
    let n = words.at(at).number?;
    if words.is(at, "half") {
        return Some((n, words.after("a|an|the", at + 1)));
    }
    let next = words.at(at + 1);
    if let Some(more) = next.number.filter(|_| matches!(next.gap, " " | "-")) {
        if words.is(at + 1, SCALES) && more > n {
            return Some((n * more, at + 2));
        }
        if words.is(at, TENS) && words.is(at + 1, ONES) {
            return Some((n + more, at + 2));
        }
    }
    Some((n, at + 1))
}

/// A number or a range at a place.
pub(super) struct Found {
    /// The number or range; of a change, where it goes to.
    pub(super) value: Span,
    /// Of a change, where it starts.
    pub(super) from: Option<f64>,
    /// The place after it.
    pub(super) end: usize,
}

/// A number, a range ("2-3", "two to four", "five or six") or a change ("from 10 to 5", "from 3 cans to 1 can") at a place.
pub(super) fn span(words: &Words, at: usize) -> Option<Found> {
    let (first, next) = one(words, at)?;
    let from = words.was(at, "from");
    let to = if from { words.after("to;_ to", next) } else { next };
    if to > next
        && let Some((last, end)) = one(words, to)
    {
        return Some(Found { value: Span::One(last), from: Some(first), end });
    }
    let dashed = matches!(words.at(next).gap, "-" | "–" | " - " | "—");
    let joined = words.is(next, "to or") || (words.is(next, "and") && words.was(at, "between"));
    match one(words, next + usize::from(!dashed)).filter(|_| dashed || joined) {
        Some((last, end)) => Some(Found { value: Span::Range(first.min(last), first.max(last)), from: None, end }),
        None => Some(Found { value: Span::One(first), from: None, end: next }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, at: usize, value: Span, from: Option<f64>) {
        let found = span(&super::super::tokens::tokens(text), at).unwrap();
        assert_eq!((found.value, found.from), (value, from), "{text}");
    }

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
            assert_eq!(typed(text), Some(Typed::One(number)), "{text}");
        }
        for text in ["", " ", "½½", "2.5½", "about 3", "5 or 6", "a lot", "-1"] {
            assert_eq!(typed(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_ranges_and_changes() {
        check("2-3 times", 0, Span::Range(2.0, 3.0), None);
        check("two to four", 0, Span::Range(2.0, 4.0), None);
        check("from 10 to 5", 1, Span::One(5.0), Some(10.0));
        check("two hundred pages", 0, Span::One(200.0), None);
        check("twenty-five pages", 0, Span::One(25.0), None);
        check("half an hour", 0, Span::One(0.5), None);
        check("between 5 and 6", 1, Span::Range(5.0, 6.0), None);
        check("3 and 4", 0, Span::One(3.0), None);
    }
}
