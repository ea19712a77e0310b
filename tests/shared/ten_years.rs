//! Ten years of somebody who uses Cairn every day: eight goals, days with notes and ratings, gaps, pauses, changes of plan,
//! sessions and look backs. Made up, and the same each time for the same last day.

use cairn_core::journal::{Entry, Set};
use cairn_core::plan::{
    Act, Appointment, Area, AreaRating, Change, CheckIn, GoalId, IfThen, Ladder, Measure, Outcome, Part, Parts, Per,
    Rating, Session, Setback, SetbackReason, Stamp, Status, Step, Value, When,
};
use cairn_core::testing::made;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How many days there are.
const DAYS: u64 = 3_652;

/// A goal of theirs: the wish, the words, times a week, minutes, the area.
const GOALS: [(&str, &str, f64, f64, Area); 8] = [
    ("be less on my own", "ring somebody I like", 3.0, 15.0, Area::Relationships),
    ("sleep better", "put the phone in the hall at ten", 5.0, 5.0, Area::MentalHealth),
    ("get out more", "walk to the river and back", 4.0, 30.0, Area::PhysicalHealth),
    ("make music again", "play the guitar", 2.0, 20.0, Area::MeaningFun),
    ("a home I like", "tidy one corner", 2.0, 15.0, Area::DailyLiving),
    ("less rushing", "plan tomorrow before I stop work", 5.0, 10.0, Area::WorkSchool),
    ("see my family", "cook with my brother", 0.5, 120.0, Area::Relationships),
    ("calm down sooner", "breathe slowly for five minutes", 7.0, 5.0, Area::MentalHealth),
];

const NOTES: [&str; 6] = [
    "It rained and I went anyway.",
    "Only a little, and that was enough.",
    "Hard to begin, good once I had.",
    "We laughed a lot.",
    "I was tired and did it sitting down.",
    "Did it with Sam, which made it easy.",
];

/// A few numbers that look thrown, the same each time (a linear congruential generator, Knuth's constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn rating(&mut self, around: u64) -> Option<Rating> {
        u8::try_from((around + self.below(4)).min(10)).ok()?.try_into().ok()
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let at = usize::try_from(self.below(all.len() as u64)).unwrap_or_default();
        &all[at]
    }
}

/// Gives each act a stamp, in the order they are told.
struct Life {
    now: u64,
    acts: Vec<Entry>,
}

impl Life {
    fn did(&mut self, on: NaiveDate, does: Vec<Change>) {
        self.now += 1;
        self.acts.push(Entry::new(Stamp::new(self.now, 0, 0xcafe), Act { on, does }));
    }
}

/// All acts up to this day.
pub(crate) fn all(today: NaiveDate) -> Set {
    let first = today - Days::new(DAYS - 1);
    let mut dice = Dice(7);
    let mut life = Life { now: 1_400_000_000_000, acts: Vec::new() };
    begin(&mut life, first);
    let goals: Vec<GoalId> = GOALS.iter().enumerate().map(|(n, _)| make(&mut life, first, n)).collect();
    for n in 0..DAYS {
        let on = first + Days::new(n);
        for (at, goal) in goals.iter().enumerate() {
            if let Some(check_in) = a_day(&mut dice, on, at, n) {
                life.did(on, vec![Change::CheckedIn { goal: *goal, check_in }]);
            }
        }
        if on.weekday() == Weekday::Wed && n % 14 < 7 {
            let session = Session { question: "What helps on slow days?".into(), held: true, ..Session::new(on) };
            life.did(on, vec![Change::SessionNoted(Session { notes: "Go on with the river.".into(), ..session })]);
        }
        if on.day() == 1 {
            now_and_then(&mut life, &mut dice, on, &goals);
        }
    }
    life.acts.into_iter().collect()
}

fn begin(life: &mut Life, on: NaiveDate) {
    let level = |n: u8| n.try_into().ok();
    let rated = |area| Change::AreaRated { area, standing: AreaRating { now: level(2), want: level(4) } };
    let mut does: Vec<Change> = Area::ALL.into_iter().map(rated).collect();
    does.push(Change::ValuesChosen(vec![Value::Card(3), Value::Card(33), Value::Own("my brother".into())]));
    does.push(Change::CapacitySet(Some(400)));
    does.push(Change::SessionPlanned(Some(Appointment { on, every: Some(2) })));
    life.did(on, does);
}

fn make(life: &mut Life, on: NaiveDate, n: usize) -> GoalId {
    let (wish, wording, times, minutes, area) = GOALS[n];
    let goal = GoalId(Stamp::new(life.now + 1, 1, 0xcafe));
    let ladder = ["not at all", "once", "as I hoped", "a little more", "much more"].map(str::to_owned);
    let parts = Parts {
        wording: wording.into(),
        area: Some(area),
        value: Some(Value::Card(33)),
        measure: Some(Measure::HowOften { times, per: Per::Week, minutes: Some(minutes) }),
        steps: vec![Step { text: "begin small".into(), done: Some(on) }, Step { text: "tell Sam".into(), done: None }],
        smallest: "two minutes of it".into(),
        when: When { start: Some(on), ..When::default() },
        if_then: Some(IfThen {
            outcome: "peace".into(),
            obstacle: "I am tired".into(),
            action: "do two minutes".into(),
            ..IfThen::default()
        }),
        ladder: Some(Ladder(ladder)),
        ..Parts::default()
    };
    life.did(on, vec![made(goal, wish, parts)]);
    goal
}

/// What was said of a day; nothing in the gaps: a fortnight each spring, and a day now and then.
fn a_day(dice: &mut Dice, on: NaiveDate, goal: usize, n: u64) -> Option<CheckIn> {
    let is_gap = on.month() == 4 && on.day() <= 14;
    if is_gap || dice.below(12) == 0 {
        return None;
    }
    let often = (GOALS[goal].2 * 10.0).round();
    let how = match dice.below(70) {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        drawn if (drawn as f64) < often => Outcome::Done,
        drawn if drawn % 4 == 0 => Outcome::Smallest,
        _ => Outcome::NotToday,
    };
    let grown = (n * 6 / DAYS) + 1;
    let closeness = if n.is_multiple_of(7) { dice.rating(grown) } else { None };
    let note = if dice.below(9) == 0 { (*dice.one_of(&NOTES)).to_owned() } else { String::new() };
    let achievement = if n.is_multiple_of(5) { dice.rating(5) } else { None };
    Some(CheckIn { note, closeness, achievement, enjoyment: achievement, ..CheckIn::new(on, how) })
}

/// On the first of a month: a change of plan, a pause, or a look back.
fn now_and_then(life: &mut Life, dice: &mut Dice, on: NaiveDate, goals: &[GoalId]) {
    let goal = *dice.one_of(goals);
    let because = || "work got busy".to_owned();
    let change = match dice.below(4) {
        0 => Change::StatusChanged {
            goal,
            status: Status::Paused { until: Some(on + Days::new(10)) },
            because: because(),
        },
        1 => Change::SetbackMet {
            goal,
            setback: Setback {
                on,
                why: vec![SetbackReason::Unexpected],
                obstacle: "late meetings".into(),
                learnt: "Mornings are better".into(),
            },
        },
        n => {
            let times = f64::from(u32::try_from(1 + dice.below(5)).unwrap_or(1));
            let measure = Measure::HowOften {
                times,
                per: Per::Week,
                minutes: Some(10.0 * f64::from(u8::try_from(n).unwrap_or(1))),
            };
            Change::PartChanged { goal, part: Box::new(Part::Measure(Some(measure))), because: because() }
        }
    };
    life.did(on, vec![change]);
}
