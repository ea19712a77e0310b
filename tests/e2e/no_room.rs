//! A browser that refuses: a full store, and one that stores nothing. It is said at once, and there is a way out.

use crate::files::{choose_file, file_given_by, save_backup};
use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use crate::three_weeks::open_all;
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::today::EN as TODAY;

journeys!(a_full_store_is_said_and_nothing_is_lost, where_nothing_can_be_stored_all_of_it_works_and_says_so);

/// Somebody else of this address takes all the space there is, to the last letter.
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
    // The mirror has space: it is said that only one of the two has it.
    person.see(FRAME.half_title).await?;
    person.see(FRAME.half_full).await?;
    to_data(person).await?;
    let backup = file_given_by(person, "save-copy").await?;
    if !backup.contains("checked-in") {
        return Err("the backup lacks what found no room".into());
    }
    // With free space again it is saved without a tap: the page tries by itself, twice a second.
    person.run(EMPTY).await?;
    person.not_see(FRAME.half_title).await?;
    person.visit(&Route::Today.href()).await?;
    person.wait_for("the check-in", "return !!document.querySelector('[aria-pressed=\"true\"]')").await?;

    person.run(FILL).await?;
    to_data(person).await?;
    open_all(person).await?;
    person.pick("erase").await?;
    person.tap(DATA.erase_yes).await?;
    person.see(DATA.erased).await
}

/// To "Your data" by the address alone: what found no space is in this open page only.
async fn to_data(person: &Person) -> Answer {
    person.run(&format!("location.hash = '{}'; return true", Route::YourData.href().trim_start_matches('#'))).await?;
    person.heading(DATA.title).await
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
    to_data(person).await?;
    let backup = file_given_by(person, "save-copy").await?;
    person.site.show(&crate::person::dist());
    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    choose_file(person, &backup).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    let again = save_backup(person).await?;
    if again.contains("ring my sister") { Ok(()) } else { Err("the goal did not come along".into()) }
}
