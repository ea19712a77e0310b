//! Line chart of ratings over time, with a gap where there is no rating.

use cairn_core::words::count;
use leptos::prelude::*;
use std::fmt::Write as _;

const WIDTH: i64 = 340;
const LEFT: i64 = 28;
const RIGHT: i64 = 318;
const TOP: i64 = 14;
const BOTTOM: i64 = 164;

/// Above this many points, only the line is drawn.
const DOTS: usize = 60;

/// The position of a rating: horizontally by its day among all days, vertically by its value.
fn place(day: i64, days: i64, rating: u8) -> (i64, i64) {
    let across = if days > 0 { LEFT + (RIGHT - LEFT) * day.clamp(0, days) / days } else { LEFT.midpoint(RIGHT) };
    (across, BOTTOM - (BOTTOM - TOP) * i64::from(rating.min(10)) / 10)
}

/// The SVG paths of all lines and of all dots. Points at the same position are drawn once, so the length of the path is
/// bounded by the width of the picture, even for ten years of daily ratings.
fn paths(lines: &[Vec<(i64, u8)>], days: i64) -> (String, String) {
    let (mut way, mut dots) = (String::new(), String::new());
    let with_dots = lines.iter().map(Vec::len).sum::<usize>() <= DOTS;
    for line in lines {
        let mut before = None;
        for (day, rating) in line {
            let (x, y) = place(*day, days, *rating);
            if before == Some((x, y)) {
                continue;
            }
            // Writing to a String can't fail.
            let _ = write!(way, "{}{x} {y}", if before.is_none() { 'M' } else { 'L' });
            if with_dots || line.len() == 1 {
                let _ = write!(dots, "M{} {y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", x - 4);
            }
            before = Some((x, y));
        }
    }
    (way, dots)
}

/// Ratings of 0 to 10 over time: unbroken lines of pairs (days since the first day, rating), the oldest first.
#[component]
pub fn LinePicture(
    /// The lines.
    lines: Vec<Vec<(i64, u8)>>,
    /// The accessible name of the picture.
    #[prop(into)]
    label: String,
    /// Whether the first and the last rating are written beside their dots, and 0 and 10 on the axis.
    numbers: bool,
) -> impl IntoView {
    let ends = || Some((*lines.first()?.first()?, *lines.last()?.last()?));
    let (first, last) = ends().unwrap_or_default();
    let (way, dots) = paths(&lines, last.0);
    let at = |(day, rating): (i64, u8), x: i64| {
        let (across, up) = place(day, last.0, rating);
        let y = if up < TOP + 12 { up + 18 } else { up - 9 };
        view! {
            <text class="chart-number" x=across + x y=y text-anchor="middle">
                {count(rating)}
            </text>
        }
    };
    let side = |rating: u8| {
        let (_, up) = place(0, 0, rating);
        view! {
            <text class="chart-side" x=LEFT - 8 y=up + 4 text-anchor="end">
                {count(rating)}
            </text>
        }
    };
    let rule = |rating: u8| format!("M{LEFT} {}H{RIGHT}", place(0, 0, rating).1);
    view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} 180") role="img" aria-label=label focusable="false">
            <path class="chart-rule" d=[0, 5, 10].map(rule).concat()></path>
            <path class="chart-line" d=way></path>
            <path class="chart-dots" d=dots></path>
            {numbers.then(|| (side(0), side(10), at(first, 0), (last.0 > 0).then(|| at(last, 0))))}
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_anew_where_it_was_left_open() {
        let (way, dots) = paths(&[vec![(0, 2), (4, 3)], vec![(30, 6)]], 30);
        assert_eq!(way.matches('M').count(), 2, "{way}");
        assert_eq!(way.matches('L').count(), 1, "{way}");
        assert_eq!(dots.matches('M').count(), 3);
    }

    #[test]
    fn ten_years_of_daily_ratings_are_bounded_and_in_the_frame() {
        let line: Vec<(i64, u8)> = (0..3_653).map(|day| (day, u8::try_from(day % 11).unwrap())).collect();
        let (way, dots) = paths(&[line], 3_652);
        assert!(way.len() < 3_653 * 8 && dots.is_empty(), "{}", way.len());
        let calm: Vec<(i64, u8)> = (0..3_653).map(|day| (day, 5)).collect();
        assert!(paths(&[calm], 3_652).0.len() < 3_000);
        assert_eq!(place(0, 3_652, 0), (LEFT, BOTTOM));
        assert_eq!(place(9_999, 3_652, 200), (RIGHT, TOP));
        assert_eq!(place(0, 0, 5).0, LEFT.midpoint(RIGHT), "a lone rating stands in the middle");
    }
}
