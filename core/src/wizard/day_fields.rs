//! Validates the date fields of a draft.

use super::Draft;
use super::dates::{Bounds, parse_date, parse_date_within};

impl Draft {
    /// The bounds of the last day: it is never before the first.
    pub fn end_bounds(&self) -> Bounds {
        Bounds { first: parse_date(&self.start), last: None }
    }

    /// The name of the first date field that is neither empty nor a valid date.
    pub fn invalid_date_field(&self) -> Option<&'static str> {
        let any = Bounds::default();
        let end = Some(&self.end).filter(|_| !self.keep_going);
        let is_none = |typed: &str, bounds: Bounds| parse_date_within(typed, bounds).is_err();
        let fields =
            [("review", Some(&self.review), any), ("start", Some(&self.start), any), ("end", end, self.end_bounds())];
        fields
            .into_iter()
            .find(|(_, typed, bounds)| typed.is_some_and(|typed| is_none(typed, *bounds)))
            .map(|(name, ..)| name)
    }
}
