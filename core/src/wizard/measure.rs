//! The measure as typed, and its two conversions: from a draft to a measure, and from a measure to a draft.

use super::{format_amount, parse_amount};
use crate::plan::{Measure, Per};
use serde::Serialize;

/// The kinds of measure a person can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureChoice {
    /// How often.
    HowOften,
    /// How much.
    HowMuch,
    /// Less of something.
    LessOf,
    /// Done or not.
    DoneOrNot,
    /// How close it feels.
    Closeness,
}

impl MeasureChoice {
    /// All kinds in the order they are shown.
    pub const ALL: [Self; 5] = [Self::HowOften, Self::HowMuch, Self::LessOf, Self::DoneOrNot, Self::Closeness];

    /// Whether it puts a number on what is done.
    pub fn counts(self) -> bool {
        matches!(self, Self::HowOften | Self::HowMuch | Self::LessOf)
    }
}

/// The measure as typed. All kinds' fields are kept, so that trying another kind loses nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MeasureDraft {
    /// The kind chosen.
    pub kind: Option<MeasureChoice>,
    /// How often: times.
    pub times: String,
    /// How often and less of: in what period.
    pub per: Per,
    /// How often: minutes each time.
    pub minutes: String,
    /// How much and less of: where it starts.
    pub from: String,
    /// How much and less of: where it is to get.
    pub to: String,
    /// How much and less of: what is counted.
    pub unit: String,
}

/// The measure that a draft states. None until the chosen kind has all numbers that it needs.
pub fn parse_measure(draft: &MeasureDraft) -> Option<Measure> {
    let unit = draft.unit.trim().to_owned();
    Some(match draft.kind? {
        MeasureChoice::HowOften => Measure::HowOften {
            times: parse_amount(&draft.times)?,
            per: draft.per,
            minutes: parse_amount(&draft.minutes),
        },
        MeasureChoice::HowMuch => {
            Measure::HowMuch { from: parse_amount(&draft.from), target: parse_amount(&draft.to)?, unit }
        }
        MeasureChoice::LessOf => {
            Measure::LessOf { from: parse_amount(&draft.from), to: parse_amount(&draft.to)?, unit, per: draft.per }
        }
        MeasureChoice::DoneOrNot => Measure::DoneOrNot,
        MeasureChoice::Closeness => Measure::Closeness,
    })
}

/// Writes a measure as a person would have typed it; [`parse_measure`] gives the same measure back.
impl From<&Measure> for MeasureDraft {
    fn from(measure: &Measure) -> Self {
        let text = |n: &f64| format_amount(*n);
        let maybe = |n: &Option<f64>| n.as_ref().map(text).unwrap_or_default();
        let blank = |kind| Self { kind: Some(kind), ..Self::default() };
        match measure {
            Measure::HowOften { times, per, minutes } => {
                Self { times: text(times), per: *per, minutes: maybe(minutes), ..blank(MeasureChoice::HowOften) }
            }
            Measure::HowMuch { from, target, unit } => {
                Self { from: maybe(from), to: text(target), unit: unit.clone(), ..blank(MeasureChoice::HowMuch) }
            }
            Measure::LessOf { from, to, unit, per } => {
                Self { from: maybe(from), to: text(to), unit: unit.clone(), per: *per, ..blank(MeasureChoice::LessOf) }
            }
            Measure::DoneOrNot => blank(MeasureChoice::DoneOrNot),
            Measure::Closeness => blank(MeasureChoice::Closeness),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_written_as_a_draft_is_parsed_as_the_same_measure() {
        let often = Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(12.5) };
        let less = Measure::LessOf { from: Some(10.0), to: 5.0, unit: "cups".into(), per: Per::Day };
        let much = Measure::HowMuch { from: None, target: 12.0, unit: "lengths".into() };
        for measure in [often, less, much, Measure::DoneOrNot, Measure::Closeness] {
            assert_eq!(parse_measure(&MeasureDraft::from(&measure)), Some(measure));
        }
    }
}
