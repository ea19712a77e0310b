//! When a full backup was last saved, and whether another is due.

use super::Notebook;
use cairn_core::journal::Setting;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A reminder comes at the earliest this many days after the last backup, or after the first act.
const DAYS: i64 = 14;
/// A reminder needs at least this many acts that no backup has.
const ACTS: usize = 10;

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
}

impl Notebook {
    /// Reads anew which backup was the last.
    pub(super) fn load_last_backup(self) {
        let word = self.journal.try_with_value(|journal| journal.word(Setting::LastCopy)).flatten();
        self.last_backup.set(word.as_deref().and_then(LastBackup::parse));
    }

    /// What a full copy made now has.
    pub fn backup_now(self) -> LastBackup {
        LastBackup { on: self.today_now(), acts: untrack(|| self.acts()) }
    }

    /// The browser took a full copy.
    pub fn backup_was_saved(self, copy: LastBackup) {
        let word = format!("{} {}", copy.on, copy.acts);
        // A reminder that comes too early is all that a refusal leads to.
        let _ = self.journal.try_with_value(|journal| journal.keep_setting(Setting::LastCopy, Some(&word)));
        self.last_backup.set(Some(copy));
    }

    /// Whether the day of the last copy is still to come: the clock was ahead then, and nobody knows when it was. It is followed.
    pub fn backup_is_ahead(self) -> bool {
        self.last_backup().is_some_and(|copy| copy.on > self.today().get())
    }

    /// The last full copy saved from this browser, if any. It is followed.
    pub fn last_backup(self) -> Option<LastBackup> {
        self.last_backup.get()
    }

    /// Whether it is time for a copy: much was done that no copy has, and some time went by. Only in one's own notebook.
    pub fn backup_is_due(self) -> bool {
        self.plan.track();
        let copy = self.last_backup();
        let first =
            || self.journal.try_with_value(|journal| journal.set().acts().next().map(|(_, act)| act.on)).flatten();
        let today = self.today().get();
        let since = copy.map(|copy| copy.on).or_else(first);
        // A day ahead was written by a clock that ran ahead: how long ago it was is not known, and may be long.
        let days = since.map_or(0, |since| if since > today { DAYS } else { (today - since).num_days() });
        // Counting goes through all acts, so it comes last.
        let is_much = || self.acts().saturating_sub(copy.map_or(0, |copy| copy.acts)) >= ACTS;
        self.access().is_stored() && self.settings().reminds() && days >= DAYS && is_much()
    }
}
