//! Two tabs on one shelf.

use crate::native::world::{day, new_shelf, open, page, texts, typed};
use crate::notebook::Notebook;
use cairn_core::plan::{GoalId, Outcome};
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

fn make(notebook: Notebook, wish: &str) -> GoalId {
    let draft = typed(notebook.drafts().begin(Door::Small), Draft { wish: wish.into(), ..Draft::default() });
    notebook.finish(&draft, "").unwrap()
}

#[test]
fn both_tabs_at_once_lose_nothing_and_come_to_the_same_plan() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let walk = make(one, "walk");
        two.rescan();
        for d in 1..=20 {
            one.check_in(walk, day(d), Outcome::Done);
            two.check_in(walk, day(d), Outcome::Smallest);
            make(two, &format!("goal {d}"));
        }
        one.rescan();
        two.rescan();
        let plan = one.plan().get_untracked();
        assert_eq!(plan, two.plan().get_untracked());
        assert_eq!(plan, open(&shelf).plan().get_untracked());
        assert_eq!((plan.goals.len(), plan.goals[&walk].check_ins.len()), (21, 20));
        assert_eq!(one.acts(), 61);
    });
}

#[test]
fn an_open_draft_is_not_touched_by_what_another_tab_does() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let draft = Draft { wish: "half sa".into(), ..one.drafts().begin(Door::Small) };
        one.drafts().keep(&draft);
        two.rescan();
        make(two, "another goal");
        one.rescan();
        assert_eq!(one.drafts().get(draft.id), Some(draft));
    });
}

#[test]
fn erasing_in_one_tab_empties_the_other_and_nothing_comes_back() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        make(one, "a secret");
        one.drafts().keep(&Draft { wish: "a secret draft".into(), ..one.drafts().begin(Door::Small) });
        two.rescan();
        assert_eq!((two.acts(), two.drafts().saved().with_untracked(Vec::len)), (1, 1));
        assert_eq!(one.erase_everything(), Ok(()));
        two.rescan();
        for tab in [one, two, open(&shelf)] {
            assert!(tab.plan().with_untracked(cairn_core::plan::Plan::is_empty));
            assert_eq!((tab.acts(), tab.drafts().saved().with_untracked(Vec::len)), (0, 0));
            assert!(!tab.backups().full().block_on().text.contains("secret"));
        }
        assert_eq!(crate::native::world::texts(&*shelf).len(), 1, "only the erasure itself is left");
        let new = make(two.anew(), "a fresh start");
        one.rescan();
        assert_eq!(one.plan().with_untracked(|plan| plan.goals.keys().copied().collect::<Vec<_>>()), [new]);
    });
}

#[test]
fn a_tab_that_had_not_stored_its_acts_does_not_store_them_after_an_erasure() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        shelf.refuse_writes(Some(cairn_core::shelf::Fault::Full));
        make(two, "a secret");
        shelf.refuse_writes(None);
        crate::native::world::it_is(day(23));
        assert_eq!(one.erase_everything(), Ok(()));
        two.rescan();
        assert!(crate::native::world::texts(&*shelf).iter().all(|(_, text)| !text.contains("secret")));
        assert_eq!(two.acts(), 0);
    });
}

/// Tells a tab what the shelf holds now that it did not hold before, key by key, as the browser does.
fn tell(tab: Notebook, before: &[(String, String)], now: &[(String, String)]) {
    for (key, text) in now.iter().filter(|one| !before.contains(one)) {
        tab.receive(Some(key), Some(text));
    }
    for (key, _) in before.iter().filter(|(key, _)| now.iter().all(|(other, _)| other != key)) {
        tab.receive(Some(key), None);
    }
}

#[test]
fn what_is_heard_from_another_tab_is_all_there_is_to_know() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        let does: [&dyn Fn(); 8] = [
            &|| _ = make(one, "walk"),
            &|| one.drafts().keep(&Draft { wish: "half sa".into(), ..one.drafts().begin(Door::Small) }),
            &|| one.plan().get_untracked().goals.keys().for_each(|goal| one.check_in(*goal, day(3), Outcome::Done)),
            &|| one.undo_last(),
            &|| _ = make(one, "sing"),
            &|| one.pause_all(None),
            &|| assert_eq!(one.erase_everything(), Ok(())),
            &|| _ = make(one, "swim"),
        ];
        for what in does {
            let before = texts(&*shelf);
            what();
            tell(two, &before, &texts(&*shelf));
            assert_eq!(two.plan().get_untracked(), one.plan().get_untracked());
            assert_eq!(two.plan().get_untracked(), open(&shelf).plan().get_untracked());
            assert_eq!(two.drafts().saved().get_untracked(), one.drafts().saved().get_untracked());
        }
        assert_eq!(two.plan().get_untracked().goals.len(), 1);
    });
}

#[test]
fn what_is_heard_and_can_not_be_read_is_told_until_it_can() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        make(one, "walk");
        let (key, text) = texts(&*shelf).remove(0);
        two.receive(Some(&key), Some("damaged"));
        assert_eq!((two.acts(), two.storage_health().get_untracked().unread.damaged), (0, 1));
        two.receive(Some(&key), Some(&text));
        assert_eq!((two.acts(), two.storage_health().get_untracked().unread.damaged), (1, 0));
    });
}
