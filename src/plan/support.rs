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
