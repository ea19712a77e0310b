//! Areas of life, and where a person stands in one.

use super::Level;
use serde::{Deserialize, Serialize};

/// One of the six areas of life of stage 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Partner, family, friends, neighbours.
    Relationships,
    /// Job, study, skills for work.
    WorkSchool,
    /// Mood, worry, how one treats oneself.
    MentalHealth,
    /// Moving, sleep, food, care of the body.
    PhysicalHealth,
    /// Home, money, errands, routines.
    DailyLiving,
    /// Hobbies, faith, play, what makes life full.
    MeaningFun,
}

impl Area {
    /// All areas, in the order they are shown.
    pub const ALL: [Self; 6] = [
        Self::Relationships,
        Self::WorkSchool,
        Self::MentalHealth,
        Self::PhysicalHealth,
        Self::DailyLiving,
        Self::MeaningFun,
    ];

    /// Its word in ids, of letters and dashes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Relationships => "relationships",
            Self::WorkSchool => "work-school",
            Self::MentalHealth => "mental-health",
            Self::PhysicalHealth => "physical-health",
            Self::DailyLiving => "daily-living",
            Self::MeaningFun => "meaning-fun",
        }
    }

    /// The area with this word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.slug() == slug)
    }
}

/// Where somebody stands in an area: now, and where they want to be.
/// Either may be unsaid; an unsaid end is never taken for a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How it is now, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Level>,
    /// How the person wants it, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub want: Option<Level>,
}
