//! Ten years of somebody who never stops: 10,000 goals and 100,000 check-ins, packed as the page packs. The proof that it all
//! fits and the times of the page are of this same life.

use cairn_core::journal::Journal;
use cairn_core::plan::{Act, Change, CheckIn, GoalId, Measure, Outcome, Parts, Per, Status};
use cairn_core::shelf::Shelf;
use chrono::{Days, NaiveDate};
use std::rc::Rc;

/// Lives it on a shelf. The first three goals are in focus, the others parked.
pub(crate) fn live(shelf: Rc<dyn Shelf>) -> Journal {
    let mut journal = Journal::new(shelf, 42);
    journal.join_mirror(&[]);
    let first = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap();
    let mut now = 1_451_606_400_000;
    let mut goals = Vec::new();
    for n in 0..110_000_u64 {
        now += 2_900_000 + (n * 7919) % 60_013;
        let on = first + Days::new(n / 30);
        let change = if n % 11 == 0 {
            let goal = GoalId(journal.tick(now));
            goals.push(goal);
            Change::GoalMade {
                goal,
                wish: format!("be less tired in week {n}"),
                parts: Box::new(parts(n)),
                status: if n < 30 { Status::Focus } else { Status::Parked },
            }
        } else {
            let goal = goals[usize::try_from(n * 31).unwrap() % goals.len()];
            Change::CheckedIn {
                goal,
                check_in: CheckIn::new(on, if n % 5 == 0 { Outcome::Smallest } else { Outcome::Done }),
            }
        };
        journal.record(Act { on, does: vec![change] }, now).unwrap();
        if n % 1_000 == 999 {
            pack_all(&mut journal, now);
        }
    }
    journal
}

/// Everything the journal has goes to a mirror that acknowledges at once, and what can be packed is packed.
fn pack_all(journal: &mut Journal, now: u64) {
    loop {
        let (stamps, _) = journal.for_mirror();
        if stamps.is_empty() {
            break;
        }
        journal.confirm_mirrored(&stamps);
    }
    while let Some(packing) = journal.pack(now) {
        journal.confirm_packed(&packing).unwrap();
    }
}

fn parts(n: u64) -> Parts {
    let places = ["to the river", "round the park", "to the shop and back", "with the dog", "before work"];
    let wording = format!("walk {} minutes {}", 5 + n % 40, places[usize::try_from(n % 5).unwrap()]);
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let measure = Measure::HowOften { times: (1 + n % 7) as f64, per: Per::Week, minutes: Some((5 + n % 40) as f64) };
    Parts { wording, measure: Some(measure), smallest: "put my shoes on".into(), ..Parts::default() }
}
