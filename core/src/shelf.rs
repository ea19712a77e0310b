//! Where text is kept under keys, and the ways that can go wrong. Every call may say no.
//!
//! Deliberately absent: any meaning of what is stored. A shelf never knows what a goal is.

mod memory;

pub use memory::Memory;

use std::pin::Pin;

/// Text under keys, in one browser. A write is whole or absent; two writes are never one.
pub trait Shelf {
    /// All keys that start so, in no order.
    ///
    /// # Errors
    /// When the shelf can't be read.
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault>;

    /// The text under a key, if there is one.
    ///
    /// # Errors
    /// When the shelf can't be read.
    fn read(&self, key: &str) -> Result<Option<String>, Fault>;

    /// Puts text under a key. After an error what was there before is still there.
    ///
    /// # Errors
    /// When it is not stored.
    fn write(&self, key: &str, text: &str) -> Result<(), Fault>;

    /// Takes a key away.
    ///
    /// # Errors
    /// When it may still be there.
    fn remove(&self, key: &str) -> Result<(), Fault>;
}

/// A second home for the same keys and texts, slow and sure: what it has acknowledged is on the disk. Each call is one
/// transaction, whole or absent.
pub trait Mirror {
    /// All keys with their texts. It opens the home, also anew where the way to it was lost.
    ///
    /// The answer is an error when they can't be read.
    fn all(&self) -> Pending<Vec<(String, String)>>;

    /// Writes texts and takes keys away. Of `newer`, a text is written unless a newer one is there: tabs see each other late.
    ///
    /// The answer is an error when that may not be done, also where the way to this home was lost since it was opened.
    fn write(&self, texts: Vec<(String, String)>, newer: Vec<(String, String)>, remove: Vec<String>) -> Pending<()>;

    /// Puts these texts in place of everything: an erasure.
    ///
    /// The answer is an error when that may not be done.
    fn replace(&self, texts: Vec<(String, String)>) -> Pending<()>;
}

/// Whether the first of two texts under one key is newer than the second.
pub type IsNewer = fn(&str, &str, &str) -> bool;

/// An answer that comes later, or never.
pub type Pending<T> = Pin<Box<dyn Future<Output = Result<T, Fault>>>>;

/// Why a shelf said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The browser does not let this page store anything.
    Blocked,
    /// There is no room left.
    Full,
    /// Something else.
    Other,
}
