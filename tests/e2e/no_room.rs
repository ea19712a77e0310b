//! A browser that refuses: a full store, and one that stores nothing. It is said at once, and there is a way out.

use crate::files::save_copy;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn::route::Route;
use cairn::words::en::data::EN as DATA;
use cairn::words::en::frame::EN as FRAME;
use cairn::words::en::today::EN as TODAY;

journeys!(a_full_store_is_said_and_nothing_is_lost, where_nothing_can_be_stored_all_of_it_works_and_says_so);

/// Somebody else of this address takes all the room there is, to the last letter.
const FILL: &str = "let size = 1 << 20, at = 0; while (size > 0) { \
    try { localStorage.setItem('other/' + at, 'x'.repeat(size)); at += 1 } catch { size = size >> 1 } } return at";
const EMPTY: &str = "Object.keys(localStorage).filter((key) => key.startsWith('other/')) \
    .forEach((key) => localStorage.removeItem(key)); return true";

async fn a_full_store_is_said_and_nothing_is_lost(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.visit(&Route::Today.href()).await?;
    person.run(FILL).await?;
    person.tap(TODAY.done).await?;
    person.see(FRAME.not_saved_title).await?;
    person.see(FRAME.full).await?;
    // By the address alone: the act is in this open page only.
    person.run(&format!("location.hash = '{}'; return true", Route::YourData.href().trim_start_matches('#'))).await?;
    person.heading(DATA.title).await?;
    let copy = copy_here(person).await?;
    if !copy.contains("checked-in") {
        return Err("the copy lacks what found no room".into());
    }
    person.run(EMPTY).await?;
    person.tap(FRAME.try_again).await?;
    person.not_see(FRAME.not_saved_title).await?;
    person.visit(&Route::Today.href()).await?;
    person.wait_for("the check-in", "return !!document.querySelector('[aria-pressed=\"true\"]')").await?;

    person.run(FILL).await?;
    person.run(&format!("location.hash = '{}'; return true", Route::YourData.href().trim_start_matches('#'))).await?;
    person.heading(DATA.title).await?;
    person.tap(DATA.erase).await?;
    person.tap(DATA.erase_yes).await?;
    person.see(DATA.erased).await
}

/// Saves a copy from the page that is open.
async fn copy_here(person: &mut Person) -> Answer<String> {
    person.run(crate::files::CATCH).await?;
    // The notice above has a link with the same words.
    person.pick("save-copy").await?;
    person.wait_for("the file", "return typeof window.caughtFile === 'string'").await?;
    let text = person.run("return window.caughtFile").await?;
    text.as_str().map(str::to_owned).ok_or_else(|| "no text".to_owned())
}

/// As in some private windows: naming the store is an error. The page's own files are as they are; only the browser differs.
async fn where_nothing_can_be_stored_all_of_it_works_and_says_so(person: &mut Person) -> Answer {
    let refusing = crate::phone::Folder::new();
    crate::update::copy_all(&crate::person::dist(), refusing.path()).map_err(crate::person::tell)?;
    let page = refusing.path().join("index.html");
    let text = std::fs::read_to_string(&page).map_err(crate::person::tell)?;
    let refuses = "for (const name of ['localStorage', 'indexedDB']) \
        Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } });";
    std::fs::write(refusing.path().join("refuses.js"), refuses).map_err(crate::person::tell)?;
    std::fs::write(&page, text.replacen("<script", "<script src=./refuses.js></script><script", 1))
        .map_err(crate::person::tell)?;
    person.site.show(refusing.path());
    person.site.refuse("sw.js");
    person.visit(&Route::Welcome.href()).await?;
    person.see(FRAME.blocked_title).await?;
    make_small_goal(person, "ring my sister").await?;
    person.run(&format!("location.hash = '{}'; return true", Route::YourData.href().trim_start_matches('#'))).await?;
    person.heading(DATA.title).await?;
    let copy = copy_here(person).await?;
    person.site.show(&crate::person::dist());
    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    crate::files::choose_file(person, &copy).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    let again = save_copy(person).await?;
    if again.contains("ring my sister") { Ok(()) } else { Err("the goal did not come along".into()) }
}
