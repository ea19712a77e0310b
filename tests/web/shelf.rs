//! The shelf and its mirror on the real stores of a browser.

use crate::browser::time;
use crate::notebook::{Env, Notebook, SaveState, UndoLabel};
use crate::shelf::{IndexedDb, Local};
use cairn_core::journal::{Journal, is_newer};
use cairn_core::plan::{Act, Change};
use cairn_core::shelf::{Fault, Mirror, Shelf};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

const HANDS: Env = Env {
    now: time::now,
    today: |_| time::here().0,
    random: time::random,
    in_a_moment: time::in_a_moment,
    yielder: time::yielder,
};

fn empty_local() -> Local {
    let shelf = Local::open().unwrap();
    for key in shelf.list("").unwrap() {
        shelf.remove(&key).unwrap();
    }
    shelf
}

async fn empty_mirror() -> IndexedDb {
    let mirror = IndexedDb::new(is_newer);
    mirror.replace(&[]).await.unwrap();
    mirror
}

fn pair(key: &str, text: &str) -> (String, String) {
    (key.to_owned(), text.to_owned())
}

#[wasm_bindgen_test]
fn local_storage_keeps_every_letter_and_lists_only_what_begins_so() {
    let shelf = empty_local();
    let text = "é, 日本, \u{0}\u{1f}\u{ff} and 🪨";
    shelf.write("a/1", text).unwrap();
    shelf.write("b/1", "other").unwrap();
    assert_eq!(shelf.read("a/1"), Ok(Some(text.to_owned())));
    assert_eq!(shelf.list("a/"), Ok(vec!["a/1".to_owned()]));
    shelf.remove("a/1").unwrap();
    assert_eq!(shelf.read("a/1"), Ok(None));
}

#[wasm_bindgen_test]
fn a_full_local_storage_says_so_and_keeps_what_it_had() {
    let shelf = empty_local();
    let million = "x".repeat(1_000_000);
    let full = (0..6).find_map(|n| shelf.write(&format!("fill/{n}"), &million).err());
    assert_eq!(full, Some(Fault::Full));
    assert_eq!(shelf.write("fill/0", &million.repeat(6)), Err(Fault::Full));
    assert_eq!(shelf.read("fill/0").unwrap().map(|text| text.len()), Some(1_000_000));
    empty_local();
}

#[wasm_bindgen_test]
async fn the_mirror_gives_back_what_it_acknowledged() {
    let mirror = empty_mirror().await;
    let texts = vec![pair("cairn1/c/1", "é 🪨"), pair("cairn1/c/2", "two")];
    mirror.write(texts.clone(), Vec::new(), Vec::new()).await.unwrap();
    assert_eq!(IndexedDb::new(is_newer).all().await.unwrap(), texts);
    mirror
        .write(vec![pair("cairn1/p/3", "page")], Vec::new(), vec!["cairn1/c/1".to_owned(), "cairn1/c/2".to_owned()])
        .await
        .unwrap();
    assert_eq!(mirror.all().await.unwrap(), [pair("cairn1/p/3", "page")]);
    mirror.replace(&texts).await.unwrap();
    assert_eq!(mirror.all().await.unwrap(), texts);
    empty_mirror().await;
}

#[wasm_bindgen_test]
async fn what_was_done_is_saved_when_the_mirror_says_so_and_comes_back_when_local_storage_was_emptied() {
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    let shelf = Rc::new(empty_local());
    empty_mirror().await;
    let notebook = Notebook::open(shelf.clone(), HANDS, None).await;
    notebook.open_mirror();
    notebook.act(UndoLabel::Change, vec![Change::CapacitySet(Some(90))]);
    assert_eq!(notebook.save_state().get_untracked(), SaveState::Saving);
    until_stored(notebook).await;

    empty_local();
    let again = Notebook::open(shelf.clone(), HANDS, None).await;
    assert_eq!(again.plan().get_untracked().capacity, None);
    again.open_mirror();
    until("it is in the plan", || again.plan().get_untracked().capacity == Some(90)).await;
    until("it is put back on the shelf", || shelf.list("cairn1/c/").unwrap().len() == 1).await;
    empty_local();
    empty_mirror().await;
}

