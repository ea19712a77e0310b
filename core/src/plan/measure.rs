//! How a person will know: the five kinds of measure of stage 5.

use serde::{Deserialize, Serialize};

/// A period that a frequency is counted in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Each day.
    Day,
    /// Each week.
    #[default]
    Week,
    /// Each month.
    Month,
    /// Each year.
    Year,
}

/// How somebody will know that the goal is met.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// So many times in a period, perhaps so many minutes each time.
    HowOften {
        /// Times in one period.
        times: f64,
        /// The period.
        per: Per,
        /// Minutes each time, where that is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<f64>,
    },
    /// Reach an amount, such as 12 lengths.
    HowMuch {
        /// Where it starts, where that is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<f64>,
        /// The amount to reach.
        target: f64,
        /// What is counted, in the person's words; may be empty.
        unit: String,
    },
    /// Less of something: from so many down to so many.
    LessOf {
        /// How much it is now, where that is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<f64>,
        /// How much is aimed at.
        to: f64,
        /// What is counted, in the person's words; may be empty.
        unit: String,
        /// The period it is counted in.
        per: Per,
    },
    /// Done or not done, perhaps by small steps (which the goal holds).
    DoneOrNot,
    /// How close it feels, 0 to 10.
    Closeness,
}

kinds! {
    /// The kinds of measure.
    MeasureKind of Measure:
    "how-often" HowOften,
    "how-much" HowMuch,
    "less-of" LessOf,
    "done-or-not" DoneOrNot,
    "closeness" Closeness,
}

impl Measure {
    /// Times in a week, for measures that have a rhythm. A month is 52/12 weeks, a year 52.
    pub fn times_a_week(&self) -> Option<f64> {
        let Self::HowOften { times, per, .. } = self else { return None };
        Some(match per {
            Per::Day => times * 7.0,
            Per::Week => *times,
            Per::Month => times * 12.0 / 52.0,
            Per::Year => times / 52.0,
        })
    }
}
