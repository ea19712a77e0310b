//! Fills measure and dates of a draft from the coach's reading of its wording.
//!
//! A field follows the wording until the person changes it by hand: what is removed from the wording is removed from
//! the field. A guarded goal gets no number.

use super::{Draft, MeasureDraft};
use crate::coach::{Reading, Unguarded};
use crate::plan::{Days, Measure};
use chrono::NaiveDate;

/// Fills the measure, the days and the last day from what was read in the goal's words, unless they were touched. Tells
/// whether that changed anything.
pub fn fill_from_words(draft: &mut Draft, reading: &Reading) -> bool {
    // The numbers of a long story are not those of its goal.
    if reading.long && !reading.clear {
        return false;
    }
    let measure = fill_measure(draft, reading.measure().as_ref());
    let last = reading.deadline.as_ref().and_then(|deadline| deadline.date);
    let when = fill_when(draft, reading.days.iter().copied().collect(), last);
    measure || when
}

/// Fills the measure, unless it was touched. Tells whether that changed anything.
fn fill_measure(draft: &mut Draft, said: Option<&Measure>) -> bool {
    if draft.measure_touched {
        return false;
    }
    let before = std::mem::replace(&mut draft.measure, said.map(MeasureDraft::from).unwrap_or_default());
    if said.is_some() && Unguarded::of(draft).is_err() {
        draft.measure = MeasureDraft::default();
    }
    let is_changed = draft.measure != before;
    if is_changed {
        draft.forget_prefilled_ladder();
    }
    is_changed
}

/// Fills the days of the week and the last day, unless they were touched. Tells whether that changed anything.
fn fill_when(draft: &mut Draft, days: Days, last: Option<NaiveDate>) -> bool {
    let days = Days::ALL.map(|day| days.has(day));
    let end = last.map(|day| day.to_string()).unwrap_or_default();
    if draft.when_touched || (draft.days == days && draft.end == end) {
        return false;
    }
    draft.days = days;
    draft.end = end;
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Per;
    use crate::testing::date;
    use crate::wizard::MeasureChoice;
    use chrono::Weekday;

    const THRICE: Measure = Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(12.5) };

    #[test]
    fn it_follows_the_words_until_it_is_touched() {
        let mut draft = Draft::default();
        fill_measure(&mut draft, Some(&THRICE));
        assert!(!fill_measure(&mut draft, Some(&THRICE)), "the second time there is nothing to change");
        assert!(fill_measure(&mut draft, None));
        assert_eq!(draft.measure, MeasureDraft::default());
        draft.measure = MeasureDraft { kind: Some(MeasureChoice::Closeness), ..MeasureDraft::default() };
        draft.measure_touched = true;
        assert!(!fill_measure(&mut draft, Some(&THRICE)));
        assert_eq!(draft.measure.kind, Some(MeasureChoice::Closeness));
    }

    #[test]
    fn days_and_the_last_day_are_filled_as_a_date_field_holds_them() {
        let days: Days = [Weekday::Mon, Weekday::Fri].into_iter().collect();
        let last = Some(date(2027, 3, 31));
        let mut draft = Draft::default();
        assert!(fill_when(&mut draft, days, last));
        assert_eq!((draft.days, draft.end.as_str()), ([true, false, false, false, true, false, false], "2027-03-31"));
        draft.when_touched = true;
        assert!(!fill_when(&mut draft, Days::default(), None));
        assert_eq!(draft.end, "2027-03-31");
        draft.when_touched = false;
        assert!(fill_when(&mut draft, Days::default(), None));
        assert_eq!((draft.days, draft.end.as_str()), ([false; 7], ""));
    }
}
