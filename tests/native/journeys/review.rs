//! A therapist looks into a client's backup and gives words back; the client joins them.

mod looking;

use crate::native::world::{day, env, it_is, new_shelf, open, page, typed};
use crate::notebook::{Notebook, UndoLabel};
use cairn_core::exchange;
use cairn_core::plan::{Change, Goal, GoalId, Outcome, Plan, Rating, Review, ReviewAnswer, Stance, Status};
use cairn_core::wizard::{Door, Draft};
use cairn_core::yielder::{self, BlockOn as _};
use leptos::prelude::*;

const WALK: &str = "walk by the canal with Jo";
const READ: &str = "read a page of the blue book";

fn make(notebook: Notebook, wish: &str) -> GoalId {
    let draft = typed(notebook.drafts().begin(Door::Small), Draft { wish: wish.into(), ..Draft::default() });
    notebook.finish(&draft, "").unwrap()
}

/// A client with two goals and a day.
fn client() -> (Notebook, [GoalId; 2]) {
    it_is(day(3));
    let client = open(&new_shelf());
    let goals = [make(client, WALK), make(client, READ)];
    client.check_in(goals[0], day(3), Outcome::Done);
    (client, goals)
}

/// A therapist with this name, who looks into a backup.
fn look_into(copy: &str, name: &str) -> Notebook {
    let opened = open(&new_shelf()).open_backup(copy).block_on().unwrap();
    let review = Notebook::of_client_file(env(), &opened.for_review(env()).block_on());
    review.review().unwrap().set_reviewer(name);
    review
}

fn say(review: Notebook, goal: GoalId, stance: Stance, rating: u8, comment: &str) {
    let reviews = review.review().unwrap();
    reviews.open_draft(goal);
    reviews.change_draft(|saying| {
        (saying.right_goal.stance, saying.rating) = (Some(stance), Rating::try_from(rating).ok());
        comment.clone_into(&mut saying.comment);
    });
    reviews.record_draft();
}

fn goal(notebook: Notebook, id: GoalId) -> Goal {
    notebook.plan().with_untracked(|plan| plan.goal(id).unwrap().clone())
}

fn join(notebook: Notebook, text: &str) {
    notebook.join_backup(notebook.open_backup(text).block_on().unwrap()).block_on();
}

fn plan(notebook: Notebook) -> Plan {
    notebook.plan().get_untracked()
}

#[test]
fn a_client_sees_what_the_therapist_said_beside_what_is_their_own() {
    page(|| {
        let (client, [walk, read]) = client();
        it_is(day(5));
        let review = look_into(&client.backups().full().block_on().text, " Dr Ito ");
        assert_eq!(plan(review), plan(client));
        say(review, walk, Stance::Agree, 6, " A good one. ");
        say(review, read, Stance::Disagree, 2, "");
        let file = review.review().unwrap().file().block_on();
        assert_eq!(file.name, "cairn-review-2026-11-05.json");

        it_is(day(9));
        let before = plan(client);
        let opened = client.open_backup(&file.text).block_on().unwrap();
        let words = opened.preview().words;
        assert_eq!((words.goals, words.elsewhere, words.from), (2, 0, vec!["Dr Ito".to_owned()]));
        assert_eq!((opened.preview().new_acts, opened.preview().goals_changed), (2, 2));
        assert_eq!(plan(client), before, "looking changes nothing");
        client.join_backup(opened).block_on();
        let said = goal(client, walk).review_by("Dr Ito").unwrap().clone();
        let expected = Review {
            right_goal: Some(ReviewAnswer { stance: Stance::Agree, words: String::new() }),
            rating: Rating::try_from(6).ok(),
            comment: "A good one.".into(),
            ..Review::new("Dr Ito", day(5), Stance::Agree)
        };
        assert_eq!(said, expected);
        assert_eq!(goal(client, read).review_by("Dr Ito").unwrap().stance, Stance::Disagree);
        let without = Goal { reviews: before.goals[&walk].reviews.clone(), ..goal(client, walk) };
        assert_eq!(without, before.goals[&walk], "nothing else of the goal is touched");
        client.undo_last();
        assert_eq!(plan(client), before);
    });
}

