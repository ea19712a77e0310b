//! Explanation of a review, and the button to open a client's file.

use super::super::choose::ChooseFile;
use super::super::data::StatusMessage;
use super::look_into;
use crate::notebook::OpenedBackup;
use crate::ui::location::Location;
use crate::ui::parts::{Notice, PageHead, Tone};
use cairn_core::words::en::data::EN as D;
use cairn_core::words::en::review::EN as W;
use leptos::prelude::*;

/// The section for therapists: how a review works, and choosing a file.
#[component]
pub(super) fn ForTherapists() -> impl IntoView {
    let place = Location::expect();
    let told = RwSignal::new(None);
    let look = move |copy: OpenedBackup| {
        if copy.has_goals() {
            look_into(place, copy);
        } else {
            told.set(Some(W.no_goals));
        }
    };
    let steps = [W.how_1, W.how_2, W.how_3, W.how_4].map(|step| view! { <li>{step}</li> });
    view! {
        <PageHead title=W.title lead=W.lead />
        <div class="halves">
            <div class="stack loose">
                <section class="stack tight">
                    <h2>{W.how_title}</h2>
                    <ol class="stack tight">{steps.collect_view()}</ol>
                </section>
                <Notice>
                    <p>{W.care}</p>
                </Notice>
            </div>
            <div class="stack loose">
                <Notice tone=Tone::Ask title=W.duty_title>
                    <p>{W.duty}</p>
                    <p>{W.duty_clinic}</p>
                </Notice>
                <div class="stack">
                    <StatusMessage words=told under=D.unchanged />
                    <div class="cluster">
                        <ChooseFile id="choose-client" words=W.choose label=W.choose_label told on_copy=look />
                    </div>
                </div>
            </div>
        </div>
    }
}
