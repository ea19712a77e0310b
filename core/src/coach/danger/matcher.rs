//! The matcher: compiles word patterns and finds the places in a text where they match.
//!
//! A pattern is a list of items separated by spaces. An item lists words or families (in capitals, see
//! [`super::families`]) separated by `|`, and matches any of them. A `?` at its end makes it optional. A `!` at its
//! start makes it a negative lookahead, which consumes no word. `*` skips up to two words, `**` up to six. `^` matches
//! at the start of a sentence, `$` at a pause within it or at its end (it may be an alternative: `$|now`). No match
//! crosses the end of a sentence.
//!
//! Words are compared by their hashes of 32 bits. A test checks that no two words of the patterns share one.

use super::families::FAMILIES;
use super::words::Word;
use crate::coach::text::hash;
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
    /// Pairs of a word's hash and an item that contains the word, sorted by hash.
    members: Vec<(u32, usize)>,
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
        let mut sets: Vec<(u32, &'static str)> = Vec::new();
        let patterns = patterns.map(|pattern| pattern.split(' ').map(|item| read(item, &mut sets)).collect()).collect();
        let mut members = Vec::new();
        for (set, (_, names)) in sets.iter().enumerate() {
            for word in names.split('|').flat_map(words_of) {
                members.push((hash(word, ""), set));
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
            let hash = hash(&word.text, "");
            let first = self.members.partition_point(|(member, _)| *member < hash);
            for (member, set) in self.members.get(first..).unwrap_or_default() {
                if *member != hash {
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

/// The words of a family; a word that is no family's name stands for itself.
fn words_of(name: &'static str) -> impl Iterator<Item = &'static str> {
    let is_name = name.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
    let family = FAMILIES.iter().filter(|_| is_name).find(|(family, _)| *family == name);
    family.map_or(name, |(_, words)| words).split_ascii_whitespace()
}

fn read(item: &'static str, sets: &mut Vec<(u32, &'static str)>) -> Item {
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
    let key = hash(names, "");
    let set = sets.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
        sets.push((key, names));
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
