//! The plan that the documents of version 1 add up to, said in full.

use crate::world::{date, day};
use cairn_core::plan::{
    Area, AreaRating, CheckIn, Effect, End, Goal, GoalId, Helper, IfThen, Ladder, Measure, Outcome, Part, Partner,
    Parts, Per, Placement, Plan, Rating, Rulers, Stamp, Status, Step, TimeOfDay, Value, Version, When,
};
use chrono::{NaiveTime, Weekday};
use std::collections::BTreeMap;

pub(super) fn walk() -> GoalId {
    GoalId(Stamp::new(1_793_610_000_100, 0, 0xabcde))
}

pub(super) fn sing() -> GoalId {
    GoalId(Stamp::new(1_793_610_000_200, 0, 0xabcde))
}

pub(super) fn plan() -> Plan {
    let level = |n: u8| n.try_into().ok();
    Plan {
        values: vec![Value::Card(33), Value::Own("Oma's garden 🌻".into())],
        areas: [
            (Area::Relationships, AreaRating { now: level(1), want: level(4) }),
            (Area::PhysicalHealth, AreaRating { now: level(2), want: None }),
        ]
        .into(),
        picked: Some(Area::Relationships),
        goals: [(walk(), walk_goal()), (sing(), sing_goal())].into(),
        order: vec![sing(), walk()],
        pairs: [((walk(), sing()), Effect::Helps)].into(),
        capacity: Some(300),
        helpers: vec![Helper { name: "Ana".into(), phone: "+44 20 7946 0000".into(), ..Helper::default() }],
        ..Plan::default()
    }
}

fn walk_goal() -> Goal {
    let said = |how, note: &str| CheckIn { note: note.into(), ..CheckIn::new(day(3), how) };
    let rated = CheckIn {
        closeness: rating(4),
        achievement: rating(7),
        enjoyment: rating(0),
        ..CheckIn::new(day(9), Outcome::Smallest)
    };
    Goal {
        id: walk(),
        made: day(2),
        wish: " be \"fitter\"\n".into(),
        parts: last_parts(),
        status: Status::Paused { until: Some(day(30)) },
        status_since: (day(20), "away with work".into()),
        placed: vec![
            placed(2, 101, Status::Focus, ""),
            placed(20, 990, Status::Paused { until: Some(day(30)) }, "away with work"),
        ],
        history: first_parts().each().into_iter().map(version).collect(),
        check_ins: [(day(3), said(Outcome::Done, "rain, went anyway")), (day(9), rated)].into(),
        setbacks: Vec::new(),
        answered: Vec::new(),
        reviews: BTreeMap::new(),
        rungs: BTreeMap::new(),
    }
}

fn sing_goal() -> Goal {
    Goal {
        id: sing(),
        made: day(2),
        wish: "sing".into(),
        parts: Parts { wording: "sing in the shower".into(), ..Parts::default() },
        status: Status::LetGo,
        status_since: (day(21), "enough for now".into()),
        placed: vec![placed(2, 201, Status::Parked, ""), placed(21, 991, Status::LetGo, "enough for now")],
        history: Vec::new(),
        check_ins: BTreeMap::new(),
        setbacks: Vec::new(),
        answered: Vec::new(),
        reviews: BTreeMap::new(),
        rungs: BTreeMap::new(),
    }
}

fn placed(on: u32, after: u64, status: Status, because: &str) -> Placement {
    Placement { act: Stamp::new(1_793_610_000_000 + after, 0, 0xabcde), on: day(on), status, because: because.into() }
}

fn version(before: Part) -> Version {
    Version { act: Stamp::new(1_793_610_000_900, 0, 0xabcde), on: day(12), before, because: "my knee".into() }
}

fn rating(n: u8) -> Option<Rating> {
    n.try_into().ok()
}

/// The parts as the goal was made.
pub(super) fn first_parts() -> Parts {
    Parts {
        wording: "walk to the shop".into(),
        value: Some(Value::Card(33)),
        area: Some(Area::PhysicalHealth),
        measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(12.5) }),
        steps: vec![
            Step { text: "find shoes".into(), done: Some(day(3)) },
            Step { text: "go once".into(), done: None },
        ],
        rulers: Rulers {
            importance: rating(8),
            confidence: rating(3),
            why: "my heart".into(),
            one_up: "with Ana".into(),
            ..Rulers::default()
        },
        when: When {
            start: Some(day(2)),
            review: Some(day(30)),
            end: Some(End::On(date(2027, 1, 31))),
            days: [Weekday::Mon, Weekday::Sun].into_iter().collect(),
            time: Some(TimeOfDay::Evening),
            ..When::default()
        },
        smallest: "to the gate".into(),
        if_then: Some(IfThen {
            outcome: "air".into(),
            obstacle: "it rains".into(),
            action: "take the coat".into(),
            ..IfThen::default()
        }),
        partner: Some(Partner {
            who: "Ana".into(),
            knows_goal: true,
            knows_progress: false,
            knows_obstacle: true,
            when: "Sundays".into(),
            how: "by text".into(),
            not_say: "well done".into(),
        }),
        weekly_minutes: Some(40),
        ladder: Some(Ladder(["none", "one", "two", "three", "five"].map(Into::into))),
    }
}

/// The parts after each was changed once.
pub(super) fn last_parts() -> Parts {
    Parts {
        wording: "walk round the block".into(),
        value: Some(Value::Own("Oma's garden 🌻".into())),
        area: None,
        measure: Some(Measure::LessOf { from: Some(10.0), to: 5.0, unit: "days in".into(), per: Per::Month }),
        steps: vec![Step { text: "rest".into(), done: None }],
        rulers: Rulers::default(),
        when: When {
            end: Some(End::KeepGoing),
            time: NaiveTime::from_hms_opt(18, 30, 0).map(TimeOfDay::At),
            ..When::default()
        },
        smallest: String::new(),
        if_then: None,
        partner: None,
        weekly_minutes: None,
        ladder: None,
    }
}
