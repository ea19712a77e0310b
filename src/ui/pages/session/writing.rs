//! Words that are kept while they are written: after a pause, and when the person turns to something else.

use crate::browser::events;
use leptos::prelude::*;
use std::time::Duration;

/// How long a pause is.
const PAUSE: Duration = Duration::from_millis(1500);

/// Words being written. Copies are the same words. Opening them writes nothing.
#[derive(Clone, Copy)]
pub(in crate::ui::pages) struct Writing {
    keep: Callback<()>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// Whether something was written that is not kept yet; none when nothing was written at all.
    waits: RwSignal<Option<bool>>,
}

impl Writing {
    /// Words that `keep` keeps.
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

    /// Something was written.
    pub(in crate::ui::pages) fn written(self) {
        self.waits.set(Some(true));
        self.stop();
        if let Ok(timer) = set_timeout_with_handle(move || self.keep_now(), PAUSE) {
            self.timer.set_value(Some(timer));
        }
    }

    /// Keeps what waits.
    pub(in crate::ui::pages) fn keep_now(self) {
        self.stop();
        if self.waits.try_get_untracked().flatten() == Some(true) {
            self.keep.run(());
            self.waits.set(Some(false));
        }
    }

    /// What waits is kept in another way.
    pub(in crate::ui::pages) fn forget(self) {
        self.stop();
        self.waits.set(None);
    }

    /// Whether all that was written is kept; not before something was.
    pub(in crate::ui::pages) fn is_kept(self) -> bool {
        self.waits.get() == Some(false)
    }

    fn stop(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }
}
