//! Page of a session: its date, the lines to bring, the sheet to print, and the notes afterwards.

mod after;
mod day;
mod homework;
mod question;
mod sheet;
mod ticks;
mod writing;

pub(super) use writing::Writing;

use crate::browser::locale;
use crate::notebook::{LineSwitches, Notebook, SessionPage as Page};
use crate::ui::parts::Deferred;
use cairn_core::words::en::session::{EN as W, SheetFormat, sheet};
use cairn_core::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::cell::RefCell;

/// The formatters of days and numbers; tracked.
fn manner(notebook: Notebook) -> SheetFormat {
    SheetFormat { date: locale::date, short: locale::day_short, numbers: notebook.settings().shows_numbers() }
}

thread_local! {
    /// The lines switched by hand. A line taken off the page stays off until Cairn is closed.
    static SWITCHED: RefCell<LineSwitches> = const { RefCell::new(LineSwitches::new()) };
}

/// The session being prepared. Copies share its state.
#[derive(Clone, Copy)]
struct Ready {
    /// The day of the session; today if none is set.
    on: Memo<NaiveDate>,
    /// The start of the period to look back over, if chosen by hand.
    since: RwSignal<Option<NaiveDate>>,
    /// All lines that the page may have.
    page: Memo<Page>,
    /// The lines switched by hand.
    switches: RwSignal<LineSwitches>,
}

impl Ready {
    fn new(notebook: Notebook) -> Self {
        let on = Memo::new(move |_| {
            let today = notebook.today().get();
            notebook.plan().with(|plan| plan.session_to_prepare(today))
        });
        let since = RwSignal::new(None);
        let page = Memo::new(move |_| notebook.sessions().page(since.get(), on.get()));
        let switches = RwSignal::new(SWITCHED.with_borrow(LineSwitches::clone));
        Self { on, since, page, switches }
    }
}

impl Ready {
    /// Puts a line on the page, or takes it off.
    fn switch(self, line: String, is_on: bool) {
        self.switches.update(|by_hand| {
            by_hand.insert(line, is_on);
            SWITCHED.set(by_hand.clone());
        });
    }
}

/// The page of a session, before and after it.
#[component]
pub(super) fn SessionPage() -> impl IntoView {
    let notebook = Notebook::expect();
    let ready = Ready::new(notebook);
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
                <Deferred>
                    <ticks::Ticks ready />
                </Deferred>
            </div>
            <sheet::SheetToPrint ready sheet />
        </div>
        <div class="no-print">
            <Deferred>
                <after::After notebook />
            </Deferred>
        </div>
    }
}
