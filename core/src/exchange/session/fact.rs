//! The facts that a session page can state.

use crate::plan::{Part, Parts, Rating, Review, Rung, SetbackReason, Status};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The lines that the person switched on (true) or off (false) by hand, by line id.
pub type LineSwitches = BTreeMap<String, bool>;

/// One line of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The id of the line, which no later event changes: letters, digits and dashes.
    pub id: String,
    /// The fact that the line states.
    pub fact: Fact,
    /// Whether its words are hard. A hard line is on the page only if the person says so.
    pub is_hard: bool,
    /// Whether it is an older change or step. Such a line is on the page only if the person says so.
    pub is_older: bool,
}

impl Line {
    /// Whether the line is on the page: as switched by hand, else unless it is private, hard, older or only proposed.
    pub fn is_on(&self, by_hand: &LineSwitches) -> bool {
        let is_off = self.is_private() || self.is_hard || self.is_older || self.is_proposed();
        by_hand.get(&self.id).copied().unwrap_or(!is_off)
    }

    /// Whether the line is only proposed: it may be read as a mark, or it is for the person to say.
    fn is_proposed(&self) -> bool {
        match &self.fact {
            Fact::NotToday(_) | Fact::LookedAtOften => true,
            Fact::Felt { what, .. } => *what != DayNumber::Closeness,
            _ => false,
        }
    }

    /// Whether the person wrote it for nobody else: it is a note on a day.
    pub fn is_private(&self) -> bool {
        matches!(self.fact, Fact::Note { .. })
    }
}

/// A fact for a session. A gap is never a fact: a day without a check-in is not counted as zero.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// The person's own question.
    Question(String),
    /// The decision that the person would like to come to.
    Decision(String),
    /// The goal was made.
    Made(NaiveDate),
    /// The plan of the goal: all of it but its words, which are the heading.
    Plan(Box<Parts>),
    /// The days done in each week, the oldest week first. In at least one week there is a day.
    Weeks(Vec<WeekDays>),
    /// The number of days reported as not done.
    NotToday(usize),
    /// The goal was done again after a gap, on these days.
    Returned(Vec<NaiveDate>),
    /// The first and last rating of one kind.
    Felt {
        /// The kind of rating.
        what: DayNumber,
        /// The first rating, with its day.
        first: (NaiveDate, Rating),
        /// The last rating, with its day; none if there is only one.
        last: Option<(NaiveDate, Rating)>,
    },
    /// The last rung of the ladder.
    Rung {
        /// The day the rung was given for.
        on: NaiveDate,
        /// The rung.
        rung: Rung,
        /// The outcome the person wrote for the rung; may be empty.
        outcome: String,
    },
    /// A small step was done.
    StepDone {
        /// The day.
        on: NaiveDate,
        /// The text of the step.
        step: String,
    },
    /// An obstacle, from a look back.
    InTheWay {
        /// The day of the look back.
        on: NaiveDate,
        /// The reasons the person picked.
        why: Vec<SetbackReason>,
        /// The obstacle, in the person's words; may be empty.
        obstacle: String,
    },
    /// A lesson, from a look back.
    Learnt {
        /// The day of the look back.
        on: NaiveDate,
        /// The lesson, in the person's words.
        learnt: String,
    },
    /// The person looked back at the goal so often that it may be one for the session. The line is only proposed: it is
    /// off until the person switches it on.
    LookedAtOften,
    /// A part was changed.
    Changed {
        /// The day.
        on: NaiveDate,
        /// The part before the change.
        before: Box<Part>,
        /// The part after the change.
        after: Box<Part>,
        /// The person's reason; may be empty.
        because: String,
    },
    /// The status changed, or the goal is paused.
    Stands {
        /// The day since which it has this status.
        on: NaiveDate,
        /// The status.
        status: Status,
        /// The person's reason; may be empty.
        because: String,
    },
    /// A pause ran out by itself.
    Back {
        /// The day since which the goal is in focus again.
        on: NaiveDate,
    },
    /// The newest answers of a therapist to the two questions of a review.
    Answered(Box<Review>),
    /// The next small step.
    Next(String),
    /// The goal is in focus, and nothing was reported about it.
    Quiet,
    /// A note on a day.
    Note {
        /// The day.
        on: NaiveDate,
        /// The text of the note.
        note: String,
    },
}

impl Fact {
    /// The person's own words in the fact; none if it has none.
    pub fn own_words(&self) -> Option<&str> {
        let words = match self {
            Self::Question(words)
            | Self::Decision(words)
            | Self::Next(words)
            | Self::Rung { outcome: words, .. }
            | Self::StepDone { step: words, .. }
            | Self::InTheWay { obstacle: words, .. }
            | Self::Learnt { learnt: words, .. }
            | Self::Changed { because: words, .. }
            | Self::Stands { because: words, .. }
            | Self::Note { note: words, .. } => words,
            Self::Made(_)
            | Self::Plan(_)
            | Self::Weeks(_)
            | Self::NotToday(_)
            | Self::Answered(_)
            | Self::Returned(_)
            | Self::Felt { .. }
            | Self::Back { .. }
            | Self::LookedAtOften
            | Self::Quiet => {
                return None;
            }
        };
        Some(words).filter(|words| !words.is_empty()).map(String::as_str)
    }
}

/// Seven days of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekDays {
    /// Days done as planned.
    pub done: usize,
    /// Days on which the smallest version was done.
    pub smallest: usize,
    /// Whether the goal rested on all seven days.
    pub rests: bool,
}

/// The kind of rating in a check-in. Each kind is shown by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayNumber {
    /// How close the goal feels.
    Closeness,
    /// How much of an achievement it felt like.
    Achievement,
    /// How much it was enjoyed.
    Enjoyment,
}
