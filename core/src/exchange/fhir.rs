//! Export of goals to a health record: a Bundle of FHIR R4 (4.0.1).
//!
//! The bundle has plain `Goal` resources, whose five levels use the extension of HL7's Person-Centered Outcomes guide
//! (STU 1), and an `Observation` for each day on which the person named a rung. It claims no profile of the guide,
//! since those build on US Core, which requires a real patient. The patient has no name unless the person gives one.
//!
//! The bundle never contains scores, diagnoses or narrative HTML.

mod bundle;
mod goal;
mod ladder;
mod target;
mod types;

pub use bundle::{BundleInfo, bundle};
pub use types::FhirWords;
