//! The chips that list what the coach's reading has found and what is still missing.

use super::marks::{Mark, about};
use crate::browser::locale;
use crate::ui::parts::{Glyph, Icon, Show};
use cairn_core::coach::{FindingKind, Guard, Reading, Suggestion, Unguarded};
use cairn_core::plan::Days;
use cairn_core::words::en::coach::seen;
use cairn_core::words::en::measure::phrase;
use cairn_core::words::en::stage_clear::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// A chip for one finding, or for a part that the wording lacks.
#[derive(Debug, Clone, PartialEq)]
struct Chip {
    words: String,
    /// Whether the wording has the part; `None` for the subject of a suggestion, which is neither found nor missing.
    is_seen: Option<bool>,
    /// The underline of the finding in the wording.
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

/// Returns the chips for the action, the frequency or amount, the days and the deadline, each found or missing, then
/// for the subject of the suggestion if that has a place in the wording. A number in a guarded goal is never listed as
/// found or missing, and a goal about weight, food or harm is never called clear.
fn chips(reading: &Reading, suggestion: Option<Suggestion>) -> Vec<Chip> {
    let has = |what: &[FindingKind]| reading.findings.iter().any(|finding| what.contains(&finding.what));
    let is_called_clear = !matches!(reading.guard, Some(Guard::Body | Guard::Food | Guard::Harm));
    let doing = || if reading.clear { Chip::seen(W.seen_doing, None) } else { Chip::unseen(W.unseen_doing) };
    let doing = is_called_clear.then(doing);
    let line = has(&[FindingKind::Frequency, FindingKind::Amount]).then_some(Mark::Measure);
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

/// Returns the chips for frequency or amount, and for the days.
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

/// A list of the found parts, each with a check, and of the missing parts, each with a plus. No part is required.
#[component]
pub(super) fn FindingChips(
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
    /// Whether the coach may speak about the wording.
    said: Signal<bool>,
    /// The coach's suggestion, if any.
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
