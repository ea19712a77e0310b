//! The order of the sources, held where the compiler can't: who imports whom, what stays out of the code, what the documents
//! say of it. It parses Rust with `syn`; it compiles without Leptos and runs in seconds.

mod circles;
mod documents;
mod figures;
mod files;
mod graph;
mod hazards;
mod known_circles;
mod modules;
mod public;
mod sources;
mod stored;
mod styles;
mod tokens;
mod uses;
mod views;
