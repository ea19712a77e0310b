//! The formats of dates in sentences.

use crate::browser::locale;
use cairn_core::words::en::history::DateFormat;

/// Dates as the person's region writes them.
pub const DATES: DateFormat = DateFormat { date: locale::date, weekday: locale::weekday };
