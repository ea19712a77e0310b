//! The pattern language of the coach, and its engine.
//!
//! A [`Pattern`] is one or more rows parted by semicolons; a row is items parted by one space: `every|each other|second D`. An
//! item is words or classes parted by strokes, and takes one of them. A word stands for itself in small letters; a class is one
//! capital letter or sign. A row of [`Rules`] begins with a meaning, which the feature that wrote it reads.
//!
//! An item may carry one mark:
//!
//! | mark | the item | example |
//! |---|---|---|
//! | `x?` | may be missing | `of? june` |
//! | `x*` | stands any number of times, or not at all | `eat E* less` |
//! | `x+` | stands once or more | `out of+` |
//! | `!x` | must not stand here; takes no word | `cut !grass` |
//! | `<x` | stands right before; takes no word | `<for week` |
//! | `>x` | must not stand right before; takes no word | `>pull weight` |
//! | `~` | passes over up to six words of the same clause, as few as it can | `stop ~ wine` |
//!
//! Classes that the engine reads from the token alone (`signs`):
//!
//! | class | stands for | example |
//! |---|---|---|
//! | `U` | a number | "three" |
//! | `V` | a verb | "walk" |
//! | `X` | a verb for something that can be seen | "call" |
//! | `F` | a feeling | "calm" |
//! | `J` | a judgement or an unseen state | "better" |
//! | `S` | somebody | "mother" |
//! | `E` | a word that says nothing by itself | "the" |
//! | `I` | a form in -ing | "walking" |
//! | `Q` | a time by the clock | "7:30" |
//! | `_` | any word | "leek" |
//! | `B` | no word: the sense breaks here | ", then" |
//! | `^` | no word: the text begins here | "walk" |
//! | `[` | no word: a blank to be filled in begins here | "by [day]" |
//! | `/` | no word: a stroke stands before the word | "3/week" |
//! | `-` | no word: a stroke or a hyphen stands before the word | "2027-06" |
//!
//! Classes that features hand to the engine (`classes`):
//!
//! | class | stands for | from | example |
//! |---|---|---|---|
//! | `N` | a number, a range or a change | `numbers` | "2-3" |
//! | `M` | the length of a round in periods, above 0 | `frequency` | "two" |
//! | `P` | a period | `frequency` | "week" |
//! | `A` | an adverb that says a period | `frequency` | "weekly" |
//! | `C` | so many times | `frequency` | "3 times" |
//! | `R` | in each period | `frequency` | "per week" |
//! | `Z` | in each round of periods | `frequency` | "every other week" |
//! | `D` | a day of the week | `dates` | "monday" |
//! | `T` | a month or a feast | `dates` | "june" |
//! | `O` | a day of the month | `dates` | "21st" |
//! | `Y` | a year | `dates` | "2027" |
//! | `K` | a day of the calendar | `dates` | "1st of June" |
//! | `L` | a word that says by when | `dates` | "before" |
//! | `H` | a word between "by" and the day | `dates` | "the" |
//! | `G` | a time of the year without one date | `dates` | "summer" |
//! | `.` | no word: what is counted ends here | `amount` | "and" |
//! | `W` | somebody else | `other` | "my mum" |
//!
//! Rows are tried as in a parsing expression grammar: the first that fits counts. Where the rest of a row doesn't fit after an
//! optional item, the row is tried without the item. A later row keeps what an earlier one captured before it failed
//! ("twice" has its number from the row before).
//!
//! An unknown class, an empty item or a mark at the wrong place doesn't compile (`language`). Every row is reached by an example,
//! and every word can be read (`coach::tests`). The engine imports no feature.

mod language;
mod prefilter;
mod reached;
mod signs;

pub(super) use language::{HANDED_IN, Pattern, Rules, pattern, rules};

use super::captures::Captures;
use super::text::{has, split_once};
use super::token_stream::TokenStream;
use std::ops::Range;

impl TokenStream<'_> {
    /// What the first row that fits at a place captures.
    pub(super) fn captures(&self, pattern: Pattern, at: usize) -> Option<Captures> {
        let mut captures = Captures::at(at);
        captures.end = self.first(pattern.text(), at, &mut captures)?;
        Some(captures)
    }

    /// The place after the first row that fits, which adds to what was captured before: for classes that are patterns themselves.
    pub(super) fn capture(&self, pattern: Pattern, at: usize, captures: &mut Captures) -> Option<usize> {
        self.first(pattern.text(), at, captures)
    }

    /// What a pattern of one row captures at the first place that counts, if it fits at one.
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

    /// The meaning of the first rule that fits at a place, and what it captures.
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

    /// The first words that a pattern takes; an empty range where it takes none.
    #[inline(never)]
    pub(super) fn find(&self, pattern: Pattern) -> Range<usize> {
        let possible = self.possible(pattern);
        for at in 0..self.len() {
            let end = self.after(possible.pattern(), at);
            if end > at {
                return at..end;
            }
        }
        0..0
    }

    /// Whether a pattern fits at a place.
    pub(super) fn fits(&self, pattern: Pattern, at: usize) -> bool {
        self.first(pattern.text(), at, &mut Captures::default()).is_some()
    }

    /// The place after the first row that fits, else the place itself.
    pub(super) fn after(&self, pattern: Pattern, at: usize) -> usize {
        self.first(pattern.text(), at, &mut Captures::default()).unwrap_or(at)
    }

    /// The place after the first row that fits.
    #[inline(never)]
    fn first(&self, rows: &str, at: usize, captures: &mut Captures) -> Option<usize> {
        let (row, others) = split_once(rows, b';');
        let end = self.row(row, at, captures);
        if end.is_some() {
            reached::note(row);
        }
        if end.is_some() || others.is_empty() { end } else { self.first(others, at, captures) }
    }

    /// The place after the items of a row.
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

    /// The place after an item that may be missing or stand again, and the rest of its row.
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

    /// The place after one of an item's words or classes. The place before the first word wraps, as it does for [`Self::was`].
    #[inline(never)]
    fn one(&self, item: &str, at: usize, captures: &mut Captures) -> Option<usize> {
        if has(item, &self.at(at).word) {
            return Some(at.wrapping_add(1));
        }
        let mut names = item;
        while let Some(sign) = names.bytes().next() {
            let (name, others) = split_once(names, b'|');
            if name.len() == 1
                && !sign.is_ascii_lowercase()
                && let Some(end) = self.class(sign, at, captures)
            {
                return Some(end);
            }
            names = others;
        }
        None
    }
}

#[cfg(test)]
pub(super) use reached::{reached, rows_of};
#[cfg(test)]
mod tests;
