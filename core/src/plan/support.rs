//! What carries a goal: the plan for an obstacle, the partner, the ladder.

use serde::{Deserialize, Serialize};

/// An implementation intention after mental contrasting (WOOP: Oettingen; if-then: Gollwitzer).
/// `obstacle` holds no leading "if" and `action` no leading "then I will": those words are added when it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IfThen {
    /// The best thing about getting there.
    pub outcome: String,
    /// What inside the person most gets in the way.
    pub obstacle: String,
    /// What they will do when it does.
    pub action: String,
    /// Plans for other obstacles, as they were met, oldest first. None of them takes the place of another.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<CopingPlan>,
}

impl IfThen {
    /// All plans with both halves, the first one first.
    pub fn plans(&self) -> impl Iterator<Item = (&str, &str)> {
        let first = (self.obstacle.as_str(), self.action.as_str());
        let more = self.more.iter().map(|plan| (plan.obstacle.as_str(), plan.action.as_str()));
        std::iter::once(first).chain(more).filter(|(obstacle, action)| !obstacle.is_empty() && !action.is_empty())
    }

    /// Adds a plan for an obstacle; one that is there already, word by word, is not added again.
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

/// One more obstacle and what to do then, with neither "if" nor "then I will".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopingPlan {
    /// What came up.
    pub obstacle: String,
    /// What the person will do when it comes up again.
    pub action: String,
}

/// An accountability partner: somebody who knows, and only what they may know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Partner {
    /// Who it is.
    pub who: String,
    /// They may know the goal itself.
    pub knows_goal: bool,
    /// They may know how it goes.
    pub knows_progress: bool,
    /// They may know what gets in the way.
    pub knows_obstacle: bool,
    /// When to ask.
    pub when: String,
    /// How to ask.
    pub how: String,
    /// What not to say.
    pub not_say: String,
}

/// Somebody of the person's own to turn to in a hard moment. All fields are as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Helper {
    /// Who it is.
    pub name: String,
    /// The number to call.
    pub phone: String,
    /// When to call, or when not.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Helper {
    /// How many there may be: more would be hard to choose from in a hard moment. Those that came by a file all stay.
    pub const MOST: usize = 5;

    /// What it is called: by name, else by number.
    pub fn called(&self) -> &str {
        if self.name.is_empty() { &self.phone } else { &self.name }
    }
}

/// Five outcomes written in advance, from "much less than hoped" to "much more" (Goal Attainment Scaling −2 to +2).
/// A level left empty is not offered for rating.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ladder(pub [String; 5]);

impl Ladder {
    /// Whether nothing is written on any level.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }
}
