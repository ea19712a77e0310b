//! Autosave of words being written: after a pause in typing, and when the page is hidden or left.

use crate::browser::events;
use leptos::prelude::*;
use std::time::Duration;

/// The delay after the last key before saving.
const PAUSE: Duration = Duration::from_millis(1500);

/// Autosave state of a form. Copies share it. Opening a form never saves.
#[derive(Clone, Copy)]
pub(in crate::ui::pages) struct Writing {
    keep: Callback<()>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// Whether a change is unsaved; none before the first change.
    waits: RwSignal<Option<bool>>,
}

impl Writing {
    /// Autosave that calls `keep`.
    pub(in crate::ui::pages) fn new(keep: impl Fn() + Send + Sync + 'static) -> Self {
        let keep = Callback::new(move |()| keep());
        let writing = Self { keep, timer: StoredValue::new(None), waits: RwSignal::new(None) };
        let leaving = events::on_leaving(move || writing.keep_now());
        on_cleanup(move || {
            for listening in leaving {
                listening.remove();
            }
            writing.keep_now();
        });
        writing
    }

    /// Records a change and restarts the delay.
    pub(in crate::ui::pages) fn written(self) {
        self.waits.set(Some(true));
        self.stop();
        if let Ok(timer) = set_timeout_with_handle(move || self.keep_now(), PAUSE) {
            self.timer.set_value(Some(timer));
        }
    }

    /// Saves an unsaved change now.
    pub(in crate::ui::pages) fn keep_now(self) {
        self.stop();
        if self.waits.try_get_untracked().flatten() == Some(true) {
            self.keep.run(());
            self.waits.set(Some(false));
        }
    }

    /// Drops an unsaved change, which is saved in another way.
    pub(in crate::ui::pages) fn forget(self) {
        self.stop();
        self.waits.set(None);
    }

    /// Whether all changes are saved; false before the first change.
    pub(in crate::ui::pages) fn is_kept(self) -> bool {
        self.waits.get() == Some(false)
    }

    fn stop(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }
}
