//! Numbers in digits and in words.

use super::tokens::Token;
use super::{Span, tokens};

const SMALL: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen twenty";
const GREAT: [(&str, f64); 13] = [
    ("once", 1.0),
    ("twice", 2.0),
    ("thrice", 3.0),
    ("half", 0.5),
    ("½", 0.5),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("dozen", 12.0),
];
const SCALES: [(&str, f64); 4] = [("hundred", 100.0), ("thousand", 1000.0), ("million", 1_000_000.0), ("dozen", 12.0)];

/// The number that a word says.
pub(super) fn word(word: &str) -> Option<f64> {
    let of = |list: &[(&str, f64)]| list.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    let small = || SMALL.split_ascii_whitespace().position(|number| number == word);
    of(&GREAT).or_else(|| of(&SCALES)).or_else(|| small().and_then(|n| u32::try_from(n).ok()).map(f64::from))
}

/// A number in digits. A comma before three digits parts thousands. A time by the clock is no number. It is read by hand,
/// as the standard library's reader of numbers weighs more than the rest of the coach's code for numbers together.
pub(super) fn digits(word: &str) -> Option<f64> {
    let thousands = word.split(',').skip(1).all(|part| part.len() == 3);
    let (mut whole, mut share) = (0.0, None::<f64>);
    for letter in word.bytes() {
        match letter {
            b'0'..=b'9' => {
                whole = whole * 10.0 + f64::from(letter - b'0');
                share = share.map(|share| share * 10.0);
            }
            b',' if thousands => {}
            b',' | b'.' if share.is_none() => share = Some(1.0),
            _ => return None,
        }
    }
    let number = whole / share.unwrap_or(1.0);
    number.is_finite().then_some(number)
}

/// One number at a place, with what multiplies it ("two hundred", "20k" of money), and the place after it.
pub(super) fn one(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    let n = tokens.get(at)?.number?;
    if tokens::is(tokens, at, "half") {
        return Some((n, at + 1 + usize::from(tokens::is(tokens, at + 1, "a an the"))));
    }
    let next = tokens.get(at + 1).filter(|next| matches!(next.gap, " " | "-"));
    let scale = next.and_then(|next| SCALES.iter().find(|(name, _)| *name == next.word)).map(|(_, by)| *by);
    let (n, end) = scale.filter(|by| *by > n).map_or((n, at + 1), |by| (n * by, at + 2));
    // "twenty five"
    let tens = (20.0..100.0).contains(&n)
        && n % 10.0 == 0.0
        && !tokens.get(at).is_some_and(|t| t.word.contains(|c: char| c.is_ascii_digit()));
    let unit = tokens
        .get(end)
        .filter(|next| tens && matches!(next.gap, " " | "-") && !next.word.contains(|c: char| c.is_ascii_digit()));
    Some(
        unit.and_then(|next| next.number)
            .filter(|n| (1.0..10.0).contains(n) && n.fract() == 0.0)
            .map_or((n, end), |more| (n + more, end + 1)),
    )
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

/// A number, a range ("2-3", "two to four", "five or six") or a change ("from 10 to 5") at a place.
pub(super) fn span(tokens: &[Token], at: usize) -> Option<Found> {
    let (first, next) = one(tokens, at)?;
    // "from 3 cans to 1 can"
    let to = (next + 1..next + 3).find(|at| tokens::was(tokens, at + 1, "to"));
    let change = to.filter(|_| tokens::was(tokens, at, "from")).and_then(|at| one(tokens, at + 1));
    if let Some((last, end)) = change {
        return Some(Found { value: Span::One(last), from: Some(first), end });
    }
    let dashed = tokens.get(next).is_some_and(|token| matches!(token.gap, "-" | "–" | " - " | "—"));
    let joined =
        tokens::is(tokens, next, "to or") || (tokens::is(tokens, next, "and") && tokens::was(tokens, at, "between"));
    let second = if dashed { next } else { next + 1 };
    let Some((last, end)) = one(tokens, second).filter(|_| dashed || joined) else {
        return Some(Found { value: Span::One(first), from: None, end: next });
    };
    if tokens::was(tokens, at, "from") && tokens::is(tokens, next, "to") {
        return Some(Found { value: Span::One(last), from: Some(first), end });
    }
    Some(Found { value: Span::Range(first.min(last), first.max(last)), from: None, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, at: usize, value: Span, from: Option<f64>) {
        let found = span(&tokens::tokens(text), at).unwrap();
        assert_eq!((found.value, found.from), (value, from), "{text}");
    }

    #[test]
    fn digits_are_read_as_the_standard_library_reads_them() {
        for word in ["0", "7", "2.5", "0.1", "12.75", "1000000", "3.14159"] {
            assert_eq!(digits(word), word.parse().ok(), "{word}");
        }
        assert_eq!(digits("1,000"), Some(1000.0));
        assert_eq!(digits("2,5"), Some(2.5));
        assert_eq!((digits("7:30"), digits("1.2.3"), digits(&"9".repeat(400))), (None, None, None));
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
