//! When a full copy was last saved, and whether it is time for another.

use super::Notebook;
use crate::browser::locale;
use cairn_core::journal::{Journal, Setting};
use cairn_core::words::helplines::Region;
use chrono::{Datelike, Days, NaiveDate};
use leptos::prelude::*;

/// A reminder comes at the earliest this many days after the last copy, or after the first act.
const DAYS: i64 = 14;
/// And not before so many things were done that no copy has.
const ACTS: usize = 10;
/// So long the help card stays turned off: a hard moment is no reason to be without it later.
const HELP_CARD_OFF: Days = Days::new(30);

/// The last full copy that the browser took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastBackup {
    /// The day it was saved.
    pub on: NaiveDate,
    /// How many acts there were.
    pub acts: usize,
}

impl LastBackup {
    fn parse(word: &str) -> Option<Self> {
        let (on, acts) = word.split_once(' ')?;
        // Read by hand: a date's own way to be read weighs more than all else here.
        let mut parts = on.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let on = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        Some(Self { on, acts: acts.parse().ok()? })
    }
}

/// What is known of full copies, and whether to speak of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct DeviceSettings {
    last: Option<LastBackup>,
    is_silent: bool,
    /// The other word that is kept beside the acts: whether somebody wants no figures.
    is_numberless: bool,
    /// And where the person is, if they said so, for the lines to call.
    region: Option<Region>,
}

impl Notebook {
    /// Reads what was kept of copies and of how things are shown.
    pub(super) fn load_settings(self) {
        let read = |journal: &Journal| DeviceSettings {
            last: journal.word(Setting::LastCopy).as_deref().and_then(LastBackup::parse),
            is_silent: journal.word(Setting::Reminder).as_deref() == Some("off"),
            is_numberless: journal.word(Setting::Numbers).as_deref() == Some("off"),
            region: journal.word(Setting::Region).as_deref().and_then(Region::from_slug),
        };
        self.copies.set(self.journal.try_with_value(read).unwrap_or_default());
    }

    /// What a full copy made now has.
    pub fn backup_now(self) -> LastBackup {
        LastBackup { on: self.today_now(), acts: untrack(|| self.acts()) }
    }

    /// The browser took a full copy.
    pub fn backup_was_saved(self, copy: LastBackup) {
        self.keep_setting(Setting::LastCopy, Some(&format!("{} {}", copy.on, copy.acts)));
        self.copies.update(|copies| copies.last = Some(copy));
    }

    /// Whether the day of the last copy is still to come: the clock was ahead then, and nobody knows when it was. It is followed.
    pub fn backup_is_ahead(self) -> bool {
        self.last_backup().is_some_and(|copy| copy.on > self.today().get())
    }

    /// The last full copy saved from this browser, if any. It is followed.
    pub fn last_backup(self) -> Option<LastBackup> {
        self.copies.get().last
    }

    /// Whether the person wants to be reminded of saving a copy. It is followed.
    pub fn reminds(self) -> bool {
        !self.copies.get().is_silent
    }

    /// From now on reminds, or does not.
    pub fn remind(self, is_on: bool) {
        self.keep_setting(Setting::Reminder, (!is_on).then_some("off"));
        self.copies.update(|copies| copies.is_silent = !is_on);
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
        self.access().is_stored() && self.reminds() && days >= DAYS && is_much()
    }

    /// Keeps the theme, or leaves it to the system from now on. It is no act: there is nothing to take back.
    pub fn keep_theme(self, theme: Option<&str>) {
        self.keep_setting(Setting::Theme, theme);
    }

    /// Whether the help card may come beside words that speak of danger.
    pub fn shows_help_card(self) -> bool {
        self.help_card_returns().is_none()
    }

    /// The day on which a help card that was turned off comes back by itself; none while it is on.
    pub fn help_card_returns(self) -> Option<NaiveDate> {
        let word = self.journal.try_with_value(|journal| journal.word(Setting::HelpCard)).flatten()?;
        // An older version wrote no day: nobody knows how long ago that was, so it is over.
        let off = NaiveDate::from_num_days_from_ce_opt(word.strip_prefix("off ")?.parse().ok()?)?;
        let (today, returns) = (self.today_now(), off.checked_add_days(HELP_CARD_OFF)?);
        // A day ahead was written by a clock that ran ahead.
        (off <= today && today < returns).then_some(returns)
    }

    /// From now on shows the help card, or does not for 30 days. It is no act, and says nothing of whether it was ever shown.
    pub fn show_help_card(self, is_on: bool) {
        let off = format!("off {}", self.today_now().num_days_from_ce());
        self.keep_setting(Setting::HelpCard, (!is_on).then_some(off.as_str()));
    }

    /// Where the person is, if they said so. It is followed.
    pub fn region(self) -> Option<Region> {
        self.copies.get().region
    }

    /// Where the person is: as they said, else as their browser's language says. It is followed.
    pub fn region_here(self) -> Option<Region> {
        self.region().or_else(|| Region::of_language(&locale::language()))
    }

    /// From now on the lines of this region come first. It is no act, and says nothing of when help was looked for.
    pub fn choose_region(self, region: Region) {
        self.keep_setting(Setting::Region, Some(region.slug()));
        self.copies.update(|copies| copies.region = Some(region));
    }

    /// Whether pictures and what is said of them have figures. It is followed.
    pub fn shows_numbers(self) -> bool {
        !self.copies.get().is_numberless
    }

    /// From now on shows figures, or shapes and words only. It is no act: there is nothing to take back.
    pub fn show_numbers(self, is_on: bool) {
        self.keep_setting(Setting::Numbers, (!is_on).then_some("off"));
        self.copies.update(|copies| copies.is_numberless = !is_on);
    }

    fn keep_setting(self, word: Setting, text: Option<&str>) {
        // A word that was not stored is said again by one tap; nothing a person wrote hangs on it.
        let _ = self.journal.try_with_value(|journal| journal.keep_setting(word, text));
    }
}
