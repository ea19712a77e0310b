//! One answer of a choice or a list of checks.

/// An answer a person can pick: the word the page knows it by, and what the person reads.
/// Its key is never shown and never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    /// What the page knows it by; letters, digits and dashes, since it becomes part of an id.
    pub key: String,
    /// What the person reads.
    pub label: String,
    /// A line under the label; empty for none.
    pub hint: String,
}

impl ChoiceOption {
    /// An answer without a hint.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), hint: String::new() }
    }

    /// The same answer with a line under its label.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}
