//! Stores in memory for tests, and all that is in one.

use crate::shelf::{Memory, Shelf};
use std::rc::Rc;

/// An empty store, which several tabs can share.
pub fn new_shelf() -> Rc<Memory> {
    Rc::new(Memory::default())
}

/// Everything in a store, by key.
///
/// # Panics
/// The store can't be read.
pub fn texts(shelf: &impl Shelf) -> Vec<(String, String)> {
    let mut keys = shelf.list("").unwrap();
    keys.sort();
    keys.into_iter().map(|key| (key.clone(), shelf.read(&key).unwrap().unwrap())).collect()
}
