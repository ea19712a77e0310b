//! The matcher: compiles word patterns and finds the places in a text where they match.
//!
//! A pattern is a list of items separated by spaces. An item lists words or families (in capitals, see
//! [`super::families`]) separated by `|`, and matches any of them. A `?` at its end makes it optional. A `!` at its
//! start makes it a negative lookahead, which consumes no word. `*` skips up to two words, `**` up to six. `^` matches
//! at the start of a sentence, `$` at a pause within it or at its end (it may be an alternative: `$|now`). No match
//! crosses the end of a sentence.

use super::families::FAMILIES;
use super::words::Word;
use std::ops::Range;

/// Largest number of different items that a set of patterns can have, in units of 64 bits.
const WIDTH: usize = 24;

/// A bit set of the items that a word matches.
type Bits = [u64; WIDTH];

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    One,
    OneOrEnd,
    Maybe,
    Not,
    Skip(usize),
    Start,
    End,
}

/// An item of a pattern: its kind, and the number of its set of words.
struct Item {
    kind: Kind,
    set: usize,
}

/// A set of compiled patterns.
pub(super) struct PatternSet {
    patterns: Vec<Vec<Item>>,
    /// Pairs of a word and an item that contains it, sorted by word.
    members: Vec<(&'static str, usize)>,
}

/// A text prepared for matching.
pub(super) struct PreparedText {
    bits: Vec<Bits>,
    starts: Vec<bool>,
    pauses: Vec<bool>,
    all: Bits,
}

fn has(bits: &Bits, set: usize) -> bool {
    bits.get(set / 64).is_some_and(|word| word >> (set % 64) & 1 != 0)
}

impl PatternSet {
    pub(super) fn new(patterns: impl Iterator<Item = &'static str>) -> Self {
        let mut sets: Vec<&'static str> = Vec::new();
        let patterns = patterns.map(|pattern| pattern.split(' ').map(|item| read(item, &mut sets)).collect()).collect();
        let mut members = Vec::new();
        for (set, names) in sets.iter().enumerate() {
            for name in names.split('|') {
                match FAMILIES.iter().find(|(family, _)| *family == name) {
                    Some((_, words)) => members.extend(words.split_ascii_whitespace().map(|word| (word, set))),
                    None => members.push((name, set)),
                }
            }
        }
        crate::sort::by(&mut members, Ord::cmp);
        Self { patterns, members }
    }

    /// Prepares a text: computes the items that each of its words matches.
    pub(super) fn prepare(&self, words: &[Word]) -> PreparedText {
        let mut text = PreparedText {
            bits: Vec::new(),
            starts: words.iter().map(|word| word.starts).collect(),
            pauses: words.iter().map(|word| word.pauses).collect(),
            all: [0; WIDTH],
        };
        for word in words {
            let mut bits = [0; WIDTH];
            let first = self.members.partition_point(|(member, _)| *member < word.text.as_str());
            for (member, set) in self.members.get(first..).unwrap_or_default() {
                if *member != word.text {
                    break;
                }
                if let (Some(bits), Some(all)) = (bits.get_mut(set / 64), text.all.get_mut(set / 64)) {
                    *bits |= 1 << (set % 64);
                    *all |= 1 << (set % 64);
                }
            }
            text.bits.push(bits);
        }
        text
    }

    /// Returns every match in a text: the number of the pattern, and the range of words that it covers.
    pub(super) fn all(&self, text: &PreparedText) -> Vec<(u32, Range<usize>)> {
        let mut all = Vec::new();
        for (number, items) in (0..).zip(&self.patterns) {
            // A prefilter: most patterns have a required item that no word of the text matches.
            if items.iter().any(|item| item.kind == Kind::One && !has(&text.all, item.set)) {
                continue;
            }
            for at in 0..text.bits.len() {
                if let Some(end) = text.fit(items, at) {
                    all.push((number, at..end));
                }
            }
        }
        all
    }
}

fn read(item: &'static str, sets: &mut Vec<&'static str>) -> Item {
    let (kind, names) = match item {
        "*" => (Kind::Skip(2), ""),
        "**" => (Kind::Skip(6), ""),
        "^" => (Kind::Start, ""),
        "$" => (Kind::End, ""),
        _ => match (item.as_bytes(), item.get(1..), item.get(..item.len().saturating_sub(1))) {
            ([b'!', ..], Some(rest), _) => (Kind::Not, rest),
            ([.., b'?'], _, Some(rest)) => (Kind::Maybe, rest),
            _ if item.split('|').any(|name| name == "$") => (Kind::OneOrEnd, item),
            _ => (Kind::One, item),
        },
    };
    let set = sets.iter().position(|set| *set == names).unwrap_or_else(|| {
        sets.push(names);
        sets.len() - 1
    });
    Item { kind, set }
}

impl PreparedText {
    fn is(&self, at: usize, set: usize) -> bool {
        self.bits.get(at).is_some_and(|bits| has(bits, set))
    }

    /// Whether a sentence starts at a position, or the text ends there.
    fn begins(&self, at: usize) -> bool {
        self.starts.get(at).copied().unwrap_or(true)
    }

    /// Whether a pause precedes a position, or the text ends there.
    fn rests(&self, at: usize) -> bool {
        self.pauses.get(at).copied().unwrap_or(true)
    }

    /// Hides some words: no item matches them any more.
    pub(super) fn hide(&mut self, words: Range<usize>) {
        if let Some(bits) = self.bits.get_mut(words) {
            bits.fill([0; WIDTH]);
        }
    }

    /// Returns the range of the sentence around a position, of the sentence before it and of the sentence after it.
    pub(super) fn around(&self, at: usize) -> Range<usize> {
        let back = |at: usize| (0..at).rev().find(|at| self.begins(*at)).unwrap_or(0);
        let on = |at: usize| (at + 1..self.bits.len()).find(|at| self.begins(*at)).unwrap_or(self.bits.len());
        back(back(at + 1))..on(on(at))
    }

    /// Returns the position after the items if they match at a position.
    fn fit(&self, items: &[Item], at: usize) -> Option<usize> {
        let Some((item, rest)) = items.split_first() else { return Some(at) };
        let goes_on = || {
            let next = if self.begins(at + 1) { past(rest)? } else { rest };
            self.fit(next, at + 1)
        };
        match item.kind {
            Kind::Maybe => self.is(at, item.set).then(goes_on).flatten().or_else(|| self.fit(rest, at)),
            Kind::Not => (!self.is(at, item.set)).then(|| self.fit(rest, at))?,
            Kind::Start => self.begins(at).then(|| self.fit(rest, at))?,
            Kind::End => self.rests(at).then(|| self.fit(rest, at))?,
            Kind::OneOrEnd if self.rests(at) => self.fit(rest, at),
            Kind::One | Kind::OneOrEnd => self.is(at, item.set).then(goes_on)?,
            Kind::Skip(most) => {
                let reach = (at..=at + most).take_while(|next| *next == at || !self.begins(*next));
                reach.into_iter().find_map(|next| self.fit(rest, next))
            }
        }
    }
}

/// Returns the items that are left where a sentence ends. An item that needs a word can't match there.
fn past(items: &[Item]) -> Option<&[Item]> {
    let ends = |item: &Item| matches!(item.kind, Kind::Maybe | Kind::Not | Kind::End | Kind::OneOrEnd | Kind::Skip(_));
    items.iter().all(ends).then_some(&[])
}
