//! Times, for people to read, with the limits that they should keep: run by `cargo xtask bench`. Medians of several runs in
//! Chromium; nothing here is asserted.

mod beside;

use crate::cdp;
use crate::engine::Engine;
use crate::files::{choose_file, save_backup};
use crate::heavy_life;
use crate::person::{Answer, Person, tell};
use crate::proofs::SAVED;
use crate::ten_years;
use cairn_core::exchange;
use cairn_core::journal::SEGMENTS;
use cairn_core::route::Route;
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::review::EN as REVIEW;
use cairn_core::words::en::stage_clear::EN as CLEAR;
use cairn_core::words::en::stage_wish::EN as WISH;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use std::path::Path;
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
    let reference = std::env::var_os("CAIRN_REFERENCE").ok_or("CAIRN_REFERENCE names no reference page")?;
    beside::measure(person, Path::new(&reference)).await?;
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
    println!("bench: open, 10,000 goals and 100,000 check-ins in {letters} letters: {time:.0} ms (limit 250)");
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(cairn_core::words::en::stages::title(cairn_core::wizard::Stage::Wish)).await?;
    person.type_into(WISH.field, "be ").await?;
    let press = "const e = document.activeElement; const all = []; const press = (n) => { \
        const begun = performance.now(); e.value += 'x'; e.dispatchEvent(new InputEvent('input', { bubbles: true })); \
        return new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); \
            c.port1.onmessage = () => { all.push(performance.now() - begun); done(n) }; c.port2.postMessage(0) })) \
            .then((n) => (n > 0 ? press(n - 1) : all.sort((a, b) => a - b)[all.length >> 1])) }; return press(60)";
    for rate in [1, 4] {
        slow(person, rate)?;
        let time = number(person, press).await?;
        println!("bench: key press to paint in the path, beside all of that, {rate}× slower: {time:.1} ms (limit 16)");
    }
    slow(person, 1)?;
    coach(person).await?;
    let save = "const write = Storage.prototype.setItem.bind(localStorage); const all = []; for (let n = 0; n < 1000; n += 1) { \
        const begun = performance.now(); write('bench/' + n, 'x'.repeat(300)); all.push(performance.now() - begun) } \
        for (let n = 0; n < 1000; n += 1) localStorage.removeItem('bench/' + n); \
        return all.sort((a, b) => a - b)[990]";
    for rate in [1, 4] {
        slow(person, rate)?;
        let time = number(person, save).await?;
        println!("bench: one small key, the slowest in a hundred, {rate}× slower: {time:.2} ms (limit 2)");
    }
    slow(person, 1)?;
    ten_years_of_days(person).await
}

/// Longest tasks of the main thread while ten years of daily use are joined, opened, walked through and saved as a
/// backup.
async fn ten_years_of_days(person: &mut Person) -> Answer {
    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    let today = chrono::DateTime::from_timestamp(now(), 0);
    let set = ten_years::all(today.map(|now| now.date_naive()).unwrap_or_default());
    let plan = set.plan();
    let view = exchange::PlanView::of(&plan, &|value| format!("{value:?}"));
    let copy = exchange::write(&set, &[], &[], view, NaiveDate::default(), yielder::none).block_on();
    println!(
        "bench: ten years, {} acts, a copy of {} × 100 kB (limit: no task over 50 ms)",
        set.len(),
        copy.len() / 100_000
    );
    watch(person).await?;
    longest(person, "a first visit, before there is anything").await?;
    choose_file(person, &copy).await?;
    person.see(DATA.join).await?;
    longest(person, "looked into").await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    person.wait_for("all to be saved", SAVED).await?;
    longest(person, "joined and saved").await?;
    person.reload().await?;
    watch(person).await?;
    longest(person, "opened").await?;
    let pages =
        [(Route::Today, "Today"), (Route::Session, "Session"), (Route::Evidence, "Evidence"), (Route::Goals, "Goals")];
    for (page, what) in pages {
        person.visit(&page.href()).await?;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        longest(person, what).await?;
    }
    person.run("document.querySelector('main .goal-name a').click(); return true").await?;
    person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await?;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    longest(person, "a goal").await?;
    person.run("scrollTo({ top: 1e6, behavior: 'smooth' }); return true").await?;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    longest(person, "a goal, scrolled").await?;
    person.visit(&Route::YourData.href()).await?;
    longest(person, "Your data").await?;
    save_backup(person).await?;
    longest(person, "saved as a copy").await?;
    let files = [
        ("save-days", "a table"),
        ("save-text", "a text"),
        ("save-calendar", "a calendar"),
        ("save-record", "a record"),
    ];
    for (id, what) in files {
        press(person, id, what).await?;
    }
    choose_file(person, &copy).await?;
    person.see(REVIEW.look_into).await?;
    longest(person, "looked into once more").await?;
    press(person, "look-into-copy", "a therapist looks into it").await?;
    press(person, "leave-review", "and leaves").await
}

