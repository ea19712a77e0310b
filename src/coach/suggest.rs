//! The one thing worth adding.

use super::Reading;

/// A kind next thought. The words for it are in `words`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suggestion {
    /// "What would you be doing?", for a feeling or a broad wish.
    WhatWouldYouDo,
    /// What would be there instead, for a goal worded as stopping.
    Approach,
    /// What part of it is in the person's own hands.
    OwnPart,
    /// One goal at a time.
    OneAtATime,
    /// Four of seven days, for "daily".
    FourOfSeven,
    /// How often or how much.
    HowMuch,
    /// A day to look back.
    ReviewDate,
}

impl Suggestion {
    /// All suggestions, the most useful first.
    pub const ALL: [Self; 7] = [
        Self::OwnPart,
        Self::Approach,
        Self::WhatWouldYouDo,
        Self::OneAtATime,
        Self::FourOfSeven,
        Self::HowMuch,
        Self::ReviewDate,
    ];

    /// The name it is remembered by when it was sent away.
    pub fn name(self) -> &'static str {
        match self {
            Self::WhatWouldYouDo => "what-would-you-do",
            Self::Approach => "approach",
            Self::OwnPart => "own-part",
            Self::OneAtATime => "one-at-a-time",
            Self::FourOfSeven => "four-of-seven",
            Self::HowMuch => "how-much",
            Self::ReviewDate => "review-date",
        }
    }

    /// The suggestion of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suggestion| suggestion.name() == name)
    }

    fn fits(self, reading: &Reading) -> bool {
        match self {
            Self::WhatWouldYouDo => reading.broad || (reading.feeling && !reading.specific),
            Self::Approach => reading.negative,
            Self::OwnPart => reading.depends_on_other,
            Self::OneAtATime => reading.two_goals,
            Self::FourOfSeven => reading.all_or_nothing,
            Self::HowMuch => !reading.measurable,
            Self::ReviewDate => reading.deadline.is_none(),
        }
    }
}

/// At most one thing worth adding, the most useful first; never one that was sent away. Nothing for a text without words.
pub fn suggest(reading: &Reading, dismissed: &[Suggestion]) -> Option<Suggestion> {
    let wanted = |suggestion: &Suggestion| suggestion.fits(reading) && !dismissed.contains(suggestion);
    Suggestion::ALL.into_iter().find(wanted)
}
