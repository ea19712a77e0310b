//! A backup made for somebody else, such as a therapist, which leaves out private content unless the person includes
//! it.
//!
//! It is a backup like any other: the acts keep their stamps, so a review of it joins with the person's own notebook.
//! An act of which only a part may be seen says that it is a part, and never replaces the whole act. See
//! [`Entry::part`].

use super::A_PIECE;
use crate::journal::{Entry, Set};
use crate::plan::{Act, Area, Change, Goal, GoalId, Plan, Retracted, Stamp, Status};
use crate::yielder::Yielder;
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};

/// Content that is included only if the person ticks it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of its own")]
pub struct OptionalContent {
    /// Notes on days.
    pub day_notes: bool,
    /// Notes from sessions.
    pub session_notes: bool,
    /// Goals that are paused, reached or let go, with their days.
    pub others: bool,
    /// Goals that are parked, with their days.
    pub parked: bool,
    /// The person's own contacts for a hard moment.
    pub contacts: bool,
    /// The plan for hard days.
    pub hard_day: bool,
    /// Drafts.
    pub drafts: bool,
}

/// The entries that somebody else may see: of goals, those of the goals in focus on the day `today`, and those that
/// were ticked. Always left out are acts that were taken back or erased, changes that a
/// later change replaced, and entries of a newer version, whose content this version doesn't know.
pub async fn to_show(set: &Set, plan: &Plan, along: OptionalContent, today: NaiveDate, yielder: Yielder) -> Set {
    let retracted = Retracted::of(set.retractions());
    let counts = |stamp: Stamp| !retracted.has(stamp);
    let mut latest = HashMap::new();
    for (at, (stamp, act)) in set.acts().filter(|(stamp, _)| counts(*stamp)).enumerate() {
        latest.extend((0..).zip(&act.does).filter_map(|(n, change)| Some((place(stamp, change)?, (stamp, n)))));
        pause(at, yielder).await;
    }
    let is_seen = |goal: &&Goal| match goal.stands(today).status {
        Status::Focus => true,
        Status::Parked => along.parked,
        Status::Paused { .. } | Status::Finished | Status::LetGo => along.others,
    };
    let goals = plan.goals.values().filter(is_seen).map(|goal| goal.id).collect();
    let filter = ShareFilter { goals, along };
    let mut shown = Set::default();
    for (at, entry) in set.iter().filter(|entry| counts(entry.stamp())).enumerate() {
        pause(at, yielder).await;
        let Some(act) = entry.act() else { continue };
        let is_latest = |n: usize, change: &Change| {
            place(entry.stamp(), change).is_none_or(|place| latest.get(&place) == Some(&(entry.stamp(), n)))
        };
        let does = act.does.iter().enumerate().filter(|(n, change)| is_latest(*n, change));
        let does: Vec<Change> = does.filter_map(|(_, change)| filter.part_of(change)).collect();
        if does == act.does {
            shown.insert(entry.clone());
        } else if !does.is_empty() {
            shown.insert(Entry::part(entry.stamp(), &Act { on: act.on, does }));
        }
    }
    shown
}

async fn pause(at: usize, yielder: Yielder) {
    if at.is_multiple_of(A_PIECE) {
        yielder().await;
    }
}

/// The filter of what may be seen.
struct ShareFilter {
    goals: BTreeSet<GoalId>,
    along: OptionalContent,
}

impl ShareFilter {
    /// The part of a change that may be seen. The match is exhaustive, so a new kind of change has to be decided here.
    fn part_of(&self, change: &Change) -> Option<Change> {
        let has = |goal: &GoalId| self.goals.contains(goal);
        let is_seen = match change {
            Change::ValuesChosen(_)
            | Change::AreaRated { .. }
            | Change::AreaPicked(_)
            | Change::CapacitySet(_)
            | Change::SessionPlanned(_)
            | Change::LowEnergy(_)
            | Change::DayBegins(_) => true,
            Change::GoalMade { goal, .. }
            | Change::PartChanged { goal, .. }
            | Change::StatusChanged { goal, .. }
            | Change::StepTicked { goal, .. }
            | Change::LadderPlaced { goal, .. }
            | Change::SetbackMet { goal, .. }
            | Change::Reviewed { goal, .. } => has(goal),
            Change::PairJudged { one, other, .. } => has(one) && has(other),
            Change::HelpersSet(_) => self.along.contacts,
            Change::HardDayPlanSet(_) => self.along.hard_day,
            // The check-in that this one cleared is left out already, since a later change replaced it.
            Change::CheckInCleared { .. } | Change::Undone(_) | Change::Unjoined(_) | Change::Erased => false,
            Change::Ordered(goals) => {
                let goals: Vec<GoalId> = goals.iter().copied().filter(|goal| has(goal)).collect();
                return (!goals.is_empty()).then_some(Change::Ordered(goals));
            }
            Change::CheckedIn { goal, check_in } => {
                let mut check_in = check_in.clone();
                if !self.along.day_notes {
                    check_in.note.clear();
                }
                return has(goal).then_some(Change::CheckedIn { goal: *goal, check_in });
            }
            Change::SessionNoted(session) => {
                let mut session = session.clone();
                if !self.along.session_notes {
                    session.notes.clear();
                }
                return Some(Change::SessionNoted(session));
            }
        };
        is_seen.then(|| change.clone())
    }
}

/// The place that a change writes to; a later change with the same place replaces it.
#[derive(PartialEq, Eq, Hash)]
enum Place<'a> {
    Values,
    Area(Area),
    Picked,
    Day(GoalId, NaiveDate),
    Rung(GoalId, NaiveDate),
    Pair(GoalId, GoalId),
    Capacity,
    Contacts,
    HardDay,
    Appointment,
    Session(NaiveDate),
    DayBegins,
    Review(GoalId, &'a str, u64),
}

/// The place that a change writes to; none for a change that adds to the plan without replacing anything.
fn place(stamp: Stamp, change: &Change) -> Option<Place<'_>> {
    Some(match change {
        Change::ValuesChosen(_) => Place::Values,
        Change::AreaRated { area, .. } => Place::Area(*area),
        Change::AreaPicked(_) => Place::Picked,
        Change::CheckedIn { goal, check_in } => Place::Day(*goal, check_in.day),
        Change::CheckInCleared { goal, day } => Place::Day(*goal, *day),
        Change::LadderPlaced { goal, day, .. } => Place::Rung(*goal, *day),
        Change::PairJudged { one, other, .. } => Place::Pair(*one.min(other), *one.max(other)),
        Change::CapacitySet(_) => Place::Capacity,
        Change::HelpersSet(_) => Place::Contacts,
        Change::HardDayPlanSet(_) => Place::HardDay,
        Change::SessionPlanned(_) => Place::Appointment,
        Change::SessionNoted(session) => Place::Session(session.on),
        Change::DayBegins(_) => Place::DayBegins,
        Change::Reviewed { goal, review } => Place::Review(*goal, &review.by, stamp.replica()),
        Change::GoalMade { .. }
        | Change::PartChanged { .. }
        | Change::StatusChanged { .. }
        | Change::Ordered(_)
        | Change::StepTicked { .. }
        | Change::SetbackMet { .. }
        | Change::LowEnergy(_)
        | Change::Undone(_)
        | Change::Unjoined(_)
        | Change::Erased => return None,
    })
}
