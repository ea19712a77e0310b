//! Double taps: what is pressed twice within half a second does its thing once, and nothing else is hit.

use crate::accessibility::every_page;
use crate::find::TAPPABLE;
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
    press_twice(person, TAPPABLE, RHYTHM.pause).await?;
    person.see(RHYTHM.paused).await
}

/// The heading stays for longer than the page takes two taps for a double one.
async fn stay_at(person: &Person, heading: &str) -> Answer {
    let is_here = format!("return document.getElementById('heading')?.innerText.trim() === {}", json!(heading));
    stays(person, heading, &is_here, Duration::from_millis(600)).await
}

/// From here on nothing is done but counted, so that the page stays as it is.
const COUNT: &str = "if (window.presses) return true; window.presses = []; \
    addEventListener('click', (e) => { presses.push(e.target); e.preventDefault(); e.stopPropagation() }, true); return true";

async fn whatever_is_pressed_twice_at_once_is_pressed_once(person: &mut Person) -> Answer {
    let (mut wrong, mut counted) = (Vec::new(), 0_u32);
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        open_all(person).await?;
        person.run(COUNT).await?;
        let all = "window.all = [...document.querySelectorAll('button, a[href], summary, label')].filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length && !e.closest('.skip') && !e.control?.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=file])')); return all.length";
        let count = person.run(all).await?.as_u64().unwrap_or_default();
        if count == 0 {
            wrong.push(format!("{name}: nothing to press"));
        }
        // Not all of a long page: every third thing.
        for at in (0..count).step_by(3) {
            // By a script, so that no slow machine makes two presses of it.
            let twice = format!(
                "presses.length = 0; const e = all[{at}]; e.scrollIntoView({{ block: 'center' }}); const r = e.getBoundingClientRect(); \
                 const at = {{ bubbles: true, cancelable: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2 }}; \
                 for (const detail of [1, 2]) e.dispatchEvent(new MouseEvent('click', {{ ...at, detail }})); return [presses.length, performance.now()]"
            );
            let came = person.run(&twice).await?;
            counted += 1;
            if came[0] != 1 {
                let what = person.run(&format!("return all[{at}].outerHTML.slice(0, 90)")).await?;
                wrong.push(format!("{name}: {} presses of {what}", came[0]));
            }
            // The next one may lie where this one lay: its press is no third tap.
            let over = format!("return performance.now() - {at} > 510", at = came[1]);
            person.wait_for("the double tap to be over", &over).await?;
        }
    }
    if counted < 50 {
        wrong.push(format!("only {counted} double presses"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
