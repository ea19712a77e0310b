//! Areas of life, and a person's ratings of an area.

use super::Level;
use serde::{Deserialize, Serialize};

/// One of the six areas of life that stage 2 of the path shows.
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
    /// All areas, in the order in which pages show them.
    pub const ALL: [Self; 6] = [
        Self::Relationships,
        Self::WorkSchool,
        Self::MentalHealth,
        Self::PhysicalHealth,
        Self::DailyLiving,
        Self::MeaningFun,
    ];

    /// The area's name in HTML ids; it consists of letters and dashes.
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

    /// The area with this slug; none for an unknown slug.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.slug() == slug)
    }
}

/// A person's two ratings of an area: how it is now, and how they want it. Either rating can be missing; a missing
/// rating is never taken for a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaRating {
    /// How it is now, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Level>,
    /// How the person wants it, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub want: Option<Level>,
}
