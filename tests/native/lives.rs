//! Whatever is done in two tabs, with backups saved and opened at any moment, the page always shows what is stored.

use crate::native::world::{day, new_shelf, open, page, typed};
use crate::notebook::{ExportedFile, Notebook};
use cairn_core::plan::{GoalId, Outcome, Plan};
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;
use proptest::prelude::*;
use proptest::sample::Index;

#[derive(Debug, Clone)]
enum UserAction {
    Make,
    CheckIn(Index, u32),
    UndoLast,
    Save,
    Join(Index),
    Erase,
    Look,
}

fn any_action() -> impl Strategy<Value = (bool, UserAction)> {
    let action = prop_oneof![
        3 => Just(UserAction::Make),
        3 => (any::<Index>(), 1u32..6).prop_map(|(goal, on)| UserAction::CheckIn(goal, on)),
        2 => Just(UserAction::UndoLast),
        2 => Just(UserAction::Save),
        3 => any::<Index>().prop_map(UserAction::Join),
        1 => Just(UserAction::Erase),
        3 => Just(UserAction::Look),
    ];
    (any::<bool>(), action)
}

fn plan(notebook: Notebook) -> Plan {
    notebook.plan().get_untracked()
}

/// Joining can always be taken back, and done again, with the same outcome each time.
fn join(notebook: Notebook, copy: &ExportedFile) -> Result<(), TestCaseError> {
    let opened = notebook.open_backup(&copy.text).block_on().unwrap();
    // What other tabs did was looked for, an erasure too.
    let (notebook, before) = (notebook.anew(), plan(notebook));
    if opened.preview().is_nothing {
        return Ok(());
    }
    notebook.join_backup(opened).block_on();
    let joined = plan(notebook);
    notebook.undo_last();
    prop_assert_eq!(&plan(notebook), &before);
    notebook.join_backup(notebook.open_backup(&copy.text).block_on().unwrap()).block_on();
    prop_assert_eq!(&plan(notebook), &joined);
    prop_assert!(notebook.open_backup(&copy.text).block_on().unwrap().preview().is_nothing);
    Ok(())
}

fn does(notebook: Notebook, action: UserAction, copies: &mut Vec<ExportedFile>) -> Result<(), TestCaseError> {
    match action {
        UserAction::Make => {
            let said = Draft { wish: "a wish".into(), ..Draft::default() };
            let _ = notebook.finish(&typed(notebook.drafts().begin(Door::Small), said), "");
        }
        UserAction::CheckIn(goal, on) => {
            let goals: Vec<GoalId> = plan(notebook).goals.into_keys().collect();
            if !goals.is_empty() {
                notebook.check_in(*goal.get(&goals), day(on), Outcome::Done);
            }
        }
        UserAction::UndoLast => notebook.undo_last(),
        UserAction::Save => copies.push(notebook.backups().full().block_on()),
        UserAction::Join(which) if !copies.is_empty() => join(notebook, which.get(copies))?,
        UserAction::Join(_) => {}
        UserAction::Erase => prop_assert_eq!(notebook.erase_everything(), Ok(())),
        UserAction::Look => notebook.rescan(),
    }
    Ok(())
}

proptest! {
    #[test]
    fn the_page_shows_what_is_stored(actions in prop::collection::vec(any_action(), 0..40)) {
        page(|| {
            let shelf = new_shelf();
            let tabs = [open(&shelf), open(&shelf)];
            let mut copies = Vec::new();
            for (which, action) in actions {
                let is_erasure = matches!(action, UserAction::Erase);
                does(tabs[usize::from(which)].anew(), action, &mut copies)?;
                if is_erasure {
                    // Not held here: two tabs that each bring back what was erased, and take it back in turn. The other
                    // tab hears of the erasure at once, and files from before it are not opened any more.
                    tabs[usize::from(!which)].rescan();
                    copies.clear();
                }
            }
            let stored = plan(open(&shelf));
            for tab in tabs {
                tab.rescan();
                prop_assert_eq!(&plan(tab), &stored);
            }
            Ok(())
        })?;
    }
}

/// A tab that had not heard of the other's goal took it for the file's, and away when the file was taken back.
#[test]
fn a_file_that_is_taken_back_leaves_what_another_tab_made() {
    page(|| {
        let shelf = new_shelf();
        let [one, other] = [open(&shelf), open(&shelf)];
        let mut files = Vec::new();
        does(other, UserAction::Make, &mut files).unwrap();
        does(other, UserAction::Save, &mut files).unwrap();
        join(one, &files[0]).unwrap();
        assert_eq!(plan(one).goals.len(), 1, "it is looked for in the store first");
        one.undo_last();
        other.rescan();
        for tab in [one, other, open(&shelf)] {
            assert_eq!(plan(tab).goals.len(), 1);
        }
    });
}
