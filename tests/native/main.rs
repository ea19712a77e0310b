//! Everything of the app that can be proven without a browser: journeys through the notebook, files in and out, a law of
//! what the page shows, and the words for a hard moment. `xtask/tests/tidy` looks at the sources.

mod backups;
mod documents;
mod files;
mod journeys;
mod lives;
#[path = "../shared/made.rs"]
mod made;
mod safety;
mod tidy_styles;
mod world;
