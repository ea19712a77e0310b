//! Tests of `cairn-core` as its users see it: saved documents of every version, laws that hold for made-up cases, the
//! coach's areas, its guard and its reader of danger, and the words.

mod areas;
mod clear;
mod danger;
mod documents;
#[path = "../shared/foreign.rs"]
mod foreign;
mod foreign_acts;
mod guarded;
mod keeping;
mod laws;
#[path = "../../examples/train_danger/linear.rs"]
mod linear;
#[path = "../shared/living_on.rs"]
mod living_on;
#[path = "../../../tests/shared/made.rs"]
mod made;
#[path = "../../examples/train_danger/sentences.rs"]
mod sentences;
mod words;
mod world;
