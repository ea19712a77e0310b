//! Page of values and life areas, outside the path.

mod areas;
mod editor;
mod values;

use crate::ui::parts::Show;
use areas::AreasNow;
use cairn_core::words::en::matters::EN as W;
use editor::{Editor, Section};
use leptos::prelude::*;
use values::ValuesNow;

/// Values and life areas; each can be changed in place.
#[component]
pub(super) fn Matters() -> impl IntoView {
    let edited = RwSignal::new(None::<Section>);
    let shown = move || match edited.get() {
        Some(what) => view! { <Editor what edited /> }.into_any(),
        None => view! {
            <div class="halves">
                <ValuesNow edited />
                <AreasNow edited />
            </div>
        }
        .into_any(),
    };
    let title = move || edited.get().map_or(W.title, Section::title);
    view! {
        <div class="page-head">
            <h1 id="heading" tabindex="-1">
                {title}
            </h1>
            <Show when=move || edited.get().is_none()>
                <p class="lead">{W.lead}</p>
            </Show>
        </div>
        {shown}
    }
}
