//! Words of a person, to be quoted in a sentence of the app.

use std::ops::Range;

/// A part of a text that a person wrote. Only its functions make one, and only from the text itself, so the coach never
/// quotes a word that was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quote<'t>(&'t str);

impl<'t> Quote<'t> {
    /// The words at a range of bytes. It is none for an empty range, and for one that lies outside the text or within a
    /// character.
    pub fn of(text: &'t str, place: Range<usize>) -> Option<Self> {
        text.get(place).filter(|words| !words.trim().is_empty()).map(Self)
    }

    /// A whole text without the blanks around it; none for a blank text.
    pub fn whole(text: &'t str) -> Option<Self> {
        Some(text.trim()).filter(|words| !words.is_empty()).map(Self)
    }

    /// The words, without quotation marks.
    pub fn words(self) -> &'t str {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_text_are_quoted() {
        let text = "für Oma, täglich";
        assert_eq!(Quote::of(text, 0..4).map(Quote::words), Some("für"));
        for outside in [0..0, 1..2, 4..5, 90..95] {
            assert_eq!(Quote::of(text, outside), None);
        }
    }
}
