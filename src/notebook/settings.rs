//! `Settings`: a handle of this browser's settings, which are theme, figures, region, help card and reminder.
//!
//! A setting is stored under a key of its own. It is no act: it has no history, it can't be undone, it is in no backup, and
//! it never changes the plan.

use super::Day;
use crate::browser::locale;
use cairn_core::journal::{Journal, Setting};
use cairn_core::words::helplines::Region;
use chrono::{Datelike, Days, NaiveDate};
use leptos::prelude::*;

/// How long the help card stays turned off: a hard moment is no reason to be without it later.
const HELP_CARD_OFF: Days = Days::new(30);

/// The settings that pages follow, as the store had them when they were last read or changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct StoredSettings {
    has_no_reminder: bool,
    has_no_numbers: bool,
    /// Where the person is, if they said so, for the lines to call.
    region: Option<Region>,
}

/// A handle of the settings. Copies of it are the same settings.
#[derive(Clone, Copy)]
pub struct Settings {
    journal: StoredValue<Journal, LocalStorage>,
    day: Day,
    stored: RwSignal<StoredSettings>,
}

impl Settings {
    pub(super) fn new(journal: StoredValue<Journal, LocalStorage>, day: Day, stored: RwSignal<StoredSettings>) -> Self {
        Self { journal, day, stored }
    }

    /// Reads all settings anew from the store.
    pub(super) fn load(self) {
        let is_off = |journal: &Journal, setting| journal.word(setting).as_deref() == Some("off");
        let read = |journal: &Journal| StoredSettings {
            has_no_reminder: is_off(journal, Setting::Reminder),
            has_no_numbers: is_off(journal, Setting::Numbers),
            region: journal.word(Setting::Region).as_deref().and_then(Region::from_slug),
        };
        self.stored.set(self.journal.try_with_value(read).unwrap_or_default());
    }

    /// Makes all settings their defaults, in memory only: the journal has erased them from the store.
    pub(super) fn reset(self) {
        self.stored.set(StoredSettings::default());
    }

    /// Stores the theme; with none, the page follows the system.
    pub fn keep_theme(self, theme: Option<&str>) {
        self.store(Setting::Theme, theme);
    }

    /// Whether the person is reminded to save a backup. It is followed.
    pub fn reminds(self) -> bool {
        !self.stored.get().has_no_reminder
    }

    /// Turns the reminder on or off.
    pub fn remind(self, is_on: bool) {
        self.store(Setting::Reminder, (!is_on).then_some("off"));
        self.stored.update(|stored| stored.has_no_reminder = !is_on);
    }

    /// Whether pictures, and the text about them, have figures. It is followed.
    pub fn shows_numbers(self) -> bool {
        !self.stored.get().has_no_numbers
    }

    /// Shows figures, or only shapes and words.
    pub fn show_numbers(self, is_on: bool) {
        self.store(Setting::Numbers, (!is_on).then_some("off"));
        self.stored.update(|stored| stored.has_no_numbers = !is_on);
    }

    /// Where the person is, if they said so. It is followed.
    pub fn region(self) -> Option<Region> {
        self.stored.get().region
    }

    /// Where the person is, by their own word or else by the browser's language. It is followed.
    pub fn region_here(self) -> Option<Region> {
        self.region().or_else(|| Region::of_language(&locale::language()))
    }

    /// Puts the lines of this region first. The store never tells when help was looked for.
    pub fn choose_region(self, region: Region) {
        self.store(Setting::Region, Some(region.slug()));
        self.stored.update(|stored| stored.region = Some(region));
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
        let (today, returns) = (self.day.now(), off.checked_add_days(HELP_CARD_OFF)?);
        // A day ahead was written by a clock that ran ahead.
        (off <= today && today < returns).then_some(returns)
    }

    /// Turns the help card on, or off for 30 days. The store never tells whether a card was shown.
    pub fn show_help_card(self, is_on: bool) {
        let off = format!("off {}", self.day.now().num_days_from_ce());
        self.store(Setting::HelpCard, (!is_on).then_some(off.as_str()));
    }

    fn store(self, setting: Setting, text: Option<&str>) {
        // A setting that the store refused is set again by one tap; nothing a person wrote depends on it.
        let _ = self.journal.try_with_value(|journal| journal.keep_setting(setting, text));
    }
}
