//! Build after build, some of them with a file missing or from a host that comes and goes, in three tabs: every tab
//! always ends with a started page, of one build alone, and what was made before is still there.

use super::{Dice, acts_stored, cases, prove, turn_to};
use crate::in_chromium;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, dist, tell};
use crate::phone::Folder;
use crate::short_door::make_small_goal;
use crate::update::copy_all;
use cairn_core::route::Route;
use cairn_core::words::en::stages;
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::WindowHandle;

in_chromium!(through_many_new_versions_every_tab_shows_one_whole_build);

/// How long a tab may take to come to rest.
const PATIENCE: Duration = Duration::from_secs(20);

/// The build of the page, of its colours, of its program, and of every address in the program's folder that was asked
/// for; none while the page is not started.
const BUILDS: &str = r"
    if (document.readyState !== 'complete' || document.getElementById('frame') || !document.getElementById('heading')?.innerText.trim()) return null;
    const root = document.documentElement;
    const folders = performance.getEntriesByType('resource').map((e) => /\/app-([0-9a-f]{16})\//.exec(e.name)).filter(Boolean);
    return [...new Set([root.dataset.build, getComputedStyle(root).getPropertyValue('--build').trim(),
                        String(globalThis.cairnBuild), ...folders.map((f) => String(parseInt(f[1], 16)))])]";

/// The page as a build of this number: its first tag, one of its styles, its program and the addresses of both say so.
pub(super) fn build(number: u64) -> Answer<Folder> {
    let folder = Folder::new();
    let root = folder.path();
    copy_all(&dist(), root).map_err(tell)?;
    let mut page = std::fs::read_to_string(root.join("index.html")).map_err(tell)?;
    page = page.replacen("<html", &format!("<html data-build=\"{number}\""), 1);
    let old = entry(root, "app-", "")?;
    let new = format!("app-{number:016x}");
    std::fs::rename(root.join(&old), root.join(&new)).map_err(tell)?;
    page = page.replace(&old, &new);
    let program = root.join(&new).join("cairn.js");
    let text = std::fs::read_to_string(&program).map_err(tell)?;
    std::fs::write(&program, format!("{text}\nglobalThis.cairnBuild = {number};\n")).map_err(tell)?;
    let old = entry(root, "style-", ".css")?;
    let new = format!("style-{number:016x}.css");
    let before = digest(root, &old)?;
    let text = std::fs::read_to_string(root.join(&old)).map_err(tell)?;
    std::fs::remove_file(root.join(&old)).map_err(tell)?;
    std::fs::write(root.join(&new), format!("{text}\n:root{{--build:{number}}}\n")).map_err(tell)?;
    page = page.replace(&old, &new).replace(&before, &digest(root, &new)?);
    std::fs::write(root.join("index.html"), page).map_err(tell)?;
    xtask::precache::write(root).map_err(tell)?;
    Ok(folder)
}

/// The name in a folder with this beginning and this end.
fn entry(folder: &Path, begin: &str, end: &str) -> Answer<String> {
    let all = std::fs::read_dir(folder).map_err(tell)?.flatten();
    let mut names = all.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.find(|name| name.starts_with(begin) && name.ends_with(end)).ok_or(format!("the build has no {begin}*{end}"))
}

fn digest(build: &Path, name: &str) -> Answer<String> {
    let all = xtask::precache::list(build).map_err(tell)?;
    all.into_iter().find(|kept| kept.address == name).map(|kept| kept.digest).ok_or(format!("no digest of {name}"))
}

/// What the host does in a cycle while the tabs look for the new build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Host {
    /// It has all of it.
    Whole,
    /// One file is missing.
    Lacking,
    /// It stops and starts again and again.
    Flapping,
    /// It is gone while the tabs are opened anew.
    Gone,
}

/// What can be missing: what a page needs first, what it needs later, and what it shows only.
const MISSING: [&str; 6] = ["/", "cairn.js", "cairn_bg.wasm", "split_path.wasm", "icon.svg", ".css"];

/// Opens a tab anew and does not wait.
async fn open_anew(person: &Person, tab: &WindowHandle) -> Answer {
    turn_to(person, tab).await?;
    person.run("location.reload(); return true").await.map(|_| ())
}

