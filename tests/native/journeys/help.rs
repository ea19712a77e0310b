//! The page of help: whose lines come first, and the person's own contacts.

use crate::native::world::{new_shelf, open, page, texts};
use cairn_core::plan::Helper;
use cairn_core::shelf::Shelf;
use cairn_core::words::helplines::Region;
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

#[test]
fn a_region_is_chosen_once_and_says_nothing_else() {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        assert_eq!(notebook.settings().region(), None, "nothing is guessed here");
        notebook.settings().choose_region(Region::Ireland);
        assert_eq!(notebook.settings().region(), Some(Region::Ireland));
        assert_eq!(open(&shelf).settings().region(), Some(Region::Ireland));
        assert_eq!(texts(&*shelf), [("cairn1/region".to_owned(), "ireland".to_owned())], "one word, no day and no act");
        shelf.write("cairn1/region", "atlantis").unwrap();
        assert_eq!(open(&shelf).settings().region(), None);
        assert_eq!(notebook.erase_everything(), Ok(()));
        assert_eq!(shelf.read("cairn1/region"), Ok(None));
    });
}

#[test]
fn a_contact_keeps_what_was_said_of_when_to_call_through_a_file() {
    page(|| {
        let notebook = open(&new_shelf());
        let ito = Helper { name: "Dr Ito".into(), phone: "020 7946 0000".into(), note: "not for nights".into() };
        notebook.set_helpers(vec![ito.clone(), Helper { name: "Bo".into(), ..Helper::default() }]);
        let copy = notebook.backups().full().block_on().text;
        assert!(!copy.contains(r#""name":"Bo","phone":"","note""#), "an empty note is not written");
        let elsewhere = open(&new_shelf());
        let opened = elsewhere.open_backup(&copy).block_on().unwrap();
        let contacts = opened.preview().contacts;
        elsewhere.join_backup(opened.with_contacts(contacts)).block_on();
        assert_eq!(elsewhere.plan().get_untracked().helpers.first(), Some(&ito));
    });
}
