//! The FHIR data types that several resources share, and the words that the caller passes in.

use crate::exchange::plain::one_line;
use crate::plan::{Goal, Measure};
use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

/// The words in a bundle.
#[derive(Clone, Copy)]
pub struct FhirWords<'a> {
    /// A sentence on what the file is: self-reported, a planning aid, no clinical measure.
    pub about: &'static str,
    /// The display text for a patient without a name.
    pub nobody: &'static str,
    /// The name of a goal's area; none if the goal has no area.
    pub area: &'a dyn Fn(&Goal) -> Option<&'static str>,
    /// The phrase for a measure.
    pub measure: &'a dyn Fn(&Measure) -> String,
}

/// A reference to another resource of the bundle, with a display text.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Reference {
    pub(super) reference: String,
    pub(super) display: String,
}

/// A `CodeableConcept`: codes, a text, or both.
#[derive(Debug, Default, Serialize)]
pub(super) struct Concept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) text: String,
}

/// A Coding: a code in a code system.
#[derive(Debug, Serialize)]
pub(super) struct Coding {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) display: &'static str,
}

/// An Annotation; its text is Markdown.
#[derive(Serialize)]
pub(super) struct Note {
    pub(super) text: String,
}

impl Concept {
    /// A concept with a text and no codes.
    pub(super) fn of(text: &str) -> Self {
        Self { coding: Vec::new(), text: one_line(text) }
    }
}

/// A UUID as a URI.
pub(super) fn urn(uuid: &str) -> String {
    format!("urn:uuid:{uuid}")
}

/// The day, if FHIR can write it: its years have four digits.
pub(super) fn fits(day: NaiveDate) -> Option<NaiveDate> {
    (1000..=9999).contains(&day.year()).then_some(day)
}
