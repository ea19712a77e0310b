//! Supports of a goal: if-then plans, the accountability partner, contacts for a hard moment and the ladder.

use serde::{Deserialize, Serialize};

/// An implementation intention after mental contrasting (WOOP: Oettingen; if-then: Gollwitzer). `obstacle` has no
/// leading "if" and `action` no leading "then I will"; pages add those words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IfThen {
    /// The best thing about reaching the goal.
    pub outcome: String,
    /// The obstacle inside the person that most gets in the way.
    pub obstacle: String,
    /// The action they will take when the obstacle comes up.
    pub action: String,
    /// Plans for further obstacles, oldest first. No plan replaces another.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<CopingPlan>,
}

impl IfThen {
    /// All plans that have both an obstacle and an action, the first plan first.
    pub fn plans(&self) -> impl Iterator<Item = (&str, &str)> {
        let first = (self.obstacle.as_str(), self.action.as_str());
        let more = self.more.iter().map(|plan| (plan.obstacle.as_str(), plan.action.as_str()));
        std::iter::once(first).chain(more).filter(|(obstacle, action)| !obstacle.is_empty() && !action.is_empty())
    }

    /// Adds a plan for an obstacle, unless an identical plan exists.
    pub fn add(&mut self, obstacle: String, action: String) {
        if self.plans().any(|plan| plan == (&*obstacle, &*action)) {
            return;
        }
        if self.obstacle.is_empty() && self.action.is_empty() {
            (self.obstacle, self.action) = (obstacle, action);
        } else {
            self.more.push(CopingPlan { obstacle, action });
        }
    }
}

/// A further obstacle and the action for it, without a leading "if" or "then I will".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopingPlan {
    /// The obstacle that came up.
    pub obstacle: String,
    /// The action the person will take when it comes up again.
    pub action: String,
}

/// An accountability partner, and what the person allows them to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Partner {
    /// The partner's name.
    pub who: String,
    /// Whether they may know the goal itself.
    pub knows_goal: bool,
    /// Whether they may know the progress.
    pub knows_progress: bool,
    /// Whether they may know the obstacle.
    pub knows_obstacle: bool,
    /// When they are to ask.
    pub when: String,
    /// How they are to ask.
    pub how: String,
    /// Words they are not to say.
    pub not_say: String,
}

/// One of the person's own contacts for a hard moment. All fields are as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Helper {
    /// The contact's name.
    pub name: String,
    /// The phone number.
    pub phone: String,
    /// Times to call or not to call.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Helper {
    /// Most contacts a person can enter, since more would be hard to choose from in a hard moment. A file may bring
    /// more, and all of them stay.
    pub const MOST: usize = 5;

    /// The name to show: the contact's name, or the phone number if there is no name.
    pub fn called(&self) -> &str {
        if self.name.is_empty() { &self.phone } else { &self.name }
    }
}

/// Five outcomes written in advance, from "much less than hoped" to "much more" (Goal Attainment Scaling, −2 to +2). An
/// empty outcome is not offered for rating.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ladder(pub [String; 5]);

impl Ladder {
    /// Whether all five outcomes are empty.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }
}
