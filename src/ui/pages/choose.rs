//! Button to choose a backup, and reading it.

use crate::browser::file::{self, FileFault};
use crate::notebook::{Notebook, OpenedBackup};
use crate::ui::parts::{Button, Icon};
use cairn_core::words::en::data::{self, EN as W};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button to choose a backup, which is then read. This changes nothing that is stored.
#[component]
pub(super) fn ChooseFile(
    /// The button's id.
    id: &'static str,
    /// The button's text.
    words: &'static str,
    /// The accessible name of the file input.
    label: &'static str,
    /// The message about a file; cleared when a file is chosen, and set when it can't be opened.
    told: RwSignal<Option<&'static str>>,
    /// Called with the backup that was read.
    #[prop(into)]
    on_copy: Callback<OpenedBackup>,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let input = NodeRef::<html::Input>::new();
    let choose = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let read = move |bytes| {
        spawn_local(async move {
            match opened(notebook, bytes).await {
                // The page was left meanwhile, so the result is dropped.
                _ if told.is_disposed() => {}
                Ok(copy) => on_copy.run(copy),
                Err(words) => told.set(Some(words)),
            }
        });
    };
    let chosen = move |_| {
        if let Some(input) = input.get_untracked() {
            told.set(None);
            file::read_chosen(&input, read);
        }
    };
    view! {
        <Button id icon=Icon::Open on_press=choose>
            {words}
        </Button>
        <input
            type="file"
            id=format!("{id}-input")
            accept=".json,application/json"
            aria-label=label
            hidden
            node_ref=input
            on:change=chosen
        />
    }
}

/// Reads a backup, or returns the sentence that says why it can't be read.
async fn opened(notebook: Notebook, bytes: Result<Vec<u8>, FileFault>) -> Result<OpenedBackup, &'static str> {
    let bytes = bytes.map_err(|fault| match fault {
        FileFault::TooLarge => W.fault_too_large,
        FileFault::Unreadable => W.fault_unreadable,
    })?;
    notebook.open_file(bytes).await.map_err(data::fault)
}
