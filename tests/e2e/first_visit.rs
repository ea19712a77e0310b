//! The first visit: what is asked for, what is sent, what a browser complains about.

use crate::journeys;
use crate::person::{Answer, Person};
use cairn_core::wizard::Stage;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::{frame, new_goal, stages};

journeys!(
    nothing_is_asked_for_but_the_pages_own_files,
    a_first_start_asks_for_the_files_that_are_weighed,
    without_the_app_there_is_help_and_a_word,
    a_start_whose_file_did_not_come_at_once_is_tried_again,
    a_chunk_that_cannot_be_fetched_says_so_and_comes_at_the_next_try,
);

async fn nothing_is_asked_for_but_the_pages_own_files(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    // Every request that the browser made, by its own account, and every complaint about the content policy.
    let all = person.run("return performance.getEntriesByType('resource').map((e) => e.name)").await?;
    let address = person.site.address();
    let strangers: Vec<&str> = all
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str())
        .filter(|name| !name.starts_with(&address))
        .collect();
    if !strangers.is_empty() {
        return Err(format!("asked elsewhere: {strangers:?}"));
    }
    let dist = xtask::place::dist();
    let built = std::env::var_os("CAIRN_DIST").map_or(dist, Into::into);
    for asked in person.site.asked() {
        let path = asked.trim_start_matches('/');
        let is_own = path.is_empty() || built.join(path).is_file() || path == "favicon.ico";
        if !is_own {
            return Err(format!("{asked} is no file of the page"));
        }
    }
    let title = person.browser.title().await.map_err(crate::person::tell)?;
    if title.contains("Cairn") { Ok(()) } else { Err(format!("the title is {title}")) }
}

/// The sum that the size check asserts is over these files and no others: the list is held against what a browser asked
/// for until the front door could be used. The service worker begins after that, so it is kept away here.
async fn a_first_start_asks_for_the_files_that_are_weighed(person: &mut Person) -> Answer {
    person.site.refuse("sw.js");
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    let weighed = xtask::first_start::files(&crate::person::dist()).map_err(|error| error.to_string())?;
    let asked = person.site.asked();
    let names = asked.iter().map(|path| match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    });
    // Asked for by a browser of its own accord, or by the page once it can be used.
    let is_after = |name: &str| matches!(name, "favicon.ico" | "sw.js");
    let more: Vec<&str> = names.filter(|name| !is_after(name) && !weighed.iter().any(|file| file == name)).collect();
    if more.is_empty() { Ok(()) } else { Err(format!("a first start also asks for {more:?}")) }
}

async fn without_the_app_there_is_help_and_a_word(person: &mut Person) -> Answer {
    person.site.refuse("_bg.wasm");
    person.browser.goto(person.site.address()).await.map_err(crate::person::tell)?;
    person.wait_for("the word", "return !document.getElementById('cannot-go-on').hidden").await?;
    let help = person.run("return document.querySelector('.frame-help a[href=\"tel:988\"]') !== null").await?;
    if help == serde_json::json!(true) { Ok(()) } else { Err("no way to help without the app".into()) }
}

async fn a_start_whose_file_did_not_come_at_once_is_tried_again(person: &mut Person) -> Answer {
    person.site.refuse_once("_bg.wasm");
    person.visit("").await?;
    person.heading(FRONT.title).await
}

async fn a_chunk_that_cannot_be_fetched_says_so_and_comes_at_the_next_try(person: &mut Person) -> Answer {
    person.site.refuse("sw.js");
    person.site.refuse("split_path.wasm");
    person.visit("").await?;
    person.tap(new_goal::EN.small).await?;
    person.heading(frame::EN.missing_title).await?;
    person.site.refuse_nothing();
    person.tap(frame::EN.try_again).await?;
    person.heading(stages::title(Stage::Wish)).await
}
