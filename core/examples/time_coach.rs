//! Measures how long the coach reads a text of 200 letters: prints the microseconds of one reading with its guards,
//! without the danger detection, as the median of many.

use cairn_core::coach::{read_beside, suggest};
use chrono::NaiveDate;
use std::hint::black_box;
use std::time::Instant;

/// A text of 200 letters.
const TEXT: &str = "I want to get back to walking along the river with my sister three times a week, for at least 30 minutes, \
    because it calms me down after long days at work, and to cook a warm meal on Sunday before June ends";
/// The number of readings.
const READINGS: usize = 2000;

fn main() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let mut times: Vec<f64> = (0..READINGS)
        .map(|_| {
            let start = Instant::now();
            let reading = read_beside(black_box(TEXT), false, today);
            black_box((suggest(&reading, &[]), reading));
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{} letters: {:.0} µs", TEXT.chars().count(), times.get(READINGS / 2).copied().unwrap_or_default());
}
