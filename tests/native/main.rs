//! Everything that can be proven without a browser: journeys through the notebook, saved documents of every version,
//! laws that hold for made-up cases, the words, and the tidiness of the source.

mod copies;
mod danger;
mod documents;
mod figures;
mod files;
#[path = "../shared/foreign.rs"]
mod foreign;
mod guarded;
mod journeys;
mod keeping;
mod laws;
#[path = "../shared/living_on.rs"]
mod living_on;
mod safety;
#[path = "../shared/second_home.rs"]
mod second_home;
mod tidy;
mod words;
mod world;
