//! Section for the person's partner: the card, and a day to ask.

use super::OneGoal;
use crate::browser::page;
use crate::notebook::ExportedFile;
use crate::ui::pages::dates::day_in;
use crate::ui::pages::export::save_file;
use crate::ui::partner_card::PartnerCard;
use crate::ui::parts::{Button, Chip, DateField, Disclosure, Icon, Show, TextField};
use cairn_core::wizard::Bounds;
use cairn_core::words::en::stage_partner::{EN as W, card_of};
use cairn_core::words::fill;
use leptos::prelude::*;

/// The partner's card and the day to ask, once the goal has a partner.
#[component]
pub(super) fn ForPartner(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let who = one.read(|goal| goal.parts.partner.as_ref().map(|partner| partner.who.trim().to_owned()));
    let title = Memo::new(move |_| fill!(W.card, who: who.get().unwrap_or_default()));
    let text = one.read(card_of);
    let save = move |()| give(&text.with_untracked(|text| one.notebook.exports().card(text)));
    view! {
        <Show when=move || who.with(|who| who.as_ref().is_some_and(|who| !who.is_empty()))>
            <section class="sheet-part for-partner">
                <Disclosure summary=title>
                    <div class="stack">
                        <PartnerCard title=title text=text on_print=|()| page::print_only("card") on_save=save />
                        <DayToAsk one />
                    </div>
                </Disclosure>
            </section>
        </Show>
    }
}

fn give(given: &ExportedFile) -> &'static str {
    if save_file(given) { W.ask_saved } else { W.ask_refused }
}

/// A day on which the partner asks, as a calendar file. Only the person chooses the day.
#[component]
fn DayToAsk(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let (day, weekly, name) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(String::new()));
    let told = RwSignal::new(None::<&'static str>);
    let bounds = Signal::derive(move || Bounds::not_before(one.notebook.today().get()));
    let save = move |()| {
        let Ok(picked) = day_in("ask-day", day, bounds) else { return };
        let file =
            |day| name.with_untracked(|name| one.notebook.exports().ask(one.id, day, weekly.get_untracked(), name));
        let file = picked.map(file);
        told.set(Some(file.map_or(W.ask_pick, |file| give(&file))));
    };
    view! {
        <div class="stack no-print">
            <h3>{W.ask_title}</h3>
            <p class="soft">{W.ask_say}</p>
            <DateField id="ask-day" label=W.ask_date value=day bounds on_input=move |text| day.set(text) />
            <TextField
                id="ask-name"
                plain=true
                label=W.ask_name
                hint=W.ask_name_hint
                value=name
                capitals="words"
                on_input=move |text| name.set(text)
            />
            <div class="cluster">
                <Chip id="ask-weekly" pressed=weekly on_press=move |()| weekly.update(|weekly| *weekly = !*weekly)>
                    {W.ask_weekly}
                </Chip>
                <Button id="ask-save" icon=Icon::Today on_press=save>
                    {W.ask_save}
                </Button>
            </div>
            <p class="soft" role="status">
                {move || told.get()}
            </p>
        </div>
    }
}
