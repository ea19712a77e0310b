//! Fields: letters that come in halves, input methods, dates that nobody means, words from right to left.

use crate::accessibility::every_page;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use crate::three_weeks::open_all;
use crate::waiting::{at_rest, stays};
use cairn_core::fill;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::dates::EN as DATES;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::rhythm::EN as RHYTHM;
use cairn_core::words::en::stages::{self, EN as PATH};
use cairn_core::words::en::{stage_clear, stage_know, stage_read_back, stage_when, stage_wish};
use serde_json::json;
use std::time::Duration;

journeys!(a_year_of_two_digits_is_asked_about_and_not_kept, what_an_input_method_takes_over_is_only_text);
mod in_chromium {
    crate::in_chromium!(
        every_text_survives_letters_in_halves,
        every_date_field_refuses_years_that_nobody_means,
        every_field_finds_the_direction_of_what_is_in_it,
    );
    use super::{
        every_date_field_refuses_years_that_nobody_means, every_field_finds_the_direction_of_what_is_in_it,
        every_text_survives_letters_in_halves,
    };
}

/// The text fields that are seen.
const TEXTS: &str = "window.all = [...document.querySelectorAll('main input[type=text], main textarea')].filter((e) => e.checkVisibility());";

/// What they hold, in numbers: half a letter is no text.
const HELD: &str =
    "return all.map((e) => e.isConnected && [...Array(e.value.length)].map((_, n) => e.value.charCodeAt(n)).join())";

/// Adds to what is in each field and says so, as a browser does.
const ADD: &str = "const add = (e, t) => { const p = Object.getPrototypeOf(e); const v = Object.getOwnPropertyDescriptor(p, 'value'); \
     v.set.call(e, v.get.call(e) + t); e.dispatchEvent(new Event('input', { bubbles: true })) };";

