//! Banner on every page of a client's file, with buttons to save the review and to leave.

use crate::browser::{events, page};
use crate::notebook::Notebook;
use crate::ui::app::{self, Location};
use crate::ui::pages;
use crate::ui::parts::{Button, ButtonKind, Dialog, Icon, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::counted;
use cairn_core::words::en::data::EN as D;
use cairn_core::words::en::review::EN as W;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The state of a review and of saving it. Copies share it.
#[derive(Clone, Copy)]
struct Review {
    notebook: Notebook,
    place: Location,
    told: RwSignal<Option<&'static str>>,
    /// Whether the question about leaving unsaved is open.
    asked: RwSignal<bool>,
}

impl Review {
    fn save(self) {
        self.notebook.save_review();
        spawn_local(async move {
            let is_taken = pages::give(&self.notebook.review_file().await);
            if is_taken && !self.told.is_disposed() {
                self.notebook.review_was_saved();
            }
            let _ = self.told.try_set(Some(if is_taken { W.saved } else { D.save_refused }));
        });
    }

    /// Notes the open form and leaves; if that would discard words that no saved file has, asks first.
    fn leave(self) {
        self.notebook.save_review();
        if untrack(|| self.notebook.has_unsaved_words()) {
            self.asked.set(true);
        } else {
            self.go();
        }
    }

    fn go(self) {
        page::go(&Route::Review.href());
        self.place.other.set(None);
        app::arrive();
    }
}

/// Says whose file this is, and that none of it is stored.
#[component]
pub(in crate::ui::pages) fn ReviewBanner() -> impl IntoView {
    let notebook = Notebook::expect();
    let review = Review { notebook, place: Location::expect(), told: RwSignal::new(None), asked: RwSignal::new(false) };
    // The message about saving stays until the review changes.
    let status = move || if notebook.has_unsaved_words() { Some(W.unsaved) } else { review.told.get() };
    let has_none = move || !notebook.has_review() && !notebook.has_unsaved_review();
    let closing = events::on_closing(move || untrack(|| notebook.has_unsaved_words() || notebook.has_unsaved_review()));
    on_cleanup(move || closing.remove());
    view! {
        <Notice tone=Tone::Ask>
            <p>
                <strong>{W.banner}</strong>
            </p>
            <p role="status">{status}</p>
            <div class="cluster">
                <Button id="save-review" icon=Icon::Save off=Signal::derive(has_none) on_press=move |()| review.save()>
                    {W.save}
                </Button>
                <Button id="leave-review" kind=ButtonKind::Text on_press=move |()| review.leave()>
                    {W.leave}
                </Button>
            </div>
        </Notice>
        <Dialog id="leaving-review" title=W.leave_title open=review.asked on_close=move |()| review.asked.set(false)>
            <Sure review />
        </Dialog>
    }
}

/// The question before unsaved words are discarded. The safest answer is the most prominent.
#[component]
fn Sure(
    /// The review.
    review: Review,
) -> impl IntoView {
    let said = untrack(|| review.notebook.review_count());
    let words = counted!(W.leave_count, said).unwrap_or_else(|| W.leave_other.to_owned());
    let save = move |()| {
        review.asked.set(false);
        review.save();
    };
    view! {
        <p>{words}</p>
        <div class="cluster">
            <Button id="leave-save" kind=ButtonKind::Primary icon=Icon::Save on_press=save>
                {W.save_first}
            </Button>
            <Button id="leave-stay" on_press=move |()| review.asked.set(false)>
                {W.stay}
            </Button>
            <Button id="leave-now" kind=ButtonKind::Text on_press=move |()| review.go()>
                {W.leave_now}
            </Button>
        </div>
    }
}
