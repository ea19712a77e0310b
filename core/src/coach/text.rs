//! String helpers for the coach's texts and lists: splitting, hashing, reading a character, searching a short list.
//!
//! They depend on nothing else in the coach.

/// The text before the first `sign`, and the text after it; the whole text and an empty text if the sign doesn't occur.
#[inline(never)]
pub(super) fn split_once(text: &str, sign: u8) -> (&str, &str) {
    let at = text.bytes().position(|letter| letter == sign).unwrap_or(text.len());
    (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
}

/// The hash of the word that consists of a stem and an ending (FNV-1a).
#[inline(never)]
pub(super) fn hash(stem: &str, ending: &str) -> u32 {
    stem.bytes().chain(ending.bytes()).fold(SEED, mixed)
}

/// The hash of no byte.
pub(super) const SEED: u32 = 0x811c_9dc5;

/// A hash with one more byte.
pub(super) const fn mixed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The character that begins at a byte index; none beyond the end or inside a character.
#[inline(never)]
pub(super) fn letter_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether a short list of words, separated by single spaces or `|`, contains this word.
pub(super) fn has(list: &str, word: &str) -> bool {
    place(list, word).is_some()
}

/// The position of a word in a list of words, from 0. Analysis spends much of its time here, so it compares bytes and
/// jumps from the start of one list word to the next.
#[inline(never)]
pub(super) fn place(list: &str, word: &str) -> Option<usize> {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let (first, last) = (word.first()?, word.len() - 1);
    let (mut at, mut count) = (0, 0);
    while let Some(letter) = list.get(at) {
        // The last byte is compared first, since few words share it.
        if letter == first
            && list.get(at + last) == word.last()
            && list.get(at + last + 1).is_none_or(|next| matches!(next, b' ' | b'|'))
            && list.get(at..=at + last) == Some(word)
        {
            return Some(count);
        }
        while list.get(at).is_some_and(|letter| !matches!(letter, b' ' | b'|')) {
            at += 1;
        }
        (at, count) = (at + 1, count + 1);
    }
    None
}
