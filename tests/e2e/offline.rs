//! With the network gone.

use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::{about, stages, today};
use std::time::{Duration, Instant};

journeys!(
    with_the_host_gone_the_whole_of_it_still_works,
    what_another_program_put_into_the_cache_is_never_served,
    headers_that_another_program_gave_to_a_kept_file_are_never_served,
);

async fn with_the_host_gone_the_whole_of_it_still_works(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    ready_for_offline(person).await?;
    person.site.stop();
    person.reload().await?;
    person.heading(FRONT.title).await?;
    make_small_goal(person, "water the plants on Sunday").await?;
    person.tap(stages::EN.to_today).await?;
    person.heading(today::EN.title).await?;
    person.reload().await?;
    person.see("water the plants on Sunday").await?;
    // Whose work Cairn is made of, and which build this is, can be read without a host too.
    person.visit(&Route::About.href()).await?;
    person.see(about::EN.parts).await?;
    person.wait_for("the build's name", "return /build .?[0-9a-f]{16}/i.test(document.body.innerText)").await?;
    let ask = "fetch(document.querySelector('a[href$=\"third-party.txt\"]').href).then((answer) => answer.text()) \
        .then((parts) => { window.parts = parts }); return true";
    person.run(ask).await?;
    person.wait_for("the list of parts", "return (window.parts ?? '').includes('leptos 0.')").await
}

/// Waits until the service worker has all files.
pub(crate) async fn ready_for_offline(person: &Person) -> Answer {
    person.run("navigator.serviceWorker.ready.then(() => { window.offlineIsReady = true }); return true").await?;
    person.wait_for("the page to be ready for offline use", "return window.offlineIsReady === true").await
}

/// What another program of the same host can do: it puts a page and a script of its own where the worker keeps this build's.
const POISON: &str = "const done = arguments[arguments.length - 1]; (async () => { \
    const [name] = (await caches.keys()).filter((name) => name.startsWith('cairn1 ')); \
    const cache = await caches.open(name); \
    const put = (at, text, type) => cache.put(new URL(at, location.href.split('#')[0]), \
        new Response(text, { headers: { 'content-type': type, 'refresh': '0;url=about:blank' } })); \
    await put('./', '<!doctype html><h1 id=heading>owned</h1>', 'text/html'); \
    const { js } = document.querySelector('meta[name=cairn-app]').dataset; \
    await put(js, 'document.body.textContent = \"owned\"', 'text/javascript'); \
    return 'put'; })().then(done, (error) => done(String(error)))";

async fn what_another_program_put_into_the_cache_is_never_served(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    ready_for_offline(person).await?;
    poison(person).await?;
    person.reload().await?;
    person.heading(FRONT.title).await?;
    // What was fetched anew is kept in place of what was put there.
    person.site.stop();
    person.reload().await?;
    person.heading(FRONT.title).await?;
    // And without a host there is rather no page than theirs.
    poison(person).await?;
    let address = person.site.address();
    let _ = person.browser.goto("about:blank").await;
    let _ = person.browser.goto(address).await;
    // Their script would write as soon as it runs, after the page itself. A browser's own page may answer nothing.
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(1) {
        let words = person.run("return document.body?.innerText ?? ''").await.unwrap_or_default();
        if words.as_str().is_some_and(|words| words.contains("owned")) {
            return Err("their page was served".into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

async fn poison(person: &Person) -> Answer {
    said(person, POISON, "put").await
}

/// The kept page stays as it is, letter for letter, but gets a header by which a browser leaves it, and no status that a
/// page has.
const HEADED: &str = "const done = arguments[arguments.length - 1]; (async () => { \
    const [name] = (await caches.keys()).filter((name) => name.startsWith('cairn1 ')); \
    const cache = await caches.open(name); \
    const page = new URL('./', location.href.split('#')[0]); \
    const headers = { 'content-type': 'text/html', 'refresh': '0;url=about:blank', 'x-theirs': 'yes' }; \
    await cache.put(page, new Response(await (await cache.match(page)).text(), { status: 500, headers })); \
    return 'put'; })().then(done, (error) => done(String(error)))";
/// What a page gets from the worker.
const ANSWERED: &str = "const done = arguments[arguments.length - 1]; fetch('./').then((page) => \
    done(`${page.status} ${page.redirected} ${page.headers.get('refresh')} ${page.headers.get('x-theirs')}`))";

async fn headers_that_another_program_gave_to_a_kept_file_are_never_served(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    ready_for_offline(person).await?;
    said(person, HEADED, "put").await?;
    person.site.stop();
    person.reload().await?;
    person.heading(FRONT.title).await?;
    said(person, ANSWERED, "200 false null null").await
}

/// Runs a script that ends with these words.
async fn said(person: &Person, script: &str, words: &str) -> Answer {
    let answer = person.browser.execute_async(script, vec![]).await.map_err(tell)?;
    if answer.json() == words { Ok(()) } else { Err(format!("instead of {words}: {}", answer.json())) }
}
