//! The underlines of the coach's findings in the wording field.
//!
//! A layer with the same text and font lies over the field. Its text is transparent, so only its underlines are
//! visible. It never takes a tap, and screen readers skip it, as the chips below say the same in words.

use crate::notebook::DraftEditor;
use cairn_core::coach::{FindingKind, Reading, Suggestion, Unguarded};
use leptos::prelude::*;
use std::ops::Range;

/// The style of an underline. The chip of the same finding has the same line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Marks how often or how much.
    Measure,
    /// Marks the deadline.
    Until,
    /// Marks the words that the suggestion is about.
    Thought,
}

impl Mark {
    /// Returns its CSS class.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Measure => "line-measure",
            Self::Until => "line-until",
            Self::Thought => "line-thought",
        }
    }
}

/// Returns the kind of finding that a suggestion is about, if that has a place in the wording.
pub(super) fn about(suggestion: Suggestion) -> Option<FindingKind> {
    match suggestion {
        Suggestion::WhatWouldYouDo => Some(FindingKind::Feeling),
        Suggestion::Approach => Some(FindingKind::Avoidance),
        Suggestion::OwnPart => Some(FindingKind::OtherPerson),
        Suggestion::OneAtATime => Some(FindingKind::TwoGoals),
        Suggestion::FourOfSeven => Some(FindingKind::AllOrNothing),
        Suggestion::AbleToDo | Suggestion::OrdinaryDay | Suggestion::HowMuch | Suggestion::ReviewDate => None,
    }
}

/// Returns the mark of a finding. A number in a guarded goal never has a mark.
fn mark(what: FindingKind, suggestion: Option<Suggestion>, may_count: bool) -> Option<Mark> {
    match what {
        _ if suggestion.and_then(about) == Some(what) => Some(Mark::Thought),
        FindingKind::Frequency | FindingKind::Amount => may_count.then_some(Mark::Measure),
        FindingKind::Deadline => Some(Mark::Until),
        _ => None,
    }
}

/// Splits a text into pieces, each with its mark. The pieces concatenate to exactly the text. `reading` is of the
/// trimmed text. Where two marks overlap, the shorter mark wins.
fn pieces<'t>(text: &'t str, reading: &Reading, suggestion: Option<Suggestion>) -> Vec<(Option<Mark>, &'t str)> {
    let blanks = text.len() - text.trim_start().len();
    let moved = |place: &Range<usize>| place.start + blanks..place.end + blanks;
    let may_count = Unguarded::of(reading).is_ok();
    let mut marks: Vec<(Mark, Range<usize>)> = reading
        .findings
        .iter()
        .filter_map(|finding| mark(finding.what, suggestion, may_count).map(|mark| (mark, moved(&finding.place))))
        .collect();
    cairn_core::sort::by_key(&mut marks, |(mark, place)| (place.len(), *mark != Mark::Thought));
    let mut cuts: Vec<usize> = marks.iter().flat_map(|(_, place)| [place.start, place.end]).collect();
    cuts.extend([0, text.len()]);
    cairn_core::sort::by(&mut cuts, Ord::cmp);
    cuts.dedup();
    let ends = cuts.iter().skip(1);
    let piece = |(start, end): (&usize, &usize)| {
        let found = marks.iter().find(|(_, place)| place.contains(start)).map(|(mark, _)| *mark);
        text.get(*start..*end).map(|words| (found, words))
    };
    cuts.iter().zip(ends).filter_map(piece).collect()
}

/// The layer of underlines over the field.
#[component]
pub(super) fn Underlines(
    /// The coach's reading of the wording.
    reading: Memo<Reading>,
    /// Whether the coach may speak about the wording.
    said: Signal<bool>,
    /// The coach's suggestion, if any.
    suggestion: Memo<Option<Suggestion>>,
) -> impl IntoView {
    let text = DraftEditor::expect().read(|draft| {
        let shown = draft.shown_wording();
        // While the field is empty, the reading may be of the wish.
        (shown.to_owned(), shown.trim() == draft.words())
    });
    let layer = move || {
        let (text, is_read) = text.get();
        let none = Reading::default();
        let draw = |reading: &Reading| {
            let reading = if is_read && said.get() { reading } else { &none };
            pieces(&text, reading, suggestion.get()).into_iter().map(draw).collect_view()
        };
        reading.with(draw)
    };
    view! {
        <div class="input lined underlines" aria-hidden="true">
            {layer}
            "\u{200b}"
        </div>
    }
}

fn draw((mark, words): (Option<Mark>, &str)) -> AnyView {
    let words = words.to_owned();
    match mark {
        Some(mark) => view! { <mark class=mark.class()>{words}</mark> }.into_any(),
        None => words.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cairn_core::coach::{read, suggest};
    use chrono::NaiveDate;

    fn drawn(text: &str) -> Vec<(Option<Mark>, &str)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let reading = read(text.trim(), today);
        let pieces = pieces(text, &reading, suggest(&reading, &[]));
        assert_eq!(pieces.iter().map(|(_, words)| *words).collect::<String>(), text);
        pieces
    }

    #[test]
    fn each_finding_is_drawn_where_it_stands() {
        assert_eq!(
            drawn("  walk 10 minutes on Mon, Wed, Fri until 31 March "),
            [
                (None, "  walk "),
                (Some(Mark::Measure), "10 minutes"),
                (None, " on "),
                (Some(Mark::Measure), "Mon, Wed, Fri"),
                (None, " "),
                (Some(Mark::Until), "until 31 March"),
                (None, " "),
            ]
        );
    }

    #[test]
    fn only_what_the_one_suggestion_is_about_is_marked_as_a_thought() {
        assert_eq!(
            drawn("stop worrying every day by June"),
            [
                (Some(Mark::Thought), "stop"),
                (None, " worrying "),
                (Some(Mark::Measure), "every day"),
                (None, " "),
                (Some(Mark::Until), "by June"),
            ]
        );
        assert_eq!(drawn("read daily"), [(None, "read "), (Some(Mark::Thought), "daily")]);
    }

    #[test]
    fn a_number_of_what_is_guarded_has_no_mark() {
        assert_eq!(drawn("weigh 50 kg by June"), [(None, "weigh 50 kg "), (Some(Mark::Until), "by June")]);
        assert_eq!(drawn("take my tablets twice a day"), [(None, "take my tablets twice a day")]);
    }

    #[test]
    fn marks_that_share_a_place_never_double_a_letter() {
        let pieces = drawn("find a job and move to Köln by the end of 2027 🌻");
        assert!(pieces.contains(&(Some(Mark::Until), "by the end of 2027")), "{pieces:?}");
        assert!(pieces.iter().any(|(mark, _)| *mark == Some(Mark::Thought)), "{pieces:?}");
        assert_eq!(drawn(""), []);
        assert_eq!(drawn("  "), [(None, "  ")]);
    }
}
