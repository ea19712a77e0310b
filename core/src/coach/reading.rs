//! What can be seen in a goal's wording.

use super::tokens::tokens;
use super::words::{Words, has, place};
use super::{Avoided, Guard, amount, area, danger, deadline, frequency, guard, loss, specific, weekdays, wording};
use crate::plan::{Area, Measure, Per};
use chrono::{NaiveDate, Weekday};
use std::ops::Range;

/// One number, or a range from the lesser to the greater.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// One number.
    One(f64),
    /// From, to.
    Range(f64, f64),
}

impl Span {
    /// The number to aim at: of a range the lesser, which is enough.
    pub fn target(self) -> f64 {
        match self {
            Self::One(n) | Self::Range(n, _) => n,
        }
    }
}

/// How often, as the text says it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frequency {
    /// Times in one period.
    pub times: Span,
    /// The period.
    pub per: Per,
}

/// How much, as the text says it: of one occasion, else in all.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: Span,
    /// What is counted; may be empty.
    pub unit: String,
}

/// By when, as the text says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// Where the text says it, in bytes.
    pub place: Range<usize>,
    /// The day it comes to, where it can be known.
    pub date: Option<NaiveDate>,
}

/// A kind of thing seen in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// How often.
    Frequency,
    /// How much.
    Amount,
    /// By when.
    Deadline,
    /// Worded as stopping or less.
    Avoidance,
    /// Somebody else would have to change.
    OtherPerson,
    /// Every day, never, always.
    AllOrNothing,
    /// A feeling or a state.
    Feeling,
    /// The second of two goals in one.
    TwoGoals,
}

/// Something seen, and where. The place is in bytes and lies on borders of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub what: Seen,
    /// Where.
    pub place: Range<usize>,
}

/// What somebody else is wanted to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// To listen, to understand, to be in touch.
    Listen,
    /// To lend a hand.
    Help,
    /// To stop something.
    Stop,
    /// Something else.
    Something,
}

/// Somebody else whom the goal depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// Where they are named, in bytes.
    pub who: Range<usize>,
    /// What they are wanted to do.
    pub wanted: Wanted,
}

/// What can be seen in a goal's wording. It says nothing about whether the goal is good.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that can be seen or not")]
pub struct Reading {
    /// The area of life.
    pub area: Option<Area>,
    /// Two people could agree whether it happened.
    pub specific: bool,
    /// A count, an amount, a frequency or a threshold is said.
    pub measurable: bool,
    /// How often.
    pub frequency: Option<Frequency>,
    /// How much.
    pub amount: Option<Amount>,
    /// Where a change starts, as in "from 10 to 5".
    pub from: Option<f64>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// Worded as stopping, avoiding or doing less.
    pub negative: bool,
    /// What it keeps away from, where the words tell.
    pub avoided: Option<Avoided>,
    /// The number is the most there is to be, as in "at most three".
    pub at_most: bool,
    /// It depends on somebody else.
    pub depends_on_other: bool,
    /// On whom it depends, and for what.
    pub other: Option<Other>,
    /// Two goals in one.
    pub two_goals: bool,
    /// Every day, never, always.
    pub all_or_nothing: bool,
    /// A broad wish without a thing to do.
    pub broad: bool,
    /// A feeling or a state.
    pub feeling: bool,
    /// It speaks of suicide, self-harm or danger.
    pub danger: bool,
    /// It speaks of somebody who died.
    pub loss: bool,
    /// What it is about, where that is guarded. The numbers that it says are read all the same.
    pub guard: Option<Guard>,
    /// The days of the week it names.
    pub days: Vec<Weekday>,
    /// Where it names them, in bytes.
    pub days_place: Option<Range<usize>>,
    /// What was seen, and where, in the order of the text.
    pub findings: Vec<Finding>,
}

/// How many words of a text are read: a goal has some twenty.
const MOST: usize = 400;

/// Reads a goal's wording. `today` gives phrases such as "in 3 months" their day. Any text can be read, in linear time; words
/// of danger, of loss and of what is guarded are looked for in all of it.
pub fn read(text: &str, today: NaiveDate) -> Reading {
    read_beside(text, danger::danger(text).is_some(), today)
}

/// The same, of a text in which danger was looked for already.
pub fn read_beside(text: &str, danger: bool, today: NaiveDate) -> Reading {
    let mut tokens = tokens(text);
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
        reading.see(Seen::Frequency, &tokens, &range);
        reading.frequency = Some(frequency);
    }
    let run = deadline.as_ref().is_some_and(|found| found.run);
    if let Some(found) = deadline {
        reading.see(Seen::Deadline, &tokens, &found.range);
        reading.deadline = Some(Deadline { place: place(&tokens, &found.range), date: found.date });
    }
    if let Some((amount, from, range)) = amount::amount(&tokens, &taken) {
        reading.see(Seen::Amount, &tokens, &range);
        (reading.amount, reading.from) = (Some(amount), from);
    }
    reading.guard = reading.guard.or_else(|| guard::in_rhythm(&tokens, reading.frequency));
    let said = reading.frequency.is_some() || reading.amount.is_some();
    reading.measurable = said || run || amount::threshold(&tokens, text);
    wording::wording(&tokens, &mut reading);
    reading.specific = specific::specific(&tokens, &reading);
    reading.broad = !reading.specific && !reading.measurable && !tokens.is_empty();
    reading
}

impl Reading {
    /// Notes what is seen in some words, in the order of the text; nothing where there are none. Says whether there are some.
    #[inline(never)]
    pub(super) fn see(&mut self, what: Seen, words: &Words, range: &Range<usize>) -> bool {
        let (place, seen) = (place(words, range), !range.is_empty());
        if seen {
            let at = self.findings.iter().filter(|finding| finding.place.start <= place.start).count();
            self.findings.insert(at, Finding { what, place });
        }
        seen
    }

    /// Minutes of one occasion.
    pub fn minutes_each(&self) -> Option<f64> {
        let amount = self.amount.as_ref()?;
        let minutes = amount.value.target();
        if has("hour hours hr hrs h", &amount.unit) {
            return Some(minutes * 60.0);
        }
        if has("second seconds sec secs", &amount.unit) {
            return Some(minutes / 60.0);
        }
        has("minute minutes min mins", &amount.unit).then_some(minutes)
    }

    /// The measure that the text says, if it says one.
    pub fn measure(&self) -> Option<Measure> {
        let less =
            self.negative || self.from.zip(self.amount.as_ref()).is_some_and(|(from, to)| from > to.value.target());
        if let (true, Some(amount)) = (less, &self.amount) {
            let per = self.frequency.map_or(Per::Week, |frequency| frequency.per);
            return Some(Measure::LessOf {
                from: self.from,
                to: amount.value.target(),
                unit: amount.unit.clone(),
                per,
            });
        }
        if let (true, Some(Frequency { times, per })) = (self.at_most, self.frequency) {
            return Some(Measure::LessOf { from: self.from, to: times.target(), unit: "times".into(), per });
        }
        if let Some(Frequency { times, per }) = self.frequency {
            return Some(Measure::HowOften { times: times.target(), per, minutes: self.minutes_each() });
        }
        let amount = self.amount.as_ref()?;
        Some(Measure::HowMuch { from: self.from, target: amount.value.target(), unit: amount.unit.clone() })
    }
}

#[cfg(test)]
mod tests;
