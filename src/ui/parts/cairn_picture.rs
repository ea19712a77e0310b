//! Picture of a cairn: a pile with a stone for everything done.

use super::outline::{PseudoRandom, outline};
use super::pile::{PlacedStone, StoneMark, pile};
use leptos::prelude::*;

/// The size of a drawn cairn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    /// Beside a goal in a list.
    #[default]
    Small,
    /// On a page of its own, with ground and grass.
    Large,
}

/// The smallest width and height of the picture's view box, so that a single stone doesn't fill it.
const LEAST: (i32, i32) = (860, 560);

/// A pile of stones that grows with everything done. No stone is ever removed: older stones form the broad bed.
#[component]
pub fn CairnPicture(
    /// The stones, oldest first.
    #[prop(into)]
    stones: Signal<Vec<StoneMark>>,
    /// The accessible name, such as "A cairn of 7 stones".
    #[prop(into)]
    title: Signal<String>,
    /// The size of the drawing.
    #[prop(optional)]
    size: Size,
    /// Whether the newest stone was laid just now: it then settles into place, unless the person prefers reduced
    /// motion.
    #[prop(optional, into)]
    fresh: Signal<bool>,
) -> impl IntoView {
    let stones = Memo::new(move |_| stones.get());
    let picture = move || stones.with(|stones| draw(&pile(stones), size));
    let class = match size {
        Size::Small => "cairn small",
        Size::Large => "cairn large",
    };
    view! {
        <div class=class class:fresh=fresh>
            <span class="only-heard">{title}</span>
            {picture}
        </div>
    }
}

/// One stone by itself, as drawn in the cairn. The text beside it says what it was laid for.
#[component]
pub fn StonePicture(
    /// The stone.
    stone: StoneMark,
) -> impl IntoView {
    let alone = PlacedStone { middle: (0, -80), size: (230, 150), stone, old: false };
    view! {
        <svg class="one-stone" viewBox="-130 -170 260 180" aria-hidden="true" focusable="false">
            {self::stone(&alone)}
        </svg>
    }
}

fn draw(placed: &[PlacedStone], size: Size) -> AnyView {
    let ends = placed.iter().map(|stone| stone.middle.0.abs() + stone.size.0 / 2).max().unwrap_or(0);
    let top = placed.iter().map(|stone| stone.size.1 / 2 - stone.middle.1).max().unwrap_or(0);
    let (width, height) = ((ends * 2 + 120).max(LEAST.0), (top + 60).max(LEAST.1));
    let frame = format!("{} {} {width} {}", -width / 2, -height, height + 90);
    let reach = (ends + 130).min(width / 2);
    let stones = placed.iter().map(stone).collect_view();
    view! {
        <svg class="cairn-svg" viewBox=frame preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
            <ellipse class="cairn-ground" cx="0" cy="2" rx=reach ry="38"></ellipse>
            {stones}
            {(size == Size::Large).then(|| grass(reach))}
        </svg>
    }
    .into_any()
}

fn stone(placed: &PlacedStone) -> AnyView {
    let PlacedStone { middle: (x, y), size: (width, height), stone, old } = *placed;
    let class = if old { "stone old".to_owned() } else { format!("stone k{}", stone.kind % 7) };
    let light = format!(
        "M{} {}q{} {} {} {}",
        x - width * 30 / 100,
        y - height * 14 / 100,
        width * 8 / 100,
        -height * 18 / 100,
        width * 30 / 100,
        -height * 20 / 100
    );
    view! {
        <g class=class>
            <path class="stone-body" d=outline((x, y), (width, height), stone.seed)></path>
            <path class="stone-light" d=light></path>
            {(!old).then(|| mark(placed)).flatten()}
        </g>
    }
    .into_any()
}

/// The mark that tells a kind of stone apart without colour: a band for a return, a second band for a change, moss for
/// a reached goal.
fn mark(placed: &PlacedStone) -> Option<AnyView> {
    let PlacedStone { middle: (x, y), size: (width, height), stone, .. } = *placed;
    let lean = PseudoRandom::from(stone.seed).between(-18, 18);
    let band = |at: i32| {
        let (left, right) = (x + width * (at - 9) / 100, x + width * (at + 9) / 100);
        format!(
            "M{left} {}Q{} {y} {right} {}",
            y - height * 44 / 100,
            x + width * at / 100 + lean,
            y + height * 42 / 100
        )
    };
    let lines = match stone.kind % 7 {
        3 => band(12),
        4 => format!("{}{}", band(-2), band(16)),
        6 => {
            let (left, right, cap) = (x - width * 36 / 100, x + width * 36 / 100, y - height * 22 / 100);
            let (over, under) = (y - height * 78 / 100, y - height * 30 / 100);
            let moss = format!("M{left} {cap}Q{x} {over} {right} {cap}Q{x} {under} {left} {cap}Z");
            return Some(view! { <path class="stone-moss" d=moss></path> }.into_any());
        }
        _ => return None,
    };
    Some(view! { <path class="stone-band" d=lines></path> }.into_any())
}

fn grass(reach: i32) -> impl IntoView {
    let blades = [(-96, -70, -14), (-92, -96, 8), (-87, -62, 22), (84, -84, -10), (89, -58, 14), (94, -74, 24)];
    let blade =
        |(at, high, lean): (i32, i32, i32)| format!("M{} 16q{} {} {lean} {high}", reach * at / 100, lean / 4, high / 2);
    view! { <path class="cairn-grass" d=blades.map(blade).concat()></path> }
}
