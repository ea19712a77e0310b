//! Field for the person's own question.

use super::writing::Writing;
use crate::notebook::Notebook;
use crate::ui::parts::TextArea;
use cairn_core::words::en::session::EN as W;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The question for the session of a day. It saves while the person writes.
#[component]
pub(super) fn Question(
    /// The notebook.
    notebook: Notebook,
    /// The day.
    on: NaiveDate,
) -> impl IntoView {
    let waiting = notebook.plan().with_untracked(|plan| plan.question_for(on).map(|session| session.question.clone()));
    let question = RwSignal::new(waiting.unwrap_or_default());
    let writing = Writing::new(move || notebook.sessions().ask(on, &question.get_untracked()));
    let write = move |text: String| {
        question.set(text);
        writing.written();
    };
    view! {
        <section class="stack" on:focusout=move |_| writing.keep_now()>
            <h2>{W.question_title}</h2>
            <TextArea
                id="session-question"
                label=W.question
                hint=W.question_hint
                value=question
                on_input=write
                rows=2
            />
            <p class="soft small kept-line" role="status">
                {move || writing.is_kept().then_some(W.kept)}
            </p>
        </section>
    }
}
