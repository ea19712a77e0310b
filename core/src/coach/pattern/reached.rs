//! A record of the rows that matched, for the test that an example reaches each row.

/// Records that a row matched; does nothing outside tests.
#[cfg(not(test))]
pub(super) fn note(_: &str) {}

#[cfg(test)]
pub(super) use kept::note;
#[cfg(test)]
pub(in crate::coach) use kept::{reached, rows_of};

#[cfg(test)]
mod kept {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    thread_local! {
        static REACHED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    }

    /// Records that a row matched in this thread.
    pub(in crate::coach) fn note(row: &str) {
        REACHED.with_borrow_mut(|reached| {
            if !reached.contains(row) {
                reached.insert(row.to_owned());
            }
        });
    }

    /// The rows that match while `act` runs.
    pub(in crate::coach) fn reached(act: impl FnOnce()) -> BTreeSet<String> {
        REACHED.take();
        act();
        REACHED.take()
    }

    /// The rows of a pattern's text.
    pub(in crate::coach) fn rows_of(text: &str) -> impl Iterator<Item = &str> {
        text.split(';').filter(|row| !row.is_empty())
    }
}
