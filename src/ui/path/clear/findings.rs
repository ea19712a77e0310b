//! The chips that list what the coach's reading has found.

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

/// A chip for one finding.
#[derive(Debug, Clone, PartialEq)]
struct Chip {
    words: String,
    /// Whether it is a part of a clear goal; if not, it is the subject of the suggestion.
    is_part: bool,
    /// The underline of the finding in the wording.
    mark: Option<Mark>,
}

impl Chip {
    fn seen(words: impl Into<String>, mark: Option<Mark>) -> Self {
        Self { words: words.into(), is_part: true, mark }
    }
}

/// Returns the chips for the action, the frequency or amount, the days and the deadline, as far as they were found, then
/// for the subject of the suggestion if that has a place in the wording. A number in a guarded goal is never listed, and a
/// goal about weight, food or harm is never called clear. What is missing has no chip: the suggestion asks for it.
fn chips(reading: &Reading, suggestion: Option<Suggestion>) -> Vec<Chip> {
    let has = |what: &[FindingKind]| reading.findings.iter().any(|finding| what.contains(&finding.what));
    let is_called_clear = !matches!(reading.guard, Some(Guard::Body | Guard::Food | Guard::Harm));
    let doing = (is_called_clear && reading.clear).then(|| Chip::seen(W.seen_doing, None));
    let line = has(&[FindingKind::Frequency, FindingKind::Amount]).then_some(Mark::Measure);
    let measure = Unguarded::of(reading).map(|reading| measured(reading, line));
    let last = reading.deadline.as_ref().map(|deadline| {
        let dated = |date| fill!(W.seen_end_date, date: locale::date(date));
        Chip::seen(deadline.date.map_or_else(|| W.seen_end.to_owned(), dated), Some(Mark::Until))
    });
    let thought = suggestion.and_then(about).filter(|what| has(&[*what]));
    let thought = thought.map(|what| Chip { words: seen(what).to_owned(), is_part: false, mark: Some(Mark::Thought) });
    doing.into_iter().chain(measure.into_iter().flatten()).chain(last).chain(thought).collect()
}

/// Returns the chips for frequency or amount, and for the days.
fn measured(reading: Unguarded<Reading>, line: Option<Mark>) -> Vec<Chip> {
    let words = reading.measure().map(|measure| phrase(&measure));
    let words = words.or_else(|| reading.measurable.then(|| W.seen_measure.to_owned()));
    words.into_iter().chain(on_days(&reading)).map(|words| Chip::seen(words, line)).collect()
}

fn on_days(reading: &Reading) -> Option<String> {
    let days: Vec<String> =
        Days::ALL.into_iter().filter(|day| reading.days.contains(day)).map(locale::weekday).collect();
    (!days.is_empty()).then(|| days.join(", "))
}

/// The list of the found parts, each with a check, and of the subject of the suggestion.
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
        <Show when=move || said.get() && chips.with(|chips| !chips.is_empty())>
            <ul class="coach-seen" aria-label=W.seen>
                {list}
            </ul>
        </Show>
    }
}

fn chip(chip: Chip) -> impl IntoView {
    let icon = if chip.is_part { Icon::Check } else { Icon::Ask };
    view! {
        <li class="seen" class:yes=chip.is_part>
            <Glyph icon />
            <span class=chip.mark.map(Mark::class)>{chip.words}</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cairn_core::coach::read;
    use chrono::NaiveDate;

    fn seen_in(text: &str) -> Vec<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        chips(&read(text, today), None).into_iter().map(|chip| chip.words).collect()
    }

    #[test]
    fn a_number_of_what_is_guarded_is_not_seen() {
        for text in
            ["weigh 50 kg", "fast for 16 hours every day", "only purge twice a week", "cut down on cutting: twice"]
        {
            assert_eq!(seen_in(text), [""; 0], "{text}");
        }
        for text in ["take my tablets twice a day", "take all my pills", "check the door only once"] {
            assert_eq!(seen_in(text), [W.seen_doing], "{text}");
        }
        assert_eq!(seen_in("walk to the shop 3 times a week"), [W.seen_doing, "3 times a week"]);
    }

    #[test]
    fn what_is_missing_has_no_chip() {
        assert_eq!(seen_in("be happier"), [""; 0]);
    }
}
