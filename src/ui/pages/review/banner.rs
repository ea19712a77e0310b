//! Banner on every page of a client's file, with buttons to save the review and to leave.

use crate::browser::{events, page};
use crate::notebook::Reviews;
use crate::ui::location::{Location, arrive};
use crate::ui::pages::export::save_file;
use crate::ui::parts::{Button, ButtonKind, Dialog, Icon, Notice, Tone};
use cairn_core::route::Route;
use cairn_core::words::counted;
use cairn_core::words::en::data::EN as D;
use cairn_core::words::en::review::EN as W;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The state of a review and of saving it. Copies share it.
#[derive(Clone, Copy)]
struct Banner {
    reviews: Reviews,
    place: Location,
    told: RwSignal<Option<&'static str>>,
    /// Whether the question about leaving unsaved is open.
    asked: RwSignal<bool>,
}

impl Banner {
    fn save(self) {
        self.reviews.record_draft();
        spawn_local(async move {
            let is_taken = save_file(&self.reviews.file().await);
            if is_taken && !self.told.is_disposed() {
                self.reviews.mark_saved();
            }
            let _ = self.told.try_set(Some(if is_taken { W.saved } else { D.save_refused }));
        });
    }

    /// Notes the open form and leaves; if that would discard words that no saved file has, asks first.
    fn leave(self) {
        self.reviews.record_draft();
        if untrack(|| self.reviews.has_unsaved()) {
            self.asked.set(true);
        } else {
            self.go();
        }
    }

    fn go(self) {
        page::go(&Route::Review.href());
        self.place.other.set(None);
        arrive();
    }
}

/// Says whose file this is, and that none of it is stored.
#[component]
pub(in crate::ui::pages) fn ReviewBanner(
    /// The review.
    reviews: Reviews,
) -> impl IntoView {
    let banner = Banner { reviews, place: Location::expect(), told: RwSignal::new(None), asked: RwSignal::new(false) };
    // The message about saving stays until the review changes.
    let status = move || if reviews.has_unsaved() { Some(W.unsaved) } else { banner.told.get() };
    let has_none = move || !reviews.has_any() && !reviews.has_unrecorded();
    let closing = events::on_closing(move || untrack(|| reviews.has_unsaved() || reviews.has_unrecorded()));
    on_cleanup(move || closing.remove());
    view! {
        <Notice tone=Tone::Ask>
            <p>
                <strong>{W.banner}</strong>
            </p>
            <p role="status">{status}</p>
            <div class="cluster">
                <Button id="save-review" icon=Icon::Save off=Signal::derive(has_none) on_press=move |()| banner.save()>
                    {W.save}
                </Button>
                <Button id="leave-review" kind=ButtonKind::Text on_press=move |()| banner.leave()>
                    {W.leave}
                </Button>
            </div>
        </Notice>
        <Dialog id="leaving-review" title=W.leave_title open=banner.asked on_close=move |()| banner.asked.set(false)>
            <Sure banner />
        </Dialog>
    }
}

/// The question before unsaved words are discarded. The safest answer is the most prominent.
#[component]
fn Sure(
    /// The banner.
    banner: Banner,
) -> impl IntoView {
    let said = untrack(|| banner.reviews.count());
    let words = counted!(W.leave_count, said).unwrap_or_else(|| W.leave_other.to_owned());
    let save = move |()| {
        banner.asked.set(false);
        banner.save();
    };
    view! {
        <p>{words}</p>
        <div class="cluster">
            <Button id="leave-save" kind=ButtonKind::Primary icon=Icon::Save on_press=save>
                {W.save_first}
            </Button>
            <Button id="leave-stay" on_press=move |()| banner.asked.set(false)>
                {W.stay}
            </Button>
            <Button id="leave-now" kind=ButtonKind::Text on_press=move |()| banner.go()>
                {W.leave_now}
            </Button>
        </div>
    }
}
