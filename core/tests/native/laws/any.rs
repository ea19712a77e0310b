//! Made-up acts: few goals, few days and close stamps, so that they meet often.

use crate::world::day;
use cairn_core::journal::{Entry, Set};
use cairn_core::plan::{
    Act, Appointment, Area, AreaRating, Change, ChangeKind, CheckIn, DayBegins, Effect, GoalId, HardDayPart,
    HardDayTopic, Helper, Level, Measure, Outcome, Part, Per, Rating, Review, ReviewAnswer, Rung, Session, Setback,
    SetbackReason, Stamp, Stance, Status, Step, Value, When,
};
use proptest::prelude::*;
use proptest::strategy::Union;

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
        any::<bool>().prop_map(|easy| Part::When(When { smallest_until: easy.then(|| day(20)), ..When::default() })),
        Just(Part::Steps(vec![Step { text: "one".into(), done: None }])),
    ]
}

fn any_reasons() -> impl Strategy<Value = Vec<SetbackReason>> {
    prop::sample::subsequence(SetbackReason::ALL.to_vec(), 0..=SetbackReason::ALL.len())
}

/// A made-up change of this kind.
fn any_of(kind: ChangeKind) -> BoxedStrategy<Change> {
    match kind {
        ChangeKind::ValuesChosen => (0u8..83, ".{0,8}")
            .prop_map(|(card, own)| Change::ValuesChosen(vec![Value::Card(card), Value::Own(own)]))
            .boxed(),
        ChangeKind::AreaRated => (1u8..=5, 1u8..=5)
            .prop_map(|(now, want)| Change::AreaRated {
                area: Area::MeaningFun,
                standing: AreaRating { now: Level::try_from(now).ok(), want: Level::try_from(want).ok() },
            })
            .boxed(),
        ChangeKind::AreaPicked => Just(Change::AreaPicked(Some(Area::WorkSchool))).boxed(),
        ChangeKind::GoalMade => (any_goal(), ".{0,8}", any_status())
            .prop_map(|(goal, wish, status)| Change::GoalMade { goal, wish, parts: Box::default(), status })
            .boxed(),
        ChangeKind::PartChanged => (any_goal(), any_part(), ".{0,8}")
            .prop_map(|(goal, part, because)| Change::PartChanged { goal, part: Box::new(part), because })
            .boxed(),
        ChangeKind::StatusChanged => (any_goal(), any_status(), ".{0,8}")
            .prop_map(|(goal, status, because)| Change::StatusChanged { goal, status, because })
            .boxed(),
        ChangeKind::Ordered => prop::collection::vec(any_goal(), 0..4).prop_map(Change::Ordered).boxed(),
        ChangeKind::CheckedIn => (any_goal(), 1u32..30, any::<bool>(), ".{0,8}", 0u8..=10)
            .prop_map(|(goal, on, done, note, n)| {
                let how = if done { Outcome::Done } else { Outcome::NotToday };
                let closeness = Rating::try_from(n).ok();
                Change::CheckedIn { goal, check_in: CheckIn { note, closeness, ..CheckIn::new(day(on), how) } }
            })
            .boxed(),
        ChangeKind::CheckInCleared => {
            (any_goal(), 1u32..30).prop_map(|(goal, on)| Change::CheckInCleared { goal, day: day(on) }).boxed()
        }
        ChangeKind::StepTicked => (any_goal(), any::<bool>())
            .prop_map(|(goal, done)| Change::StepTicked { goal, step: "one".into(), done: done.then(|| day(9)) })
            .boxed(),
        ChangeKind::LadderPlaced => (any_goal(), 0usize..6, 1u32..30)
            .prop_map(|(goal, at, on)| Change::LadderPlaced { goal, rung: Rung::ALL.get(at).copied(), day: day(on) })
            .boxed(),
        ChangeKind::PairJudged => (any_goal(), any_goal())
            .prop_map(|(one, other)| Change::PairJudged { one, other, effect: Effect::Helps })
            .boxed(),
        ChangeKind::CapacitySet => any::<Option<u32>>().prop_map(Change::CapacitySet).boxed(),
        ChangeKind::HelpersSet => {
            ".{0,8}".prop_map(|name| Change::HelpersSet(vec![Helper { name, ..Helper::default() }])).boxed()
        }
        ChangeKind::HardDayPlanSet => ".{0,8}"
            .prop_map(|words| Change::HardDayPlanSet(vec![HardDayPart { about: HardDayTopic::Ask, words }]))
            .boxed(),
        ChangeKind::SessionPlanned => (1u32..30, any::<Option<u8>>())
            .prop_map(|(on, every)| Change::SessionPlanned(Some(Appointment { on: day(on), every })))
            .boxed(),
        ChangeKind::SessionNoted => (1u32..30, ".{0,8}")
            .prop_map(|(on, question)| {
                Change::SessionNoted(Session { decision: question.clone(), question, ..Session::new(day(on)) })
            })
            .boxed(),
        ChangeKind::SetbackMet => (any_goal(), 1u32..30, any_reasons(), ".{0,8}")
            .prop_map(|(goal, on, why, learnt)| {
                let setback = Setback { on: day(on), why, obstacle: String::new(), learnt };
                Change::SetbackMet { goal, setback }
            })
            .boxed(),
        ChangeKind::LowEnergy => (1u32..30).prop_map(|until| Change::LowEnergy(Some(day(until)))).boxed(),
        ChangeKind::DayBegins => {
            (0u8..=6).prop_map(|hour| Change::DayBegins(DayBegins::try_from(hour).unwrap_or_default())).boxed()
        }
        ChangeKind::Reviewed => (any_goal(), ".{0,2}", ".{0,8}", any::<Option<bool>>())
            .prop_map(|(goal, by, comment, answered)| {
                let words = comment.clone();
                let right_goal = answered.map(|_| ReviewAnswer { stance: Stance::Pending, words });
                let right_way = right_goal.clone().filter(|_| answered == Some(true));
                let review = Review { right_goal, right_way, comment, ..Review::new(&by, day(1), Stance::Agree) };
                Change::Reviewed { goal, review }
            })
            .boxed(),
        ChangeKind::Undone => prop::collection::vec(any_stamp(), 1..4).prop_map(Change::Undone).boxed(),
        ChangeKind::Unjoined => prop::collection::vec(any_stamp(), 1..4).prop_map(Change::Unjoined).boxed(),
        ChangeKind::Erased => Just(Change::Erased).boxed(),
    }
}

/// Any change. Goals, days and what is taken back come more often than the rest, so that they meet.
fn any_change() -> impl Strategy<Value = Change> {
    let weight = |kind: ChangeKind| match kind {
        ChangeKind::GoalMade | ChangeKind::CheckedIn => 4,
        ChangeKind::Undone => 2,
        _ => 1,
    };
    Union::new_weighted(ChangeKind::ALL.iter().map(|kind| (weight(*kind), any_of(*kind))).collect())
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