/// Presses a button, and tells the longest task of the two seconds after that.
async fn press(person: &Person, id: &str, what: &str) -> Answer {
    person.run(&format!("document.getElementById('{id}').click(); return true")).await?;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    longest(person, what).await
}

/// Seconds since 1970.
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| since.as_secs().try_into().ok()).unwrap_or_default()
}

/// Tasks of 50 ms and more are told by the browser.
async fn watch(person: &Person) -> Answer {
    let watch = "window.longTasks = []; new PerformanceObserver((list) => { for (const task of list.getEntries()) \
                 window.longTasks.push(task.duration) }).observe({ type: 'longtask', buffered: true }); return true";
    person.run(watch).await.map(|_| ())
}

async fn longest(person: &Person, what: &str) -> Answer {
    let script = "return new Promise((done) => setTimeout(() => { const all = window.longTasks; window.longTasks = []; \
                  done(Math.max(0, ...all)) }, 100))";
    let longest = number(person, script).await?;
    println!(
        "bench: ten years, {what}: {}",
        if longest > 0.0 { format!("a task of {longest:.0} ms") } else { "no task over 50 ms".into() }
    );
    Ok(())
}

/// One reading by the coach, as long as one event takes in the field it reads along with: an upper bound, as the draft is
/// changed in it too.
async fn coach(person: &mut Person) -> Answer {
    let text = "Go for a walk of 30 minutes with my sister three times a week until the end of March, stop scrolling in bed every \
        night, and write two lines about how I feel on Mon, Wed and Fri before breakfast, maybe more";
    person.tap(PATH.next).await?;
    person.heading(cairn_core::words::en::stages::title(cairn_core::wizard::Stage::Clear)).await?;
    person.write(CLEAR.field, text).await?;
    for rate in [1, 4] {
        slow(person, rate)?;
        let read = "const e = document.getElementById('wording'); const all = []; for (let n = 0; n < 41; n += 1) { \
            e.value = e.value.replace(/.$/, n % 2 ? 'x' : 'y'); const begun = performance.now(); \
            e.dispatchEvent(new InputEvent('input', { bubbles: true })); all.push(performance.now() - begun) } \
            return all.sort((a, b) => a - b)[20]";
        let letters = text.chars().count();
        println!("bench: coach reads {letters} letters, {rate}× slower: {:.2} ms", number(person, read).await?);
    }
    slow(person, 1)
}

/// From now on the processor is so many times slower for the page.
fn slow(person: &Person, rate: u32) -> Answer {
    cdp::command(person, "Emulation.setCPUThrottlingRate", &format!(r#"{{"rate":{rate}}}"#)).map(drop)
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

/// The segments that a heavy life leaves in the store.
fn a_heavy_life() -> Vec<(String, String)> {
    let shelf = Rc::new(Memory::default());
    let _ = heavy_life::live(Rc::<Memory>::clone(&shelf) as _);
    let keys = shelf.list(SEGMENTS).unwrap_or_default();
    let read = |key: String| shelf.read(&key).ok().flatten().map(|text| (key, text));
    keys.into_iter().filter_map(read).collect()
}
