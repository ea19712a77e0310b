//! The lines that are not on a session's sheet, each with a button that puts it on; and the start of the period.

use super::{SessionDraft, manner};
use crate::notebook::{Line, Notebook, SessionPage};
use crate::ui::parts::{Button, ButtonKind, DateField, Disclosure, For, Icon, Show, focus};
use cairn_core::wizard::{self, Bounds};
use cairn_core::words::en::session::{EN as W, SheetFormat, line};
use cairn_core::words::fill;
use leptos::prelude::*;

/// A line that is not on the sheet: its id, its words, and a hint at why it is off.
type OffLine = (String, String, &'static str);

/// All lines that are off, and the start of the period.
#[component]
pub(super) fn LinesOff(
    /// The session.
    ready: SessionDraft,
) -> impl IntoView {
    let notebook = Notebook::expect();
    let off = Memo::new(move |_| {
        let manner = manner(notebook);
        ready.page.with(|page| ready.switches.with(|_| lines_off(page, ready, manner)))
    });
    let is_any = move || off.with(|off| !off.is_empty());
    let since = move || ready.page.with(|page| page.since.to_string());
    let bounds = Signal::derive(move || Bounds::not_after(ready.on.get()));
    let look_back = move |day: String| {
        if let Ok(Some(day)) = wizard::parse_date_within(&day, bounds.get_untracked()) {
            ready.since.set(Some(day));
        }
    };
    view! {
        <Disclosure summary=W.off_title heading=true>
            <Show when=is_any fallback=|| view! { <p class="soft">{W.off_none}</p> }>
                <p class="soft">{W.off_say}</p>
                <ul id="lines-off" tabindex="-1" class="plain stack tight" role="list">
                    <For
                        each=move || off.get()
                        key=|(id, words, hint)| format!("{id}\n{words}\n{hint}")
                        children=move |line| view! { <Off ready line /> }
                    />
                </ul>
            </Show>
            <Disclosure summary=W.since_change>
                <DateField
                    id="session-since"
                    label=W.since
                    hint=W.since_hint
                    value=Signal::derive(since)
                    bounds
                    on_input=look_back
                />
            </Disclosure>
        </Disclosure>
    }
}

/// One line that is off.
#[component]
fn Off(
    /// The session.
    ready: SessionDraft,
    /// The line.
    line: OffLine,
) -> impl IntoView {
    let (id, words, hint) = line;
    let name = fill!(W.put_on, line: words);
    let put_on = move |()| {
        ready.switch(id.clone(), true);
        focus("lines-off");
    };
    view! {
        <li class="line-off">
            <div>
                <p>{words}</p>
                {(!hint.is_empty()).then(|| view! { <p class="soft small">{hint}</p> })}
            </div>
            <Button kind=ButtonKind::Text icon=Icon::Plus name=Signal::stored(name) on_press=put_on>
                {W.put_on_short}
            </Button>
        </li>
    }
}

/// The lines that are off, goal by goal, each with its goal's name.
fn lines_off(page: &SessionPage, ready: SessionDraft, manner: SheetFormat) -> Vec<OffLine> {
    let own = page.own.iter().chain(&page.decision).map(|one| (one, line(&one.fact, manner)));
    let goals = page.goals.iter().flat_map(|goal| {
        goal.lines.iter().map(move |one| (one, fill!(W.brief, goal: goal.title, line: line(&one.fact, manner))))
    });
    let off = own.chain(goals).filter(|(one, _)| !ready.switches.with(|by_hand| one.is_on(by_hand)));
    off.map(|(one, words)| (one.id.clone(), words, why_off(one))).collect()
}

fn why_off(one: &Line) -> &'static str {
    match (one.is_hard, one.is_private()) {
        (true, _) => W.hard,
        (_, true) => W.private,
        _ => "",
    }
}
