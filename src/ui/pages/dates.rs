//! What the date fields of the pages share: the days ahead as bounds, and reading the day that was typed.

use crate::browser::page;
use cairn_core::wizard::{Bounds, DateError, parse_date_within};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The bounds of a date field that takes days after today.
pub(super) fn ahead(today: ReadSignal<NaiveDate>) -> Signal<Bounds> {
    Signal::derive(move || Bounds::after(today.get()))
}

/// Parses a date field; none if it is empty. For an invalid date the focus returns to the field, which shows the error.
pub(super) fn day_in(
    id: &str,
    typed: RwSignal<String>,
    bounds: Signal<Bounds>,
) -> Result<Option<NaiveDate>, DateError> {
    let read = typed.with_untracked(|typed| parse_date_within(typed, bounds.get_untracked()));
    if read.is_err() {
        page::focus(id.to_owned());
    }
    read
}
