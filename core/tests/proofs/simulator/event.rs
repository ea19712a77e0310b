//! What can happen in the simulated world, and the slips that are seeded in it.

/// What can happen. The number picks one of the tabs that are open.
#[derive(Debug, Clone)]
pub(super) enum Event {
    Open,
    Close(u8),
    Act(u8),
    /// A tab joins a file with so many acts: more than four come as segments.
    File(u8, u8),
    /// A tab takes back the last file that came in, or brings it in again.
    TakeBack(u8, bool),
    Again(u8),
    /// A tab joins a file of somebody who means harm, of one of these kinds.
    Hostile(u8, u8),
    /// A tab saves a full backup, and it is opened again.
    Save(u8),
    /// The tab hands the mirror what it lacks; nothing is acknowledged yet.
    Hand(u8),
    /// The mirror acknowledges what the tab handed it.
    Acknowledge(u8),
    /// The tab hands the mirror a segment.
    Pack(u8),
    Rescan(u8),
    Deliver(u8, u8),
    Flush,
    /// The bits say which writes survive.
    Crash(u64),
    Clock(i32),
    Full(bool),
}

/// A slip in the protocol, seeded to show that the simulator sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    None,
    /// "Saved" is said when the mirror is handed the text, not when it acknowledges.
    AcknowledgedTooEarly,
    /// The start does not join the mirror.
    CopyNotJoined,
    /// The mirror's acknowledgement is counted although it was cut off.
    HalfATransaction,
    /// A segment is taken for granted before the mirror has it.
    PackedBeforeAcknowledged,
    /// Packing takes away keys although no segment was made.
    PackedWithoutPage,
    /// A packed segment reaches the mirror damaged.
    PageDamaged,
    /// Keys made needless by a segment are taken out of the mirror, and the segment is not put in.
    PageForgottenInCopy,
    /// A tab never looks at what others wrote.
    NeverLooks,
    /// Replicas are not random: two tabs make the same stamps.
    SameReplica,
    /// The first text of a batch is lost on the way to the mirror.
    FirstOfBatchLost,
    /// A tab that hands its acts over marks also those of a later batch.
    AcknowledgesTooMuch,
    /// Keys go for a segment that nobody has opened, in which an act was not written as it was read.
    PackedUnread,
    /// Segments take whatever there is, however long it gets.
    PagesWithoutEnd,
    /// The clock goes on from whatever a file said.
    ClockFollows,
}
