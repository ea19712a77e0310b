//! Saving files: the full backup, and the unreadable entries.

use super::status_message::StatusMessage;
use crate::notebook::{ExportedFile, Notebook};
use crate::ui::pages::export::save_file;
use crate::ui::parts::{Button, ButtonKind, Icon, Show};
use cairn_core::words::counted;
use cairn_core::words::en as words;
use cairn_core::words::en::data::EN as W;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Offers a file as a download. Returns the sentence that says whether the browser accepted it.
fn give(given: &ExportedFile) -> Result<&'static str, &'static str> {
    if save_file(given) { Ok(W.saved) } else { Err(W.save_refused) }
}

/// Offers a file that is no backup. Returns the sentence that says whether the browser accepted it.
pub(super) fn give_other(given: &ExportedFile) -> &'static str {
    give(given).map_or_else(|words| words, |_| words::files::EN.saved)
}

/// The same for a file that is made asynchronously; the sentence is set once the file is ready.
pub(super) fn give_when_ready(
    file: impl Future<Output = ExportedFile> + 'static,
    told: RwSignal<Option<&'static str>>,
) {
    spawn_local(async move {
        let said = give_other(&file.await);
        let _ = told.try_set(Some(said));
    });
}

/// Offers a full backup, records its day and sets the sentence about it.
pub(super) fn give_copy(notebook: Notebook, told: RwSignal<Option<&'static str>>) {
    spawn_local(async move {
        let copy = notebook.backups().now();
        let given = give(&notebook.backups().full().await);
        if given.is_ok() {
            notebook.backups().mark_saved(copy);
        }
        let _ = told.try_set(Some(given.unwrap_or_else(|words| words)));
    });
}

/// The section for saving a backup.
#[component]
pub(super) fn SaveCopy(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let told = RwSignal::new(None);
    let save = move |()| give_copy(notebook, told);
    view! {
        <section class="data-action">
            <div>
                <h2>{W.save_title}</h2>
                <p class="soft">{W.save_say}</p>
                <p class="soft small">{W.save_care}</p>
                <p class="soft small">{W.save_for_others}</p>
                <StatusMessage words=told />
            </div>
            <Button id="save-copy" kind=ButtonKind::Primary icon=Icon::Save on_press=save>
                {W.save}
            </Button>
        </section>
    }
}

/// A file of the unreadable entries; nothing while all entries can be read.
#[component]
pub(super) fn Unread(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let count =
        Memo::new(move |_| notebook.storage_health().with(|health| health.unread.damaged + health.unread.newer));
    let told = RwSignal::new(None);
    let save = move |()| {
        spawn_local(async move {
            let given = give(&notebook.backups().unread().await);
            let _ = told.try_set(Some(given.unwrap_or_else(|words| words)));
        });
    };
    let is_any = move || count.get() > 0;
    view! {
        <Show when=is_any>
            <section class="data-action">
                <div>
                    <h2>{W.unread_title}</h2>
                    <p>{move || counted!(W.unread, count.get())}</p>
                    <p class="soft">{W.unread_say}</p>
                    <StatusMessage words=told />
                </div>
                <Button id="save-unread" icon=Icon::Save on_press=save>
                    {W.unread_save}
                </Button>
            </section>
        </Show>
    }
}
