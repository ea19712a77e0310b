//! List of imported files, each with a button to undo the import.

use super::status_message::StatusMessage;
use crate::browser::{locale, page};
use crate::notebook::{ImportedFile, Notebook};
use crate::ui::parts::{Button, ButtonKind, Show};
use cairn_core::words::en::brings::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The imported files; nothing while there are none.
#[component]
pub(super) fn FilesIn(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let files = Memo::new(move |_| notebook.files_in());
    let told = RwSignal::new(None);
    let list = move || files.get().into_iter().map(|file| view! { <OneFile notebook file told /> }).collect_view();
    let is_shown = move || files.with(|files| !files.is_empty()) || told.with(Option::is_some);
    view! {
        <Show when=is_shown>
            <section class="stack tight">
                <h2 id="files-in" tabindex="-1">
                    {W.files_title}
                </h2>
                <p class="soft">{W.files_say}</p>
                <StatusMessage words=told />
                <ul class="plain stack tight" role="list">
                    {list}
                </ul>
            </section>
        </Show>
    }
}

/// One file: the time of the import, how many of its acts count, and the button to undo it.
#[component]
fn OneFile(
    /// The notebook.
    notebook: Notebook,
    /// The file.
    file: ImportedFile,
    /// Set to the sentence about the result.
    told: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let date = locale::date(file.on);
    let things = fill!(W.file, n: file.things, date: date);
    let saved = file.saved.map(|saved| fill!(W.file_saved, date: locale::date(saved)));
    let take_back = move |()| {
        notebook.take_file_back(file.name);
        told.set(Some(W.taken_back));
        page::focus("files-in".into());
    };
    view! {
        <li class="cluster spread">
            <span>{things} " " <span class="soft small">{saved}</span></span>
            <Button
                id=format!("take-back-{}", file.name)
                kind=ButtonKind::Text
                name=fill!(W.take_back_name, date: date)
                on_press=take_back
            >
                {W.take_back}
            </Button>
        </li>
    }
}
