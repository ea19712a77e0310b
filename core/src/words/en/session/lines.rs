//! The lines of the session page as sentences.

#[cfg(test)]
mod tests;

use super::super::goals::status;
use super::super::history::{DateFormat, difference, part};
use super::super::review;
use super::super::sentence;
use super::super::stage_ladder::rung_with;
use super::super::today::FELT;
use super::EN;
use crate::exchange::session::{
    DayNumber, Fact, GoalLines, Line, LineSwitches, SessionPage, Sheet, SheetLine, SheetSection, WeekDays,
};
use crate::plan::{Part, Parts, Rating, Review, SetbackReason, Status};
use crate::wizard::{Stage, wording_coverage};
use chrono::{NaiveDate, Weekday};

/// The formats of days and numbers on the session page.
#[derive(Debug, Clone, Copy)]
pub struct SheetFormat {
    /// Formats a date in full.
    pub date: fn(NaiveDate) -> String,
    /// Formats a date in a few letters.
    pub short: fn(NaiveDate) -> String,
    /// Formats a weekday in full.
    pub weekday: fn(Weekday) -> String,
    /// The day on which the page is made.
    pub today: NaiveDate,
    /// Whether figures are shown beside the words.
    pub numbers: bool,
}

/// The page as it is shown, printed and shared: the lines that are switched on, cut to one sheet of paper.
pub fn sheet(page: &SessionPage, by_hand: &LineSwitches, manner: SheetFormat) -> Sheet {
    let written = |lines: &[Line]| -> Vec<SheetLine> {
        let on = lines.iter().filter(|at| at.is_on(by_hand)).map(|at| SheetLine {
            id: at.id.clone(),
            words: line(&at.fact, manner),
            is_own: at.fact.own_words().is_some(),
        });
        on.filter(|line| !line.words.is_empty()).collect()
    };
    let section = |title: &str, goals, lines: Vec<SheetLine>| {
        (!lines.is_empty()).then(|| SheetSection { title: in_one_line(title), lines, goals })
    };
    let in_brief = |goal: &GoalLines| {
        let lines = written(&goal.lines).into_iter();
        let titled = |line: SheetLine| {
            let words = fill!(EN.brief, goal: in_one_line(&goal.title), line: line.words);
            SheetLine { words, ..line }
        };
        lines.map(titled).collect::<Vec<_>>()
    };
    let in_full = page.goals.iter().filter(|goal| !goal.is_brief);
    let in_full = in_full.filter_map(|goal| section(&goal.title, 1, written(&goal.lines)));
    let others: Vec<SheetLine> = page.goals.iter().filter(|goal| goal.is_brief).flat_map(in_brief).collect();
    let sheet = Sheet {
        title: fill!(EN.sheet_heading, date: (manner.date)(page.on)),
        lead: fill!(EN.sheet_lead, date: (manner.date)(page.since)),
        own: section(EN.my_question, 0, written(&page.own)),
        decision: section(EN.my_decision, 0, written(&page.decision)),
        goals: in_full.chain(section(EN.others, others.len(), others)).collect(),
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
        Fact::Question(words) | Fact::Decision(words) => words.clone(),
        Fact::Made(on) => fill!(EN.line_made, date: short(*on)),
        Fact::Plan(parts) => plan(parts, manner),
        Fact::Weeks(weeks) => in_weeks(weeks, manner.numbers),
        Fact::NotToday(_) if !manner.numbers => EN.line_not_some.to_owned(),
        Fact::NotToday(days) => counted!(EN.line_not, *days).unwrap_or_default(),
        Fact::Returned(all) => {
            let all: Vec<String> = all.iter().map(|day| short(*day)).collect();
            fill!(EN.line_returned, dates: all.join("; "))
        }
        Fact::Felt { what, first, last } => felt(*what, *first, *last, manner),
        Fact::Rung { on, rung, outcome } => {
            fill!(EN.line_rung, date: short(*on), rung: rung_with(rung.place(), outcome))
        }
        Fact::StepDone { on, step } => fill!(EN.line_step, date: short(*on), step: step),
        Fact::InTheWay { on, why, obstacle } => {
            fill!(EN.line_way, date: short(*on), what: in_the_way(why, obstacle))
        }
        Fact::LookedAtOften => EN.line_often.to_owned(),
        Fact::Learnt { on, learnt } => fill!(EN.line_learnt, date: short(*on), what: learnt),
        Fact::Changed { on, before, after, because } => {
            let date = short(*on);
            match (changed(before, after, manner), because.trim()) {
                (Some([was, now]), "") => fill!(EN.line_moved, date: date, before: was, after: now),
                (Some([was, now]), reason) => {
                    fill!(EN.line_moved_because, date: date, before: was, after: now, reason: reason)
                }
                (None, "") => fill!(EN.line_changed, date: date, part: part(before)),
                (None, reason) => fill!(EN.line_changed_because, date: date, part: part(before), reason: reason),
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
        Fact::Answered(said) => answered(said, short),
        Fact::Next(step) => fill!(EN.line_next, step: step),
        Fact::Quiet => EN.line_quiet.to_owned(),
        Fact::Note { on, note } => fill!(EN.line_note, date: short(*on), note: note),
    }
}

fn in_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The plan of a goal without its words; empty if there is no more than these.
fn plan(parts: &Parts, manner: SheetFormat) -> String {
    let dates = DateFormat { date: manner.date, weekday: manner.weekday };
    let all = sentence::pieces(parts, &wording_coverage(parts, manner.today), dates);
    let of_plan = all.into_iter().filter(|piece| piece.said && piece.stage != Stage::Clear).map(|piece| piece.text);
    let words = of_plan.collect::<Vec<_>>().join(" ");
    if words.is_empty() { words } else { fill!(EN.line_plan, plan: words) }
}

/// A part as it was and as it became; none where words don't tell them apart, or where they name a person.
fn changed(before: &Part, after: &Part, manner: SheetFormat) -> Option<[String; 2]> {
    let dates = DateFormat { date: manner.short, weekday: manner.weekday };
    difference(before, after, dates).filter(|_| !matches!(before, Part::Partner(_)))
}

/// The days of each week. A week that nobody spoke of is a gap, not a nought.
fn in_weeks(weeks: &[WeekDays], numbers: bool) -> String {
    let (done, smallest) = (weeks.iter().map(|week| week.done).sum(), weeks.iter().map(|week| week.smallest).sum());
    if weeks.len() == 1 {
        return counts([done, smallest], numbers);
    }
    let week = |week: &WeekDays| match (week.done + week.smallest, week.smallest) {
        (0, _) if week.rests => EN.week_rests.to_owned(),
        (0, _) => EN.week_gap.to_owned(),
        _ if !numbers => EN.week_some.to_owned(),
        (all, 0) => fill!(EN.week_done, n: all),
        (all, smallest) => fill!(EN.week_smallest, n: all, m: smallest),
    };
    fill!(EN.line_weeks, weeks: weeks.iter().map(week).collect::<Vec<_>>().join(" · "))
}

/// The number of days of each outcome; an outcome without days is left out.
fn counts([done, smallest]: [usize; 2], numbers: bool) -> String {
    let lines = if numbers {
        [counted!(EN.line_done, done), counted!(EN.line_smallest, smallest)]
    } else {
        let some = |count: usize, words: &str| (count > 0).then(|| words.to_owned());
        [some(done, EN.line_done_some), some(smallest, EN.line_smallest_some)]
    };
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A rating on its day.
type Said = (NaiveDate, Rating);

fn felt(what: DayNumber, first: Said, last: Option<Said>, manner: SheetFormat) -> String {
    let what = match what {
        DayNumber::Closeness => EN.closeness,
        DayNumber::Achievement => EN.achievement,
        DayNumber::Enjoyment => EN.enjoyment,
    };
    let one = |(day, rating): Said| {
        let word = FELT.get(usize::from(rating.get())).copied().unwrap_or_default();
        let date = (manner.short)(day);
        if manner.numbers {
            fill!(EN.felt_on, n: rating.get(), word: word, date: date)
        } else {
            fill!(EN.felt_words_on, word: word, date: date)
        }
    };
    match last {
        None => fill!(EN.line_felt, what: what, felt: one(first)),
        Some(last) => fill!(EN.line_felt_two, what: what, first: one(first), last: one(last)),
    }
}

/// A therapist's answers to the two questions.
fn answered(said: &Review, short: fn(NaiveDate) -> String) -> String {
    let answers = review::answers(said).into_iter().flat_map(|(_, answer, line)| [answer, line.to_owned()]);
    let words = answers.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ");
    fill!(EN.line_answered, who: review::name(&said.by), date: short(said.on), words: words)
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
