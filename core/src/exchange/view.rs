//! The plain view of a plan for people and other programs. It has types of its own, so that the plan's types can change
//! without changing the format that other programs read.

mod goal;
mod living;
mod parts;
mod wire;

use crate::plan::{Effect, Helper, Plan, Value};
pub(super) use goal::GoalView;
use living::{AppointmentView, LowEnergyView, SessionView};
use serde::Serialize;
use wire::AreaName;

/// A plan in plain words and numbers, one part at a time. It holds no acts, and nothing is ever read back from it.
#[derive(Clone, Copy)]
pub struct PlanView<'a> {
    plan: &'a Plan,
    named: &'a dyn Fn(&Value) -> String,
}

/// All of a plan but its goals.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct PlanContext {
    /// What matters, most first.
    values: Vec<String>,
    /// Areas of life, where the person rated them.
    areas: Vec<AreaView>,
    /// The area chosen to work on.
    working_on: Option<AreaName>,
    /// Minutes a week there are for all goals.
    minutes_a_week: Option<u32>,
    /// How pairs of goals sit together.
    pairs: Vec<PairView>,
    /// The person's own contacts for a hard moment.
    helpers: Vec<HelperView>,
    /// When the next session is.
    appointment: Option<AppointmentView>,
    /// What there is to say of sessions, oldest first.
    sessions: Vec<SessionView>,
    /// The last stretch of low energy.
    low_energy: Option<LowEnergyView>,
    /// The hour at which the person's day begins.
    day_begins: u8,
}

/// Where the person stands in an area of life.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AreaView {
    area: AreaName,
    /// How it is now, 1 to 5.
    now: Option<u8>,
    /// How the person wants it, 1 to 5.
    want: Option<u8>,
}

/// How two goals sit together.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PairView {
    /// The name of one goal.
    one: String,
    /// The name of the other.
    other: String,
    /// What one does to the other, as the person sees it.
    effect: EffectName,
}

/// What one goal does to another.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum EffectName {
    Helps,
    NoMatter,
    GetsInTheWay,
}

/// Somebody to turn to.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct HelperView {
    name: String,
    phone: String,
    /// When to call, or when not; may be empty.
    note: String,
}

impl HelperView {
    fn of(helper: &Helper) -> Self {
        let Helper { name, phone, note } = helper.clone();
        Self { name, phone, note }
    }
}

impl<'a> PlanView<'a> {
    /// The view of a plan. `named` gives a value's name in words.
    pub fn of(plan: &'a Plan, named: &'a dyn Fn(&Value) -> String) -> Self {
        Self { plan, named }
    }

    /// The views of the goals, in the order of what matters most.
    pub(super) fn goals(self) -> impl Iterator<Item = GoalView> {
        self.plan.in_order().map(move |goal| GoalView::of(goal, self.named))
    }

    /// The view of everything but the goals.
    pub(super) fn around(self) -> PlanContext {
        let Self { plan, named } = self;
        let number = |level: Option<crate::plan::Level>| level.map(Into::into);
        let area = |(area, standing): (&_, &crate::plan::AreaRating)| AreaView {
            area: AreaName::of(*area),
            now: number(standing.now),
            want: number(standing.want),
        };
        let effect = |effect: &Effect| match effect {
            Effect::Helps => EffectName::Helps,
            Effect::NoMatter => EffectName::NoMatter,
            Effect::GetsInTheWay => EffectName::GetsInTheWay,
        };
        let pairs = plan.pairs.iter();
        let helpers = plan.helpers.iter();
        PlanContext {
            values: plan.values.iter().map(named).collect(),
            areas: plan.areas.iter().map(area).collect(),
            working_on: plan.picked.map(AreaName::of),
            minutes_a_week: plan.capacity,
            pairs: pairs
                .map(|((one, other), how)| PairView {
                    one: one.to_string(),
                    other: other.to_string(),
                    effect: effect(how),
                })
                .collect(),
            helpers: helpers.map(HelperView::of).collect(),
            appointment: plan.appointment.map(AppointmentView::of),
            sessions: plan.sessions.values().map(SessionView::of).collect(),
            low_energy: plan.low_energy.map(LowEnergyView::of),
            day_begins: plan.day_begins.hour(),
        }
    }
}
