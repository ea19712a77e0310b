//! Two tabs on one shelf.

use crate::world::{day, new_shelf, open, page, typed};
use cairn::notebook::Notebook;
use cairn::plan::{GoalId, How};
use cairn::wizard::{Door, Draft};
use leptos::prelude::*;

fn make(notebook: Notebook, wish: &str) -> GoalId {
    let draft = typed(notebook.begin(Door::Small), Draft { wish: wish.into(), ..Draft::default() });
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
            one.check_in(walk, day(d), How::Done);
            two.check_in(walk, day(d), How::Smallest);
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
        let draft = Draft { wish: "half sa".into(), ..one.begin(Door::Small) };
        one.keep(&draft);
        two.rescan();
        make(two, "another goal");
        one.rescan();
        assert_eq!(one.draft(draft.id), Some(draft));
    });
}

#[test]
fn erasing_in_one_tab_empties_the_other_and_nothing_comes_back() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        make(one, "a secret");
        one.keep(&Draft { wish: "a secret draft".into(), ..one.begin(Door::Small) });
        two.rescan();
        assert_eq!((two.acts(), two.waiting().with_untracked(Vec::len)), (1, 1));
        assert_eq!(one.erase_everything(), Ok(()));
        two.rescan();
        for tab in [one, two, open(&shelf)] {
            assert!(tab.plan().with_untracked(cairn::plan::Plan::is_empty));
            assert_eq!((tab.acts(), tab.waiting().with_untracked(Vec::len)), (0, 0));
            assert!(!tab.full_copy().text.contains("secret"));
        }
        assert_eq!(crate::world::texts(&*shelf).len(), 1, "only the erasure itself is left");
        let new = make(two, "a fresh start");
        one.rescan();
        assert_eq!(one.plan().with_untracked(|plan| plan.goals.keys().copied().collect::<Vec<_>>()), [new]);
    });
}

#[test]
fn a_tab_that_had_not_stored_its_acts_does_not_store_them_after_an_erasure() {
    page(|| {
        let shelf = new_shelf();
        let (one, two) = (open(&shelf), open(&shelf));
        shelf.refuse_writes(Some(cairn::shelf::Fault::Full));
        make(two, "a secret");
        shelf.refuse_writes(None);
        crate::world::it_is(day(23));
        assert_eq!(one.erase_everything(), Ok(()));
        two.rescan();
        assert!(crate::world::texts(&*shelf).iter().all(|(_, text)| !text.contains("secret")));
        assert_eq!(two.acts(), 0);
    });
}
