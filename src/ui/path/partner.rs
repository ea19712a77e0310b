//! Stage 9: the partner, what they may know, and a card for them.

use crate::browser::page;
use crate::notebook::DraftEditor;
use crate::ui::hard_words::UnlessHard;
use crate::ui::partner_card::PartnerCard;
use crate::ui::parts::{Card, Checks, ChoiceOption, Show, TextField};
use cairn_core::wizard::{Draft, parts};
use cairn_core::words::en::stage_partner::{EN as W, card};
use cairn_core::words::fill;
use leptos::prelude::*;

/// The partner, the parts they may know, and a card for them. Nothing is ever sent by itself.
#[component]
pub(in crate::ui) fn PartnerStage() -> impl IntoView {
    let typing = DraftEditor::expect();
    let has_partner = typing.read(|draft| !draft.partner.trim().is_empty());
    view! {
        <p class="lead">{W.lead}</p>
        <TextField
            id="partner"
            plain=true
            label=W.who
            hint=W.who_hint
            value=typing.read(|draft| draft.partner.clone())
            on_input=typing.put(|draft, text| draft.partner = text)
        />
        <Show when=move || has_partner.get()>
            <MayKnow />
            {field("partner-when", W.when, W.when_hint, |d| &d.partner_when, |d, text| d.partner_when = text)}
            {field("partner-how", W.how, W.how_hint, |d| &d.partner_how, |d, text| d.partner_how = text)}
            {field(
                "partner-not-say",
                W.not_say,
                W.not_say_hint,
                |d| &d.partner_not_say,
                |d, text| d.partner_not_say = text,
            )}
            <UnlessHard>
                <CardSoFar />
            </UnlessHard>
        </Show>
    }
    .into_any()
}

fn field(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    get: fn(&Draft) -> &String,
    put: fn(&mut Draft, String),
) -> AnyView {
    let typing = DraftEditor::expect();
    let value = typing.read(move |draft| get(draft).clone());
    view! { <TextField id=id label=label hint=hint value=value on_input=typing.put(put) /> }.into_any()
}

const KNOWS: [(&str, &str); 3] =
    [("knows-goal", W.knows_goal), ("knows-progress", W.knows_progress), ("knows-obstacle", W.knows_obstacle)];

/// The choice of the parts that the partner may know.
#[component]
fn MayKnow() -> impl IntoView {
    let typing = DraftEditor::expect();
    let answers = KNOWS.map(|(key, words)| ChoiceOption::new(key, words)).to_vec();
    let value = typing.read(|draft| {
        KNOWS
            .iter()
            .zip(draft.partner_knows)
            .filter(|(_, knows)| *knows)
            .map(|((key, _), _)| (*key).to_owned())
            .collect::<Vec<_>>()
    });
    let toggle = typing.put(|draft, (key, is_in): (String, bool)| {
        let all = KNOWS.iter().zip(&mut draft.partner_knows);
        all.filter(|((k, _), _)| *k == key).for_each(|(_, knows)| *knows = is_in);
    });
    view! { <Checks id="knows" legend=W.knows answers=answers value=value on_toggle=toggle /> }
}

/// A preview of the card, to copy, share or print.
#[component]
fn CardSoFar() -> impl IntoView {
    let typing = DraftEditor::expect();
    let text = typing.read(|draft| {
        let parts = parts(draft);
        parts.partner.as_ref().map(|partner| card(partner, &parts.wording, parts.if_then.as_ref())).unwrap_or_default()
    });
    let title = typing.read(|draft| fill!(W.card, who: draft.partner.trim()));
    view! {
        <Card title=title class="card-to-give">
            <PartnerCard title=title text=text on_print=|()| page::print() />
        </Card>
    }
}
