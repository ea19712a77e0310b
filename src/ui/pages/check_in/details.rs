//! The optional parts of a check-in: a note and three ratings. Closeness is asked about once a week, or by a tap.

use super::CheckInDay;
use crate::browser::{events, page};
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, ButtonKind, Disclosure, Ruler, Show, TextArea};
use cairn_core::plan::{CheckIn, Rating};
use cairn_core::scales::asks_closeness;
use cairn_core::words::en::today::{EN as W, FELT};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The form for one day. Copies share its state.
#[derive(Clone, Copy)]
struct Sheet {
    of: CheckInDay,
    day: NaiveDate,
    note: RwSignal<String>,
    closeness: RwSignal<Option<u8>>,
    achievement: RwSignal<Option<u8>>,
    enjoyment: RwSignal<Option<u8>>,
    is_kept: RwSignal<bool>,
}

impl Sheet {
    fn of(of: CheckInDay, day: NaiveDate) -> Self {
        let said = untrack(|| of.said_of(day));
        let number = |get: fn(&CheckIn) -> Option<Rating>| RwSignal::new(said.as_ref().and_then(get).map(Rating::get));
        Self {
            of,
            day,
            note: RwSignal::new(said.as_ref().map(|check_in| check_in.note.clone()).unwrap_or_default()),
            closeness: number(|check_in| check_in.closeness),
            achievement: number(|check_in| check_in.achievement),
            enjoyment: number(|check_in| check_in.enjoyment),
            is_kept: RwSignal::new(false),
        }
    }

    /// Sets a rating of the form, which is not saved yet.
    fn rate(self, rating: RwSignal<Option<u8>>, number: Option<u8>) {
        self.is_kept.set(false);
        rating.set(number);
    }

    /// Saves the form, unless nothing in it is new or the check-in was undone meanwhile.
    fn keep(self) {
        let rating = |n: RwSignal<Option<u8>>| n.get_untracked().and_then(|n| Rating::try_from(n).ok());
        let Some(before) = untrack(|| self.of.said_of(self.day)) else { return };
        let said = CheckIn {
            note: self.note.get_untracked().trim().to_owned(),
            closeness: rating(self.closeness),
            achievement: rating(self.achievement),
            enjoyment: rating(self.enjoyment),
            ..before.clone()
        };
        if said != before {
            self.of.notebook.say_of_day(self.of.goal, said);
        }
    }
}

/// A note and three ratings, each optional and independent. The form is saved by its button, and also when it closes or
/// the page is hidden.
#[component]
pub(super) fn Details(
    /// The goal.
    of: CheckInDay,
    /// The day.
    day: NaiveDate,
) -> impl IntoView {
    let sheet = Sheet::of(of, day);
    let leaving = events::on_leaving(move || sheet.keep());
    on_cleanup(move || {
        for listening in leaving {
            listening.remove();
        }
        sheet.keep();
    });
    let has_words = untrack(|| of.said_of(day)).is_some_and(|said| !said.note.is_empty() || said.closeness.is_some());
    let keep = move |()| {
        sheet.keep();
        sheet.is_kept.set(true);
    };
    let write = move |text: String| {
        sheet.is_kept.set(false);
        sheet.note.set(text);
    };
    view! {
        <Disclosure summary=if has_words { W.more_there } else { W.more }>
            <div class="stack">
                <TextArea id=of.id("note") label=W.note hint=W.note_hint value=sheet.note on_input=write />
                <UnlessHard>
                    <Closeness sheet />
                    {felt(&sheet, "achievement", W.achievement, sheet.achievement, (W.achieved_low, W.achieved_high))}
                    {felt(&sheet, "enjoyment", W.enjoyment, sheet.enjoyment, (W.enjoyed_low, W.enjoyed_high))}
                </UnlessHard>
                <div class="cluster">
                    <Button id=of.id("keep-note") on_press=keep>
                        {W.keep}
                    </Button>
                    <span role="status">{move || sheet.is_kept.get().then_some(W.kept)}</span>
                </div>
            </div>
        </Disclosure>
    }
}

/// The rating of closeness, or a button that brings it up on a day that does not ask for it.
#[component]
fn Closeness(
    /// The form.
    sheet: Sheet,
) -> impl IntoView {
    let Sheet { of, day, .. } = sheet;
    let asks = of
        .notebook
        .plan()
        .with_untracked(|plan| plan.goal(of.goal).is_some_and(|goal| asks_closeness(plan, goal, day)));
    let is_open = RwSignal::new(asks);
    let open = move |()| {
        is_open.set(true);
        page::focus(of.id("closeness"));
    };
    let button = move || {
        view! {
            <div class="flush">
                <Button kind=ButtonKind::Text id=of.id("say-closeness") on_press=open>
                    {W.say_closeness}
                </Button>
            </div>
        }
    };
    view! {
        <Show when=move || is_open.get() fallback=button>
            <Ruler
                id=of.id("closeness")
                legend=W.closeness
                hint=W.closeness_hint
                value=sheet.closeness
                on_pick=move |number: u8| sheet.rate(sheet.closeness, Some(number))
                on_clear=move |()| sheet.rate(sheet.closeness, None)
                low=W.close_low
                high=W.close_high
                said=felt_words()
            />
        </Show>
    }
}

fn felt_words() -> Signal<Vec<String>> {
    Signal::stored(FELT.map(str::to_owned).to_vec())
}

fn felt(
    sheet: &Sheet,
    id: &str,
    legend: &'static str,
    value: RwSignal<Option<u8>>,
    ends: (&'static str, &'static str),
) -> AnyView {
    let (sheet, of) = (*sheet, sheet.of);
    view! {
        <Ruler
            id=of.id(id)
            legend
            value
            on_pick=move |number: u8| sheet.rate(value, Some(number))
            on_clear=move |()| sheet.rate(value, None)
            low=ends.0
            high=ends.1
            said=felt_words()
        />
    }
    .into_any()
}
