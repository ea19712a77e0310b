//! Everything that can be proven without a browser: journeys through the notebook, files in and
//! out, a law of what the page shows, the hazard log, and the tidiness of the source.

mod copies;
mod documents;
mod figures;
mod files;
mod journeys;
mod lives;
#[path = "../shared/made.rs"]
mod made;
mod safety;
mod tidy;
mod tidy_styles;
mod world;
