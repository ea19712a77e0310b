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

/// Somebody of the person's own to turn to in a hard moment. Both fields are as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Helper {
    /// Who it is.
    pub name: String,
    /// The number to call.
    pub phone: String,
}

impl Helper {
    /// The number as a phone dials it: digits, and a plus at its start. None when there is no digit in it.
    pub fn dialled(&self) -> Option<String> {
        let is_abroad = self.phone.trim_start().starts_with('+');
        let digits = self.phone.chars().filter(char::is_ascii_digit);
        let number: String = is_abroad.then_some('+').into_iter().chain(digits).collect();
        number.contains(|c: char| c.is_ascii_digit()).then_some(number)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_what_people_put_between_its_digits() {
        let dialled = |phone: &str| Helper { phone: phone.into(), ..Helper::default() }.dialled();
        assert_eq!(dialled(" +44 (20) 7946-0000").as_deref(), Some("+442079460000"));
        assert_eq!(dialled("116 123").as_deref(), Some("116123"));
        assert_eq!(dialled("javascript:alert(1)//").as_deref(), Some("1"), "whatever it is, only digits are left");
        assert_eq!(dialled("ask Ana +"), None);
    }
}
