//! The five kinds of measure of stage 5, by which a person knows that a goal is met.

use serde::{Deserialize, Serialize};

/// A period in which a frequency is counted.
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

/// The measure by which a person knows that the goal is met.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// A frequency: a number of times in a period, perhaps with a length each time.
    HowOften {
        /// Times in one period.
        times: f64,
        /// The period.
        per: Per,
        /// Minutes each time; none if the person gave no length.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<f64>,
    },
    /// An amount to reach, such as 12 lengths.
    HowMuch {
        /// The amount at the start; none if the person gave none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<f64>,
        /// The amount to reach.
        target: f64,
        /// The unit, in the person's words; may be empty.
        unit: String,
    },
    /// A reduction from one amount to a smaller amount in a period.
    LessOf {
        /// The present amount; none if the person gave none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<f64>,
        /// The amount aimed at.
        to: f64,
        /// The unit, in the person's words; may be empty.
        unit: String,
        /// The period in which the amount is counted.
        per: Per,
    },
    /// A yes or no, perhaps reached by small steps, which [`Parts::steps`](super::Parts::steps) holds.
    DoneOrNot,
    /// A rating of how close the goal feels, 0 to 10.
    Closeness,
}

kinds! {
    /// The kinds of [`Measure`].
    MeasureKind of Measure:
    "how-often" HowOften,
    "how-much" HowMuch,
    "less-of" LessOf,
    "done-or-not" DoneOrNot,
    "closeness" Closeness,
}

impl Measure {
    /// The frequency in times a week; none for a measure without a frequency. A year counts as 52 weeks and a month as
    /// 52/12 weeks.
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
