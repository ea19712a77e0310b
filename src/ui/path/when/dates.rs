//! The date fields of a goal: the review day, the first day and the last day.

use super::put::put;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::parts::{Button, Choice, ChoiceOption, DateField, Disclosure, Show};
use cairn_core::wizard::Draft;
use cairn_core::words::en::stage_when::EN as W;
use chrono::{Days, Months, NaiveDate};
use leptos::prelude::*;

/// The review day with three quick answers, and the first and last day behind a fold.
#[component]
pub(super) fn DatesOfGoal() -> impl IntoView {
    let typing = DraftEditor::expect();
    let dated = typing.draft().with_untracked(|d| !d.start.is_empty() || !d.end.is_empty() || d.keep_going);
    view! {
        <Review />
        <Disclosure summary=W.more_dates open=dated>
            <div class="stack">
                <DateField
                    id="start"
                    label=W.start
                    value=typing.read(|draft| draft.start.clone())
                    on_input=put(typing, |draft, day| draft.start = day)
                />
                <LastDay />
            </div>
        </Disclosure>
    }
}

/// The review day, with quick answers.
#[component]
fn Review() -> impl IntoView {
    let (typing, today) = (DraftEditor::expect(), Notebook::expect().today());
    let set = move |day: Option<NaiveDate>| {
        typing.change(|draft| {
            draft.review = day.map(|day| day.to_string()).unwrap_or_default();
        });
    };
    view! {
        <DateField
            id="review"
            label=W.review
            hint=W.review_hint
            value=typing.read(|draft| draft.review.clone())
            on_input=typing.put(|draft, day| draft.review = day)
        />
        <div class="cluster">
            <Button on_press=move |()| set(
                today.get_untracked().checked_add_days(Days::new(14)),
            )>{W.in_two_weeks}</Button>
            <Button on_press=move |()| set(
                today.get_untracked().checked_add_months(Months::new(1)),
            )>{W.in_one_month}</Button>
            <Button on_press=move |()| {
                set(today.get_untracked().checked_add_months(Months::new(3)));
            }>{W.in_three_months}</Button>
        </div>
    }
}

/// Whether the goal ends, and on which day.
#[component]
fn LastDay() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answers = vec![ChoiceOption::new("keep-going", W.keep_going), ChoiceOption::new("last-day", W.last_day)];
    let open = RwSignal::new(typing.draft().with_untracked(|draft| !draft.end.is_empty()));
    let keeps_going = typing.read(|draft| draft.keep_going);
    let value = move || match (keeps_going.get(), open.get()) {
        (true, _) => "keep-going".to_owned(),
        (false, true) => "last-day".to_owned(),
        (false, false) => String::new(),
    };
    let keep = typing.put(Draft::set_keep_going);
    let pick = move |key: String| {
        open.set(key == "last-day");
        keep.run(key == "keep-going");
    };
    let clear_end = typing.put(|draft, ()| draft.clear_end());
    let clear = move |()| {
        open.set(false);
        clear_end.run(());
    };
    view! {
        <Choice
            id="ends"
            legend=W.ends
            answers=answers
            value=Signal::derive(value)
            on_pick=pick
            on_clear=clear
            row=true
        />
        <Show when=move || open.get()>
            <DateField
                id="end"
                label=W.end
                value=typing.read(|draft| draft.end.clone())
                on_input=put(typing, |draft, day| draft.end = day)
                bounds=typing.read(Draft::end_bounds)
            />
        </Show>
    }
}
