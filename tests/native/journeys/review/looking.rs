//! The file that is looked into: what can be done in it, and what is on the therapist's sheet.

use super::{before_words, client, goal, join, look_into, make, plan, say};
use crate::native::world::{day, env, new_shelf, open, page, texts};
use crate::notebook::{Notebook, UndoLabel};
use cairn_core::exchange;
use cairn_core::plan::{Change, Outcome, Stance, Status};
use cairn_core::wizard::{Door, Draft, Stage};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;

#[test]
fn nothing_but_words_can_be_done_in_a_clients_file() {
    page(|| {
        let (client, [walk, read]) = client();
        let copy = client.full_backup().block_on().text;
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
        let edit = Draft { wording: "other words".into(), ..review.begin_edit(walk, Stage::Clear).unwrap() };
        review.finish(&edit, "");
        review.undo(of_client);
        let both = vec![
            Change::Reviewed { goal: walk, review: before_words() },
            Change::StatusChanged { goal: walk, status: Status::Parked, because: String::new() },
        ];
        assert_eq!(review.act(UndoLabel::Review, both), None);
        let other = open(&new_shelf());
        make(other, "of somebody else");
        join(review, &other.full_backup().block_on().text);
        assert!(review.erase_everything().is_err());
        assert_eq!((plan(review), untrack(|| review.has_review())), (before.clone(), false));
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
        client.keep(&Draft { wish: "half a wi".into(), ..client.begin(Door::Whole) });
        let shelf = new_shelf();
        let own = open(&shelf);
        make(own, "my own");
        let (before, stored) = (plan(own), texts(&*shelf));
        let opened = own.open_backup(&client.full_backup().block_on().text).block_on().unwrap();
        let review = Notebook::review(env(), &opened.for_review(env()).block_on());
        review.set_reviewer("Dr Ito");
        say(review, walk, Stance::Agree, 6, "");
        assert!(!review.access().may_edit() && !review.access().is_stored());
        assert!(own.access().may_edit() && own.access().is_stored());
        assert_eq!((plan(own), texts(&*shelf)), (before, stored));
        assert_eq!(plan(review).goals.len(), 2);
        assert_eq!(review.saved_drafts().with_untracked(Vec::len), 0, "drafts of the client stay in their file");
        own.say_of_goal(walk, Stance::Agree, None, "");
        assert_eq!(untrack(|| own.acts()), 1, "nobody reviews in their own notebook");
    });
}

#[test]
fn what_is_on_the_sheet_is_noted_once_and_the_same_again_is_no_act() {
    page(|| {
        let (client, [walk, read]) = client();
        let review = look_into(&client.full_backup().block_on().text, "Dr Ito");
        review.begin_review_of(walk);
        review.save_review();
        assert!(untrack(|| !review.has_review() && !review.has_unsaved_review()), "nothing said, nothing noted");
        review.say(|saying| saying.comment = "Let me think ".into());
        assert!(untrack(|| review.has_unsaved_review() && !review.has_unsaved_words()));
        review.save_review();
        let noted = untrack(|| review.noted(walk)).unwrap();
        assert_eq!((noted.stance, noted.comment.as_str()), (Stance::Pending, "Let me think"));
        review.save_review();
        review.begin_review_of(read);
        review.begin_review_of(walk);
        assert!(untrack(|| review.review_count() == 1 && !review.has_unsaved_review() && review.has_unsaved_words()));
        // A later look by the same person goes on from there.
        join(client, &review.review_file().block_on().text);
        let again = look_into(&client.full_backup().block_on().text, "Dr Ito");
        again.begin_review_of(walk);
        again.save_review();
        assert!(!untrack(|| again.has_review()), "said before, in the file already");
        again.say(|saying| saying.stance = Some(Stance::Agree));
        again.save_review();
        join(client, &again.review_file().block_on().text);
        let said: Vec<Stance> = goal(client, walk).voiced().iter().map(|voiced| voiced.review.stance).collect();
        assert_eq!(said, [Stance::Agree, Stance::Pending], "both stay, the newest first");
        assert_eq!(goal(client, walk).review_by("Dr Ito").unwrap().stance, Stance::Agree);
    });
}
