//! The store and the mirror in a real browser: one that is lost, silent or full, words that are in the open page only, and other tabs.

use crate::journeys;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, dist, tell};
use crate::phone::Folder;
use crate::proofs::SAVED;
use crate::short_door::make_small_goal;
use crate::three_weeks::open_all;
use crate::update::{copy_all, later_build};
use crate::waiting::stays;
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::shell::EN as SHELL;
use cairn_core::words::en::stage_wish::EN as WISH;
use std::time::Duration;

journeys!(
    a_connection_that_was_lost_is_opened_anew_by_what_is_done_next,
    a_mirror_that_never_answers_is_told_and_nothing_is_called_gone,
    a_new_version_waits_for_words_that_are_stored_nowhere,
    a_tab_is_emptied_when_another_one_erases,
    an_opening_that_never_ends_leads_to_the_rescue_page,
);

async fn begin_to_type(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(WISH.title).await?;
    person.type_into(WISH.field, "sit in the sun").await
}

async fn a_connection_that_was_lost_is_opened_anew_by_what_is_done_next(person: &mut Person) -> Answer {
    begin_to_type(person).await?;
    person.wait_for("the wish to be saved", SAVED).await?;
    // The browser closes the connection, as it does in the background; the next use of it says so.
    let close = "const begin = IDBDatabase.prototype.transaction; window.cairnLost = 0; \
        IDBDatabase.prototype.transaction = function (...all) { \
            IDBDatabase.prototype.transaction = begin; window.cairnLost += 1; this.close(); return begin.apply(this, all); }; \
        return true";
    person.run(close).await?;
    person.type_into(WISH.field, " at noon").await?;
    person.wait_for("the connection to be lost", "return window.cairnLost === 1").await?;
    person.wait_for("the wish to be saved", SAVED).await?;
    // Somebody else of this address empties the store.
    person.browser.goto(format!("{}rescue.html", person.site.address())).await.map_err(tell)?;
    person.run("localStorage.clear(); return true").await?;
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.go_on).await?;
    let wish = person.holds(WISH.field).await?;
    if wish == "sit in the sun at noon" { Ok(()) } else { Err(format!("the wish is now “{wish}”")) }
}

/// The page with a script before all others.
pub(crate) fn page_with(script: &str) -> Answer<Folder> {
    let folder = Folder::new();
    copy_all(&dist(), folder.path()).map_err(tell)?;
    let page = folder.path().join("index.html");
    let text = std::fs::read_to_string(&page).map_err(tell)?;
    std::fs::write(folder.path().join("first.js"), script).map_err(tell)?;
    std::fs::write(&page, text.replacen("<script", "<script src=./first.js></script><script", 1)).map_err(tell)?;
    Ok(folder)
}

async fn a_mirror_that_never_answers_is_told_and_nothing_is_called_gone(person: &mut Person) -> Answer {
    let silent = page_with("IDBFactory.prototype.open = () => new EventTarget();")?;
    person.site.show(silent.path());
    person.site.refuse("sw.js");
    begin_to_type(person).await?;
    person.see(SHELL.saved_once).await?;
    person.see(FRAME.half_title).await?;
    person.visit(&Route::YourData.href()).await?;
    open_all(person).await?;
    person.pick("erase").await?;
    person.tap(DATA.erase_yes).await?;
    // The mirror is known to be silent, so nobody is told to wait for it.
    person.see(DATA.erase_not_sure).await?;
    person.not_see(DATA.erased).await
}

/// Neither the store nor the mirror has space for one letter more.
const FULL: &str = "window.cairnRoom = [Storage.prototype.setItem, IDBObjectStore.prototype.put]; \
    const no = () => { throw new DOMException('no', 'QuotaExceededError') }; \
    Storage.prototype.setItem = no; IDBObjectStore.prototype.put = no; return true";
