//! Notices of storage faults, shown on every page from the start.

use crate::notebook::{Fault, Notebook, SaveState, StorageHealth};
use crate::ui::parts::{Button, Icon, LinkButton, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::counted;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// One notice for each fault, with the next step. Without a fault it is empty.
#[component]
pub(super) fn StorageNotices() -> impl IntoView {
    let notebook = Notebook::expect();
    let health = Memo::new(move |_| notebook.storage_health().get());
    let (refused, half) = (
        Memo::new(move |_| refused(notebook.save_state().get())),
        Memo::new(move |_| half(notebook.save_state().get())),
    );
    let shelf = move || health.get().shelf.map(shelf_notice);
    let not_saved = move || {
        let stands_in = health.get().shelf.is_some();
        refused.get().filter(|_| !stands_in).map(|fault| not_saved_notice(notebook, fault))
    };
    let half = move || half.get().map(half_notice);
    let too_much = Memo::new(move |_| notebook.save_state().get() == SaveState::TooMuch);
    let too_much = move || too_much.get().then(too_much_notice);
    let unread = move || unread_notice(health.get());
    view! { <div role="status">{shelf} {not_saved} {half} {too_much} {unread}</div> }
}

/// Returns the fault of the mirror while only the store takes the acts. A mirror that the browser blocks altogether is not
/// reported on every page; "Your data" says so.
fn half(kept: SaveState) -> Option<Fault> {
    match kept {
        SaveState::InOneHome(fault) => Some(fault).filter(|fault| *fault != Fault::Blocked),
        _ => None,
    }
}

fn half_notice(fault: Fault) -> AnyView {
    let words = if fault == Fault::Full { W.half_full } else { W.half };
    view! {
        <Notice tone=Tone::Ask title=W.half_title>
            <p>{words}</p>
            <SaveCopy />
        </Notice>
    }
    .into_any()
}

fn refused(kept: SaveState) -> Option<Fault> {
    match kept {
        SaveState::NotStored(fault) => Some(fault),
        _ => None,
    }
}

fn shelf_notice(fault: Fault) -> AnyView {
    let (title, words) = match fault {
        Fault::Blocked => (W.blocked_title, W.blocked),
        Fault::Full | Fault::Other => (W.shelf_title, W.shelf),
    };
    view! {
        <Notice tone=Tone::Ask title>
            <p>{words}</p>
            <SaveCopy />
        </Notice>
    }
    .into_any()
}

fn not_saved_notice(notebook: Notebook, fault: Fault) -> AnyView {
    let words = match fault {
        Fault::Full => W.full,
        Fault::Blocked | Fault::Other => W.refused,
    };
    view! {
        <Notice tone=Tone::Ask title=W.not_saved_title>
            <p>{words}</p>
            <div class="cluster">
                <Button id="save-again" on_press=move |()| notebook.rescan_when_loaded()>
                    {W.try_again}
                </Button>
                <LinkButton href=Route::YourData.href() icon=Icon::Save>
                    {W.save_copy}
                </LinkButton>
            </div>
        </Notice>
    }
    .into_any()
}

fn too_much_notice() -> AnyView {
    view! {
        <Notice tone=Tone::Ask title=W.too_much_title>
            <p>{W.too_much}</p>
            <div class="cluster">
                <LinkButton href=Route::YourData.href()>{W.see_data}</LinkButton>
            </div>
        </Notice>
    }
    .into_any()
}

fn unread_notice(health: StorageHealth) -> Option<AnyView> {
    let damaged = counted!(W.unread, health.unread.damaged);
    let newer = counted!(W.newer, health.unread.newer);
    if damaged.is_none() && newer.is_none() {
        return None;
    }
    let notice = view! {
        <Notice tone=Tone::Ask title=W.unread_title>
            {damaged.map(|words| view! { <p>{words}</p> })}
            {newer.map(|words| view! { <p>{words}</p> })}
            <div class="cluster">
                <LinkButton href=Route::YourData.href()>{W.see_data}</LinkButton>
            </div>
        </Notice>
    };
    Some(notice.into_any())
}

/// The link to "Your data", where a backup can be saved: a file works without any store.
#[component]
fn SaveCopy() -> impl IntoView {
    view! {
        <div class="cluster">
            <LinkButton href=Route::YourData.href() icon=Icon::Save>
                {W.save_copy}
            </LinkButton>
        </div>
    }
}
