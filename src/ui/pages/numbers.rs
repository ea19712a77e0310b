//! The setting that hides figures in pictures.

use crate::notebook::Notebook;
use crate::ui::parts::Chip;
use cairn_core::words::en::pictures::EN as W;
use leptos::prelude::*;

/// The choice between figures and words only. It applies to every page.
#[component]
pub(super) fn NumbersChoice() -> impl IntoView {
    let notebook = Notebook::expect();
    let chip = move |id: &'static str, is_on: bool, word: &'static str| {
        let pressed = move || notebook.settings().shows_numbers() == is_on;
        view! {
            <Chip id pressed=Signal::derive(pressed) on_press=move |()| notebook.settings().show_numbers(is_on)>
                {word}
            </Chip>
        }
    };
    view! {
        <div class="chips no-print" role="group" aria-label=W.numbers_group>
            {chip("numbers-on", true, W.with_numbers)}
            {chip("numbers-off", false, W.without_numbers)}
        </div>
    }
}
