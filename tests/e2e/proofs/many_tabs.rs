//! Eight tabs of one browser answer at the same time: not one answer is lost, and all tabs come to show the same.

use super::{Dice, SAVED, Stamps, acts_in_mirror, acts_stored, cases, prove, turn_to};
use crate::engine::Engine;
use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::stages;
use std::time::{Duration, Instant};
use thirtyfour::WindowHandle;

journeys!(eight_tabs_answer_at_once_and_every_answer_is_kept);

const TABS: u32 = 8;

/// How long nothing may happen in any tab before a proof gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// Answers so many times, and writes down the stamp of every act of this tab, also of one that the browser refuses to store:
/// Firefox says "quota exceeded" for a moment while many tabs write, far below its limit. Cairn has to get it in all the
/// same. The pauses are questions to the host:
/// timers are slow in tabs that nobody sees.
const ANSWER: &str = r#"
    const wanted = COUNT;
    window.cairnMade = [];
    window.cairnEnd = null;
    window.cairnRefused = 0;
    let presses = 0;
    const made = new Set();
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
        if (key.startsWith('cairn1/c/') && !made.has(key)) {
            made.add(key);
            window.cairnMade.push(key.slice(9));
        }
        try {
            write.call(this, key, text);
        } catch (refused) {
            window.cairnRefused += 1;
            throw refused;
        }
    };
    const pause = async (times) => { while (times-- > 0) await fetch('_headers').catch(() => {}); };
    (async () => {
        for (let done = 0; done < wanted; done += 1) {
            await pause(Math.floor(Math.random() * 3));
            const all = document.querySelectorAll('main .tile:not([aria-pressed="true"])');
            const before = window.cairnMade.length;
            const one = all[Math.floor(Math.random() * all.length)];
            // Faster than a finger in one place, so each press is in another.
            one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: presses++ % 50 * 60 }));
            const made = window.cairnMade.length - before;
            await null;
            // The same was said in another tab a moment before, and this one was about to show it: no answer is needed.
            if (made === 0 && one.getAttribute('aria-pressed') === 'true') done -= 1;
            else if (made !== 1) throw new Error('answer ' + done + ' by ' + one.id + ' of ' + all.length + ' made ' + made + ' acts; ' + document.querySelector('.kept')?.innerText + '; ' + document.querySelector('.notices')?.innerText);
        }
        return 'done';
    })().catch(String).then((end) => { window.cairnEnd = end; });
    return true"#;

/// What a tab shows, and which tile is chosen.
const SHOWN: &str = "return document.querySelector('main').innerText + '\\n' + \
                     document.querySelector('main .tile[aria-pressed=\"true\"]')?.id";

/// Looks into each tab in turn until it has answered; what each made, and what went wrong.
async fn wait_for_all(person: &Person, tabs: &[WindowHandle]) -> Answer<(Vec<Stamps>, Vec<String>)> {
    let (mut made, mut failures) = (Vec::new(), Vec::new());
    for (number, tab) in tabs.iter().enumerate() {
        turn_to(person, tab).await?;
        let (mut seen, mut moved) = (0, Instant::now());
        let end = loop {
            let now = person.run("return [window.cairnMade.length, window.cairnEnd]").await?;
            if let Some(end) = now[1].as_str() {
                break end.to_owned();
            }
            let count = now[0].as_u64().unwrap_or_default();
            if count > seen {
                (seen, moved) = (count, Instant::now());
            }
            if moved.elapsed() > PATIENCE {
                break format!("it stands still at {seen}");
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        };
        if end != "done" {
            failures.push(format!("tab {number}: {end}"));
        }
        let refused = person.run("return window.cairnRefused").await?;
        if refused != 0 {
            println!("tab {number}: {refused} writes were refused for a moment");
        }
        let stamps = person.run("return window.cairnMade").await?;
        made.push(stamps.as_array().into_iter().flatten().filter_map(|s| s.as_str().map(str::to_owned)).collect());
    }
    Ok((made, failures))
}

/// Waits until every tab says that all is saved and shows what the first one shows.
async fn settle(person: &Person, tabs: &[WindowHandle]) -> Answer<Vec<String>> {
    let begun = Instant::now();
    loop {
        let mut failures = Vec::new();
        let mut first: Option<String> = None;
        for (number, tab) in tabs.iter().enumerate() {
            turn_to(person, tab).await?;
            if person.run(SAVED).await? != true {
                failures.push(format!("tab {number} does not say that all is saved"));
            }
            let shown = person.run(SHOWN).await?.as_str().unwrap_or_default().to_owned();
            let first = first.get_or_insert_with(|| shown.clone());
            if *first != shown {
                failures.push(format!("tab {number} shows\n{shown}\nand the first one\n{first}"));
            }
        }
        if failures.is_empty() || begun.elapsed() > PATIENCE {
            return Ok(failures);
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}

/// What is wrong with a store of acts, if it should hold exactly these.
fn difference(home: &str, holds: &Stamps, wanted: &Stamps) -> Option<String> {
    let (lost, strange) = (wanted.difference(holds).count(), holds.difference(wanted).count());
    let more: Vec<&String> = wanted.symmetric_difference(holds).take(5).collect();
    (lost + strange > 0).then(|| {
        format!("{home}: {lost} of {} acts are lost, {strange} come from nowhere, such as {more:?}", wanted.len())
    })
}

async fn eight_tabs_answer_at_once_and_every_answer_is_kept(person: &mut Person) -> Answer {
    let name = match person.engine {
        Engine::Chromium => "many tabs in Chromium",
        Engine::Firefox => "many tabs in Firefox",
        Engine::WebKit => "many tabs in WebKitGTK",
    };
    let count = cases(10, 500);
    // The answers are drawn in the tabs, which run as the browser lets them: no seed brings the same run again.
    let mut dice = Dice::new(name);
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(stages::EN.to_today).await?;
    person.wait_for("the goal to be saved", SAVED).await?;
    let mut wanted = acts_stored(person).await?;
    let before = wanted.len();
    let mut tabs = vec![person.browser.window().await.map_err(tell)?];
    for _ in 1..TABS {
        let tab = person.browser.new_tab().await.map_err(tell)?;
        turn_to(person, &tab).await?;
        person.visit(&Route::Today.href()).await?;
        person.see("ring my sister").await?;
        tabs.insert(usize::try_from(dice.below(tabs.len() as u64 + 1)).unwrap_or_default(), tab);
    }
    for tab in &tabs {
        turn_to(person, tab).await?;
        person.run(&ANSWER.replace("COUNT", &count.to_string())).await?;
    }
    let (made, mut failures) = wait_for_all(person, &tabs).await?;
    failures.extend(settle(person, &tabs).await?);
    wanted.extend(made.into_iter().flatten());
    let edits = usize::try_from(TABS * count).map_err(tell)?;
    if wanted.len() != before + edits {
        failures.push(format!("{edits} answers made {} acts", wanted.len() - before));
    }
    failures.extend(difference("localStorage", &acts_stored(person).await?, &wanted));
    failures.extend(difference("the mirror", &acts_in_mirror(person).await?, &wanted));
    prove(name, TABS * count, &failures)
}
