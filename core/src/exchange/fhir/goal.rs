//! A goal as a FHIR `Goal` resource.

use super::ladder::{Scaling, scaling};
use super::target::Target;
use super::types::{Coding, Concept, FhirWords, Note, Reference, fits, urn};
use crate::exchange::markdown::escape;
use crate::exchange::plain::{one_line, plain};
use crate::plan::{Goal, Plan, Status, StatusOn};
use crate::scales::{Trend, rated_as_worded, trend};
use chrono::NaiveDate;
use serde::Serialize;

const ACHIEVEMENT: &str = "http://terminology.hl7.org/CodeSystem/goal-achievement";

/// A FHIR `Goal`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GoalResource {
    resource_type: &'static str,
    id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Scaling>,
    identifier: [Identifier; 1],
    lifecycle_status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    achievement_status: Option<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    category: Vec<Concept>,
    description: Concept,
    subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    target: Vec<Target>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_date: Option<NaiveDate>,
    #[serde(skip_serializing_if = "String::is_empty")]
    status_reason: String,
    expressed_by: Reference,
    note: Vec<Note>,
}

#[derive(Serialize)]
struct Identifier {
    system: &'static str,
    value: String,
}

impl GoalResource {
    /// The resource of a goal with this id, as the goal stands on a day.
    pub(super) fn of(
        (plan, goal): (&Plan, &Goal),
        id: String,
        subject: &Reference,
        today: NaiveDate,
        words: FhirWords,
    ) -> Self {
        let code =
            |code| Concept { coding: vec![Coding { system: ACHIEVEMENT, code, display: "" }], text: String::new() };
        let title = one_line(goal.title());
        let wish = escape(&goal.wish, "");
        let StatusOn { since, because, .. } = goal.stands(today);
        let notes = [words.about.to_owned(), wish].into_iter().filter(|text| !text.is_empty());
        Self {
            resource_type: "Goal",
            extension: goal.parts.ladder.iter().flat_map(scaling).collect(),
            identifier: [Identifier { system: "urn:ietf:rfc:3986", value: urn(&id) }],
            id,
            lifecycle_status: lifecycle(goal, today),
            achievement_status: achievement(plan, goal, today).map(code),
            category: (words.area)(goal).map(Concept::of).into_iter().collect(),
            // FHIR requires a text in the description.
            description: Concept { coding: Vec::new(), text: if title.is_empty() { "–".to_owned() } else { title } },
            subject: subject.clone(),
            start_date: fits(goal.parts.when.start.unwrap_or(goal.made)),
            target: Target::of(&goal.parts, words.measure).into_iter().collect(),
            status_date: fits(since),
            status_reason: plain(because).trim().to_owned(),
            expressed_by: subject.clone(),
            note: notes.map(|text| Note { text }).collect(),
        }
    }
}

/// The FHIR lifecycle status. Parked maps to `planned`, since the goal is the person's own and set aside for later:
/// `proposed` would mean that somebody has yet to agree, and `on-hold` is the status of a pause.
fn lifecycle(goal: &Goal, today: NaiveDate) -> &'static str {
    match goal.stands(today).status {
        Status::Focus => "active",
        Status::Parked => "planned",
        Status::Paused { .. } => "on-hold",
        Status::Finished => "completed",
        Status::LetGo => "cancelled",
    }
}

/// The FHIR achievement status; none if it is not known. A finished goal, a rung "as hoped" or higher and a closeness
/// of 10 map to `achieved`; otherwise the trend of closeness decides, which there is none of in a stretch of low energy. A
/// goal that is neither in focus nor finished has none.
fn achievement(plan: &Plan, goal: &Goal, today: NaiveDate) -> Option<&'static str> {
    if goal.status == Status::Finished {
        return Some("achieved");
    }
    if !goal.in_focus(today) {
        return None;
    }
    let felt = rated_as_worded(goal);
    let is_as_hoped = goal.parts.ladder.is_some() && goal.rung().is_some_and(|(_, rung)| rung.get() >= 0);
    if is_as_hoped || felt.last().is_some_and(|last| last.close.get() == 10) {
        return Some("achieved");
    }
    Some(match trend(plan, goal, today) {
        Some(Trend::Bigger) => "improving",
        Some(Trend::SlippedBack) => "worsening",
        Some(Trend::NoClearChange) => "no-change",
        Some(Trend::TooEarly) | None => "in-progress",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Ladder, Parts};
    use crate::testing::{Life, day};

    fn achieved(life: &Life) -> Option<&'static str> {
        achievement(&life.plan(), &life.only_goal(), day(22))
    }

    fn felt(status: Status, ratings: &[u8]) -> Life {
        let begun = Life::new().goal(day(1), "w").placed(day(1), status);
        [2, 16, 30].into_iter().zip(ratings).fold(begun, |life, (on, rating)| life.felt(day(on), *rating))
    }

    #[test]
    fn how_far_it_has_come_follows_from_how_close_it_felt() {
        for (ratings, expected) in [
            (&[] as &[u8], "in-progress"),
            (&[4], "in-progress"),
            (&[10], "achieved"),
            (&[2, 6], "improving"),
            (&[3, 5], "no-change"),
            (&[7, 4], "worsening"),
            (&[7, 5], "no-change"),
            (&[2, 9, 2], "no-change"),
            (&[9, 10], "achieved"),
        ] {
            assert_eq!(achieved(&felt(Status::Focus, ratings)), Some(expected), "{ratings:?}");
        }
        assert_eq!(achieved(&felt(Status::Finished, &[7, 4])), Some("achieved"));
        assert_eq!(achieved(&felt(Status::LetGo, &[2, 6])), None);
    }

    #[test]
    fn a_stretch_of_low_energy_says_nothing_of_a_goal() {
        let life = felt(Status::Focus, &[7, 4]);
        assert_eq!(achieved(&life), Some("worsening"));
        let low = life.did(day(20), crate::plan::Change::LowEnergy(Some(day(28))));
        assert_eq!(achieved(&low), Some("in-progress"));
    }

    #[test]
    fn as_hoped_on_the_ladder_is_achieved_and_less_says_nothing() {
        let at = |rungs: &[(u32, i8)]| {
            let parts = Parts { ladder: Some(Ladder::default()), ..Parts::default() };
            let begun = felt(Status::Focus, &[2, 6]).with(parts);
            let life = rungs.iter().fold(begun, |life, (on, rung)| life.stood(day(*on), *rung));
            achieved(&life)
        };
        assert_eq!((at(&[(2, 0)]), at(&[(2, -2), (9, 2)])), (Some("achieved"), Some("achieved")));
        assert_eq!((at(&[(2, 1), (9, -1)]), at(&[(2, -2)])), (Some("improving"), Some("improving")));
    }

    #[test]
    fn a_pause_that_is_over_is_active() {
        let paused = |until| lifecycle(&felt(Status::Paused { until }, &[]).only_goal(), day(22));
        assert_eq!((paused(None), paused(Some(day(23))), paused(Some(day(22)))), ("on-hold", "on-hold", "active"));
    }
}
