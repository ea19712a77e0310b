//! Routes: the pages of the app and their addresses, the fragment after `#`.
//!
//! The fragment never leaves the device, and works in any folder and offline. An unknown address leads to the front
//! page. No address contains a goal's words.

use crate::plan::GoalId;
use crate::wizard::{Door, DraftId, Stage};

/// A view of a goal's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GoalView {
    /// What is needed today: the goal in one sentence, its cairn, the check-in, the next steps. For a goal that is reached: its
    /// whole cairn, the way there, what helped, and what may come next.
    #[default]
    Now,
    /// How it is going: the days as a calendar, and the pictures.
    Progress,
    /// The plan: its parts, its status and its history, with ways to change them.
    Plan,
}

impl GoalView {
    /// All views, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Now, Self::Progress, Self::Plan];
}

/// A page of Cairn. Every link is made from a route, so a dead link does not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Route {
    /// The front page: what Cairn is, the two doors, the example. It leads somebody who has goals on to Today.
    #[default]
    Front,
    /// The front page, even for somebody who has goals.
    Welcome,
    /// The choice of a door for a new goal, or of a draft to go on with.
    NewGoal,
    /// The start of the example with a made-up person.
    Example,
    /// The start of the path through a door, with a new draft.
    Begin(Door),
    /// One question of the path, for one draft.
    Path(DraftId, Stage),
    /// The goals in focus, each with its next step and check-in.
    Today,
    /// All goals by status.
    Goals,
    /// A view of the page of one goal.
    Goal(GoalId, GoalView),
    /// A look back at a goal that did not go to plan.
    LookBack(GoalId),
    /// Low energy, a pause of all goals, and the hour at which a day begins.
    Rhythm,
    /// The plan for hard days. Its address is "card" and reveals no more, since others may see it in a list of pages.
    HardDay,
    /// The change of one part of a goal.
    Edit(GoalId, Stage),
    /// Everything done, over all goals, for bad days.
    Evidence,
    /// The formulas and, for a clinician, the T-score.
    Scales,
    /// Values and areas of life.
    Matters,
    /// The session: its date, its page, and notes from it.
    Session,
    /// The data: saving and opening backups, erasing, and where the data is stored.
    YourData,
    /// A therapist's review of a client's file.
    Review,
    /// The links to the pages outside of the main ones, and the settings.
    More,
    /// Crisis help.
    Help,
    /// What Cairn is and is not.
    About,
}

impl Route {
    /// The page of one goal, at the view that it opens with.
    pub const fn goal(goal: GoalId) -> Self {
        Self::Goal(goal, GoalView::Now)
    }

    /// The address, including its `#`.
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
            Self::Goal(goal, GoalView::Now) => format!("#/goal/{goal}"),
            Self::Goal(goal, GoalView::Progress) => format!("#/goal/{goal}/progress"),
            Self::Goal(goal, GoalView::Plan) => format!("#/goal/{goal}/plan"),
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
            Self::More => "#/more".into(),
            Self::Help => "#/help".into(),
            Self::About => "#/about".into(),
        }
    }

    /// The route of an address; the front page for an unknown address.
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
            (Some("goal"), Some(goal), None, _) => goal.parse().ok().map(Self::goal),
            (Some("rhythm"), None, ..) => Some(Self::Rhythm),
            (Some("card"), None, ..) => Some(Self::HardDay),
            (Some("goal"), Some(goal), Some("progress"), None) => {
                goal.parse().ok().map(|goal| Self::Goal(goal, GoalView::Progress))
            }
            (Some("goal"), Some(goal), Some("plan"), None) => {
                goal.parse().ok().map(|goal| Self::Goal(goal, GoalView::Plan))
            }
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
            (Some("more"), None, ..) => Some(Self::More),
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
            Route::goal(goal),
            Route::Goal(goal, GoalView::Progress),
            Route::Goal(goal, GoalView::Plan),
            Route::LookBack(goal),
            Route::Rhythm,
            Route::HardDay,
            Route::Evidence,
            Route::Scales,
            Route::Matters,
            Route::Session,
            Route::YourData,
            Route::Review,
            Route::More,
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
