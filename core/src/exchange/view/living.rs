//! The views of sessions, setbacks, low energy and reviews.

use crate::plan::{Appointment, LowEnergy, Rating, Review, ReviewAnswer, Session, Setback, SetbackReason, Stance};
use chrono::NaiveDate;
use serde::Serialize;

/// When there is a session.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct AppointmentView {
    /// A day with a session.
    on: NaiveDate,
    /// So many weeks from one to the next, where they repeat.
    every_weeks: Option<u8>,
}

/// What there is to say of a session.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SessionView {
    on: NaiveDate,
    /// The person's own question.
    question: String,
    /// The decision they would like to come to.
    decision: String,
    /// Whether it has been.
    held: bool,
    notes: String,
}

/// Days on which the smallest version of every goal is enough.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct LowEnergyView {
    from: NaiveDate,
    until: NaiveDate,
}

/// A look back at something that did not go to plan.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SetbackView {
    on: NaiveDate,
    why: Vec<WhyName>,
    obstacle: String,
    learnt: String,
}

/// What a therapist says of a goal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ReviewView {
    by: String,
    on: NaiveDate,
    /// Of the two answers, the one that agrees less; in an older review, whether they agree with the goal.
    stance: StanceName,
    /// Whether this is the right goal for now.
    right_goal: Option<AnswerView>,
    /// Whether this is the right way to work on it.
    right_way: Option<AnswerView>,
    /// How close the goal looks to them, 0 to 10.
    rating: Option<u8>,
    comment: String,
}

/// What a therapist answers to a question about a goal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AnswerView {
    stance: StanceName,
    words: String,
}

/// What got in the way.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum WhyName {
    TooMuch,
    Unexpected,
    NotMine,
    NotWell,
}

/// Whether a therapist agrees.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum StanceName {
    Agree,
    Disagree,
    Pending,
}

impl AppointmentView {
    pub(super) fn of(appointment: Appointment) -> Self {
        Self { on: appointment.on, every_weeks: appointment.every }
    }
}

impl SessionView {
    pub(super) fn of(session: &Session) -> Self {
        let Session { on, question, decision, held, notes } = session.clone();
        Self { on, question, decision, held, notes }
    }
}

impl LowEnergyView {
    pub(super) fn of(low: LowEnergy) -> Self {
        Self { from: low.from, until: low.until }
    }
}

impl SetbackView {
    pub(super) fn of(setback: &Setback) -> Self {
        let why = setback.why.iter().map(|why| match why {
            SetbackReason::TooMuch => WhyName::TooMuch,
            SetbackReason::Unexpected => WhyName::Unexpected,
            SetbackReason::NotMine => WhyName::NotMine,
            SetbackReason::NotWell => WhyName::NotWell,
        });
        Self { on: setback.on, why: why.collect(), obstacle: setback.obstacle.clone(), learnt: setback.learnt.clone() }
    }
}

impl ReviewView {
    pub(super) fn of(review: &Review) -> Self {
        let Review { by, on, stance, right_goal, right_way, rating, comment } = review.clone();
        let [right_goal, right_way] = [right_goal, right_way].map(|answer| answer.map(AnswerView::of));
        let (stance, rating) = (StanceName::of(stance), rating.map(Rating::get));
        Self { by, on, stance, right_goal, right_way, rating, comment }
    }
}

impl AnswerView {
    fn of(answer: ReviewAnswer) -> Self {
        Self { stance: StanceName::of(answer.stance), words: answer.words }
    }
}

impl StanceName {
    fn of(stance: Stance) -> Self {
        match stance {
            Stance::Agree => Self::Agree,
            Stance::Disagree => Self::Disagree,
            Stance::Pending => Self::Pending,
        }
    }
}
