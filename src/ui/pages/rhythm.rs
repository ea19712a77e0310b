//! Page "Rest and rhythm": a low-energy week, pausing all goals, and the hour a day begins.

use crate::browser::{locale, page};
use crate::notebook::Notebook;
use crate::ui::pages::dates::{ahead, day_in};
use crate::ui::pages::hard_day::{HardDayLink, HardDayOffer};
use crate::ui::parts::{Button, ButtonKind, Choice, ChoiceOption, DateField, Disclosure, Icon, PageHead, Show};
use cairn_core::plan::DayBegins;
use cairn_core::wizard::Bounds;
use cairn_core::words::en::rhythm::{EN as W, hour};
use cairn_core::words::{count, fill};
use chrono::Days;
use leptos::prelude::*;

/// The period offered first; the person may pick any end.
const A_WEEK: Days = Days::new(7);

/// The page "Rest and rhythm".
#[component]
pub(super) fn Rhythm() -> impl IntoView {
    let notebook = Notebook::expect();
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="halves">
            <div class="stack loose">
                <LowEnergy notebook />
                <PauseAll notebook />
            </div>
            <div class="stack loose">
                <HardDayLink />
                <HardDayOffer />
                <DayStart notebook />
            </div>
        </div>
    }
    .into_any()
}

/// A low-energy period, in which the smallest version of every goal is enough.
#[component]
fn LowEnergy(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let today = notebook.today();
    let low = Memo::new(move |_| {
        let today = today.get();
        notebook.plan().with(|plan| plan.low_until(today))
    });
    let until =
        RwSignal::new(today.get_untracked().checked_add_days(A_WEEK).map(|day| day.to_string()).unwrap_or_default());
    let bounds = Signal::derive(move || Bounds::not_before(today.get()));
    let start = move |()| match day_in("low-until", until, bounds) {
        Ok(Some(day)) => {
            notebook.rest(Some(day));
            page::focus("low-end".into());
        }
        Ok(None) => page::focus("low-until".into()),
        Err(_) => {}
    };
    let end = move |()| {
        notebook.rest(None);
        page::focus("low-start".into());
    };
    view! {
        <Disclosure summary=W.low_title heading=true open=low.with_untracked(Option::is_some)>
            <p>{W.low_say}</p>
            <Show
                when=move || low.get().is_some()
                fallback=move || {
                    view! {
                        <div class="stack">
                            <DateField
                                id="low-until"
                                label=W.low_until
                                value=until
                                on_input=move |day: String| until.set(day)
                                bounds
                            />
                            <div class="cluster">
                                <Button id="low-start" kind=ButtonKind::Primary icon=Icon::Leaf on_press=start>
                                    {W.low_start}
                                </Button>
                            </div>
                        </div>
                    }
                }
            >
                <div class="stack">
                    <p>{move || low.get().map(|day| fill!(W.low_on, date: locale::date(day)))}</p>
                    <div class="cluster">
                        <Button id="low-end" icon=Icon::Undo on_press=end>
                            {W.low_end}
                        </Button>
                    </div>
                </div>
            </Show>
        </Disclosure>
    }
}

/// Pauses all goals in focus at once.
#[component]
fn PauseAll(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let today = notebook.today();
    let until = RwSignal::new(String::new());
    let some = Memo::new(move |_| notebook.plan().with(|plan| plan.focus(today.get()).next().is_some()));
    let paused = RwSignal::new(false);
    let bounds = ahead(today);
    let pause = move |()| {
        let Ok(until) = day_in("pause-until", until, bounds) else { return };
        notebook.pause_all(until);
        paused.set(true);
        page::focus("heading".into());
    };
    let none = move || if paused.get() { W.paused } else { W.pause_none };
    view! {
        <Disclosure summary=W.pause_title heading=true>
            <p>{W.pause_say}</p>
            <Show when=move || some.get() fallback=move || view! { <p class="soft">{none}</p> }>
                <div class="stack">
                    <DateField
                        id="pause-until"
                        label=W.pause_until
                        hint=W.pause_until_hint
                        value=until
                        on_input=move |day: String| until.set(day)
                        bounds
                    />
                    <div class="cluster">
                        <Button id="pause-all" icon=Icon::Pause on_press=pause>
                            {W.pause}
                        </Button>
                    </div>
                </div>
            </Show>
        </Disclosure>
    }
}

/// The hour at which the person's day begins.
#[component]
fn DayStart(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let answers: Vec<ChoiceOption> =
        DayBegins::all().map(|begins| ChoiceOption::new(count(begins.hour()), hour(begins))).collect();
    let value = Memo::new(move |_| notebook.plan().with(|plan| count(plan.day_begins.hour())));
    let pick = move |key: String| {
        if let Some(begins) = DayBegins::all().find(|begins| count(begins.hour()) == key) {
            notebook.begin_days_at(begins);
        }
    };
    view! {
        <Disclosure summary=W.day_title heading=true>
            <p>{W.day_say}</p>
            <Choice id="day-begins" legend=W.day_ask answers=Signal::stored(answers) value on_pick=pick row=true />
        </Disclosure>
    }
}
