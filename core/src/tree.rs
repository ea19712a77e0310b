//! Reading stored JSON by hand instead of by serde, to keep the page small.
//!
//! serde can derive this, and does so natively: the tests compare the two. But derived code reads each type straight from the
//! text, and took ten times as many bytes of wasm. Here `serde_json` parses the text into a tree, once, and every type picks its
//! fields from the tree.
//!
//! Both follow the same rules: an unknown field is ignored, an unknown tag makes the whole unreadable, an absent list, text or
//! choice is empty where the types say so, and any other field that is missing or of the wrong kind makes the whole unreadable.

#[macro_use]
mod macros;
mod json;
mod values;

pub(crate) use json::Json;

/// A type that can be read from a tree of JSON.
pub(crate) trait FromTree: Sized {
    /// Reads the value; `None` when the tree holds no such value.
    fn read(json: &Json) -> Option<Self>;

    /// The value of an absent field; `None` where the field is required.
    fn missing() -> Option<Self> {
        None
    }
}

/// Reads a value from its JSON text; `None` when the text holds no such value.
pub(crate) fn read_text<T: FromTree>(text: &str) -> Option<T> {
    T::read(&serde_json::from_str(text).ok()?)
}
