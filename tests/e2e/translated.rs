//! A translator at work on the page: none is asked in, and one that comes all the same spoils nothing.

use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::today::EN as TODAY;
use cairn_core::words::en::{stage_clear, stage_when, stage_wish};

journeys!(no_text_is_offered_to_a_translator_and_texts_that_one_swaps_still_follow);

/// The texts that a translator may take: all that are not marked as no text for it.
const OFFERED: &str = "
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const offered = [];
    while (texts.nextNode()) {
        const node = texts.currentNode;
        if (node.data.trim() && node.parentElement.closest('[translate]')?.translate !== false) offered.push(node.data);
    }
    return offered";

/// Swaps every text for an element of its own, heeding nothing.
const SWAP: &str = "
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
    for (const node of all) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = node.data.toUpperCase();
        outer.append(inner);
        if (all.indexOf(node) % 2) node.replaceWith(outer);
        else { node.parentNode.insertBefore(outer, node); node.remove(); }
    }
    return all.length";

/// The days of the month that can be opened; the last is today.
const DAYS: &str = "const days = [...document.querySelectorAll('.month button')]";

async fn no_text_is_offered_to_a_translator_and_texts_that_one_swaps_still_follow(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    for page in [Route::Today, Route::Goals, Route::Session, Route::Matters, Route::More, Route::Help] {
        person.visit(&page.href()).await?;
        person.wait_for("the page", "return !!document.getElementById('heading')").await?;
        let offered = person.run(OFFERED).await?;
        if offered.as_array().is_none_or(|texts| !texts.is_empty()) {
            return Err(format!("{page:?}: {offered}"));
        }
    }
    person.visit(&Route::Today.href()).await?;
    person.tap(TODAY.another_day).await?;
    person.wait_for("today to be opened", &format!("{DAYS}; days.pop()?.click(); return !!days.length")).await?;
    person.see(TODAY.ask).await?;
    person.run(SWAP).await?;
    // It is said, and what is pressed then shows: another day, with its own name.
    person.wait_for("the word about it", "return !document.getElementById('translated').hidden").await?;
    person.run(&format!("{DAYS}; days[0].click(); return true")).await?;
    let asks = TODAY.ask_day.written().split('{').next().unwrap_or_default().trim();
    person.see(asks).await?;
    person.not_see(TODAY.ask).await?;
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.run(SWAP).await?;
    person.tap(PATH.next).await?;
    person.heading(stage_clear::EN.title).await?;
    person.tap(PATH.next).await?;
    person.heading(stage_when::EN.title).await
}
