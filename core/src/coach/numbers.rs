//! Parsing of numbers, ranges and changes among the tokens of a text, in digits and in words.

use super::pattern::pattern;
use super::span::Span;
use super::token_stream::{Class, TokenStream};

/// The pattern class of numbers.
pub(super) const CLASSES: [Class; 1] = [(b'N', |tokens, at, captures| {
    let NumberMatch { value, end, .. } = span(tokens, at)?;
    captures.number = Some(value);
    Some(end)
})];

/// Words for tens, which may be followed by a word of [`ONES`].
const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
/// Words for ones.
const ONES: &str = "one two three four five six seven eight nine";
/// Words that multiply the number before them.
const SCALES: &str = "dozen hundred thousand million";

/// The number that begins at an index, with its multiplier or addend ("two hundred", "twenty five"), and the index
/// after it.
pub(super) fn one(tokens: &TokenStream, at: usize) -> Option<(f64, usize)> {
    let n = tokens.at(at).number?;
    if tokens.is(at, "half") {
        return Some((n, tokens.after(pattern!("a|an|the"), at + 1)));
    }
    let next = tokens.at(at + 1);
    if let Some(more) = next.number.filter(|_| matches!(next.gap, " " | "-")) {
        if tokens.is(at + 1, SCALES) && more > n {
            return Some((n * more, at + 2));
        }
        if tokens.is(at, TENS) && tokens.is(at + 1, ONES) {
            return Some((n + more, at + 2));
        }
    }
    Some((n, at + 1))
}

/// A number, a range or a change.
pub(super) struct NumberMatch {
    /// The number or range; for a change, its end.
    pub(super) value: Span,
    /// The start of a change; none for a number or range.
    pub(super) from: Option<f64>,
    /// The index after it.
    pub(super) end: usize,
}

/// The number, range ("2-3", "two to four", "five or six") or change ("from 10 to 5", "from 3 cans to 1 can") that
/// begins at an index.
pub(super) fn span(tokens: &TokenStream, at: usize) -> Option<NumberMatch> {
    let (first, next) = one(tokens, at)?;
    let from = tokens.was(at, "from");
    let to = if from { tokens.after(pattern!("to;_ to"), next) } else { next };
    if to > next
        && let Some((last, end)) = one(tokens, to)
    {
        return Some(NumberMatch { value: Span::One(last), from: Some(first), end });
    }
    let dashed = matches!(tokens.at(next).gap, "-" | "–" | " - " | "—");
    let joined = tokens.is(next, "to or") || (tokens.is(next, "and") && tokens.was(at, "between"));
    match one(tokens, next + usize::from(!dashed)).filter(|_| dashed || joined) {
        Some((last, end)) => {
            Some(NumberMatch { value: Span::Range(first.min(last), first.max(last)), from: None, end })
        }
        None => Some(NumberMatch { value: Span::One(first), from: None, end: next }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::token_stream::Classes;
    use super::super::tokenizer::tokens;
    use super::*;

    #[track_caller]
    fn check(text: &str, at: usize, value: Span, from: Option<f64>) {
        let found = span(&TokenStream::new(tokens(text), &Classes::NONE), at).unwrap();
        assert_eq!((found.value, found.from), (value, from), "{text}");
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
