//! The kinds of danger.

/// A kind of danger, from the less grave to the graver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DangerKind {
    /// Eating so that it harms: being sick on purpose, days without food.
    Eating,
    /// Somebody else may be hurt by the one who writes.
    HurtingOther,
    /// Somebody else is in danger.
    OtherInDanger,
    /// The one who writes is hurt, threatened or kept by somebody. It comes before somebody else's danger: who is hurt is never
    /// to be told to stay.
    HurtByOther,
    /// Suicide, hurting oneself, despair.
    OwnLife,
    /// Too much of a medicine was taken or may be.
    TakenSomething,
}