async fn every_text_survives_letters_in_halves(person: &mut Person) -> Answer {
    let (mut wrong, mut fields) = (Vec::new(), 0);
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        open_all(person).await?;
        let first =
            format!("{TEXTS} {ADD} all.forEach((e) => {{ e.before = e.value; add(e, '\\ud83d') }}); return all.length");
        fields += person.run(&first).await?.as_u64().unwrap_or_default();
        // The page may write something back.
        at_rest(person, HELD).await?;
        person.run(&format!("{ADD} all.forEach((e) => add(e, '\\ude00')); return true")).await?;
        at_rest(person, HELD).await?;
        let found = person.run("return all.filter((e) => e.isConnected && e.value !== e.before + '\u{1f600}').map((e) => e.id + ': ' + e.value)").await?;
        wrong.extend(found.as_array().into_iter().flatten().map(|line| format!("{name}: {line}")));
        let kept = person.run("return Object.values(localStorage).filter((t) => t.includes('\u{fffd}'))").await?;
        wrong.extend(kept.as_array().into_iter().flatten().map(|line| format!("{name}: kept is {line}")));
    }
    if fields < 20 {
        wrong.push(format!("only {fields} fields"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Safari's order: the composition ends, the text is told, then the key that ended it.
const TAKE_OVER: &str = "const e = document.activeElement; \
    e.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '歩く' })); \
    e.dispatchEvent(new InputEvent('input', { bubbles: true })); \
    e.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })); return true";

async fn what_an_input_method_takes_over_is_only_text(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    person.run("location.hash = location.hash.replace(/[^/]+$/, 'know'); return true").await?;
    person.heading(stage_know::EN.title).await?;
    person.pick("kind-done-or-not").await?;
    person.tap(stage_know::EN.add_step).await?;
    person.wait_for("the field", "return document.activeElement?.id === 'step-0'").await?;
    person.press("歩く").await?;
    person.run(TAKE_OVER).await?;
    let is_text = "return document.querySelectorAll('.step-row').length === 1 && document.activeElement.id === 'step-0' && document.activeElement.value === '歩く'";
    person.wait_for("the text", is_text).await?;
    stays(person, "nothing but the text", is_text, Duration::from_millis(300)).await?;
    person.press(&String::from(char::from(thirtyfour::Key::Enter))).await?;
    person.wait_for("the next step", "return document.activeElement?.id === 'step-1'").await
}

/// Puts a date into a field by its id and leaves it there.
fn put(id: &str, day: &str) -> String {
    format!(
        "const e = document.getElementById('{id}'); e.focus(); const was = document.activeElement === e; e.value = '{day}'; \
         e.dispatchEvent(new Event('input', {{ bubbles: true }})); if (was) e.blur(); else e.dispatchEvent(new FocusEvent('blur')); return e.value"
    )
}

fn meant() -> String {
    fill!(DATES.year_meant, year: "2026")
}

async fn a_year_of_two_digits_is_asked_about_and_not_kept(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    person.tap(DOORS.small).await?;
    person.wait_for("a draft", "return location.hash.startsWith('#/path/')").await?;
    person.run("location.hash = location.hash.replace(/[^/]+$/, 'when'); return true").await?;
    person.heading(stage_when::EN.title).await?;
    person.run(&put("review", "0026-11-20")).await?;
    person.see(&meant()).await?;
    person.tap(PATH.next).await?;
    // It is not passed over: the person is at the field.
    person.wait_for("the field", "return document.activeElement?.id === 'review'").await?;
    person.run(&put("review", "2026-12-20")).await?;
    person.not_see(&meant()).await?;

    person.visit(&Route::Welcome.href()).await?;
    person.heading(FRONT.title).await?;
    make_small_goal(person, "ring my sister").await?;
    person.visit(&Route::Rhythm.href()).await?;
    person.heading(RHYTHM.title).await?;
    person.tap(RHYTHM.pause_title).await?;
    // A past day typed by hand is no pause without end.
    person.run(&put("pause-until", "2026-01-01")).await?;
    person.tap(RHYTHM.pause).await?;
    person.wait_for("a word", "return !!document.getElementById('pause-until-error')").await?;
    person.not_see(RHYTHM.paused).await?;
    let paused = person.run("return Object.values(localStorage).some((text) => text.includes('paused'))").await?;
    if paused == false { Ok(()) } else { Err("it is paused".to_owned()) }
}

async fn every_date_field_refuses_years_that_nobody_means(person: &mut Person) -> Answer {
    let mut addresses = every_page(person).await?;
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_goal).await?;
    person.see(GOAL.view_plan).await?;
    let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    addresses.push(("Look back".to_owned(), format!("{goal}/look-back")));
    addresses.push(("Plan".to_owned(), format!("{goal}/plan")));
    addresses.push(("Goal".to_owned(), goal));
    let (mut wrong, mut fields) = (Vec::new(), Vec::new());
    for (name, address) in addresses {
        person.visit(&address).await?;
        open_all(person).await?;
        // What asks for a day once something else was said.
        person.run("document.querySelectorAll('#pause, #why-too-much, #ends-last-day').forEach((e) => e.click()); return true").await?;
        open_all(person).await?;
        let found = person.run("return [...document.querySelectorAll('input[type=date]')].filter((e) => e.checkVisibility()).map((e) => e.id)").await?;
        for id in found.as_array().into_iter().flatten().filter_map(|id| id.as_str()) {
            fields.push(id.split('-').next().unwrap_or_default().to_owned());
            for typed in ["0026-11-20", "20267-11-20", "1926-11-20"] {
                let before = person.run("return JSON.stringify(localStorage).length").await?;
                person.run(&put(id, typed)).await?;
                let said = format!("(document.getElementById('{id}-error')?.innerText ?? '')");
                let is_right = if typed.starts_with('1') {
                    format!("return {said}.includes('2100')")
                } else {
                    format!("return {said} === {}", json!(meant()))
                };
                if person.wait_for("what is said of the year", &is_right).await.is_err() {
                    let said = person.run(&format!("return {said}")).await?;
                    wrong.push(format!("{name}: {id} with {typed} says “{said}” ({before} letters were kept)"));
                }
            }
            person.run(&put(id, "")).await?;
        }
    }
    fields.sort();
    fields.dedup();
    if fields.len() < 8 {
        wrong.push(format!("only {fields:?}"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

async fn every_field_finds_the_direction_of_what_is_in_it(person: &mut Person) -> Answer {
    let mut wrong = Vec::new();
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        open_all(person).await?;
        let found = person.run(&format!("{TEXTS} return all.filter((e) => e.dir !== 'auto').map((e) => e.id)")).await?;
        wrong.extend(found.as_array().into_iter().flatten().map(|line| format!("{name}: {line}")));
    }
    person.visit(&Route::Welcome.href()).await?;
    person.reload().await?;
    person.tap(DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.type_into(stage_wish::EN.field, "לרוץ!").await?;
    for heading in [stage_clear::EN.title, stage_when::EN.title, stage_read_back::EN.title] {
        person.tap(PATH.next).await?;
        person.heading(heading).await?;
    }
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await?;
    // The mark stands at the end of the word, which is at the left.
    let ends = "const p = [...document.querySelectorAll('main p, main h1')].find((e) => e.innerText.includes('לרוץ')); const t = p.firstChild; \
        const at = (n) => { const r = document.createRange(); r.setStart(t, n); r.setEnd(t, n + 1); return r.getBoundingClientRect().left }; \
        return at(4) < at(0)";
    if person.run(ends).await? != true {
        wrong.push("the mark is at the wrong end".to_owned());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
