//! The two stores of the browser: localStorage (the store), and IndexedDB (its mirror).

mod indexed_db;
mod local;

pub use indexed_db::IndexedDb;
pub use local::Local;
