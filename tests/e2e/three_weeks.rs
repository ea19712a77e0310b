//! Three weeks of Dorothy's: days done, a week with no word, a day that did not go to plan, notes, and a wise change.
//! And all that a device shows of them, page by page, so that two devices can be held side by side.

use crate::clock::day;
use crate::person::{Answer, Person};
use crate::waiting::at_rest;
use cairn_core::route::Route;
use cairn_core::words::en::look_back::EN as BACK;
use cairn_core::words::en::session::EN as SESSION;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{goal, pictures, stage_know, today};
use cairn_core::words::fill;
use serde_json::Value;

/// What she says of each day: how many days ago, how it went.
const DAYS: [(i32, &str); 6] = [
    (20, today::EN.done),
    (18, today::EN.did_smallest),
    // A week without a word.
    (7, today::EN.done),
    (4, today::EN.not_that_day),
    (2, today::EN.did_smallest),
    (1, today::EN.done),
];

/// From the goal's page, the day it was set, to the goal's page after a change.
pub(crate) async fn live_with_it(person: &mut Person, goal: &str) -> Answer {
    person.heading(goal).await?;
    person.visit(&Route::Today.href()).await?;
    person.see(goal).await?;
    open_check_in(person).await?;
    person.tap(today::EN.another_day).await?;
    for (ago, how) in DAYS {
        open_day(person, ago).await?;
        person.tap(how).await?;
        person
            .wait_for("the day to be noted", "return !!document.querySelector('main .tiles [aria-pressed=\"true\"]')")
            .await?;
    }
    person.visit(&Route::Today.href()).await?;
    open_check_in(person).await?;
    person.tap(today::EN.done).await?;
    person.see(today::EN.met_done).await?;
    person.tap(today::EN.more).await?;
    person.type_into(today::EN.note, "She laughed about the onions").await?;
    person.tap(today::EN.keep).await?;
    person.see(today::EN.kept).await?;

    person.tap(goal).await?;
    person.heading(goal).await?;
    person.tap(goal::EN.view_progress).await?;
    person.tap(pictures::EN.explained).await?;
    person.see("She laughed about the onions").await?;
    person.tap(goal::EN.view_plan).await?;
    person.run("document.querySelector('main a[href$=\"/know\"]').click(); return true").await?;
    person.heading(stage_know::EN.title).await?;
    person.write(stage_know::EN.times, "1").await?;
    person.write(PATH.because, "work got busy").await?;
    person.tap(PATH.keep).await?;
    person.heading(goal).await?;
    person.tap(goal::EN.history_title).await?;
    person.see("work got busy").await
}

/// On Today: the check-in is there, also on a day that is none of the goal's days, when it is folded away.
async fn open_check_in(person: &mut Person) -> Answer {
    person.wait_for("the check-in", "return !!document.querySelector('main .tiles')").await?;
    open_all(person).await
}

/// On the calendar of a goal: opens the check-in of a day so many days ago.
async fn open_day(person: &mut Person, ago: i32) -> Answer {
    let id = format!("day-{}", day(person, -ago).await?);
    let is_shown = format!("return !!document.getElementById('{id}')");
    person.tap(pictures::EN.month).await?;
    if person.run(&is_shown).await? != true {
        person.tap(pictures::EN.earlier).await?;
        person.wait_for("the day", &is_shown).await?;
    }
    person.pick(&id).await
}

