//! Entries that are less than they were: some lost letters, which a program wrote as U+FFFD where it could not read them, and some
//! are only a part of an act, in a copy made for somebody else. A copy that has all of it brings it back.

use super::Entry;
use crate::plan::{Act, Change, Stamp};

/// What stands where a letter could not be read.
const LOST: char = '\u{fffd}';

/// How the text of a part of an act ends. No whole act ends so, and a version that does not know it reads the act all the same.
const PART: &str = ",\"part\":true}";

impl Entry {
    /// A part of an act, under the whole act's stamp.
    pub fn part(stamp: Stamp, act: &Act) -> Self {
        let whole = Self::new(stamp, act.clone());
        let text = whole.text().strip_suffix('}').map(|text| format!("{text}{PART}"));
        text.and_then(|text| Self::from_text(stamp, &text).ok()).unwrap_or(whole)
    }

    /// Whether it is the same entry with letters where the other lost them, or the whole act of which the other is a part, and the
    /// same everywhere else. A lost letter was never one of ASCII, so no other act can pass for the same.
    pub fn repairs(&self, other: &Self) -> bool {
        self.stamp() == other.stamp()
            && (has_the_letters_of(self.text(), other.text()) || self.has_all_of(other).unwrap_or(false))
    }

    /// Whether the other is a part of this whole act: some of its changes, in order, perhaps without what is private in them.
    fn has_all_of(&self, other: &Self) -> Option<bool> {
        if is_part(self.text()) || !is_part(other.text()) {
            return Some(false);
        }
        let (whole, part) = (self.act()?, other.act()?);
        let mut changes = whole.does.iter().map(bare);
        Some(whole.on == part.on && part.does.iter().map(bare).all(|change| changes.any(|of_whole| of_whole == change)))
    }

    /// Whether the two say the same, however they are written.
    pub fn is_same(&self, other: &Self) -> bool {
        self.text() == other.text() || (self.act().is_some() && self.act() == other.act())
    }
}

/// Whether a text is that of a part of an act.
pub(super) fn is_part(text: &str) -> bool {
    text.ends_with(PART)
}

/// A change without what a part may leave out of it.
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

/// How many letters a text lost.
pub(super) fn lost(text: &str) -> usize {
    text.matches(LOST).count()
}

/// Whether a text is another one with letters in place of those lost: from one to as many as there are signs of loss, as a
/// letter of some bytes leaves some signs.
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
        // The letter after the signs is one that was not lost, so it is one of the other text too.
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

/// Letters of ASCII are the same in all that a file is saved as.
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
