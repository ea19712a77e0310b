//! The person's own contacts for a hard moment.

use crate::browser::{locale, page};
use crate::notebook::Notebook;
use crate::ui::location::Location;
use crate::ui::pages::hard_day::{HardDayLink, HardDayOffer};
use crate::ui::parts::{Button, ButtonKind, Chip, Disclosure, Icon, Show, TextField};
use cairn_core::plan::{Helper, PhoneNumber};
use cairn_core::words::en::help::EN as W;
use cairn_core::words::fill;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The person's own contacts; nothing while there are none.
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
        <HardDayLink />
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

/// One contact, with a button to remove it.
#[component]
fn Own(
    /// The contact.
    helper: Helper,
    /// Called when the contact is to be removed.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    let remove_name = fill!(W.own_remove_name, name: helper.called());
    let remove = view! {
        <Button kind=ButtonKind::Text name=remove_name on_press=on_remove>
            {W.own_remove}
        </Button>
    };
    line(&helper, remove.into_any())
}

/// The contacts as links only, to call or to send a message.
#[component]
pub(in crate::ui::pages) fn OwnLines() -> impl IntoView {
    let notebook = Notebook::expect();
    let lines = move || {
        notebook.plan().with(|plan| plan.helpers.iter().map(|helper| line(helper, ().into_any())).collect_view())
    };
    view! {
        <ul class="help-list no-print" role="list">
            {lines}
        </ul>
    }
}

/// A contact: links to call and to send a message if its number can be dialled; otherwise the number as text.
fn line(helper: &Helper, more: AnyView) -> AnyView {
    let name = helper.called().to_owned();
    let message_name = fill!(W.own_text_name, name: name);
    let note = Some(helper.note.clone()).filter(|note| !note.is_empty()).map(|note| view! { <span>{note}</span> });
    let dial = PhoneNumber::read(&helper.phone);
    let about = match &dial {
        Some(dial) => dial.extension.as_ref().map(|extension| fill!(W.own_extension, extension: extension)),
        None => (!helper.phone.is_empty()).then(|| W.own_by_hand.to_owned()),
    };
    let line = match &dial {
        Some(dial) => {
            let call = fill!(W.own_call, number: helper.phone);
            view! {
                <a class="help-line" href=format!("tel:{}", dial.number)>
                    <span>{name}</span>
                    <strong>{call}</strong>
                    {note}
                </a>
            }
            .into_any()
        }
        None => view! {
            <p class="help-line">
                <span>{name}</span>
                <strong>{helper.phone.clone()}</strong>
                {note}
            </p>
        }
        .into_any(),
    };
    // A text message can't reach an extension.
    let message = dial.filter(|dial| dial.extension.is_none()).map(|dial| {
        view! {
            <a class="button text" href=format!("sms:{}", dial.number) aria-label=message_name>
                {W.own_text}
            </a>
        }
    });
    view! {
        <li class="stack tight">
            {line} {about.map(|words| view! { <p class="soft small">{words}</p> })}
            <div class="cluster">{message} {more}</div>
        </li>
    }
    .into_any()
}

/// The section to add a contact.
#[component]
pub(in crate::ui::pages) fn AddOwn() -> impl IntoView {
    // A person who comes here while writing may be in a hard moment, so the page offers them nothing but help.
    let place = Location::expect();
    let is_calm = move || !place.came_from_writing();
    view! {
        <Show when=is_calm>
            <HardDayOffer />
        </Show>
        <AddOne />
        <CardSwitch />
    }
}

/// The setting of the help card beside words that speak of danger, which can be turned back on here.
#[component]
fn CardSwitch() -> impl IntoView {
    let notebook = Notebook::expect();
    let returns = RwSignal::new(notebook.settings().help_card_returns());
    let is_on = Signal::derive(move || returns.with(Option::is_none));
    let turn = move || {
        notebook.settings().show_help_card(!is_on.get_untracked());
        returns.set(notebook.settings().help_card_returns());
    };
    let until = move || returns.get().map(|on| fill!(W.card_returns, day: locale::date(on)));
    view! {
        <Disclosure summary=W.card_title heading=true>
            <p class="soft">{W.card_say}</p>
            <div class="chips">
                <Chip id="help-card" pressed=is_on on_press=move || turn()>
                    {W.card_on}
                </Chip>
            </div>
            <p class="soft" role="status">
                {until}
            </p>
        </Disclosure>
    }
}

/// The form for one contact.
#[component]
fn AddOne() -> impl IntoView {
    let notebook = Notebook::expect();
    let [name, phone, note] = [(); 3].map(|()| RwSignal::new(String::new()));
    let missing = RwSignal::new(None);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let trimmed = |text: RwSignal<String>| text.with_untracked(|text| text.trim().to_owned());
        let helper = Helper { name: trimmed(name), phone: trimmed(phone), note: trimmed(note) };
        if helper.name.is_empty() && helper.phone.is_empty() {
            missing.set(Some(W.own_missing.to_owned()));
            return;
        }
        let all = notebook.plan().with_untracked(|plan| plan.helpers.iter().cloned().chain([helper]).collect());
        notebook.set_helpers(all);
        missing.set(None);
        name.set(String::new());
        phone.set(String::new());
        note.set(String::new());
        page::focus("own-heading".into());
    };
    let is_full = move || notebook.plan().with(|plan| plan.helpers.len() >= Helper::MOST);
    let full = move || is_full().then(|| view! { <p class="soft">{W.own_full}</p> });
    view! {
        {full}
        <form class="stack" on:submit=add hidden=is_full>
            <h2>{W.own_add}</h2>
            <p class="soft">{W.own_say}</p>
            <div class="split">
                <TextField
                    id="own-name"
                    plain=true
                    label=W.own_name
                    value=name
                    capitals="words"
                    on_input=move |text| name.set(text)
                    error=missing
                />
                <TextField
                    id="own-phone"
                    plain=true
                    label=W.own_phone
                    value=phone
                    inputmode="tel"
                    on_input=move |text| phone.set(text)
                />
            </div>
            <TextField
                id="own-note"
                plain=true
                label=W.own_note
                hint=W.own_note_hint
                value=note
                on_input=move |text| note.set(text)
            />
            <div class="cluster">
                <Button id="own-keep" icon=Icon::Plus submit=true>
                    {W.own_keep}
                </Button>
            </div>
        </form>
    }
}
