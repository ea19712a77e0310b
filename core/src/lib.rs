//! What Cairn knows without a browser: goals and everything that can happen to them, how they are read, stored, exchanged
//! and said.
//!
//! # The modules
//! Imports point downward only; `xtask/tests/tidy` holds the table of what may import what.
//!
//! | module | what it holds |
//! |---|---|
//! | [`yielder`] | pauses in long work |
//! | [`sort`] | stable sorting that is compiled once |
//! | `tree` | JSON as a tree of values, and how stored types are read from it |
//! | [`plan`] | what is true of goals, and everything that can happen to them |
//! | [`scales`] | the formulas, each with its source and a worked number |
//! | [`coach`] | reads the wording of a goal |
//! | [`wizard`] | the path: stages, the draft, what it adds up to |
//! | [`shelf`] | the traits of storage, and a store in memory |
//! | [`journal`] | the set of acts as text under keys |
//! | [`exchange`] | files in and out |
//! | [`words`] | every sentence a person reads |
//! | [`route`] | pages and their addresses |
//!
//! # Invariants of absence
//! Nothing here sees a signal, the browser, a clock or a random number: they are handed in. Nothing saved holds a
//! reference to the page. Nothing stored is deleted or overwritten before what replaces it is known safe.
//! No sentence for people stands outside [`words`].

#[macro_use]
mod tree;

pub mod coach;
pub mod exchange;
pub mod journal;
pub mod plan;
pub mod route;
pub mod scales;
pub mod shelf;
pub mod sort;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod wizard;
pub mod words;
pub mod yielder;
