//! The day turns while somebody is in a field.

use crate::accessibility::every_page;
use crate::clock::{day, set_clock};
use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use crate::three_weeks::open_all;
use crate::waiting::stays;
use cairn_core::route::Route;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::today::EN as TODAY;
use std::time::Duration;

journeys!(a_note_stays_with_its_day_over_midnight);
mod in_chromium {
    crate::in_chromium!(every_field_is_still_there_after_midnight);
    use super::every_field_is_still_there_after_midnight;
}

/// The field is left, and the clock is right again. The page looks at the day a moment after a field is left:
/// `leaving` counts the timers for it that have not run.
const BACK: &str = "
    const timer = window.setTimeout;
    window.leaving = 0;
    window.setTimeout = (run, ...given) => {
        window.leaving += 1;
        return timer(() => { try { run() } finally { window.leaving -= 1 } }, ...given);
    };
    window.Date = window.Real;
    one.blur();
    window.setTimeout = timer;
    return true";

async fn a_note_stays_with_its_day_over_midnight(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_today).await?;
    person.tap(TODAY.done).await?;
    person.tap(TODAY.more).await?;
    person.type_into(TODAY.note, "She laughed").await?;
    person.run("window.note = document.activeElement; return true").await?;
    let today = day(person, 0).await?;
    set_clock(person, 1).await?;
    let is_in_it = "return note.isConnected && note === document.activeElement";
    stays(person, "she is in her note", is_in_it, Duration::from_millis(700)).await?;
    person.press(" about the onions").await?;
    person.wait_for("the same note", "return note.isConnected && note === document.activeElement && note.value === 'She laughed about the onions'").await?;
    person.see(TODAY.ask_day.written().split('{').next().unwrap_or_default().trim()).await?;
    person.tap(TODAY.keep).await?;
    // It has been left, so the page goes on to the new day, on which nothing was said yet.
    person.wait_for("the new day", "return !document.querySelector('main .tiles [aria-pressed=\"true\"]')").await?;
    person.see(TODAY.ask).await?;
    let kept = person
        .run(
            "return Object.values(localStorage).filter((text) => text.includes('She laughed about the onions')).join()",
        )
        .await?;
    let kept = kept.as_str().unwrap_or_default();
    if kept.contains(&format!("\"day\":\"{today}\"")) { Ok(()) } else { Err(format!("of {today} was kept: {kept}")) }
}

async fn every_field_is_still_there_after_midnight(person: &mut Person) -> Answer {
    let mut wrong = Vec::new();
    let mut fields = 0;
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        open_all(person).await?;
        let find = "window.all = [...document.querySelectorAll('main input[type=text], main textarea, main input[type=date]')].filter((e) => e.checkVisibility()); return all.length";
        let count = person.run(find).await?.as_u64().unwrap_or_default();
        fields += count;
        for at in 0..count {
            let go_in = format!(
                "window.one = all[{at}]; one.scrollIntoView({{ block: 'center' }}); one.focus(); return one.isConnected"
            );
            if person.run(&go_in).await? != true {
                wrong.push(format!("{name}: field {at} was gone before"));
                continue;
            }
            person.run("one.value = one.type === 'date' ? '2026-11-20' : '7 days'; one.dispatchEvent(new Event('input', { bubbles: true })); return true").await?;
            set_clock(person, 1).await?;
            let is_there = "return one.isConnected && document.activeElement === one && (one.value === '7 days' || one.value === '2026-11-20')";
            if stays(person, "the field", is_there, Duration::from_millis(120)).await.is_err() {
                let what = person.run("return one.id + ' ' + one.value").await?;
                wrong.push(format!("{name}: {what}"));
            }
            person.run(BACK).await?;
            person.wait_for("the page to see that the field is left", "return window.leaving === 0").await?;
            open_all(person).await?;
            person.run(find).await?;
        }
    }
    if fields < 20 {
        wrong.push(format!("only {fields} fields"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
