//! Our own line icons on a grid of 24, in the colour of the surrounding text.

use leptos::prelude::*;

/// An icon. It never replaces words: a text or an accessible name beside it says what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// An arrow back.
    Back,
    /// An arrow onward.
    Forward,
    /// A small angle to the right: expands, or leads on.
    Onward,
    /// A small angle up.
    Up,
    /// A small angle down.
    Down,
    /// Done, or chosen.
    Check,
    /// Adding one more.
    Plus,
    /// A pause.
    Pause,
    /// Resuming after a pause.
    Resume,
    /// A leaf: the smallest version.
    Leaf,
    /// Undoing.
    Undo,
    /// Changing the wording.
    Pencil,
    /// A printer.
    Print,
    /// An arrow down into a tray: save a backup.
    Save,
    /// An arrow up out of a tray: open a backup.
    Open,
    /// Two sheets: copying.
    Copy,
    /// An arrow out of a box: sharing.
    Share,
    /// Two people.
    People,
    /// A heart: help.
    Heart,
    /// The dark theme.
    Moon,
    /// The light theme.
    Sun,
    /// Close.
    Close,
    /// A handle for dragging.
    Grip,
    /// One stone.
    Stone,
    /// A few stones on top of each other: goals.
    Cairn,
    /// The sun above the ground: today.
    Today,
    /// A box with a lid: your data.
    Box,
    /// A winding way: the path.
    Path,
    /// A letter i in a ring.
    Info,
    /// A question mark in a ring.
    Ask,
    /// An eye: something needs a look.
    Look,
    /// A day in a calendar.
    Calendar,
    /// A bench: parked.
    Parked,
    /// Letting something fly: let go.
    LetGo,
    /// Erasing.
    Erase,
    /// Three dots: more pages.
    More,
}

impl Icon {
    /// The SVG path data of the icon.
    fn line(self) -> &'static str {
        match self {
            Self::Back => "M20 12H5m6-7-7 7 7 7",
            Self::Forward => "M4 12h15m-6-7 7 7-7 7",
            Self::Onward => "m9 5 7 7-7 7",
            Self::Up => "m5 15 7-7 7 7",
            Self::Down => "m5 9 7 7 7-7",
            Self::Check => "m5 12.5 4.5 5L19 7",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Pause => "M9 5v14M15 5v14",
            Self::Resume => "M8 5.5v13L18.5 12 8 5.5Z",
            Self::Leaf => "M5 19C5 9 11 5 20 4c0 9-4 15-12 15-2 0-3-1-3-3 2-4 5-6.5 9-8",
            Self::Undo => "M8 5 4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-4",
            Self::Pencil => "m4 20 1-4.5L16 4.5a2 2 0 0 1 3.5 3.5L8.5 19 4 20ZM14 6.5l3.5 3.5",
            Self::Print => "M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7v-6Z",
            Self::Save => "M12 4v11m-5-5 5 5 5-5M4 16v4h16v-4",
            Self::Open => "M12 15V4M7 9l5-5 5 5M4 16v4h16v-4",
            Self::Copy => "M9 9h11v11H9V9ZM15 9V4H4v11h5",
            Self::Share => "M12 14V3M8 7l4-4 4 4M8 10H5v11h14V10h-3",
            Self::People => {
                "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6\
                 M15.5 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.5.7 3.5 2.5 3.5 5.5"
            }
            Self::Heart => "M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11Z",
            Self::Moon => "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z",
            Self::Sun => {
                "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4\
                 M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4"
            }
            Self::Close => "m6 6 12 12M18 6 6 18",
            Self::Grip => "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
            Self::Stone => {
                "M3.5 15c0-5 4-8.5 9-8.5 4.5 0 8 3 8 7.5 0 3.5-3 5-8.5 5s-8.5-1-8.5-4ZM8.5 11c1-1.2 2-1.7 3.5-1.8"
            }
            Self::Cairn => {
                "M3 18.5c0-2 3-3 9-3s9 1 9 3-3 2.5-9 2.5-9-.5-9-2.5ZM6 12.5c0-1.8 2-2.8 6-2.8s6 1 6 2.8-2 3-6 3-6-1.2-6-3Z\
                 M9 7c0-2 1-3.5 3-3.5S15 5 15 7s-1 2.7-3 2.7S9 9 9 7Z"
            }
            Self::Today => "M3 18h18M6.5 18a5.5 5.5 0 0 1 11 0M12 6V9M4.5 10.5l2 1.5M19.5 10.5l-2 1.5M8 21.5h8",
            Self::Box => "M4 9h16v11H4V9ZM3 4.5h18V9H3V4.5ZM9.5 13h5",
            Self::Path => "M5 20h8a4 4 0 0 0 0-8h-2a4 4 0 0 1 0-8h8",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5h.01",
            Self::Ask => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.8h.01"
            }
            Self::Look => {
                "M2.5 12C5 8 8.5 6 12 6s7 2 9.5 6c-2.5 4-6 6-9.5 6s-7-2-9.5-6ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
            }
            Self::Calendar => "M4 6h16v14H4V6ZM4 10.5h16M8.5 3.5V8M15.5 3.5V8",
            Self::Parked => "M4 12h16M4 8h16M3 16h18M6 16v4M18 16v4M6 8v4M18 8v4",
            Self::LetGo => "M4 20c6 0 8-3 8-8M12 12C12 7 15 4 20 4c0 5-3 8-8 8ZM12 12C10 8 7 7 4 8c1 3 4 4.5 8 4Z",
            Self::More => "M5 12h.01M12 12h.01M19 12h.01",
            Self::Erase => "M5 7h14M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5",
        }
    }
}

/// Draws an icon. It is hidden from screen readers: the words beside it say the same.
#[component]
pub fn Glyph(
    /// The icon to draw.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.line()></path>
        </svg>
    }
}
