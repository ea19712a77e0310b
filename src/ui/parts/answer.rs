//! An answer of a choice or of a list of checks.

/// An answer that a person can pick: a key for the page and a label for the person. The key is never shown and never
/// empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    /// Identifies the answer; it may contain only letters, digits and dashes, since it becomes part of an id.
    pub key: String,
    /// The text of the answer.
    pub label: String,
    /// A hint under the label; empty for none.
    pub hint: String,
}

impl ChoiceOption {
    /// An answer without a hint.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), hint: String::new() }
    }

    /// The same answer with a hint under its label.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}