const ROOM: &str = "[Storage.prototype.setItem, IDBObjectStore.prototype.put] = window.cairnRoom; return true";
const ASKS: &str = "const leaving = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaving); \
    return leaving.defaultPrevented";

async fn a_new_version_waits_for_words_that_are_stored_nowhere(person: &mut Person) -> Answer {
    person.visit("").await?;
    ready_for_offline(person).await?;
    begin_to_type(person).await?;
    person.wait_for("the wish to be saved", SAVED).await?;
    if person.run(ASKS).await? != false {
        return Err("it is asked although all is saved".into());
    }
    let typing = person.browser.window().await.map_err(tell)?;
    let later = later_build()?;
    person.site.show(later.path());
    let other = person.browser.new_tab().await.map_err(tell)?;
    person.browser.switch_to_window(other.clone()).await.map_err(tell)?;
    person.visit(&Route::Today.href()).await?;
    person.see(FRAME.update_title).await?;
    person.browser.switch_to_window(typing.clone()).await.map_err(tell)?;
    person.run(FULL).await?;
    person.type_into(WISH.field, " at noon").await?;
    person.see(FRAME.not_saved_title).await?;
    if person.run(ASKS).await? != true {
        return Err("nobody asks before the words are gone".into());
    }
    person.browser.switch_to_window(other.clone()).await.map_err(tell)?;
    person.tap(FRAME.update_now).await?;
    person.see(FRAME.update_waits).await?;
    person.browser.switch_to_window(typing.clone()).await.map_err(tell)?;
    let is_old = "return document.documentElement.dataset.build !== 'later'";
    stays(person, "the new version waits", is_old, Duration::from_secs(1)).await?;
    person.run(ROOM).await?;
    for tab in [typing, other] {
        person.browser.switch_to_window(tab).await.map_err(tell)?;
        person.wait_for("the new version", "return document.documentElement.dataset.build === 'later'").await?;
    }
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.go_on).await?;
    let wish = person.holds(WISH.field).await?;
    if wish == "sit in the sun at noon" { Ok(()) } else { Err(format!("the wish is now “{wish}”")) }
}

async fn a_tab_is_emptied_when_another_one_erases(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    begin_to_type(person).await?;
    let typing = person.browser.window().await.map_err(tell)?;
    let other = person.browser.new_tab().await.map_err(tell)?;
    person.browser.switch_to_window(other.clone()).await.map_err(tell)?;
    person.visit(&Route::YourData.href()).await?;
    open_all(person).await?;
    person.pick("erase").await?;
    person.tap(DATA.erase_yes).await?;
    person.see(DATA.erased).await?;
    person.browser.switch_to_window(typing).await.map_err(tell)?;
    person.wait_for("the form to be gone", "return !document.querySelector('main textarea')").await?;
    person.press(" at noon").await?;
    let none = "return !Object.keys(localStorage).some((key) => key.startsWith('cairn1/d/'))";
    stays(person, "no draft is stored", none, Duration::from_millis(700)).await
}

async fn an_opening_that_never_ends_leads_to_the_rescue_page(person: &mut Person) -> Answer {
    let broken = Folder::new();
    copy_all(&dist(), broken.path()).map_err(tell)?;
    let page = broken.path().join("index.html");
    let text = std::fs::read_to_string(&page).map_err(tell)?;
    std::fs::write(&page, text.replace("src=./boot", "data-src=./boot")).map_err(tell)?;
    person.site.show(broken.path());
    person.browser.goto(person.site.address()).await.map_err(tell)?;
    let look =
        |is: &str| format!("return getComputedStyle(document.querySelector('.frame-late')).visibility === '{is}'");
    person.wait_for("it to be out of sight at first", &look("hidden")).await?;
    person.wait_for("a word after some seconds", &look("visible")).await?;
    person.run("document.querySelector('.frame-late a[href=\"./rescue.html\"]').click(); return true").await?;
    person.wait_for("the rescue page", "return !!document.getElementById('told')").await
}
