//! Everything that can be proven without a browser: journeys through the notebook, saved documents of every version,
//! laws that hold for made-up cases, the words, and the tidiness of the source.

mod copies;
mod documents;
mod files;
mod journeys;
mod keeping;
mod laws;
mod tidy;
mod words;
mod world;
