//! The session: a day is set, lines are switched, one sheet is printed whatever there is to say, homework goes in as steps.

use crate::clock::day;
use crate::files::{choose_file, file_given_by};
use crate::find::before_gap;
use crate::in_chromium;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use crate::three_weeks::open_all;
use crate::{journeys, lives};
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::session::EN as W;
use cairn_core::words::en::today;
use cairn_core::words::fill;
use chrono::NaiveDate;
use serde_json::Value;
use thirtyfour::common::print::PrintParameters;

journeys!(a_session_from_the_first_day_to_its_homework);
in_chromium!(a_heavy_plan_is_printed_on_one_sheet);

const NOTE: &str = "she <b>laughed</b>";

async fn a_session_from_the_first_day_to_its_homework(person: &mut Person) -> Answer {
    person.visit("").await?;
    make_small_goal(person, "ring my sister").await?;
    person.visit(&Route::Today.href()).await?;
    person.tap(today::EN.done).await?;
    person.tap(today::EN.more).await?;
    person.type_into(today::EN.note, NOTE).await?;
    person.tap(today::EN.keep).await?;
    person.see(today::EN.kept).await?;
    person.tap(FRAME.session).await?;
    person.heading(W.title).await?;

    person.tap(W.when_set).await?;
    person.write(W.day, &day(person, 0).await?).await?;
    person.tap(W.keep_day).await?;
    person.see(W.next_today).await?;
    person.type_into(W.question, "what *helps*?").await?;
    person.run("document.activeElement.blur(); return true").await?;
    person.see(W.kept).await?;
    person.type_into(W.decision, "fewer days").await?;
    person.run("document.activeElement.blur(); return true").await?;
    person.wait_for("the decision", &on_sheet("fewer days", true)).await?;
    the_lines_are_the_sheet(person).await?;

    open_all(person).await?;
    person.type_into(W.notes, "breathe first").await?;
    person.tap(W.homework_add).await?;
    person.type_into(&fill!(W.homework, n: 1_usize), "ask her along").await?;
    person.tap(W.after_keep).await?;
    person.see(W.after_kept).await?;
    person.see(FRAME.did_session).await?;
    person.not_see(W.next_today).await?;
    person.visit(&Route::Today.href()).await?;
    person.see("ask her along").await?;
    person.not_see(W.today_line).await?;
    person.reload().await?;
    person.visit(&Route::Session.href()).await?;
    person.tap(W.after_title).await?;
    if person.holds(W.notes).await? != "breathe first" {
        return Err("the notes are not there after a reload".into());
    }
    Ok(())
}

/// What is on the sheet is in the file; what was taken off, or is off by itself, is in neither.
async fn the_lines_are_the_sheet(person: &mut Person) -> Answer {
    person.wait_for("the sheet", &on_sheet("what *helps*?", true)).await?;
    person.wait_for("no note on it", &on_sheet(NOTE, false)).await?;
    let text = file_given_by(person, "session-save").await?;
    if !text.contains("what \\*helps\\*?") || text.contains("laughed") {
        return Err(format!("the file says\n{text}"));
    }
    person.tap(before_gap(W.put_on)).await?;
    person.wait_for("the note on it", &on_sheet(NOTE, true)).await?;
    let done = fill!(W.line_done, n: 1_usize);
    person.tap(&fill!(W.take_off, line: done)).await?;
    person.wait_for("no such line on it", &on_sheet(&done, false)).await?;
    let text = file_given_by(person, "session-save").await?;
    if !text.contains("she \\<b\\>laughed\\</b\\>") || text.contains(&done) {
        return Err(format!("the file says\n{text}"));
    }
    person.run("window.caughtFile = undefined; return true").await.map(|_| ())
}

fn on_sheet(words: &str, is_there: bool) -> String {
    let words = Value::from(words);
    format!("return document.querySelector('.session-sheet').innerText.includes({words}) === {is_there}")
}

/// Three goals with long names, weeks of days, notes and changes, a long question: far more than a sheet holds.
async fn a_heavy_plan_is_printed_on_one_sheet(person: &mut Person) -> Answer {
    open_a_heavy_plan(person).await?;
    let words = person.run("return document.querySelector('.session-sheet').innerText").await?;
    let words = words.as_str().unwrap_or_default().to_owned();
    for part in ["why does it", "goal 3: walk", "and ", " more", W.notes_lines, W.care] {
        if !words.contains(part) {
            return Err(format!("“{part}” is not on the sheet:\n{words}"));
        }
    }
    the_note_lines_are_borders(person).await?;
    for (paper, width, height) in [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)] {
        let pdf = printed(person, width, height).await?;
        std::fs::create_dir_all(xtask::place::shots()).map_err(tell)?;
        std::fs::write(xtask::place::shots().join(format!("session-{paper}.pdf")), &pdf).map_err(tell)?;
        let pages = pages(&pdf);
        if pages != 1 {
            return Err(format!("{pages} sheets of {paper}"));
        }
    }
    // The same way of counting finds more where there is more.
    person.visit(&Route::About.href()).await?;
    person.run("document.getElementById('main').style.height = '90cm'; return true").await?;
    if pages(&printed(person, 21.0, 29.7).await?) < 2 {
        return Err("the pages of a long page are not counted".into());
    }
    Ok(())
}

/// Each line for notes is a border of its own, which a printer never parts.
async fn the_note_lines_are_borders(person: &Person) -> Answer {
    let look = "return [...document.querySelectorAll('.session-sheet .write-lines > *')]\
        .filter((line) => getComputedStyle(line).borderBlockEndStyle === 'solid').length";
    let lines = person.run(look).await?.as_u64().unwrap_or_default();
    if lines >= 3 { Ok(()) } else { Err(format!("{lines} lines for notes")) }
}

/// Brings a plan with more to say than a sheet holds, and opens the page for its session.
pub(crate) async fn open_a_heavy_plan(person: &mut Person) -> Answer {
    person.visit(&Route::YourData.href()).await?;
    let today: NaiveDate = day(person, 0).await?.parse().map_err(tell)?;
    choose_file(person, &lives::heavy(today)).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    person.visit(&Route::Session.href()).await?;
    person.heading(W.title).await?;
    person.write(W.question, &"why does it all take so long when others seem to do it with ease? ".repeat(9)).await?;
    person.wait_for("the question on the sheet", &on_sheet("why does it", true)).await
}

/// The page as it prints on paper of so many centimetres.
async fn printed(person: &Person, width: f64, height: f64) -> Answer<Vec<u8>> {
    let mut paper = PrintParameters::default();
    paper.page.width = width;
    paper.page.height = height;
    // Those of `style/print.css`, which a driver does not read.
    (paper.margin.top, paper.margin.bottom, paper.margin.left, paper.margin.right) = (1.8, 2.0, 1.7, 1.7);
    person.browser.print_page(paper).await.map_err(tell)
}

/// How many pages a PDF has: the browser writes one such object for each.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s')).count()
}
