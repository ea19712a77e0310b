//! A new version is taken at the moment when the browser fetches the one after it: both come whole.

use super::updates::{build, look};
use super::{prove, turn_to};
use crate::in_chromium;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, tell};

in_chromium!(a_version_taken_while_the_next_one_is_fetched_leaves_the_next_one_whole);

/// Takes the version that waits as soon as the browser has found the next one.
const TAKE_IN_A_HURRY: &str = "
    navigator.serviceWorker.getRegistration().then((all) => {
        all.addEventListener('updatefound', () => setTimeout(() => document.getElementById('use-update').click(), 10));
        all.update();
    });
    return true";

const NEWS: &str = "return !!document.getElementById('use-update')";

/// Waits until this tab runs this build.
async fn comes(person: &Person, number: u64) -> Answer {
    let look = format!("return document.documentElement.dataset.build === '{number}'");
    person.wait_for(&format!("build {number}"), &look).await
}

async fn a_version_taken_while_the_next_one_is_fetched_leaves_the_next_one_whole(person: &mut Person) -> Answer {
    let builds = [build(0)?, build(1)?, build(2)?];
    person.site.show(builds[0].path());
    person.visit("").await?;
    ready_for_offline(person).await?;
    let mut tabs = vec![person.browser.window().await.map_err(tell)?];
    tabs.push(person.browser.new_tab().await.map_err(tell)?);
    turn_to(person, &tabs[1]).await?;
    person.visit("").await?;
    person.site.show(builds[1].path());
    person.reload().await?;
    person.wait_for("the word of build 1", NEWS).await?;
    person.site.show(builds[2].path());
    person.run(TAKE_IN_A_HURRY).await?;
    comes(person, 1).await?;
    // Where the browser gave up the fetching, it looks again.
    person.reload().await?;
    person.wait_for("the word of build 2", NEWS).await?;
    person.run("document.getElementById('use-update').click(); return true").await?;
    comes(person, 2).await?;
    let (_, mut failures) = look(person, &tabs, 2).await?;
    person.site.stop();
    for tab in &tabs {
        turn_to(person, tab).await?;
        person.run("location.reload(); return true").await?;
    }
    let (seen, wrong) = look(person, &tabs, 2).await?;
    failures.extend(wrong.into_iter().map(|why| format!("without the host: {why}")));
    if seen.iter().any(|build| *build != 2) {
        failures.push(format!("without the host the tabs show {seen:?}"));
    }
    prove("hurried versions", 1, &failures)
}
