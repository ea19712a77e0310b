//! Section about why goals help, with links to the pages for it.

use crate::ui::parts::Disclosure;
use cairn_core::route::Route;
use cairn_core::wizard::Door;
use cairn_core::words::en::front::EN as W;
use leptos::prelude::*;

/// Five reasons, each with a link to the page for it.
#[component]
pub(super) fn Reasons() -> impl IntoView {
    let place = |route: Route, words: &'static str| view! { <a href=route.href()>{words}</a> }.into_any();
    view! {
        <Disclosure summary=W.why_title heading=true>
            <dl class="reasons">
                {reason(W.direction, W.direction_how, place(Route::Matters, W.see_matters))}
                {reason(W.drive, W.drive_how, place(Route::Matters, W.see_values))}
                {reason(W.progress, W.progress_how, place(Route::Today, W.see_today))}
                {reason(W.company, W.company_how, place(Route::Goals, W.see_goals))}
                {reason(W.trust, W.trust_how, place(Route::Begin(Door::Small), W.see_small))}
            </dl>
        </Disclosure>
    }
}

fn reason(name: &'static str, how: &'static str, place: AnyView) -> AnyView {
    view! {
        <dt>{name}</dt>
        <dd>{how} " " {place}</dd>
    }
    .into_any()
}
