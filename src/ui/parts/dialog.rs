//! A question that has to be answered before going on.

use super::{Glyph, Icon, words};
use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// A dialog on top of the page. The browser keeps focus inside while it is open and gives it back after.
/// Escape, the close button and a tap beside it all tell `on_close`; none of them decides anything.
#[component]
pub fn Dialog(
    /// Its id; its heading's id is this and "-title".
    #[prop(into)]
    id: String,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Told when the person wants it gone; the page then turns `open` off.
    #[prop(into)]
    on_close: Callback<()>,
    /// What is in it, built when it opens.
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
