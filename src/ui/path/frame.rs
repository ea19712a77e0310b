//! The frame around a stage: progress, the question, its reason, and the buttons to go on.

use super::ending::FirstStone;
use super::follow::{come_back, follow, note_caret};
use super::stage::{body, current_stage};
use crate::browser::page;
use crate::notebook::{DraftEditor, Notebook};
use crate::ui::ended::{EndedElsewhere, show_ended};
use crate::ui::parts::{Button, ButtonKind, Chapters, Icon, LinkButton, Notice, Show, TextField, Why};
use cairn_core::plan::GoalId;
use cairn_core::route::{GoalView, Route};
use cairn_core::wizard::{Chapter, Door, Draft, Purpose, Stage};
use cairn_core::words::en::stages::{self, EN as W};
use cairn_core::words::fill;
use leptos::ev;
use leptos::prelude::*;

/// A stage of a new goal; after the last stage, the page with the first stone.
#[component]
pub(super) fn Question() -> impl IntoView {
    let (typing, stage, notebook) = (DraftEditor::expect(), current_stage(), Notebook::expect());
    let laid = RwSignal::new(None::<GoalId>);
    follow(typing, stage, Signal::derive(move || laid.get().is_some()));
    come_back(laid);
    // Back from the first stone leads to the goal, as the draft is finished.
    Effect::watch(
        move || stage.get(),
        move |_, _, _| {
            if let Some(goal) = laid.get_untracked() {
                page::go_instead(&Route::goal(goal).href());
            }
        },
        false,
    );
    let blank = RwSignal::new(false);
    let on = move || {
        let stage = stage.get_untracked();
        if has_no_day(typing, stage) {
            return;
        }
        if stage != Stage::ReadBack {
            go_on(typing, stage);
        } else if typing.draft().with_untracked(|draft| draft.is_blank() && draft.purpose == Purpose::NewGoal) {
            blank.set(true);
        } else {
            typing.forget();
            laid.set(typing.draft().with_untracked(|draft| notebook.finish(draft, "")));
            if show_ended(typing) {
                return;
            }
            if notebook.access().is_stored() {
                // There is data to lose now, so the browser is asked for persistent storage.
                page::ask_to_last(|_| ());
            }
            page::to_top();
            page::focus("heading".into());
        }
    };
    let form = move || {
        view! {
            <form
                class="stage"
                novalidate=true
                on:submit=move |event| {
                    event.prevent_default();
                    on();
                }
                on:focusin=move |event| note_caret(typing, &event)
            >
                <div class="stage-head">
                    <WhereYouAre stage />
                </div>
                <EndedElsewhere typing />
                <Heading stage />
                <div class="stage-body">
                    {move || body(stage.get())} <Show when=move || blank.get() && stage.get() == Stage::ReadBack>
                        <Notice live=true>
                            <p>{W.nothing_yet}</p>
                        </Notice>
                    </Show>
                </div>
                <WayOn stage />
            </form>
        }
    };
    move || match laid.get() {
        Some(goal) => view! { <FirstStone goal /> }.into_any(),
        None => form().into_any(),
    }
}

/// A stage that changes a part of an existing goal, with the reason for the change.
#[component]
pub(super) fn ChangeOne(
    /// The goal to change.
    goal: GoalId,
) -> impl IntoView {
    let (typing, stage, notebook) = (DraftEditor::expect(), current_stage(), Notebook::expect());
    follow(typing, stage, Signal::stored(false));
    let to_goal = Route::Goal(goal, GoalView::Plan).href();
    let back = to_goal.clone();
    let keep = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if has_no_day(typing, stage.get_untracked()) {
            return;
        }
        typing.forget();
        typing.draft().with_untracked(|draft| notebook.finish(draft, &draft.because));
        if !show_ended(typing) {
            page::go(&to_goal);
        }
    };
    let leave = move |()| {
        typing.forget();
        notebook.drafts().discard(typing.draft().with_untracked(|draft| draft.id));
        page::go(&back);
    };
    view! {
        <form class="stage" novalidate=true on:submit=keep on:focusin=move |event| note_caret(typing, &event)>
            <EndedElsewhere typing />
            <Heading stage />
            <div class="stage-body">
                {move || body(stage.get())}
                <TextField
                    id="because"
                    label=W.because
                    note=W.because_note
                    value=typing.read(|draft| draft.because.clone())
                    on_input=typing.put(|draft, text| draft.because = text)
                />
            </div>
            <div class="stage-actions">
                <Button icon=Icon::Close on_press=leave>
                    {W.leave}
                </Button>
                <Button kind=ButtonKind::Primary icon=Icon::Check submit=true>
                    {W.keep}
                </Button>
            </div>
        </form>
    }
}

