//! A draft as text: JSON, in the form in which it is kept between two visits.

use super::Draft;

impl Draft {
    /// The draft as one JSON object, for [`Draft::from_json`].
    pub fn to_json(&self) -> String {
        // A draft is plain data, so writing it as JSON always works.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a draft from its JSON. `None` where it can't be read, as when a newer version of Cairn wrote it.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}
