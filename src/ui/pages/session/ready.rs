//! The session that is being prepared: its day, its lines, and which of them were switched by hand.

use crate::browser::locale;
use crate::notebook::{LineSwitches, Notebook, SessionPage as Page};
use cairn_core::words::en::session::SheetFormat;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::cell::RefCell;

/// The formatters of days and numbers; tracked.
pub(super) fn manner(notebook: Notebook) -> SheetFormat {
    SheetFormat {
        date: locale::date,
        short: locale::day_short,
        weekday: locale::weekday,
        today: notebook.today().get(),
        numbers: notebook.settings().shows_numbers(),
    }
}

thread_local! {
    /// The lines switched by hand. A line taken off the page stays off until Cairn is closed.
    static SWITCHED: RefCell<LineSwitches> = const { RefCell::new(LineSwitches::new()) };
}

/// The session being prepared. Copies share its state.
#[derive(Clone, Copy)]
pub(super) struct SessionDraft {
    /// The day of the session; today if none is set.
    pub(super) on: Memo<NaiveDate>,
    /// The start of the period to look back over, if chosen by hand.
    pub(super) since: RwSignal<Option<NaiveDate>>,
    /// All lines that the page may have.
    pub(super) page: Memo<Page>,
    /// The lines switched by hand.
    pub(super) switches: RwSignal<LineSwitches>,
}

impl SessionDraft {
    /// Starts with the next session, and with the lines that were switched before.
    pub(super) fn new(notebook: Notebook) -> Self {
        let on = Memo::new(move |_| {
            let today = notebook.today().get();
            notebook.plan().with(|plan| plan.session_to_prepare(today))
        });
        let since = RwSignal::new(None);
        let page = Memo::new(move |_| notebook.sessions().page(since.get(), on.get()));
        let switches = RwSignal::new(SWITCHED.with_borrow(LineSwitches::clone));
        Self { on, since, page, switches }
    }

    /// Puts a line on the page, or takes it off.
    pub(super) fn switch(self, line: String, is_on: bool) {
        self.switches.update(|by_hand| {
            by_hand.insert(line, is_on);
            SWITCHED.set(by_hand.clone());
        });
    }
}
