//! The types of patterns and rules. A text that violates the pattern language does not compile.

use super::places::rows_at;
use super::row::Row;

/// The classes that the engine decides from a token alone.
pub(super) const OWN: &str = "UVXFJSEIQ_B^[/-";
/// The classes that features define.
pub(in crate::coach) const HANDED_IN: &str = "NMPACRZDTOYKLHG.W";

/// The text of a checked pattern: rows separated by semicolons.
#[derive(Debug, Clone, Copy)]
pub(in crate::coach) struct Pattern(&'static str);

/// The text of checked rules, separated by semicolons: each is a meaning, a space and the items of a row.
#[derive(Debug, Clone, Copy)]
pub(in crate::coach) struct Rules(&'static str);

/// A pattern, checked at compile time.
macro_rules! pattern {
    ($text:expr) => {
        const { $crate::coach::pattern::Pattern::checked($text) }
    };
}

/// Rules, checked at compile time.
macro_rules! rules {
    ($text:expr) => {
        const { $crate::coach::pattern::Rules::checked($text) }
    };
}

pub(in crate::coach) use {pattern, rules};

impl Pattern {
    /// A checked pattern. It panics for a text that violates the language; `pattern!` turns the panic into a compile
    /// error.
    pub(in crate::coach) const fn checked(text: &'static str) -> Self {
        check(text.as_bytes(), false);
        Self(text)
    }

    /// The rows as text.
    #[cfg(test)]
    pub(in crate::coach) const fn text(self) -> &'static str {
        self.0
    }

    /// The rows.
    pub(super) fn rows(self) -> &'static [Row] {
        rows_at(self.0, false)
    }
}

impl Rules {
    /// Checked rules. It panics for a text that violates the language; `rules!` turns the panic into a compile error.
    pub(in crate::coach) const fn checked(text: &'static str) -> Self {
        check(text.as_bytes(), true);
        Self(text)
    }

    /// The rows with their meanings.
    pub(in crate::coach) fn rows(self) -> &'static [Row] {
        rows_at(self.0, true)
    }
}

/// Panics if a text is not in the language.
const fn check(text: &[u8], has_meanings: bool) {
    let (mut at, mut is_meaning) = (0, has_meanings);
    while at < text.len() {
        let mut end = at;
        while end < text.len() && text[end] != b' ' && text[end] != b';' {
            end += 1;
        }
        assert!(at < end, "an item is empty");
        if !is_meaning {
            check_item(text, at, end);
        }
        is_meaning = has_meanings && end < text.len() && text[end] == b';';
        at = end + 1;
    }
    assert!(text.is_empty() || text[text.len() - 1] != b' ', "the last item is empty");
}

/// Panics if the bytes from `from` to `to` are not an item.
const fn check_item(text: &[u8], mut from: usize, mut to: usize) {
    if to - from == 1 && text[from] == b'~' {
        return;
    }
    if matches!(text[from], b'!' | b'<' | b'>') {
        from += 1;
    } else if matches!(text[to - 1], b'?' | b'*' | b'+') {
        to -= 1;
    }
    let mut start = from;
    let mut at = from;
    while at <= to {
        if at == to || text[at] == b'|' {
            assert!(start < at, "a word of an item is empty");
            let is_plain = at - start > 1 || text[start].is_ascii_lowercase() || text[start].is_ascii_digit();
            assert!(is_plain || is_class(text[start]), "no class has this letter");
            start = at + 1;
        } else {
            let letter = text[at];
            let in_word = letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'\'' || letter == b':';
            let stands_alone = at == start && (at + 1 == to || text[at + 1] == b'|');
            assert!(in_word || stands_alone, "a sign within a word, or two marks at one item");
        }
        at += 1;
    }
}

/// Whether a sign is a class of the language.
const fn is_class(sign: u8) -> bool {
    contains(OWN, sign) || contains(HANDED_IN, sign)
}

const fn contains(signs: &str, sign: u8) -> bool {
    let mut rest = signs.as_bytes();
    while let [first, others @ ..] = rest {
        if *first == sign {
            return true;
        }
        rest = others;
    }
    false
}