/// Waits until a tab has come to rest on a started page; the builds that it is made of.
async fn at_rest(person: &Person, tab: &WindowHandle) -> Answer<Vec<String>> {
    turn_to(person, tab).await?;
    let begun = Instant::now();
    let mut last = None;
    while begun.elapsed() < PATIENCE {
        // A page on its way to another one answers nothing.
        let seen = person.run(BUILDS).await.ok().filter(|seen| !seen.is_null());
        if seen.is_some() && seen == last {
            let names = |seen: serde_json::Value| {
                seen.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
            };
            return Ok(seen.map(names).unwrap_or_default());
        }
        last = seen;
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    Err(format!("the page has not started: {}", person.all_words().await))
}

/// Lets the host do what it does in this cycle while the tabs are opened anew.
async fn meet(person: &mut Person, tabs: &[WindowHandle], host: Host, dice: &mut Dice) -> Answer {
    match host {
        Host::Whole => {}
        Host::Lacking => person.site.refuse(dice.one_of::<&str>(&MISSING)),
        Host::Flapping | Host::Gone => person.site.stop(),
    }
    for tab in tabs {
        if dice.below(4) > 0 {
            open_anew(person, tab).await?;
        }
        if host == Host::Flapping {
            for _ in 0..dice.below(3) {
                person.site.start().map_err(tell)?;
                tokio::time::sleep(Duration::from_millis(dice.below(900))).await;
                person.site.stop();
            }
        }
    }
    tokio::time::sleep(Duration::from_millis(dice.below(800))).await;
    Ok(())
}

/// Takes the new version in a tab, if the page speaks of one. A host that is whole owes one.
async fn accept(person: &Person, tab: &WindowHandle, is_owed: bool) -> Answer<bool> {
    turn_to(person, tab).await?;
    if is_owed {
        person.wait_for("the word of a new version", "return !!document.getElementById('use-update')").await?;
    }
    let taken = "const b = document.getElementById('use-update'); b?.click(); return !!b";
    Ok(person.run(taken).await? == true)
}

/// Looks into all tabs; the builds that are seen, and what is wrong there.
pub(super) async fn look(person: &Person, tabs: &[WindowHandle], newest: u64) -> Answer<(Vec<u64>, Vec<String>)> {
    let (mut seen, mut failures) = (Vec::new(), Vec::new());
    for (number, tab) in tabs.iter().enumerate() {
        match at_rest(person, tab).await {
            Ok(builds) => match builds.as_slice() {
                [build] if build.parse().is_ok_and(|build: u64| build <= newest) => seen.extend(build.parse::<u64>()),
                _ => failures.push(format!("tab {number} is made of the builds {builds:?}")),
            },
            Err(why) => failures.push(format!("tab {number}: {why}")),
        }
    }
    Ok((seen, failures))
}

/// Waits until all tabs show one build, newer than what they showed before.
async fn all_new(person: &Person, tabs: &[WindowHandle], newest: u64, before: &[u64]) -> Answer<Vec<String>> {
    let begun = Instant::now();
    loop {
        let (seen, failures) = look(person, tabs, newest).await?;
        let is_new = seen.iter().all(|build| before.iter().all(|old| build > old) && seen.first() == Some(build));
        if is_new && failures.is_empty() {
            return Ok(failures);
        }
        if begun.elapsed() > PATIENCE {
            let told = format!("after {before:?} a new version was accepted, and the tabs show {seen:?}");
            return Ok(failures.into_iter().chain([told]).collect());
        }
    }
}

async fn one_cycle(
    person: &mut Person,
    tabs: &[WindowHandle],
    cycle: u64,
    dice: &mut Dice,
) -> Answer<(bool, Vec<String>)> {
    let host = *dice.one_of(&[Host::Whole, Host::Whole, Host::Lacking, Host::Flapping, Host::Gone]);
    meet(person, tabs, host, dice).await?;
    let (before, mut failures) = look(person, tabs, cycle).await?;
    let chosen = dice.one_of(tabs).clone();
    let mut is_taken = false;
    if dice.below(3) > 0 {
        if host == Host::Whole {
            open_anew(person, &chosen).await?;
            at_rest(person, &chosen).await?;
        }
        is_taken = accept(person, &chosen, host == Host::Whole).await?;
        if is_taken {
            failures.extend(all_new(person, tabs, cycle, &before).await?);
        }
    }
    person.site.refuse_nothing();
    person.site.start().map_err(tell)?;
    let told = |why| format!("cycle {cycle}, host {host:?}, accepted {is_taken}: {why}");
    Ok((is_taken, failures.into_iter().map(told).collect()))
}

async fn through_many_new_versions_every_tab_shows_one_whole_build(person: &mut Person) -> Answer {
    let mut dice = Dice::new("new versions");
    let mut shown = build(0)?;
    person.site.show(shown.path());
    person.visit("").await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(stages::EN.to_today).await?;
    person.see("ring my sister").await?;
    ready_for_offline(person).await?;
    let before = acts_stored(person).await?;
    let mut tabs = vec![person.browser.window().await.map_err(tell)?];
    for route in [Route::Goals, Route::Today] {
        let tab = person.browser.new_tab().await.map_err(tell)?;
        turn_to(person, &tab).await?;
        person.visit(&route.href()).await?;
        tabs.push(tab);
    }
    let (_, mut failures) = look(person, &tabs, 0).await?;
    let (mut taken, cycles) = (0, cases(3, 50));
    for cycle in 1..=u64::from(cycles) {
        let next = build(cycle)?;
        person.site.show(next.path());
        shown = next;
        let (is_taken, wrong) = one_cycle(person, &tabs, cycle, &mut dice).await?;
        taken += u32::from(is_taken);
        failures.extend(wrong);
        for tab in &tabs {
            turn_to(person, tab).await?;
            // A person opens a page that did not come once more; that it did not come is counted all the same.
            if let Err(why) = person.see("ring my sister").await {
                failures.push(format!("cycle {cycle}: {why}: {}", person.all_words().await));
                person.visit(&Route::Today.href()).await?;
            }
        }
        if acts_stored(person).await? != before {
            failures.push(format!("cycle {cycle}: what is stored is not what it was"));
        }
    }
    drop(shown);
    println!("new versions: {taken} of {cycles} were taken");
    prove("new versions", cycles, &failures)
}
