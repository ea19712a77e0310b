//! The notice that the example is shown.

use crate::browser::page;
use crate::ui::location::Location;
use crate::ui::parts::{Button, Notice};
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The notice, with the button that leaves the example.
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
