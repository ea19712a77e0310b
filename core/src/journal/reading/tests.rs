//! Tests of the hand-written reading of acts: it accepts exactly the JSON that serde writes, for every kind of act.

use crate::plan::{
    Act, Appointment, Area, AreaRating, Change, ChangeKind, CheckIn, CopingPlan, DayBegins, Effect, End, GoalId,
    HardDayPart, HardDayTopic, Helper, IfThen, Ladder, Level, Measure, MeasureKind, Outcome, Part, PartKind, Partner,
    Parts, Per, Rating, Review, ReviewAnswer, Rulers, Rung, Session, Setback, SetbackReason, Stamp, Stance, Status,
    StatusKind, Step, TimeOfDay, Value, When,
};
use crate::testing::day;
use crate::tree::{FromTree, Json};
use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// The examples hold every kind there is, each under the tag that serde gives it.
#[track_caller]
fn hold_all<T: Serialize, K: Copy + Ord + Debug>(
    examples: &[T],
    all: &[K],
    kind: fn(&T) -> K,
    tag: fn(K) -> &'static str,
) {
    let kinds: BTreeSet<K> = examples.iter().map(kind).collect();
    assert_eq!(kinds, all.iter().copied().collect(), "an example of each kind");
    for example in examples {
        let json = serde_json::to_value(example).unwrap();
        let written = json.as_str().or_else(|| json.as_object()?.keys().next().map(String::as_str));
        assert_eq!(written, Some(tag(kind(example))));
    }
}

/// What serde writes, serde and this read alike.
#[track_caller]
fn alike<T: FromTree + Serialize + DeserializeOwned + PartialEq + Debug>(all: impl IntoIterator<Item = T>) {
    for one in all {
        let text = serde_json::to_string(&one).unwrap();
        let json: Json = serde_json::from_str(&text).unwrap();
        assert_eq!(T::read(&json).as_ref(), Some(&one), "{text}");
        assert_eq!(serde_json::from_str::<T>(&text).unwrap(), one, "{text}");
    }
}

fn measures() -> [Measure; 7] {
    [
        Measure::HowOften { times: 3.5, per: Per::Week, minutes: Some(20.0) },
        Measure::HowOften { times: 1.0, per: Per::Day, minutes: None },
        Measure::HowMuch { from: Some(0.1), target: 1e15, unit: "pages \"read\"\n".into() },
        Measure::HowMuch { from: None, target: 0.0, unit: String::new() },
        Measure::LessOf { from: Some(9.0), to: 4.0, unit: "hours".into(), per: Per::Month },
        Measure::DoneOrNot,
        Measure::Closeness,
    ]
}

fn whole() -> Parts {
    let rating = |n| Rating::try_from(n).ok();
    Parts {
        wording: "Walk — “öfter” \u{1f33f}".into(),
        value: Some(Value::Own("kind\tness".into())),
        area: Some(Area::PhysicalHealth),
        measure: Some(measures()[0].clone()),
        steps: vec![Step { text: "shoes".into(), done: Some(day(3)) }, Step { text: "door".into(), done: None }],
        rulers: Rulers {
            importance: rating(8),
            confidence: rating(0),
            why: "sea".into(),
            importance_up: "wind".into(),
            sure: "boots".into(),
            one_up: "rain".into(),
        },
        when: When {
            start: Some(day(1)),
            review: Some(day(9)),
            end: Some(End::On(day(30))),
            days: [Weekday::Mon, Weekday::Sun].into_iter().collect(),
            time: Some(TimeOfDay::At(NaiveTime::from_hms_opt(7, 30, 0).unwrap())),
            smallest_until: Some(day(14)),
        },
        smallest: "to the gate".into(),
        if_then: Some(IfThen {
            outcome: "air".into(),
            obstacle: "rain".into(),
            action: "hall".into(),
            more: vec![CopingPlan { obstacle: "my shift".into(), action: "walk at noon".into() }],
        }),
        partner: Some(Partner {
            who: "Ann".into(),
            knows_goal: true,
            knows_progress: false,
            knows_obstacle: true,
            when: "Sunday".into(),
            how: "a call".into(),
            not_say: "why".into(),
        }),
        weekly_minutes: Some(u32::MAX),
        ladder: Some(Ladder(["a", "b", "c", "d", ""].map(str::to_owned))),
    }
}

