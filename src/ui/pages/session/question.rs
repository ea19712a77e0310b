//! Fields for the person's own lines: the question, and the decision they would like to come to.

use super::writing::Writing;
use crate::notebook::Notebook;
use crate::ui::parts::TextArea;
use cairn_core::plan::SessionLine;
use cairn_core::words::en::session::EN as W;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The lines for the session of a day. They save while the person writes.
#[component]
pub(super) fn Question(
    /// The notebook.
    notebook: Notebook,
    /// The day.
    on: NaiveDate,
) -> impl IntoView {
    let waiting = |which: SessionLine| {
        let words = notebook
            .plan()
            .with_untracked(|plan| plan.waiting_line(which, on).map(|session| session.line(which).to_owned()));
        RwSignal::new(words.unwrap_or_default())
    };
    let (question, decision) = (waiting(SessionLine::Question), waiting(SessionLine::Decision));
    let writing = Writing::new(move || {
        let sessions = notebook.sessions();
        sessions.write_line(SessionLine::Question, on, &question.get_untracked());
        sessions.write_line(SessionLine::Decision, on, &decision.get_untracked());
    });
    let write = move |line: RwSignal<String>, text: String| {
        line.set(text);
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
                on_input=move |text| write(question, text)
                rows=2
            />
            <TextArea
                id="session-decision"
                label=W.decision
                hint=W.decision_hint
                value=decision
                on_input=move |text| write(decision, text)
                rows=1
            />
            <p class="soft small kept-line" role="status">
                {move || writing.is_kept().then_some(W.kept)}
            </p>
        </section>
    }
}
