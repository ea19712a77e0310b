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
//!
//! A pattern is text, since text takes the fewest bytes of the page. Its rows are made once, at first use (`row`): words
//! are compared by hashes of 32 bits from then on. A token has the hashes of all words that it may be a form of.

mod language;
mod places;
mod prefilter;
mod reached;
mod row;
mod signs;

pub(super) use language::{HANDED_IN, Pattern, Rules, pattern, rules};
pub(super) use row::Row;

use super::captures::Captures;
use super::token_stream::TokenStream;
use row::Item;
use std::ops::Range;

impl TokenStream<'_> {
    /// The captures of the first row that matches at an index.
    pub(super) fn captures(&self, pattern: Pattern, at: usize) -> Option<Captures> {
        let mut captures = Captures::at(at);
        captures.end = self.capture(pattern, at, &mut captures)?;
        Some(captures)
    }

    /// The index after the first row that matches, whose captures are added to `captures`. Classes that are themselves
    /// patterns use it.
    #[inline(never)]
    pub(super) fn capture(&self, pattern: Pattern, at: usize, captures: &mut Captures) -> Option<usize> {
        self.first(&mut pattern.rows().iter(), at, captures)
    }

    /// The captures of a row at the first index where it matches and `counts` is true.
    pub(super) fn find_where(&self, row: &Row, counts: fn(&Self, usize) -> bool) -> Option<Captures> {
        let indices = if self.may_fit(row) { 0..self.len() } else { 0..0 };
        indices.into_iter().find_map(|at| self.row_captures(row, at).filter(|_| counts(self, at)))
    }

    /// The meaning and the captures of the first rule that matches at an index.
    pub(super) fn rule<'r>(&self, rules: &[&'r Row], at: usize) -> Option<(&'r str, Captures)> {
        rules.iter().find_map(|row| Some((row.meaning, self.row_captures(row, at)?)))
    }

    /// The first range of tokens that a pattern matches; an empty range if there is none.
    #[inline(never)]
    pub(super) fn find(&self, pattern: Pattern) -> Range<usize> {
        self.find_any(pattern.rows())
    }

    /// The first range of tokens that one of some rows matches; an empty range if there is none.
    pub(super) fn find_any(&self, rows: &[Row]) -> Range<usize> {
        let rows = self.that_may_fit(rows);
        let indices = if rows.is_empty() { 0..0 } else { 0..self.len() };
        indices.into_iter().map(|at| at..self.after_any(&rows, at)).find(|range| !range.is_empty()).unwrap_or(0..0)
    }

    /// Whether a pattern matches at an index.
    pub(super) fn fits(&self, pattern: Pattern, at: usize) -> bool {
        self.capture(pattern, at, &mut Captures::default()).is_some()
    }

    /// The index after the first row that matches, else the index itself.
    pub(super) fn after(&self, pattern: Pattern, at: usize) -> usize {
        self.capture(pattern, at, &mut Captures::default()).unwrap_or(at)
    }

    /// The index after the first of some rows that matches, else the index itself.
    pub(super) fn after_any(&self, rows: &[&Row], at: usize) -> usize {
        self.first(&mut rows.iter().copied(), at, &mut Captures::default()).unwrap_or(at)
    }

    /// The captures of a row at an index.
    #[inline(never)]
    fn row_captures(&self, row: &Row, at: usize) -> Option<Captures> {
        let mut captures = Captures::at(at);
        captures.end = self.items(&row.items, at, &mut captures)?;
        reached::note(row.text);
        Some(captures)
    }

    /// The index after the first row that matches.
    fn first(&self, rows: &mut dyn Iterator<Item = &Row>, at: usize, captures: &mut Captures) -> Option<usize> {
        for row in rows {
            let end = self.items(&row.items, at, captures);
            if end.is_some() {
                reached::note(row.text);
                return end;
            }
        }
        None
    }

    /// The index after the items of a row; none if they don't match.
    #[inline(never)]
    fn items(&self, items: &[Item], at: usize, captures: &mut Captures) -> Option<usize> {
        let Some((item, rest)) = items.split_first() else { return Some(at) };
        let before = at.wrapping_sub(1);
        let next = match item.mark {
            b'~' => {
                let near = (at..at + 7).take_while(|next| !self.at(*next).after_break());
                return near.into_iter().find_map(|next| self.items(rest, next, captures));
            }
            b'!' => self.one(item, at, captures).is_none().then_some(at),
            b'<' => self.one(item, before, captures).map(|_| at),
            b'>' => self.one(item, before, captures).is_none().then_some(at),
            b' ' => self.one(item, at, captures),
            mark => return self.many(item, mark, rest, at, captures),
        };
        self.items(rest, next?, captures)
    }

    /// The index after an item that may be missing or repeated, and after the rest of its row.
    #[inline(never)]
    fn many(&self, item: &Item, mark: u8, rest: &[Item], at: usize, captures: &mut Captures) -> Option<usize> {
        let before = *captures;
        let more = self.one(item, at, captures).and_then(|next| match mark {
            b'?' => self.items(rest, next, captures),
            _ => self.many(item, b'*', rest, next, captures),
        });
        if more.is_some() || mark == b'+' {
            return more;
        }
        *captures = before;
        self.items(rest, at, captures)
    }

    /// The index after the first alternative of an item that matches. The index before the first token wraps around, as
    /// in [`Self::was`].
    #[inline(never)]
    fn one(&self, item: &Item, at: usize, captures: &mut Captures) -> Option<usize> {
        if self.at(at).is_any(&item.names) {
            return Some(at.wrapping_add(1));
        }
        item.classes().find_map(|sign| self.class(sign, at, captures))
    }
}

#[cfg(test)]
pub(super) use places::taken;
#[cfg(test)]
pub(super) use reached::{reached, rows_of};
#[cfg(test)]
mod tests;
