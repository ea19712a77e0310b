//! What tests make by hand: sealed texts, and full backups that anybody could have made.

use cairn_core::exchange::{self, PlanView};
use cairn_core::journal::{Entry, SEGMENTS, Set};
use cairn_core::plan::Stamp;
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use miniz_oxide::deflate::compress_to_vec;

/// A text as it is stored under a key.
pub(crate) fn seal(key: &str, text: &str) -> String {
    let bytes = key.bytes().chain([0xff]).chain(text.bytes());
    let sum =
        bytes.fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("1 {sum:016x} {text}")
}

/// A full backup of these acts.
pub(crate) fn copy(set: &Set) -> String {
    let plan = set.plan();
    let view = PlanView::of(&plan, &|_| String::new());
    exchange::write(set, &[], &[], view, NaiveDate::default(), yielder::none).block_on()
}

/// A segment with these lines, under a key and as it is stored there.
pub(crate) fn page(name: Stamp, lines: &str) -> (String, String) {
    let key = format!("{SEGMENTS}{name}");
    let packed: String = compress_to_vec(lines.as_bytes(), 6).into_iter().map(char::from).collect();
    let sealed = seal(&key, &packed);
    (key, sealed)
}

/// A full backup with these entries as changes, and these keys with their texts.
pub(crate) fn file(changes: &[Entry], unread: &[(String, String)]) -> String {
    let changes: Vec<String> =
        changes.iter().map(|entry| format!(r#"{{"at":"{}","act":{}}}"#, entry.stamp(), entry.text())).collect();
    let unread: Vec<serde_json::Value> =
        unread.iter().map(|(key, text)| serde_json::json!({ "key": key, "text": text })).collect();
    let unread = serde_json::Value::from(unread);
    format!(r#"{{"format":"cairn","version":1,"changes":[{}],"unread":{unread}}}"#, changes.join(","))
}
