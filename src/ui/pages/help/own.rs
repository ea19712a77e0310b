//! The person's own contacts for a hard moment.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::plan::{Dial, Helper};
use crate::ui::parts::{Button, Chip, Icon, Kind, TextField};
use crate::words::en::help::EN as W;
use crate::words::fill;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The contacts that were added, before all others; nothing while there are none.
#[component]
pub(in crate::ui::pages) fn OwnList() -> impl IntoView {
    let notebook = Notebook::expect();
    let helpers = Memo::new(move |_| notebook.plan().with(|plan| plan.helpers.clone()));
    let remove = move |at: usize| {
        let others = helpers.get_untracked().into_iter().enumerate().filter(|(n, _)| *n != at);
        notebook.set_helpers(others.map(|(_, helper)| helper).collect());
        page::focus("own-heading".into());
    };
    let list = move || {
        let lines = helpers.get().into_iter().enumerate();
        lines.map(|(at, helper)| view! { <Own helper on_remove=move |()| remove(at) /> }).collect_view()
    };
    view! {
        <Show when=move || helpers.with(|all| !all.is_empty())>
            <section class="stack">
                <h2 id="own-heading" tabindex="-1">
                    {W.own_title}
                </h2>
                <ul class="help-list" role="list">
                    {list}
                </ul>
            </section>
        </Show>
    }
}

/// One contact: a link to call, where it is sure what to dial; else a word that says so.
#[component]
fn Own(
    /// Who it is.
    helper: Helper,
    /// Told when it shall go.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    let name = if helper.name.is_empty() { helper.phone.clone() } else { helper.name.clone() };
    let remove_name = fill!(W.own_remove_name, name: name);
    let dial = Dial::read(&helper.phone);
    let about = match &dial {
        Some(dial) => dial.extension.as_ref().map(|extension| fill!(W.own_extension, extension: extension)),
        None => (!helper.phone.is_empty()).then(|| W.own_by_hand.to_owned()),
    };
    let line = match dial {
        Some(dial) => {
            let call = fill!(W.own_call, number: helper.phone);
            view! {
                <a class="help-line" href=format!("tel:{}", dial.number)>
                    <span>{name}</span>
                    <strong>{call}</strong>
                </a>
            }
            .into_any()
        }
        None => view! {
            <p class="help-line">
                <span>{name}</span>
                <strong>{helper.phone}</strong>
            </p>
        }
        .into_any(),
    };
    view! {
        <li class="stack tight">
            {line} {about.map(|words| view! { <p class="soft small">{words}</p> })} <div class="cluster">
                <Button kind=Kind::Text name=remove_name on_press=on_remove>
                    {W.own_remove}
                </Button>
            </div>
        </li>
    }
}

/// Adds a contact.
#[component]
pub(in crate::ui::pages) fn AddOwn() -> impl IntoView {
    view! {
        <AddOne />
        <CardSwitch />
    }
}

/// Whether the help card may come beside words that speak of danger. It can be had back here.
#[component]
fn CardSwitch() -> impl IntoView {
    let notebook = Notebook::expect();
    let is_on = RwSignal::new(notebook.shows_help_card());
    let turn = move || {
        notebook.show_help_card(!is_on.get_untracked());
        is_on.set(notebook.shows_help_card());
    };
    view! {
        <section class="stack">
            <h2>{W.card_title}</h2>
            <p class="soft">{W.card_say}</p>
            <div class="chips">
                <Chip id="help-card" pressed=is_on on_press=move || turn()>
                    {W.card_on}
                </Chip>
            </div>
        </section>
    }
}

/// A form for one contact.
#[component]
fn AddOne() -> impl IntoView {
    let notebook = Notebook::expect();
    let (name, phone) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let missing = RwSignal::new(None);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let trimmed = |text: RwSignal<String>| text.with_untracked(|text| text.trim().to_owned());
        let helper = Helper { name: trimmed(name), phone: trimmed(phone) };
        if helper == Helper::default() {
            missing.set(Some(W.own_missing.to_owned()));
            return;
        }
        let all = notebook.plan().with_untracked(|plan| plan.helpers.iter().cloned().chain([helper]).collect());
        notebook.set_helpers(all);
        missing.set(None);
        name.set(String::new());
        phone.set(String::new());
        page::focus("own-heading".into());
    };
    view! {
        <form class="stack" on:submit=add>
            <h2>{W.own_add}</h2>
            <p class="soft">{W.own_say}</p>
            <div class="split">
                <TextField
                    id="own-name"
                    label=W.own_name
                    value=name
                    capitals="words"
                    on_input=move |text| name.set(text)
                    error=missing
                />
                <TextField
                    id="own-phone"
                    label=W.own_phone
                    value=phone
                    inputmode="tel"
                    on_input=move |text| phone.set(text)
                />
            </div>
            <div class="cluster">
                <Button id="own-keep" icon=Icon::Plus submit=true>
                    {W.own_keep}
                </Button>
            </div>
        </form>
    }
}
