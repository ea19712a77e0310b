//! The traits of storage: text under keys, and the ways in which storage can fail. Every call may fail.
//!
//! A shelf never knows the meaning of what it stores.

mod memory;

pub use memory::Memory;

use std::pin::Pin;

/// A synchronous key-value store of text in one browser, such as localStorage. One write is atomic; several writes
/// together are not.
pub trait Shelf {
    /// All keys with this prefix, in no particular order.
    ///
    /// # Errors
    /// If the store can't be read.
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault>;

    /// The text under a key; none if there is no such key.
    ///
    /// # Errors
    /// If the store can't be read.
    fn read(&self, key: &str) -> Result<Option<String>, Fault>;

    /// Writes text under a key. After an error the earlier text is still there.
    ///
    /// # Errors
    /// If the text was not stored.
    fn write(&self, key: &str, text: &str) -> Result<(), Fault>;

    /// Removes a key.
    ///
    /// # Errors
    /// If the key may still be there.
    fn remove(&self, key: &str) -> Result<(), Fault>;
}

/// The mirror: a second, asynchronous store of the same keys and texts, such as IndexedDB. What it has acknowledged is
/// on the disk. Each call is one atomic transaction.
pub trait Mirror {
    /// All keys with their texts. It opens the mirror, and reopens it if the connection was lost.
    ///
    /// The result is an error if they can't be read.
    fn all(&self) -> Pending<Vec<(String, String)>>;

    /// Writes `texts` and removes the keys in `remove`, whose texts never change. A text of `newer` is written only if
    /// the mirror doesn't hold a newer text, since tabs see each other's writes late.
    ///
    /// The result is an error if the transaction may not have happened, also if the connection was lost since the
    /// mirror was opened.
    fn write(&self, texts: Vec<(String, String)>, newer: Vec<(String, String)>, remove: Vec<String>) -> Pending<()>;

    /// Removes each key, unless the mirror holds a newer text than this one: another tab may have written it since this
    /// one was read.
    ///
    /// The result is an error as for [`Mirror::write`].
    fn remove(&self, read: Vec<(String, String)>) -> Pending<()>;

    /// Replaces everything with these texts: an erasure.
    ///
    /// The result is an error if that may not have happened.
    fn replace(&self, texts: Vec<(String, String)>) -> Pending<()>;
}

/// Compares two texts under one key: called as `is_newer(key, one, other)`, it returns whether `one` is newer than
/// `other`.
pub type IsNewer = fn(&str, &str, &str) -> bool;

/// A result that arrives later, or never.
pub type Pending<T> = Pin<Box<dyn Future<Output = Result<T, Fault>>>>;

/// The reason why storage failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The browser doesn't let this page store anything.
    Blocked,
    /// No space is left.
    Full,
    /// The reason is another one.
    Other,
}
