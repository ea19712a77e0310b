//! The day, and when it turns.
//!
//! The clock never pulls away what somebody is in: while the focus is in a field, the page keeps the day it had, and what is
//! said there is said of that day. An act made meanwhile is of the day it is made on.

use super::Notebook;
use chrono::NaiveDate;
use leptos::prelude::*;

impl Notebook {
    /// Today as the page has it. It changes when the page is seen on another day, but not while somebody is in a field.
    pub fn today(self) -> ReadSignal<NaiveDate> {
        self.today.read_only()
    }

    /// Today as it is now, by the hour at which the person's day begins.
    pub(super) fn today_now(self) -> NaiveDate {
        (self.env().today)(self.plan.with_untracked(|plan| plan.day_begins))
    }

    /// Another day may have begun. What somebody is in stays with its day until they leave it.
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

    /// Somebody went into a field, or left it.
    pub fn hold_day(self, is_held: bool) {
        self.is_held.set_value(is_held);
        self.look_at_the_calendar();
    }

    /// Whether another day has begun than the one the page has.
    pub fn has_turned(self) -> ReadSignal<bool> {
        self.has_turned.read_only()
    }
}
