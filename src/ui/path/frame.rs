//! The frame around a question: where you are, the question, why it is asked, the way on.

use super::ending::FirstStone;
use super::{body, current_stage};
use crate::browser::{events, page};
use crate::notebook::{Notebook, Typing};
use crate::plan::GoalId;
use crate::route::Route;
use crate::ui::parts::{Button, Chapters, Icon, Kind, LinkButton, Notice, TextField, Why};
use crate::wizard::{Chapter, Door, Stage};
use crate::words::en::stages::{self, EN as W};
use crate::words::fill;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// One question for a new goal; after the last one, the first stone.
#[component]
pub(super) fn Question() -> impl IntoView {
    let (typing, stage, notebook) = (Typing::expect(), current_stage(), Notebook::expect());
    let laid = RwSignal::new(None::<GoalId>);
    follow(typing, stage, Signal::derive(move || laid.get().is_some()));
    come_back(laid);
    // The way back from the first stone: its draft is done with, so it leads to the goal.
    Effect::watch(
        move || stage.get(),
        move |_, _, _| {
            if let Some(goal) = laid.get_untracked() {
                page::go_instead(&Route::Goal(goal).href());
            }
        },
        false,
    );
    let blank = RwSignal::new(false);
    let on = move || {
        if stage.get_untracked() != Stage::ReadBack {
            go_on(typing, stage.get_untracked());
        } else if typing.draft().with_untracked(|draft| draft.is_blank() && draft.edits.is_none()) {
            blank.set(true);
        } else {
            typing.forget();
            laid.set(typing.draft().with_untracked(|draft| notebook.finish(draft, "")));
            if !notebook.is_example() {
                // From now on there is something to lose.
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
                on:submit=move |event| {
                    event.prevent_default();
                    on();
                }
                on:focusin=move |event| note_caret(typing, &event)
            >
                <div class="stage-head">
                    <WhereYouAre stage />
                </div>
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

/// One question to change a part of a goal, with the reason.
#[component]
pub(super) fn ChangeOne(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let (typing, stage, notebook) = (Typing::expect(), current_stage(), Notebook::expect());
    follow(typing, stage, Signal::stored(false));
    let to_goal = Route::Goal(goal).href();
    let back = to_goal.clone();
    let keep = move |event: ev::SubmitEvent| {
        event.prevent_default();
        typing.forget();
        typing.draft().with_untracked(|draft| notebook.finish(draft, &draft.because));
        page::go(&to_goal);
    };
    let leave = move |()| {
        typing.forget();
        notebook.throw_away(typing.draft().with_untracked(|draft| draft.id));
        page::go(&back);
    };
    view! {
        <form class="stage" on:submit=keep on:focusin=move |event| note_caret(typing, &event)>
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
                <Button kind=Kind::Primary icon=Icon::Check submit=true>
                    {W.keep}
                </Button>
            </div>
        </form>
    }
}

/// The question itself, and why it is asked.
#[component]
fn Heading(
    /// The stage.
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

/// Five chapters on the whole path; "2 of 4" behind the small door.
#[component]
fn WhereYouAre(
    /// The stage.
    stage: Memo<Stage>,
) -> impl IntoView {
    let door = Typing::expect().draft().with_untracked(|draft| draft.door);
    let names: Vec<String> = Chapter::ALL.map(|chapter| stages::chapter(chapter).to_owned()).to_vec();
    let chapter = move || Chapter::ALL.iter().position(|chapter| *chapter == stage.get().chapter()).unwrap_or(0);
    let small = Stage::behind(Door::Small);
    let step = move || {
        let at = small.iter().take_while(|s| **s <= stage.get()).count();
        fill(W.step_of, &[("n", &at.max(1).to_string()), ("all", &small.len().to_string())])
    };
    match door {
        Door::Whole => view! { <Chapters names=Signal::stored(names) now=Signal::derive(chapter) /> }.into_any(),
        Door::Small => view! { <p class="eyebrow">{step}</p> }.into_any(),
    }
}

/// Back, skip, next; and the way out, with everything kept.
#[component]
fn WayOn(
    /// The stage.
    stage: Memo<Stage>,
) -> impl IntoView {
    let typing = Typing::expect();
    let (id, door) = typing.draft().with_untracked(|draft| (draft.id, draft.door));
    let from_read_back = typing.read(|draft| draft.from_read_back);
    let back = move || match stage.get().previous(door) {
        _ if from_read_back.get() && stage.get() != Stage::ReadBack => Route::Path(id, Stage::ReadBack).href(),
        Some(before) => Route::Path(id, before).href(),
        None => Route::NewGoal.href(),
    };
    let is_last = move || stage.get() == Stage::ReadBack;
    let next = move || if is_last() { W.lay_stone } else { W.next };
    view! {
        <p class="stop-here">
            <a href=Route::NewGoal.href()>{W.stop_here}</a>
        </p>
        <div class="stage-actions">
            <LinkButton href=Signal::derive(back) kind=Kind::Quiet icon=Icon::Back>
                {W.back}
            </LinkButton>
            <Show when=move || !is_last()>
                <Button kind=Kind::Text on_press=move |()| go_on(typing, stage.get_untracked())>
                    {W.skip}
                </Button>
            </Show>
            <Button kind=Kind::Primary icon_after=Icon::Forward submit=true>
                {next}
            </Button>
        </div>
    }
}

/// To the next question, or back to the read-back where this one was opened from there.
fn go_on(typing: Typing, stage: Stage) {
    let (id, door, from_read_back) =
        typing.draft().with_untracked(|draft| (draft.id, draft.door, draft.from_read_back));
    let next = if from_read_back { Stage::ReadBack } else { stage.next(door).unwrap_or(Stage::ReadBack) };
    page::go(&Route::Path(id, next).href());
}

/// A goal that was taken back is a draft again; the question is there with all its words.
fn come_back(laid: RwSignal<Option<GoalId>>) {
    let plan = Notebook::expect().plan();
    Effect::new(move |_| {
        if laid.get().is_some_and(|goal| plan.with(|plan| plan.goal(goal).is_none())) {
            laid.set(None);
        }
    });
}

/// Keeps the draft's place in step with the address, finds the caret again, and keeps all of it when the page is left.
/// A draft that is done with is left alone: the browser's Back does not begin it anew.
fn follow(typing: Typing, stage: Memo<Stage>, is_done: Signal<bool>) {
    let begun =
        typing.draft().with_untracked(|draft| draft.focus.clone().filter(|_| draft.stage == stage.get_untracked()));
    if let Some(field) = begun {
        // One frame later than the heading of a new page would take it.
        request_animation_frame(move || page::focus(field));
    }
    Effect::new(move |_| {
        let stage = stage.get();
        if is_done.get_untracked() {
            return;
        }
        typing.at(stage);
        if stage == Stage::ReadBack && typing.draft().with_untracked(|draft| draft.from_read_back) {
            typing.change(|draft| draft.from_read_back = false);
        }
    });
    let leaving = events::on_leaving(move || typing.keep_now());
    on_cleanup(move || {
        leaving.into_iter().for_each(WindowListenerHandle::remove);
        typing.keep_now();
    });
}

/// Remembers which text field the caret is in.
fn note_caret(typing: Typing, event: &ev::FocusEvent) {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(element) = element.filter(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA")) {
        typing.caret_in(&element.id());
    }
}
