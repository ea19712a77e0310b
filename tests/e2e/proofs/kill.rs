//! The whole browser is killed while a person ticks things off in several tabs: what was called saved is there again.
//!
//! Each tab tells the host of every act of its own as soon as the page calls it saved, so the list of what must be there
//! is outside of the browser and as new as it can be.

use super::{Dice, SAVED, Stamps, acts_in_mirror, acts_stored, cases, prove};
use crate::engine::Setup;
use crate::in_chromium;
use crate::person::{Answer, Person, tell};
use crate::phone::Folder;
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::stages;
use std::time::{Duration, Instant};

in_chromium!(no_act_that_was_called_saved_is_lost_when_the_browser_is_killed);

/// How long a page may take to have everything back.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers as fast as the page takes them. One look at the mark, one answer at most, and then the page's own turn: a
/// message, since timers are slow in tabs that nobody sees. A stamp with `-` was called saved before this tab had seen
/// the mirror take it.
const ANSWER: &str = r#"
    const [own, copied, early] = [[], new Set(), new Set()];
    let isAnswering = false;
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
        write.call(this, key, text);
        if (!isAnswering || !key.startsWith('cairn1/c/')) return;
        own.push(key.slice(9));
        // While this tab still opens the mirror, another tab may give it the act, and this tab finds it there.
        if (!copied.size) early.add(key.slice(9));
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (text, key) {
        this.transaction.addEventListener('complete', () => copied.add(key.slice(9)));
        return put.call(this, text, key);
    };
    const tell = (stamps) => fetch('saved?' + stamps.map((stamp) => (copied.has(stamp) || early.has(stamp) ? '' : '-') + stamp) + ',').catch(() => {});
    const answers = 'main .tile:not([aria-pressed="true"]), main [id*="take-back"], main .day:not([aria-pressed="true"])';
    const turns = new MessageChannel();
    turns.port1.onmessage = () => {
        if (document.querySelector('.kept .saved')?.className === 'saved') while (own.length) tell(own.splice(0, 30));
        if (!own.length || (own.length < 12 && Math.random() < 0.1)) {
            const all = document.querySelectorAll(answers);
            isAnswering = true;
            // Faster than a finger in one place, so each press is in another.
            const at = { bubbles: true, cancelable: true, detail: 1, clientX: (window.cairnPresses = (window.cairnPresses ?? 0) + 1) % 50 * 60 };
            all[Math.floor(Math.random() * all.length)]?.dispatchEvent(new MouseEvent('click', at));
            isAnswering = false;
        }
        turns.port2.postMessage(0);
    };
    turns.port2.postMessage(0);
    return true"#;

/// Starts the browser, with all that it had on the disk.
pub(super) async fn start(person: &mut Person, profile: &Folder) -> Answer {
    person.new_browser(Setup { profile: Some(profile.path()), letters: None }).await;
    person.visit(&Route::Today.href()).await
}

