//! The day turns while somebody is in a field.

use crate::native::world::{day, it_is, new_shelf, open, page, typed};
use cairn_core::plan::Outcome;
use cairn_core::wizard::{Door, Draft};
use leptos::prelude::*;

#[test]
fn what_somebody_is_in_stays_with_its_day_until_they_leave_it() {
    page(|| {
        it_is(day(25));
        let notebook = open(&new_shelf());
        let draft = typed(notebook.drafts().begin(Door::Small), Draft { wish: "walk".into(), ..Draft::default() });
        let goal = notebook.finish(&draft, "").unwrap();
        let today = notebook.today();
        notebook.day().hold(true);
        it_is(day(26));
        notebook.day().update_today();
        notebook.rescan();
        notebook.check_in(goal, today.get_untracked(), Outcome::Done);
        assert_eq!(today.get_untracked(), day(25), "nor does an act of the page turn it");
        assert!(notebook.day().has_turned().get_untracked(), "the page can say which day it is of");
        notebook.day().hold(false);
        assert_eq!(today.get_untracked(), day(26));
        assert!(!notebook.day().has_turned().get_untracked());
        let of_day = |on| notebook.plan().with_untracked(|plan| plan.goals[&goal].check_ins.contains_key(&day(on)));
        assert!(of_day(25) && !of_day(26));
        it_is(day(27));
        notebook.day().update_today();
        assert_eq!(today.get_untracked(), day(27), "with nobody in a field it turns by itself");
    });
}
