//! Section of lessons learnt from setbacks.

use super::OneGoal;
use crate::browser::locale;
use cairn_core::words::en::look_back::{EN as W, line};
use leptos::prelude::*;

/// The lessons, newest first; nothing without one.
#[component]
pub(super) fn Learnt(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let lines =
        one.read(|goal| goal.setbacks.iter().rev().filter_map(|met| line(met, locale::date)).collect::<Vec<_>>());
    let list = move || lines.get().into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <section class="sheet-part">
                <h2>{W.list_title}</h2>
                <ul class="plain">{list}</ul>
            </section>
        </Show>
    }
}
