//! The parts of a goal. Each part is edited by itself and keeps its own history.

use super::{Area, IfThen, Ladder, Measure, Partner, Rating, Value, When};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A small step towards a goal, or homework from a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The text of the step. It also identifies the step, so no two steps of a goal have equal texts.
    pub text: String,
    /// The day the step was done; none if it isn't done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<NaiveDate>,
}

/// The importance and confidence rulers of motivational interviewing, with the answers to their follow-up questions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rulers {
    /// How much the goal matters to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<Rating>,
    /// How sure the person is that they can do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Rating>,
    /// The answer about importance to "What makes it this number and not lower?"
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// The answer about importance to "What would make it matter one more?"
    #[serde(skip_serializing_if = "String::is_empty")]
    pub importance_up: String,
    /// The answer about confidence to "What makes you this sure and not less?"
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sure: String,
    /// The answer about confidence to "What would bring it one up?"
    #[serde(skip_serializing_if = "String::is_empty")]
    pub one_up: String,
}

/// Everything in a goal that a person can edit. The wish is not among the parts, since it never changes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parts {
    /// The goal in clear words.
    pub wording: String,
    /// The value that the goal serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The area of life that the goal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// The measure by which the person knows that the goal is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// The small steps, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// The importance and confidence rulers.
    pub rulers: Rulers,
    /// The dates, weekdays and time of day.
    pub when: When,
    /// The smallest version of the goal, for a day of low energy.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub smallest: String,
    /// The if-then plan for an obstacle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_then: Option<IfThen>,
    /// The accountability partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// Minutes a week that the goal takes, if the person gave them; else they follow from the measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_minutes: Option<u32>,
    /// The ladder of five outcomes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ladder: Option<Ladder>,
}

/// One part with its value. An edit brings a new `Part`; the history keeps the old one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The goal in clear words.
    Wording(String),
    /// The value that the goal serves.
    Value(Option<Value>),
    /// The area of life that the goal belongs to.
    Area(Option<Area>),
    /// The measure by which the person knows that the goal is met.
    Measure(Option<Measure>),
    /// The small steps.
    Steps(Vec<Step>),
    /// The importance and confidence rulers.
    Rulers(Rulers),
    /// The dates, weekdays and time of day.
    When(When),
    /// The smallest version of the goal.
    Smallest(String),
    /// The if-then plan for an obstacle.
    IfThen(Option<IfThen>),
    /// The accountability partner.
    Partner(Option<Partner>),
    /// Minutes a week that the goal takes.
    WeeklyMinutes(Option<u32>),
    /// The ladder of five outcomes.
    Ladder(Option<Ladder>),
}

kinds! {
    /// The kinds of [`Part`].
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
    /// Sets a part and returns the part it replaces. Swapping the returned part back restores the old state.
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

    /// All parts, in the order of the path.
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

    /// Minutes a week that this goal takes: the person's own number, else times a week × minutes each time (product.md,
    /// "Load"). None if neither is known.
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
