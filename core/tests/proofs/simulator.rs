//! Up to five tabs, crashes, clock jumps, a full store, packing, and files of somebody who means harm, over the real journal;
//! seeded and shrinking.
//!
//! What is promised: an act that the mirror acknowledged is there after any crash; without a crash, an act that the
//! shelf took is there; tabs that have heard everything hold the same acts. But for what came in by a file that was
//! taken back: that may be there, and counts for nothing.

mod checks;
mod event;
mod files;
mod hostile;
mod world;

use super::cases;
use event::{Event, Slip};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use world::World;

fn events() -> impl Strategy<Value = Vec<Event>> {
    let tab = any::<u8>();
    let event = prop_oneof![
        2 => Just(Event::Open),
        1 => tab.prop_map(Event::Close),
        10 => tab.prop_map(Event::Act),
        2 => (any::<u8>(), 1..10u8).prop_map(|(tab, many)| Event::File(tab, many)),
        2 => (any::<u8>(), any::<bool>()).prop_map(|(tab, goes)| Event::TakeBack(tab, goes)),
        2 => tab.prop_map(Event::Again),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(tab, kind)| Event::Hostile(tab, kind)),
        1 => tab.prop_map(Event::Save),
        6 => tab.prop_map(Event::Hand),
        6 => tab.prop_map(Event::Acknowledge),
        4 => tab.prop_map(Event::Pack),
        4 => tab.prop_map(Event::Rescan),
        4 => (tab, 0..8u8).prop_map(|(tab, many)| Event::Deliver(tab, many)),
        2 => Just(Event::Flush),
        2 => any::<u64>().prop_map(Event::Crash),
        2 => any::<i32>().prop_map(Event::Clock),
        1 => any::<bool>().prop_map(Event::Full),
    ];
    prop::collection::vec(event, 1..50)
}

fn run(slip: Slip, cases: u32) -> Result<(), String> {
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let result = runner.run(&events(), |events| {
        let mut world = World::new(slip);
        events.iter().try_for_each(|event| world.happen(event))?;
        world.settle()
    });
    result.map_err(|error| error.to_string())
}

#[test]
fn nothing_acknowledged_is_lost() {
    let cases = cases(5_000, 1_000_000);
    let result = run(Slip::None, cases);
    println!("simulator: {cases} cases, {} failures", u8::from(result.is_err()));
    assert_eq!(result, Ok(()));
}

#[test]
fn every_seeded_slip_is_seen() {
    let slips = [
        Slip::AcknowledgedTooEarly,
        Slip::CopyNotJoined,
        Slip::HalfATransaction,
        Slip::PackedBeforeAcknowledged,
        Slip::PackedWithoutPage,
        Slip::PageDamaged,
        Slip::PageForgottenInCopy,
        Slip::NeverLooks,
        Slip::SameReplica,
        Slip::FirstOfBatchLost,
        Slip::AcknowledgesTooMuch,
        Slip::PackedUnread,
        Slip::PagesWithoutEnd,
        Slip::ClockFollows,
    ];
    let unseen: Vec<Slip> = slips.into_iter().filter(|slip| run(*slip, 20_000).is_ok()).collect();
    println!("seeded slips: {} seeded, {} unseen", slips.len(), unseen.len());
    assert_eq!(unseen, []);
}

#[test]
fn a_file_that_comes_again_is_there_in_every_tab_whatever_another_one_took_back() {
    use Event::{Acknowledge, Act, Again, File, Full, Hand, Open, Pack, TakeBack};
    let lives = [
        // It shares a segment with something else.
        vec![
            Act(0),
            Full(true),
            File(0, 3),
            Hand(0),
            Acknowledge(0),
            Full(false),
            TakeBack(0, false),
            Full(true),
            Pack(0),
            Acknowledge(0),
            Again(0),
        ],
        // The act by which it counts again is in neither store nor mirror yet when another tab opens.
        vec![Full(true), File(0, 1), TakeBack(0, false), Hand(0), Acknowledge(0), Hand(0), Again(0), Acknowledge(0)],
        // A tab that has not heard of that act takes another file back.
        vec![File(0, 1), Open, Open, TakeBack(0, false), Event::Deliver(1, 1), Again(0), File(1, 1), TakeBack(1, true)],
        // A tab takes it back once more, and brings it in once more without space.
        vec![File(0, 1), TakeBack(0, false), Open, Again(1), TakeBack(0, true), Full(true), Again(0)],
    ];
    for events in lives {
        let mut world = World::new(Slip::None);
        let result = events.iter().try_for_each(|event| world.happen(event)).and_then(|()| world.settle());
        assert!(result.is_ok(), "{events:?}: {result:?}");
    }
}
