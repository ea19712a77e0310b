//! The lines of the session page as sentences.

use super::super::goals::status;
use super::super::history::part;
use super::super::review;
use super::super::stage_ladder::rung_with;
use super::super::today::FELT;
use super::EN;
use crate::exchange::session::{DayNumber, Fact, Line, LineSwitches, SessionPage, Sheet, SheetSection};
use crate::plan::{Rating, SetbackReason, Status};
use chrono::NaiveDate;

/// The formats of days and numbers on the session page.
#[derive(Debug, Clone, Copy)]
pub struct SheetFormat {
    /// Formats a date in full.
    pub date: fn(NaiveDate) -> String,
    /// Formats a date in a few letters.
    pub short: fn(NaiveDate) -> String,
    /// Whether figures are shown beside the words.
    pub numbers: bool,
}

/// The page as it is shown, printed and shared: the lines that are switched on, cut to one sheet of paper.
pub fn sheet(page: &SessionPage, by_hand: &LineSwitches, manner: SheetFormat) -> Sheet {
    let group = |title: &str, lines: &[Line]| {
        let lines: Vec<String> = lines.iter().filter(|at| at.is_on(by_hand)).map(|at| line(&at.fact, manner)).collect();
        (!lines.is_empty()).then(|| SheetSection { title: in_one_line(title), lines })
    };
    let sheet = Sheet {
        title: fill!(EN.sheet_heading, date: (manner.date)(page.on)),
        lead: fill!(EN.sheet_lead, date: (manner.date)(page.since)),
        own: group(EN.my_question, &page.own),
        goals: page.goals.iter().filter_map(|goal| group(&goal.title, &goal.lines)).collect(),
        care: review::for_therapists(EN.care),
        ..Sheet::default()
    };
    let more_goals = |n| counted!(EN.goals, n).unwrap_or_default();
    let more = |n: usize| fill!(EN.more, n: n);
    sheet.on_one_page(page.left_out, &more, &more_goals)
}

/// A fact in one line.
pub fn line(fact: &Fact, manner: SheetFormat) -> String {
    in_one_line(&in_words(fact, manner))
}

fn in_words(fact: &Fact, manner: SheetFormat) -> String {
    let short = manner.short;
    match fact {
        Fact::Question(words) => words.clone(),
        Fact::Made(on) => fill!(EN.line_made, date: short(*on)),
        Fact::Days { done, smallest, not_today } => counts([*done, *smallest, *not_today], manner.numbers),
        Fact::Returned(all) => {
            let all: Vec<String> = all.iter().map(|day| short(*day)).collect();
            fill!(EN.line_returned, dates: all.join("; "))
        }
        Fact::Felt { what, first, last } => felt(*what, *first, *last, manner.numbers),
        Fact::Rung { on, rung, outcome } => {
            fill!(EN.line_rung, date: short(*on), rung: rung_with(rung.place(), outcome))
        }
        Fact::StepDone { on, step } => fill!(EN.line_step, date: short(*on), step: step),
        Fact::InTheWay { on, why, obstacle } => {
            fill!(EN.line_way, date: short(*on), what: in_the_way(why, obstacle))
        }
        Fact::LookedAtOften => EN.line_often.to_owned(),
        Fact::Learnt { on, learnt } => fill!(EN.line_learnt, date: short(*on), what: learnt),
        Fact::Changed { on, before, because } => {
            let (date, part) = (short(*on), part(before));
            match because.trim() {
                "" => fill!(EN.line_changed, date: date, part: part),
                reason => fill!(EN.line_changed_because, date: date, part: part, reason: reason),
            }
        }
        Fact::Stands { on, status: standing, because } => {
            let until = match standing {
                Status::Paused { until } => until.map(short),
                _ => None,
            };
            let (date, status) = (short(*on), status(*standing, until));
            match because.trim() {
                "" => fill!(EN.line_stands, date: date, status: status),
                reason => fill!(EN.line_stands_because, date: date, status: status, reason: reason),
            }
        }
        Fact::Back { on } => fill!(EN.line_back, date: short(*on)),
        Fact::Next(step) => fill!(EN.line_next, step: step),
        Fact::Quiet => EN.line_quiet.to_owned(),
        Fact::Note { on, note } => fill!(EN.line_note, date: short(*on), note: note),
    }
}

