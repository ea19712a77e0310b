//! The subjects that have offers of their own, and the type of their trigger words.

use crate::coach::pattern::Pattern;

/// A subject with offers of its own. They are never mixed with general offers for the same wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Fear of being ill.
    HealthAnxiety,
    /// Obsessions and compulsions.
    Ocd,
    /// Hearing voices.
    Voices,
    /// Craving drink, drugs or a bet.
    Cravings,
    /// Panic attacks.
    Panic,
    /// Trauma and flashbacks.
    Trauma,
    /// The death of somebody.
    Grief,
    /// Living with pain.
    Pain,
    /// One's own anger.
    Anger,
    /// Pregnancy and a new baby.
    NewBaby,
    /// Sleep.
    Sleep,
    /// Fear among people.
    SocialAnxiety,
    /// The end of a relationship.
    BreakUp,
    /// Finding a job.
    JobSearch,
    /// Exams and study.
    Exams,
    /// Saying no.
    Boundaries,
    /// Caring for a relative.
    Carers,
    /// One's own children.
    Parenting,
    /// Putting things off.
    PuttingOff,
    /// Loneliness.
    Loneliness,
    /// Bipolar ups and downs.
    UpsAndDowns,
}

impl Family {
    /// All families, in the order in which they are tried: a subject that needs more care comes earlier.
    pub const ALL: [Self; 21] = [
        Self::HealthAnxiety,
        Self::Ocd,
        Self::Voices,
        Self::Cravings,
        Self::Panic,
        Self::Trauma,
        Self::Grief,
        Self::Pain,
        Self::Anger,
        Self::NewBaby,
        Self::Sleep,
        Self::SocialAnxiety,
        Self::BreakUp,
        Self::JobSearch,
        Self::Exams,
        Self::Boundaries,
        Self::Carers,
        Self::Parenting,
        Self::PuttingOff,
        Self::Loneliness,
        Self::UpsAndDowns,
    ];
}

/// The words of a family: the patterns that show it, and the patterns beside which it is not shown.
#[derive(Debug)]
pub(super) struct Trigger {
    pub(super) family: Family,
    pub(super) shows: Pattern,
    pub(super) hides: Pattern,
}
