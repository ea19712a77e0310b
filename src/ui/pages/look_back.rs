//! Page of a look back after a setback: kind words, three questions, each with its change, and the lesson learnt.

mod changes;

use crate::browser::{events, locale, page};
use crate::notebook::{DraftEditor, Notebook, name_here};
use crate::ui::ended::{EndedElsewhere, show_ended};
use crate::ui::hard_words::UnlessHard;
use crate::ui::parts::{Button, ButtonKind, Checks, ChoiceOption, LinkButton, Notice, TextArea};
use cairn_core::coach::Guarded;
use cairn_core::plan::{Goal, GoalId, Setback, SetbackReason};
use cairn_core::route::Route;
use cairn_core::wizard::{Bounds, LookBack, day, obstacle};
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::look_back::{EN as W, question};
use cairn_core::words::fill;
use changes::{LetItGo, PlanForIt, Smaller};
use leptos::prelude::*;

/// The state of a look back in progress. Copies share it.
#[derive(Clone, Copy)]
struct Looking {
    notebook: StoredValue<Notebook>,
    goal: GoalId,
    /// The answers so far, saved while the person types.
    typing: StoredValue<DraftEditor>,
    /// Whether "keep" was pressed without any answer.
    is_empty: RwSignal<bool>,
}

impl Looking {
    fn notebook(self) -> Notebook {
        self.notebook.get_value()
    }

    fn typing(self) -> DraftEditor {
        self.typing.get_value()
    }

    /// A signal of one answer.
    fn read<T>(self, get: impl Fn(&LookBack) -> T + Send + Sync + 'static) -> Signal<T>
    where
        T: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        self.typing().read(move |draft| draft.look_back.as_deref().map(&get).unwrap_or_default())
    }

    fn change(self, change: impl FnOnce(&mut LookBack)) {
        self.typing().change(|draft| change(draft.look_back.get_or_insert_default()));
        self.is_empty.set(false);
    }

    /// A callback that stores a text in one answer.
    fn put(self, put: fn(&mut LookBack, String)) -> impl Fn(String) + Copy {
        move |text| self.change(|said| put(said, text))
    }

    fn goal<T>(self, get: impl Fn(&Goal) -> T) -> Option<T> {
        self.notebook().plan().with_untracked(|plan| plan.goal(self.goal).map(get))
    }

    /// Whether the field for more time holds an invalid or past date.
    fn has_no_day(self) -> bool {
        let bounds = Bounds::after(self.notebook().today().get_untracked());
        let later = |said: &LookBack| said.says(SetbackReason::TooMuch) && day(&said.later, bounds).is_err();
        self.typing().draft().with_untracked(|draft| draft.look_back.as_deref().is_some_and(later))
    }

    fn keep(self) {
        if self.has_no_day() {
            page::focus("later".into());
            return;
        }
        let is_said = self.typing().draft().with_untracked(|draft| self.notebook().finish_look_back(draft));
        if show_ended(self.typing()) {
            return;
        }
        if !is_said {
            self.is_empty.set(true);
            page::focus("learnt".into());
            return;
        }
        self.typing().forget();
        page::go(&Route::Goal(self.goal).href());
    }

    fn leave(self) {
        self.typing().keep_now();
        self.typing().draft().with_untracked(|draft| self.notebook().leave_look_back(draft));
        page::go(&Route::Goal(self.goal).href());
    }
}

/// The page of a look back at one goal.
#[component]
pub(super) fn LookBackAt(
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let typing = DraftEditor::new(notebook, notebook.begin_look_back(goal));
    let looking = Looking {
        notebook: StoredValue::new(notebook),
        goal,
        typing: StoredValue::new(typing),
        is_empty: RwSignal::new(false),
    };
    let leaving = events::on_leaving(move || typing.keep_now());
    on_cleanup(move || {
        leaving.into_iter().for_each(WindowListenerHandle::remove);
        typing.keep_now();
    });
    let title = looking.goal(name_here);
    view! {
        <div class="page-head">
            <p class="eyebrow">{title.clone()}</p>
            <h1 id="heading" tabindex="-1">
                {W.title}
            </h1>
            <p class="lead">{W.lead}</p>
        </div>
        <EndedElsewhere typing />
        {match title {
            Some(_) => view! { <Questions looking /> }.into_any(),
            None => view! { <LinkButton href=Route::Goals.href()>{GOAL.to_goals}</LinkButton> }.into_any(),
        }}
    }
    .into_any()
}

