//! Compares the wording of a goal with its parts: what the wording covers already, so that the sentence does not repeat
//! it, and what it contradicts, so that the sentence never says two things.

use crate::coach::{self, FindingKind, Reading};
use crate::plan::{Days, End, Parts};
use chrono::NaiveDate;
use std::ops::Range;

/// The parts that the wording states already, exactly as the parts do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordingCoverage {
    /// The measure.
    pub measure: bool,
    /// The days of the week.
    pub days: bool,
    /// The last day.
    pub end: bool,
    /// The wording without the clauses that contradict the parts; none where nothing does.
    pub without_conflicts: Option<String>,
}

/// The parts that the wording contradicts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordingConflicts {
    /// The measure.
    pub measure: bool,
    /// The days of the week.
    pub days: bool,
    /// The last day.
    pub end: bool,
    /// The wording without the contradicting clauses.
    pub remaining: String,
}

/// Reads the wording and compares: a part counts as said only when the words say just what the part says. What they say
/// otherwise is taken out of them first.
pub fn wording_coverage(parts: &Parts, today: NaiveDate) -> WordingCoverage {
    let without_conflicts = wording_conflicts(parts, today).map(|conflicts| conflicts.remaining);
    let reading = coach::read(without_conflicts.as_deref().unwrap_or(&parts.wording), today);
    let last = last(&reading).map(End::On);
    WordingCoverage {
        measure: parts.measure.is_some() && reading.measure() == parts.measure,
        days: !parts.when.days.is_empty() && days(&reading) == parts.when.days,
        end: last.is_some() && last == parts.when.end,
        without_conflicts,
    }
}

/// What the words say otherwise than the parts do: after a change of the measure, the days or the last day, or once "by
/// Friday" is another Friday. None where they agree. What only the words say, or only the parts, contradicts nothing.
pub fn wording_conflicts(parts: &Parts, today: NaiveDate) -> Option<WordingConflicts> {
    let reading = coach::read(&parts.wording, today);
    let mut places = Vec::new();
    let mut conflicts = WordingConflicts::default();
    if let (Some(said), Some(is)) = (reading.measure(), &parts.measure)
        && said != *is
    {
        let all = |seen: FindingKind| {
            reading.findings.iter().filter(move |found| found.what == seen).map(|found| found.place.clone())
        };
        let amounts = all(FindingKind::Amount).map(|place| with_each(&parts.wording, place));
        conflicts.measure = true;
        places.extend(all(FindingKind::Frequency).chain(amounts));
    }
    let named = days(&reading);
    if !named.is_empty() && !parts.when.days.is_empty() && named != parts.when.days {
        conflicts.days = true;
        places.extend(reading.days_place.clone());
    }
    if let (Some(said), Some(is)) = (last(&reading), parts.when.end)
        && is != End::On(said)
    {
        conflicts.end = true;
        places.extend(reading.deadline.as_ref().map(|deadline| deadline.place.clone()));
    }
    if places.is_empty() {
        return None;
    }
    conflicts.remaining = cut_out(&parts.wording, places);
    // A measure that hung on what is gone, such as the named days, is said anew as well.
    let is_gone = || coach::read(&conflicts.remaining, today).measure().is_none();
    conflicts.measure |= parts.measure.is_some() && reading.measure().is_some() && is_gone();
    Some(conflicts)
}

/// The place of an amount together with the "each" that ends its clause, as in "15 minutes each".
fn with_each(text: &str, place: Range<usize>) -> Range<usize> {
    let rest = text.get(place.end..).unwrap_or_default();
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([',', '.', ';', ')', '!']);
    let each = [" each time", " each"].into_iter().find(|each| rest.strip_prefix(each).is_some_and(ends));
    place.start..place.end + each.map_or(0, str::len)
}

fn last(reading: &Reading) -> Option<NaiveDate> {
    reading.deadline.as_ref().and_then(|deadline| deadline.date)
}

fn days(reading: &Reading) -> Days {
    reading.days.iter().copied().collect()
}

/// Function words that mean nothing once the words after them are cut out.
const FUNCTION_WORDS: [&str; 18] = [
    "and", "at", "on", "by", "for", "from", "to", "of", "in", "until", "till", "about", "around", "up", "least",
    "most", "every", "each",
];

/// Cuts these places out of a text, and tidies blanks and marks around each cut.
fn cut_out(text: &str, mut places: Vec<Range<usize>>) -> String {
    crate::sort::by_key(&mut places, |place| place.start);
    let (mut kept, mut at) = (String::new(), 0);
    for place in places {
        if place.start >= at {
            kept.push_str(text.get(at..place.start).unwrap_or_default());
            trim_function_words(&mut kept);
        }
        at = at.max(place.end);
    }
    let rest = text.get(at..).unwrap_or_default();
    if !kept.is_empty() && rest.starts_with(char::is_alphanumeric) {
        kept.push(' ');
    }
    kept.push_str(rest);
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",").replace(",,", ",");
    words.trim_matches([' ', ',', ';', '–', '-']).to_owned()
}

/// Removes function words and marks from the end.
fn trim_function_words(kept: &mut String) {
    loop {
        let shorter = kept.trim_end_matches([' ', '(', '–', '-']);
        let last = shorter.rsplit(' ').next().unwrap_or_default();
        if shorter.is_empty() || !FUNCTION_WORDS.contains(&last.to_lowercase().as_str()) {
            kept.truncate(shorter.len());
            return;
        }
        let length = shorter.len() - last.len();
        kept.truncate(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Per, When};
    use crate::testing::day;

    #[track_caller]
    fn check(wording: &str, measure: Option<Measure>, end: Option<End>, rest: Option<&str>) {
        let when = When { end, ..When::default() };
        let parts = Parts { wording: wording.into(), measure, when, ..Parts::default() };
        assert_eq!(
            wording_conflicts(&parts, day(22)).map(|conflicts| conflicts.remaining).as_deref(),
            rest,
            "{wording}"
        );
    }

    #[test]
    fn only_what_the_parts_say_otherwise_is_taken_out() {
        let often = |times| Some(Measure::HowOften { times, per: Per::Week, minutes: None });
        check("say hello, 3 days a week", often(2.0), None, Some("say hello"));
        check("say hello, 3 days a week", often(3.0), None, None);
        check("say hello, 3 days a week", None, None, None);
        check("say hello", often(2.0), None, None);
        check("3 times a week, call mum", often(2.0), None, Some("call mum"));
        check("call mum daily (it helps)", often(2.0), None, Some("call mum (it helps)"));
        check("write for 3 days a week", often(2.0), None, Some("write"));
        check("call mum by 31 March", often(2.0), Some(End::KeepGoing), Some("call mum"));
    }

    #[test]
    fn the_each_of_an_amount_goes_with_it() {
        let often = |times| Some(Measure::HowOften { times, per: Per::Week, minutes: Some(15.0) });
        check("walk, 3 times a week, 15 minutes each", often(2.0), None, Some("walk"));
        check("walk 15 minutes each time, 3 times a week", often(2.0), None, Some("walk"));
        check("walk 15 minutes each morning with Bo", often(2.0), None, Some("walk with Bo"));
    }

    #[test]
    fn letters_of_any_width_are_cut_on_their_borders() {
        let often = Some(Measure::HowOften { times: 2.0, per: Per::Week, minutes: None });
        check("für Oma kochen 👵, 3 times a week – yes", often, None, Some("für Oma kochen 👵, – yes"));
    }
}
