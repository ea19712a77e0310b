//! Every field in which somebody writes about themselves is answered; no new one can be forgotten.

use crate::accessibility::every_page;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::pictures::to_the_example_goal;
use crate::three_weeks::open_all;
use crate::waiting::{at_rest, turn_page};
use cairn_core::route::Route;
use std::collections::BTreeSet;

journeys!(every_field_of_own_words_is_answered);

/// Fields for names, numbers and hours, and for words that are not about oneself or are meant to be hard.
const PLAIN: [&str; 9] =
    ["partner", "clock", "ask-name", "their-comment", "reviewer", "record-name", "own-name", "own-phone", "own-note"];

/// The fields that are seen, and how something is written into one.
const FIELDS: &str = "window.all = [...document.querySelectorAll('main input[type=text]:not(.number), main textarea')].filter((e) => e.checkVisibility()); \
    window.put = (e, text) => { Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), 'value').set.call(e, text); \
    e.dispatchEvent(new Event('input', { bubbles: true })) };";

/// Writes hard words into every field, the last first, since such words in an obstacle take away the question after it that
/// is still empty; then what was there before.
const WRITE: &str = "for (const e of [...all].reverse()) { e.before = e.value; put(e, 'I want to die') } return true";
const WRITE_BACK: &str = "for (const e of all.filter((e) => e.isConnected)) put(e, e.before); return true";

/// Each of them that is still there, and whether it has a card.
const ANSWERED: &str = "return all.filter((e) => e.isConnected).map((e) => [e.id, !!e.closest('.field').querySelector('.help-near-card')])";

/// What speaks on the path beside hard words, and ids that two elements have.
const SPEAKS: &str = "const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); \
    const speaks = all.some((e) => e.isConnected && e.closest('.field').querySelector('.help-near-card')); \
    return [...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'two are ' + id), ...(speaks ? [...document.querySelectorAll( \
    'main .stage :is(.notice, .card, .coach :not(:empty)), main .cairn.fresh, main [id^=closeness-]')] : []).filter((e) => e.checkVisibility()).map((e) => e.innerText.trim() || e.id)]";

/// The choices that show more fields, by their ids.
const CHOICES: &str = "for (const id of ['time-clock', 'partner-knows-goal', 'now-3', 'why-too-much', 'why-unexpected', 'why-not-well', 'why-not-mine']) { \
    const e = document.getElementById(id); if (e && !e.checked) e.click() } \
    for (const id of ['importance', 'confidence']) document.querySelector('.unset #' + id)?.click(); return true";

/// The buttons that show more fields; some come with a choice.
const BUTTONS: &str =
    "document.querySelectorAll('main button[id^=add], main button[id^=ask-]').forEach((e) => e.click()); return true";

async fn look(person: &Person, name: &str, seen: &mut BTreeSet<String>, wrong: &mut Vec<String>) -> Answer {
    for more in [CHOICES, BUTTONS] {
        open_all(person).await?;
        person.run(more).await?;
    }
    write_into_all(person, name, seen, wrong).await
}

async fn write_into_all(person: &Person, name: &str, seen: &mut BTreeSet<String>, wrong: &mut Vec<String>) -> Answer {
    open_all(person).await?;
    person.run(&format!("{FIELDS} {WRITE}")).await?;
    for field in at_rest(person, ANSWERED).await?.as_array().into_iter().flatten() {
        let (id, is_answered) = (field[0].as_str().unwrap_or_default(), field[1] == true);
        let is_plain = PLAIN.contains(&id) || name == "HardDay";
        if is_answered == is_plain {
            wrong.push(format!("{name}: {id} is {}answered", if is_answered { "" } else { "not " }));
        }
        seen.insert(id.to_owned());
    }
    for said in person.run(SPEAKS).await?.as_array().into_iter().flatten() {
        wrong.push(format!("{name}: beside hard words, {said}"));
    }
    // Else the next question would be about these words.
    person.run(WRITE_BACK).await?;
    Ok(())
}

async fn every_field_of_own_words_is_answered(person: &mut Person) -> Answer {
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        // Somebody has to be with them, so that more is asked.
        if name == "Partner" {
            person.type_into(cairn_core::words::en::stage_partner::EN.who, "Ana").await?;
        }
        look(person, &name, &mut seen, &mut wrong).await?;
        // Of two questions after a ruler one is open, the second one by now.
        if name == "Doable" {
            person
                .run("['ask-why', 'ask-sure'].forEach((id) => document.getElementById(id).click()); return true")
                .await?;
            write_into_all(person, &name, &mut seen, &mut wrong).await?;
        }
        // Units and steps are asked for with other kinds of measures.
        if name == "Know" {
            for kind in ["kind-how-much", "kind-done-or-not"] {
                person.pick(kind).await?;
                look(person, &name, &mut seen, &mut wrong).await?;
            }
        }
    }
    person.new_device().await;
    to_the_example_goal(person).await?;
    let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    let others = [
        Route::Today.href(),
        Route::Session.href(),
        format!("{goal}/look-back"),
        format!("{goal}/edit/smallest"),
        goal,
    ];
    for address in others {
        turn_page(person, &address).await?;
        look(person, &address, &mut seen, &mut wrong).await?;
    }
    let known = [
        "wish",
        "wording",
        "outcome",
        "obstacle",
        "action",
        "why",
        "importance-up",
        "sure",
        "one-up",
        "rung-0",
        "smallest",
        "step-0",
        "find",
        "partner-not-say",
        "session-question",
        "session-decision",
        "session-notes",
        "learnt",
        "friend",
    ];
    wrong
        .extend(known.iter().filter(|id| !seen.contains(**id)).map(|id| format!("{id} was not met, but for {seen:?}")));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
