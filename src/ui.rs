//! The user interface: the root component, the frame around every page, the pages, the path, and the parts they are built of.
//!
//! | module | what it is |
//! |---|---|
//! | `app` | the root component, which imports frame, pages and path |
//! | `drawn` | the openings as HTML, drawn without a browser (feature `draw`) |
//! | `env` | the environment of a notebook in a browser |
//! | `location` | the open page and the shown notebook, a context of every component |
//! | `lazy` | views of lazy chunks |
//! | `frame` | the frame around every page |
//! | `pages` | one file per page |
//! | `path` | the frame of the path, and one file per stage |
//! | `parts` | components that know no domain |
//! | `help_card`, `go_easy` | the card below a field with words of danger, and the question that it asks when it is closed |
//! | `editable` | the wrapper of what stands only where the plan may be edited |
//! | `hard_words` | the state that hides everything else beside such words |
//! | `partner_card`, `smaller`, `ended` | components that both the path and other pages show |
//!
//! Parents import children, never the other way round. Storage, JSON and sentences for people never stand here.

#![expect(unreachable_pub, reason = "the component macro writes `pub` for what it makes")]

mod app;
#[cfg(feature = "draw")]
mod drawn;
mod editable;
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
mod smaller;

pub use app::start;
#[cfg(feature = "draw")]
pub use drawn::{Opening, draw};
