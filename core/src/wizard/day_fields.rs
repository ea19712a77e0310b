//! The fields of a draft that take a day.

use super::Draft;
use super::dates::{Bounds, date, day};

impl Draft {
    /// Between which days its last day is: not before its first.
    pub fn end_bounds(&self) -> Bounds {
        Bounds { first: date(&self.start), last: None }
    }

    /// The date field of a draft that has no day in it and is not empty: its name.
    pub fn no_day_in(&self) -> Option<&'static str> {
        let any = Bounds::default();
        let end = Some(&self.end).filter(|_| !self.keep_going);
        let is_none = |typed: &str, bounds: Bounds| day(typed, bounds).is_err();
        let fields =
            [("review", Some(&self.review), any), ("start", Some(&self.start), any), ("end", end, self.end_bounds())];
        fields
            .into_iter()
            .find(|(_, typed, bounds)| typed.is_some_and(|typed| is_none(typed, *bounds)))
            .map(|(name, ..)| name)
    }
}