/// Kills the browser with all of its processes, and waits until none is left.
pub(super) fn kill(person: &Person, profile: &Folder) -> Answer {
    if processes(profile).is_empty() {
        return Err("there is no browser to kill".into());
    }
    person.driver.kill();
    let begun = Instant::now();
    while !processes(profile).is_empty() {
        if begun.elapsed() > PATIENCE {
            return Err("the browser can't be killed".into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// The processes that were started with this profile and are not over.
fn processes(profile: &Folder) -> Vec<String> {
    let name = profile.path().display().to_string();
    let has_it = |id: &String| {
        std::fs::read(format!("/proc/{id}/cmdline")).is_ok_and(|line| String::from_utf8_lossy(&line).contains(&name))
    };
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    all.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(has_it).collect()
}

/// What the tabs have told the host so far. A line that is cut off, by its last comma, is left out in its last part.
fn told(person: &Person) -> Vec<String> {
    let all = person.site.asked();
    let lines = all.iter().filter_map(|path| path.split_once("saved?")?.1.rsplit_once(','));
    lines.flat_map(|(stamps, _)| stamps.split(',')).map(str::to_owned).collect()
}

/// Starts the answers in the tab that is shown, once there is something to answer.
async fn answer(person: &Person) -> Answer {
    person.wait_for("answers to give", "return !!document.querySelector('main .tile')").await?;
    person.run(ANSWER).await.map(drop)
}

/// Opens tabs, lets them answer for a while and kills the browser at a moment that the dice choose.
async fn answer_until_killed(person: &Person, profile: &Folder, dice: &mut Dice) -> Answer {
    answer(person).await?;
    for _ in 0..dice.below(4) {
        let tab = person.browser.new_tab().await.map_err(tell)?;
        person.browser.switch_to_window(tab).await.map_err(tell)?;
        person.visit(&Route::Today.href()).await?;
        answer(person).await?;
    }
    tokio::time::sleep(Duration::from_millis(20 + dice.below(1500))).await;
    kill(person, profile)?;
    // What the browser had sent before is still to be read by the host.
    person.site.read_all().map_err(tell)
}

/// Answers until a segment is packed, so that acts fall into the time of the packing, and the kills find segments too.
async fn answer_past_a_packing(person: &Person) -> Answer {
    answer(person).await?;
    let packed = "return Object.keys(localStorage).some((key) => key.startsWith('cairn1/p/'))";
    let begun = Instant::now();
    while person.run(packed).await? != true {
        if begun.elapsed() > PATIENCE * 6 {
            return Err("the page packs nothing".into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // The answers go on: some that came after the packing are called saved, too.
    let before = told(person).len();
    while told(person).len() == before {
        if begun.elapsed() > PATIENCE * 7 {
            return Err("no answer after the packing is called saved".into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    person.reload().await
}

/// Which of these were called saved before the mirror had them.
fn early(turn: u32, told: &[String]) -> impl Iterator<Item = String> {
    let early = told.iter().filter(|stamp| stamp.starts_with('-'));
    early.map(move |stamp| format!("kill {turn}: called saved before the mirror had it: {}", &stamp[1..]))
}

/// The stamps without that mark.
fn stamps(told: &[String]) -> impl Iterator<Item = String> {
    told.iter().map(|stamp| stamp.trim_start_matches('-').to_owned())
}

/// What is missing in localStorage once the page has had time to put it back, each with whether the mirror has it.
async fn missing(person: &Person, saved: &Stamps) -> Answer<Vec<(String, String)>> {
    let begun = Instant::now();
    loop {
        let stored = acts_stored(person).await?;
        let lost: Vec<&String> = saved.difference(&stored).collect();
        if lost.is_empty() {
            return Ok(Vec::new());
        }
        if begun.elapsed() > PATIENCE {
            let mirror = acts_in_mirror(person).await?;
            let tell = |act: &String| format!("{act} is lost, in the mirror: {}", mirror.contains(act));
            return Ok(lost.into_iter().map(|act| (act.clone(), tell(act))).collect());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn no_act_that_was_called_saved_is_lost_when_the_browser_is_killed(person: &mut Person) -> Answer {
    let profile = Folder::new();
    let mut dice = Dice::new("killed browser");
    start(person, &profile).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(stages::EN.to_today).await?;
    person.wait_for("the goal to be saved", SAVED).await?;
    let mut saved = acts_stored(person).await?;
    answer_past_a_packing(person).await?;
    let first = told(person);
    saved.extend(stamps(&first));
    let (mut failures, kills) = (early(0, &first).collect::<Vec<_>>(), cases(6, 100));
    let mut put_back = 0;
    for turn in 1..=kills {
        person.site.forget_asked();
        answer_until_killed(person, &profile, &mut dice).await?;
        let told = told(person);
        failures.extend(early(turn, &told));
        saved.extend(stamps(&told));
        start(person, &profile).await?;
        put_back += saved.difference(&acts_stored(person).await?).count();
        for (stamp, lost) in missing(person, &saved).await? {
            // Which of the acts of its tab it was tells a late loss from one in the middle.
            let own: Vec<&String> = told.iter().filter(|other| other.ends_with(&stamp[14..])).collect();
            failures.push(format!("kill {turn}: {lost}; {own:?}"));
            saved.remove(&stamp);
        }
        person.see("ring my sister").await?;
    }
    println!("killed browser: {} acts were called saved, {put_back} came back from the mirror later", saved.len());
    prove("killed browser", kills, &failures)
}
