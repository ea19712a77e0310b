//! Choice of a region, whose lines come first, and the link back to the text being written.

use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::location::Location;
use crate::ui::parts::{Button, ButtonKind, Chip, Icon};
use cairn_core::words::en::help::EN as W;
use cairn_core::words::en::helplines::name;
use cairn_core::words::helplines::Region;
use leptos::prelude::*;

/// The link back for a person who came here while writing, and the choice of a region.
#[component]
pub(in crate::ui::pages) fn WhereFrom() -> impl IntoView {
    let (notebook, place) = (Notebook::expect(), Location::expect());
    let chip = move |region: Region| {
        let pressed = Signal::derive(move || notebook.settings().region() == Some(region));
        let id = format!("region-{}", region.slug());
        view! {
            <Chip id pressed on_press=move |()| notebook.settings().choose_region(region)>
                {name(region)}
            </Chip>
        }
    };
    let chips = Region::ALL.map(chip).collect_view();
    let back = move || {
        place.came_from_writing().then(|| {
            view! {
                <div class="cluster">
                    <Button id="back-to-writing" kind=ButtonKind::Text icon=Icon::Back on_press=move |()| page::back()>
                        {W.back}
                    </Button>
                </div>
            }
        })
    };
    view! {
        {back}
        <section class="stack tight">
            <h2 id="where">{W.region_title}</h2>
            <p class="soft">{W.region_say}</p>
            <div class="chips" role="group" aria-labelledby="where">
                {chips}
            </div>
        </section>
    }
}
