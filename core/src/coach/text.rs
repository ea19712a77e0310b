//! Helpers for the coach's texts and lists: cut at a sign, read a letter, look a word up in a short list.
//!
//! They stand on nothing else of the coach.

/// The text before the first of some sign, and the text after it; the whole text and nothing where the sign is missing.
#[inline(never)]
pub(super) fn split_once(text: &str, sign: u8) -> (&str, &str) {
    let at = text.bytes().position(|letter| letter == sign).unwrap_or(text.len());
    (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
}

/// The letter that begins at a byte; none beyond the end and inside a letter.
#[inline(never)]
pub(super) fn letter_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether a short list of words, parted by one space or stroke each, has this word. Nearly all the time of a reading is spent
/// here, so it goes by bytes, from the start of one word of the list to that of the next.
#[inline(never)]
pub(super) fn has(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let (Some(first), Some(last)) = (word.first(), word.len().checked_sub(1)) else { return false };
    let mut at = 0;
    while let Some(letter) = list.get(at) {
        // Where the word would end in the list, its own end is looked at first: few words have the same there.
        if letter == first
            && list.get(at + last) == word.last()
            && list.get(at + last + 1).is_none_or(|next| matches!(next, b' ' | b'|'))
            && list.get(at..=at + last) == Some(word)
        {
            return true;
        }
        while list.get(at).is_some_and(|letter| !matches!(letter, b' ' | b'|')) {
            at += 1;
        }
        at += 1;
    }
    false
}
