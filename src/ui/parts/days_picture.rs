//! Grid of days: each kind of day has a shape of its own, and the colour only repeats what the shape says.

use leptos::prelude::*;
use std::fmt::Write as _;

/// The shape of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayShape {
    /// A full circle.
    Full,
    /// A small circle.
    Small,
    /// An open ring.
    Ring,
    /// A wave.
    Wave,
    /// A point.
    Point,
}

impl DayShape {
    /// All shapes, in the order of the legend.
    pub const ALL: [Self; 5] = [Self::Full, Self::Small, Self::Ring, Self::Wave, Self::Point];

    fn class(self) -> &'static str {
        match self {
            Self::Full => "day-full",
            Self::Small => "day-small",
            Self::Ring => "day-ring",
            Self::Wave => "day-wave",
            Self::Point => "day-point",
        }
    }

    fn draw(self, x: i32, y: i32, path: &mut String) {
        let mut circle = |r: i32| write!(path, "M{} {y}a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0-{} 0z", x - r, 2 * r, 2 * r);
        // Writing to a String can't fail.
        let _ = match self {
            Self::Full => circle(7),
            Self::Small => circle(4),
            Self::Ring => circle(6),
            Self::Wave => write!(path, "M{} {y}q3-6 6 0t6 0", x - 6),
            Self::Point => write!(path, "M{x} {y}h.01"),
        };
    }
}

/// A day in a cell of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayCell {
    /// The column, from 0.
    pub column: i32,
    /// The row, from 0.
    pub row: i32,
    /// The shape of the day; none leaves the cell empty.
    pub shape: Option<DayShape>,
}

/// The width and height of a cell, in units of the picture.
const CELL: i32 = 20;

/// One SVG path for each shape, however many days there are. The path of a shape without days is empty.
fn paths(cells: &[DayCell]) -> [String; 5] {
    DayShape::ALL.map(|shape| {
        let mut path = String::new();
        for cell in cells.iter().filter(|cell| cell.shape == Some(shape)) {
            shape.draw(cell.column * CELL + CELL / 2, cell.row * CELL + CELL / 2, &mut path);
        }
        path
    })
}

/// Days on a grid, as one picture of at most seven nodes.
#[component]
pub fn DaysPicture(
    /// The days.
    cells: Vec<DayCell>,
    /// The cell to mark as today (column, row), if it is shown.
    #[prop(optional_no_strip)]
    now: Option<(i32, i32)>,
    /// The number of columns and rows.
    size: (i32, i32),
    /// The accessible name. Without it the picture is decorative, and the text beside it must say the same.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let frame = format!("-1 -1 {} {}", size.0 * CELL + 2, size.1 * CELL + 2);
    let drawn = DayShape::ALL.into_iter().zip(paths(&cells)).filter(|(_, path)| !path.is_empty());
    let drawn = drawn.map(|(shape, path)| view! { <path class=shape.class() d=path></path> }).collect_view();
    let now = now.map(|(column, row)| {
        view! { <rect class="day-now" x=column * CELL y=row * CELL width=CELL height=CELL rx="5"></rect> }
    });
    let (role, hidden) = if label.is_some() { (Some("img"), None) } else { (None, Some("true")) };
    view! {
        <svg class="days-svg" viewBox=frame role=role aria-label=label aria-hidden=hidden focusable="false">
            {now}
            {drawn}
        </svg>
    }
    .into_any()
}

/// One shape, beside the words that say what it means.
#[component]
pub fn ShapeMark(
    /// The shape.
    shape: DayShape,
) -> impl IntoView {
    let cell = DayCell { column: 0, row: 0, shape: Some(shape) };
    view! {
        <span class="shape-mark">
            <DaysPicture cells=vec![cell] size=(1, 1) />
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(count: i32) -> Vec<DayCell> {
        let shape = |n: i32| DayShape::ALL.get(usize::try_from(n % 6).unwrap()).copied();
        (0..count).map(|n| DayCell { column: n / 7, row: n % 7, shape: shape(n) }).collect()
    }

    #[test]
    fn ten_years_are_five_paths_of_bounded_length() {
        let drawn = paths(&cells(3_653));
        assert!(drawn.iter().all(|path| !path.is_empty()));
        let length: usize = drawn.iter().map(String::len).sum();
        assert!(length < 3_653 * 60, "{length}");
        let begun: usize = drawn.iter().map(|path| path.matches('M').count()).sum();
        assert_eq!(begun, cells(3_653).iter().filter(|cell| cell.shape.is_some()).count(), "one figure a day");
    }

    #[test]
    fn every_shape_is_drawn_in_its_own_way_within_its_place() {
        let drawn = DayShape::ALL.map(|shape| paths(&[DayCell { column: 2, row: 1, shape: Some(shape) }]).concat());
        for (at, path) in drawn.iter().enumerate() {
            assert!(drawn.iter().skip(at + 1).all(|other| other != path), "{path}");
            let start: i32 = path[1..].split(' ').next().unwrap().parse().unwrap();
            assert!((2 * CELL..3 * CELL).contains(&start), "{path}");
        }
    }
}
