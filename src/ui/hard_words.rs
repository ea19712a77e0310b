//! The state that knows which fields of the page hold words of danger, and the wrapper that hides everything else beside them.

use cairn_core::coach::{DangerKind, danger};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The fields of the page that hold words of danger. The frame provides it as a context, so that the undo line sees it too. It is
/// in memory alone and never stored; a field leaves the set when it is removed from the page. Copies share the same signals.
#[derive(Clone, Copy)]
pub(super) struct HardWords {
    fields: RwSignal<BTreeSet<String>>,
    /// The text that was read last, with its kind: a cache, so that several readers of one key press run the reader once.
    last: StoredValue<(String, Option<DangerKind>)>,
}

impl HardWords {
    /// Provides the state as a context, with no field in it.
    pub(super) fn provide() {
        provide_context(Self { fields: RwSignal::default(), last: StoredValue::default() });
    }

    /// Returns the state that this component stands in.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Returns the kind of danger that the words speak of.
    pub(super) fn read(self, words: &str) -> Option<DangerKind> {
        let known = self.last.with_value(|(text, kind)| (text == words).then_some(*kind));
        known.unwrap_or_else(|| {
            let kind = danger(words);
            self.last.set_value((words.to_owned(), kind));
            kind
        })
    }

    /// Records whether a field holds such words.
    pub(super) fn say(self, field: &str, is_hard: bool) {
        // The signal may be disposed of by now.
        _ = self
            .fields
            .try_update(|fields| if is_hard { fields.insert(field.to_owned()) } else { fields.remove(field) });
    }

    /// Returns a signal: whether any field of the page holds such words.
    pub(super) fn are_here() -> Signal<bool> {
        let Self { fields, .. } = Self::expect();
        Signal::derive(move || fields.with(|fields| !fields.is_empty()))
    }
}

/// Shows its children only while no field of the page holds words of danger. Offers, numbers, praise and previews stand in it.
#[component]
pub(super) fn UnlessHard(
    /// The content to hide beside such words.
    children: ChildrenFn,
) -> impl IntoView {
    let hard = HardWords::are_here();
    move || (!hard.get()).then(|| children())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_read_for_what_it_says_whatever_was_read_before() {
        Owner::new().with(|| {
            HardWords::provide();
            let hard = HardWords::expect();
            for words in ["", "I want to die", "I want to die", "I want to fly", "I took all my pills", ""] {
                assert_eq!(hard.read(words), danger(words), "{words}");
            }
        });
    }
}
