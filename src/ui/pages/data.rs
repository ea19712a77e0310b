//! Page "Your data": where the data is and how much, saving a backup, opening a backup, and erasing everything.

mod erase;
mod files_in;
mod import_contents;
mod open;
mod other;
mod save;
mod status_message;
mod to_show;

pub(super) use status_message::StatusMessage;
pub(super) use to_show::ToShow;

use crate::browser::{locale, page};
use crate::notebook::{Access, Fault, Notebook};
use crate::ui::parts::{Button, Chip, Deferred, Disclosure, Glyph, Icon, Notice, PageHead, Show};
use cairn_core::words::en::data::EN as W;
use cairn_core::words::en::frame;
use cairn_core::words::{count, counted, fill};
use leptos::prelude::*;

/// The page "Your data".
#[component]
pub(super) fn YourData() -> impl IntoView {
    let notebook = Notebook::expect();
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="stack loose">
            {(notebook.access() == Access::Example).then(|| view! { <Notice>{W.example}</Notice> })}
            <div class="halves">
                <div class="stack loose">
                    <Facts notebook />
                    <div>
                        <save::SaveCopy notebook />
                        <open::OpenCopy notebook />
                        <save::Unread notebook />
                    </div>
                    <Deferred>
                        <files_in::FilesIn notebook />
                    </Deferred>
                </div>
                <div>
                    <Deferred>
                        <ToShow notebook />
                        <other::OtherFiles notebook />
                        <GoodToKnow />
                        <erase::Erase notebook />
                    </Deferred>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The amount of data, and whether a backup holds all of it.
#[component]
fn Facts(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let acts = Memo::new(move |_| notebook.acts());
    let goals = Memo::new(move |_| notebook.plan().with(|plan| plan.goals.len()));
    let kept = move || counted!(W.kept_count, acts.get()).unwrap_or_else(|| W.kept_none.to_owned());
    let copy = move || match notebook.backups().last() {
        None => W.last_copy_none.to_owned(),
        Some(_) if notebook.backups().is_ahead() => W.last_copy_ahead.to_owned(),
        Some(copy) => {
            let new = acts.get().saturating_sub(copy.acts);
            let date = locale::date(copy.on);
            if new == 0 { fill!(W.last_copy_all, date: date) } else { fill!(W.last_copy_count, n: new, date: date) }
        }
    };
    let one_home = |fault| if fault == Fault::Blocked { W.one_home } else { frame::EN.half };
    let homes = move || notebook.storage_health().with(|health| health.mirror.map(one_home));
    view! {
        <dl class="facts">
            <dt>{W.kept}</dt>
            <dd>{kept}</dd>
            <dt>{W.goals}</dt>
            <dd>{move || count(goals.get())}</dd>
            <dt>{W.last_copy}</dt>
            <dd>{copy}</dd>
        </dl>
        {move || homes().map(|words| view! { <p class="soft">{words}</p> })}
    }
}

/// Notes about ways of losing data that Cairn can't prevent.
#[component]
fn GoodToKnow() -> impl IntoView {
    let forgets = page::forgets_after_a_week().then_some((Icon::Today, W.clear_week));
    let always = [(Icon::Erase, W.clear_1), (Icon::Look, W.clear_2), (Icon::People, W.clear_3)];
    let lines = forgets.into_iter().chain(always).map(|(icon, words)| {
        view! {
            <li>
                <Glyph icon />
                <span>{words}</span>
            </li>
        }
    });
    view! {
        <Disclosure summary=W.clear_title heading=true>
            <div class="stack">
                <ul class="promise">{lines.collect_view()}</ul>
                <Lasting />
            </div>
        </Disclosure>
    }
}

/// The request for persistent storage, and the setting of the backup reminder.
#[component]
fn Lasting() -> impl IntoView {
    let notebook = Notebook::expect();
    let lasts = RwSignal::new(None);
    page::lasts(move |answer| {
        let _ = lasts.try_set(answer);
    });
    let ask = move |()| {
        page::ask_to_last(move |answer| {
            let _ = lasts.try_set(Some(answer));
        });
    };
    let said = move || match lasts.get() {
        Some(true) => W.lasts,
        Some(false) => W.lasts_not,
        None => "",
    };
    let remind = move |()| notebook.settings().remind(!notebook.settings().reminds());
    view! {
        <p role="status">{said}</p>
        <div class="cluster">
            <Show when=move || lasts.get() == Some(false)>
                <Button id="ask-to-last" on_press=ask>
                    {W.ask_to_last}
                </Button>
            </Show>
            <Chip id="remind" pressed=Signal::derive(move || notebook.settings().reminds()) on_press=remind>
                {W.remind}
            </Chip>
        </div>
    }
}
