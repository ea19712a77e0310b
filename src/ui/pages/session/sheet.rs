//! The sheet of a session as it prints, and the ways to export it.

use super::super::data::ToShow;
use super::SessionDraft;
use crate::browser::page;
use crate::notebook::{Notebook, Sessions, Sheet, SheetLine, SheetSection};
use crate::ui::pages::export::save_file;
use crate::ui::parts::{Button, ButtonKind, Glyph, Icon, Notice, Show, focus};
use cairn_core::words::en::session::EN as W;
use cairn_core::words::fill;
use leptos::prelude::*;

/// The number of blank lines that fit on an empty sheet. On a fuller sheet, lines that don't fit are clipped.
const LINES: usize = 30;

/// The sheet, and its export buttons.
#[component]
pub(super) fn SheetToPrint(
    /// The session.
    ready: SessionDraft,
    /// The content of the sheet.
    sheet: Memo<Sheet>,
) -> impl IntoView {
    let notebook = Notebook::expect();
    view! {
        <section class="stack session-out">
            <div class="no-print">
                <h2 id="session-sheet" tabindex="-1">
                    {W.sheet_title}
                </h2>
                <p class="soft">{W.sheet_say}</p>
            </div>
            <Show when=move || sheet.with(|sheet| sheet.is_cut)>
                <div class="no-print">
                    <Notice>{W.cut}</Notice>
                </div>
            </Show>
            {move || sheet.with(|sheet| paper(ready, sheet))}
            <div class="no-print">
                <ToShow notebook />
            </div>
            <WaysOut ready sheet />
        </section>
    }
}

/// The sheet of paper.
fn paper(ready: SessionDraft, sheet: &Sheet) -> AnyView {
    let groups = sheet.sections().map(|of| group(ready, of)).collect_view();
    let empty = sheet.is_empty().then(|| view! { <p class="soft no-print">{W.empty}</p> });
    view! {
        <article class="session-sheet">
            <header>
                <h3>{sheet.title.clone()}</h3>
                <p>{sheet.lead.clone()}</p>
            </header>
            {groups}
            {sheet.more.clone().map(|more| view! { <p>{more}</p> })}
            {empty}
            <section class="session-notes">
                <h4>{W.notes_lines}</h4>
                <div class="write-lines" aria-hidden="true">
                    {(0..LINES).map(|_| view! { <span></span> }).collect_view()}
                </div>
            </section>
            <p class="session-care">{sheet.care.clone()}</p>
        </article>
    }
    .into_any()
}

fn group(ready: SessionDraft, group: &SheetSection) -> AnyView {
    let lines = group.lines.iter().map(|line| row(ready, line)).collect_view();
    view! {
        <section>
            <h4>{group.title.clone()}</h4>
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}

/// A line with the button that takes it off. The line that says how many are left out has none.
fn row(ready: SessionDraft, line: &SheetLine) -> AnyView {
    let (id, name) = (line.id.clone(), fill!(W.take_off, line: line.words));
    let take_off = move |_| {
        ready.switch(id.clone(), false);
        focus("session-sheet");
    };
    let own = line.is_own.then(|| view! { <span class="line-own soft small no-print">{W.your_words}</span> });
    let off = (!line.id.is_empty()).then(|| {
        view! {
            <button type="button" class="take-off no-print" aria-label=name on:click=take_off>
                <Glyph icon=Icon::Close />
            </button>
        }
    });
    view! {
        <li>
            <div class="sheet-line">
                <span>{line.words.clone()} {own}</span>
                {off}
            </div>
        </li>
    }
    .into_any()
}

/// Buttons to print, to save a file, and to share or copy, whichever the browser supports.
#[component]
fn WaysOut(
    /// The session.
    ready: SessionDraft,
    /// The content of the sheet.
    sheet: Memo<Sheet>,
) -> impl IntoView {
    let told = RwSignal::new(None::<&'static str>);
    let save = move |()| {
        let given = sheet.with_untracked(|sheet| Sessions::file(sheet, ready.on.get_untracked()));
        let taken = save_file(&given);
        told.set(Some(if taken { W.saved } else { W.not_saved }));
    };
    let share = move |()| sheet.with_untracked(|sheet| page::share(&sheet.title, &sheet.plain()));
    let copy = move |()| {
        let text = sheet.with_untracked(Sheet::plain);
        page::copy(&text, move |done| told.set(Some(if done { W.copied } else { W.not_copied })));
    };
    let other = if page::can_share() {
        view! {
            <Button id="session-share" icon=Icon::Share on_press=share>
                {W.share}
            </Button>
        }
        .into_any()
    } else {
        view! {
            <Button id="session-copy" icon=Icon::Copy on_press=copy>
                {W.copy}
            </Button>
        }
        .into_any()
    };
    view! {
        <div class="cluster no-print">
            <Button id="session-print" kind=ButtonKind::Primary icon=Icon::Print on_press=|()| page::print()>
                {W.print}
            </Button>
            <Button id="session-save" icon=Icon::Save on_press=save>
                {W.save}
            </Button>
            {other}
        </div>
        <p class="soft no-print" role="status">
            {move || told.get()}
        </p>
    }
}
