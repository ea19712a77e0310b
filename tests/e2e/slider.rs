//! A rating from 0 to 10 by a finger and by keys.

use crate::finger::slide;
use crate::journeys;
use crate::person::{Answer, Person};
use cairn_core::route::Route;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::shell::EN as SHELL;
use cairn_core::words::en::stage_doable::{EN as W, RULER};
use thirtyfour::Key;

journeys!(a_slider_has_no_number_until_one_is_picked_and_can_be_cleared);

async fn has_none(person: &Person) -> Answer {
    let look = format!(
        "const e = document.getElementById('importance'); \
         return !!e?.closest('.unset') && e.getAttribute('aria-valuetext') === {}",
        serde_json::json!(SHELL.not_chosen)
    );
    person.wait_for("no number", &look).await?;
    person.see(SHELL.choose).await
}

async fn a_slider_has_no_number_until_one_is_picked_and_can_be_cleared(person: &mut Person) -> Answer {
    let said = |number: usize| format!("{number}: {}", RULER[number]);
    person.visit(&Route::Welcome.href()).await?;
    person.tap(DOORS.small).await?;
    person.wait_for("a draft", "return location.hash.startsWith('#/path/')").await?;
    person.run("location.hash = location.hash.replace(/[^/]+$/, 'doable'); return true").await?;
    person.heading(W.title).await?;
    has_none(person).await?;
    // A tap on the hollow thumb picks the number under it.
    person.pick("importance").await?;
    person.see(&said(5)).await?;
    person.tap(SHELL.clear).await?;
    has_none(person).await?;
    person.wait_for("the focus", "return document.activeElement?.id === 'importance'").await?;
    person.press(" ").await?;
    person.see(&said(5)).await?;
    person.press(&String::from(char::from(Key::Right))).await?;
    person.see(&said(6)).await?;
    slide(person, "importance", 0).await?;
    person.see(&said(0)).await
}
