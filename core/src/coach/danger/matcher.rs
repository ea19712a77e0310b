//! Patterns of words, written as text, and where they fit.
//!
//! A pattern is a row of items parted by spaces. An item is one or more words or families (in capitals, see
//! [`super::families`]) parted by strokes. It may end in `?` (it may be missing), or begin with `!` (must not stand here, and
//! takes no word). `*` passes over up to two words, `**` over up to six. `^` is where a sentence begins, `$` where the sense
//! pauses (it may stand among words: `$|now`). No pattern reaches over the end of a sentence.

use super::families::FAMILIES;
use super::words::Word;
use std::ops::Range;

/// How many different items a book of patterns may have, in words of 64 bits.
const WIDTH: usize = 24;

/// The items that a word stands for, a bit each.
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

/// A part of a pattern: what must stand at a place, as a kind and the number of a set of words.
struct Item {
    kind: Kind,
    set: usize,
}

/// Patterns, ready to be looked for.
pub(super) struct Book {
    patterns: Vec<Vec<Item>>,
    /// Each word of an item, in order, with the item.
    members: Vec<(&'static str, usize)>,
}

/// A text, ready to be looked through.
pub(super) struct Page {
    bits: Vec<Bits>,
    starts: Vec<bool>,
    pauses: Vec<bool>,
    all: Bits,
}

fn has(bits: &Bits, set: usize) -> bool {
    bits.get(set / 64).is_some_and(|word| word >> (set % 64) & 1 != 0)
}

impl Book {
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
        members.sort_unstable();
        Self { patterns, members }
    }

    /// The words of a text, with the items each stands for.
    pub(super) fn page(&self, words: &[Word]) -> Page {
        let mut page = Page {
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
                if let (Some(bits), Some(all)) = (bits.get_mut(set / 64), page.all.get_mut(set / 64)) {
                    *bits |= 1 << (set % 64);
                    *all |= 1 << (set % 64);
                }
            }
            page.bits.push(bits);
        }
        page
    }

    /// The patterns that fit in a text, by their numbers, with the words that each takes: at each place where it fits.
    pub(super) fn all(&self, page: &Page) -> Vec<(u32, Range<usize>)> {
        let mut all = Vec::new();
        for (number, items) in (0..).zip(&self.patterns) {
            // Most patterns have some item that no word of the text is.
            if items.iter().any(|item| item.kind == Kind::One && !has(&page.all, item.set)) {
                continue;
            }
            for at in 0..page.bits.len() {
                if let Some(end) = page.fit(items, at) {
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

impl Page {
    fn is(&self, at: usize, set: usize) -> bool {
        self.bits.get(at).is_some_and(|bits| has(bits, set))
    }

    /// Whether a sentence begins at a place, or the text ends there.
    fn begins(&self, at: usize) -> bool {
        self.starts.get(at).copied().unwrap_or(true)
    }

    /// Whether the sense pauses before a place, or the text ends there.
    fn rests(&self, at: usize) -> bool {
        self.pauses.get(at).copied().unwrap_or(true)
    }

    /// Takes some words out of reach: no pattern finds anything in them.
    pub(super) fn hide(&mut self, words: Range<usize>) {
        if let Some(bits) = self.bits.get_mut(words) {
            bits.fill([0; WIDTH]);
        }
    }

    /// The sentence around a place, with the one before and the one after it.
    pub(super) fn around(&self, at: usize) -> Range<usize> {
        let back = |at: usize| (0..at).rev().find(|at| self.begins(*at)).unwrap_or(0);
        let on = |at: usize| (at + 1..self.bits.len()).find(|at| self.begins(*at)).unwrap_or(self.bits.len());
        back(back(at + 1))..on(on(at))
    }

    /// The place after the items, if they fit at a place.
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

/// What is left of some items where a sentence ends: only what takes no word may be left.
fn past(items: &[Item]) -> Option<&[Item]> {
    let ends = |item: &Item| matches!(item.kind, Kind::Maybe | Kind::Not | Kind::End | Kind::OneOrEnd | Kind::Skip(_));
    items.iter().all(ends).then_some(&[])
}
