//! Notices about a session on "Today".

use crate::browser::locale;
use crate::notebook::Notebook;
use cairn_core::route::Route;
use cairn_core::words::en::session::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The number of days after a session during which "Today" asks how it was.
const ASKS_FOR: i64 = 2;

/// A line on the day of a session, and on the next two days while it has no notes.
#[component]
pub(super) fn SessionLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let says = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| {
            if plan.next_session(today) == Some(today) {
                return Some((W.today_line.to_owned(), W.get_ready));
            }
            let day = plan.session_to_note(today).filter(|day| (today - *day).num_days() <= ASKS_FOR)?;
            Some((fill!(W.after_line, day: locale::day(day)), W.write_it))
        })
    });
    move || {
        says.get().map(|(words, way)| {
            view! {
                <p>
                    {words} " " <a id="session-today" href=Route::Session.href()>
                        {way}
                    </a>
                </p>
            }
        })
    }
}

/// The day of the next session, with a link to its page.
#[component]
pub(super) fn NextSession() -> impl IntoView {
    let notebook = Notebook::expect();
    let next = Memo::new(move |_| notebook.plan().with(|plan| plan.next_session(notebook.today().get())));
    let words = move || next.get().map_or_else(|| W.aside_none.to_owned(), locale::day);
    view! {
        <section class="stack tight aside-session">
            <h2>{W.aside_title}</h2>
            <p>{words}</p>
            <p>
                <a id="get-ready" href=Route::Session.href()>
                    {W.get_ready}
                </a>
            </p>
        </section>
    }
}
