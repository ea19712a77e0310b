//! Every sentence that a person reads, and nothing else. A clinician or a translator reviews this one folder.
//!
//! Each file of `words/en` holds one section: a struct of sentences declared by `sentences!` together with its
//! English text. Another language is one more folder of constants of the same structs, so a missing sentence does not
//! compile. Gaps are written `{name}`, named beside the sentence, and filled by [`fill!`].
//!
//! This module never decides anything, and holds neither views nor markup.

#[macro_use]
mod macros;
mod direction;
mod figures;
mod template;

pub mod en;
pub mod helplines;
pub mod offer;

pub use crate::{counted, fill, template};
pub use figures::{GapValue, count, figure, signed};
pub use template::{Plural, Template, plain};
