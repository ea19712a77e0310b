//! Hosts that send files as they should, under another type, or in another's stead.

use crate::journeys;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, STARTED, tell};
use crate::stores::page_with;
use cairn_core::route::Route;
use cairn_core::wizard::Door;
use cairn_core::words::en::stage_wish::EN as WISH;

journeys!(
    wasm_under_its_own_type_is_compiled_while_it_comes,
    wasm_under_another_type_is_read_first_and_works_as_well,
    a_host_that_sends_its_page_for_what_it_lacks_is_named,
    a_host_that_sends_scripts_under_another_type_is_named,
);

/// Counts what is compiled while it comes, and what is compiled from bytes.
const COUNT: &str = "window.compiled = { streamed: 0, read: 0 };
    for (const [name, kind] of [['compileStreaming', 'streamed'], ['instantiateStreaming', 'streamed'], ['compile', 'read']]) {
        const compile = WebAssembly[name];
        WebAssembly[name] = (...all) => compile(...all).then((done) => { window.compiled[kind] += 1; return done; });
    }
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = (source, imports) => {
        if (!(source instanceof WebAssembly.Module)) window.compiled.read += 1;
        return instantiate(source, imports);
    };";

/// Opens a first question, whose chunks come with the app, from the host and once more from the worker, with the host
/// gone. Gives the counts of [`COUNT`] of each.
async fn compiled(person: &mut Person) -> Answer<[(u64, u64); 2]> {
    let watched = page_with(COUNT)?;
    xtask::precache::write(watched.path()).map_err(tell)?;
    person.site.show(watched.path());
    let from_host = question(person).await?;
    ready_for_offline(person).await?;
    person.site.stop();
    Ok([from_host, question(person).await?])
}

async fn question(person: &Person) -> Answer<(u64, u64)> {
    person.browser.goto("about:blank").await.map_err(tell)?;
    person.visit(&Route::Begin(Door::Small).href()).await?;
    person.heading(WISH.title).await?;
    let counted = person.run("return [window.compiled.streamed, window.compiled.read]").await?;
    serde_json::from_value(counted).map_err(tell)
}

async fn wasm_under_its_own_type_is_compiled_while_it_comes(person: &mut Person) -> Answer {
    match compiled(person).await? {
        [(2.., 0), (2.., 0)] => Ok(()),
        counts => Err(format!("streamed and read, from the host and from the worker: {counts:?}")),
    }
}

async fn wasm_under_another_type_is_read_first_and_works_as_well(person: &mut Person) -> Answer {
    person.site.mistake(".wasm", "application/octet-stream");
    match compiled(person).await? {
        [(0, 2..), (0, 2..)] => Ok(()),
        counts => Err(format!("streamed and read, from the host and from the worker: {counts:?}")),
    }
}

async fn a_host_that_sends_its_page_for_what_it_lacks_is_named(person: &mut Person) -> Answer {
    for missing in ["_bg.wasm", "/cairn.js", "/chunks.js", ".css", ".js"] {
        // A browser may keep a style sheet in memory.
        person.new_device().await;
        person.site.send_page_for(missing);
        host_is_named(person).await.map_err(|why| format!("{missing}: {why}"))?;
        person.site.refuse_nothing();
        // WebKit keeps a script that was fetched in advance and refused for some seconds, so here a second tap would help.
        if missing == ".js" {
            continue;
        }
        person.tap("open Cairn again").await?;
        person.wait_for("the app", STARTED).await.map_err(|why| format!("{missing}: {why}"))?;
    }
    Ok(())
}

async fn a_host_that_sends_scripts_under_another_type_is_named(person: &mut Person) -> Answer {
    // Without boot.js, then with it.
    for scripts in [".js", "cairn.js"] {
        person.site.mistake(scripts, "text/plain");
        host_is_named(person).await.map_err(|why| format!("{scripts}: {why}"))?;
        person.site.refuse_nothing();
    }
    Ok(())
}

/// Waits for the sentence about the host; the one about old browsers is not said then.
async fn host_is_named(person: &Person) -> Answer {
    person.browser.goto("about:blank").await.map_err(tell)?;
    person.browser.goto(person.site.address()).await.map_err(tell)?;
    person.see("The place that keeps Cairn didn’t send a part of it").await?;
    person.not_see("use a newer browser").await?;
    person.not_see("Is this taking long?").await?;
    person.see("What you saved is still on this device").await
}
