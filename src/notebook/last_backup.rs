//! `LastBackup`: the day and the size of the last full backup, as a word in the store.

use chrono::NaiveDate;

/// The last full backup that the browser took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastBackup {
    /// The day on which it was saved.
    pub on: NaiveDate,
    /// How many acts it has.
    pub acts: usize,
}

impl LastBackup {
    pub(super) fn parse(word: &str) -> Option<Self> {
        let (on, acts) = word.split_once(' ')?;
        // Read by hand: a date's own way to be read weighs more than all else here.
        let mut parts = on.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let on = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        Some(Self { on, acts: acts.parse().ok()? })
    }

    /// The word that [`LastBackup::parse`] reads.
    pub(super) fn to_word(self) -> String {
        format!("{} {}", self.on, self.acts)
    }
}
