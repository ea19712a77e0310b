//! The way to help, beside a field whose words speak of danger.

use crate::notebook::Notebook;
use crate::route::Route;
use crate::ui::parts::{Button, Icon, Kind, LinkButton, Notice, Tone};
use crate::words::en::stage_clear::EN as W;
use leptos::prelude::*;

/// Where the card was shown for one goal, and whether it was closed. It lives as long as the path is open and is kept
/// nowhere, so nothing that is stored tells that it was ever there.
#[derive(Clone, Copy)]
pub(super) struct HelpCard {
    at: RwSignal<Option<&'static str>>,
    is_on: RwSignal<bool>,
}

impl HelpCard {
    /// Not shown yet; never to be shown where the person turned it off.
    pub(super) fn new(notebook: Notebook) -> Self {
        Self { at: RwSignal::new(None), is_on: RwSignal::new(notebook.shows_help_card()) }
    }

    /// The first field with such words has the card; no other field of the same goal asks again.
    fn is_here(self, field: &'static str, danger: bool) -> bool {
        let first = self.at.get_untracked();
        let here = danger && self.is_on.get() && first.is_none_or(|at| at == field);
        if here && first.is_none() {
            self.at.set(Some(field));
        }
        here
    }
}

/// A card that points to people to talk to. It comes once for a goal, is closed for that goal or turned off for good, and
/// never blocks.
#[component]
pub(super) fn HelpNear(
    /// Which field it stands beside.
    field: &'static str,
    /// Whether the words speak of danger.
    danger: Signal<bool>,
) -> impl IntoView {
    let (card, notebook): (HelpCard, Notebook) = (expect_context(), Notebook::expect());
    let is_here = Memo::new(move |_| card.is_here(field, danger.get()));
    let close = move || card.is_on.set(false);
    let turn_off = move || {
        close();
        notebook.show_help_card(false);
    };
    view! {
        <div class="spoken" role="status">
            <Show when=move || is_here.get()>
                <Notice tone=Tone::Warm title=W.help_title>
                    <p>{W.help}</p>
                    <div class="cluster">
                        <LinkButton id="help-near" icon=Icon::Heart href=Route::Help.href()>
                            {W.help_link}
                        </LinkButton>
                        <Button kind=Kind::Text id="help-close" on_press=move || close()>
                            {W.help_close}
                        </Button>
                        <Button kind=Kind::Text id="help-off" on_press=move || turn_off()>
                            {W.help_off}
                        </Button>
                    </div>
                </Notice>
            </Show>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_once_for_a_goal_and_not_after_it_was_closed() {
        let owner = Owner::new();
        owner.set();
        let card = HelpCard { at: RwSignal::new(None), is_on: RwSignal::new(true) };
        assert!(!card.is_here("wish", false), "nothing speaks of danger yet");
        assert!(card.is_here("wish", true));
        assert!(!card.is_here("wording", true), "the same goal is not asked twice");
        assert!(card.is_here("wish", true), "and back at the first field it is still there");
        card.is_on.set(false);
        assert!(!card.is_here("wish", true));
    }
}
