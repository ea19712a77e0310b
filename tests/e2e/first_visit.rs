//! The first visit: what is asked for, what is sent, what a browser complains about.

use crate::journeys;
use crate::person::{Answer, Person};
use cairn::words::en::front::EN as FRONT;

journeys!(nothing_is_asked_for_but_the_pages_own_files);

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