#[test]
fn every_part_is_read_as_serde_reads_it() {
    alike([whole(), Parts::default()]);
    alike(whole().each().into_iter().chain(Parts::default().each()));
    alike(measures());
    hold_all(&measures(), MeasureKind::ALL, Measure::kind, MeasureKind::tag);
    hold_all(&whole().each(), PartKind::ALL, Part::kind, PartKind::tag);
    alike([Per::Day, Per::Week, Per::Month, Per::Year]);
    alike(Area::ALL);
    alike([TimeOfDay::Morning, TimeOfDay::Midday, TimeOfDay::Afternoon, TimeOfDay::Evening, TimeOfDay::Night]);
    alike([End::KeepGoing, End::On(NaiveDate::from_ymd_opt(-1, 1, 1).unwrap()), End::On(NaiveDate::MAX)]);
    alike([Value::Card(82), Value::Own(String::new())]);
    let until = Some(day(5));
    let statuses = [
        Status::Focus,
        Status::Parked,
        Status::Paused { until },
        Status::Paused { until: None },
        Status::Finished,
        Status::LetGo,
    ];
    hold_all(&statuses, StatusKind::ALL, Status::kind, StatusKind::tag);
    alike(statuses);
}

fn setback(why: &[SetbackReason]) -> Setback {
    Setback { on: day(8), why: why.to_vec(), obstacle: String::new(), learnt: String::new() }
}

fn review(stance: Stance) -> Review {
    Review::new("Dr Ito", day(9), stance)
}

#[test]
fn every_change_is_read_as_serde_reads_it() {
    let goal = GoalId(Stamp::new(7, 1, 9));
    let level = |n| Level::try_from(n).ok();
    let rating = |n| Rating::try_from(n).ok();
    let said = CheckIn {
        note: "hard".into(),
        closeness: rating(10),
        achievement: rating(3),
        enjoyment: rating(0),
        ..CheckIn::new(day(2), Outcome::Smallest)
    };
    let does = vec![
        Change::ValuesChosen(vec![Value::Card(0), Value::Own("x".into())]),
        Change::AreaRated { area: Area::MeaningFun, standing: AreaRating { now: level(1), want: level(5) } },
        Change::AreaRated { area: Area::MeaningFun, standing: AreaRating::default() },
        Change::AreaPicked(Some(Area::WorkSchool)),
        Change::AreaPicked(None),
        Change::GoalMade { goal, wish: "w".into(), parts: Box::new(whole()), status: Status::Focus },
        Change::PartChanged { goal, part: Box::new(Part::Steps(vec![])), because: String::new() },
        Change::PartChanged { goal, part: Box::new(Part::Ladder(None)), because: "busy".into() },
        Change::StatusChanged { goal, status: Status::Paused { until: None }, because: "ill".into() },
        Change::Ordered(vec![goal]),
        Change::CheckedIn { goal, check_in: said },
        Change::CheckedIn { goal, check_in: CheckIn::new(day(1), Outcome::Done) },
        Change::CheckedIn { goal, check_in: CheckIn::new(day(1), Outcome::NotToday) },
        Change::CheckInCleared { goal, day: day(4) },
        Change::StepTicked { goal, step: "s".into(), done: Some(day(4)) },
        Change::StepTicked { goal, step: "s".into(), done: None },
        Change::LadderPlaced { goal, rung: Some(Rung::ALL[0]), day: day(4) },
        Change::LadderPlaced { goal, rung: Some(Rung::ALL[4]), day: day(4) },
        Change::LadderPlaced { goal, rung: None, day: day(4) },
        Change::PairJudged { one: goal, other: goal, effect: Effect::Helps },
        Change::PairJudged { one: goal, other: goal, effect: Effect::NoMatter },
        Change::PairJudged { one: goal, other: goal, effect: Effect::GetsInTheWay },
        Change::CapacitySet(Some(300)),
        Change::CapacitySet(None),
        Change::HardDayPlanSet(
            HardDayTopic::ALL.map(|about| HardDayPart { about, words: format!("{about:?}") }).to_vec(),
        ),
        Change::HardDayPlanSet(Vec::new()),
        Change::HelpersSet(vec![
            Helper { name: "Bo".into(), phone: "+44 1".into(), note: "not at night".into() },
            Helper { name: "Di".into(), ..Helper::default() },
        ]),
        Change::SessionPlanned(Some(Appointment { on: day(5), every: Some(2) })),
        Change::SessionPlanned(Some(Appointment { on: day(5), every: None })),
        Change::SessionPlanned(None),
        Change::SessionNoted(Session {
            question: "why?".into(),
            decision: "fewer days".into(),
            held: true,
            notes: "a\nb".into(),
            ..Session::new(day(5))
        }),
        Change::SessionNoted(Session::new(day(6))),
        Change::SetbackMet { goal, setback: setback(&SetbackReason::ALL) },
        Change::SetbackMet {
            goal,
            setback: Setback { obstacle: "rain".into(), learnt: "hall".into(), ..setback(&[]) },
        },
        Change::LowEnergy(Some(day(9))),
        Change::LowEnergy(None),
        Change::DayBegins(DayBegins::all().last().unwrap()),
        Change::Reviewed { goal, review: review(Stance::Agree) },
        Change::Reviewed {
            goal,
            review: Review { rating: rating(7), comment: "well".into(), ..review(Stance::Disagree) },
        },
        Change::Reviewed { goal, review: review(Stance::Pending) },
        Change::Reviewed {
            goal,
            review: Review {
                right_goal: Some(ReviewAnswer { stance: Stance::Agree, words: String::new() }),
                right_way: Some(ReviewAnswer { stance: Stance::Pending, words: "fewer days?".into() }),
                ..review(Stance::Pending)
            },
        },
        Change::Undone(vec![Stamp::new(1, 2, 3)]),
        Change::Unjoined(vec![]),
        Change::Erased,
    ];
    hold_all(&does, ChangeKind::ALL, Change::kind, ChangeKind::tag);
    alike(does.clone());
    alike([Act { on: day(22), does }]);
}

