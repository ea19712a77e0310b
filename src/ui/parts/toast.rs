//! The line at the foot of the page that says what was just done, with a way back.

use super::{Button, ButtonKind, Glyph, Icon, words};
use leptos::prelude::*;

/// What was just done, with "undo". It stays until it is closed or replaced: nobody is hurried.
/// What it stands in is a live region, so what appears in it is read out.
#[component]
pub fn Toast(
    /// What to say; nothing hides it.
    #[prop(into)]
    message: Signal<Option<String>>,
    /// Told when the person takes it back. Without it, there is only the message.
    #[prop(optional, into)]
    on_undo: Option<Callback<()>>,
    /// Whether what is said can be taken back.
    #[prop(optional, into, default = Signal::stored(true))]
    can_undo: Signal<bool>,
    /// Told when the person closes it.
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
