//! A modal dialog.

use super::{Glyph, Icon, Show, words};
use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// A modal dialog. The browser keeps the focus inside while it is open, and restores the focus afterwards. Escape, the
/// close button and a tap beside it all call `on_close`; none of them counts as an answer.
#[component]
pub fn Dialog(
    /// The id; the heading's id is this and "-title".
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Called when the person closes it; the page must then set `open` to false.
    #[prop(into)]
    on_close: Callback<()>,
    /// The content, built when the dialog opens.
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let title_id = format!("{id}-title");
    Effect::new(move |_| {
        let (open, Some(dialog)) = (open.get(), dialog.get()) else { return };
        if open && !dialog.open() {
            drop(dialog.show_modal());
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    let closed = move |_| {
        if open.get_untracked() {
            on_close.run(());
        }
    };
    let beside = move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.tag_name().eq_ignore_ascii_case("dialog")) {
            on_close.run(());
        }
    };
    view! {
        <dialog class="dialog" id=id aria-labelledby=title_id.clone() node_ref=dialog on:close=closed on:click=beside>
            <div class="dialog-sheet">
                <div class="dialog-head">
                    <h2 id=title_id.clone()>{title}</h2>
                    <button
                        type="button"
                        class="button text icon-only"
                        aria-label=words().close
                        on:click=move |_| on_close.run(())
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </div>
                <Show when=move || open.get()>{children()}</Show>
            </div>
        </dialog>
    }
}
