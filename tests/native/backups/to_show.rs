//! A backup for a therapist: it holds what is meant to be seen, is a backup like any other, and takes nothing away
//! where it is opened.

use super::{join, make};
use crate::native::world::{day, env, it_is, new_shelf, open, page};
use crate::notebook::{Notebook, OptionalContent, UndoLabel};
use cairn_core::plan::{Change, CheckIn, GoalId, HardDayPart, HardDayTopic, Helper, Outcome, Plan, Session, Status};
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::BlockOn as _;
use leptos::prelude::*;

fn plan(notebook: Notebook) -> Plan {
    notebook.plan().get_untracked()
}

fn to_show(notebook: Notebook, along: OptionalContent) -> String {
    notebook.backups().to_show(along).block_on().text
}

/// Joins a backup, with all of its contacts.
fn join_all(notebook: Notebook, copy: &str) {
    let opened = notebook.open_backup(copy).block_on().unwrap();
    let contacts = opened.preview().contacts;
    notebook.join_backup(opened.with_contacts(contacts)).block_on();
}

const ALL: OptionalContent = OptionalContent {
    day_notes: true,
    session_notes: true,
    others: true,
    parked: true,
    contacts: true,
    hard_day: true,
    drafts: true,
};

/// Somebody with a goal that may be seen, and with words that are for nobody else. Each of those has a name.
fn somebody() -> (Notebook, GoalId) {
    it_is(day(3));
    let notebook = open(&new_shelf());
    let walk = make(notebook, "walk by the canal");
    let say =
        |note: &str| notebook.say_of_day(walk, CheckIn { note: note.into(), ..CheckIn::new(day(3), Outcome::Done) });
    say("note-before");
    say("note-now");
    notebook.say_of_day(walk, CheckIn { note: "note-cleared".into(), ..CheckIn::new(day(2), Outcome::Done) });
    notebook.clear_day(walk, day(2));
    let rest = make(notebook, "goal-parked");
    notebook.place(rest, Status::Parked, "because-parked".into());
    notebook.check_in(rest, day(3), Outcome::Done);
    let reached = make(notebook, "goal-reached");
    notebook.place(reached, Status::Finished, String::new());
    make(notebook, "goal-undone");
    notebook.undo_last();
    let draft = notebook.drafts().saved().with_untracked(|drafts| drafts[0].id);
    notebook.drafts().discard(draft);
    notebook.order(vec![rest, walk]);
    notebook.set_helpers(vec![Helper { name: "helper-before".into(), ..Helper::default() }]);
    notebook.set_helpers(vec![Helper { name: "helper-now".into(), ..Helper::default() }]);
    let plan = |words: &str| vec![HardDayPart { about: HardDayTopic::Safer, words: words.into() }];
    notebook.set_hard_day_plan(plan("hard-day-before"));
    notebook.set_hard_day_plan(plan("hard-day-now"));
    let session = |question: &str, notes: &str| Session {
        question: question.into(),
        notes: notes.into(),
        ..Session::new(day(4))
    };
    notebook.act(UndoLabel::Session, vec![Change::SessionNoted(session("question-before", ""))]);
    notebook.act(UndoLabel::Session, vec![Change::SessionNoted(session("question-now", "notes-now"))]);
    notebook.drafts().keep(&Draft { wish: "draft-wish".into(), ..notebook.drafts().begin(Door::Whole) });
    (notebook, walk)
}

