//! The pattern language of the coach, and its engine.
//!
//! A [`Pattern`] is one or more rows separated by semicolons, and a row is items separated by one space. The row
//! `every|each other|second D` has three items. An item is words or classes separated by `|`, and matches any one of
//! them. A word in lower case matches itself and its regular forms (`walk` matches "walks", "walking" and "walked" as
//! well); a class is one capital letter or sign. A row of [`Rules`] begins with a meaning, which the feature that wrote
//! it interprets.
//!
//! An item may carry one mark:
//!
//! | mark | the item | example |
//! |---|---|---|
//! | `x?` | may be missing | `of? june` |
//! | `x*` | may occur any number of times, or not at all | `eat E* less` |
//! | `x+` | occurs once or more | `out of+` |
//! | `!x` | must not occur here; consumes no word | `cut !grass` |
//! | `<x` | occurs right before; consumes no word | `<for week` |
//! | `>x` | must not occur right before; consumes no word | `>pull weight` |
//! | `~` | skips up to six words of the same clause, as few as possible | `stop ~ wine` |
//!
//! Classes that the engine decides from the token alone (`signs`):
//!
//! | class | stands for | example |
//! |---|---|---|
//! | `U` | a number | "three" |
//! | `V` | a verb | "walk" |
//! | `X` | a verb for a visible act | "call" |
//! | `F` | a feeling | "calm" |
//! | `J` | a judgement or an invisible state | "better" |
//! | `S` | a person | "mother" |
//! | `E` | a word without meaning of its own | "the" |
//! | `I` | a form in -ing | "walking" |
//! | `Q` | a clock time | "7:30" |
//! | `_` | any word | "leek" |
//! | `B` | no word: a break is here | ", then" |
//! | `^` | no word: the text begins here | "walk" |
//! | `[` | no word: a blank to be filled in begins here | "by [day]" |
//! | `/` | no word: a slash precedes the word | "3/week" |
//! | `-` | no word: a slash or a hyphen precedes the word | "2027-06" |
//!
//! Classes that features define (`classes`):
//!
//! | class | stands for | from | example |
//! |---|---|---|---|
//! | `N` | a number, a range or a change | `numbers` | "2-3" |
//! | `M` | the length of a cycle in periods, above 0 | `frequency` | "two" |
//! | `P` | a period | `frequency` | "week" |
//! | `A` | an adverb that states a period | `frequency` | "weekly" |
//! | `C` | a number of times | `frequency` | "3 times" |
//! | `R` | in each period | `frequency` | "per week" |
//! | `Z` | in each cycle of periods | `frequency` | "every other week" |
//! | `D` | a weekday | `dates` | "monday" |
//! | `T` | a month or a holiday | `dates` | "june" |
//! | `O` | a day of the month | `dates` | "21st" |
//! | `Y` | a year | `dates` | "2027" |
//! | `K` | a calendar date | `dates` | "1st of June" |
//! | `L` | a word that begins a deadline | `dates` | "before" |
//! | `H` | a word between "by" and the day | `dates` | "the" |
//! | `G` | a span of the year without a single date | `dates` | "summer" |
//! | `.` | no word: the counted phrase ends here | `amount` | "and" |
//! | `W` | another person | `other` | "my mum" |
//!
//! Rows are tried in order, as in a parsing expression grammar: the first row that matches decides. If the rest of a
//! row doesn't match after an optional item, the row is tried without the item. Captures of a failed row are kept for
//! the later rows ("twice" has its number from the row before).
//!
//! An unknown class, an empty item or a mark at a wrong place does not compile (`language`). Tests (`coach::tests`)
//! check that an example reaches every row, and that the tokenizer can yield every word. The engine imports no feature.

mod language;
mod prefilter;
mod reached;
mod signs;

pub(super) use language::{HANDED_IN, Pattern, Rules, pattern, rules};

use super::captures::Captures;
use super::text::split_once;
use super::token_stream::TokenStream;
use std::ops::Range;

