//! Opening a backup: choose a file, see a preview, import it, review it as a therapist, or leave it.

use super::super::choose::ChooseFile;
use super::super::review::look_into;
use super::import_contents::{Contacts, ImportContents};
use super::status_message::StatusMessage;
use crate::browser::page;
use crate::notebook::{Notebook, OpenedBackup};
use crate::ui::location::Location;
use crate::ui::parts::{Button, ButtonKind, Dialog, Icon};
use cairn_core::words::en::data::EN as W;
use cairn_core::words::en::review::EN as R;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The state of opening a file. Copies share it.
#[derive(Clone, Copy)]
struct OpenedFileState {
    notebook: Notebook,
    /// The backup, while its dialog is open.
    opened: RwSignal<Option<OpenedBackup>>,
    /// The indices of its wanted contacts, as keys.
    wanted: RwSignal<Vec<String>>,
    /// The sentence about the result.
    told: RwSignal<Option<&'static str>>,
}

impl OpenedFileState {
    fn take(self) -> Option<OpenedBackup> {
        self.opened.try_update(Option::take).flatten()
    }

    fn join(self) {
        if let Some(copy) = self.take() {
            let contacts = copy.preview().contacts.into_iter().enumerate();
            let is_wanted = |id: usize| self.wanted.with_untracked(|wanted| wanted.contains(&id.to_string()));
            let contacts = contacts.filter(|(at, _)| is_wanted(*at)).map(|(_, contact)| contact).collect();
            let copy = copy.with_contacts(contacts);
            spawn_local(async move {
                if self.notebook.join_backup(copy).await {
                    let _ = self.told.try_set(Some(W.joined));
                }
            });
        }
    }

    fn leave(self) {
        self.opened.set(None);
    }
}

/// The section for opening a backup.
#[component]
pub(super) fn OpenCopy(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let (wanted, told) = (RwSignal::new(Vec::new()), RwSignal::new(None));
    let looking = OpenedFileState { notebook, opened: RwSignal::new(None), wanted, told };
    let open = move |copy| {
        wanted.set(Vec::new());
        looking.opened.set(Some(copy));
    };
    let under = move || if told.get() == Some(W.joined) { "" } else { W.unchanged };
    let back = move |()| {
        looking.leave();
        page::focus("choose-file".into());
    };
    view! {
        <section class="data-action">
            <div>
                <h2>{W.open_title}</h2>
                <p class="soft">{W.open_say}</p>
                <StatusMessage words=told under=Signal::derive(under) />
            </div>
            <ChooseFile id="choose-file" words=W.open label=W.open_label told=looking.told on_copy=open />
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

/// The preview of a backup, and the possible actions.
#[component]
fn Opened(
    /// The state of opening the file.
    looking: OpenedFileState,
) -> impl IntoView {
    let place = Location::expect();
    let preview = looking.opened.with_untracked(|copy| copy.as_ref().map(OpenedBackup::preview)).unwrap_or_default();
    let has_goals = looking.opened.with_untracked(|copy| copy.as_ref().is_some_and(OpenedBackup::has_goals));
    let contacts = preview.contacts.clone();
    let join = preview.can_be_joined().then(|| {
        view! {
            <Button id="join-copy" kind=ButtonKind::Primary icon=Icon::Check on_press=move |()| looking.join()>
                {W.join}
            </Button>
        }
    });
    let look = move |()| {
        if let Some(copy) = looking.take() {
            look_into(place, copy);
        }
    };
    let as_therapist = has_goals.then(|| {
        view! {
            <div class="cluster">
                <Button id="look-into-copy" kind=ButtonKind::Text icon=Icon::Look on_press=look>
                    {R.look_into}
                </Button>
            </div>
        }
    });
    view! {
        <ImportContents preview />
        <Contacts contacts wanted=looking.wanted />
        <div class="cluster">
            {join} <Button id="leave-copy" on_press=move |()| looking.leave()>
                {W.leave}
            </Button>
        </div>
        {as_therapist}
    }
}
