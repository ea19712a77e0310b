//! Where a person is in the page: [`Route`] ↔ the part of the address after `#`.
//!
//! That part never leaves the device, works in any folder and offline. An address that says nothing we know
//! is the front door; no goal's words are ever in it.

use crate::plan::GoalId;
use crate::wizard::{Door, DraftId, Stage};

/// A page of Cairn. Every link is made from one of these, so a dead link cannot compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Route {
    /// What this is, the two doors, the example. For somebody with goals it leads on to Today.
    #[default]
    Front,
    /// What this is, shown even to somebody who has goals.
    Welcome,
    /// Choose a door for a new goal, or go on with a draft that waits.
    NewGoal,
    /// Into the example of the made-up person.
    Example,
    /// Through a door into the path, with a new draft.
    Begin(Door),
    /// One question of the path, for one draft.
    Path(DraftId, Stage),
    /// The focus goals with their next step and check-in.
    Today,
    /// All goals: in focus, parked, paused, finished, let go.
    Goals,
    /// One goal's page.
    Goal(GoalId),
    /// A look back at a goal that did not go to plan.
    LookBack(GoalId),
    /// Low energy, pausing all, when a day begins.
    Rhythm,
    /// The plan for hard days. Its address says no more than "card": others may see it in a list of pages.
    HardDay,
    /// Change one part of a goal.
    Edit(GoalId, Stage),
    /// All that was done, over all goals, for bad days.
    Evidence,
    /// The formulas and, for a clinician, the T-score.
    Scales,
    /// Values and areas: what matters, asked once and kept.
    Matters,
    /// The session: its date, its page, and what was taken home from it.
    Session,
    /// Files: save a copy, open a copy, erase; where the data is.
    YourData,
    /// A therapist's looking into a client's file.
    Review,
    /// Crisis help.
    Help,
    /// What this is and is not.
    About,
}

impl Route {
    /// The address, from its `#` on.
    pub fn href(self) -> String {
        match self {
            Self::Front => "#/".into(),
            Self::Welcome => "#/welcome".into(),
            Self::NewGoal => "#/path".into(),
            Self::Example => "#/example".into(),
            Self::Begin(Door::Small) => "#/begin/small".into(),
            Self::Begin(Door::Whole) => "#/begin/whole".into(),
            Self::Path(draft, stage) => format!("#/path/{draft}/{}", stage.slug()),
            Self::Today => "#/today".into(),
            Self::Goals => "#/goals".into(),
            Self::Goal(goal) => format!("#/goal/{goal}"),
            Self::LookBack(goal) => format!("#/goal/{goal}/look-back"),
            Self::Rhythm => "#/rhythm".into(),
            Self::HardDay => "#/card".into(),
            Self::Edit(goal, stage) => format!("#/goal/{goal}/{}", stage.slug()),
            Self::Evidence => "#/evidence".into(),
            Self::Scales => "#/scales".into(),
            Self::Matters => "#/matters".into(),
            Self::Session => "#/session".into(),
            Self::YourData => "#/data".into(),
            Self::Review => "#/review".into(),
            Self::Help => "#/help".into(),
            Self::About => "#/about".into(),
        }
    }

    /// The page an address names; the front door for anything else.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        let parsed = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some("welcome"), None, ..) => Some(Self::Welcome),
            (Some("path"), None, ..) => Some(Self::NewGoal),
            (Some("example"), None, ..) => Some(Self::Example),
            (Some("begin"), Some("small"), None, _) => Some(Self::Begin(Door::Small)),
            (Some("begin"), Some("whole"), None, _) => Some(Self::Begin(Door::Whole)),
            (Some("path"), Some(draft), Some(stage), None) => {
                draft.parse().ok().zip(Stage::from_slug(stage)).map(|(draft, stage)| Self::Path(draft, stage))
            }
            (Some("today"), None, ..) => Some(Self::Today),
            (Some("goals"), None, ..) => Some(Self::Goals),
            (Some("goal"), Some(goal), None, _) => goal.parse().ok().map(Self::Goal),
            (Some("rhythm"), None, ..) => Some(Self::Rhythm),
            (Some("card"), None, ..) => Some(Self::HardDay),
            (Some("goal"), Some(goal), Some("look-back"), None) => goal.parse().ok().map(Self::LookBack),
            (Some("goal"), Some(goal), Some(stage), None) => {
                goal.parse().ok().zip(Stage::from_slug(stage)).map(|(goal, stage)| Self::Edit(goal, stage))
            }
            (Some("evidence"), None, ..) => Some(Self::Evidence),
            (Some("scales"), None, ..) => Some(Self::Scales),
            (Some("matters"), None, ..) => Some(Self::Matters),
            (Some("session"), None, ..) => Some(Self::Session),
            (Some("data"), None, ..) => Some(Self::YourData),
            (Some("review"), None, ..) => Some(Self::Review),
            (Some("help"), None, ..) => Some(Self::Help),
            (Some("about"), None, ..) => Some(Self::About),
            _ => None,
        };
        parsed.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_address() {
        let draft: DraftId = "3f".parse().unwrap();
        let goal: GoalId = "00000000010000000abcde".parse().unwrap();
        let mut routes = vec![
            Route::Front,
            Route::Welcome,
            Route::NewGoal,
            Route::Example,
            Route::Begin(Door::Small),
            Route::Begin(Door::Whole),
            Route::Today,
            Route::Goals,
            Route::Goal(goal),
            Route::LookBack(goal),
            Route::Rhythm,
            Route::HardDay,
            Route::Evidence,
            Route::Scales,
            Route::Matters,
            Route::Session,
            Route::YourData,
            Route::Review,
            Route::Help,
            Route::About,
        ];
        routes.extend(Stage::ALL.map(|stage| Route::Path(draft, stage)));
        routes.extend(Stage::ALL.map(|stage| Route::Edit(goal, stage)));
        for route in routes {
            assert_eq!(Route::parse(&route.href()), route, "{}", route.href());
        }
    }

    #[test]
    fn an_address_that_says_nothing_we_know_is_the_front_door() {
        for hash in ["", "#", "#/nowhere", "#/goal/", "#/goal/%F0%9F", "#/path/x/y/z/w", "#/today/extra"] {
            assert_eq!(Route::parse(hash), Route::Front, "{hash}");
        }
    }
}
