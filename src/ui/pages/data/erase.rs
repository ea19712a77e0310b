//! Erasing everything, after two confirmations and the offer of a backup.

use super::save::give_copy;
use super::status_message::StatusMessage;
use crate::notebook::{EraseState, Notebook};
use crate::ui::parts::{Button, ButtonKind, Dialog, Disclosure, Icon, LinkButton, Show};
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as W;
use cairn_core::words::en::frame::EN as FRAME;
use leptos::prelude::*;

/// The section for erasing everything.
#[component]
pub(super) fn Erase(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let asking = RwSignal::new(false);
    let erase = move |()| {
        asking.set(false);
        // The result shows below.
        let _ = notebook.erase_everything();
    };
    let erasing = Memo::new(move |_| notebook.erasing());
    // Once there is a new act, "everything is gone" is no longer true.
    let is_gone = Memo::new(move |_| erasing.get() == EraseState::Done && notebook.acts() == 0);
    let not_sure = Memo::new(move |_| erasing.get() == EraseState::NotSure);
    let outcome = Signal::derive(move || match erasing.get() {
        EraseState::Not => None,
        EraseState::Underway => Some(W.erase_waits),
        EraseState::NotSure => Some(W.erase_not_sure),
        EraseState::Refused(_) => Some(W.erase_refused),
        EraseState::Done => is_gone.get().then_some(W.erased),
    });
    view! {
        <Disclosure summary=W.erase_title heading=true open=erasing.get_untracked() != EraseState::Not>
            <div class="stack">
                <p class="soft">{W.erase_say}</p>
                <StatusMessage words=outcome />
                <Show when=move || not_sure.get()>
                    <div class="cluster">
                        <Button id="erase-again" on_press=erase>
                            {FRAME.try_again}
                        </Button>
                    </div>
                </Show>
                <Show when=move || is_gone.get()>
                    <div class="cluster">
                        <LinkButton href=Route::Welcome.href()>{W.start_new}</LinkButton>
                    </div>
                </Show>
            </div>
            <div class="cluster">
                <Button id="erase" icon=Icon::Erase on_press=move |()| asking.set(true)>
                    {W.erase}
                </Button>
            </div>
            <Dialog id="erasing" title=W.erase_sure open=asking on_close=move |()| asking.set(false)>
                <Sure notebook on_yes=erase on_no=move |()| asking.set(false) />
            </Dialog>
        </Disclosure>
    }
}

/// The second confirmation. The safest answer is the most prominent.
#[component]
fn Sure(
    /// The notebook.
    notebook: Notebook,
    /// Called when everything is to be erased.
    #[prop(into)]
    on_yes: Callback<()>,
    /// Called when the person declines.
    #[prop(into)]
    on_no: Callback<()>,
) -> impl IntoView {
    let told = RwSignal::new(None);
    let save = move |()| give_copy(notebook, told);
    view! {
        <p>{W.erase_after}</p>
        <p>{W.erase_traces}</p>
        <p class="soft">{W.erase_files}</p>
        <StatusMessage words=told />
        <div class="cluster">
            <Button id="erase-copy" kind=ButtonKind::Primary icon=Icon::Save on_press=save>
                {W.erase_copy}
            </Button>
            <Button id="erase-no" on_press=on_no>
                {W.erase_no}
            </Button>
            <Button id="erase-yes" kind=ButtonKind::Text icon=Icon::Erase on_press=on_yes>
                {W.erase_yes}
            </Button>
        </div>
    }
}
