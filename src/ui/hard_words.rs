//! Whether words of danger stand in a field of the page: then nothing else speaks there.

use cairn_core::coach::{DangerKind, danger};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Which fields of the page hold words of danger. The frame of every page provides it, so that the line at its foot can follow
/// it too. It is in memory alone, and only for as long as the fields are there.
#[derive(Clone, Copy)]
pub(super) struct HardWords {
    fields: RwSignal<BTreeSet<String>>,
    /// The text that was read last, so that a key press has its words read once, whoever asks.
    last: StoredValue<(String, Option<DangerKind>)>,
}

impl HardWords {
    /// From now on the fields of the page are known.
    pub(super) fn provide() {
        provide_context(Self { fields: RwSignal::default(), last: StoredValue::default() });
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// What kind of danger these words speak of.
    pub(super) fn read(self, words: &str) -> Option<DangerKind> {
        let known = self.last.with_value(|(text, kind)| (text == words).then_some(*kind));
        known.unwrap_or_else(|| {
            let kind = danger(words);
            self.last.set_value((words.to_owned(), kind));
            kind
        })
    }

    /// Whether a field holds such words now.
    pub(super) fn say(self, field: &str, is_hard: bool) {
        // The page may be gone by now.
        _ = self
            .fields
            .try_update(|fields| if is_hard { fields.insert(field.to_owned()) } else { fields.remove(field) });
    }

    /// Whether any field of the page holds such words. It is followed.
    pub(super) fn are_here() -> Signal<bool> {
        let Self { fields, .. } = Self::expect();
        Signal::derive(move || fields.with(|fields| !fields.is_empty()))
    }
}

/// Something that speaks to people: an offer, a number, praise, a preview. Beside words of danger it is silent.
#[component]
pub(super) fn UnlessHard(
    /// What speaks.
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
