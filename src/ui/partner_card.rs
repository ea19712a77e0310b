//! The card for the one who is with the person: only what they may know, to be copied, shared, printed or saved.

use crate::browser::page;
use crate::ui::parts::{Button, Icon};
use cairn_core::words::en::stage_partner::EN as W;
use leptos::prelude::*;

/// The words of a card, and the ways to give them. What is seen is exactly what is given.
#[component]
pub(super) fn PartnerCard(
    /// What the share sheet calls it.
    #[prop(into)]
    title: Signal<String>,
    /// The words.
    #[prop(into)]
    text: Signal<String>,
    /// Told when it shall be printed.
    #[prop(into)]
    on_print: Callback<()>,
    /// Saves it as a file and gives a word about that, where the page has a way to.
    #[prop(optional, into)]
    on_save: Option<Callback<(), &'static str>>,
) -> impl IntoView {
    let told = RwSignal::new(None::<&'static str>);
    let copy = move |()| {
        page::copy(&text.get_untracked(), move |done| told.set(Some(if done { W.copied } else { W.not_copied })));
    };
    let share = move |()| page::share(&title.get_untracked(), &text.get_untracked());
    let save = on_save.map(|save| move |()| told.set(Some(save.run(()))));
    view! {
        <p class="own-words">{text}</p>
        <div class="cluster no-print">
            {page::can_copy().then(|| way("card-copy", Icon::Copy, W.copy, copy))}
            {page::can_share().then(|| way("card-share", Icon::Share, W.share, share))}
            {save.map(|save| way("card-save", Icon::Save, W.save_text, save))}
            {way("card-print", Icon::Print, W.print, move |()| on_print.run(()))}
        </div>
        <p class="soft no-print" role="status">
            {move || told.get()}
        </p>
    }
}

fn way(id: &'static str, icon: Icon, words: &'static str, press: impl Fn(()) + Send + Sync + 'static) -> AnyView {
    view! {
        <Button id=id icon=icon on_press=press>
            {words}
        </Button>
    }
    .into_any()
}
