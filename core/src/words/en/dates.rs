//! Sentences of a date field whose content is no date.

use crate::wizard::{DateError, YEARS};
use chrono::NaiveDate;

sentences! {
    /// Why a date is not kept, and what to do.
    DateFormat {
        not_whole: "This isn’t a whole date yet. Add the rest, or clear it.",
        year_meant(year): "Do you mean {year}? Please write the whole year.",
        year(first, last): "Please look at the year again. It can be from {first} to {last}.",
        before(date): "Please pick {date}, or a later day.",
        after(date): "Please pick {date}, or an earlier day.",
    }
}

/// The sentence for a date field whose content is not kept. `date` formats a date.
pub fn no_day(why: DateError, date: fn(NaiveDate) -> String) -> String {
    match why {
        DateError::Incomplete => EN.not_whole.to_owned(),
        DateError::UnlikelyYear(Some(meant)) => fill!(EN.year_meant, year: meant),
        DateError::UnlikelyYear(None) => {
            fill!(EN.year, first: YEARS.start(), last: YEARS.end())
        }
        DateError::Before(first) => fill!(EN.before, date: date(first)),
        DateError::After(last) => fill!(EN.after, date: date(last)),
    }
}
