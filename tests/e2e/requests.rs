//! What goes over the wire in a full journey, by the browser's own record: the page's own files and nothing else.

use crate::dorothy;
use crate::person::{Answer, Person, tell};
use crate::{in_chromium, journeys};
use cairn_core::route::Route;
use cairn_core::words::en::front::EN as FRONT;
use serde_json::Value;

in_chromium!(a_whole_story_asks_for_nothing_but_the_pages_own_files);
journeys!(nothing_in_the_page_goes_against_its_own_policy);

/// Every address that the browser asked for since the last look, and every complaint in its console.
async fn record(person: &Person) -> Answer<(Vec<String>, Vec<String>)> {
    let network = person.browser.get_log("performance").await.map_err(tell)?;
    let asked = network.iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(&entry.message).ok()?;
        let message = event.get("message")?;
        (message.get("method")? == "Network.requestWillBeSent").then_some(())?;
        message.pointer("/params/request/url")?.as_str().map(str::to_owned)
    });
    let console = person.browser.get_log("browser").await.map_err(tell)?;
    Ok((asked.collect(), console.into_iter().map(|entry| entry.message).collect()))
}

async fn a_whole_story_asks_for_nothing_but_the_pages_own_files(person: &mut Person) -> Answer {
    person.visit("").await?;
    dorothy::until_the_backup(person).await?;
    for page in [Route::Help, Route::About, Route::More, Route::Matters, Route::NewGoal, Route::Welcome] {
        person.visit(&page.href()).await?;
    }
    let (asked, complaints) = record(person).await?;
    let address = person.site.address();
    if !asked.iter().any(|url| url.ends_with(".wasm")) {
        return Err(format!("the record is not whole: {asked:?}"));
    }
    // A backup is given away by a blob, which is the page's own memory.
    let own = format!("blob:{}", address.trim_end_matches('/'));
    let is_own = |url: &String| url.starts_with(&address) || url.starts_with(&own) || url.starts_with("data:");
    let strangers: Vec<&String> = asked.iter().filter(|url| !is_own(url)).collect();
    if !strangers.is_empty() {
        return Err(format!("asked elsewhere: {strangers:?}"));
    }
    // No word of a goal ever stands in what is asked for.
    let telling: Vec<&String> = asked.iter().filter(|url| url.contains('?') || url.contains("family")).collect();
    if !telling.is_empty() {
        return Err(format!("an address tells something: {telling:?}"));
    }
    let title = person.browser.title().await.map_err(tell)?;
    if title.contains("family") {
        return Err(format!("the title tells something: {title}"));
    }
    if complaints.is_empty() { Ok(()) } else { Err(format!("the console says {complaints:?}")) }
}

/// In every engine, page by page; what Chromium's console says from the first moment on is in the journey above.
async fn nothing_in_the_page_goes_against_its_own_policy(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    person.run("window.complaints = []; \
        document.addEventListener('securitypolicyviolation', (e) => window.complaints.push(e.violatedDirective + ' ' + e.blockedURI)); \
        addEventListener('error', (e) => window.complaints.push(String(e.message))); return true").await?;
    for page in [Route::NewGoal, Route::Matters, Route::YourData, Route::Help, Route::About, Route::Today, Route::Goals]
    {
        // By the address alone, so that the page is not loaded anew.
        person.run(&format!("location.hash = '{}'; return true", page.href().trim_start_matches('#'))).await?;
        person.wait_for("the page", &format!("return location.hash === '{}'", page.href())).await?;
    }
    person.run("location.hash = '/welcome'; return true").await?;
    person.heading(FRONT.title).await?;
    person.tap(FRONT.look_around).await?;
    person.wait_for("the example", "return location.hash === '#/today'").await?;
    person.run("document.querySelector('main .goal-name a').click(); return true").await?;
    person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await?;
    let found = person.run("return window.complaints").await?;
    person.run("window.before = window.complaints.length; const s = document.createElement('script'); s.textContent = 'window.evil = 1'; document.body.append(s); return true").await?;
    person.wait_for("the complaint about an inline script", "return window.complaints.length > window.before").await?;
    if person.run("return window.evil === undefined").await? != true {
        return Err("an inline script is not stopped".into());
    }
    if found == serde_json::json!([]) { Ok(()) } else { Err(format!("against the policy: {found}")) }
}
