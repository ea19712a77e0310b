//! The plan for hard days, a safety plan in the person's own words and order.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// The topic of one part of the plan. No topic asks about a way to hurt oneself, and none has a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HardDayTopic {
    /// Signs that a hard day starts.
    Starts,
    /// Things the person can do alone.
    Myself,
    /// Places they can go, and people they can be with.
    Places,
    /// People they can ask for help, and words to say.
    Ask,
    /// Professionals and services that help.
    Job,
    /// Ways to make home safer.
    Safer,
    /// Reasons to live for today.
    Today,
}

impl HardDayTopic {
    /// All topics, in the order in which the page offers them.
    pub const ALL: [Self; 7] =
        [Self::Starts, Self::Myself, Self::Places, Self::Ask, Self::Job, Self::Safer, Self::Today];

    /// The topic's name in HTML ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Starts => "starts",
            Self::Myself => "myself",
            Self::Places => "places",
            Self::Ask => "ask",
            Self::Job => "job",
            Self::Safer => "safer",
            Self::Today => "today",
        }
    }
}

/// One part of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HardDayPart {
    /// The topic.
    pub about: HardDayTopic,
    /// The person's words.
    pub words: String,
}

/// The plan for hard days. It has at least one part, and no part is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardDayPlan {
    /// The civil day of its last change.
    pub on: NaiveDate,
    /// The parts, in the person's own order.
    pub parts: Vec<HardDayPart>,
}

impl HardDayPlan {
    /// Time after which the app asks, once, whether the plan is still right.
    const LOOK_AGAIN: Days = Days::new(90);

    /// The plan with these parts, without the empty ones; none if nothing remains.
    pub(super) fn of(on: NaiveDate, parts: &[HardDayPart]) -> Option<Self> {
        let parts: Vec<HardDayPart> = parts.iter().filter(|part| !part.words.trim().is_empty()).cloned().collect();
        (!parts.is_empty()).then_some(Self { on, parts })
    }

    /// Whether the last change is so long ago that the plan may no longer fit.
    pub fn is_old(&self, today: NaiveDate) -> bool {
        self.on.checked_add_days(Self::LOOK_AGAIN).is_some_and(|again| again <= today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Change, Plan};
    use crate::testing::{Life, day};

    fn part(about: HardDayTopic, words: &str) -> HardDayPart {
        HardDayPart { about, words: words.into() }
    }

    fn life(plans: &[(u32, Vec<HardDayPart>)]) -> Life {
        let set = |parts: &Vec<HardDayPart>| Change::HardDayPlanSet(parts.clone());
        plans.iter().fold(Life::new(), |life, (on, parts)| life.did(day(*on), set(parts)))
    }

    fn after(plans: &[(u32, Vec<HardDayPart>)]) -> Plan {
        life(plans).plan()
    }

    #[test]
    fn it_replaces_the_earlier_one_and_keeps_the_persons_order() {
        let first = vec![part(HardDayTopic::Myself, "a shower")];
        let second = vec![
            part(HardDayTopic::Today, "the cat"),
            part(HardDayTopic::Starts, "  \n"),
            part(HardDayTopic::Ask, "Ana: come over"),
        ];
        let plan = after(&[(1, first), (2, second)]).hard_day.unwrap();
        let kept = [part(HardDayTopic::Today, "the cat"), part(HardDayTopic::Ask, "Ana: come over")];
        assert_eq!((plan.on, plan.parts.as_slice()), (day(2), &kept[..]));
    }

    #[test]
    fn an_empty_one_takes_it_away() {
        for nothing in [vec![], vec![part(HardDayTopic::Job, " ")]] {
            assert_eq!(after(&[(1, vec![part(HardDayTopic::Job, "Dr Ito")]), (2, nothing)]).hard_day, None);
        }
    }

    #[test]
    fn it_is_asked_about_after_ninety_days_and_not_before() {
        let plan = after(&[(1, vec![part(HardDayTopic::Today, "the cat")])]).hard_day.unwrap();
        assert!(!plan.is_old(day(1) + Days::new(89)) && plan.is_old(day(1) + Days::new(90)));
        assert!(!HardDayPlan { on: NaiveDate::MAX, ..plan }.is_old(NaiveDate::MAX));
    }

    #[test]
    fn writing_one_is_offered_on_calm_days_only() {
        assert!(Plan::default().may_offer_hard_day_plan(day(2)));
        let plan = Life::new().did(day(1), Change::LowEnergy(Some(day(3)))).plan();
        assert!(!plan.may_offer_hard_day_plan(day(2)) && plan.may_offer_hard_day_plan(day(4)));
        assert!(!after(&[(1, vec![part(HardDayTopic::Today, "the cat")])]).may_offer_hard_day_plan(day(2)));
    }
}
