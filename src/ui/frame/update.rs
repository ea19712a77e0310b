//! The notice that a new version is ready.

use crate::browser::events;
use crate::ui::parts::{Button, Notice, Show};
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The notice, with the button that activates the new version. It is never activated without the button.
#[component]
pub(super) fn UpdateNotice() -> impl IntoView {
    let (is_ready, waits) = (RwSignal::new(false), RwSignal::new(false));
    Effect::new(move |_| {
        is_ready.set(events::update_waits());
        let listening = events::on_update(move || is_ready.set(true));
        let waiting = events::on_update_waiting(move || waits.set(true));
        on_cleanup(move || {
            listening.remove();
            waiting.remove();
        });
    });
    view! {
        <div role="status">
            <Show when=move || is_ready.get()>
                <Notice title=W.update_title>
                    <p>{move || if waits.get() { W.update_waits } else { W.update }}</p>
                    <div class="cluster">
                        <Button id="use-update" on_press=|()| events::accept_update()>
                            {W.update_now}
                        </Button>
                    </div>
                </Notice>
            </Show>
        </div>
    }
}
