//! The word that all of this is an example.

use crate::browser::page;
use crate::ui::location::Location;
use crate::ui::parts::{Button, Notice};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// Says that this is the example, and leads out of it.
#[component]
pub(in crate::ui) fn ExampleBanner() -> impl IntoView {
    let place = Location::expect();
    let leave = move |()| {
        page::go(&Route::Welcome.href());
        place.other.set(None);
    };
    view! {
        <Notice>
            <p>{W.example}</p>
            <div class="cluster">
                <Button id="leave-example" on_press=leave>
                    {W.leave_example}
                </Button>
            </div>
        </Notice>
    }
}
