//! Backups of lives that were not lived in the browser, made natively.

use cairn_core::exchange::{self, PlanView};
use cairn_core::journal::Journal;
use cairn_core::plan::{
    Act, Change, CheckIn, GoalId, IfThen, Measure, Outcome, Part, Parts, Per, Rating, Setback, SetbackReason, Stamp,
    Step,
};
use cairn_core::shelf::Memory;
use cairn_core::testing::made;
use cairn_core::yielder::{self, BlockOn as _};
use chrono::{Days, NaiveDate};
use std::rc::Rc;

/// The backup of what is recorded, told as seen from this day.
fn backup(today: NaiveDate, live: impl FnOnce(&mut dyn FnMut(NaiveDate, Vec<Change>))) -> String {
    let mut journal = Journal::new(Rc::new(Memory::default()), 7);
    let mut now = 1_795_305_600_000;
    live(&mut |on, does| {
        now += 1_000;
        journal.record(Act { on, does }, now).unwrap();
    });
    let plan = journal.set().plan();
    let view = PlanView::of(&plan, &|_| String::new());
    exchange::write(journal.set(), &[], &[], view, today, yielder::none).block_on()
}

/// Five weeks with three goals of long names, with more to say than a sheet holds.
pub(crate) fn heavy(today: NaiveDate) -> String {
    backup(today, |record| {
        let first = today - Days::new(35);
        for n in 1..=3_u64 {
            let goal = GoalId(Stamp::new(n, 0, 7));
            let wording =
                format!("goal {n}: walk round the pond with my neighbour and her old dog, slowly, in any weather");
            let step = |n: u64| Step { text: format!("ask number {n} on my list to come along"), done: None };
            let parts = Parts { wording, steps: (0..6).map(step).collect(), ..Parts::default() };
            record(first, vec![made(goal, "out", parts)]);
            for ago in 0..30 {
                let day = today - Days::new(ago);
                let how = if ago % 3 == n { Outcome::Smallest } else { Outcome::Done };
                let rating = |shift: u64| Rating::try_from(u8::try_from((ago + shift) % 11).unwrap()).ok();
                let (closeness, achievement, enjoyment) = (rating(n), rating(n + 3), rating(n + 5));
                let note = "a cold and windy day, and the dog found a stick".to_owned();
                let check_in = CheckIn { note, closeness, achievement, enjoyment, ..CheckIn::new(day, how) };
                record(today, vec![Change::CheckedIn { goal, check_in }]);
                let because = "the path along the water was closed and I did not want to give it up".to_owned();
                let part = Box::new(Part::Smallest(format!("as far as tree {ago}")));
                record(day, vec![Change::PartChanged { goal, part, because }]);
            }
            for n in 0..6 {
                let (step, done) = (step(n).text, Some(today));
                record(today, vec![Change::StepTicked { goal, step, done }]);
                let obstacle = "it rained all week and the dog was not well, so nobody came along".into();
                let setback =
                    Setback { on: today, why: SetbackReason::ALL.to_vec(), obstacle, learnt: "ask two people".into() };
                record(today, vec![Change::SetbackMet { goal, setback }]);
            }
        }
    })
}

/// Three months with a goal that has every part: three days a week with a note on some, ratings, a pause, changes, and things learnt.
pub(crate) fn three_months(today: NaiveDate) -> String {
    three_months_of(today, 1)
}

/// The same with so many such goals.
pub(crate) fn three_months_of(today: NaiveDate, goals: u64) -> String {
    backup(today, |record| (1..=goals).for_each(|nth| one_goal(today, GoalId(Stamp::new(nth, 0, 7)), record)))
}

fn one_goal(today: NaiveDate, goal: GoalId, record: &mut dyn FnMut(NaiveDate, Vec<Change>)) {
    let if_then = IfThen {
        outcome: "I come home with a clear head".into(),
        obstacle: "I’m tired after work".into(),
        action: "put on my shoes and go to the corner".into(),
        more: Vec::new(),
    };
    let parts = Parts {
        wording: "Walk for 15 minutes after lunch".into(),
        measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(15.0) }),
        smallest: "Put my shoes on and stand outside".into(),
        if_then: Some(if_then),
        steps: ["Find my shoes", "Ask Ana along"].map(|text| Step { text: text.into(), done: None }).to_vec(),
        ..Parts::default()
    };
    let day = |ago: u64| today - Days::new(ago);
    record(day(91), vec![made(goal, "I want to feel better", parts)]);
    for week in 0..13_u64 {
        for (nth, at) in [0, 2, 4].into_iter().enumerate() {
            let (on, how) = (day(90 - 7 * week - at), if nth == 2 { Outcome::Smallest } else { Outcome::Done });
            let note = if nth == 1 { "Cold, but the sun was out." } else { "" }.to_owned();
            let closeness = (nth == 0).then(|| Rating::try_from(u8::try_from(2 + week / 2).unwrap()).unwrap());
            record(
                on,
                vec![Change::CheckedIn { goal, check_in: CheckIn { note, closeness, ..CheckIn::new(on, how) } }],
            );
        }
    }
    for ago in [70, 40, 12] {
        let part = Box::new(Part::Smallest(format!("Walk as far as tree {ago}")));
        record(day(ago), vec![Change::PartChanged { goal, part, because: "work was heavy".into() }]);
        let (why, obstacle) = (vec![SetbackReason::Unexpected], "late meetings".to_owned());
        let learnt = format!("Evenings are too full, and {ago} steps are enough");
        record(day(ago), vec![Change::SetbackMet { goal, setback: Setback { on: day(ago), why, obstacle, learnt } }]);
    }
}
