//! The full copy, as it is written.

use super::PlanView;
use crate::journal::{Entry, Set, StoredText};
use crate::yielder::Yielder;
use chrono::NaiveDate;
use serde::Serialize;

/// The name every full copy gives itself.
pub const FORMAT: &str = "cairn";
/// The version of the format this program writes, and the newest it reads.
pub const VERSION: u32 = 1;
/// The longest text that is read, in bytes. Acts weigh [`HEAVIEST`](crate::journal::HEAVIEST) at most, what can't be read and drafts fit into a
/// localStorage, and the view ends where it would lead beyond: whatever Cairn saves it can also open.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// A key and what is stored under it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Unread<'a> {
    /// The key.
    key: &'a str,
    /// What is stored there.
    text: &'a str,
}

/// A full copy as text, with pauses: all entries of a set, what could not be read, the drafts, and the view. An act is one line.
pub async fn write(
    set: &Set,
    unread: &[StoredText],
    drafts: &[StoredText],
    plan: PlanView<'_>,
    saved: NaiveDate,
    yielder: Yielder,
) -> String {
    written("", set, (unread, drafts), plan, saved, yielder).await
}

/// The same of what is made for somebody else. It says that it is a part.
pub async fn write_part(
    set: &Set,
    drafts: &[StoredText],
    plan: PlanView<'_>,
    saved: NaiveDate,
    yielder: Yielder,
) -> String {
    written("\"part\": true,\n", set, (&[], drafts), plan, saved, yielder).await
}

async fn written(
    about: &str,
    set: &Set,
    (unread, drafts): (&[StoredText], &[StoredText]),
    plan: PlanView<'_>,
    saved: NaiveDate,
    yielder: Yielder,
) -> String {
    let mut text = format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"saved\": \"{saved}\",\n{about}");
    // An entry's text is always whole JSON: see `Entry::from_text`.
    let act = |entry: &Entry| format!(r#"{{"at":"{}","act":{}}}"#, entry.stamp(), entry.text());
    list(&mut text, "changes", set.iter().map(act), usize::MAX, yielder).await;
    list(&mut text, "unread", unread.iter().map(with_key), usize::MAX, yielder).await;
    list(&mut text, "drafts", drafts.iter().map(with_key), usize::MAX, yielder).await;
    text.push_str("\"plan\": {\n");
    let around = json(&plan.around());
    // Nothing is read back from the view: it may end where the copy would get too long to be opened.
    let longest = LARGEST.saturating_sub(around.len() + AN_END);
    list(&mut text, "goals", plan.goals().map(|goal| json(&goal)), longest, yielder).await;
    text.push_str(around.trim_start_matches('{'));
    text.push_str("\n}");
    text
}

/// More than what closes the lists and the document, in bytes.
const AN_END: usize = 64;

/// A list under its name, each item on a line of its own, as long as the text gets no longer than this.
async fn list(text: &mut String, name: &str, items: impl Iterator<Item = String>, longest: usize, yielder: Yielder) {
    text.extend(["\"", name, "\": ["]);
    let mut between = "\n";
    for item in items {
        if text.len() + item.len() > longest {
            break;
        }
        text.extend([between, &item]);
        between = ",\n";
        yielder().await;
    }
    text.push_str("\n],\n");
}

/// Plain data with text keys only, so writing it as JSON always works.
fn json(data: &impl Serialize) -> String {
    serde_json::to_string_pretty(data).unwrap_or_default()
}

fn with_key((key, text): &StoredText) -> String {
    json(&Unread { key, text })
}

#[cfg(test)]
mod tests {
    use super::super::view::{GoalView, PlanContext};
    use super::{FORMAT, Unread, VERSION};
    use crate::plan::Stamp;
    use chrono::NaiveDate;
    use serde::Serialize;
    use serde_json::value::RawValue;

    /// A full copy of a person's notebook in Cairn.
    #[derive(Serialize, schemars::JsonSchema)]
    #[schemars(title = "Cairn full copy")]
    struct Document<'a> {
        /// Always "cairn".
        #[schemars(extend("const" = FORMAT))]
        format: &'a str,
        /// The version of this format.
        #[schemars(extend("const" = VERSION))]
        version: u32,
        /// The day the copy was saved, by the person's own calendar.
        saved: NaiveDate,
        /// Whether it was made for somebody else, and is a part only.
        #[serde(skip_serializing_if = "Option::is_none")]
        part: Option<bool>,
        /// Everything the person did, oldest first. This is the copy; all else can be worked out from it.
        changes: Vec<Stored<'a>>,
        /// What was stored but could not be read, letter for letter.
        unread: Vec<Unread<'a>>,
        /// Drafts that wait to be gone on with, letter for letter.
        drafts: Vec<Unread<'a>>,
        /// The plan that the changes add up to, for people and other programs. It is not read when the copy is opened.
        plan: PlanView,
    }

    /// A plan in plain words and numbers. It holds no acts, and nothing is ever read back from it.
    #[derive(Serialize, schemars::JsonSchema)]
    struct PlanView {
        /// All goals, by what matters most now.
        goals: Vec<GoalView>,
        #[serde(flatten)]
        around: PlanContext,
    }

    /// One act.
    #[derive(Serialize, schemars::JsonSchema)]
    struct Stored<'a> {
        /// Its name, which sorts by time.
        #[schemars(with = "String", regex(pattern = r"^[0-9a-hjkmnp-tv-z]{22}$"))]
        at: Stamp,
        /// What was done, letter for letter as stored.
        #[schemars(with = "ActShape")]
        act: &'a RawValue,
    }

    /// An act: the day, and what it changed, in order. A newer Cairn may say more here.
    #[derive(schemars::JsonSchema)]
    #[expect(dead_code, reason = "it is only the shape of what is written")]
    struct ActShape {
        /// The civil day, by the person's own calendar when they did it.
        on: NaiveDate,
        /// The changes: each is the name of the change, alone or with what it says.
        does: Vec<serde_json::Value>,
        /// Whether something was left out of the act, in a copy made for somebody else.
        #[schemars(skip_serializing_if = "Option::is_none")]
        part: Option<bool>,
    }

    /// The schema that is checked in is the schema of the types. After a change on purpose, write it anew by running
    /// this test with `CAIRN_WRITE_SCHEMA=1`.
    #[test]
    fn the_schema_that_is_checked_in_is_the_schema_of_the_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/backup.schema.json");
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
