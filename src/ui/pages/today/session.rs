//! The line about a session on "Today".

use crate::browser::locale;
use crate::notebook::Notebook;
use cairn_core::route::Route;
use cairn_core::words::en::session::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The number of days after a session during which "Today" asks how it was.
const ASKS_FOR: i64 = 2;

/// A line about the session: today's, the last one while it has no notes, else the next one; nothing without a date.
#[component]
pub(super) fn SessionLine() -> impl IntoView {
    let notebook = Notebook::expect();
    let says = Memo::new(move |_| {
        let today = notebook.today().get();
        notebook.plan().with(|plan| {
            let next = plan.next_session(today);
            if next == Some(today) {
                return Some((None, W.today_line.to_owned(), W.get_ready));
            }
            let after = plan.session_to_note(today).filter(|day| (today - *day).num_days() <= ASKS_FOR);
            match after {
                Some(day) => Some((None, fill!(W.after_line, day: locale::day(day)), W.write_it)),
                None => next.map(|day| (Some(W.aside_title), locale::day(day), W.get_ready)),
            }
        })
    });
    move || {
        says.get().map(|(title, words, way)| {
            view! {
                <p>
                    {title
                        .map(|title| {
                            view! {
                                <strong>{title}</strong>
                                " "
                            }
                        })} {words} " " <a id="session-today" href=Route::Session.href()>
                        {way}
                    </a>
                </p>
            }
        })
    }
}
