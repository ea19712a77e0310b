//! Today's date as the page has it, and when it changes.
//!
//! It never changes while the focus is in a field: a check-in typed before midnight stays with its day. An act has the date of
//! the clock all the same.

use super::Notebook;
use chrono::NaiveDate;
use leptos::prelude::*;

impl Notebook {
    /// Today as the page has it. It never changes while the focus is in a field.
    pub fn today(self) -> ReadSignal<NaiveDate> {
        self.today.read_only()
    }

    /// Today by the clock and by the hour at which the person's day begins.
    pub(super) fn today_now(self) -> NaiveDate {
        (self.storage.env().today)(self.plan.with_untracked(|plan| plan.day_begins))
    }

    /// Reads the clock, and moves the page to a new day unless the focus is in a field.
    pub fn look_at_the_calendar(self) {
        let now = self.today_now();
        let is_new = self.today.with_untracked(|today| *today != now);
        let is_held = self.is_held.get_value();
        if is_new && !is_held {
            self.today.set(now);
        }
        if self.has_turned.get_untracked() != (is_new && is_held) {
            self.has_turned.set(is_new && is_held);
        }
    }

    /// Holds the page's day while the focus is in a field, or releases it.
    pub fn hold_day(self, is_held: bool) {
        self.is_held.set_value(is_held);
        self.look_at_the_calendar();
    }

    /// Whether another day has begun than the page has.
    pub fn has_turned(self) -> ReadSignal<bool> {
        self.has_turned.read_only()
    }
}
