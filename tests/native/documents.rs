//! Settings and drafts of saved documents, as the notebook has them. What the documents say is tested in `cairn-core`.

use crate::native::world::{new_shelf, open, page};
use crate::notebook::Notebook;
use cairn_core::shelf::Shelf as _;
use cairn_core::wizard::{DraftId, Stage};
use cairn_core::words::helplines::Region;
use std::collections::BTreeMap;

fn opened(fixture: &str) -> Notebook {
    let shelf = new_shelf();
    let stored: BTreeMap<String, String> = serde_json::from_str(fixture).unwrap();
    stored.iter().for_each(|(key, text)| shelf.write(key, text).unwrap());
    open(&shelf)
}

#[test]
fn the_settings_and_drafts_of_every_version_are_read() {
    page(|| {
        let draft = opened(include_str!("../fixtures/shelf-1.json")).draft(DraftId(0x3f)).unwrap();
        assert_eq!((draft.stage, draft.wish.as_str()), (Stage::Obstacle, "sing again "));
        assert!(!opened(include_str!("../fixtures/shelf-2.json")).settings().shows_numbers());
        assert_eq!(opened(include_str!("../fixtures/shelf-4.json")).settings().region(), Some(Region::Ireland));
    });
}
