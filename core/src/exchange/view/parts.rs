//! The views of a goal's parts: measure, steps, if-then plan, partner and ladder.

use super::wire::PerName;
use crate::plan::{CopingPlan, IfThen, Ladder, Measure, Partner, Step};
use chrono::NaiveDate;
use serde::Serialize;

/// How the person will know.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) enum MeasureView {
    /// So many times in a period, perhaps so many minutes each time.
    HowOften { times: f64, per: PerName, minutes: Option<f64> },
    /// Reach an amount.
    HowMuch { from: Option<f64>, target: f64, unit: String },
    /// Down to an amount.
    LessOf { from: Option<f64>, to: f64, unit: String, per: PerName },
    /// Done or not done.
    DoneOrNot,
    /// How close it feels, 0 to 10.
    Closeness,
}

impl MeasureView {
    pub(super) fn of(measure: &Measure) -> Self {
        match measure {
            Measure::HowOften { times, per, minutes } => {
                Self::HowOften { times: *times, per: PerName::of(*per), minutes: *minutes }
            }
            Measure::HowMuch { from, target, unit } => {
                Self::HowMuch { from: *from, target: *target, unit: unit.clone() }
            }
            Measure::LessOf { from, to, unit, per } => {
                Self::LessOf { from: *from, to: *to, unit: unit.clone(), per: PerName::of(*per) }
            }
            Measure::DoneOrNot => Self::DoneOrNot,
            Measure::Closeness => Self::Closeness,
        }
    }
}

/// A small step.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct StepView {
    text: String,
    /// The day it was done.
    done: Option<NaiveDate>,
}

impl StepView {
    pub(super) fn of(step: &Step) -> Self {
        Self { text: step.text.clone(), done: step.done }
    }
}

/// If the obstacle, then the action.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct IfThenView {
    /// The best thing about getting there.
    outcome: String,
    obstacle: String,
    action: String,
    /// Plans for other obstacles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    more: Vec<CopingView>,
}

/// One more obstacle, and the action then.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct CopingView {
    obstacle: String,
    action: String,
}

impl IfThenView {
    pub(super) fn of(plan: &IfThen) -> Self {
        let IfThen { outcome, obstacle, action, more } = plan.clone();
        let more = more.into_iter().map(|CopingPlan { obstacle, action }| CopingView { obstacle, action }).collect();
        Self { outcome, obstacle, action, more }
    }
}

/// An accountability partner.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct PartnerView {
    who: String,
    knows_goal: bool,
    knows_progress: bool,
    knows_obstacle: bool,
    /// When to ask.
    when: String,
    /// How to ask.
    how: String,
    /// What not to say.
    not_say: String,
}

impl PartnerView {
    pub(super) fn of(partner: &Partner) -> Self {
        let Partner { who, knows_goal, knows_progress, knows_obstacle, when, how, not_say } = partner.clone();
        Self { who, knows_goal, knows_progress, knows_obstacle, when, how, not_say }
    }
}

/// Five outcomes, from much less than hoped to much more.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct LadderView {
    much_less: String,
    less: String,
    as_hoped: String,
    more: String,
    much_more: String,
}

impl LadderView {
    pub(super) fn of(ladder: &Ladder) -> Self {
        let [much_less, less, as_hoped, more, much_more] = ladder.0.clone();
        Self { much_less, less, as_hoped, more, much_more }
    }
}
