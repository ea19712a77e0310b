//! Rows as the engine reads them: words by their hashes, classes by their signs.

use crate::coach::text::{hash, split_once};

/// A row of a pattern.
#[derive(Debug)]
pub(in crate::coach) struct Row {
    /// The meaning, for a row of rules; else empty.
    pub(in crate::coach) meaning: &'static str,
    /// The items as text.
    pub(super) text: &'static str,
    pub(super) items: Vec<Item>,
}

/// An item of a row.
#[derive(Debug)]
pub(super) struct Item {
    /// The mark; a space for none.
    pub(super) mark: u8,
    /// The hashes of its words and the signs of its classes. No word has a hash as low as a sign; a test checks it.
    pub(super) names: Vec<u32>,
}

impl Row {
    /// The rows of a checked text.
    pub(in crate::coach) fn all(text: &'static str, has_meanings: bool) -> Vec<Self> {
        let (mut all, mut rest) = (Vec::new(), text);
        while !rest.is_empty() {
            let (row, others) = split_once(rest, b';');
            let (meaning, text) = if has_meanings { split_once(row, b' ') } else { ("", row) };
            all.push(Self { meaning, text, items: Item::all(text) });
            rest = others;
        }
        all
    }
}

impl Item {
    fn all(row: &str) -> Vec<Self> {
        let (mut all, mut rest) = (Vec::new(), row);
        while !rest.is_empty() {
            let (item, others) = split_once(rest, b' ');
            let (mark, names) = match item.as_bytes() {
                [mark @ (b'~' | b'!' | b'<' | b'>'), ..] => (*mark, item.get(1..)),
                [.., mark @ (b'?' | b'*' | b'+')] => (*mark, item.get(..item.len() - 1)),
                _ => (b' ', Some(item)),
            };
            all.push(Self { mark, names: numbers(names.unwrap_or_default()) });
            rest = others;
        }
        all
    }

    /// The signs of its classes.
    pub(super) fn classes(&self) -> impl Iterator<Item = u8> {
        self.names.iter().filter_map(|name| u8::try_from(*name).ok())
    }
}

/// The hashes of words and the signs of classes, separated by `|`.
fn numbers(names: &str) -> Vec<u32> {
    let (mut all, mut rest) = (Vec::new(), names);
    while !rest.is_empty() {
        let (name, others) = split_once(rest, b'|');
        all.push(match name.as_bytes() {
            [sign] if !sign.is_ascii_lowercase() && !sign.is_ascii_digit() => u32::from(*sign),
            _ => hash(name, ""),
        });
        rest = others;
    }
    all
}
