//! The session, as far as today is concerned.

use crate::browser::locale;
use crate::notebook::Notebook;
use cairn_core::route::Route;
use cairn_core::words::en::session::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// For so many days after a session Today asks how it was; then it leaves it at that.
const ASKS_FOR: i64 = 2;

/// One quiet line on the day of a session, and on the next two days where nothing was noted of it. A client's file
/// has none.
#[component]
pub(super) fn SessionLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let says = Memo::new(move |_| {
        if notebook.is_review() {
            return None;
        }
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

/// The day of the next session, with the way to its page.
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
