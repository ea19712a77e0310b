//! Goals for a health record: a Bundle of FHIR R4 (4.0.1).
//!
//! Plain `Goal` resources, with the five levels by the extension of HL7's Person-Centered Outcomes guide (STU 1), and an
//! `Observation` for each day that somebody said where they were on them. The guide's profiles build on
//! US Core, which wants a real patient, so none is claimed. The patient has no name unless the person gives one.
//!
//! Deliberately absent: scores, diagnoses, and narrative HTML.

mod bundle;
mod goal;
mod ladder;
mod target;
mod types;

pub use bundle::{BundleInfo, bundle};
pub use types::FhirWords;
