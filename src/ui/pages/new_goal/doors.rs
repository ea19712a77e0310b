//! The two ways into the path (doors).

use crate::ui::editable::Editable;
use crate::ui::parts::{Glyph, Icon};
use cairn_core::route::Route;
use cairn_core::wizard::Door;
use cairn_core::words::en::new_goal::EN as W;
use leptos::prelude::*;

/// The two doors as cards; nothing in a client's file.
#[component]
pub(in crate::ui::pages) fn Doors() -> impl IntoView {
    let door = |id: &'static str, class: &'static str, door: Door, title: &'static str, say: &'static str| {
        view! {
            <a class=class id=id data-field=id href=Route::Begin(door).href()>
                <span class="door-title">{title}</span>
                <span class="door-note">{say}</span>
                <Glyph icon=Icon::Forward />
            </a>
        }
    };
    view! {
        <Editable>
            <div class="doors" role="group" aria-label=W.doors>
                {door("door-small", "door first", Door::Small, W.small, W.small_say)}
                {door("door-whole", "door", Door::Whole, W.whole, W.whole_say)}
            </div>
        </Editable>
    }
}