fn in_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The number of days of each outcome; an outcome without days is left out.
fn counts([done, smallest, not_today]: [usize; 3], numbers: bool) -> String {
    let lines = if numbers {
        [counted!(EN.line_done, done), counted!(EN.line_smallest, smallest), counted!(EN.line_not, not_today)]
    } else {
        let some = |count: usize, words: &str| (count > 0).then(|| words.to_owned());
        [some(done, EN.line_done_some), some(smallest, EN.line_smallest_some), some(not_today, EN.line_not_some)]
    };
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn felt(what: DayNumber, first: Rating, last: Option<Rating>, numbers: bool) -> String {
    let what = match what {
        DayNumber::Closeness => EN.closeness,
        DayNumber::Achievement => EN.achievement,
        DayNumber::Enjoyment => EN.enjoyment,
    };
    let word = |rating: Rating| FELT.get(usize::from(rating.get())).copied().unwrap_or_default();
    let (n, word, now) = (first.get(), word(first), last.map(|last| (last.get(), word(last))));
    match (numbers, now) {
        (true, None) => fill!(EN.line_felt, what: what, n: n, word: word),
        (true, Some((m, now))) => fill!(EN.line_felt_two, what: what, n: n, word: word, m: m, now: now),
        (false, None) => fill!(EN.line_felt_words, what: what, word: word),
        (false, Some((_, now))) => fill!(EN.line_felt_words_two, what: what, word: word, now: now),
    }
}

fn in_the_way(why: &[SetbackReason], obstacle: &str) -> String {
    let name = |why: &SetbackReason| match why {
        SetbackReason::TooMuch => EN.too_much,
        SetbackReason::Unexpected => EN.unexpected,
        SetbackReason::NotMine => EN.not_mine,
        SetbackReason::NotWell => EN.not_well,
    };
    let words = Some(obstacle.trim()).filter(|words| !words.is_empty());
    why.iter().map(name).chain(words).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::session::GoalLines;
    use crate::plan::Rung;
    use crate::testing::day;

    const MANNER: SheetFormat =
        SheetFormat { date: |day| day.to_string(), short: |day| day.to_string().split_off(5), numbers: true };

    #[track_caller]
    fn check(fact: &Fact, expected: &str) {
        assert_eq!(line(fact, MANNER), expected);
    }

    #[test]
    fn a_kind_of_day_that_nobody_named_is_not_counted_as_nought() {
        check(&Fact::Days { done: 2, smallest: 0, not_today: 1 }, "Done on 2 days. Said “not today” on 1 day.");
        check(&Fact::Days { done: 0, smallest: 1, not_today: 0 }, "The smallest version on 1 day.");
    }

    #[test]
    fn every_number_has_its_word() {
        let n = |n: u8| Rating::try_from(n).unwrap();
        let felt = |first, last| Fact::Felt { what: DayNumber::Closeness, first, last };
        check(&felt(n(3), None), "How close it feels: 3 of 10 (a little).");
        check(&felt(n(0), Some(n(10))), "How close it feels: 0 of 10 (not at all) at first, then 10 of 10 (fully).");
        let rung = |outcome: &str| Fact::Rung { on: day(3), rung: Rung::ALL[2], outcome: outcome.into() };
        check(&rung(""), "On the ladder since 11-03: As hoped");
        check(&rung("a walk {date}"), "On the ladder since 11-03: As hoped (a walk {date})");
    }

    #[test]
    fn without_numbers_words_stay() {
        let without = |fact: &Fact| line(fact, SheetFormat { numbers: false, ..MANNER });
        let n = |n: u8| Rating::try_from(n).unwrap();
        let felt = Fact::Felt { what: DayNumber::Closeness, first: n(0), last: Some(n(10)) };
        assert_eq!(without(&felt), "How close it feels: not at all at first, then fully.");
        let days = Fact::Days { done: 2, smallest: 0, not_today: 1 };
        assert_eq!(without(&days), "Done on some days. Said “not today” on some days.");
    }

    #[test]
    fn what_a_person_wrote_stays_on_one_line_and_is_never_read_for_placeholders() {
        check(&Fact::Question("Why?\n\n {date} ".into()), "Why? {date}");
        let way = Fact::InTheWay { on: day(3), why: vec![SetbackReason::TooMuch], obstacle: " rain\n{what} ".into() };
        check(&way, "What got in the way (11-03): it was too much; rain {what}");
        check(&Fact::Learnt { on: day(3), learnt: "a hat".into() }, "What I learnt (11-03): a hat");
        let stands =
            Fact::Stands { on: day(2), status: Status::Paused { until: Some(day(9)) }, because: "a trip".into() };
        let paused = status(Status::Paused { until: None }, Some("11-09".into()));
        check(&stands, &format!("Where it stands: {paused}, since 11-02. a trip"));
    }

    #[test]
    fn the_sheet_has_the_lines_that_are_on_and_no_goal_without_one() {
        let of = |id: &str, fact| Line { id: id.into(), fact, is_hard: false };
        let goal = |key: &str, lines| GoalLines { key: key.into(), title: format!("goal\n{key}"), lines };
        let note = Fact::Note { on: day(3), note: "secret".into() };
        let goals = vec![
            goal("a", vec![of("a-quiet", Fact::Quiet), of("a-note", note.clone())]),
            goal("b", vec![of("b-note", note)]),
        ];
        let own = vec![of("question", Fact::Question("why?".into()))];
        let page = SessionPage { on: day(9), since: day(2), own, goals, left_out: 0 };
        let quiet = sheet(&page, &LineSwitches::new(), MANNER);
        assert_eq!(quiet.goals, [SheetSection { title: "goal a".into(), lines: vec![EN.line_quiet.into()] }]);
        assert!(!quiet.markdown().contains("secret") && !quiet.plain().contains("secret"));
        let by_hand = [("question", false), ("a-quiet", false), ("b-note", true)].map(|(id, on)| (id.to_owned(), on));
        let other = sheet(&page, &by_hand.into(), MANNER);
        assert_eq!(other.own, None);
        assert_eq!(other.goals, [SheetSection { title: "goal b".into(), lines: vec!["Note of 11-03: secret".into()] }]);
        assert!(sheet(&page, &LineSwitches::new(), MANNER).plain().contains("Session on 2026-11-09"));
    }
}
