//! The chips that list what the coach's reading has found and what is still missing.

use super::marks::{Mark, about};
use crate::browser::locale;
use crate::ui::parts::{Glyph, Icon};
use cairn_core::coach::{Guard, Reading, Seen, Suggestion, Unguarded};
use cairn_core::plan::Days;
use cairn_core::words::en::coach::seen;
use cairn_core::words::en::measure::phrase;
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// One thing that can be seen, or that is not there yet.
#[derive(Debug, Clone, PartialEq)]
struct Chip {
    words: String,
    /// A thing to think about stands apart from what is there and what is not.
    is_seen: Option<bool>,
    /// The line it has in the words.
    mark: Option<Mark>,
}

impl Chip {
    fn seen(words: impl Into<String>, mark: Option<Mark>) -> Self {
        Self { words: words.into(), is_seen: Some(true), mark }
    }

    fn unseen(words: &str) -> Self {
        Self { words: words.to_owned(), is_seen: Some(false), mark: None }
    }
}

/// What to do, how often or how much, on which days, until when: as the words say it, or that they don't yet. Then what the
/// one suggestion is about, where that has a place in the words. A number of what is guarded is neither seen nor missed, and a
/// goal about weight, food or harm is not called clear.
fn chips(reading: &Reading, suggestion: Option<Suggestion>) -> Vec<Chip> {
    let has = |what: &[Seen]| reading.findings.iter().any(|finding| what.contains(&finding.what));
    let is_called_clear = !matches!(reading.guard, Some(Guard::Body | Guard::Food | Guard::Harm));
    let doing = || if reading.specific { Chip::seen(W.seen_doing, None) } else { Chip::unseen(W.unseen_doing) };
    let doing = is_called_clear.then(doing);
    let line = has(&[Seen::Frequency, Seen::Amount]).then_some(Mark::Measure);
    let measure = Unguarded::of(reading).map(|reading| measured(reading, line));
    let last = reading.deadline.as_ref().map_or_else(
        || Chip::unseen(W.unseen_end),
        |deadline| {
            let dated = |date| fill!(W.seen_end_date, date: locale::date(date));
            Chip::seen(deadline.date.map_or_else(|| W.seen_end.to_owned(), dated), Some(Mark::Until))
        },
    );
    let thought = suggestion.and_then(about).filter(|what| has(&[*what]));
    let thought = thought.map(|what| Chip { words: seen(what).to_owned(), is_seen: None, mark: Some(Mark::Thought) });
    doing.into_iter().chain(measure.into_iter().flatten()).chain([last]).chain(thought).collect()
}

/// How often or how much, and on which days.
fn measured(reading: Unguarded<Reading>, line: Option<Mark>) -> Vec<Chip> {
    let measure = match reading.measure() {
        Some(measure) => Chip::seen(phrase(&measure), line),
        None if reading.measurable => Chip::seen(W.seen_measure, line),
        None => Chip::unseen(W.unseen_measure),
    };
    let days = on_days(&reading).map(|days| Chip::seen(days, line));
    [measure].into_iter().chain(days).collect()
}

fn on_days(reading: &Reading) -> Option<String> {
    let days: Vec<String> =
        Days::ALL.into_iter().filter(|day| reading.days.contains(day)).map(locale::weekday).collect();
    (!days.is_empty()).then(|| days.join(", "))
}

/// What can be seen so far, with a check; what is not there yet, with a plus. None of it is asked for.
#[component]
pub(super) fn SeenSoFar(
    /// The reading of the words.
    reading: Memo<Reading>,
    /// Whether there are words to speak about.
    said: Signal<bool>,
    /// The one suggestion, if there is one.
    suggestion: Memo<Option<Suggestion>>,
) -> impl IntoView {
    let chips = Memo::new(move |_| reading.with(|reading| chips(reading, suggestion.get())));
    let list = move || chips.get().into_iter().map(chip).collect_view();
    view! {
        <Show when=move || said.get()>
            <ul class="coach-seen" aria-label=W.seen>
                {list}
            </ul>
        </Show>
    }
}

fn chip(chip: Chip) -> impl IntoView {
    let icon = match chip.is_seen {
        Some(true) => Icon::Check,
        Some(false) => Icon::Plus,
        None => Icon::Ask,
    };
    let not_yet = (chip.is_seen == Some(false)).then(|| view! { <span class="only-heard">{W.not_yet}</span> });
    view! {
        <li class="seen" class:yes=chip.is_seen == Some(true)>
            <Glyph icon />
            <span class=chip.mark.map(Mark::class)>{chip.words} {not_yet}</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cairn_core::coach::read;
    use chrono::NaiveDate;

    fn seen_in(text: &str) -> Vec<(String, Option<bool>)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        chips(&read(text, today), None).into_iter().map(|chip| (chip.words, chip.is_seen)).collect()
    }

    #[test]
    fn a_number_of_what_is_guarded_is_neither_seen_nor_missed() {
        let (doing, no_end) = ((W.seen_doing.to_owned(), Some(true)), (W.unseen_end.to_owned(), Some(false)));
        for text in
            ["weigh 50 kg", "fast for 16 hours every day", "only purge twice a week", "cut down on cutting: twice"]
        {
            assert_eq!(seen_in(text), std::slice::from_ref(&no_end), "{text}");
        }
        for text in ["take my tablets twice a day", "take all my pills", "check the door only once"] {
            assert_eq!(seen_in(text), [doing.clone(), no_end.clone()], "{text}");
        }
        let often = ("3 times a week".to_owned(), Some(true));
        assert_eq!(seen_in("walk to the shop 3 times a week"), [doing, often, no_end]);
    }
}