#[test]
fn what_is_private_goes_along_only_when_it_is_ticked_and_what_was_taken_back_never() {
    page(|| {
        let (notebook, _) = somebody();
        let shown = untrack(|| notebook.backups().shared_counts());
        assert_eq!((shown.goals, shown.others, shown.parked, shown.day_notes), (1, 1, 1, 1));
        assert_eq!((shown.session_notes, shown.contacts, shown.hard_day, shown.drafts), (1, 1, 1, 1));
        let private =
            ["note-now", "notes-now", "goal-reached", "goal-parked", "helper-now", "hard-day-now", "draft-wish"];
        let ticked = [
            OptionalContent { day_notes: true, ..OptionalContent::default() },
            OptionalContent { session_notes: true, ..OptionalContent::default() },
            OptionalContent { others: true, ..OptionalContent::default() },
            OptionalContent { parked: true, ..OptionalContent::default() },
            OptionalContent { contacts: true, ..OptionalContent::default() },
            OptionalContent { hard_day: true, ..OptionalContent::default() },
            OptionalContent { drafts: true, ..OptionalContent::default() },
        ];
        let nothing = to_show(notebook, OptionalContent::default());
        assert!(nothing.contains("walk by the canal") && nothing.contains("question-now"), "{nothing}");
        for (at, along) in ticked.into_iter().enumerate() {
            let text = to_show(notebook, along);
            for (n, word) in private.iter().enumerate() {
                assert_eq!(text.contains(word), n == at, "{word} with {along:?}");
                assert!(!nothing.contains(word), "{word}");
            }
        }
        let gone = [
            "note-before",
            "note-cleared",
            "goal-undone",
            "helper-before",
            "hard-day-before",
            "question-before",
            "undone",
            "cleared",
        ];
        for word in gone {
            assert!(!to_show(notebook, ALL).contains(word), "{word}");
        }
        assert!(!nothing.contains("because-parked"));
        assert!(notebook.backups().full().block_on().text.contains("goal-undone"), "a full copy has it all");
    });
}

#[test]
fn a_copy_with_all_of_it_ticked_adds_up_to_the_same_plan() {
    page(|| {
        let (notebook, _) = somebody();
        let other = open(&new_shelf());
        join_all(other, &to_show(notebook, ALL));
        assert_eq!(plan(other), plan(notebook));
        assert_eq!(other.drafts().saved().with_untracked(Vec::len), 1);
    });
}

#[test]
fn a_review_of_it_joins_with_the_persons_own_notebook() {
    page(|| {
        let (notebook, walk) = somebody();
        let opened = open(&new_shelf()).open_backup(&to_show(notebook, OptionalContent::default())).block_on().unwrap();
        let review = Notebook::of_client_file(env(), &opened.for_review(env()).block_on());
        assert_eq!(plan(review).goals.keys().collect::<Vec<_>>(), [&walk]);
        assert_eq!(plan(review).goals[&walk].check_ins[&day(3)].note, "");
        review.review().unwrap().set_reviewer("Dr Ito");
        review.review().unwrap().open_draft(walk);
        review.review().unwrap().change_draft(|saying| saying.comment = "go on".into());
        review.review().unwrap().record_draft();
        let before = plan(notebook);
        join(notebook, &review.review().unwrap().file().block_on().text);
        let after = plan(notebook);
        assert_eq!(after.goals[&walk].reviews.len(), 1);
        assert_eq!(after.goals[&walk].check_ins, before.goals[&walk].check_ins);
    });
}

#[test]
fn it_takes_nothing_away_where_all_is_and_a_full_copy_brings_back_the_rest() {
    page(|| {
        let (notebook, _) = somebody();
        let part = to_show(notebook, OptionalContent::default());
        let preview = notebook.open_backup(&part).block_on().unwrap().preview();
        assert!(preview.is_part && preview.is_nothing && preview.differs == 0, "{preview:?}");
        let before = plan(notebook);
        join(notebook, &part);
        assert_eq!(plan(notebook), before);
        // All was gone, and only the therapist had a backup; then a full one turned up.
        let shelf = new_shelf();
        let again = open(&shelf);
        join(again, &part);
        assert_eq!(plan(again).goals.len(), 1);
        let full = notebook.backups().full().block_on().text;
        let preview = again.open_backup(&full).block_on().unwrap().preview();
        assert_eq!((preview.differs, preview.is_part), (0, false));
        join_all(again, &full);
        assert_eq!(plan(again), before);
        assert_eq!(plan(open(&shelf)), before);
        join(again, &part);
        assert_eq!(plan(again), before);
    });
}

#[test]
fn a_goal_whose_pause_ran_out_is_in_focus_again_and_goes_along() {
    page(|| {
        let (notebook, walk) = somebody();
        notebook.place(walk, Status::Paused { until: Some(day(5)) }, String::new());
        assert!(!to_show(notebook, OptionalContent::default()).contains("walk by the canal"));
        it_is(day(5));
        notebook.day().update_today();
        assert!(to_show(notebook, OptionalContent::default()).contains("walk by the canal"));
    });
}
