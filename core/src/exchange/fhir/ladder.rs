//! The ladder in FHIR: its levels as extensions of the goal, and the rung of each day as an `Observation`.

use super::types::{Coding, Concept, Note, Reference, fits};
use crate::exchange::plain::{one_line, plain};
use crate::plan::{Goal, Ladder, Rung};
use chrono::NaiveDate;
use serde::Serialize;

/// URL of the extension for one level of Goal Attainment Scaling.
const SCALING: &str = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling";
const LOINC: &str = "http://loinc.org";

/// The answers of LOINC's list LL6900-6 from −2 to +2, with the list's own words.
const LEVELS: [(&str, &str); 5] = [
    ("LA34484-8", "Much less than expected"),
    ("LA34483-0", "Less than expected"),
    ("LA34481-4", "Expected outcome"),
    ("LA34480-6", "Better than expected"),
    ("LA34479-8", "Much better than expected"),
];

/// LOINC code of a goal attainment score given by the patient.
const SCORE_BY_PATIENT: &str = "107334-5";

/// The extension for one level of the ladder.
#[derive(Serialize)]
pub(super) struct Scaling {
    extension: [Piece; 2],
    url: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Piece {
    #[serde(rename_all = "camelCase")]
    Level { url: &'static str, value_coding: Coding },
    #[serde(rename_all = "camelCase")]
    Text { url: &'static str, value_string: String },
}

/// A FHIR `Observation` of the rung that the person named on one day. It never says more than that.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RungResource {
    resource_type: &'static str,
    id: String,
    status: &'static str,
    code: Concept,
    subject: Reference,
    focus: [Reference; 1],
    effective_date_time: NaiveDate,
    performer: [Reference; 1],
    value_codeable_concept: Concept,
    note: [Note; 1],
}

/// The data shared by all observations of a goal.
pub(super) struct RungContext<'a> {
    /// The patient, who is also the performer.
    pub(super) subject: &'a Reference,
    /// The reference to the goal.
    pub(super) focus: Reference,
    /// A sentence on what the file is.
    pub(super) about: &'a str,
}

impl RungResource {
    /// The observation of the rung on a day, with this id; none for a year that FHIR can't write.
    pub(super) fn of(goal: &Goal, (day, rung): (NaiveDate, Rung), id: String, of: &RungContext) -> Option<Self> {
        let (code, display) = LEVELS.get(rung.place()).copied()?;
        let coded = |code, display| vec![Coding { system: LOINC, code, display }];
        Some(Self {
            resource_type: "Observation",
            id,
            status: "final",
            code: Concept { coding: coded(SCORE_BY_PATIENT, ""), text: String::new() },
            subject: of.subject.clone(),
            focus: [of.focus.clone()],
            effective_date_time: fits(day)?,
            performer: [of.subject.clone()],
            value_codeable_concept: Concept { coding: coded(code, display), text: one_line(goal.outcome(rung)) },
            note: [Note { text: of.about.to_owned() }],
        })
    }
}

/// The levels that have words, from −2 to +2.
pub(super) fn scaling(ladder: &Ladder) -> impl Iterator<Item = Scaling> {
    let levels = LEVELS.into_iter().zip(&ladder.0).map(|(level, words)| (level, plain(words).trim().to_owned()));
    levels.filter(|(_, words)| !words.is_empty()).map(|((code, display), words)| Scaling {
        extension: [
            Piece::Level { url: "level", value_coding: Coding { system: LOINC, code, display } },
            Piece::Text { url: "progressText", value_string: words },
        ],
        url: SCALING,
    })
}
