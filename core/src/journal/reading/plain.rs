//! A fast path for the commonest act: a check-in of one tap, without a note.
//!
//! Nine of ten acts of a long life are such check-ins, so one is read without a tree when its text is exactly as this program writes
//! it. Any other text, also one with one blank more, gives `None` here and is read like every other act.

use crate::plan::{Act, Change, CheckIn, GoalId, Outcome, Stamp};
use chrono::NaiveDate;

/// Reads the text of a check-in without a note.
pub(in crate::journal) fn check_in(text: &str) -> Option<Act> {
    let (on, rest) = text.strip_prefix(r#"{"on":""#)?.split_once('"')?;
    let rest = rest.strip_prefix(r#","does":[{"checked-in":{"goal":""#)?;
    let (goal, rest) = rest.split_at_checked(Stamp::WIDTH)?;
    let (day, rest) = rest.strip_prefix(r#"","check_in":{"day":""#)?.split_once('"')?;
    let how = match rest.strip_prefix(r#","how":""#)?.strip_suffix(r#""}}}]}"#)? {
        "done" => Outcome::Done,
        "smallest" => Outcome::Smallest,
        "not-today" => Outcome::NotToday,
        _ => return None,
    };
    let check_in = CheckIn::new(date(day)?, how);
    Some(Act { on: date(on)?, does: vec![Change::CheckedIn { goal: GoalId(goal.parse().ok()?), check_in }] })
}

/// Reads a date such as `2026-11-22`, and no other form.
fn date(text: &str) -> Option<NaiveDate> {
    let number = |place: std::ops::Range<usize>| {
        let mut digits = text.as_bytes().get(place)?.iter();
        digits.try_fold(0, |n, digit| Some(n * 10 + char::from(*digit).to_digit(10)?))
    };
    let is_plain = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
    let year = number(0..4).filter(|_| is_plain)?;
    NaiveDate::from_ymd_opt(year.try_into().ok()?, number(5..7)?, number(8..10)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::FromTree;

    #[test]
    fn a_bare_check_in_is_read_as_every_other_act_is() {
        let goal = GoalId(Stamp::new(1_763_000_000_000, 3, 77));
        let day = crate::testing::day(23);
        for how in [Outcome::Done, Outcome::Smallest, Outcome::NotToday] {
            let check_in = CheckIn::new(day.pred_opt().unwrap(), how);
            let act = Act { on: day, does: vec![Change::CheckedIn { goal, check_in }] };
            let text = serde_json::to_string(&act).unwrap();
            assert_eq!(check_in_of(&text), Some(act.clone()), "{text}");
            assert_eq!(Act::read(&serde_json::from_str(&text).unwrap()), Some(act));
        }
    }

    #[test]
    fn what_says_more_or_is_written_otherwise_is_left_to_the_tree() {
        let goal = GoalId(Stamp::new(5, 0, 7));
        let day = crate::testing::day(23);
        let with_note = CheckIn { note: "\"}}}]}".into(), ..CheckIn::new(day, Outcome::Done) };
        let acts = [
            Act { on: day, does: vec![Change::CheckedIn { goal, check_in: with_note }] },
            Act { on: day, does: vec![Change::CheckInCleared { goal, day }] },
            Act { on: day, does: vec![] },
        ];
        for act in acts {
            assert_eq!(check_in_of(&serde_json::to_string(&act).unwrap()), None);
        }
        let plain = serde_json::to_string(&Act {
            on: day,
            does: vec![Change::CheckedIn { goal, check_in: CheckIn::new(day, Outcome::Done) }],
        })
        .unwrap();
        for (at, _) in plain.char_indices() {
            assert_eq!(check_in_of(&plain[..at]), None, "{}", &plain[..at]);
        }
        for (from, to) in [("done", "sung"), ("2026", "2026-"), ("11-23", "11-31"), (":[", ": ["), ("0", "i")] {
            assert_eq!(check_in_of(&plain.replacen(from, to, 1)), None, "{from}");
        }
    }

    fn check_in_of(text: &str) -> Option<Act> {
        super::check_in(text)
    }
}
