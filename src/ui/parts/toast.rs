//! The line at the foot of the page that says what was just done, with "undo".

use super::{Button, ButtonKind, Glyph, Icon, Show, words};
use leptos::prelude::*;

/// What was just done, with "undo". It has no timeout: it stays until it is closed or replaced. Its container is a live
/// region, so screen readers announce its text.
#[component]
pub fn Toast(
    /// The message; none hides the line.
    #[prop(into)]
    message: Signal<Option<String>>,
    /// Called when the person presses "undo". Without it, only the message shows.
    #[prop(optional, into)]
    on_undo: Option<Callback<()>>,
    /// Whether the action can be undone.
    #[prop(optional, into, default = Signal::stored(true))]
    can_undo: Signal<bool>,
    /// Called when the person closes it.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let undo = move || {
        on_undo.filter(|_| can_undo.get()).map(|on_undo| {
            view! {
                <Button kind=ButtonKind::Text icon=Icon::Undo id="toast-undo" on_press=on_undo>
                    {words().undo}
                </Button>
            }
        })
    };
    let close = move |_| on_close.run(());
    view! {
        <div class="toast-place">
            <div class="toast" class:shown=move || message.with(Option::is_some)>
                <p class="toast-words">{message}</p>
                <Show when=move || { message.with(Option::is_some) }>
                    <span class="toast-actions">
                        {undo}
                        <button type="button" class="button text icon-only" aria-label=words().close on:click=close>
                            <Glyph icon=Icon::Close />
                        </button>
                    </span>
                </Show>
            </div>
        </div>
    }
}