#[test]
fn a_review_file_holds_the_words_and_nothing_of_the_clients() {
    page(|| {
        let (client, [walk, read]) = client();
        let review = look_into(&client.backups().full().block_on().text, "Dr Ito");
        say(review, walk, Stance::Pending, 3, "said too soon");
        review.undo_last();
        say(review, walk, Stance::Pending, 3, "said first");
        say(review, walk, Stance::Agree, 4, "said at last");
        say(review, read, Stance::Agree, 5, "taken back");
        review.undo_last();
        let text = review.review().unwrap().file().block_on().text;
        for private in ["canal", "blue book", "too soon", "said first", "taken back"] {
            assert!(!text.contains(private), "{private}");
        }
        assert!(text.contains("said at last") && text.contains(&walk.to_string()) && !text.contains(&read.to_string()));
        let acts = exchange::read(&text, yielder::none).block_on().unwrap().set;
        let words = acts.acts().flat_map(|(_, act)| &act.does);
        assert_eq!(words.filter(|change| matches!(change, Change::Reviewed { .. })).count(), 1);
    });
}

#[test]
fn the_order_of_joining_makes_no_difference_and_twice_is_once() {
    page(|| {
        let (client, [walk, read]) = client();
        let copy = client.backups().full().block_on().text;
        let (ito, moss) = (look_into(&copy, "Dr Ito"), look_into(&copy, "A. Moss"));
        it_is(day(6));
        say(ito, walk, Stance::Agree, 6, "");
        say(moss, walk, Stance::Pending, 1, "");
        let early = ito.review().unwrap().file().block_on().text;
        say(ito, walk, Stance::Disagree, 5, "On second thoughts.");
        say(ito, read, Stance::Agree, 9, "");
        let files =
            [early, ito.review().unwrap().file().block_on().text, moss.review().unwrap().file().block_on().text];
        // What the client did meanwhile.
        it_is(day(7));
        client.check_in(walk, day(7), Outcome::Smallest);
        client.place(read, Status::Parked, "later".into());
        let now = client.backups().full().block_on().text;
        let ends: Vec<Plan> = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]]
            .map(|order| {
                let device = open(&new_shelf());
                for (at, file) in order.into_iter().enumerate() {
                    join(device, &files[file]);
                    if at == order[0] {
                        join(device, &now);
                    }
                }
                plan(device)
            })
            .into();
        let walked = &ends[0].goals[&walk];
        assert_eq!((walked.review_by("Dr Ito").unwrap().stance, walked.reviews.len()), (Stance::Disagree, 2));
        assert_eq!((walked.check_ins.len(), ends[0].goals[&read].status), (2, Status::Parked));
        assert!(ends.iter().all(|end| *end == ends[0]));

        join(client, &files[1]);
        let (before, acts) = (plan(client), untrack(|| client.acts()));
        assert!(client.open_backup(&files[1]).block_on().unwrap().preview().is_nothing);
        join(client, &files[1]);
        assert_eq!((plan(client), untrack(|| client.acts())), (before, acts));
    });
}

#[test]
fn words_taken_back_after_saving_are_taken_back_at_the_clients_too() {
    page(|| {
        let (client, [walk, _]) = client();
        let review = look_into(&client.backups().full().block_on().text, "Dr Ito");
        say(review, walk, Stance::Agree, 6, "");
        join(client, &review.review().unwrap().file().block_on().text);
        review.review().unwrap().mark_saved();
        assert!(!untrack(|| review.review().unwrap().has_unsaved()));
        review.undo_last();
        assert!(untrack(|| review.review().unwrap().has_unsaved() && review.review().unwrap().has_any()));
        join(client, &review.review().unwrap().file().block_on().text);
        assert!(goal(client, walk).reviews.is_empty());
    });
}

