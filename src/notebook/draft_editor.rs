//! The draft that is being typed, and its autosave.

use super::Drafts;
use cairn_core::wizard::Draft;
use leptos::prelude::*;
use std::time::Duration;

/// Longest time by which the saved draft lags behind the typing.
const BEHIND: Duration = Duration::from_millis(250);

/// A handle of the draft that is being typed. Copies of it are the same draft. It is saved a moment after every change,
/// and at once by [`DraftEditor::keep_now`]. Opening a draft never writes.
#[derive(Clone, Copy)]
pub struct DraftEditor {
    draft: RwSignal<Draft>,
    drafts: Drafts,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl DraftEditor {
    /// Creates the editor of a draft.
    pub fn new(drafts: Drafts, draft: Draft) -> Self {
        Self { draft: RwSignal::new(draft), drafts, timer: StoredValue::new(None) }
    }

    /// Returns the editor from the context.
    ///
    /// # Panics
    /// Outside of the path, which is a bug.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The draft, as a signal.
    pub fn draft(self) -> ReadSignal<Draft> {
        self.draft.read_only()
    }

    /// A signal of a value that is derived from the draft.
    pub fn read<T>(self, get: impl Fn(&Draft) -> T + Send + Sync + 'static) -> Signal<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        self.follow(Box::new(get))
    }

    /// Derives a signal. The closure is boxed, so that this is compiled once for each type of value and not for each
    /// caller, which saves much of the size of the wasm.
    fn follow<T>(self, get: Box<dyn Fn(&Draft) -> T + Send + Sync>) -> Signal<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let draft = self.draft;
        Memo::new(move |_| draft.with(&*get)).into()
    }

    /// Changes the draft in place. `change` returns whether it changed anything; only then is the draft saved, a moment
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

    /// Changes the draft in place; it is saved a moment later.
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

    /// Returns a callback that puts typed input into the draft.
    pub fn put<T: 'static>(self, put: impl Fn(&mut Draft, T) + Send + Sync + 'static) -> Callback<T> {
        Callback::new(move |typed| self.change(|draft| put(draft, typed)))
    }

    /// Records that the caret is in this field.
    pub fn set_caret_field(self, field: &str) {
        let is_new = self.draft.with_untracked(|draft| draft.focus.as_deref() != Some(field));
        if is_new {
            self.draft.update_untracked(|draft| draft.focus = Some(field.to_owned()));
            self.keep_soon();
        }
    }

    /// Saves pending changes at once, as the page may close in a moment.
    pub fn keep_now(self) {
        if self.stop() {
            self.draft.with_untracked(|draft| self.drafts.keep(draft));
        }
    }

    /// Whether another tab has ended the draft. Reactive.
    pub fn has_ended(self) -> bool {
        self.drafts.has_ended(self.draft.with(|draft| draft.id))
    }

    /// Continues an ended draft under a new id.
    pub fn begin_anew(self) {
        self.draft.update(|draft| self.drafts.begin_anew(draft));
    }

    /// Drops pending changes, as the draft is finished.
    pub fn forget(self) {
        self.stop();
    }

    /// Stops the autosave timer; returns whether changes were pending.
    fn stop(self) -> bool {
        let timer = self.timer.try_update_value(Option::take).flatten();
        if let Some(timer) = &timer {
            timer.clear();
            self.drafts.storage.count_typing(false);
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
                self.drafts.storage.count_typing(true);
            }
            Err(_) => self.draft.with_untracked(|draft| self.drafts.keep(draft)),
        }
    }
}
