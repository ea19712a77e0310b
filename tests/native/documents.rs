//! Settings and drafts of saved documents, as the notebook has them. What the documents say is tested in `cairn-core`.

use crate::native::world::{new_shelf, open, page, texts};
use crate::notebook::Notebook;
use cairn_core::shelf::Shelf as _;
use cairn_core::wizard::{DraftId, Stage};
use cairn_core::words::helplines::Region;
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;
use std::collections::BTreeMap;

fn opened(fixture: &str) -> Notebook {
    let shelf = new_shelf();
    let stored: BTreeMap<String, String> = serde_json::from_str(fixture).unwrap();
    stored.iter().for_each(|(key, text)| shelf.write(key, text).unwrap());
    let notebook = open(&shelf);
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "opening writes nothing");
    notebook
}

#[test]
fn a_file_of_version_1_comes_to_the_plan_that_a_browser_of_version_1_holds() {
    page(|| {
        let notebook = open(&new_shelf());
        let file = notebook.open_backup(include_str!("../fixtures/cairn-1.json")).block_on().unwrap();
        let contacts = file.preview().contacts;
        notebook.join_backup(file.with_contacts(contacts)).block_on();
        let held = opened(include_str!("../fixtures/shelf-1.json"));
        assert_eq!(notebook.plan().get_untracked(), held.plan().get_untracked());
        let unread = held.storage_health().get_untracked().unread;
        assert_eq!((unread.damaged, unread.newer), (1, 2), "a spoilt entry; one in a newer seal and one newer act");
    });
}

#[test]
fn the_settings_and_drafts_of_every_version_are_read() {
    page(|| {
        let draft = opened(include_str!("../fixtures/shelf-1.json")).drafts().get(DraftId(0x3f)).unwrap();
        assert_eq!((draft.stage, draft.wish.as_str()), (Stage::Obstacle, "sing again "));
        assert!(!opened(include_str!("../fixtures/shelf-2.json")).settings().shows_numbers());
        assert_eq!(opened(include_str!("../fixtures/shelf-4.json")).settings().region(), Some(Region::Ireland));
        for fixture in [include_str!("../fixtures/shelf-3.json"), include_str!("../fixtures/shelf-5.json")] {
            assert!(!opened(fixture).plan().get_untracked().goals.is_empty());
        }
    });
}
