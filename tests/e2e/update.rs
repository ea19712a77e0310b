//! A new version: announced, taken when the person says so, never half, and never where there is none.

use crate::journeys;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, dist, tell};
use crate::phone::Folder;
use crate::waiting::stays;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stage_wish::EN as WISH;
use serde_json::json;
use std::path::Path;
use std::time::Duration;

journeys!(a_new_version_comes_whole_and_when_the_person_says_so, a_first_visit_in_two_tabs_is_no_news);

/// The same page as a later build: it says so in its first tag.
pub(crate) fn later_build() -> Answer<Folder> {
    let folder = Folder::new();
    copy_all(&dist(), folder.path()).map_err(tell)?;
    let page = folder.path().join("index.html");
    let text = std::fs::read_to_string(&page).map_err(tell)?;
    std::fs::write(&page, text.replacen("<html", "<html data-build=\"later\"", 1)).map_err(tell)?;
    xtask::precache::write(folder.path()).map_err(tell)?;
    Ok(folder)
}

pub(crate) fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

async fn is_later(person: &Person) -> Answer<bool> {
    Ok(person.run("return document.documentElement.dataset.build === 'later'").await? == true)
}

async fn a_new_version_comes_whole_and_when_the_person_says_so(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    ready_for_offline(person).await?;
    let later = later_build()?;
    person.site.show(later.path());

    // Half of it is there: no word of it, and nothing of it.
    person.site.refuse("icon.svg");
    person.site.forget_asked();
    person.reload().await?;
    person.heading(FRONT.title).await?;
    let looked = std::time::Instant::now();
    while !person.site.asked().iter().any(|path| path.ends_with("icon.svg")) {
        if looked.elapsed() > Duration::from_secs(10) {
            return Err("the browser never looked at the new version".into());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let none = format!("return !document.body.innerText.includes({})", json!(FRAME.update_title));
    stays(person, "no word of it", &none, Duration::from_millis(500)).await?;
    person.site.refuse_nothing();

    // All of it is there: a word, and the old page until the person says so.
    person.reload().await?;
    person.see(FRAME.update_title).await?;
    if is_later(person).await? {
        return Err("the new version came unasked".into());
    }
    person.tap(DOORS.small).await?;
    person.heading(WISH.title).await?;
    person.type_into(WISH.field, "sit in the sun").await?;
    person.tap(FRAME.update_now).await?;
    person.wait_for("the new version", "return document.documentElement.dataset.build === 'later'").await?;
    person.heading(WISH.title).await?;
    let kept = person.holds(WISH.field).await?;
    if kept != "sit in the sun" {
        return Err(format!("the wish is now “{kept}”"));
    }
    person.not_see(FRAME.update_title).await
}

async fn a_first_visit_in_two_tabs_is_no_news(person: &mut Person) -> Answer {
    person.visit("").await?;
    let first = person.browser.window().await.map_err(tell)?;
    let second = person.browser.new_tab().await.map_err(tell)?;
    person.browser.switch_to_window(second.clone()).await.map_err(tell)?;
    person.visit(&Route::Today.href()).await?;
    ready_for_offline(person).await?;
    for tab in [first, second] {
        person.browser.switch_to_window(tab).await.map_err(tell)?;
        ready_for_offline(person).await?;
        // Said once, it stays said: the page never takes the news back by itself.
        let none = "return !document.documentElement.dataset.update";
        stays(person, "the first version of all is no news", none, Duration::from_millis(700)).await?;
    }
    Ok(())
}
