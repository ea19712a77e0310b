//! Analysis of a goal's wording: calls each feature in turn and collects the findings.

use super::classes::tokenize;
use super::deadline::Deadline;
use super::reading::{FindingKind, Reading};
use super::{
    amount, area, clear, danger, deadline, family, frequency, guard, loss, specific, starts, weekdays, wording,
};
use chrono::NaiveDate;

/// Most tokens that are analysed for anything but danger, loss and guards. A goal has some twenty tokens.
const MOST: usize = 400;

/// Analyses a goal's wording. `today` determines the date of phrases such as "in 3 months". It accepts any text and
/// takes linear time. It searches the whole text for danger, loss and guards, but only the beginning of a very long
/// text for everything else.
pub fn read(text: &str, today: NaiveDate) -> Reading {
    read_beside(text, danger::danger(text).is_some(), today)
}

/// Analyses a text for which the caller knows already whether it speaks of danger.
pub fn read_beside(text: &str, danger: bool, today: NaiveDate) -> Reading {
    let mut tokens = tokenize(text);
    let loss = loss::loss(&tokens);
    let mut reading = Reading { danger, loss, guard: guard::in_words(&tokens, danger), ..Reading::default() };
    tokens.truncate(MOST);
    let deadline = deadline::deadline(&tokens, today);
    let until = deadline.as_ref().map(|found| found.range.clone()).unwrap_or_default();
    reading.area = area::area(&tokens, &until);
    (reading.days, reading.days_place) = weekdays::days(&tokens, &until);
    let often = frequency::frequency(&tokens);
    let taken = [until, often.as_ref().map(|found| found.1.clone()).unwrap_or_default()];
    if let Some((frequency, range)) = often {
        reading.see(FindingKind::Frequency, &tokens, &range);
        reading.frequency = Some(frequency);
    }
    let run = deadline.as_ref().is_some_and(|found| found.run);
    if let Some(found) = deadline {
        reading.see(FindingKind::Deadline, &tokens, &found.range);
        reading.deadline = Some(Deadline { place: tokens.place(&found.range), date: found.date });
    }
    if let Some((amount, from, range)) = amount::amount(&tokens, &taken) {
        reading.see(FindingKind::Amount, &tokens, &range);
        (reading.amount, reading.from) = (Some(amount), from);
    }
    reading.guard = reading.guard.or_else(|| guard::in_rhythm(&tokens, reading.frequency));
    let said = reading.frequency.is_some() || reading.amount.is_some();
    reading.measurable = said || run || amount::threshold(&tokens, text);
    wording::wording(&tokens, &mut reading);
    reading.families = family::families(&tokens, &reading);
    reading.specific = specific::specific(&tokens, &reading);
    (reading.long, reading.against_self) = (starts::is_long(text), clear::against_self(&tokens));
    reading.clear = clear::clear(&tokens, &reading);
    reading.broad = !reading.specific && !reading.measurable && !tokens.is_empty();
    reading
}

#[cfg(test)]
mod tests;
