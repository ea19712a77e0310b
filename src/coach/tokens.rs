//! The words of a text with their places, and what is known of each.

use super::lexicon::{self, Tags};
use super::numbers;
use std::ops::Range;

/// A word or a number, in small letters, and where it stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) word: String,
    pub(super) place: Range<usize>,
    /// What stands between this word and the one before it.
    pub(super) gap: &'t str,
    /// The number it says; an ordinal or a time by the clock says none.
    pub(super) number: Option<f64>,
    /// The day that an ordinal says ("21st").
    pub(super) ordinal: Option<u32>,
    /// What is known of the word alone.
    pub(super) tags: Tags,
    /// What is known of the phrase that begins here, and how many words it has.
    pub(super) phrase: Option<(Tags, usize)>,
    /// Whether it stands in round brackets.
    pub(super) aside: bool,
}

impl Token<'_> {
    /// Whether the word is one of a short list of words parted by spaces.
    pub(super) fn is(&self, list: &str) -> bool {
        has(list, &self.word)
    }

    /// Whether a sign stands right before the word.
    #[inline(never)]
    pub(super) fn after_sign(&self, signs: &[char]) -> bool {
        self.gap.contains(signs)
    }

    /// Whether the sense breaks before this word: a stop, a comma, a dash.
    #[inline(never)]
    pub(super) fn after_break(&self) -> bool {
        self.after_sign(&[',', '.', ';', ':', '!', '?', '(', ')', '[', '–', '—', '+', '&', '|', '\n', '…', '•'])
            || self.gap == " - "
    }
}

/// Whether a short list of words, parted by one space each, has this word. Nearly all the time of a reading is spent here,
/// so it goes by bytes, from the start of one word of the list to that of the next.
#[inline(never)]
pub(super) fn has(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let (Some(first), Some(last)) = (word.first(), word.len().checked_sub(1)) else { return false };
    let mut at = 0;
    while let Some(letter) = list.get(at) {
        // Where the word would end in the list, its own end is looked at first: few words have the same there.
        if letter == first
            && list.get(at + last) == word.last()
            && list.get(at + last + 1).is_none_or(|next| *next == b' ')
            && list.get(at..=at + last) == Some(word)
        {
            return true;
        }
        while list.get(at).is_some_and(|letter| *letter != b' ') {
            at += 1;
        }
        at += 1;
    }
    false
}

/// Whether the word at a place is one of a short list.
#[inline(never)]
pub(super) fn is(tokens: &[Token], at: usize, list: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(list))
}

/// Whether the word before a place is one of a short list.
#[inline(never)]
pub(super) fn was(tokens: &[Token], at: usize, list: &str) -> bool {
    at.checked_sub(1).is_some_and(|before| is(tokens, before, list))
}

/// The place in the text of a range of words.
pub(super) fn place(tokens: &[Token], range: &Range<usize>) -> Range<usize> {
    let words = tokens.get(range.start..range.end.min(tokens.len())).unwrap_or_default();
    words.first().zip(words.last()).map_or(0..0, |(first, last)| first.place.start..last.place.end)
}

/// The words of a text, in order. Digits stuck to letters ("3x", "30min") are parted; "7:30", "2.5" and "1,000" are one.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut rest, mut at, mut end, mut aside) = (text, 0, 0, false);
    while let Some(skipped) = rest.find(in_word) {
        let start = at + skipped;
        let (gap, word) = (text.get(end..start).unwrap_or_default(), rest.get(skipped..).unwrap_or_default());
        aside = gap.rfind(['(', ')']).map_or(aside, |sign| gap.get(sign..).is_some_and(|sign| sign.starts_with('(')));
        let length = length(word);
        end = start + length;
        tokens.push(token(word.get(..length).unwrap_or_default(), start..end, gap, aside));
        (rest, at) = (text.get(end..).unwrap_or_default(), end);
    }
    phrases(&mut tokens);
    tokens
}

