//! Stores for tests.

pub(crate) use cairn_core::testing::{date, day};

use cairn_core::shelf::{Memory, Shelf};
use std::rc::Rc;

pub(crate) fn new_shelf() -> Rc<Memory> {
    Rc::new(Memory::default())
}

/// Everything in a store, by key.
pub(crate) fn texts(shelf: &impl Shelf) -> Vec<(String, String)> {
    let mut keys = shelf.list("").unwrap();
    keys.sort();
    keys.into_iter().map(|key| (key.clone(), shelf.read(&key).unwrap().unwrap())).collect()
}
