//! The full copy, as it is written.

use super::PlanView;
use crate::journal::{Entry, Set, Text};
use crate::plan::Stamp;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::value::RawValue;

/// The name every full copy gives itself.
pub const FORMAT: &str = "cairn";
/// The version of the format this program writes, and the newest it reads.
pub const VERSION: u32 = 1;

/// A full copy of a person's notebook in Cairn.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(title = "Cairn full copy"))]
struct Document<'a> {
    /// Always "cairn".
    #[cfg_attr(test, schemars(extend("const" = FORMAT)))]
    format: &'a str,
    /// The version of this format.
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    version: u32,
    /// The day the copy was saved, by the person's own calendar.
    saved: NaiveDate,
    /// Everything the person did, oldest first. This is the copy; all else can be worked out from it.
    changes: Vec<Stored<'a>>,
    /// What was stored but could not be read, letter for letter.
    unread: Vec<Unread<'a>>,
    /// Drafts that wait to be gone on with, letter for letter.
    drafts: Vec<Unread<'a>>,
    /// The plan that the changes add up to, for people and other programs. It is not read when the copy is opened.
    plan: PlanView,
}

/// One act.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Stored<'a> {
    /// Its name, which sorts by time.
    #[cfg_attr(test, schemars(with = "String", regex(pattern = r"^[0-9a-hjkmnp-tv-z]{22}$")))]
    at: Stamp,
    /// What was done, letter for letter as stored.
    #[cfg_attr(test, schemars(with = "ActShape"))]
    act: &'a RawValue,
}

/// A key and what is stored under it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Unread<'a> {
    /// The key.
    key: &'a str,
    /// What is stored there.
    text: &'a str,
}

/// An act: the day, and what it changed, in order. A newer Cairn may say more here.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "it is only the shape of what is written")]
struct ActShape {
    /// The civil day, by the person's own calendar when they did it.
    on: NaiveDate,
    /// The changes: each is the name of the change, alone or with what it says.
    does: Vec<serde_json::Value>,
}

/// A full copy as text: all entries of a set, what could not be read, the drafts, and the view.
pub fn write(set: &Set, unread: &[Text], drafts: &[Text], plan: PlanView, saved: NaiveDate) -> String {
    let document = Document {
        format: FORMAT,
        version: VERSION,
        saved,
        changes: set.iter().filter_map(stored).collect(),
        unread: with_keys(unread),
        drafts: with_keys(drafts),
        plan,
    };
    // Plain data with text keys only, so writing it as JSON always works.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

fn with_keys(texts: &[Text]) -> Vec<Unread<'_>> {
    texts.iter().map(|(key, text)| Unread { key, text }).collect()
}

/// An entry's text is always whole JSON: see [`Entry::from_text`].
fn stored(entry: &Entry) -> Option<Stored<'_>> {
    Some(Stored { at: entry.stamp(), act: serde_json::from_str(entry.text()).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The schema that is checked in is the schema of the types. After a change on purpose, write it anew by running
    /// this test with `CAIRN_WRITE_SCHEMA=1`.
    #[test]
    fn the_schema_that_is_checked_in_is_the_schema_of_the_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/backup.schema.json");
        let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
        let schema = settings.into_generator().into_root_schema_for::<Document>();
        let schema = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("CAIRN_WRITE_SCHEMA").is_some() {
            std::fs::write(path, &schema).unwrap();
        }
        // As values: the order of names is no part of a schema, and depends on what else is built beside.
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(&std::fs::read_to_string(path).unwrap()), read(&schema));
    }
}