impl TokenStream<'_> {
    /// The captures of the first row that matches at an index.
    pub(super) fn captures(&self, pattern: Pattern, at: usize) -> Option<Captures> {
        let mut captures = Captures::at(at);
        captures.end = self.first(pattern.text(), at, &mut captures)?;
        Some(captures)
    }

    /// The index after the first row that matches, whose captures are added to `captures`. Classes that are themselves
    /// patterns use it.
    pub(super) fn capture(&self, pattern: Pattern, at: usize, captures: &mut Captures) -> Option<usize> {
        self.first(pattern.text(), at, captures)
    }

    /// The captures of a single-row pattern at the first index where it matches and `counts` is true.
    pub(super) fn find_where(&self, pattern: Pattern, counts: fn(&Self, usize) -> bool) -> Option<Captures> {
        if !self.may_fit(pattern.text()) {
            return None;
        }
        for at in 0..self.len() {
            let mut captures = Captures::at(at);
            if let Some(end) = self.row(pattern.text(), at, &mut captures).filter(|_| counts(self, at)) {
                captures.end = end;
                reached::note(pattern.text());
                return Some(captures);
            }
        }
        None
    }

    /// The meaning and the captures of the first rule that matches at an index.
    pub(super) fn rule<'r>(&self, mut rules: Rules<'r>, at: usize) -> Option<(&'r str, Captures)> {
        while let Some((meaning, pattern, others)) = rules.split_first() {
            let mut captures = Captures::at(at);
            if let Some(end) = self.row(pattern.text(), at, &mut captures) {
                captures.end = end;
                reached::note(pattern.text());
                return Some((meaning, captures));
            }
            rules = others;
        }
        None
    }

    /// The first range of tokens that a pattern matches; an empty range if there is none.
    #[inline(never)]
    pub(super) fn find(&self, pattern: Pattern) -> Range<usize> {
        let possible = self.possible(pattern);
        for at in 0..if possible.pattern().text().is_empty() { 0 } else { self.len() } {
            let end = self.after(possible.pattern(), at);
            if end > at {
                return at..end;
            }
        }
        0..0
    }

    /// Whether a pattern matches at an index.
    pub(super) fn fits(&self, pattern: Pattern, at: usize) -> bool {
        self.first(pattern.text(), at, &mut Captures::default()).is_some()
    }

    /// The index after the first row that matches, else the index itself.
    pub(super) fn after(&self, pattern: Pattern, at: usize) -> usize {
        self.first(pattern.text(), at, &mut Captures::default()).unwrap_or(at)
    }

    /// The index after the first row that matches.
    #[inline(never)]
    fn first(&self, rows: &str, at: usize, captures: &mut Captures) -> Option<usize> {
        let (row, others) = split_once(rows, b';');
        let end = self.row(row, at, captures);
        if end.is_some() {
            reached::note(row);
        }
        if end.is_some() || others.is_empty() { end } else { self.first(others, at, captures) }
    }

    /// The index after the items of a row; none if the row doesn't match.
    #[inline(never)]
    fn row(&self, row: &str, at: usize, captures: &mut Captures) -> Option<usize> {
        let (item, rest) = split_once(row, b' ');
        let (head, tail) =
            (item.get(1..).unwrap_or_default(), item.get(..item.len().saturating_sub(1)).unwrap_or_default());
        let next = match item.as_bytes() {
            [] => return Some(at),
            [b'~'] => {
                let near = (at..at + 7).take_while(|next| !self.at(*next).after_break());
                return near.into_iter().find_map(|next| self.row(rest, next, captures));
            }
            [b'!', ..] => self.one(head, at, captures).is_none().then_some(at),
            [b'<', ..] => self.one(head, at.wrapping_sub(1), captures).map(|_| at),
            [b'>', ..] => self.one(head, at.wrapping_sub(1), captures).is_none().then_some(at),
            [.., mark @ (b'?' | b'*' | b'+')] => return self.many(tail, *mark, rest, at, captures),
            _ => self.one(item, at, captures),
        };
        self.row(rest, next?, captures)
    }

    /// The index after an item that may be missing or repeated, and after the rest of its row.
    #[inline(never)]
    fn many(&self, item: &str, mark: u8, rest: &str, at: usize, captures: &mut Captures) -> Option<usize> {
        let before = *captures;
        let more = self.one(item, at, captures).and_then(|next| match mark {
            b'?' => self.row(rest, next, captures),
            _ => self.many(item, b'*', rest, next, captures),
        });
        if more.is_some() || mark == b'+' {
            return more;
        }
        *captures = before;
        self.row(rest, at, captures)
    }

    /// The index after the first alternative of an item that matches. The index before the first token wraps around, as
    /// in [`Self::was`].
    #[inline(never)]
    fn one(&self, item: &str, at: usize, captures: &mut Captures) -> Option<usize> {
        if self.at(at).is_form(item) {
            return Some(at.wrapping_add(1));
        }
        // Only classes have other signs than words have.
        let is_class = |sign: &u8| !matches!(sign, b'a'..=b'z' | b'0'..=b':' | b'\'' | b'|');
        item.bytes().filter(is_class).find_map(|sign| self.class(sign, at, captures))
    }
}

#[cfg(test)]
pub(super) use reached::{reached, rows_of};
#[cfg(test)]
mod tests;
