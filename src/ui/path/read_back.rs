//! Stage 12: the read-back, the goal as one sentence with a link to the stage of each part.

use super::still_says::StillSays;
use crate::notebook::{DATES, DraftEditor, Notebook};
use crate::ui::parts::{Notice, Show};
use cairn_core::route::Route;
use cairn_core::wizard::{CapacityCheck, Draft, InitialStatus, Stage, capacity_check, parts, wording_coverage};
use cairn_core::words::en::sentence::{SentencePart, pieces};
use cairn_core::words::en::stage_capacity;
use cairn_core::words::en::stage_obstacle;
use cairn_core::words::en::stage_read_back::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The goal as one sentence, each part of which is a link; below it the supports of the goal.
#[component]
pub(in crate::ui) fn ReadBackStage() -> impl IntoView {
    let (typing, today) = (DraftEditor::expect(), Notebook::expect().today());
    let sentence = typing.read(move |draft| {
        let parts = parts(draft);
        pieces(&parts, &wording_coverage(&parts, today.get()), DATES)
    });
    let parts_of_it = move || {
        let last = sentence.with(Vec::len).saturating_sub(1);
        let pieces = sentence.get().into_iter().enumerate();
        pieces.map(|(at, piece)| view! { <PartLink piece is_last=at == last /> }).collect_view()
    };
    let began = typing.read(|draft| {
        let changed = !draft.wording.trim().is_empty() && draft.wording.trim() != draft.wish.trim();
        (changed && !draft.wish.trim().is_empty()).then(|| draft.wish.clone())
    });
    view! {
        <p class="lead">{W.lead}</p>
        <p class="sentence">{parts_of_it}</p>
        <StillSays />
        {move || {
            began
                .get()
                .map(|wish| {
                    view! {
                        <div>
                            <span class="wish-label">{W.began}</span>
                            <blockquote class="wish">{wish}</blockquote>
                        </div>
                    }
                })
        }}
        <Carries />
        <FocusIsFull />
    }
    .into_any()
}

/// Mentions kindly that the goal would be the fourth in focus, unless the person chose its status by hand.
#[component]
fn FocusIsFull() -> impl IntoView {
    let (typing, notebook) = (DraftEditor::expect(), Notebook::expect());
    let full = Memo::new(move |_| {
        let beside = |draft: &Draft| {
            notebook
                .plan()
                .with(|plan| capacity_check(plan, draft.purpose.goal(), &parts(draft), notebook.today().get()))
        };
        typing
            .draft()
            .with(|draft| draft.place.is_none().then(|| beside(draft)))
            .filter(CapacityCheck::is_full)
            .map(|room| room.focus.len())
    });
    view! {
        <Show when=move || full.get().is_some()>
            <Notice>
                <p>{move || fill!(stage_capacity::EN.full, n: full.get().unwrap_or_default())}</p>
                <p>
                    <Change stage=Stage::Capacity class="in-text" name=fill!(W.change_name, part: W.room)>
                        {W.change}
                    </Change>
                </p>
            </Notice>
        </Show>
    }
}

/// One part of the sentence. It links to the stage of the part, and that stage leads back here.
#[component]
fn PartLink(
    /// The part.
    piece: SentencePart,
    /// Whether no comma follows it.
    is_last: bool,
) -> impl IntoView {
    let SentencePart { stage, text, said } = piece;
    let name = if said { fill!(W.change_name, part: &text) } else { fill!(W.add_name, part: &text) };
    view! {
        <Change stage class=if said { "part-link" } else { "part-link unsaid" } name>
            {text}
        </Change>
        {if is_last { "." } else { ", " }}
    }
}

/// A link to a stage that leads back here.
#[component]
fn Change(
    /// The stage that it links to.
    stage: Stage,
    /// Its CSS class.
    class: &'static str,
    /// Its accessible name.
    name: String,
    /// Its visible text.
    children: Children,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let id = typing.draft().with_untracked(|draft| draft.id);
    let href = Route::Path(id, stage).href();
    let open = move |_| typing.change(|draft| draft.from_read_back = true);
    view! {
        <a class=class href=href aria-label=name on:click=open>
            {children()}
        </a>
    }
}

/// The supports of the goal, one a line.
#[component]
fn Carries() -> impl IntoView {
    view! {
        <section class="stack">
            <h2>{W.carries}</h2>
            <dl class="facts">
                <Line stage=Stage::When name=W.smallest said=|draft| parts(draft).smallest />
                <Line stage=Stage::Obstacle name=W.if_then said=if_then />
                <Line stage=Stage::Partner name=W.partner said=|draft| draft.partner.trim().to_owned() />
                <Line stage=Stage::Ladder name=W.ladder said=ladder />
                <Line stage=Stage::Capacity name=W.room said=place />
            </dl>
        </section>
    }
}

/// One line: its name, the person's answer, and a link to change it.
#[component]
fn Line(
    /// The stage that the answer is from.
    stage: Stage,
    /// Its name.
    name: &'static str,
    /// Returns the person's answer, or an empty text without an answer.
    said: fn(&Draft) -> String,
) -> impl IntoView {
    let words = DraftEditor::expect().read(said);
    let is_said = move || !words.read().is_empty();
    let text = move || if is_said() { words.get() } else { W.not_said.to_owned() };
    let (action, heard) = if words.read_untracked().is_empty() {
        (W.add, fill!(W.add_name, part: name))
    } else {
        (W.change, fill!(W.change_name, part: name))
    };
    view! {
        <dt>{name}</dt>
        <dd>
            <span class:soft=move || !is_said()>{text}</span>
            " "
            <Change stage class="in-text" name=heard>
                {action}
            </Change>
        </dd>
    }
}

fn if_then(draft: &Draft) -> String {
    let words = |(obstacle, action)| fill!(stage_obstacle::EN.plan, obstacle: obstacle, action: action);
    let plans = parts(draft).if_then.unwrap_or_default();
    plans.plans().map(words).collect::<Vec<_>>().join(" ")
}

fn ladder(draft: &Draft) -> String {
    let written = draft.ladder.iter().filter(|line| !line.trim().is_empty()).count();
    if written == 0 { String::new() } else { fill!(W.levels, n: written) }
}

fn place(draft: &Draft) -> String {
    match draft.place {
        Some(InitialStatus::Parked) => W.parked.to_owned(),
        Some(InitialStatus::Focus) | None => W.focus.to_owned(),
    }
}
