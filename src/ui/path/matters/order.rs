//! The top five values as a list to reorder, and the other values below.

use crate::notebook::DraftEditor;
use crate::ui::parts::{Button, ButtonKind, For, Reorder, Show, focus};
use cairn_core::wizard::values::{self, TOP};
use cairn_core::words::en::stage_matters::EN as W;
use cairn_core::words::en::values::name;
use cairn_core::words::fill;
use leptos::prelude::*;

fn name_of(typing: DraftEditor, key: &str) -> String {
    let found = |values: &[_]| values::by_key(values, key).map(|value| name(value).to_owned());
    typing.draft().with_untracked(|draft| found(&draft.values)).unwrap_or_default()
}

/// The top five values as a list to reorder; below it the other values, each with a button that moves it up.
#[component]
pub(super) fn TopFive() -> impl IntoView {
    let typing = DraftEditor::expect();
    let keys = typing.read(|draft| draft.values.iter().take(TOP).map(values::key).collect::<Vec<_>>());
    let others = typing.read(|draft| draft.values.iter().skip(TOP).map(values::key).collect::<Vec<_>>());
    let has_others = Memo::new(move |_| others.with(|others| !others.is_empty()));
    let label = move || if has_others.get() { W.order_list } else { W.order_list_few };
    let row = move |key: String| view! { <span>{name_of(typing, &key)}</span> }.into_any();
    let said = RwSignal::new(String::new());
    view! {
        <section class="top-five">
            <h2>{W.order_title}</h2>
            <p>{W.order_lead}</p>
            <Reorder
                id="top"
                label=Signal::derive(label)
                keys=keys
                name=move |key: String| name_of(typing, &key)
                row=row
                on_order=typing.put(|draft, keys: Vec<String>| values::order(&mut draft.values, &keys))
            />
            <Show when=move || has_others.get()>
                <h3>{W.also_title}</h3>
                <ul class="plain also-matters">
                    <For
                        each=move || others.get()
                        key=String::clone
                        children=move |key| view! { <OtherValue key said /> }
                    />
                </ul>
            </Show>
            <p class="only-heard" role="status">
                {said}
            </p>
        </section>
    }
}

/// A value below the top five.
#[component]
fn OtherValue(
    /// Key of the value.
    key: String,
    /// The live region's text, which tells a screen reader what changed.
    said: RwSignal<String>,
) -> impl IntoView {
    let typing = DraftEditor::expect();
    let name = name_of(typing, &key);
    let aloud = fill!(W.lifted, name: name);
    let id = format!("lift-{key}");
    let button_name = fill!(W.lift_name, name: name);
    let lift = move || {
        typing.change(|draft| {
            if let Some(value) = values::by_key(&draft.values, &key).cloned() {
                values::lift(&mut draft.values, &value);
            }
        });
        said.set(aloud.clone());
        let row = format!("top-{key}-up");
        request_animation_frame(move || focus(&row));
    };
    view! {
        <li class="cluster">
            <span>{name}</span>
            <Button kind=ButtonKind::Text id=id name=Signal::stored(button_name) on_press=lift>
                {W.lift}
            </Button>
        </li>
    }
}
