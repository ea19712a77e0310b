//! A reading: everything that the coach sees in a goal's wording, and where.

use super::amount::Amount;
use super::deadline::Deadline;
use super::frequency::Frequency;
use super::guard::{Guard, Guarded};
use super::instead::Avoided;
use super::other::Other;
use super::text::has;
use super::token_stream::TokenStream;
use crate::plan::{Area, Measure, Per};
use chrono::Weekday;
use std::ops::Range;

/// A kind of thing seen in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// A frequency.
    Frequency,
    /// An amount.
    Amount,
    /// A deadline.
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

/// A kind of thing seen in the text, with its place. The place lies on borders of letters and is never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The kind of thing.
    pub what: Seen,
    /// The words that show it, in bytes of the text.
    pub place: Range<usize>,
}

/// Everything that the coach sees in a goal's wording. It never judges whether the goal is good.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that can be seen or not")]
pub struct Reading {
    /// The area of life.
    pub area: Option<Area>,
    /// Two people could agree whether it happened.
    pub specific: bool,
    /// The text says a count, an amount, a frequency or a threshold.
    pub measurable: bool,
    /// The frequency.
    pub frequency: Option<Frequency>,
    /// The amount.
    pub amount: Option<Amount>,
    /// The number that a change starts from, as in "from 10 to 5".
    pub from: Option<f64>,
    /// The deadline.
    pub deadline: Option<Deadline>,
    /// Worded as stopping, avoiding or doing less.
    pub negative: bool,
    /// The thing it avoids, where the words tell.
    pub avoided: Option<Avoided>,
    /// The number is the most there is to be, as in "at most three".
    pub at_most: bool,
    /// It depends on somebody else.
    pub depends_on_other: bool,
    /// The somebody else it depends on.
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
    /// Its guard. The numbers that it says are read all the same.
    pub guard: Option<Guard>,
    /// The days of the week that it names.
    pub days: Vec<Weekday>,
    /// The words that name these days, in bytes of the text.
    pub days_place: Option<Range<usize>>,
    /// All things seen, in the order of the text.
    pub findings: Vec<Finding>,
}

impl Guarded for Reading {
    fn guard(&self) -> Option<Guard> {
        self.guard
    }
}

impl Reading {
    /// Adds a thing seen in a range of words, in the order of the text; adds nothing for an empty range. Returns whether it was added.
    #[inline(never)]
    pub(super) fn see(&mut self, what: Seen, tokens: &TokenStream, range: &Range<usize>) -> bool {
        let (place, seen) = (tokens.place(range), !range.is_empty());
        if seen {
            let at = self.findings.iter().filter(|finding| finding.place.start <= place.start).count();
            self.findings.insert(at, Finding { what, place });
        }
        seen
    }

    /// The minutes of one occasion, where the amount is a time.
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

    /// The measure that the text says; none where it says no number.
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
