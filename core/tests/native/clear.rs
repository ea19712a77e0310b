//! Everything that is offered as a goal is a clear thing to do, as the coach sees it.

use cairn_core::coach::{Guard, read};
use cairn_core::testing::day;
use cairn_core::words::en::{families, instead, smaller};

#[test]
fn each_goal_that_is_offered_is_a_clear_thing_to_do() {
    let mut unclear = Vec::new();
    let mut see = |_: &'static str, offer: &'static str| {
        let words = offer.replace("{who}", "my mum");
        let reading = read(&words, day(22));
        // A goal about weight, food or harm is never called clear.
        if !reading.clear && !matches!(reading.guard, Some(Guard::Body | Guard::Food | Guard::Harm)) {
            unclear.push(words);
        }
    };
    smaller::each(&mut see);
    instead::each(&mut see);
    families::each(&mut |name, words| {
        if name == "offer" {
            see(name, words);
        }
    });
    assert!(unclear.is_empty(), "{unclear:#?}");
}
