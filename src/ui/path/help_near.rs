//! The way to help, beside a field whose words speak of danger.

use crate::route::Route;
use crate::ui::parts::{Button, Icon, Kind, LinkButton, Notice, Tone};
use crate::words::en::stage_clear::EN as W;
use leptos::prelude::*;

/// A card that points to people to talk to. It is closed once and for all on this page, never blocks, and that it was
/// shown is kept nowhere.
#[component]
pub(super) fn HelpNear(
    /// Whether the words speak of danger.
    danger: Signal<bool>,
) -> impl IntoView {
    let closed = RwSignal::new(false);
    view! {
        <div class="spoken" role="status">
            <Show when=move || danger.get() && !closed.get()>
                <Notice tone=Tone::Warm title=W.help_title>
                    <p>{W.help}</p>
                    <div class="cluster">
                        <LinkButton id="help-near" icon=Icon::Heart href=Route::Help.href()>
                            {W.help_link}
                        </LinkButton>
                        <Button kind=Kind::Text id="help-close" on_press=move || closed.set(true)>
                            {W.help_close}
                        </Button>
                    </div>
                </Notice>
            </Show>
        </div>
    }
}
