//! The kinds of danger, in the order of their gravity.

/// A kind of danger. A later variant is graver than an earlier variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DangerKind {
    /// The writer eats in a harmful way: they vomit on purpose, or don't eat for days.
    Eating,
    /// The writer may hurt somebody else.
    HurtingOther,
    /// Somebody else is in danger.
    OtherInDanger,
    /// Somebody hurts, threatens or confines the writer. It is graver than somebody else's danger, so that a person who
    /// is hurt is never told to stay.
    HurtByOther,
    /// The writer tells of suicide, self-harm or despair.
    OwnLife,
    /// The writer has taken an overdose, or may take one.
    TakenSomething,
}
