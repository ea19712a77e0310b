//! The data types that several resources share, and the words that come from outside.

use crate::exchange::plain::one_line;
use crate::plan::{Goal, Measure};
use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

/// The words of the bundle.
#[derive(Clone, Copy)]
pub struct FhirWords<'a> {
    /// What the file is: self-reported, a planning aid, no clinical measure.
    pub about: &'static str,
    /// What the patient is called while there is no name.
    pub nobody: &'static str,
    /// The area of a goal as a word, if it has one.
    pub area: &'a dyn Fn(&Goal) -> Option<&'static str>,
    /// A measure as a phrase.
    pub measure: &'a dyn Fn(&Measure) -> String,
}

/// Another resource of the bundle, or somebody by a word.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Reference {
    pub(super) reference: String,
    pub(super) display: String,
}

/// A concept by code, by words, or both.
#[derive(Debug, Default, Serialize)]
pub(super) struct Concept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) text: String,
}

/// A code of a system of codes.
#[derive(Debug, Serialize)]
pub(super) struct Coding {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) display: &'static str,
}

/// A note; its text is Markdown.
#[derive(Serialize)]
pub(super) struct Note {
    pub(super) text: String,
}

impl Concept {
    /// Only words.
    pub(super) fn of(text: &str) -> Self {
        Self { coding: Vec::new(), text: one_line(text) }
    }
}

/// A name as a URI.
pub(super) fn urn(uuid: &str) -> String {
    format!("urn:uuid:{uuid}")
}

/// FHIR writes years with four digits.
pub(super) fn fits(day: NaiveDate) -> Option<NaiveDate> {
    (1000..=9999).contains(&day.year()).then_some(day)
}
