//! After a session: notes, and small steps until the next session.

use super::homework::Steps;
use super::writing::Writing;
use crate::browser::page;
use crate::notebook::{Homework, Notebook};
use crate::ui::parts::{Button, DateField, Disclosure, TextArea};
use cairn_core::wizard::{self, Bounds};
use cairn_core::words::en::session::EN as W;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The form about a past session. Copies share its state.
#[derive(Clone, Copy)]
struct NotesForm {
    notebook: StoredValue<Notebook>,
    on: RwSignal<NaiveDate>,
    /// The notes of that day before this form changed them.
    found: StoredValue<String>,
    notes: RwSignal<String>,
    homework: RwSignal<Vec<Homework>>,
}

impl NotesForm {
    fn new(notebook: Notebook) -> Self {
        let today = notebook.today().get_untracked();
        let on = notebook.plan().with_untracked(|plan| {
            let last = || plan.appointment.and_then(|appointment| appointment.last(today));
            plan.session_to_note(today).or_else(last).unwrap_or(today)
        });
        let found = notebook.sessions().on(on).notes;
        Self {
            notebook: StoredValue::new(notebook),
            on: RwSignal::new(on),
            notes: RwSignal::new(found.clone()),
            found: StoredValue::new(found),
            homework: RwSignal::new(Vec::new()),
        }
    }

    /// Saves the form so far in the notes of its day.
    fn write(self) {
        self.homework.with_untracked(|homework| {
            self.notebook.get_value().sessions().write_notes(
                self.on.get_untracked(),
                &self.notes.get_untracked(),
                homework,
            );
        });
    }

    /// Moves the notes to another day, and restores the first day's earlier notes.
    fn move_to(self, day: NaiveDate) {
        let (before, found) = (self.on.get_untracked(), self.found.get_value());
        if before == day {
            return;
        }
        self.notebook.get_value().sessions().write_notes(before, &found, &[]);
        let there = self.notebook.get_value().sessions().on(day).notes;
        if self.notes.get_untracked() == found {
            self.notes.set(there.clone());
        }
        self.found.set_value(there);
        self.on.set(day);
    }

    /// Saves notes and steps in one act, and marks the session as held.
    fn keep(self) {
        let (on, notes) = (self.on.get_untracked(), self.notes.get_untracked());
        self.homework.with_untracked(|homework| self.notebook.get_value().sessions().finish(on, &notes, homework));
        let kept = self.notebook.get_value().sessions().on(on).notes;
        self.notes.set(kept.clone());
        self.found.set_value(kept);
        self.homework.set(Vec::new());
    }
}

/// Notes and small steps, with the button that saves them.
#[component]
pub(super) fn After(
    /// The notebook.
    notebook: Notebook,
) -> impl IntoView {
    let taken = NotesForm::new(notebook);
    let writing = Writing::new(move || taken.write());
    let told = RwSignal::new(false);
    let today = notebook.today().get_untracked();
    let is_due = notebook
        .plan()
        .with_untracked(|plan| plan.session_to_note(today).is_some() || plan.next_session(today) == Some(today));
    let write = move |text: String| {
        told.set(false);
        taken.notes.set(text);
        writing.written();
    };
    let bounds = Signal::derive(move || Bounds::not_after(notebook.today().get()));
    let to_day = move |day: String| {
        if let Ok(Some(day)) = wizard::parse_date_within(&day, bounds.get_untracked()) {
            taken.move_to(day);
        }
    };
    let keep = move |()| {
        writing.forget();
        taken.keep();
        told.set(true);
        page::focus("after-told".into());
    };
    view! {
        <section on:focusout=move |_| writing.keep_now()>
            <Disclosure summary=W.after_title heading=true open=is_due>
                <p id="after-told" tabindex="-1" role="status">
                    {move || if told.get() { W.after_kept } else { W.after_say }}
                </p>
                <DateField
                    id="session-was"
                    label=W.after_which
                    value=Signal::derive(move || taken.on.get().to_string())
                    bounds
                    on_input=to_day
                />
                <TextArea id="session-notes" label=W.notes hint=W.notes_hint value=taken.notes on_input=write />
                <Steps homework=taken.homework on_write=move |()| writing.written() />
                <div class="cluster">
                    <Button id="session-keep" on_press=keep>
                        {W.after_keep}
                    </Button>
                </div>
            </Disclosure>
        </section>
    }
}
