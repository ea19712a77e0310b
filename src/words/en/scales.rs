//! What the formulas say, and what they can't say.

use crate::scales::Moved;

sentences! {
    /// How close a goal felt over time.
    Scales {
        title: "How close it felt",
        picture: "From {first} on {from} to {last} on {until}, out of 10. {verdict}",
        table: "The same as a table",
        day: "Day",
        felt: "How close, 0 to 10",
        bigger: "That is a bigger move than usual ups and downs.",
        slipped: "It has slipped back. That says nothing about you. It may be worth a look at the plan.",
        no_change: "There is no clear change yet. Small ups and downs are usual.",
        too_early: "It is too early to say. Two ratings are needed.",
        about: "Where this comes from",
        source: "The first and the last rating are held against each other. A move of 3 or more counts. The rule is from the code \
                 with which NHS England makes its numbers for goals.",
        limits: "It can’t say why something moved, or how well you are.",
        gaps: "Where you said nothing for more than two weeks, the line is open.",
    }
}

/// The verdict in plain words.
pub fn verdict(moved: Moved) -> &'static str {
    match moved {
        Moved::Bigger => EN.bigger,
        Moved::SlippedBack => EN.slipped,
        Moved::NoClearChange => EN.no_change,
        Moved::TooEarly => EN.too_early,
    }
}
