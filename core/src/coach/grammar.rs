//! Patterns of words, written as text: how people say how often, how much and by when.
//!
//! A pattern is a row of items parted by spaces: `every|each other|second D`. An item is one or more words or classes parted
//! by strokes. A capital letter or a sign is a class (see [`Words::class`]), which may stand for one word or for several. An
//! item may end in `?` (it may be missing), `*` (any number of times) or `+` (once or more). It may begin with `!` (must not stand
//! here), `<` (stands right before) or `>` (must not stand right before); these three take no word. `~` passes over up to
//! six words of the same clause.
//!
//! Patterns are tried as in a parsing expression grammar: the first that fits counts. Where what follows an item that may be
//! missing does not fit, the row is tried without it. Of patterns that follow one another, a later one keeps what an earlier
//! one caught before it failed ("twice" has its number from the row before).

mod classes;

use super::Span;
use super::words::{Words, has};
use crate::plan::Per;
use std::ops::Range;

/// What a pattern caught on its way.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Caught {
    /// The first word it took.
    pub(super) start: usize,
    /// The place after the last.
    pub(super) end: usize,
    /// The number in it.
    pub(super) number: Option<Span>,
    /// In so many periods once ("every two weeks"); none where it is nought.
    pub(super) each: f64,
    /// The period in it.
    pub(super) per: Per,
    /// The year, the month, the day of the month and the day of the week (from 1 for Monday) in it; nought where it has none.
    pub(super) year: i32,
    pub(super) month: u32,
    pub(super) day: u32,
    pub(super) weekday: u32,
}

impl Caught {
    /// The words it took.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// What stands before a sign in a text, and what after it.
#[inline(never)]
pub(super) fn cut(text: &str, sign: u8) -> (&str, &str) {
    let at = text.bytes().position(|letter| letter == sign).unwrap_or(text.len());
    (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
}

impl Words<'_> {
    /// What the first of some patterns, parted by semicolons, catches at a place.
    pub(super) fn catch(&self, patterns: &str, at: usize) -> Option<Caught> {
        let mut caught = Caught { start: at, ..Caught::default() };
        caught.end = self.first(patterns, at, &mut caught)?;
        Some(caught)
    }

    /// What a pattern catches at the first place that counts, if it fits at one.
    pub(super) fn find_where(&self, pattern: &str, counts: fn(&Self, usize) -> bool) -> Option<Caught> {
        if !self.may_fit(pattern) {
            return None;
        }
        for at in 0..self.len() {
            let mut caught = Caught { start: at, ..Caught::default() };
            if let Some(end) = self.row(pattern, at, &mut caught).filter(|_| counts(self, at)) {
                caught.end = end;
                return Some(caught);
            }
        }
        None
    }

    /// What the first of some rules that fits at a place means, and what it catches. Rules are parted by semicolons; each is
    /// its meaning and, after a space, a pattern.
    pub(super) fn rule<'r>(&self, mut rules: &'r str, at: usize) -> Option<(&'r str, Caught)> {
        while !rules.is_empty() {
            let (rule, others) = cut(rules, b';');
            let (meaning, pattern) = cut(rule, b' ');
            let mut caught = Caught { start: at, ..Caught::default() };
            if let Some(end) = self.row(pattern, at, &mut caught) {
                caught.end = end;
                return Some((meaning, caught));
            }
            rules = others;
        }
        None
    }

    /// The first words that one of some patterns takes; none where none fits.
    #[inline(never)]
    pub(super) fn find(&self, patterns: &str) -> Range<usize> {
        let patterns = self.only(patterns);
        for at in 0..self.len() {
            let end = self.after(&patterns, at);
            if end > at {
                return at..end;
            }
        }
        0..0
    }

    /// Whether one of some patterns fits at a place.
    pub(super) fn fits(&self, patterns: &str, at: usize) -> bool {
        self.first(patterns, at, &mut Caught::default()).is_some()
    }

