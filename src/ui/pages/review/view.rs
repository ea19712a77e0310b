//! Form for a therapist's view on one goal.

use super::name::Name;
use crate::notebook::Reviews;
use crate::ui::parts::{Button, ButtonKind, Choice, ChoiceOption, Ruler, Show, TextArea};
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

/// Stance, rating and comment. The form is noted in the review by its button, and also when it closes.
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
    let picked = move || draft.with(|draft| draft.stance.map_or("", key).to_owned());
    let pick = move |picked: String| {
        reviews.change_draft(|draft| draft.stance = Stance::ALL.into_iter().find(|stance| key(*stance) == picked));
    };
    let rate = move |number: Option<u8>| {
        reviews.change_draft(|draft| draft.rating = number.and_then(|number| Rating::try_from(number).ok()));
    };
    view! {
        <div class="stack">
            <Choice id="stance" legend=W.stance answers=answers() value=Signal::derive(picked) on_pick=pick row=true />
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

/// The button that saves the form, and the message that it is saved.
#[component]
fn Keep(
    /// The review.
    reviews: Reviews,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let has_stance = move || reviews.draft().with(|draft| draft.stance.is_some());
    let keep = move |()| {
        asked.set(!untrack(has_stance));
        if !asked.get_untracked() {
            reviews.record_draft();
        }
    };
    let status = move || {
        let is_noted = has_stance() && !reviews.has_unrecorded();
        (asked.get() && !has_stance()).then_some(W.pick_first).or(is_noted.then_some(W.kept))
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
    let answer = |of: Stance| {
        let (label, hint) = stance(of);
        ChoiceOption::new(key(of), label).hint(hint)
    };
    Stance::ALL.map(answer).to_vec()
}
