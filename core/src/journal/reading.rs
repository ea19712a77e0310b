//! Reading an act from its JSON.
//!
//! serde could derive this, and natively does: the tests hold the two against each other. But what serde derives reads each
//! type straight from the text, and in the page that weighed ten times what this does. Here `serde_json` makes a tree of the
//! text, once, and every type picks its fields from the tree.
//!
//! Both know the same rules: a field or a tag that is not known makes no difference or no act, an absent list, text or
//! choice is an empty one where the types say so, and anything else that is missing or of the wrong kind makes no act.

mod acts;
mod json;
mod plain;
mod tree;

pub(super) use json::Json;
pub(super) use plain::check_in;

/// What can be read from a tree of JSON.
pub(super) trait FromTree: Sized {
    /// What the tree says; `None` when it says something else.
    fn read(json: &Json) -> Option<Self>;

    /// What it is where nothing is said, for what may be left out.
    fn missing() -> Option<Self> {
        None
    }
}

#[cfg(test)]
mod tests;