/// The heading with the question, and the reason why it is asked.
#[component]
fn Heading(
    /// The current stage.
    stage: Memo<Stage>,
) -> impl IntoView {
    view! {
        <div class="stage-title">
            <h1 id="heading" tabindex="-1">
                {move || stages::title(stage.get())}
            </h1>
            <Why reason=move || stages::why(stage.get()) />
        </div>
    }
}

/// The progress: five chapters on the full path, "2 of 4" on the short path.
#[component]
fn WhereYouAre(
    /// The current stage.
    stage: Memo<Stage>,
) -> impl IntoView {
    let door = DraftEditor::expect().draft().with_untracked(|draft| draft.door);
    let names: Vec<String> = Chapter::ALL.map(|chapter| stages::chapter(chapter).to_owned()).to_vec();
    let chapter = move || Chapter::ALL.iter().position(|chapter| *chapter == stage.get().chapter()).unwrap_or(0);
    let small = Stage::behind(Door::Small);
    let step = move || {
        let at = small.iter().take_while(|s| **s <= stage.get()).count();
        fill!(W.step_of, n: at.max(1), all: small.len())
    };
    match door {
        Door::Whole => view! { <Chapters names=Signal::stored(names) now=Signal::derive(chapter) /> }.into_any(),
        Door::Small => view! { <p class="eyebrow">{step}</p> }.into_any(),
    }
}

/// The buttons: back, skip and next, and the link that leaves the path and keeps the draft.
#[component]
fn WayOn(
    /// The current stage.
    stage: Memo<Stage>,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let (id, door) = typing.draft().with_untracked(|draft| (draft.id, draft.door));
    let from_read_back = typing.read(|draft| draft.from_read_back);
    let back = move || match stage.get().previous(door) {
        _ if from_read_back.get() && stage.get() != Stage::ReadBack => Route::Path(id, Stage::ReadBack).href(),
        Some(before) => Route::Path(id, before).href(),
        None => Route::NewGoal.href(),
    };
    let is_last = move || stage.get() == Stage::ReadBack;
    let skip = move |()| {
        if stage.get_untracked() == Stage::Ladder {
            typing.change(Draft::skip_ladder);
        }
        go_on(typing, stage.get_untracked());
    };
    let next = move || if is_last() { W.lay_stone } else { W.next };
    view! {
        <p class="stop-here">
            <a href=Route::NewGoal.href()>{W.stop_here}</a>
        </p>
        <div class="stage-actions">
            <LinkButton href=Signal::derive(back) kind=ButtonKind::Quiet icon=Icon::Back>
                {W.back}
            </LinkButton>
            <Show when=move || !is_last()>
                <Button kind=ButtonKind::Text on_press=skip>
                    {W.skip}
                </Button>
            </Show>
            <Button kind=ButtonKind::Primary icon_after=Icon::Forward submit=true>
                {next}
            </Button>
        </div>
    }
}

/// Whether a date field holds a text that is no day. If so, it moves the focus to the field, or goes to the stage of
/// it.
fn has_no_day(typing: DraftEditor, stage: Stage) -> bool {
    let (id, field) = typing.draft().with_untracked(|draft| (draft.id, draft.invalid_date_field()));
    match field.filter(|_| matches!(stage, Stage::When | Stage::ReadBack)) {
        Some(_) if stage == Stage::ReadBack => page::go(&Route::Path(id, Stage::When).href()),
        Some(field) => page::focus(field.to_owned()),
        None => return false,
    }
    true
}

/// Goes to the next stage, or back to the read-back if the stage was opened from there.
fn go_on(typing: DraftEditor, stage: Stage) {
    let (id, door, from_read_back) =
        typing.draft().with_untracked(|draft| (draft.id, draft.door, draft.from_read_back));
    let next = if from_read_back { Stage::ReadBack } else { stage.next(door).unwrap_or(Stage::ReadBack) };
    page::go(&Route::Path(id, next).href());
}