/// The three questions, the change that each leads to, and the lesson learnt.
#[component]
fn Questions(
    /// The state of the look back.
    looking: Looking,
) -> impl IntoView {
    let says = move |why| looking.read(move |said| said.says(why));
    let [too_much, unexpected, not_mine] = SetbackReason::ALL.map(says);
    view! {
        <div class="stack loose">
            <p>{W.lead_2}</p>
            <Ask looking />
            <Show when=move || too_much.get()>
                <Smaller looking />
            </Show>
            <Show when=move || unexpected.get()>
                <PlanForIt looking />
            </Show>
            <Show when=move || not_mine.get()>
                <LetItGo looking />
            </Show>
            <TextArea
                id="learnt"
                label=W.learnt
                hint=W.learnt_hint
                rows=2
                value=looking.read(|said| said.learnt.clone())
                on_input=looking.put(|said, text| said.learnt = text)
            />
            <p role="status">{move || looking.is_empty.get().then_some(W.nothing)}</p>
            <div class="cluster">
                <Button id="keep-look-back" kind=ButtonKind::Primary on_press=move |()| looking.keep()>
                    {W.keep}
                </Button>
                <Button id="leave-look-back" kind=ButtonKind::Text on_press=move |()| looking.leave()>
                    {W.not_now}
                </Button>
            </div>
        </div>
    }
}

/// The question about the reason of the setback.
#[component]
fn Ask(
    /// The state of the look back.
    looking: Looking,
) -> impl IntoView {
    let is_guarded = looking.goal(|goal| goal.guard().is_some()).unwrap_or_default();
    let answer = move |why| {
        let (words, hint) = question(why);
        let hint = if is_guarded && why == SetbackReason::TooMuch { W.too_much_guarded } else { hint };
        ChoiceOption::new(key(why), words).hint(hint)
    };
    let toggle = move |(name, is_on): (String, bool)| {
        let Some(why) = SetbackReason::ALL.into_iter().find(|why| key(*why) == name) else { return };
        looking.change(|said| {
            said.why.retain(|other| *other != why);
            said.why.extend(is_on.then_some(why));
        });
    };
    view! {
        <Checks
            id="why"
            legend=W.ask
            answers=Signal::stored(SetbackReason::ALL.map(answer).to_vec())
            value=looking.read(|said| said.why.iter().map(|why| key(*why).to_owned()).collect::<Vec<_>>())
            on_toggle=toggle
        />
    }
}

fn key(why: SetbackReason) -> &'static str {
    match why {
        SetbackReason::TooMuch => "too-much",
        SetbackReason::Unexpected => "unexpected",
        SetbackReason::NotMine => "not-mine",
    }
}

/// Lessons learnt from earlier setbacks with the same reason on this goal.
#[component]
fn MetBefore(
    /// The state of the look back.
    looking: Looking,
) -> impl IntoView {
    let typed = looking.read(|said| obstacle(&said.obstacle));
    let before = Memo::new(move |_| {
        let typed = typed.get();
        let words = |setback: &Setback| fill!(W.before, date: locale::date(setback.on), learnt: setback.learnt);
        let lines = |goal: &Goal| goal.learnt_before(&typed).into_iter().take(2).map(words).collect::<Vec<_>>();
        looking.notebook().plan().with(|plan| plan.goal(looking.goal).map(lines).unwrap_or_default())
    });
    let lines = move || before.get().into_iter().map(|words| view! { <p>{words}</p> }).collect_view();
    view! {
        <div role="status">
            <UnlessHard>
                <Show when=move || before.with(|before| !before.is_empty())>
                    <Notice title=W.before_title>{lines}</Notice>
                </Show>
            </UnlessHard>
        </div>
    }
}