/// From the goal's page: a look back at what went another way, then the session, and what was taken home from it.
pub(crate) async fn learn_from_it(person: &mut Person, goal: &str) -> Answer {
    person.tap(goal::EN.view_now).await?;
    person.tap(BACK.from_goal).await?;
    person.heading(BACK.title).await?;
    person.tap(BACK.unexpected).await?;
    person.type_into(BACK.obstacle, "Ana was away").await?;
    person.type_into(BACK.action, "cook on Saturday").await?;
    person.type_into(BACK.learnt, "I can ask her on Friday").await?;
    person.tap(BACK.keep).await?;
    person.heading(goal).await?;
    person.see("I can ask her on Friday").await?;

    person.visit(&Route::Session.href()).await?;
    person.heading(SESSION.title).await?;
    person.tap(SESSION.when_set).await?;
    person.write(SESSION.day, &day(person, 0).await?).await?;
    person.tap(SESSION.keep_day).await?;
    person.see(SESSION.next_today).await?;
    person.type_into(SESSION.question, "How do I ask for time?").await?;
    person.run("document.activeElement.blur(); return true").await?;
    let sheet = |words: &str| format!("return document.querySelector('.session-sheet').innerText.includes({words:?})");
    for words in ["How do I ask for time?", goal, "Ana was away", "I can ask her on Friday", "work got busy"] {
        person.wait_for(&format!("“{words}” on the sheet"), &sheet(words)).await?;
    }
    person.tap(SESSION.after_title).await?;
    person.type_into(SESSION.notes, "Ask early in the week").await?;
    person.tap(SESSION.homework_add).await?;
    person.type_into(&fill!(SESSION.homework, n: 1_usize), "text Ana on Monday").await?;
    person.tap(SESSION.after_keep).await?;
    person.see(SESSION.after_kept).await?;
    person.visit(&Route::Today.href()).await?;
    person.see("text Ana on Monday").await
}

/// All that the device shows: the goal's page with every fold open, then goals, today, and what matters.
pub(crate) async fn all_there_is(person: &mut Person, goal: &str) -> Answer<String> {
    person.visit(&Route::Goals.href()).await?;
    person.see(goal).await?;
    let mut all = words(person).await?;
    person.run("document.querySelector('main .goal-name a').click(); return true").await?;
    person.heading(goal).await?;
    for view in [goal::EN.view_progress, goal::EN.view_plan] {
        all.push_str(&words(person).await?);
        person.tap(view).await?;
    }
    person.see(goal::EN.wish).await?;
    all.push_str(&words(person).await?);
    for page in [Route::Today, Route::Matters] {
        person.visit(&page.href()).await?;
        person.wait_for("the page", &format!("return location.hash === '{}'", page.href())).await?;
        all.push_str(&words(person).await?);
    }
    Ok(all)
}

/// Opens all that is folded on the page, until nothing more comes: a long page is built in pieces.
pub(crate) async fn open_all(person: &Person) -> Answer {
    person.run("document.querySelectorAll('main details').forEach((d) => { d.opened = false }); return true").await?;
    // Each once: of some, one closes when another is opened.
    let open = "const folded = [...document.querySelectorAll('main details:not([open])')].filter((d) => !d.opened); \
                folded.forEach((d) => { d.open = d.opened = true }); return folded.length + ' ' + document.querySelector('main').innerText";
    at_rest(person, open).await.map(|_| ())
}

async fn words(person: &Person) -> Answer<String> {
    open_all(person).await?;
    let words =
        person.run("return location.hash + '\\n' + document.querySelector('main').innerText + '\\n\\n'").await?;
    words.as_str().map(str::to_owned).ok_or_else(|| "no words".to_owned())
}

/// Whether a later backup holds every act of an earlier one, letter for letter, and comes to the same plan.
pub(crate) fn holds_all_of(later: &str, earlier: &str) -> Answer {
    let read = |text: &str| serde_json::from_str::<Value>(text).map_err(|why| format!("a copy can't be read: {why}"));
    let (later, earlier) = (read(later)?, read(earlier)?);
    let acts = |copy: &Value| copy.get("changes").and_then(Value::as_array).cloned().unwrap_or_default();
    let here = acts(&later);
    let missing: Vec<Value> = acts(&earlier).into_iter().filter(|act| !here.contains(act)).collect();
    if acts(&earlier).len() < DAYS.len() || !missing.is_empty() {
        return Err(format!("of {} acts these are missing: {missing:?}", acts(&earlier).len()));
    }
    if later.get("plan") == earlier.get("plan") {
        Ok(())
    } else {
        Err(format!("the plan was\n{:#}\nand is\n{:#}", earlier["plan"], later["plan"]))
    }
}
