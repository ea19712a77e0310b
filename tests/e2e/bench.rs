//! Times, for people to read: run by `cargo xtask bench`. Medians of several runs in Chromium; nothing here is asserted.

use crate::engine::Engine;
use crate::person::{Answer, Person, tell};
use cairn::journal::{Journal, PAGES};
use cairn::plan::{Act, Change, CheckIn, GoalId, How, Measure, Parts, Per, Stamp, Status};
use cairn::route::Route;
use cairn::shelf::{Memory, Shelf};
use cairn::words::en::front::EN as FRONT;
use cairn::words::en::new_goal::EN as DOORS;
use cairn::words::en::stage_wish::EN as WISH;
use chrono::{Days, NaiveDate};
use std::rc::Rc;

/// How often each is measured.
const RUNS: usize = 7;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; it checks nothing"]
async fn times() {
    let mut person = Person::arrive(Engine::Chromium).await;
    let ended = measure_all(&mut person).await;
    person.leave().await;
    assert_eq!(ended, Ok(()));
}

async fn measure_all(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    let time = started(person, &Route::Welcome.href()).await?;
    println!("bench: open, nothing stored: {time:.0} ms");
    let pages = a_heavy_life();
    let letters: usize = pages.iter().map(|(key, text)| key.len() + text.chars().count()).sum();
    for (key, text) in &pages {
        let put = format!("localStorage.setItem({}, {}); return true", json(key), json(text));
        person.run(&put).await?;
    }
    let time = started(person, &Route::Today.href()).await?;
    println!("bench: open, 10,000 goals and 100,000 check-ins in {letters} letters: {time:.0} ms");
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(cairn::words::en::stages::title(cairn::wizard::Stage::Wish)).await?;
    person.type_into(WISH.field, "be ").await?;
    let press = "const e = document.activeElement; const all = []; const press = (n) => { \
        const begun = performance.now(); e.value += 'x'; e.dispatchEvent(new InputEvent('input', { bubbles: true })); \
        return new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); \
            c.port1.onmessage = () => { all.push(performance.now() - begun); done(n) }; c.port2.postMessage(0) })) \
            .then((n) => (n > 0 ? press(n - 1) : all.sort((a, b) => a - b)[all.length >> 1])) }; return press(60)";
    println!("bench: key press to paint in the path, beside all of that: {:.1} ms", number(person, press).await?);
    let save = "const write = Storage.prototype.setItem.bind(localStorage); const all = []; for (let n = 0; n < 1000; n += 1) { \
        const begun = performance.now(); write('bench/' + n, 'x'.repeat(300)); all.push(performance.now() - begun) } \
        for (let n = 0; n < 1000; n += 1) localStorage.removeItem('bench/' + n); \
        return all.sort((a, b) => a - b)[990]";
    println!("bench: one small key, the slowest in a hundred: {:.2} ms", number(person, save).await?);
    Ok(())
}

/// From the start of the navigation to the heading of the page, the median of several runs.
async fn started(person: &mut Person, hash: &str) -> Answer<f64> {
    let mut all = Vec::new();
    for _ in 0..RUNS {
        person.browser.goto("about:blank").await.map_err(tell)?;
        person.browser.goto(format!("{}{hash}", person.site.address())).await.map_err(tell)?;
        let seen = "return new Promise((done) => { const look = () => (!document.getElementById('frame') && \
            document.getElementById('heading') ? done(performance.now()) : setTimeout(look, 1)); look() })";
        all.push(number(person, seen).await?);
    }
    all.sort_by(f64::total_cmp);
    Ok(all[RUNS / 2])
}

async fn number(person: &Person, script: &str) -> Answer<f64> {
    person.run(script).await?.as_f64().ok_or_else(|| "no number".to_owned())
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Ten years of somebody who never stops, packed as the page packs.
fn a_heavy_life() -> Vec<(String, String)> {
    let shelf = Rc::new(Memory::default());
    let mut journal = Journal::new(Rc::<Memory>::clone(&shelf), 42);
    journal.join_copy(&[]);
    let first = NaiveDate::default() + Days::new(16_800);
    let mut now = 1_451_606_400_000;
    let mut goals = Vec::new();
    for n in 0..110_000_u64 {
        now += 2_900_000 + (n * 7919) % 60_013;
        let on = first + Days::new(n / 30);
        let change = if n % 11 == 0 {
            let goal = GoalId(journal.tick(now));
            goals.push(goal);
            let measure = Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(20.0) });
            let parts = Parts { wording: format!("walk to place {n}"), measure, ..Parts::default() };
            let status = if n < 30 { Status::Focus } else { Status::Parked };
            Change::GoalMade { goal, wish: format!("be less tired in week {n}"), parts: Box::new(parts), status }
        } else {
            let goal = goals[usize::try_from(n * 31).unwrap_or(0) % goals.len()];
            Change::CheckedIn { goal, check_in: CheckIn::new(on, if n % 5 == 0 { How::Smallest } else { How::Done }) }
        };
        let _ = journal.record(Act { on, does: vec![change] }, now);
        if n % 1_000 == 999 {
            loop {
                let some: Vec<Stamp> = journal.for_copy().into_iter().map(|(stamp, _)| stamp).collect();
                if some.is_empty() {
                    break;
                }
                journal.copied(&some);
            }
            while let Some(packing) = journal.pack(now) {
                let _ = journal.packed(&packing);
            }
        }
    }
    let keys = shelf.list(PAGES).unwrap_or_default();
    keys.into_iter().filter_map(|key| Some((shelf.read(&key).ok()??, key))).map(|(text, key)| (key, text)).collect()
}