/// Whether a letter or digit can be part of a word. Beyond ASCII it goes by blocks, which is near enough for telling words
/// apart and spares the page the tables of Unicode; the words the coach knows are all ASCII.
fn in_word(letter: char) -> bool {
    let is_sign = matches!(letter,
        '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}'
        | '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'..);
    letter.is_ascii_alphanumeric() || letter == '½' || (letter >= 'À' && !is_sign)
}

/// How many bytes the word at the start of a text has.
fn length(text: &str) -> usize {
    let is_digit = text.starts_with(|c: char| c.is_ascii_digit());
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let goes_on = match letter {
            '.' | ',' | ':' if is_digit => next.is_some_and(|next| next.is_ascii_digit()),
            '\'' | '’' if !is_digit => at > 0 && next.is_some_and(|next| in_word(next) && !next.is_ascii_digit()),
            _ if is_digit => letter.is_ascii_digit(),
            _ => in_word(letter),
        };
        if !goes_on {
            let tail = text.get(at..).unwrap_or_default();
            let ordinal = ["st", "nd", "rd", "th"].into_iter().any(|ending| {
                tail.get(..2).is_some_and(|two| two.eq_ignore_ascii_case(ending))
                    && !tail.get(2..).is_some_and(|after| after.starts_with(in_word))
            });
            return if is_digit && ordinal { at + 2 } else { at };
        }
    }
    text.len()
}

fn token<'t>(word: &str, place: Range<usize>, gap: &'t str, aside: bool) -> Token<'t> {
    let mut word = word.replace('’', "'");
    word.make_ascii_lowercase();
    if let Some(meant) = lexicon::mended(&word).filter(|_| numbers::word(&word).is_none()) {
        meant.clone_into(&mut word);
    }
    let digits = word.starts_with(|c: char| c.is_ascii_digit());
    let ordinal = word.get(..word.len().saturating_sub(2)).filter(|_| digits).and_then(|day| day.parse().ok());
    let ordinal = ordinal.filter(|_| !word.ends_with(|c: char| c.is_ascii_digit()));
    let number = if digits { numbers::digits(&word) } else { numbers::word(&word) };
    let tags = if number.is_some() { Tags::EMPTY } else { lexicon::tags(&word) };
    Token { word, place, gap, number, ordinal, tags, phrase: None, aside }
}

/// Marks where a known phrase of two to five words begins, the longer first.
fn phrases(tokens: &mut [Token]) {
    let joins = |token: &Token| matches!(token.gap, " " | "-" | "" | "/");
    for at in 0..tokens.len() {
        if !tokens.get(at).is_some_and(|token| lexicon::begins(&token.word)) {
            continue;
        }
        let found = [5, 4, 3, 2].into_iter().find_map(|count| {
            let words = tokens.get(at..at + count)?;
            words.iter().skip(1).all(joins).then_some(())?;
            let key = words.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join("_");
            lexicon::exact(&key).map(|tags| (tags, count))
        });
        if let Some(token) = tokens.get_mut(at) {
            token.phrase = found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
        assert_eq!(words, expected);
    }

    #[test]
    fn words_and_numbers_are_parted_where_a_reader_would() {
        check("2-3x/wk", &["2", "3", "x", "wk"]);
        check("a 30-minute walk", &["a", "30", "minute", "walk"]);
        check("at 7:30, don’t", &["at", "7:30", "don't"]);
        check("1,000 steps, 2.5 km.", &["1,000", "steps", "2.5", "km"]);
        check("Über gut… 🌻 未来、は", &["Über", "gut", "未来", "は"]);
        check("b4 the 21st", &["b4", "the", "21st"]);
        check("", &[]);
    }

    #[test]
    fn numbers_are_read() {
        let numbers: Vec<Option<f64>> =
            tokens("1,000 2,5 three 7:30 x 3rd").into_iter().map(|token| token.number).collect();
        assert_eq!(numbers, [Some(1000.0), Some(2.5), Some(3.0), None, None, None]);
        assert_eq!(tokens("the 21st").last().and_then(|token| token.ordinal), Some(21));
    }

    #[test]
    fn brackets_set_words_aside() {
        let asides: Vec<bool> = tokens("one (two three) four").into_iter().map(|token| token.aside).collect();
        assert_eq!(asides, [false, true, true, false]);
    }
}
