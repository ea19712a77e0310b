//! "Today" while all goals rest.

use crate::browser::{locale, page};
use crate::notebook::Notebook;
use crate::ui::editable::Editable;
use crate::ui::parts::{Button, Icon};
use cairn_core::plan::AllPaused;
use cairn_core::words::en::today::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The day until which the goals rest, and the button that brings them back at once. Nothing else is asked or offered.
#[component]
pub(super) fn AllAtRest(
    /// How long they rest.
    rest: AllPaused,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let words = rest.until.map_or_else(|| W.resting.to_owned(), |day| fill!(W.resting_until, date: locale::day(day)));
    let bring_back = move |()| {
        notebook.bring_back_all();
        page::focus("heading".into());
    };
    view! {
        <div class="stack">
            <p class="lead">{words}</p>
            <Editable>
                <div class="cluster">
                    <Button id="bring-back" icon=Icon::Resume on_press=bring_back>
                        {W.bring_back}
                    </Button>
                </div>
            </Editable>
        </div>
    }
}
