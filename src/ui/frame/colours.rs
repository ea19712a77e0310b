//! The choice of light or dark colours: the switch in the masthead, and the three chips of the page "More".

use crate::browser::page;
use crate::notebook::Notebook;
use crate::ui::parts::{Chip, Glyph, Icon};
use cairn_core::words::en::frame::EN as W;
use leptos::prelude::*;

/// The colours that were chosen by hand ("light" or "dark"); `None` means that the system decides. Copies share the same signal.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Colours {
    by_hand: RwSignal<Option<&'static str>>,
    notebook: Notebook,
}

const LIGHT: &str = "light";
const DARK: &str = "dark";

impl Colours {
    /// Reads the choice that the page has now, and provides it as a context.
    pub(super) fn provide(notebook: Notebook) -> Self {
        let now = page::theme();
        let by_hand = [LIGHT, DARK].into_iter().find(|name| now.as_deref() == Some(*name));
        let colours = Self { by_hand: RwSignal::new(by_hand), notebook };
        provide_context(colours);
        colours
    }

    fn choose(self, theme: Option<&'static str>) {
        self.by_hand.set(theme);
        page::set_theme(theme);
        self.notebook.settings().keep_theme(theme);
    }

    fn is_dark(self) -> bool {
        self.by_hand.get().map_or_else(page::system_is_dark, |theme| theme == DARK)
    }
}

/// The button that switches to the other colours.
#[component]
pub(super) fn ColourSwitch(
    /// The choice.
    colours: Colours,
) -> impl IntoView {
    let other = move || if colours.is_dark() { LIGHT } else { DARK };
    let name = move || if colours.is_dark() { W.to_light } else { W.to_dark };
    let picture = move || if colours.is_dark() { Icon::Sun } else { Icon::Moon };
    view! {
        <button
            type="button"
            class="button text icon-only colour-switch"
            id="colours"
            data-field="colours"
            aria-label=name
            on:click=move |_| colours.choose(Some(other()))
        >
            {move || view! { <Glyph icon=picture() /> }}
        </button>
    }
}

/// The three chips: light, dark, or as the device has it.
#[component]
pub(in crate::ui) fn ColourChoice() -> impl IntoView {
    let colours: Colours = expect_context();
    let chip = move |id: &'static str, theme: Option<&'static str>, word: &'static str| {
        let pressed = move || colours.by_hand.get() == theme;
        view! {
            <Chip id pressed=Signal::derive(pressed) on_press=move |()| colours.choose(theme)>
                {word}
            </Chip>
        }
    };
    view! {
        <div class="chips" role="group" aria-label=W.colours>
            {chip("colours-device", None, W.as_device)}
            {chip("colours-light", Some(LIGHT), W.light)}
            {chip("colours-dark", Some(DARK), W.dark)}
        </div>
    }
}
