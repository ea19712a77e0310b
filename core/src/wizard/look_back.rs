//! The look back at a goal that did not go to plan: its answers as typed, and the changes that follow from them.

use super::{Reduction, clean_action, clean_obstacle, parse_amount, parse_date, smaller_versions};
use crate::coach::Unguarded;
use crate::plan::{End, Goal, Measure, Part, Parts, Setback, SetbackReason, Status, Step, Value};
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// What a person says in a look back, as typed. What belongs to a question they did not say yes to is not looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LookBack {
    /// The questions they said yes to.
    pub why: Vec<SetbackReason>,
    /// How many times in a period would be kinder. Older versions asked for it; a size that was picked takes its place.
    pub fewer: String,
    /// A smaller step, for goals without a rhythm.
    pub smaller: String,
    /// A later last day, or a later day to look again.
    pub later: String,
    /// What came up.
    pub obstacle: String,
    /// What they will do when it comes up again.
    pub action: String,
    /// Another value that the goal serves, if any.
    pub value: Option<Value>,
    /// The goal is let go.
    pub let_go: bool,
    /// What they learnt.
    pub learnt: String,
    /// The size that the goal gets, if it was too much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<LookBackSize>,
    /// What would help somebody who was not well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<LookBackRest>,
    /// The last day of low energy, or the day on which a pause ends.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rest_until: String,
}

/// A size for a goal that was too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookBackSize {
    /// Half the days or times.
    FewerDays,
    /// Half the minutes each time.
    FewerMinutes,
    /// The goal stays as it is, and for two weeks its smallest version is enough.
    SmallestForTwoWeeks,
}

/// What helps somebody who was not well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookBackRest {
    /// Days of low energy, for all goals.
    EasyDays,
    /// A pause of this goal.
    Pause,
    /// The next session.
    Session,
}

impl LookBackRest {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::EasyDays, Self::Pause, Self::Session];
}

/// The sizes to offer for a goal that was too much.
pub fn look_back_sizes(goal: Unguarded<Goal>) -> Vec<LookBackSize> {
    let versions = smaller_versions(goal);
    let has = |reduction| versions.iter().any(|version| version.reduction == reduction);
    let halves =
        [(Reduction::FewerDays, LookBackSize::FewerDays), (Reduction::FewerMinutes, LookBackSize::FewerMinutes)];
    let halves = halves.into_iter().filter(|(reduction, _)| has(*reduction)).map(|(_, size)| size);
    halves.chain([LookBackSize::SmallestForTwoWeeks]).collect()
}

/// What a look back comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBackResult {
    /// What was learnt, to be kept.
    pub setback: Setback,
    /// The parts of the goal that change.
    pub parts: Vec<Part>,
    /// Where the goal is put, if elsewhere.
    pub status: Option<Status>,
    /// The last day of a stretch of low energy that begins today, if any.
    pub low_energy: Option<NaiveDate>,
}

impl LookBack {
    /// Whether they said yes to a question.
    pub fn says(&self, why: SetbackReason) -> bool {
        self.why.contains(&why)
    }

    /// What they want now, if they said that they were not well.
    pub fn rests(&self) -> Option<LookBackRest> {
        self.rest.filter(|_| self.says(SetbackReason::NotWell))
    }

    /// What it comes to for this goal. A number or a day that can't be read changes nothing. A guarded goal gets neither
    /// another size nor a smaller step.
    pub fn finish(&self, goal: &Goal, today: NaiveDate) -> LookBackResult {
        let mut parts = goal.parts.clone();
        if self.says(SetbackReason::TooMuch) {
            if let Ok(goal) = Unguarded::of(goal) {
                self.resize(goal, today, &mut parts);
                self.add_smaller_step(&mut parts);
            }
            self.give_more_time(today, &mut parts);
        }
        if self.says(SetbackReason::Unexpected) {
            self.plan_for_it(&mut parts);
        }
        let lets_go = self.says(SetbackReason::NotMine) && self.let_go;
        if self.says(SetbackReason::NotMine) && !lets_go && self.value.is_some() {
            parts.value.clone_from(&self.value);
        }
        let obstacle =
            if self.says(SetbackReason::Unexpected) { clean_obstacle(&self.obstacle) } else { String::new() };
        let why = SetbackReason::ALL.into_iter().filter(|why| self.says(*why)).collect();
        let setback = Setback { on: today, why, obstacle, learnt: self.learnt.trim().to_owned() };
        let until = parse_date(&self.rest_until).filter(|day| *day > today);
        let pause = (self.rests() == Some(LookBackRest::Pause)).then_some(Status::Paused { until });
        let easy =
            (self.rests() == Some(LookBackRest::EasyDays)).then(|| until.or_else(|| today.checked_add_days(A_WEEK)));
        LookBackResult {
            setback,
            parts: goal.parts.differences(&parts),
            status: if lets_go { Some(Status::LetGo) } else { pause },
            low_energy: easy.flatten(),
        }
    }

    fn resize(&self, goal: Unguarded<Goal>, today: NaiveDate, parts: &mut Parts) {
        let reduction = match self.size {
            None => {
                self.make_fewer(parts);
                return;
            }
            Some(LookBackSize::SmallestForTwoWeeks) => {
                parts.when.smallest_until = today.checked_add_days(TWO_WEEKS);
                return;
            }
            Some(LookBackSize::FewerDays) => Reduction::FewerDays,
            Some(LookBackSize::FewerMinutes) => Reduction::FewerMinutes,
        };
        if let Some(smaller) = smaller_versions(goal).into_iter().find(|version| version.reduction == reduction) {
            *parts = smaller.parts;
        }
    }

    fn make_fewer(&self, parts: &mut Parts) {
        let fewer = parse_amount(&self.fewer).filter(|fewer| *fewer > 0.0);
        if let (Some(Measure::HowOften { times, .. }), Some(fewer)) = (&mut parts.measure, fewer) {
            *times = fewer;
        }
    }

    fn add_smaller_step(&self, parts: &mut Parts) {
        let text = self.smaller.trim();
        if !text.is_empty() && parts.steps.iter().all(|step| step.text != text) {
            parts.steps.insert(0, Step { text: text.to_owned(), done: None });
        }
    }

    fn give_more_time(&self, today: NaiveDate, parts: &mut Parts) {
        let Some(later) = parse_date(&self.later).filter(|day| *day > today) else { return };
        match &mut parts.when.end {
            Some(End::On(end)) => *end = later,
            _ => parts.when.review = Some(later),
        }
    }

    fn plan_for_it(&self, parts: &mut Parts) {
        let (obstacle, action) = (clean_obstacle(&self.obstacle), clean_action(&self.action));
        if !obstacle.is_empty() && !action.is_empty() {
            // An earlier plan was about something else, and stays.
            parts.if_then.get_or_insert_default().add(obstacle, action);
        }
    }
}

/// From the first of seven days to the last.
const A_WEEK: Days = Days::new(6);

/// From the first of fourteen days to the last.
const TWO_WEEKS: Days = Days::new(13);

#[cfg(test)]
mod tests;
