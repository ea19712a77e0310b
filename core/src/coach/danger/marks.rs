//! Feature extraction for the model: hashed features ("marks") of the words, word pairs and rules in each window.

use super::families::family;
use super::rules::RuleMatch;
use super::words::Word;
use crate::coach::text::{SEED, mixed};
use std::ops::Range;

/// Number of bits of a mark.
pub(super) const BITS: u32 = 17;

/// Longest sentence, in words. A longer sentence is split.
const LONG: usize = 26;
/// Longest window, in words.
const WINDOW: usize = 40;

/// Returns the windows of a text with their marks. A window is two consecutive sentences, or the only sentence.
pub(super) fn windows(words: &[Word], matches: &[RuleMatch]) -> Vec<(Range<usize>, Vec<u32>)> {
    let hashes: Vec<WordHashes> = words.iter().map(WordHashes::new).collect();
    let marked = |place: Range<usize>| {
        let mut marks = Vec::new();
        mark_words(hashes.get(place.clone()).unwrap_or_default(), &mut marks);
        matches.iter().filter(|found| place.contains(&found.start)).for_each(|found| mark_match(found, &mut marks));
        crate::sort::by(&mut marks, Ord::cmp);
        marks.dedup();
        (place, marks)
    };
    places(words).into_iter().map(marked).collect()
}

/// Returns the range of words of each window.
fn places(words: &[Word]) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let since = at - starts.last().copied().unwrap_or(at);
        let left = words.iter().skip(at).take(LONG / 2).skip(1).take_while(|word| !word.starts).count();
        if word.starts || starts.is_empty() || since == LONG / 2 && left + 1 == LONG / 2 {
            starts.push(at);
        }
    }
    let start = |number: usize| starts.get(number).copied().unwrap_or(words.len());
    let last = starts.len().max(2) - 1;
    (0..last).map(|number| start(number)..start(number + 2).min(start(number) + WINDOW)).collect()
}

/// The hashes of a word, of its stem and of its family.
#[derive(Clone, Copy)]
struct WordHashes {
    word: u32,
    stem: u32,
    family: u32,
}

/// Stands for the positions beyond both ends of a window.
const EDGE: WordHashes = WordHashes { word: 7, stem: 7, family: 7 };

impl WordHashes {
    fn new(word: &Word) -> Self {
        let stem = stem(&word.text);
        let family = family(&word.text).unwrap_or(stem);
        Self { word: hash(1, &word.text), stem: hash(2, stem), family: hash(3, family) }
    }
}

/// Returns a word without its ending.
fn stem(word: &str) -> &str {
    let cut = ["ings", "ing", "ied", "ies", "ed", "es", "s", "ly", "e"].iter().find_map(|ending| {
        let least = if *ending == "e" { 4 } else { 3 };
        word.strip_suffix(ending).filter(|stem| stem.len() >= least)
    });
    let stem = cut.unwrap_or(word);
    match stem.as_bytes() {
        // This makes "cutt", the stem of "cutting", "cut".
        [.., a, b] if a == b && stem.len() < word.len() && !matches!(a, b's' | b'l') => {
            stem.get(..stem.len() - 1).unwrap_or(stem)
        }
        _ => stem,
    }
}

/// Computes the FNV-1a hash of a text, with a different start value for each kind.
fn hash(kind: u32, text: &str) -> u32 {
    text.bytes().fold(SEED ^ kind.wrapping_mul(0x9e37_79b9), mixed)
}

/// Combines some hashes into one mark.
fn mark(kind: u32, parts: &[u32]) -> u32 {
    let mut hash = kind.wrapping_mul(0x85eb_ca6b) ^ 0x27d4_eb2f;
    for part in parts {
        hash = (hash ^ part).wrapping_mul(0x9e37_79b1);
        hash ^= hash >> 15;
    }
    hash = hash.wrapping_mul(0x85eb_ca6b);
    (hash ^ (hash >> 13)) >> (32 - BITS)
}

/// Adds the marks of single words, of pairs of words and of families, and of three consecutive families.
fn mark_words(hashes: &[WordHashes], marks: &mut Vec<u32>) {
    let mut before = EDGE;
    for (at, one) in hashes.iter().enumerate() {
        let next = hashes.get(at + 1).copied().unwrap_or(EDGE);
        marks.push(mark(1, &[one.word]));
        marks.push(mark(2, &[one.stem]));
        marks.push(mark(3, &[before.word, one.word]));
        marks.push(mark(4, &[before.family, one.family]));
        marks.push(mark(5, &[before.family, one.family, next.family]));
        before = *one;
    }
    marks.push(mark(3, &[before.word, EDGE.word]));
    marks.push(mark(4, &[before.family, EDGE.family]));
}

/// Adds the marks of a match: the rule, its kind, that any rule matches, and whether the words around it quiet it.
fn mark_match(found: &RuleMatch, marks: &mut Vec<u32>) {
    marks.push(mark(6, &[found.rule]));
    if found.is_idiom {
        return;
    }
    marks.push(mark(7, &[found.kind as u32]));
    marks.push(mark(8, &[]));
    marks.push(mark(9, &[u32::from(found.is_quieted)]));
}
