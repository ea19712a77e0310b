//! Head of the goal's sheet: its status and its name; and the wish that it came from.

use super::super::goals::{state, state_icon};
use super::OneGoal;
use crate::notebook::{is_shown, show_elsewhere};
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, ButtonKind, Glyph, Icon, Show, WishLine};
use cairn_core::coach::danger;
use cairn_core::words::en::goal::EN as W;
use leptos::prelude::*;

/// The head of the sheet.
#[component]
pub(super) fn Head(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let title = one.read(|goal| goal.title().to_owned());
    view! {
        <header class="goal-sheet-head">
            <StatusLine one />
            <h1 id="heading" tabindex="-1">
                {title}
            </h1>
            <Editable>
                <NameElsewhere title />
            </Editable>
        </header>
    }
}

/// The wish that the goal came from. A wish equal to the title isn't repeated.
#[component]
pub(super) fn Wish(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let wish = one.read(|goal| if goal.wish.trim() == goal.title() { String::new() } else { goal.wish.clone() });
    view! { <WishLine label=W.wish wish /> }
}

/// The name that other pages use for a goal with distressing words, and the choice to show its own words there. It
/// gives no reason.
#[component]
fn NameElsewhere(
    /// The goal's words.
    title: Memo<String>,
) -> impl IntoView {
    let is_hard = Memo::new(move |_| title.with(|title| danger(title).is_some()));
    let turned = RwSignal::new(());
    let is_on = Signal::derive(move || {
        turned.track();
        title.with(|title| is_shown(title))
    });
    let turn = move |()| {
        title.with_untracked(|title| show_elsewhere(title, !is_shown(title)));
        turned.notify();
    };
    view! {
        <Show when=move || is_hard.get()>
            <p class="cluster soft small no-print">
                <span role="status">{move || if is_on.get() { W.of_mine_shown } else { W.of_mine_say }}</span>
                <Button kind=ButtonKind::Text id="name-elsewhere" on_press=turn>
                    {move || if is_on.get() { W.of_mine_hide } else { W.of_mine_show }}
                </Button>
            </p>
        </Show>
    }
}

/// The goal's status, as a word and an icon.
#[component]
fn StatusLine(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let today = one.notebook.today();
    let standing = move || {
        let today = today.get();
        one.notebook.plan().with(|plan| plan.goal(one.id).map(|goal| (state_icon(goal, today), state(goal, today))))
    };
    move || {
        standing().map(|(icon, words): (Icon, String)| {
            view! {
                <p class="state">
                    <Glyph icon />
                    <span>{words}</span>
                </p>
            }
        })
    }
}
