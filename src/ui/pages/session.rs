//! The session: when it is, what to bring, the page to print, and what was taken home.

mod after;
mod day;
mod homework;
mod question;
mod sheet;
mod ticks;
mod writing;

use crate::browser::locale;
use crate::notebook::{Notebook, SessionPage as Page};
use crate::words::en::session::{Days, EN as W, sheet};
use crate::words::fill;
use chrono::NaiveDate;
use leptos::prelude::*;

/// How days are written here.
const DAYS: Days = Days { date: locale::date, short: locale::day_short };

/// The session that is being prepared. Copies are the same one.
#[derive(Clone, Copy)]
struct Ready {
    notebook: Notebook,
    /// Its day; today where none is set.
    on: Memo<NaiveDate>,
    /// The day to look back to, if it was chosen by hand.
    since: RwSignal<Option<NaiveDate>>,
    /// What there is to say.
    page: Memo<Page>,
}

impl Ready {
    fn new(notebook: Notebook) -> Self {
        let on = Memo::new(move |_| {
            let today = notebook.today().get();
            notebook.plan().with(|plan| plan.session_to_prepare(today))
        });
        let since = RwSignal::new(None);
        let page = Memo::new(move |_| notebook.session_page(since.get(), on.get()));
        Self { notebook, on, since, page }
    }
}

/// The session, before and after.
#[component]
pub(super) fn SessionPage() -> impl IntoView {
    let ready = Ready::new(Notebook::expect());
    let notebook = ready.notebook;
    let sheet = Memo::new(move |_| ready.page.with(|page| notebook.switches().with(|on| sheet(page, on, DAYS))));
    let lead = move || {
        let today = notebook.today().get();
        match notebook.plan().with(|plan| plan.next_session(today)) {
            None => W.no_date.to_owned(),
            Some(day) if day == today => W.next_today.to_owned(),
            Some(day) => fill(W.next, &[("day", &locale::day(day))]),
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
                <ticks::Ticks ready />
            </div>
            <sheet::SheetToPrint ready sheet />
        </div>
        <div class="no-print">
            <after::After notebook />
        </div>
    }
}
