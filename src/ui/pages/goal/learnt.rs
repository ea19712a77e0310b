//! Section of lessons learnt from setbacks.

use super::OneGoal;
use crate::browser::locale;
use crate::ui::parts::{ButtonKind, Icon, LinkButton};
use cairn_core::route::Route;
use cairn_core::words::en::look_back::{EN as W, line};
use leptos::prelude::*;

/// Lessons learnt, newest first, and the link to a look back.
#[component]
pub(super) fn Learnt(
    /// The goal.
    one: OneGoal,
) -> impl IntoView {
    let lines =
        one.read(|goal| goal.setbacks.iter().rev().filter_map(|met| line(met, locale::date)).collect::<Vec<_>>());
    let is_changeable = one.is_changeable();
    let list = move || lines.get().into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
    let way = move || {
        is_changeable.get().then(|| {
            view! {
                <div class="cluster no-print">
                    <LinkButton
                        id="look-back"
                        kind=ButtonKind::Text
                        icon=Icon::Look
                        href=Route::LookBack(one.id).href()
                    >
                        {W.from_goal}
                    </LinkButton>
                </div>
            }
        })
    };
    view! {
        <Show when=move || is_changeable.get() || lines.with(|lines| !lines.is_empty())>
            <section class="sheet-part">
                <h2>{W.list_title}</h2>
                <ul class="plain">{list}</ul>
                {way}
            </section>
        </Show>
    }
}
