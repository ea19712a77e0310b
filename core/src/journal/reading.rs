//! Reading an act from its JSON.

mod acts;
mod plain;

pub(super) use plain::check_in;

#[cfg(test)]
mod tests;
