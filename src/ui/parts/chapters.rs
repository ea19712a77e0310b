//! Progress along the path, as a few chapters.

use super::{Glyph, Icon, words};
use cairn_core::words::en::shell::EN as SHELL;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The state of a chapter relative to the current one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ChapterState {
    Done,
    Now,
    Ahead,
}

impl ChapterState {
    fn of(chapter: usize, now: usize) -> Self {
        match chapter.cmp(&now) {
            std::cmp::Ordering::Less => Self::Done,
            std::cmp::Ordering::Equal => Self::Now,
            std::cmp::Ordering::Greater => Self::Ahead,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Done => "chapter done",
            Self::Now => "chapter now",
            Self::Ahead => "chapter",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Done => words().done,
            Self::Now => words().now,
            Self::Ahead => words().ahead,
        }
    }
}

/// The chapters of the path as stones along a line: a stone with a check for done, a ring for the current one, a small
/// dot for those ahead.
#[component]
pub fn Chapters(
    /// Their names, in order.
    #[prop(into)]
    names: Signal<Vec<String>>,
    /// Index of the current chapter, from 0.
    #[prop(into)]
    now: Signal<usize>,
) -> impl IntoView {
    let where_now = move || {
        names.with(|names| {
            let name = names.get(now.get()).map_or("", String::as_str);
            fill!(SHELL.chapter, n: now.get() + 1, all: names.len(), name: name)
        })
    };
    let row = move |(chapter, name): (usize, String)| {
        let standing = Memo::new(move |_| ChapterState::of(chapter, now.get()));
        view! {
            <li
                class=move || standing.get().class()
                aria-current=move || (standing.get() == ChapterState::Now).then_some("step")
            >
                <span class="chapter-stone">
                    <Glyph icon=Icon::Check />
                </span>
                <span class="chapter-name">
                    {name} <span class="only-heard">", " {move || standing.get().word()}</span>
                </span>
            </li>
        }
    };
    let rows = move || names.get().into_iter().enumerate().map(row).collect_view();
    view! {
        <div class="chapters">
            <p class="chapters-now">{where_now}</p>
            <ol class="chapters-line">{rows}</ol>
        </div>
    }
}
