//! Days and stores for tests.

pub(crate) use cairn_core::testing::{date, day, new_shelf, texts};
