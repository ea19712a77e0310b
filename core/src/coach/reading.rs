//! The result of an analysis: everything that the coach found in a goal's wording, and where.

use super::amount::Amount;
use super::deadline::Deadline;
use super::family::Family;
use super::frequency::Frequency;
use super::guard::{Guard, Guarded};
use super::instead::AvoidedBehaviour;
use super::other::OtherPerson;
use super::quote::Quote;
use super::text::has;
use super::token_stream::TokenStream;
use crate::plan::{Area, Measure, Per};
use chrono::Weekday;
use std::ops::Range;

/// The kind of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// A frequency.
    Frequency,
    /// An amount.
    Amount,
    /// A deadline.
    Deadline,
    /// A wording as stopping, avoiding or doing less.
    Avoidance,
    /// A dependence on another person's change.
    OtherPerson,
    /// All or nothing: every day, never, always.
    AllOrNothing,
    /// A feeling or a state.
    Feeling,
    /// The second of two goals in one.
    TwoGoals,
}

/// A finding in the text. Its place lies on character boundaries and is never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The kind of finding.
    pub what: FindingKind,
    /// The words that show it, as a range of bytes in the text.
    pub place: Range<usize>,
}

/// Everything that the coach found in a goal's wording. It never judges whether the goal is good.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that can be seen or not")]
pub struct Reading {
    /// The area of life.
    pub area: Option<Area>,
    /// Whether the goal is specific: two people could agree on whether it happened.
    pub specific: bool,
    /// Whether a verb of doing and what is done were both recognized. Only then is the goal called clear.
    pub clear: bool,
    /// Whether the text states a count, an amount, a frequency or a threshold.
    pub measurable: bool,
    /// The frequency.
    pub frequency: Option<Frequency>,
    /// The amount.
    pub amount: Option<Amount>,
    /// The number that a change starts from, as in "from 10 to 5".
    pub from: Option<f64>,
    /// The deadline.
    pub deadline: Option<Deadline>,
    /// Whether the goal is worded as stopping, avoiding or doing less.
    pub negative: bool,
    /// The thing it avoids, if the words tell.
    pub avoided: Option<AvoidedBehaviour>,
    /// The subjects with offers of their own, the one that needs most care first.
    pub families: Vec<Family>,
    /// Whether the number is an upper bound, as in "at most three".
    pub at_most: bool,
    /// Whether the goal depends on another person.
    pub depends_on_other: bool,
    /// The other person it depends on.
    pub other: Option<OtherPerson>,
    /// Whether the text states two goals.
    pub two_goals: bool,
    /// Whether the goal is all or nothing: every day, never, always.
    pub all_or_nothing: bool,
    /// Whether it is a broad wish without an act.
    pub broad: bool,
    /// Whether it is about a feeling or a state.
    pub feeling: bool,
    /// Whether it is too long to be the title of a goal.
    pub long: bool,
    /// Whether it speaks against the person who wrote it.
    pub against_self: bool,
    /// Whether it speaks of suicide, self-harm or another danger.
    pub danger: bool,
    /// Whether it speaks of somebody who died.
    pub loss: bool,
    /// Its guard. The numbers in the text are extracted all the same.
    pub guard: Option<Guard>,
    /// The weekdays it names.
    pub days: Vec<Weekday>,
    /// The words that name these weekdays, as a range of bytes in the text.
    pub days_place: Option<Range<usize>>,
    /// All findings, in the order of the text.
    pub findings: Vec<Finding>,
}

impl Guarded for Reading {
    fn guard(&self) -> Option<Guard> {
        self.guard
    }
}

impl Reading {
    /// Inserts a finding for a range of tokens, in the order of the text, unless the range is empty. Returns whether it
    /// was inserted.
    #[inline(never)]
    pub(super) fn see(&mut self, what: FindingKind, tokens: &TokenStream, range: &Range<usize>) -> bool {
        let (place, seen) = (tokens.place(range), !range.is_empty());
        if seen {
            let at = self.findings.iter().filter(|finding| finding.place.start <= place.start).count();
            self.findings.insert(at, Finding { what, place });
        }
        seen
    }

    /// The words of the first finding of this kind. `text` is the text that was read.
    pub fn quote<'t>(&self, what: FindingKind, text: &'t str) -> Option<Quote<'t>> {
        let place = self.findings.iter().find(|finding| finding.what == what)?.place.clone();
        Quote::of(text, place)
    }

    /// The minutes of one occasion; none if the amount is not a time.
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

    /// The measure that the text states; none if it states no number.
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
