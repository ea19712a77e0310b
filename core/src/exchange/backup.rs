//! The writer of a full backup.

use super::PlanView;
use crate::journal::{Entry, Set, StoredText};
use crate::yielder::Yielder;
use chrono::NaiveDate;
use serde::Serialize;

/// The format name that every backup carries.
pub const FORMAT: &str = "cairn";
/// The format version that this program writes, which is also the newest it reads.
pub const VERSION: u32 = 1;
/// Longest text that is read, in bytes. Acts weigh at most [`HEAVIEST`](crate::journal::HEAVIEST), unread texts and
/// drafts fit into localStorage, and the view ends before the text gets longer. So Cairn can open whatever it saves.
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

/// Writes a full backup, with pauses: all entries of a set, the unread texts, the drafts and the view. Each act takes
/// one line.
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

/// Writes a backup for somebody else, with pauses. The document says that it is a part.
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
    // The text of an entry is always complete JSON: see `Entry::from_text`.
    let act = |entry: &Entry| format!(r#"{{"at":"{}","act":{}}}"#, entry.stamp(), entry.text());
    list(&mut text, "changes", set.iter().map(act), usize::MAX, yielder).await;
    list(&mut text, "unread", unread.iter().map(with_key), usize::MAX, yielder).await;
    list(&mut text, "drafts", drafts.iter().map(with_key), usize::MAX, yielder).await;
    text.push_str("\"plan\": {\n");
    let around = json(&plan.around());
    // The view is never read back, so it may end early where the backup would get too long to open.
    let longest = LARGEST.saturating_sub(around.len() + AN_END);
    list(&mut text, "goals", plan.goals().map(|goal| json(&goal)), longest, yielder).await;
    text.push_str(around.trim_start_matches('{'));
    text.push_str("\n}");
    text
}

/// Upper bound on the bytes that close the lists and the document.
const AN_END: usize = 64;

/// Writes a named list, one item per line, and stops before the text gets longer than `longest` bytes.
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

/// Writes plain data as JSON. It can't fail, since all keys are text.
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

    /// The schema that is checked in equals the schema of the types. After an intended change, rewrite it by running
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
        // Compares values, not texts: the order of names carries no meaning in a schema, and depends on the other
        // crates that are built.
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(&std::fs::read_to_string(path).unwrap()), read(&schema));
    }
}
