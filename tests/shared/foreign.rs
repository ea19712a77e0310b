//! Files that somebody else made, with seals of their own: anybody can make one.

use cairn::journal::{Entry, PAGES};
use cairn::plan::Stamp;
use miniz_oxide::deflate::compress_to_vec;

/// A text as it is stored under a key.
pub(crate) fn seal(key: &str, text: &str) -> String {
    let bytes = key.bytes().chain([0xff]).chain(text.bytes());
    let sum =
        bytes.fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("1 {sum:016x} {text}")
}

/// A page with these lines, under a key and as it is stored there.
pub(crate) fn page(name: Stamp, lines: &str) -> (String, String) {
    let key = format!("{PAGES}{name}");
    let packed: String = compress_to_vec(lines.as_bytes(), 6).into_iter().map(char::from).collect();
    let sealed = seal(&key, &packed);
    (key, sealed)
}

/// The lines of a page with these texts.
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

/// A full copy with these entries as changes, and these keys with their texts.
pub(crate) fn file(changes: &[Entry], unread: &[(String, String)]) -> String {
    let changes: Vec<String> =
        changes.iter().map(|entry| format!(r#"{{"at":"{}","act":{}}}"#, entry.stamp(), entry.text())).collect();
    let unread: Vec<serde_json::Value> =
        unread.iter().map(|(key, text)| serde_json::json!({ "key": key, "text": text })).collect();
    let unread = serde_json::Value::from(unread);
    format!(r#"{{"format":"cairn","version":1,"changes":[{}],"unread":{unread}}}"#, changes.join(","))
}
