//! Packing: it does not change the plan, and everything fits.

use super::heavy_life;
use cairn_core::exchange;
use cairn_core::journal::{HEAVIEST, Journal, Set};
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::yielder::{self, BlockOn as _};
use std::rc::Rc;

/// The quota of all three engines, in the unit each counts: UTF-16 units, or bytes of Latin-1 text.
const QUOTA: usize = 5_242_880;

fn units(shelf: &Memory) -> usize {
    let all = shelf.list("").unwrap();
    let text = |key: &String| shelf.read(key).unwrap().unwrap_or_default().chars().count();
    all.iter().map(|key| key.len() + text(key)).sum()
}

#[test]
fn ten_thousand_goals_and_a_hundred_thousand_check_ins_fit_and_packing_changes_nothing() {
    let shelf = Rc::new(Memory::default());
    let journal = heavy_life::live(Rc::<Memory>::clone(&shelf) as _);
    let units = units(&shelf);
    println!("room: 10000 goals and 100000 check-ins take {units} of {QUOTA} units");
    assert!(units < QUOTA, "{units}");
    let mut again = Journal::new(shelf, 43);
    again.rescan().unwrap();
    assert_eq!(again.set(), journal.set());
    // A backup of it opens whole and can be joined elsewhere.
    let text = crate::made::copy(journal.set());
    println!("room: a copy of it has {} of {} bytes", text.len(), exchange::LARGEST);
    let backup = exchange::read(&text, yielder::none).block_on().unwrap();
    assert_eq!((backup.unreadable, &backup.set), (0, journal.set()));
    assert!(exchange::preview(&backup, &Set::default(), 0, yielder::none).block_on().can_be_joined());
    println!("room: it weighs {} of {}", journal.set().weight(), HEAVIEST);
}
