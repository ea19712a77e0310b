//! Double taps: what is pressed twice within half a second does its thing once, and nothing else is hit.

use crate::accessibility::every_page;
use crate::find::{TAPPABLE, tell};
use crate::finger::press_twice;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::three_weeks::open_all;
use crate::waiting::stays;
use cairn_core::route::Route;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::rhythm::EN as RHYTHM;
use cairn_core::words::en::shell::EN as SHELL;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{stage_clear, stage_read_back, stage_when, stage_wish, today};
use serde_json::json;
use std::time::Duration;

journeys!(a_question_takes_one_next_and_a_goal_one_first_stone);
mod in_chromium {
    crate::in_chromium!(whatever_is_pressed_twice_at_once_is_pressed_once);
    use super::whatever_is_pressed_twice_at_once_is_pressed_once;
}

async fn a_question_takes_one_next_and_a_goal_one_first_stone(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    press_twice(person, TAPPABLE, DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.type_into(stage_wish::EN.field, "sit in the sun").await?;
    for heading in [stage_clear::EN.title, stage_when::EN.title, stage_read_back::EN.title] {
        press_twice(person, TAPPABLE, PATH.next).await?;
        person.heading(heading).await?;
        // A question later it would be another one by now.
        stay_at(person, heading).await?;
    }
    press_twice(person, TAPPABLE, PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await?;
    stay_at(person, PATH.laid_title).await?;
    let goals = "return Object.values(localStorage).filter((text) => text.includes('goal-made')).length";
    let goals = person.run(goals).await?;
    if goals != 1 {
        return Err(format!("there are {goals} goals"));
    }
    // The line with "undo" is where the finger was; a second later it can be pressed.
    person.tap(SHELL.undo).await?;
    person.heading(stage_read_back::EN.title).await?;
    person.tap(PATH.lay_stone).await?;
    person.tap(PATH.to_today).await?;
    press_twice(person, TAPPABLE, today::EN.done).await?;
    person.visit(&Route::Rhythm.href()).await?;
    person.tap(RHYTHM.pause_title).await?;
    // The button comes to where the finger was.
    stay_at(person, RHYTHM.title).await?;
    press_twice(person, TAPPABLE, RHYTHM.pause).await?;
    person.see(RHYTHM.paused).await
}

/// The heading stays for longer than the page takes two taps for a double one.
async fn stay_at(person: &Person, heading: &str) -> Answer {
    let is_here = format!("return document.getElementById('heading')?.innerText.trim() === {}", json!(heading));
    stays(person, heading, &is_here, Duration::from_millis(600)).await
}

/// Presses everything on the page twice at once, by script, so that no slow machine makes two single presses of a double one.
/// Nothing is done but counted, so that the page stays as it is. A press far away lies between two things: the first press of
/// the next is no third tap. Returns how many things there are, and what took another number of presses than one.
const ALL_TWICE: &str = "const presses = []; \
    const count = (e) => { presses.push(e.target); e.preventDefault(); e.stopPropagation() }; \
    addEventListener('click', count, true); \
    const press = (e, clientX, clientY, detail) => \
        e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail })); \
    const text = 'textarea, select, input:not([type=checkbox], [type=radio], [type=file])'; \
    const all = [...document.querySelectorAll('button, a[href], summary, label')] \
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length && !e.closest('.skip') && !e.control?.matches(text)); \
    const wrong = []; \
    for (const e of all) { \
        press(document.body, -999, -999, 1); \
        presses.length = 0; \
        const r = e.getBoundingClientRect(); \
        for (const detail of [1, 2]) press(e, r.x + r.width / 2, r.y + r.height / 2, detail); \
        if (presses.length !== 1) wrong.push(presses.length + ' presses of ' + e.outerHTML.slice(0, 90)); \
    } \
    removeEventListener('click', count, true); \
    return [all.length, wrong]";

async fn whatever_is_pressed_twice_at_once_is_pressed_once(person: &mut Person) -> Answer {
    let (mut wrong, mut counted) = (Vec::new(), 0);
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        open_all(person).await?;
        let said = person.run(ALL_TWICE).await?;
        let (there, bad): (u64, Vec<String>) = serde_json::from_value(said).map_err(tell)?;
        if there == 0 {
            wrong.push(format!("{name}: nothing to press"));
        }
        counted += there;
        wrong.extend(bad.into_iter().map(|what| format!("{name}: {what}")));
    }
    if counted < 150 {
        wrong.push(format!("only {counted} double presses"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
