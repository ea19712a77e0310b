//! The two stores of a browser: localStorage, and the mirror of it in IndexedDB.

mod indexed_db;
mod local;

pub use indexed_db::IndexedDb;
pub use local::Local;
