//! Page of a session: its date, the lines to bring, the sheet to print, and the notes afterwards.

mod after;
mod day;
mod homework;
mod off;
mod question;
mod ready;
mod sheet;
mod writing;

pub(super) use writing::Writing;

use crate::browser::locale;
use crate::notebook::Notebook;
use crate::ui::parts::Deferred;
use cairn_core::words::en::session::{EN as W, sheet};
use cairn_core::words::fill;
use leptos::prelude::*;
use ready::{SessionDraft, manner};

/// The page of a session, before and after it.
#[component]
pub(super) fn SessionPage() -> impl IntoView {
    let notebook = Notebook::expect();
    let ready = SessionDraft::new(notebook);
    let sheet = Memo::new(move |_| ready.page.with(|page| ready.switches.with(|on| sheet(page, on, manner(notebook)))));
    let lead = move || {
        let today = notebook.today().get();
        match notebook.plan().with(|plan| plan.next_session(today)) {
            None => W.no_date.to_owned(),
            Some(day) if day == today => W.next_today.to_owned(),
            Some(day) => fill!(W.next, day: locale::day(day)),
        }
    };
    view! {
        <div class="page-head no-print">
            <h1 id="heading" tabindex="-1">
                {W.title}
            </h1>
            <p class="lead">{lead}</p>
        </div>
        <div class="session">
            <div class="stack loose no-print">
                <day::Day notebook />
                {move || {
                    let on = ready.on.get();
                    view! { <question::Question notebook on /> }
                }}
            </div>
            <Deferred>
                <sheet::SheetToPrint ready sheet />
            </Deferred>
            <div class="session-lines no-print">
                <Deferred>
                    <off::LinesOff ready />
                    <after::After notebook />
                </Deferred>
            </div>
        </div>
    }
}
