//! The tidy test: rules about the sources that the compiler can't check, such as which module imports which, what may
//! not appear in code, and what the documents say about the code. It parses Rust with `syn`, so it compiles without
//! Leptos and runs in seconds.

mod circles;
mod copies;
mod documents;
mod figures;
mod files;
mod graph;
mod hazards;
mod modules;
mod public;
mod sources;
mod stored;
mod styles;
mod tokens;
mod uses;
mod views;
