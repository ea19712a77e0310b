//! The chosen values.

use super::editor::Section;
use crate::notebook::Notebook;
use crate::ui::parts::{Button, Icon, Show};
use cairn_core::words::en::matters::EN as W;
use cairn_core::words::en::values;
use leptos::prelude::*;

/// The values in their order, and a button to change them.
#[component]
pub(super) fn ValuesNow(
    /// The section being changed.
    edited: RwSignal<Option<Section>>,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let names = Memo::new(move |_| {
        notebook.plan().with(|plan| plan.values.iter().map(|value| values::name(value).to_owned()).collect::<Vec<_>>())
    });
    let is_empty = move || names.with(Vec::is_empty);
    let list = move || names.get().into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
    view! {
        <section class="stack">
            <h2>{W.values}</h2>
            <Show when=move || !is_empty() fallback=|| view! { <p class="soft">{W.no_values}</p> }>
                <ol>{list}</ol>
            </Show>
            <div class="cluster">
                <Button id="edit-values" icon=Icon::Pencil on_press=move |()| edited.set(Some(Section::Values))>
                    {move || if is_empty() { W.choose } else { W.change_values }}
                </Button>
            </div>
        </section>
    }
}