#[wasm_bindgen_test]
async fn packing_takes_keys_away_only_after_the_mirror_has_the_segment() {
    let shelf = Rc::new(empty_local());
    let mirror = empty_mirror().await;
    let mut journal = Journal::new(shelf.clone(), 1).with_pack_threshold(4);
    journal.join_mirror(&mirror.all().await.unwrap());
    for n in 0..6 {
        journal.record(Act { on: time::here().0, does: vec![Change::CapacitySet(Some(n))] }, time::now()).unwrap();
    }
    assert_eq!(journal.pack(time::now()), None, "nothing is in the mirror yet");
    let (stamps, texts) = journal.for_mirror();
    mirror.write(texts, Vec::new(), Vec::new()).await.unwrap();
    journal.confirm_mirrored(&stamps);
    let packing = journal.pack(time::now()).unwrap();
    mirror
        .write(vec![(packing.segment.key.clone(), packing.segment.sealed.clone())], Vec::new(), packing.needless())
        .await
        .unwrap();
    journal.confirm_packed(&packing).unwrap();
    assert_eq!(shelf.list("cairn1/c/").unwrap(), Vec::<String>::new());
    let mut again = Journal::new(shelf.clone(), 2);
    again.rescan().unwrap();
    assert_eq!(again.set(), journal.set());
    empty_local();
    empty_mirror().await;
}

/// Another page deletes the database: this one lets go of it, and opens it anew for what comes next.
#[wasm_bindgen_test]
async fn a_connection_that_was_lost_is_opened_anew_and_what_was_done_is_saved() {
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    let shelf = Rc::new(empty_local());
    empty_mirror().await;
    let notebook = Notebook::open(shelf.clone(), HANDS, None).await;
    notebook.open_mirror();
    notebook.act(UndoLabel::Change, vec![Change::CapacitySet(Some(90))]);
    until_stored(notebook).await;
    let delete = js_sys::Function::new_no_args(
        "return new Promise((done, not) => { const r = indexedDB.deleteDatabase('cairn1'); r.onsuccess = done; r.onblocked = not; })",
    );
    let deleted = delete.call0(&wasm_bindgen::JsValue::NULL).unwrap();
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(deleted)).await.expect("nothing is in the way");
    notebook.act(UndoLabel::Change, vec![Change::CapacitySet(Some(80))]);
    until_stored(notebook).await;
    assert_eq!(IndexedDb::new(is_newer).all().await.unwrap().len(), 2, "all of it is there again");
    empty_local();
    empty_mirror().await;
}

#[wasm_bindgen_test]
async fn of_two_texts_of_a_draft_the_newer_one_stays_in_the_mirror_though_the_older_one_is_written_or_removed() {
    let mirror = empty_mirror().await;
    let keep = async |now| {
        let mut journal = Journal::new(Rc::new(cairn_core::shelf::Memory::default()), 1);
        journal.join_mirror(&[]);
        journal.keep_draft("7", r#"{"wish":"x"}"#, now).unwrap();
        let drafts = journal.drafts_for_mirror();
        mirror.write(Vec::new(), drafts.texts.clone(), Vec::new()).await.unwrap();
        drafts.texts
    };
    let newer = keep(2000).await;
    let older = keep(1000).await;
    mirror.remove(older).await.unwrap();
    assert_eq!(mirror.all().await.unwrap(), newer);
    mirror.remove(newer).await.unwrap();
    assert_eq!(mirror.all().await.unwrap(), []);
    empty_mirror().await;
}

/// Waits until shelf and mirror have what was done last.
async fn until_stored(notebook: Notebook) {
    until("all is stored", || notebook.save_state().get_untracked() == SaveState::Stored).await;
}

/// Lets the browser go on until something is so, for five seconds at most.
async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..500 {
        if is_so() {
            return;
        }
        let wait = js_sys::Promise::new(&mut |resolve, _| {
            let _ = web_sys::window().unwrap().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10);
        });
        wasm_bindgen_futures::JsFuture::from(wait).await.unwrap();
    }
    panic!("waited in vain: {what}");
}