    /// The place after the first of some patterns that fits, else the place itself.
    pub(super) fn after(&self, patterns: &str, at: usize) -> usize {
        self.first(patterns, at, &mut Caught::default()).unwrap_or(at)
    }

    /// Those of some patterns or rules that may fit somewhere, as the text may have a word of each of their items. Most don't,
    /// and a search at every place is spared.
    pub(super) fn only(&self, patterns: &str) -> String {
        let (mut only, mut rest) = (String::new(), patterns);
        while !rest.is_empty() {
            let (pattern, others) = cut(rest, b';');
            if self.may_fit(pattern) {
                only.push_str(pattern);
                only.push(';');
            }
            rest = others;
        }
        only
    }

    /// Whether a pattern may fit somewhere: never false for one that fits.
    fn may_fit(&self, pattern: &str) -> bool {
        let (item, rest) = cut(pattern, b' ');
        let is_open = matches!(item.as_bytes(), [.., b'?' | b'*' | b'+'] | [b'!' | b'<' | b'>' | b'~', ..]);
        (is_open || self.may_have_one(item)) && (rest.is_empty() || self.may_fit(rest))
    }

    /// Whether the text may have one of some words, or of the words of a class. A rule's meaning is taken for a class.
    fn may_have_one(&self, names: &str) -> bool {
        let (name, others) = cut(names, b'|');
        let is_class = name.len() < 2 || !name.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
        is_class || self.may_have(name) || (!others.is_empty() && self.may_have_one(others))
    }

    #[inline(never)]
    fn first(&self, patterns: &str, at: usize, caught: &mut Caught) -> Option<usize> {
        let (pattern, others) = cut(patterns, b';');
        let found = self.row(pattern, at, caught);
        if found.is_some() || others.is_empty() { found } else { self.first(others, at, caught) }
    }

    /// The place after the items of a row.
    #[inline(never)]
    fn row(&self, row: &str, at: usize, caught: &mut Caught) -> Option<usize> {
        let (item, rest) = cut(row, b' ');
        let (head, tail) =
            (item.get(1..).unwrap_or_default(), item.get(..item.len().saturating_sub(1)).unwrap_or_default());
        let next = match item.as_bytes() {
            [] => return Some(at),
            [b'~'] => {
                let near = (at..at + 7).take_while(|next| !self.at(*next).after_break());
                return near.into_iter().find_map(|next| self.row(rest, next, caught));
            }
            [b'!', ..] => self.one(head, at, caught).is_none().then_some(at),
            [b'<', ..] => self.one(head, at.wrapping_sub(1), caught).map(|_| at),
            [b'>', ..] => self.one(head, at.wrapping_sub(1), caught).is_none().then_some(at),
            [.., mark @ (b'?' | b'*' | b'+')] => return self.many(tail, *mark, rest, at, caught),
            _ => self.one(item, at, caught),
        };
        self.row(rest, next?, caught)
    }

    /// The place after an item that may be missing or come again, and what follows it.
    #[inline(never)]
    fn many(&self, item: &str, mark: u8, rest: &str, at: usize, caught: &mut Caught) -> Option<usize> {
        let before = *caught;
        let more = self.one(item, at, caught).and_then(|next| match mark {
            b'?' => self.row(rest, next, caught),
            _ => self.many(item, b'*', rest, next, caught),
        });
        if more.is_some() || mark == b'+' {
            return more;
        }
        *caught = before;
        self.row(rest, at, caught)
    }

    /// The place after one of some words or classes. The place before the first word wraps, as it does for [`Words::was`].
    #[inline(never)]
    fn one(&self, item: &str, at: usize, caught: &mut Caught) -> Option<usize> {
        if has(item, &self.at(at).word) {
            return Some(at.wrapping_add(1));
        }
        let mut names = item;
        while let Some(class) = names.bytes().next() {
            let (name, others) = cut(names, b'|');
            if name.len() == 1
                && !class.is_ascii_lowercase()
                && let Some(end) = self.class(class, at, caught)
            {
                return Some(end);
            }
            names = others;
        }
        None
    }
}
