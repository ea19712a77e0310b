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

/// The goal as one sentence, each part of which is a link; below it the supports of the goal, then one line of links for
/// all that was not said.
#[component]
pub(in crate::ui) fn ReadBackStage() -> impl IntoView {
    let (typing, today) = (DraftEditor::expect(), Notebook::expect().today());
    let all = typing.read(move |draft| {
        let parts = parts(draft);
        pieces(&parts, &wording_coverage(&parts, today.get()), DATES)
    });
    // A goal without words is said to have none in the sentence itself.
    let is_in_sentence = |piece: &SentencePart| piece.said || piece.stage == Stage::Wish;
    let sentence = Memo::new(move |_| all.get().into_iter().filter(is_in_sentence).collect::<Vec<_>>());
    let unsaid = Memo::new(move |_| {
        let pieces =
            all.get().into_iter().filter(|piece| !is_in_sentence(piece)).map(|piece| (piece.stage, piece.text));
        let supports = typing.draft().with(|draft| {
            let unsaid = SUPPORTS.iter().filter(|support| (support.said)(draft).is_empty());
            unsaid.map(|support| (support.stage, support.add.to_owned())).collect::<Vec<_>>()
        });
        pieces.chain(supports).collect::<Vec<_>>()
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
        <Unsaid unsaid />
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
    let SentencePart { stage, text, .. } = piece;
    let name = fill!(W.change_name, part: &text);
    view! {
        <Change stage class="part-link" name>
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

/// A support of the goal.
struct Support {
    /// The stage that the answer is from.
    stage: Stage,
    /// Its name.
    name: &'static str,
    /// The words of the link to add it.
    add: &'static str,
    /// Returns the person's answer, or an empty text without an answer.
    said: fn(&Draft) -> String,
}

/// All supports, in order. The place of a goal always has an answer.
const SUPPORTS: [Support; 5] = [
    Support { stage: Stage::When, name: W.smallest, add: W.add_smallest, said: |draft| parts(draft).smallest },
    Support { stage: Stage::Obstacle, name: W.if_then, add: W.add_if_then, said: if_then },
    Support {
        stage: Stage::Partner,
        name: W.partner,
        add: W.add_partner,
        said: |draft| draft.partner.trim().to_owned(),
    },
    Support { stage: Stage::Ladder, name: W.ladder, add: W.add_ladder, said: ladder },
    Support { stage: Stage::Capacity, name: W.room, add: "", said: place },
];

/// The supports that were said, one a line.
#[component]
fn Carries() -> impl IntoView {
    view! {
        <section class="stack">
            <h2>{W.carries}</h2>
            <dl class="facts">{SUPPORTS.map(|support| view! { <Line support /> }).collect_view()}</dl>
        </section>
    }
}

/// One line: its name, the person's answer, and a link to change it; nothing without an answer.
#[component]
fn Line(
    /// The support.
    support: Support,
) -> impl IntoView {
    let Support { stage, name, said, .. } = support;
    let words = DraftEditor::expect().read(said);
    view! {
        <Show when=move || !words.read().is_empty()>
            <dt>{name}</dt>
            <dd>
                {words} " " <Change stage class="in-text" name=fill!(W.change_name, part: name)>
                    {W.change}
                </Change>
            </dd>
        </Show>
    }
}

/// One line of links for all that was not said.
#[component]
fn Unsaid(
    /// The stage of each, and the words of its link.
    unsaid: Memo<Vec<(Stage, String)>>,
) -> impl IntoView {
    let links = move || {
        let unsaid = unsaid.get();
        let last = unsaid.len().saturating_sub(1);
        let link = |(at, (stage, words)): (usize, (Stage, String))| {
            view! {
                " "
                <Change stage class="in-text" name=words.clone()>
                    {words}
                </Change>
                {if at == last { "." } else { "," }}
            }
        };
        unsaid.into_iter().enumerate().map(link).collect_view()
    };
    view! {
        <Show when=move || unsaid.with(|unsaid| !unsaid.is_empty())>
            <p class="soft">{W.not_said} {links}</p>
        </Show>
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
