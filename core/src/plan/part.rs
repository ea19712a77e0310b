//! The parts of a goal, each of which can be changed on its own and each of which has a history.

use super::{Area, IfThen, Ladder, Measure, Partner, Rating, Value, When};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A small step towards a goal, or homework from a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What to do; it also names the step, so a goal holds no two alike.
    pub text: String,
    /// The day it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<NaiveDate>,
}

/// The importance and confidence rulers of motivational interviewing, with the answers to their follow-up questions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rulers {
    /// How much it matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<Rating>,
    /// How sure the person is that they can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Rating>,
    /// "Why this number and not a lower one?", about importance.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// "What would bring it one up?", about confidence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub one_up: String,
}

/// Everything a goal is made of that a person can change. The wish is not among them: it is kept for good.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parts {
    /// The goal in clear words.
    pub wording: String,
    /// The value it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The area of life it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// How the person will know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// Small steps, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// Importance and confidence.
    pub rulers: Rulers,
    /// Dates, days, time of day.
    pub when: When,
    /// The smallest version, for a low-energy day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub smallest: String,
    /// The plan for an obstacle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_then: Option<IfThen>,
    /// Who is with the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// Minutes a week it takes, where the person said so; else they follow from the measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_minutes: Option<u32>,
    /// The five outcomes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ladder: Option<Ladder>,
}

/// One part with its value: what an edit brings, and what a history keeps of the time before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The goal in clear words.
    Wording(String),
    /// The value it serves.
    Value(Option<Value>),
    /// The area of life.
    Area(Option<Area>),
    /// How the person will know.
    Measure(Option<Measure>),
    /// The small steps.
    Steps(Vec<Step>),
    /// Importance and confidence.
    Rulers(Rulers),
    /// Dates, days, time of day.
    When(When),
    /// The smallest version.
    Smallest(String),
    /// The plan for an obstacle.
    IfThen(Option<IfThen>),
    /// Who is with the person.
    Partner(Option<Partner>),
    /// Minutes a week.
    WeeklyMinutes(Option<u32>),
    /// The five outcomes.
    Ladder(Option<Ladder>),
}

kinds! {
    /// The kinds of part.
    PartKind of Part:
    "wording" Wording,
    "value" Value,
    "area" Area,
    "measure" Measure,
    "steps" Steps,
    "rulers" Rulers,
    "when" When,
    "smallest" Smallest,
    "if-then" IfThen,
    "partner" Partner,
    "weekly-minutes" WeeklyMinutes,
    "ladder" Ladder,
}

impl Parts {
    /// Puts a part in and gives back the one that was there.
    pub fn swap(&mut self, part: Part) -> Part {
        use std::mem::replace;
        match part {
            Part::Wording(new) => Part::Wording(replace(&mut self.wording, new)),
            Part::Value(new) => Part::Value(replace(&mut self.value, new)),
            Part::Area(new) => Part::Area(replace(&mut self.area, new)),
            Part::Measure(new) => Part::Measure(replace(&mut self.measure, new)),
            Part::Steps(new) => Part::Steps(replace(&mut self.steps, new)),
            Part::Rulers(new) => Part::Rulers(replace(&mut self.rulers, new)),
            Part::When(new) => Part::When(replace(&mut self.when, new)),
            Part::Smallest(new) => Part::Smallest(replace(&mut self.smallest, new)),
            Part::IfThen(new) => Part::IfThen(replace(&mut self.if_then, new)),
            Part::Partner(new) => Part::Partner(replace(&mut self.partner, new)),
            Part::WeeklyMinutes(new) => Part::WeeklyMinutes(replace(&mut self.weekly_minutes, new)),
            Part::Ladder(new) => Part::Ladder(replace(&mut self.ladder, new)),
        }
    }

    /// All parts, one by one, in the order of the path.
    pub fn each(&self) -> [Part; 12] {
        let all = self.clone();
        [
            Part::Wording(all.wording),
            Part::Value(all.value),
            Part::Area(all.area),
            Part::Measure(all.measure),
            Part::Steps(all.steps),
            Part::Rulers(all.rulers),
            Part::When(all.when),
            Part::Smallest(all.smallest),
            Part::IfThen(all.if_then),
            Part::Partner(all.partner),
            Part::WeeklyMinutes(all.weekly_minutes),
            Part::Ladder(all.ladder),
        ]
    }

    /// The parts of `new` that differ from these.
    pub fn differences(&self, new: &Self) -> Vec<Part> {
        self.each().into_iter().zip(new.each()).filter(|(old, new)| old != new).map(|(_, new)| new).collect()
    }

    /// Minutes a week this goal takes: as the person said, else times a week × minutes each time (product.md, "Load").
    pub fn minutes_a_week(&self) -> Option<f64> {
        if let Some(minutes) = self.weekly_minutes {
            return Some(f64::from(minutes));
        }
        match &self.measure {
            Some(measure @ Measure::HowOften { minutes: Some(each), .. }) => measure.times_a_week().map(|t| t * each),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Per;

    #[test]
    fn swapping_a_part_gives_back_the_one_that_was_there() {
        let mut parts = Parts { wording: "walk".into(), ..Parts::default() };
        let before = parts.clone();
        let old = parts.swap(Part::Wording("walk to the shop".into()));
        assert_eq!(old, Part::Wording("walk".into()));
        assert_eq!(before.differences(&parts), [Part::Wording("walk to the shop".into())]);
        parts.swap(old);
        assert_eq!(parts, before);
    }

    #[test]
    fn minutes_a_week_follow_from_the_measure_unless_the_person_says_otherwise() {
        let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(30.0) });
        let mut parts = Parts { measure, ..Parts::default() };
        assert_eq!(parts.minutes_a_week(), Some(90.0));
        parts.weekly_minutes = Some(120);
        assert_eq!(parts.minutes_a_week(), Some(120.0));
    }
}
