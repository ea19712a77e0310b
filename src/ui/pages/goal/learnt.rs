//! Section of lessons learnt from setbacks.

use super::OneGoal;
use crate::browser::locale;
use crate::ui::parts::{Disclosure, Show};
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
    let is_changeable = one.is_changeable();
    let item = |words: String| view! { <li>{words}</li> };
    let newest = move || lines.with(|lines| lines.first().cloned()).map(item);
    let has_earlier = Memo::new(move |_| lines.with(|lines| lines.len() > 1));
    let earlier = move || lines.get().into_iter().skip(1).map(item).collect_view();
    let today = one.notebook.today();
    let is_often = one.read(move |goal| goal.is_one_for_a_session(today.get()));
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <section class="sheet-part">
                <h2>{W.list_title}</h2>
                <ul class="plain">{newest}</ul>
                <Show when=move || has_earlier.get()>
                    <Disclosure summary=W.earlier>
                        <ul class="plain">{earlier}</ul>
                    </Disclosure>
                </Show>
                <Show when=move || is_changeable.get() && is_often.get()>
                    <p class="soft no-print">{W.often}</p>
                </Show>
            </section>
        </Show>
    }
}
