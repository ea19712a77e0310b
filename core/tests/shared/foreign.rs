//! Files that somebody else made, with seals of their own: anybody can make one.

use crate::made::seal;
use cairn_core::plan::Stamp;

/// The lines of a segment with these texts.
pub(crate) fn lines(texts: impl IntoIterator<Item = (Stamp, impl AsRef<str>)>) -> String {
    let lines: Vec<String> = texts.into_iter().map(|(stamp, text)| format!("{stamp}{}\n", text.as_ref())).collect();
    lines.concat()
}

/// An act under the key of its own, letter for letter.
pub(crate) fn act(stamp: Stamp, text: &str) -> (String, String) {
    let key = format!("cairn1/c/{stamp}");
    let sealed = seal(&key, text);
    (key, sealed)
}
