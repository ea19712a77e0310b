//! Calendar of the goal's days: a month whose days can be tapped, a year, or all years as pictures.

mod drawn;
mod key;
mod month;
mod table;
mod view;

use super::OneGoal;
use super::pictures::SameAsTable;
use crate::ui::pages::check_in::{CheckInBox, CheckInDay};
use crate::ui::parts::{Button, ButtonKind, Chip, Icon, Show};
use cairn_core::plan::Goal;
use cairn_core::scales::{DayMark, months};
use cairn_core::words::en::pictures::EN as W;
use chrono::{Datelike, Months, NaiveDate};
use leptos::prelude::*;
use table::table;
use view::{Span, View, name};

/// The period that the person chose. Copies share it.
#[derive(Clone, Copy)]
struct Chosen {
    span: RwSignal<Span>,
    /// The number of months or years before the present one.
    back: RwSignal<u32>,
}

/// The days of the chosen period, the check-in of the day that was tapped, and the same as a table.
#[component]
pub(super) fn Calendar(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let chosen = Chosen { span: RwSignal::new(Span::Month), back: RwSignal::new(0) };
    let (of, is_open) = (CheckInDay::new(one.id), RwSignal::new(false));
    let (notebook, is_changeable) = (one.notebook, one.is_changeable());
    let shown = Memo::new(move |_| {
        let (span, back, today) = (chosen.span.get(), chosen.back.get(), notebook.today().get());
        let numbers = notebook.settings().shows_numbers();
        let view = |goal: &Goal| View { span, months: days(goal, span, back, today), today, numbers };
        notebook.plan().with(|plan| plan.goal(one.id).map(view))
    });
    let picture = move |view: &View| match view.span {
        Span::Month => month::month(view, is_changeable.get().then_some((of, is_open))),
        Span::Year => drawn::year(view),
        Span::All => drawn::all_years(view),
    };
    view! {
        <section class="sheet-part">
            <h2 id="days">{W.days_title}</h2>
            <Spans chosen />
            <Walk one chosen shown />
            {move || shown.with(|view| view.as_ref().map(picture))}
            <Show when=move || is_changeable.get() && is_open.get()>
                <CheckInBox of />
            </Show>
            {move || shown.with(|view| view.as_ref().map(|view| table(one, view)))}
        </section>
    }
}

/// The choice between a month, a year and all years.
#[component]
fn Spans(
    /// The chosen period.
    chosen: Chosen,
) -> impl IntoView {
    let chip = move |id: &'static str, this: Span, word: &'static str| {
        let choose = move |()| {
            chosen.span.set(this);
            chosen.back.set(0);
        };
        view! {
            <Chip id pressed=Signal::derive(move || chosen.span.get() == this) on_press=choose>
                {word}
            </Chip>
        }
    };
    view! {
        <div class="chips no-print" role="group" aria-label=W.span>
            {chip("days-month", Span::Month, W.month)}
            {chip("days-year", Span::Year, W.year)}
            {chip("days-all", Span::All, W.all_years)}
        </div>
    }
}

/// The number of months or years that the calendar goes back before the goal's first day, as somebody may fill in days from
/// before the goal was set.
const BEFORE: u32 = 12;

/// The name of the period, with buttons to the period before and after.
#[component]
fn Walk(
    /// The goal.
    one: OneGoal,
    /// The chosen period.
    chosen: Chosen,
    /// The days to show.
    shown: Memo<Option<View>>,
) -> impl IntoView {
    let first = one.read(|goal| first_day(goal).checked_sub_months(Months::new(BEFORE)));
    let begins = move || shown.with(|view| view.as_ref().and_then(|view| Some(view.months.first()?.first()?.day)));
    let is_first = move || begins().zip(first.get()).is_none_or(|(begins, first)| begins <= first);
    let is_all = move || chosen.span.get() == Span::All;
    let no_earlier = Signal::derive(move || is_all() || is_first());
    let no_later = Signal::derive(move || is_all() || chosen.back.get() == 0);
    let earlier = move |()| chosen.back.update(|back| *back += 1);
    let later = move |()| chosen.back.update(|back| *back = back.saturating_sub(1));
    let name = move || shown.with(|view| view.as_ref().map(name));
    view! {
        <div class="cluster spread days-head">
            <Button id="days-earlier" kind=ButtonKind::Text icon=Icon::Back off=no_earlier on_press=earlier>
                {W.earlier}
            </Button>
            <p class="days-name" role="status">
                {name}
            </p>
            <Button id="days-later" kind=ButtonKind::Text icon_after=Icon::Forward off=no_later on_press=later>
                {W.later}
            </Button>
        </div>
    }
}

/// The first day with something to show.
fn first_day(goal: &Goal) -> NaiveDate {
    goal.check_ins.keys().next().copied().map_or(goal.made, |day| day.min(goal.made))
}

/// The days to show, month by month.
fn days(goal: &Goal, span: Span, back: u32, today: NaiveDate) -> Vec<Vec<DayMark>> {
    let january = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
    match span {
        Span::Month => months(goal, today.checked_sub_months(Months::new(back)).unwrap_or(today), 1, today),
        Span::Year => months(goal, january(today.year().saturating_sub(i32::try_from(back).unwrap_or(0))), 12, today),
        Span::All => {
            let first = first_day(goal).year().clamp(today.year().saturating_sub(99), today.year());
            let years = u32::try_from(today.year() - first + 1).unwrap_or(1);
            months(goal, january(first), years * 12, today)
        }
    }
}
