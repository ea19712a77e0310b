//! What can be said in a session.

use crate::plan::{Part, Rating, Rung, SetbackReason, Status};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What was switched on or off by hand, by the names of lines.
pub type LineSwitches = BTreeMap<String, bool>;

/// One thing to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name, which stays the same whatever else happens: letters, digits and dashes.
    pub id: String,
    /// What it says.
    pub fact: Fact,
    /// Whether its words are hard: whether they go on the page is asked.
    pub is_hard: bool,
}

impl Line {
    /// Whether it is on the page: as it was switched by hand, else everything but what was written for nobody else
    /// and what is hard.
    pub fn is_on(&self, by_hand: &LineSwitches) -> bool {
        by_hand.get(&self.id).copied().unwrap_or(!self.is_private() && !self.is_hard)
    }

    /// Whether it was written for nobody else: a note on a day.
    pub fn is_private(&self) -> bool {
        matches!(self.fact, Fact::Note { .. })
    }
}

/// Something that can be said in a session. What nobody spoke of is no fact: a gap is never a nought.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// The person's own question.
    Question(String),
    /// The goal was made.
    Made(NaiveDate),
    /// How many days were spoken of. One of them at least is not nought.
    Days {
        /// Done as planned.
        done: usize,
        /// The smallest version was done.
        smallest: usize,
        /// Said not to be done.
        not_today: usize,
    },
    /// Done again after a gap, on these days.
    Returned(Vec<NaiveDate>),
    /// How it felt, at first and at last; the same twice where it was said once.
    Felt {
        /// What was asked.
        what: DayNumber,
        /// The first answer.
        first: Rating,
        /// The last answer, where there is more than one.
        last: Option<Rating>,
    },
    /// Where it stood on its ladder at last.
    Rung {
        /// The day that was said of.
        on: NaiveDate,
        /// The rung.
        rung: Rung,
        /// What that rung is, in the person's words; may be empty.
        outcome: String,
    },
    /// A small step was done.
    StepDone {
        /// The day.
        on: NaiveDate,
        /// The step.
        step: String,
    },
    /// What got in the way.
    InTheWay {
        /// The day of the look back.
        on: NaiveDate,
        /// What it was, as it was picked.
        why: Vec<SetbackReason>,
        /// What it was, in the person's words; may be empty.
        obstacle: String,
    },
    /// What was learnt from that.
    Learnt {
        /// The day of the look back.
        on: NaiveDate,
        /// What was learnt.
        learnt: String,
    },
    /// A part was changed.
    Changed {
        /// The day.
        on: NaiveDate,
        /// The part as it was before.
        before: Part,
        /// The reason given; may be empty.
        because: String,
    },
    /// The goal was put elsewhere, or it rests.
    Stands {
        /// Since this day.
        on: NaiveDate,
        /// Where.
        status: Status,
        /// The reason given; may be empty.
        because: String,
    },
    /// A pause ran out.
    Back {
        /// Since this day it is in focus again.
        on: NaiveDate,
    },
    /// The next small step.
    Next(String),
    /// The goal is in focus and nobody spoke of it.
    Quiet,
    /// A note on a day.
    Note {
        /// The day.
        on: NaiveDate,
        /// What it says.
        note: String,
    },
}

impl Fact {
    /// The person's own words in it, if there are any.
    pub fn own_words(&self) -> Option<&str> {
        let words = match self {
            Self::Question(words)
            | Self::Next(words)
            | Self::Rung { outcome: words, .. }
            | Self::StepDone { step: words, .. }
            | Self::InTheWay { obstacle: words, .. }
            | Self::Learnt { learnt: words, .. }
            | Self::Changed { because: words, .. }
            | Self::Stands { because: words, .. }
            | Self::Note { note: words, .. } => words,
            Self::Made(_)
            | Self::Days { .. }
            | Self::Returned(_)
            | Self::Felt { .. }
            | Self::Back { .. }
            | Self::Quiet => {
                return None;
            }
        };
        Some(words).filter(|words| !words.is_empty()).map(String::as_str)
    }
}

/// What a number of a day was asked for. Each is kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayNumber {
    /// How close the goal feels.
    Closeness,
    /// How much it felt like something achieved.
    Achievement,
    /// How much it was enjoyed.
    Enjoyment,
}
