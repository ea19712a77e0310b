//! The file that is looked into: what can be done in it, and what is on the therapist's sheet.

use super::{before_words, client, goal, join, look_into, make, plan, say};
use crate::native::world::{day, env, new_shelf, open, page, texts};
use crate::notebook::{Notebook, UndoLabel};
use cairn_core::exchange;
use cairn_core::plan::{Change, Outcome, Review, Stance, Status};
use cairn_core::wizard::{Door, Draft, Stage};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;

#[test]
fn nothing_but_words_can_be_done_in_a_clients_file() {
    page(|| {
        let (client, [walk, read]) = client();
        let copy = client.backups().full().block_on().text;
        let review = look_into(&copy, "Dr Ito");
        let before = plan(review);
        let of_client: Vec<_> =
            exchange::read(&copy, yielder::none).block_on().unwrap().set.acts().map(|(stamp, _)| stamp).collect();
        review.check_in(walk, day(4), Outcome::Done);
        review.clear_day(walk, day(3));
        review.tick_step(walk, "a".into(), Some(day(4)));
        review.place(walk, Status::LetGo, String::new());
        review.order(vec![read, walk]);
        review.set_helpers(Vec::new());
        make(review, "a goal of mine");
        let edit = Draft { wording: "other words".into(), ..review.drafts().begin_edit(walk, Stage::Clear).unwrap() };
        review.finish(&edit, "");
        review.undo(of_client);
        let both = vec![
            Change::Reviewed { goal: walk, review: before_words() },
            Change::StatusChanged { goal: walk, status: Status::Parked, because: String::new() },
        ];
        assert_eq!(review.act(UndoLabel::Review, both), None);
        let other = open(&new_shelf());
        make(other, "of somebody else");
        join(review, &other.backups().full().block_on().text);
        assert!(review.erase_everything().is_err());
        assert_eq!((plan(review), untrack(|| review.review().unwrap().has_any())), (before.clone(), false));
        say(review, walk, Stance::Agree, 6, "");
        assert_ne!(plan(review), before);
        review.undo_last();
        assert_eq!(plan(review), before);
    });
}

#[test]
fn a_clients_file_never_meets_what_is_ones_own() {
    page(|| {
        let (client, [walk, _]) = client();
        client.drafts().keep(&Draft { wish: "half a wi".into(), ..client.drafts().begin(Door::Whole) });
        let shelf = new_shelf();
        let own = open(&shelf);
        make(own, "my own");
        let (before, stored) = (plan(own), texts(&*shelf));
        let opened = own.open_backup(&client.backups().full().block_on().text).block_on().unwrap();
        let review = Notebook::of_client_file(env(), &opened.for_review(env()).block_on());
        review.review().unwrap().set_reviewer("Dr Ito");
        say(review, walk, Stance::Agree, 6, "");
        assert!(!review.access().may_edit() && !review.access().is_stored());
        assert!(own.access().may_edit() && own.access().is_stored());
        assert_eq!((plan(own), texts(&*shelf)), (before, stored));
        assert_eq!(plan(review).goals.len(), 2);
        assert_eq!(review.drafts().saved().with_untracked(Vec::len), 0, "drafts of the client stay in their file");
        assert!(own.review().is_none(), "nobody reviews in their own notebook");
    });
}

#[test]
fn what_is_on_the_sheet_is_noted_once_and_the_same_again_is_no_act() {
    page(|| {
        let (client, [walk, read]) = client();
        let reviews = look_into(&client.backups().full().block_on().text, "Dr Ito").review().unwrap();
        reviews.open_draft(walk);
        reviews.record_draft();
        assert!(untrack(|| !reviews.has_any() && !reviews.has_unrecorded()), "nothing said, nothing noted");
        reviews.change_draft(|saying| saying.comment = "Let me think ".into());
        assert!(untrack(|| reviews.has_unrecorded() && !reviews.has_unsaved()));
        reviews.record_draft();
        let noted = untrack(|| reviews.of_goal(walk)).unwrap();
        assert_eq!((noted.stance, noted.comment.as_str()), (Stance::Pending, "Let me think"));
        reviews.record_draft();
        reviews.open_draft(read);
        reviews.open_draft(walk);
        assert!(untrack(|| reviews.count() == 1 && !reviews.has_unrecorded() && reviews.has_unsaved()));
        // A later look by the same person goes on from there.
        join(client, &reviews.file().block_on().text);
        let again = look_into(&client.backups().full().block_on().text, "Dr Ito").review().unwrap();
        again.open_draft(walk);
        again.record_draft();
        assert!(!untrack(|| again.has_any()), "said before, in the file already");
        again.change_draft(|saying| saying.right_goal.stance = Some(Stance::Agree));
        again.record_draft();
        join(client, &again.file().block_on().text);
        let said: Vec<Stance> = goal(client, walk).voiced().iter().map(|voiced| voiced.review.stance).collect();
        assert_eq!(said, [Stance::Agree, Stance::Pending], "both stay, the newest first");
        assert_eq!(goal(client, walk).review_by("Dr Ito").unwrap().stance, Stance::Agree);
    });
}

#[test]
fn the_stance_of_a_review_is_that_of_the_answer_that_agrees_less() {
    page(|| {
        let (client, [walk, _]) = client();
        let reviews = look_into(&client.backups().full().block_on().text, "Dr Ito").review().unwrap();
        reviews.open_draft(walk);
        reviews.change_draft(|saying| {
            saying.right_goal.stance = Some(Stance::Agree);
            saying.right_way.words = " fewer days? ".into();
        });
        reviews.record_draft();
        let said = untrack(|| reviews.of_goal(walk)).unwrap();
        let answers: Vec<_> = said.answers().map(|answer| (answer.stance, answer.words.as_str())).collect();
        assert_eq!(answers, [(Stance::Agree, ""), (Stance::Pending, "fewer days?")], "a line alone asks for a talk");
        assert_eq!(said.stance, Stance::Pending);
        reviews.change_draft(|saying| saying.right_way.stance = Some(Stance::Disagree));
        reviews.record_draft();
        assert_eq!(untrack(|| reviews.of_goal(walk)).unwrap().stance, Stance::Disagree);
    });
}

#[test]
fn a_review_from_before_the_two_questions_keeps_its_stance() {
    page(|| {
        let (client, [walk, _]) = client();
        let review = Review { comment: "go on".into(), ..before_words() };
        client.act(UndoLabel::Review, vec![Change::Reviewed { goal: walk, review }]);
        let reviews = look_into(&client.backups().full().block_on().text, "Dr Ito").review().unwrap();
        reviews.open_draft(walk);
        assert!(untrack(|| !reviews.has_unrecorded()));
        reviews.change_draft(|saying| saying.comment = "go on, then".into());
        reviews.record_draft();
        let said = untrack(|| reviews.of_goal(walk)).unwrap();
        assert_eq!((said.stance, said.answers().count(), said.comment.as_str()), (Stance::Agree, 0, "go on, then"));
    });
}
