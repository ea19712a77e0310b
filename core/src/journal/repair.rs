//! Entries that are incomplete, and whether another text repairs them. Some lost letters, which a program replaced by U+FFFD where
//! it could not decode them; some are only a part of an act, from a backup made for somebody else. A whole backup repairs both.

use super::Entry;
use crate::plan::{Act, Change, Stamp};

/// The character that replaces a letter that could not be decoded.
const LOST: char = '\u{fffd}';

/// End of the text of a part of an act. No whole act ends so, and a version that does not know it can still read the act.
const PART: &str = ",\"part\":true}";

impl Entry {
    /// Creates the entry of a part of an act, under the whole act's stamp.
    pub fn part(stamp: Stamp, act: &Act) -> Self {
        let whole = Self::new(stamp, act.clone());
        let text = whole.text().strip_suffix('}').map(|text| format!("{text}{PART}"));
        text.and_then(|text| Self::from_text(stamp, &text).ok()).unwrap_or(whole)
    }

    /// Whether this is the other entry with its lost letters restored, or the whole act of which the other is a part; everything
    /// else must be equal. A lost letter was never ASCII, so no different act is accepted.
    pub fn repairs(&self, other: &Self) -> bool {
        self.stamp() == other.stamp()
            && (has_the_letters_of(self.text(), other.text()) || self.has_all_of(other).unwrap_or(false))
    }

    /// Whether the other is a part of this whole act: some of its changes, in order, perhaps without their private fields.
    fn has_all_of(&self, other: &Self) -> Option<bool> {
        if is_part(self.text()) || !is_part(other.text()) {
            return Some(false);
        }
        let (whole, part) = (self.act()?, other.act()?);
        let mut changes = whole.does.iter().map(bare);
        Some(whole.on == part.on && part.does.iter().map(bare).all(|change| changes.any(|of_whole| of_whole == change)))
    }

    /// Whether the two hold the same act, however it is written.
    pub fn is_same(&self, other: &Self) -> bool {
        self.text() == other.text() || (self.act().is_some() && self.act() == other.act())
    }
}

/// Whether a text is that of a part of an act.
pub(super) fn is_part(text: &str) -> bool {
    text.ends_with(PART)
}

/// Returns a change without the fields that a part may leave out.
fn bare(change: &Change) -> Change {
    let mut change = change.clone();
    match &mut change {
        Change::CheckedIn { check_in, .. } => check_in.note.clear(),
        Change::SessionNoted(session) => session.notes.clear(),
        Change::Ordered(goals) => goals.clear(),
        _ => {}
    }
    change
}

/// Number of replacement characters in a text.
pub(super) fn lost(text: &str) -> usize {
    text.matches(LOST).count()
}

/// Whether a text is the other one with letters in place of its replacement characters. A letter of several bytes leaves up to as
/// many characters, so a run of them stands for one letter up to as many letters.
fn has_the_letters_of(whole: &str, spoilt: &str) -> bool {
    let (mut whole, mut spoilt) = (whole.chars().peekable(), spoilt.chars().peekable());
    let mut is_any = false;
    while let Some(letter) = spoilt.next() {
        if letter != LOST {
            if whole.next() != Some(letter) {
                return false;
            }
            continue;
        }
        is_any = true;
        let mut signs = 1;
        while spoilt.next_if_eq(&LOST).is_some() {
            signs += 1;
        }
        // The letter after the run was not lost, so the other text has it too.
        let next = spoilt.peek().copied();
        let mut letters = 0;
        while letters < signs
            && whole.next_if(|letter| is_lost_letter(*letter) && (letters == 0 || Some(*letter) != next)).is_some()
        {
            letters += 1;
        }
        if letters == 0 {
            return false;
        }
    }
    is_any && whole.next().is_none()
}

/// ASCII letters are never lost: they are the same in every encoding that files are saved in.
fn is_lost_letter(letter: char) -> bool {
    !letter.is_ascii() && letter != LOST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_letters_that_were_lost_may_differ() {
        let mended = [
            ("Größe", "Gr\u{fffd}\u{fffd}e"),
            ("Größe", "Gr\u{fffd}\u{fffd}\u{fffd}\u{fffd}e"),
            ("ö", "\u{fffd}"),
            ("ö, ß", "\u{fffd}, \u{fffd}"),
        ];
        for (whole, spoilt) in mended {
            assert!(has_the_letters_of(whole, spoilt), "{whole} {spoilt}");
            assert!(!has_the_letters_of(spoilt, whole), "{whole} {spoilt}");
        }
        let others = [
            ("Grosse", "Gr\u{fffd}\u{fffd}e"),
            ("Größen", "Gr\u{fffd}\u{fffd}e"),
            ("Größe", "Größe"),
            ("Größe", "Große"),
            ("Größäe", "Gr\u{fffd}\u{fffd}e"),
            ("Gre", "Gr\u{fffd}e"),
            ("ö\",\"because\":\"x", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("", ""),
        ];
        for (whole, spoilt) in others {
            assert!(!has_the_letters_of(whole, spoilt), "{whole} {spoilt}");
        }
    }
}