#[test]
fn what_is_not_known_makes_no_difference_or_no_act() {
    let read = |text: &str| Act::read(&serde_json::from_str(text).unwrap());
    let plain = read(r#"{"on":"2026-11-22","does":["erased"]}"#);
    assert_eq!(plain, Some(Act { on: day(22), does: vec![Change::Erased] }));
    assert_eq!(read(r#"{"mood":[1,{"a":null}],"on":"2026-11-22","does":["erased"]}"#), plain);
    for other in [
        "7",
        "[]",
        "{}",
        r#""erased""#,
        r#"{"on":"2026-11-22"}"#,
        r#"{"on":"2026-02-30","does":[]}"#,
        r#"{"on":"soon","does":[]}"#,
        r#"{"on":"2026-11-22","does":{}}"#,
        r#"{"on":"2026-11-22","does":["sung"]}"#,
        r#"{"on":"2026-11-22","does":[{"capacity-set":-1}]}"#,
        r#"{"on":"2026-11-22","does":[{"capacity-set":1.5}]}"#,
        r#"{"on":"2026-11-22","does":[{"capacity-set":4294967296}]}"#,
        r#"{"on":"2026-11-22","does":[{"area-picked":"sea"}]}"#,
        r#"{"on":"2026-11-22","does":[{"values-chosen":[{"card":256}]}]}"#,
        r#"{"on":"2026-11-22","does":[{"ladder-placed":{"goal":"00000000010000000abcde","rung":3,"day":"2026-11-22"}}]}"#,
        r#"{"on":"2026-11-22","does":[{"ladder-placed":{"goal":"00000000010000000abcde","rung":0.5,"day":"2026-11-22"}}]}"#,
        r#"{"on":"2026-11-22","does":[{"undone":["short"]}]}"#,
        r#"{"on":"2026-11-22","does":[{"erased":null,"ordered":[]}]}"#,
    ] {
        assert_eq!(read(other), None, "{other}");
    }
}
