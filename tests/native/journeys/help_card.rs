//! The help card: what is kept of it, which is nothing but the wish to see it no more.

use crate::world::{day, it_is, new_shelf, open, page, texts};
use cairn::coach::read;
use cairn::notebook::Notebook;
use cairn::wizard::{Door, Draft, DraftId, fill_from_words};
use chrono::Days;
use leptos::prelude::*;
use std::rc::Rc;

/// What is stored once these words were typed as a wish and as a wording: how many keys, and the draft without the words.
fn kept(words: &str) -> (usize, Option<Draft>) {
    page(|| {
        let shelf = new_shelf();
        let notebook = open(&shelf);
        let today = notebook.today().get_untracked();
        let begun = notebook.begin(Door::Small);
        let mut draft = Draft { wish: words.into(), wording: words.into(), wording_touched: true, ..begun };
        let reading = read(draft.words(), today);
        fill_from_words(&mut draft, &reading);
        notebook.keep(&draft);
        let again = open(&shelf).draft(draft.id);
        let blank =
            |draft: Draft| Draft { id: DraftId(0), began: None, wish: String::new(), wording: String::new(), ..draft };
        (texts(&*shelf).len(), again.map(blank))
    })
}

#[test]
fn nothing_that_is_stored_tells_that_words_spoke_of_danger() {
    let (dark, plain) = ("I want to die", "I want to fly");
    let today = page(|| open(&new_shelf()).today().get_untracked());
    assert!(read(dark, today).danger && !read(plain, today).danger);
    assert_eq!(kept(dark), kept(plain));
    assert!(kept(dark).1.is_some());
}

#[test]
fn turned_off_it_stays_off_for_thirty_days_or_until_it_is_turned_on() {
    page(|| {
        it_is(day(1));
        let shelf = new_shelf();
        let card = |notebook: Notebook| notebook.shows_help_card();
        assert!(card(open(&shelf)));
        open(&shelf).show_help_card(false);
        assert!(!card(open(&shelf)));
        assert_eq!(open(&shelf).help_card_returns(), Some(day(1) + Days::new(30)));
        it_is(day(30));
        assert!(!card(open(&shelf)));
        it_is(day(1) + Days::new(30));
        assert!(card(open(&shelf)), "by itself");
        it_is(day(1) - Days::new(1));
        assert!(card(open(&shelf)), "a clock that ran ahead turned it off");
        it_is(day(2));
        assert!(!card(open(&shelf)));
        open(&shelf).show_help_card(true);
        assert!(card(open(&shelf)));
        assert_eq!(texts(&*Rc::clone(&shelf)), [], "and then nothing is left of it");
    });
}