fn before_words() -> Review {
    Review::new("Dr Ito", day(4), Stance::Agree)
}

#[test]
fn words_on_a_goal_that_is_not_here_wait_until_it_comes() {
    page(|| {
        let (client, [walk, _]) = client();
        let copy = client.backups().full().block_on().text;
        let review = look_into(&copy, "Dr Ito");
        say(review, walk, Stance::Agree, 6, "");
        let device = open(&new_shelf());
        let opened = device.open_backup(&review.review().unwrap().file().block_on().text).block_on().unwrap();
        let words = opened.preview().words;
        assert_eq!((words.goals, words.elsewhere, words.from), (0, 1, vec!["Dr Ito".to_owned()]));
        device.join_backup(opened).block_on();
        assert!(plan(device).is_empty());
        assert_eq!(device.open_backup(&copy).block_on().unwrap().preview().words.goals, 1);
        join(device, &copy);
        assert_eq!(goal(device, walk).review_by("Dr Ito").unwrap().stance, Stance::Agree);
    });
}

#[test]
fn a_review_that_brings_more_than_words_says_so_first() {
    page(|| {
        let (client, [walk, read]) = client();
        let forger = open(&new_shelf());
        join(forger, &client.backups().full().block_on().text);
        it_is(day(6));
        let words = Change::Reviewed { goal: read, review: before_words() };
        let park = Change::StatusChanged { goal: walk, status: Status::Parked, because: String::new() };
        forger.act(UndoLabel::Review, vec![words, park]);
        make(forger, "pay the forger");
        let preview = client.open_backup(&forger.backups().full().block_on().text).block_on().unwrap().preview();
        assert_eq!((preview.words.goals, preview.goals_changed, preview.goals_new), (1, 2, 1));
        assert_eq!(goal(client, walk).status, Status::Focus);
        join(client, &forger.backups().full().block_on().text);
        client.undo_last();
        assert_eq!((plan(client).goals.len(), goal(client, walk).status), (2, Status::Focus));
    });
}

#[test]
fn a_review_under_a_name_that_is_here_stands_beside_the_earlier_one() {
    page(|| {
        let (client, [walk, _]) = client();
        let copy = client.backups().full().block_on().text;
        let (ito, forger) = (look_into(&copy, "Dr Ito"), look_into(&copy, "Dr Ito"));
        say(ito, walk, Stance::Agree, 6, "go on");
        it_is(day(6));
        say(forger, walk, Stance::Disagree, 0, "give it up");
        let first = ito.review().unwrap().file().block_on().text;
        assert_eq!(client.open_backup(&first).block_on().unwrap().preview().words.same_name, [] as [String; 0]);
        join(client, &first);
        let opened = client.open_backup(&forger.review().unwrap().file().block_on().text).block_on().unwrap();
        assert_eq!((opened.preview().words.same_name, opened.preview().words.anew), (vec!["Dr Ito".to_owned()], 0));
        client.join_backup(opened).block_on();
        let comments = || {
            let goal = goal(client, walk);
            goal.voiced().iter().map(|voiced| voiced.review.comment.clone()).collect::<Vec<_>>()
        };
        assert_eq!(comments(), ["give it up", "go on"]);
        // The same looking into the file says it anew: that is told before, and takes the place of its own words only.
        say(ito, walk, Stance::Pending, 6, "on second thought");
        let opened = client.open_backup(&ito.review().unwrap().file().block_on().text).block_on().unwrap();
        assert_eq!((opened.preview().words.same_name, opened.preview().words.anew), (Vec::new(), 1));
        client.join_backup(opened).block_on();
        assert_eq!(comments(), ["on second thought", "give it up"]);
        client.undo_last();
        assert_eq!(comments(), ["give it up", "go on"]);
    });
}
