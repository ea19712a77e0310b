//! A therapist's view on the goal beside the person's own. It never replaces the person's words.

use super::OneGoal;
use crate::browser::locale;
use crate::ui::editable::Editable;
use crate::ui::parts::{Glyph, Icon, Show};
use cairn_core::plan::{Goal, Rating, Review, Stance};
use cairn_core::words::en::review::{EN as W, answers, name, one_of_that_name};
use cairn_core::words::en::today::FELT;
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Both views side by side; nothing without a review. In a client's file the therapist's own view is a form elsewhere
/// on the page, so only other therapists' views are here.
#[component]
pub(super) fn Views(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let notebook = one.notebook;
    let all = one.read(|goal| goal.voiced().into_iter().cloned().collect::<Vec<_>>());
    // The form above shows the review of this very session.
    let others = Memo::new(move |_| {
        all.with(|all| {
            all.iter()
                .filter(|said| !notebook.review().is_some_and(|reviews| reviews.has(said.act)))
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let views = move || {
        let others = others.get();
        let is_one_of_some = |by: &str| others.iter().filter(|other| other.review.by == by).count() > 1;
        let views = others.iter().map(|said| {
            let by = &said.review.by;
            let who = if is_one_of_some(by) { one_of_that_name(by) } else { name(by).to_owned() };
            view! { <Theirs one who review=said.review.clone() /> }
        });
        views.collect_view()
    };
    view! {
        <Show when=move || others.with(|all| !all.is_empty())>
            <section class="sheet-part">
                <h2>{W.said_title}</h2>
                <Editable>
                    <p class="soft small no-print">{W.said_say}</p>
                </Editable>
                <div class="two-views">
                    <Own one />
                    <div class="stack">{views}</div>
                </div>
            </section>
        </Show>
    }
}

/// The person's own view: their last rating of closeness.
#[component]
fn Own(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let close = one.read(closeness);
    let is_client = one.notebook.review().is_some();
    let (who, none) = if is_client { (W.client, W.client_none) } else { (W.you, W.own_none) };
    let words = move || {
        let Some((n, day)) = close.get() else { return none.to_owned() };
        let date = locale::date(day);
        match (is_client, one.notebook.settings().shows_numbers()) {
            (true, true) => fill!(W.client_close, n: n.get(), date: date),
            (true, false) => fill!(W.client_close_words, word: word(n), date: date),
            (false, true) => fill!(W.own_close, n: n.get(), date: date),
            (false, false) => fill!(W.own_close_words, word: word(n), date: date),
        }
    };
    view! {
        <div class="one-view">
            <h3>{who}</h3>
            <p>{words}</p>
        </div>
    }
}

/// A therapist's view.
#[component]
fn Theirs(
    /// The goal.
    one: OneGoal,
    /// The therapist's name.
    who: String,
    /// The review.
    review: Review,
) -> impl IntoView {
    let answers = answers(&review).into_iter().map(|(stance, words, line)| {
        view! {
            <p class="state">
                <Glyph icon=icon(stance) />
                <span>{words}</span>
            </p>
            {own_words(line)}
        }
    });
    let answers = answers.collect_view();
    let (on, comment) = (review.on, own_words(&review.comment));
    view! {
        <div class="one-view">
            <h3>{who}</h3>
            {answers}
            <TheirRating one review />
            {comment}
            <p class="soft small">{fill!(W.on, date: locale::date(on))}</p>
        </div>
    }
}

/// A therapist's rating, once the person may see it; before, that there is one.
#[component]
fn TheirRating(
    /// The goal.
    one: OneGoal,
    /// The review.
    review: Review,
) -> impl IntoView {
    let is_there = review.rating.is_some();
    let rating = one.read(move |goal| (goal.rating_to_show(&review), goal.is_seen_differently(&review)));
    let is_client = one.notebook.review().is_some();
    let words = move || match rating.get().0 {
        Some(n) if one.notebook.settings().shows_numbers() => Some(fill!(W.their_close, n: n.get())),
        Some(n) => Some(fill!(W.their_close_words, word: word(n))),
        None => (is_there && !is_client).then(|| W.their_close_waits.to_owned()),
    };
    view! {
        {move || words().map(|words| view! { <p>{words}</p> })}
        <Show when=move || rating.get().1>
            <p>{W.differs}</p>
        </Show>
    }
}

/// Somebody's own words; nothing if there are none.
fn own_words(words: &str) -> Option<AnyView> {
    (!words.is_empty()).then(|| view! { <p class="own-words">{words.to_owned()}</p> }.into_any())
}

/// The word for a rating.
fn word(n: Rating) -> &'static str {
    FELT.get(usize::from(n.get())).copied().unwrap_or_default()
}

fn icon(stance: Stance) -> Icon {
    match stance {
        Stance::Agree => Icon::Check,
        Stance::Pending => Icon::People,
        Stance::Disagree => Icon::Ask,
    }
}

/// The last rating of closeness and its day.
fn closeness(goal: &Goal) -> Option<(Rating, NaiveDate)> {
    goal.check_ins.values().rev().find_map(|said| Some((said.closeness?, said.day)))
}
