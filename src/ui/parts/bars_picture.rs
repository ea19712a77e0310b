//! Bar chart of planned against done: a frame for the planned amount, filled up to the done amount.

use leptos::prelude::*;
use std::fmt::Write as _;

/// One bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The planned amount. NaN and infinities count as 0.
    pub planned: f64,
    /// The done amount.
    pub done: f64,
    /// Whether the bar is for a time at rest, when nothing is planned.
    pub rest: bool,
}

const WIDTH: i32 = 340;
const TOP: i32 = 10;
const FLOOR: i32 = 130;

/// SVG paths of all frames, all fillings with their cross lines, and all waves.
#[derive(Debug, Default, PartialEq)]
struct BarPaths {
    frames: String,
    filled: String,
    lines: String,
    waves: String,
}

/// The height of an amount, in units of the picture, where `most` reaches the top.
#[expect(clippy::cast_possible_truncation, reason = "a share of the picture's height")]
fn height(amount: f64, most: f64) -> i32 {
    let share = if amount.is_finite() && most > 0.0 { (amount / most).clamp(0.0, 1.0) } else { 0.0 };
    (share * f64::from(FLOOR - TOP)).round() as i32
}

fn draw(bars: &[Bar]) -> BarPaths {
    let finite = |amount: f64| if amount.is_finite() { amount } else { 0.0 };
    let most = bars.iter().map(|bar| finite(bar.planned).max(finite(bar.done))).fold(1.0, f64::max);
    let step = WIDTH / i32::try_from(bars.len().max(1)).unwrap_or(WIDTH);
    let (broad, mut drawn) = ((step * 3 / 5).clamp(2, 26), BarPaths::default());
    for (at, bar) in (0..).zip(bars) {
        let left = at * step + (step - broad) / 2;
        let (planned, done) = (height(bar.planned, most), height(bar.done, most));
        // Writing to a String can't fail.
        let _ = write!(drawn.filled, "M{left} {FLOOR}v-{done}h{broad}v{done}z");
        for up in (6..done).step_by(8) {
            let _ = write!(drawn.lines, "M{left} {}h{broad}", FLOOR - up);
        }
        if planned > 0 {
            let _ = write!(drawn.frames, "M{left} {FLOOR}v-{planned}h{broad}v{planned}z");
        }
        if bar.rest {
            let wave = broad / 4;
            let _ = write!(drawn.waves, "M{left} {}q{wave}-8 {} 0t{} 0", FLOOR - 14, 2 * wave, 2 * wave);
        }
    }
    drawn
}

/// Bars side by side, the oldest first. The filling has cross lines, so that it differs from the frame without colour.
#[component]
pub fn BarsPicture(
    /// The bars.
    bars: Vec<Bar>,
    /// The accessible name of the picture.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let BarPaths { frames, filled, lines, waves } = draw(&bars);
    view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} 140") role="img" aria-label=label focusable="false">
            <path class="bar-filled" d=filled></path>
            <path class="bar-lines" d=lines></path>
            <path class="bar-frame" d=frames></path>
            <path class="day-wave" d=waves></path>
            <path class="chart-floor" d=format!("M0 {FLOOR}H{WIDTH}")></path>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(planned: f64, done: f64, rest: bool) -> Bar {
        Bar { planned, done, rest }
    }

    #[test]
    fn the_most_reaches_the_top_and_a_rest_has_a_wave_and_no_frame() {
        let drawn = draw(&[bar(3.0, 5.0, false), bar(0.0, 0.0, true)]);
        assert!(drawn.filled.contains(&format!("v-{}", FLOOR - TOP)), "{drawn:?}");
        assert_eq!((drawn.frames.matches('M').count(), drawn.waves.matches('M').count()), (1, 1));
        assert_eq!(draw(&[]), BarPaths::default());
    }

    #[test]
    fn what_is_no_number_is_drawn_as_nothing() {
        let drawn = draw(&[bar(f64::NAN, f64::INFINITY, false), bar(2.0, 1.0, false)]);
        assert_eq!(drawn.frames.matches('M').count(), 1, "{drawn:?}");
        assert!(!format!("{drawn:?}").contains("NaN"));
        let many = vec![bar(3.0, 2.0, false); 1_000];
        assert!(draw(&many).filled.len() < 1_000 * 40);
    }
}
