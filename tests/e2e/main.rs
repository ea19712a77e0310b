//! A person's journeys on the built page, in Chromium, Firefox and `WebKitGTK`, by `WebDriver`.
//!
//! `CAIRN_DIST` names the built page (else `dist/`), `CAIRN_BROWSERS` the engines to test in, parted by commas (else all).
//! Words are taken from the crate itself, so a changed sentence breaks no journey.
#![cfg(not(target_arch = "wasm32"))]

mod accessibility;
mod at_once;
mod bench;
mod cdp;
mod client_file;
mod clock;
mod coach;
mod crash;
mod danger;
mod dorothy;
mod ended;
mod engine;
mod fields;
mod files;
mod find;
mod finger;
mod first_visit;
mod guarded;
mod hard_day;
#[path = "../shared/heavy_life.rs"]
mod heavy_life;
mod hosts;
mod leave_and_return;
mod lives;
mod midnight;
mod no_room;
mod offline;
mod openings;
mod person;
mod phone;
mod pictures;
mod presses;
mod proofs;
mod requests;
mod rescue;
mod resting;
mod review;
mod session;
mod short_door;
mod shots;
mod six_weeks;
mod slider;
mod smaller;
mod statuses;
mod stores;
mod sub_folder;
mod tabs;
#[path = "../shared/ten_years.rs"]
mod ten_years;
mod three_weeks;
mod translated;
mod update;
mod waiting;
mod walk;
mod wide;
mod zones;

/// Makes one test for each engine out of a journey.
macro_rules! journeys {
    ($($name:ident),* $(,)?) => { $(
        mod $name {
            use crate::engine::Engine;
            use crate::person::Person;
            use crate::walk::{Walk, walk};
            fn journey(person: &mut Person) -> Walk<'_> { Box::pin(super::$name(person)) }
            #[tokio::test(flavor = "multi_thread")]
            async fn chromium() { walk(Engine::Chromium, journey).await; }
            #[tokio::test(flavor = "multi_thread")]
            async fn firefox() { walk(Engine::Firefox, journey).await; }
            #[tokio::test(flavor = "multi_thread")]
            async fn webkit() { walk(Engine::WebKit, journey).await; }
        }
    )* };
}
pub(crate) use journeys;

/// Makes a test in Chromium alone out of a journey.
macro_rules! in_chromium {
    ($($name:ident),* $(,)?) => { $(
        mod $name {
            use crate::engine::Engine;
            use crate::person::Person;
            use crate::walk::{Walk, walk};
            fn journey(person: &mut Person) -> Walk<'_> { Box::pin(super::$name(person)) }
            #[tokio::test(flavor = "multi_thread")]
            async fn chromium() { walk(Engine::Chromium, journey).await; }
        }
    )* };
}
pub(crate) use in_chromium;
