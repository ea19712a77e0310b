//! The tokenizer of the danger detection: it makes words lower-case, drops apostrophes, replaces slang, corrects typing
//! errors, and joins pairs of words that have one meaning.

use super::spelling::{JOINED, MEDICINE_ENDINGS, MEDICINES, MISTYPED, RIGHT, TYPED};
use crate::coach::text::has;
use std::sync::OnceLock;

/// A normalized word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    /// Whether it starts a sentence.
    pub(super) starts: bool,
    /// Whether a pause precedes it: a comma, a dash, the start of a sentence.
    pub(super) pauses: bool,
}

/// Numbers in words. They are read like digits.
const NUMBERS: &str = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand couple dozen";

/// The token that replaces every number and every year.
const NUMBER: &str = "#";
const YEAR: &str = "#year";

/// Returns the normalized words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut reader = Reader { found: Vec::new(), typed: String::new(), starts: true, pauses: true };
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let inside = is_letter(before) && is_letter(next);
        match letter {
            // Without this, "od'd" would be read as "odd".
            '\'' | '’' | '‘' | '´' | '`' if inside && reader.typed == "od" => reader.typed.push('e'),
            '\'' | '’' | '‘' | '´' | '`' if inside => continue,
            '!' if inside => reader.typed.push('i'),
            '$' if inside => reader.typed.push('s'),
            '@' if inside => reader.typed.push('a'),
            '*' if inside => {}
            '.' | ',' | ':' if before.is_ascii_digit() && next.is_ascii_digit() => {}
            _ if is_letter(letter) || letter.is_ascii_digit() => reader.typed.push(letter.to_ascii_lowercase()),
            _ => {
                reader.end();
                match letter {
                    '.' | '!' | '?' | ';' | '\n' | '…' => reader.starts = true,
                    ',' | ':' | '–' | '—' | '(' | ')' => reader.pauses = true,
                    '-' if before == ' ' && next == ' ' => reader.pauses = true,
                    '&' | '+' => reader.push("and"),
                    '💀' | '😂' | '🤣' | '😭' => reader.push("lol"),
                    _ => {}
                }
            }
        }
        before = letter;
    }
    reader.end();
    joined(reader.found)
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('À'..'\u{2000}').contains(&letter) && letter != '×' && letter != '÷'
}

struct Reader {
    found: Vec<Word>,
    typed: String,
    starts: bool,
    pauses: bool,
}

impl Reader {
    /// Ends the word that is being read, if any.
    fn end(&mut self) {
        if self.typed.is_empty() {
            return;
        }
        let typed = std::mem::take(&mut self.typed);
        if let Some(meant) = look_up(typed_words(), &typed) {
            meant.split(' ').for_each(|word| self.push(word));
            return;
        }
        if is_medicine(&typed) {
            self.push("tablets");
            return;
        }
        let plain = plain(&typed);
        match look_up(typed_words(), &plain) {
            Some(meant) => meant.split(' ').for_each(|word| self.push(word)),
            None => self.push(&mended(plain)),
        }
    }

    fn push(&mut self, word: &str) {
        // This makes "sixty-one" one number.
        let again = word == NUMBER && !self.starts && self.found.last().is_some_and(|last| last.text == NUMBER);
        if !word.is_empty() && !again {
            let starts = std::mem::take(&mut self.starts);
            let pauses = std::mem::take(&mut self.pauses) || starts;
            self.found.push(Word { text: word.to_owned(), starts, pauses });
        }
    }
}

/// Whether a word names a medicine, as a whole or by its ending.
fn is_medicine(word: &str) -> bool {
    has(MEDICINES, word) || word.len() > 6 && MEDICINE_ENDINGS.split(' ').any(|ending| word.ends_with(ending))
}

/// Normalizes a typed word: restores letters from digits, drops repeated letters, restores a final g, and makes any
/// number the number token.
fn plain(typed: &str) -> String {
    let begins = typed.as_bytes().first().copied().unwrap_or_default();
    if begins.is_ascii_digit() {
        let digits: String = typed.chars().take_while(char::is_ascii_digit).collect();
        let is_year = typed.len() == 4 && matches!(digits.parse(), Ok(1930..=2035));
        return if is_year { YEAR } else { NUMBER }.to_owned();
    }
    let mut plain = String::new();
    let (mut last, mut run) = (' ', 0);
    for letter in typed.chars() {
        let letter = match letter {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            other => other,
        };
        run = if letter == last { run + 1 } else { 1 };
        if run == 3 {
            plain.pop();
        }
        if run < 3 {
            plain.push(letter);
        }
        last = letter;
    }
    if has(NUMBERS, &plain) {
        return NUMBER.to_owned();
    }
    let is_cut = plain.len() > 4 && plain.ends_with("in") && !plain.ends_with("ain");
    if is_cut && !has(RIGHT, &plain) {
        plain.push('g');
    }
    plain
}

/// Corrects a typing error; returns any other word unchanged.
fn mended(word: String) -> String {
    let near = |meant: &&str| {
        let most = if meant.len() > 9 { 2 } else { 1 };
        meant.as_bytes().first() == word.as_bytes().first()
            && word.len().abs_diff(meant.len()) <= most
            && distance(word.as_bytes(), meant.as_bytes()) <= most
    };
    if word.len() < 5 || has(RIGHT, &word) {
        return word;
    }
    MISTYPED.split(' ').find(near).map_or(word.clone(), str::to_owned)
}

/// Returns the edit distance of two words: the number of letters to replace, insert, delete or swap.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let at = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&row, j) + usize::from(a != b)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let is_swap = i > 0 && j > 0 && one.get(i - 1) == Some(b) && other.get(j - 1) == Some(a);
            if is_swap {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

/// Joins pairs of words that are read as one word ("want to", "self harm", "I am").
fn joined(found: Vec<Word>) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::new();
    for word in found {
        if let Some(last) = joined.last_mut().filter(|_| !word.pauses)
            && let Some(one) = look_up(pairs(), &format!("{} {}", last.text, word.text))
        {
            one.clone_into(&mut last.text);
        } else {
            joined.push(word);
        }
    }
    joined
}

/// A lookup table from a typed form to its replacement, sorted by the typed form.
type Table = Vec<(&'static str, &'static str)>;

fn table(list: &'static str) -> Table {
    let mut table: Table = list.split(';').filter_map(|entry| entry.split_once('=')).collect();
    crate::sort::by(&mut table, Ord::cmp);
    table
}

fn typed_words() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| table(TYPED))
}

fn pairs() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| table(JOINED))
}

fn look_up(table: &Table, word: &str) -> Option<&'static str> {
    let at = table.binary_search_by(|(typed, _)| (*typed).cmp(word)).ok()?;
    table.get(at).map(|(_, meant)| *meant)
}
