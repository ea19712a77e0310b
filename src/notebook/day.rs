//! `Day`: today's date as the page has it, and when it changes.
//!
//! It never changes while the focus is in a field: a check-in typed before midnight stays with its day. An act has the date of
//! the clock all the same.

use super::Env;
use cairn_core::plan::{DayBegins, Plan};
use chrono::NaiveDate;
use leptos::prelude::*;

/// A handle of the day. Copies of it are the same day.
#[derive(Clone, Copy)]
pub struct Day {
    env: StoredValue<Env>,
    plan: ReadSignal<Plan>,
    today: RwSignal<NaiveDate>,
    /// Whether the focus is in a field, so that the page keeps its day.
    is_held: StoredValue<bool>,
    /// Whether another day has begun, and waits until the field is left.
    has_turned: RwSignal<bool>,
}

impl Day {
    pub(super) fn new(env: Env, plan: ReadSignal<Plan>) -> Self {
        Self {
            env: StoredValue::new(env),
            plan,
            today: RwSignal::new((env.today)(DayBegins::default())),
            is_held: StoredValue::new(false),
            has_turned: RwSignal::new(false),
        }
    }

    /// Today as the page has it. It never changes while the focus is in a field.
    pub fn today(self) -> ReadSignal<NaiveDate> {
        self.today.read_only()
    }

    /// Today by the clock and by the hour at which the person's day begins.
    pub(super) fn now(self) -> NaiveDate {
        (self.env.get_value().today)(self.plan.with_untracked(|plan| plan.day_begins))
    }

    /// Reads the clock, and moves the page to a new day unless the focus is in a field.
    pub fn update_today(self) {
        let now = self.now();
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
    pub fn hold(self, is_held: bool) {
        self.is_held.set_value(is_held);
        self.update_today();
    }

    /// Whether another day has begun than the page has.
    pub fn has_turned(self) -> ReadSignal<bool> {
        self.has_turned.read_only()
    }
}
