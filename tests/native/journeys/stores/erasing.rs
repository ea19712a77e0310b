//! Erasing reaches store and mirror and every tab, and is not called done before.

use super::lost::{learn, seconds_go_by};
use super::{open_both, type_draft, type_more, waits};
use crate::fake_mirror::{FakeMirror, Mood, go_on};
use crate::native::world::{day, it_is, new_shelf, page, texts};
use crate::notebook::EraseState;
use cairn_core::yielder::BlockOn as _;

#[test]
fn nothing_is_called_gone_before_the_second_home_answered() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        learn(notebook, "a secret");
        type_draft(notebook, "a secret draft");
        home.is(Mood::Silent);
        it_is(day(22));
        assert_eq!(notebook.erase_everything(), Ok(()));
        go_on();
        assert_eq!(notebook.erasing(), EraseState::Underway);
        seconds_go_by();
        assert_eq!(notebook.erasing(), EraseState::NotSure);
        assert_eq!(home.texts.borrow().len(), 2, "it is all still there");
        home.is(Mood::Answers);
        assert_eq!(notebook.erasing(), EraseState::Done);
        assert_eq!(home.texts.borrow().clone().into_iter().collect::<Vec<_>>(), texts(&*shelf));
        assert!(texts(&*shelf).iter().all(|(_, text)| !text.contains("secret")));
    });
}

#[test]
fn erasing_reaches_a_home_that_was_lost_or_never_opened() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let notebook = open_both(&shelf, &home);
        learn(notebook, "a secret");
        type_draft(notebook, "a secret draft");
        home.texts.borrow_mut().insert("cairn1/c/unreadable".into(), "a secret that can't be read".into());
        let full = home.texts.borrow().clone();
        let gone = || home.texts.borrow().values().all(|text| !text.contains("secret"));
        // The way is lost and comes back by itself.
        home.is(Mood::Lost);
        it_is(day(22));
        assert_eq!(notebook.erase_everything(), Ok(()));
        go_on();
        assert_eq!((notebook.erasing(), gone()), (EraseState::Done, true));
        // It is erased before the mirror was ever joined.
        home.texts.borrow_mut().clone_from(&full);
        home.is(Mood::Silent);
        let other = open_both(&new_shelf(), &home);
        it_is(day(22));
        assert_eq!(other.erase_everything(), Ok(()));
        home.is(Mood::Answers);
        assert_eq!((other.erasing(), gone()), (EraseState::Done, true));
        // The page is closed before the mirror answered: the next start sees to it, drafts and all.
        home.texts.borrow_mut().clone_from(&full);
        open_both(&shelf, &home);
        home.texts.borrow_mut().remove("cairn1/c/unreadable");
        assert!(gone(), "{:?}", home.texts.borrow());
    });
}

#[test]
fn a_tab_that_shows_a_draft_is_emptied_when_another_erases() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let (one, two) = (open_both(&shelf, &home), open_both(&shelf, &home));
        let draft = type_draft(one, "a secret");
        let before = texts(&*shelf);
        it_is(day(22));
        assert_eq!(two.erase_everything(), Ok(()));
        go_on();
        // A key was pressed before this tab heard of it.
        type_more(one, &draft, "a secret word");
        let erasure = texts(&*shelf).into_iter().find(|(key, _)| key.starts_with("cairn1/c/")).unwrap();
        one.receive(Some(&erasure.0), Some(&erasure.1));
        for (key, _) in before {
            one.receive(Some(&key), None);
        }
        go_on();
        // And after: the form that was open writes nothing any more, nor does any other.
        type_more(one, &draft, "a secret word more");
        learn(one, "a secret");
        waits(one, draft.id, None);
        let is_secret = |(_, text): &(String, String)| text.contains("secret");
        assert!(!texts(&*shelf).iter().any(is_secret), "{:?}", texts(&*shelf));
        assert!(!home.texts.borrow().clone().into_iter().any(|text| is_secret(&text)));
        let again = type_draft(one.anew(), "a fresh start");
        waits(open_both(&shelf, &home), again.id, Some("a fresh start"));
        waits(open_both(&new_shelf(), &home), again.id, Some("a fresh start"));
    });
}

#[test]
fn a_file_with_an_erasure_in_it_empties_no_tab() {
    page(|| {
        let (shelf, home) = (new_shelf(), FakeMirror::new());
        let (one, two) = (open_both(&shelf, &home), open_both(&shelf, &home));
        let there = crate::native::world::open(&new_shelf());
        learn(there, "Ana");
        assert_eq!(there.erase_everything(), Ok(()));
        learn(there, "Ben");
        let draft = type_draft(one, "half sa");
        let before = texts(&*shelf);
        two.join_backup(two.open_backup(&there.backups().full().block_on().text).block_on().unwrap()).block_on();
        for (key, text) in texts(&*shelf).iter().filter(|text| !before.contains(text)) {
            one.receive(Some(key), Some(text));
        }
        go_on();
        type_more(one, &draft, "half said");
        waits(open_both(&shelf, &home), draft.id, Some("half said"));
    });
}
