//! Form for a therapist's view on one goal.

use super::name::Name;
use crate::notebook::{AnswerDraft, ReviewDraft, Reviews};
use crate::ui::parts::{Button, ButtonKind, Choice, ChoiceOption, Disclosure, Ruler, Show, TextArea, TextField};
use cairn_core::plan::{GoalId, Rating, Stance};
use cairn_core::words::en::review::{EN as W, stance};
use cairn_core::words::en::today::FELT;
use leptos::prelude::*;

/// The therapist's view on one goal, beside the client's words. The therapist's name is asked first, once.
#[component]
pub(in crate::ui::pages) fn YourView(
    /// The review.
    reviews: Reviews,
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    let has_name = Memo::new(move |_| !reviews.reviewer().is_empty());
    view! {
        <section class="sheet-part no-print" id="your-view">
            <h2>{W.view_title}</h2>
            <p class="soft small">{W.view_say}</p>
            <Show when=move || has_name.get() fallback=move || view! { <Name reviews /> }>
                <Sheet reviews goal />
            </Show>
        </section>
    }
}

/// The two answers, the rating and the comment. The form is noted in the review by its button, and also when it closes.
#[component]
fn Sheet(
    /// The review.
    reviews: Reviews,
    /// Which goal.
    goal: GoalId,
) -> impl IntoView {
    reviews.open_draft(goal);
    on_cleanup(move || reviews.record_draft());
    // An undo also clears the form.
    let noted = Memo::new(move |_| reviews.of_goal(goal));
    Effect::watch(move || noted.get(), move |_, _, _| reviews.open_draft(goal), false);
    let draft = reviews.draft();
    let rate = move |number: Option<u8>| {
        reviews.change_draft(|draft| draft.rating = number.and_then(|number| Rating::try_from(number).ok()));
    };
    let is_rated = draft.with_untracked(|draft| draft.rating.is_some());
    let (right_goal, right_way) = (OneQuestion::RightGoal, OneQuestion::RightWay);
    view! {
        <div class="stack">
            <Question reviews one=right_goal />
            <Question reviews one=right_way />
            <Disclosure summary=W.rating_add open=is_rated>
                <p class="soft small">{W.rating_say}</p>
                <Ruler
                    id="their-rating"
                    legend=W.rating
                    value=Signal::derive(move || draft.with(|draft| draft.rating.map(Rating::get)))
                    on_pick=move |number: u8| rate(Some(number))
                    on_clear=move |()| rate(None)
                    low=W.rating_low
                    high=W.rating_high
                    said=Signal::stored(FELT.map(str::to_owned).to_vec())
                />
            </Disclosure>
            <TextArea
                id="their-comment"
                plain=true
                label=W.comment
                note=W.if_you_like
                hint=W.comment_hint
                value=Signal::derive(move || draft.with(|draft| draft.comment.clone()))
                on_input=move |text: String| reviews.change_draft(|draft| draft.comment = text)
            />
            <Keep reviews />
        </div>
    }
}

/// One of the two questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OneQuestion {
    RightGoal,
    RightWay,
}

impl OneQuestion {
    fn id(self) -> &'static str {
        match self {
            Self::RightGoal => "right-goal",
            Self::RightWay => "right-way",
        }
    }

    /// The question, and the label of the line about its answer.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::RightGoal => (W.right_goal, W.goal_line),
            Self::RightWay => (W.right_way, W.way_line),
        }
    }

    fn of(self, draft: &ReviewDraft) -> &AnswerDraft {
        match self {
            Self::RightGoal => &draft.right_goal,
            Self::RightWay => &draft.right_way,
        }
    }

    fn of_mut(self, draft: &mut ReviewDraft) -> &mut AnswerDraft {
        match self {
            Self::RightGoal => &mut draft.right_goal,
            Self::RightWay => &mut draft.right_way,
        }
    }
}

/// A question with its three answers and one line about it.
#[component]
fn Question(
    /// The review.
    reviews: Reviews,
    /// Which question.
    one: OneQuestion,
) -> impl IntoView {
    let draft = reviews.draft();
    let (legend, label) = one.words();
    let picked = move || draft.with(|draft| one.of(draft).stance.map_or("", key).to_owned());
    let pick = move |picked: String| {
        let stance = Stance::ALL.into_iter().find(|stance| key(*stance) == picked);
        reviews.change_draft(|draft| one.of_mut(draft).stance = stance);
    };
    let write = move |text: String| reviews.change_draft(|draft| one.of_mut(draft).words = text);
    view! {
        <div class="stack tight">
            <Choice id=one.id() legend answers=answers() value=Signal::derive(picked) on_pick=pick row=true />
            <TextField
                id=format!("{}-line", one.id())
                plain=true
                label
                note=W.if_you_like
                value=Signal::derive(move || draft.with(|draft| one.of(draft).words.clone()))
                on_input=write
            />
        </div>
    }
}

/// The button that saves the form, and the message that it is saved.
#[component]
fn Keep(
    /// The review.
    reviews: Reviews,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let has_answer = move || reviews.draft().with(ReviewDraft::has_answer);
    let keep = move |()| {
        asked.set(!untrack(has_answer));
        if !asked.get_untracked() {
            reviews.record_draft();
        }
    };
    let status = move || {
        let is_noted = has_answer() && !reviews.has_unrecorded();
        (asked.get() && !has_answer()).then_some(W.pick_first).or(is_noted.then_some(W.kept))
    };
    view! {
        <div class="cluster">
            <Button id="keep-view" kind=ButtonKind::Primary on_press=keep>
                {W.keep}
            </Button>
            <span role="status">{status}</span>
        </div>
    }
}

fn key(stance: Stance) -> &'static str {
    match stance {
        Stance::Agree => "agree",
        Stance::Disagree => "disagree",
        Stance::Pending => "pending",
    }
}

fn answers() -> Vec<ChoiceOption> {
    Stance::ALL.map(|of| ChoiceOption::new(key(of), stance(of))).to_vec()
}
