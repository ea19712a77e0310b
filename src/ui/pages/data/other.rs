//! Exports for other programs and for people: a calendar, tables, text, a health record.

use super::save::{give_other, give_when_ready};
use super::status_message::StatusMessage;
use crate::notebook::{DATES, ExportCounts, Notebook};
use crate::ui::parts::{Button, Chip, Disclosure, Icon, TextField};
use cairn_core::words::en::files::EN as W;
use cairn_core::words::{counted, fill};
use leptos::prelude::*;

/// The section of all one-way exports.
#[component]
pub(super) fn OtherFiles(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let amounts = Memo::new(move |_| notebook.exports().counts());
    view! {
        <Disclosure summary=W.title heading=true>
            <p class="soft">{W.lead}</p>
            <Calendar notebook amounts />
            <Tables notebook amounts />
            <Text notebook />
            <Record notebook />
        </Disclosure>
    }
}

/// Calendar of the coming days. No goal is named unless the person chooses so.
#[component]
fn Calendar(
    /// The notebook.
    notebook: Notebook,
    /// The amounts.
    amounts: Memo<ExportCounts>,
) -> impl IntoView {
    let (named, told) = (RwSignal::new(false), RwSignal::new(None));
    let save = move |()| told.set(Some(give_other(&notebook.exports().calendar(named.get_untracked()))));
    let dates = move || counted!(W.dates, amounts.get().dates).unwrap_or_else(|| W.dates_none.to_owned());
    view! {
        <div class="data-action">
            <div>
                <h3>{W.calendar_title}</h3>
                <p>{dates}</p>
                <p class="soft small">{W.calendar_care}</p>
                <div class="cluster">
                    <Chip id="calendar-names" pressed=named on_press=move |()| named.update(|named| *named = !*named)>
                        {W.calendar_names}
                    </Chip>
                </div>
                <Disclosure summary=W.calendar_more>
                    <p class="soft small">{W.calendar_say}</p>
                    <p class="soft small">{W.calendar_times}</p>
                    <p class="soft small">{W.calendar_again}</p>
                </Disclosure>
                <StatusMessage words=told />
            </div>
            <Button id="save-calendar" icon=Icon::Today on_press=save>
                {W.calendar}
            </Button>
        </div>
    }
}

/// Tables of the days and of the goals.
#[component]
fn Tables(
    /// The notebook.
    notebook: Notebook,
    /// The amounts.
    amounts: Memo<ExportCounts>,
) -> impl IntoView {
    let told = RwSignal::new(None);
    let save_days = move |()| give_when_ready(notebook.exports().days(), told);
    let save_goals = move |()| told.set(Some(give_other(&notebook.exports().goals())));
    let both = move || {
        let ExportCounts { days, goals, .. } = amounts.get();
        let days = counted!(W.days, days).unwrap_or_else(|| W.days_none.to_owned());
        fill!(W.both, days: days, goals: counted!(W.goals, goals).unwrap_or_else(|| W.goals_none.to_owned()))
    };
    view! {
        <div class="data-action">
            <div>
                <h3>{W.table_title}</h3>
                <p class="soft">{W.table_say}</p>
                <p>{both}</p>
                <StatusMessage words=told />
            </div>
            <div class="cluster">
                <Button id="save-days" icon=Icon::Save on_press=save_days>
                    {W.table_days}
                </Button>
                <Button id="save-goals" icon=Icon::Save on_press=save_goals>
                    {W.table_goals}
                </Button>
            </div>
        </div>
    }
}

/// Everything as one text.
#[component]
fn Text(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let told = RwSignal::new(None);
    let save = move |()| give_when_ready(notebook.exports().text(DATES), told);
    view! {
        <div class="data-action">
            <div>
                <h3>{W.text_title}</h3>
                <p class="soft">{W.text_say}</p>
                <StatusMessage words=told />
            </div>
            <Button id="save-text" icon=Icon::Save on_press=save>
                {W.text}
            </Button>
        </div>
    }
}

/// Goals for a health record, without the person's name unless they add it.
#[component]
fn Record(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let (name, told) = (RwSignal::new(String::new()), RwSignal::new(None));
    let save = move |()| told.set(Some(give_other(&name.with_untracked(|name| notebook.exports().record(name)))));
    view! {
        <div class="data-action">
            <div>
                <h3>{W.record_title}</h3>
                <p class="soft">{W.record_say}</p>
                <p class="soft small">{W.record_care}</p>
                <TextField
                    id="record-name"
                    plain=true
                    label=W.record_name
                    note=W.record_optional
                    value=name
                    capitals="words"
                    on_input=move |text| name.set(text)
                />
                <StatusMessage words=told />
            </div>
            <Button id="save-record" icon=Icon::Save on_press=save>
                {W.record}
            </Button>
        </div>
    }
}
