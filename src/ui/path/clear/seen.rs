//! What can be seen in the words so far.

use crate::browser::locale;
use crate::coach::Reading;
use crate::plan::Days;
use crate::ui::parts::{Glyph, Icon};
use crate::words::en::measure::phrase;
use crate::words::en::stage_clear::EN as W;
use crate::words::fill;
use leptos::prelude::*;

/// One thing that can be seen, or that is not there yet.
type Chip = Result<String, &'static str>;

/// What to do, how often or how much, on which days, until when: as the words say it, or that they don't yet.
fn chips(reading: &Reading) -> Vec<Chip> {
    let doing = if reading.specific { Ok(W.seen_doing.to_owned()) } else { Err(W.unseen_doing) };
    let measure = match reading.measure() {
        Some(measure) => Ok(phrase(&measure)),
        None if reading.measurable => Ok(W.seen_measure.to_owned()),
        None => Err(W.unseen_measure),
    };
    let last = match &reading.deadline {
        Some(deadline) => Ok(deadline
            .date
            .map_or_else(|| W.seen_end.to_owned(), |date| fill(W.seen_end_date, &[("date", &locale::date(date))]))),
        None => Err(W.unseen_end),
    };
    [doing, measure].into_iter().chain(on_days(reading).map(Ok)).chain([last]).collect()
}

fn on_days(reading: &Reading) -> Option<String> {
    let days: Vec<String> =
        Days::ALL.into_iter().filter(|day| reading.days.contains(day)).map(locale::weekday).collect();
    (!days.is_empty()).then(|| days.join(", "))
}

/// What can be seen so far, with a check; what is not there yet, with a plus. None of it is asked for.
#[component]
pub(super) fn Seen(
    /// The reading of the words.
    reading: Memo<Reading>,
    /// Whether there are words to speak about.
    said: Signal<bool>,
) -> impl IntoView {
    let chips = Memo::new(move |_| reading.with(chips));
    let seen = move || chips.get().into_iter().map(chip).collect_view();
    view! {
        <Show when=move || said.get()>
            <ul class="coach-seen" aria-label=W.seen>
                {seen}
            </ul>
        </Show>
    }
}

fn chip(chip: Chip) -> impl IntoView {
    let is_seen = chip.is_ok();
    let icon = if is_seen { Icon::Check } else { Icon::Plus };
    let not_yet = (!is_seen).then(|| view! { <span class="only-heard">{W.not_yet}</span> });
    view! {
        <li class="seen" class:yes=is_seen>
            <Glyph icon />
            <span>{chip.unwrap_or_else(str::to_owned)} {not_yet}</span>
        </li>
    }
}
