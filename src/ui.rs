//! What a person sees and touches.
//!
//! `app` is the frame around every page, `pages` has one file per page, `path` the frame of the path and one file per stage,
//! `parts` know no domain. `partner_card` is on the path and on a goal's page, `ended` on the path and in a look back,
//! `help_card` under every field of own words, `hard_words` tells all others to be silent beside it, `go_easy` there and on the plan for hard days.
//!
//! Deliberately absent: storage, JSON, sentences of its own.

#![expect(unreachable_pub, reason = "the component macro writes `pub` for what it makes")]

mod app;
mod ended;
mod env;
mod frame;
mod go_easy;
mod hard_words;
mod help_card;
mod lazy;
mod location;
mod pages;
mod partner_card;
mod parts;
mod path;

pub use app::start;
