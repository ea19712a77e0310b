//! The draft being typed, and the keeping of it.

use super::Notebook;
use cairn_core::wizard::Draft;
use leptos::prelude::*;
use std::time::Duration;

/// How far behind the keys the kept draft may be.
const BEHIND: Duration = Duration::from_millis(250);

/// The draft being typed. Copies of it are the same draft. It is kept a moment after every change, and at once by
/// [`DraftEditor::keep_now`]; opening it writes nothing.
#[derive(Clone, Copy)]
pub struct DraftEditor {
    draft: RwSignal<Draft>,
    notebook: Notebook,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl DraftEditor {
    /// Begins to type in a draft.
    pub fn new(notebook: Notebook, draft: Draft) -> Self {
        Self { draft: RwSignal::new(draft), notebook, timer: StoredValue::new(None) }
    }

    /// The typing of the path this component is part of.
    ///
    /// # Panics
    /// Outside of the path, which is a slip in the code.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The draft, to be read.
    pub fn draft(self) -> ReadSignal<Draft> {
        self.draft.read_only()
    }

    /// One thing out of the draft, followed as it changes.
    pub fn read<T>(self, get: impl Fn(&Draft) -> T + Send + Sync + 'static) -> Signal<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        self.follow(Box::new(get))
    }

    /// Compiled once for each kind of value, not once for each thing read: this is much of what the page weighs.
    fn follow<T>(self, get: Box<dyn Fn(&Draft) -> T + Send + Sync>) -> Signal<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let draft = self.draft;
        Memo::new(move |_| draft.with(&*get)).into()
    }

    /// Changes the draft in place. `change` tells whether it changed anything; only then is the draft kept, a moment
    /// later.
    pub fn change_if(self, change: impl FnOnce(&mut Draft) -> bool) {
        let change = |draft: &mut Draft| {
            let is_changed = change(draft);
            (is_changed, is_changed)
        };
        if self.draft.try_maybe_update(change).unwrap_or(false) {
            self.keep_soon();
        }
    }

    /// Changes the draft in place; it is kept a moment later.
    pub fn change(self, change: impl FnOnce(&mut Draft)) {
        let mut change = Some(change);
        self.change_by(&mut |draft| {
            if let Some(change) = change.take() {
                change(draft);
            }
        });
    }

    fn change_by(self, change: &mut dyn FnMut(&mut Draft)) {
        self.draft.update(change);
        self.keep_soon();
    }

    /// A callback that puts what was typed into the draft.
    pub fn put<T: 'static>(self, put: impl Fn(&mut Draft, T) + Send + Sync + 'static) -> Callback<T> {
        Callback::new(move |typed| self.change(|draft| put(draft, typed)))
    }

    /// The caret is in this field now.
    pub fn set_caret_field(self, field: &str) {
        let is_new = self.draft.with_untracked(|draft| draft.focus.as_deref() != Some(field));
        if is_new {
            self.draft.update_untracked(|draft| draft.focus = Some(field.to_owned()));
            self.keep_soon();
        }
    }

    /// Keeps the draft at once: the page may be gone in a moment.
    pub fn keep_now(self) {
        if self.stop() {
            self.draft.with_untracked(|draft| self.notebook.keep(draft));
        }
    }

    /// Whether another tab has ended the draft. It is followed.
    pub fn has_ended(self) -> bool {
        self.notebook.has_ended(self.draft.with(|draft| draft.id))
    }

    /// What was typed in a draft that has ended goes on as a draft of its own.
    pub fn begin_anew(self) {
        self.draft.update(|draft| self.notebook.begin_anew(draft));
    }

    /// The draft is done with: what was to be kept of it is not kept any more.
    pub fn forget(self) {
        self.stop();
    }

    /// Ends the waiting; tells whether something was to be kept.
    fn stop(self) -> bool {
        let timer = self.timer.try_update_value(Option::take).flatten();
        if let Some(timer) = &timer {
            timer.clear();
            self.notebook.is_typing(false);
        }
        timer.is_some()
    }

    fn keep_soon(self) {
        let is_running = self.timer.try_with_value(Option::is_some).unwrap_or(true);
        if is_running {
            return;
        }
        match set_timeout_with_handle(move || self.keep_now(), BEHIND) {
            Ok(timer) => {
                self.timer.set_value(Some(timer));
                self.notebook.is_typing(true);
            }
            Err(_) => self.draft.with_untracked(|draft| self.notebook.keep(draft)),
        }
    }
}
