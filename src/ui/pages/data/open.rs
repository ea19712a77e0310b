//! Opening a copy: choose a file, see what it brings, bring it in or leave it.

use super::brings::Brings;
use super::told::Told;
use crate::browser::file::{self, FileFault};
use crate::browser::page;
use crate::notebook::{Notebook, OpenedCopy};
use crate::ui::parts::{Button, Dialog, Icon, Kind};
use crate::words::en::data::{self, EN as W};
use leptos::html;
use leptos::prelude::*;

/// A file that is looked into. Copies are the same looking.
#[derive(Clone, Copy)]
struct Looking {
    notebook: Notebook,
    /// The copy, while its dialog is open.
    opened: RwSignal<Option<OpenedCopy>>,
    /// What came of it, in words.
    told: RwSignal<Option<&'static str>>,
}

impl Looking {
    fn look_into(self, text: Result<String, FileFault>) {
        match text {
            Err(FileFault::TooLarge) => self.told.set(Some(W.fault_too_large)),
            Err(FileFault::Unreadable) => self.told.set(Some(W.fault_unreadable)),
            Ok(text) => match self.notebook.open_copy(&text) {
                Err(fault) => self.told.set(Some(data::fault(fault))),
                Ok(copy) => self.opened.set(Some(copy)),
            },
        }
    }

    fn join(self) {
        if let Some(copy) = self.opened.try_update(Option::take).flatten() {
            self.notebook.join_copy(copy);
            self.told.set(Some(W.joined));
        }
    }

    fn leave(self) {
        self.opened.set(None);
    }
}

/// Open a copy.
#[component]
pub(super) fn OpenCopy(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let looking = Looking { notebook, opened: RwSignal::new(None), told: RwSignal::new(None) };
    let input = NodeRef::<html::Input>::new();
    let choose = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        if let Some(input) = input.get_untracked() {
            looking.told.set(None);
            file::read_chosen(&input, move |text| looking.look_into(text));
        }
    };
    let back = move |()| {
        looking.leave();
        page::focus("choose-file".into());
    };
    view! {
        <section class="data-action">
            <div>
                <h2>{W.open_title}</h2>
                <p class="soft">{W.open_say}</p>
                <Told words=looking.told />
            </div>
            <Button id="choose-file" icon=Icon::Open on_press=choose>
                {W.open}
            </Button>
            <input
                type="file"
                id="open-file"
                accept=".json,application/json"
                aria-label=W.open_label
                hidden
                node_ref=input
                on:change=chosen
            />
            <Dialog
                id="opened"
                title=W.look_title
                open=Signal::derive(move || looking.opened.with(Option::is_some))
                on_close=back
            >
                <Opened looking />
            </Dialog>
        </section>
    }
}

/// What a copy brings, and the two ways on.
#[component]
fn Opened(
    /// The file looked into.
    looking: Looking,
) -> impl IntoView {
    let preview = looking.opened.with_untracked(|copy| copy.as_ref().map(OpenedCopy::preview)).unwrap_or_default();
    let join = (!preview.is_nothing).then(|| {
        view! {
            <Button id="join-copy" kind=Kind::Primary icon=Icon::Check on_press=move |()| looking.join()>
                {W.join}
            </Button>
        }
    });
    view! {
        <Brings preview />
        <div class="cluster">
            {join} <Button id="leave-copy" on_press=move |()| looking.leave()>
                {W.leave}
            </Button>
        </div>
    }
}
