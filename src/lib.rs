//! Cairn: a quiet path through setting goals of one's own in therapy, and a companion while living with them.
//!
//! # The house
//! One crate of rooms, with arrows only downward. What stands above `notebook` is ordinary Rust that runs natively.
//!
//! | room | what it is |
//! |---|---|
//! | [`breath`] | pauses in long work |
//! | [`plan`] | what is true of goals, and everything that can happen to them |
//! | [`scales`] | the formulas, each with its source and a worked number |
//! | [`coach`] | reads the wording of a goal |
//! | [`wizard`] | the path: stages, the draft, what it adds up to |
//! | [`journal`] | the set of acts as text under keys |
//! | [`exchange`] | files in and out |
//! | [`words`] | every sentence a person reads |
//! | [`route`] | pages and their addresses |
//! | [`shelf`] | where text is kept |
//! | [`browser`] | the browser's own doings |
//! | [`notebook`] | the live plan, the draft being typed, whether it is kept |
//! | [`ui`] | what a person sees and touches |
//!
//! # Invariants of absence
//! Rooms above `notebook` never see a signal, the browser or the clock. `shelf` never knows what a goal is. `ui` never
//! touches storage or JSON. Nothing saved holds a signal. Nothing leaves the device but a file the person asked for.
//! Nothing stored is deleted or overwritten before what replaces it is known safe. No sentence for people outside `words`.

#[macro_use]
mod later;

pub mod breath;

pub mod coach;
pub mod exchange;
pub mod journal;
pub mod plan;
pub mod scales;
pub mod wizard;
pub mod words;

pub mod route;
pub mod shelf;

pub mod browser;
pub mod notebook;
pub mod ui;
