//! Made-up acts: few goals, few days and close stamps, so that they meet often.

use crate::world::day;
use cairn::journal::{Entry, Set};
use cairn::plan::{
    Act, Appointment, Area, Change, CheckIn, DayBegins, Effect, GoalId, Helper, How, Level, Measure, Part, Parts, Per,
    Rating, Review, Rung, Session, Setback, Stamp, Stance, Standing, Status, Step, Value, Why,
};
use proptest::prelude::*;

pub(super) fn any_stamp() -> impl Strategy<Value = Stamp> {
    (1u64..60, 0u32..2, 1u64..3).prop_map(|(time, count, replica)| Stamp::new(time, count, replica))
}

fn any_goal() -> impl Strategy<Value = GoalId> {
    (0u64..4).prop_map(|n| GoalId(Stamp::new(n, 0, 0)))
}

fn any_status() -> impl Strategy<Value = Status> {
    prop_oneof![
        Just(Status::Focus),
        Just(Status::Parked),
        (1u32..30).prop_map(|d| Status::Paused { until: Some(day(d)) }),
        Just(Status::Finished),
        Just(Status::LetGo),
    ]
}

/// As people type them. (Numbers of more than fifteen digits come back from JSON a hair beside what they were.)
fn any_amount() -> impl Strategy<Value = f64> {
    (0u32..100_000_000).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn any_part() -> impl Strategy<Value = Part> {
    prop_oneof![
        ".{0,8}".prop_map(Part::Wording),
        any::<Option<u32>>().prop_map(Part::WeeklyMinutes),
        (any_amount(), any::<Option<bool>>()).prop_map(|(target, from)| {
            let from = from.map(|small| if small { 0.1 } else { 1e15 });
            Part::Measure(Some(Measure::HowMuch { from, target, unit: "laps".into() }))
        }),
        any_amount().prop_map(|to| Part::Measure(Some(Measure::LessOf {
            from: None,
            to,
            unit: String::new(),
            per: Per::Day
        }))),
        Just(Part::Steps(vec![Step { text: "one".into(), done: None }])),
    ]
}

fn any_change() -> impl Strategy<Value = Change> {
    let level = |n: u8| Level::try_from(n).ok();
    prop_oneof![
        4 => (any_goal(), ".{0,8}", any_status()).prop_map(|(goal, wish, status)| {
            Change::GoalMade { goal, wish, parts: Box::new(Parts::default()), status }
        }),
        4 => (any_goal(), 1u32..30, any::<bool>(), ".{0,8}", 0u8..=10).prop_map(|(goal, on, done, note, n)| {
            let how = if done { How::Done } else { How::NotToday };
            let closeness = Rating::try_from(n).ok();
            Change::CheckedIn { goal, check_in: CheckIn { note, closeness, ..CheckIn::new(day(on), how) } }
        }),
        1 => (any_goal(), 1u32..30).prop_map(|(goal, on)| Change::CheckInCleared { goal, day: day(on) }),
        1 => (any_goal(), any_part(), ".{0,8}").prop_map(|(goal, part, because)| {
            Change::PartChanged { goal, part: Box::new(part), because }
        }),
        1 => (any_goal(), any_status()).prop_map(|(goal, status)| Change::StatusChanged { goal, status, because: String::new() }),
        1 => prop::collection::vec(any_goal(), 0..4).prop_map(Change::Ordered),
        1 => (any_goal(), any::<bool>()).prop_map(|(goal, done)| Change::StepTicked { goal, step: "one".into(), done: done.then(|| day(9)) }),
        1 => (any_goal(), 0usize..6, 1u32..30).prop_map(|(goal, at, on)| {
            Change::LadderPlaced { goal, rung: Rung::ALL.get(at).copied(), day: day(on) }
        }),
        1 => (any_goal(), any_goal()).prop_map(|(one, other)| Change::PairJudged { one, other, effect: Effect::Helps }),
        1 => any::<Option<u32>>().prop_map(Change::CapacitySet),
        1 => (0u8..83, ".{0,8}").prop_map(|(card, own)| Change::ValuesChosen(vec![Value::Card(card), Value::Own(own)])),
        1 => (1u8..=5, 1u8..=5).prop_map(move |(now, want)| Change::AreaRated {
            area: Area::MeaningFun,
            standing: Standing { now: level(now), want: level(want) },
        }),
        1 => Just(Change::AreaPicked(Some(Area::WorkSchool))),
        1 => ".{0,8}".prop_map(|name| Change::HelpersSet(vec![Helper { name, phone: "1".into() }])),
        1 => (1u32..30, any::<Option<u8>>()).prop_map(|(on, every)| Change::SessionPlanned(Some(Appointment { on: day(on), every }))),
        1 => (1u32..30, ".{0,8}").prop_map(|(on, question)| Change::SessionNoted(Session { question, ..Session::new(day(on)) })),
        1 => (any_goal(), 1u32..30, ".{0,8}").prop_map(|(goal, on, learnt)| {
            Change::SetbackMet { goal, setback: Setback { on: day(on), why: vec![Why::TooMuch], obstacle: String::new(), learnt } }
        }),
        1 => (1u32..30).prop_map(|until| Change::LowEnergy(Some(day(until)))),
        1 => (0u8..=6).prop_map(|hour| Change::DayBegins(DayBegins::try_from(hour).unwrap_or_default())),
        1 => (any_goal(), ".{0,2}", ".{0,8}").prop_map(|(goal, by, comment)| {
            Change::Reviewed { goal, review: Review { by, on: day(1), stance: Stance::Agree, rating: None, comment } }
        }),
        2 => prop::collection::vec(any_stamp(), 1..4).prop_map(Change::Undone),
        1 => prop::collection::vec(any_stamp(), 1..4).prop_map(Change::Unjoined),
        1 => Just(Change::Erased),
    ]
}

pub(super) fn any_entry() -> impl Strategy<Value = Entry> {
    (any_stamp(), 1u32..30, prop::collection::vec(any_change(), 0..3))
        .prop_map(|(stamp, on, does)| Entry::new(stamp, Act { on: day(on), does }))
}

pub(super) fn any_set() -> impl Strategy<Value = Set> {
    prop::collection::vec(any_entry(), 0..30).prop_map(|entries| entries.into_iter().collect())
}

/// Never empty.
pub(super) fn some_set() -> impl Strategy<Value = Set> {
    prop::collection::vec(any_entry(), 1..30).prop_map(|entries| entries.into_iter().collect())
}
