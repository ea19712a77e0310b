//! A therapist looks into a client's backup, says how they see a goal, and gives a file back; the client reads it
//! beside their own words.

use crate::accessibility::axe;
use crate::files::{choose_file, file_given_by, save_backup};
use crate::finger::slide;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use crate::{in_chromium, journeys};
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::review::EN as W;
use cairn_core::words::en::{frame, goals, scales, session};
use cairn_core::words::fill;

journeys!(a_review_goes_to_the_client_and_nothing_of_it_stays);
in_chromium!(a_review_has_no_axe_violation);

const GOAL: &str = "ring my sister";
const COMMENT: &str = "A good step. Start with one ring.";
const OWN: &str = "water the plants";

/// What a file with one review of Dr Ito's is said to bring.
pub(crate) fn brings_words() -> String {
    fill!(W.brings, n: 1_usize, who: "Dr Ito")
}

/// Opens the page of the first goal in the list.
pub(crate) async fn first_goal(person: &Person) -> Answer {
    person.run("document.querySelector('main .goal-name a').click(); return true").await?;
    person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await
}

/// From the way in: chooses a client's backup and says who looks.
pub(crate) async fn look_into(person: &mut Person, copy: &str) -> Answer {
    person.visit(&Route::Review.href()).await?;
    person.heading(W.title).await?;
    choose_file(person, copy).await?;
    person.heading(W.own_title).await?;
    person.see(W.banner).await?;
    person.type_into(W.name, "Dr Ito").await?;
    person.tap(W.name_keep).await?;
    person.see(&fill!(W.you_are, name: "Dr Ito")).await
}

/// On a goal's page: says how the therapist sees it. The same words again would be nothing new to the client.
pub(crate) async fn say_how_i_see_it(person: &mut Person, comment: &str) -> Answer {
    person.pick("right-goal-agree").await?;
    person.pick("right-way-pending").await?;
    person.tap(W.rating_add).await?;
    slide(person, "their-rating", 6).await?;
    person.write(W.comment, comment).await?;
    person.tap(W.keep).await?;
    person.see(W.kept).await
}

async fn a_review_goes_to_the_client_and_nothing_of_it_stays(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, GOAL).await?;
    let copy = save_backup(person).await?;

    person.new_device().await;
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, OWN).await?;
    person.visit(&Route::Goals.href()).await?;
    person.see(OWN).await?;
    let before = person.stored().await?;
    look_into(person, &copy).await?;
    person.see(GOAL).await?;
    person.not_see(OWN).await?;
    only_words_can_be_said(person).await?;
    say_how_i_see_it(person, COMMENT).await?;

    person.tap(W.leave).await?;
    person.see(&fill!(W.leave_count, n: 1_usize)).await?;
    person.tap(W.stay).await?;
    let review = file_given_by(person, "save-review").await?;
    person.see(W.saved).await?;
    if review.contains(GOAL) || !review.contains("Start with one ring") {
        return Err(format!("the review holds {review}"));
    }
    person.tap(W.leave).await?;
    person.heading(W.title).await?;
    person.visit(&Route::Goals.href()).await?;
    person.see(OWN).await?;
    person.not_see(GOAL).await?;
    if person.stored().await? != before {
        return Err("the client's file left something behind".into());
    }
    the_client_reads_it(person, &copy, &review).await
}

/// What is there to make or to change a goal is not there, and pages of one's own lead back to the review.
async fn only_words_can_be_said(person: &mut Person) -> Answer {
    person.visit(&Route::YourData.href()).await?;
    person.heading(W.own_title).await?;
    person.visit(&Route::Goals.href()).await?;
    person.heading(goals::EN.title).await?;
    person.not_see(goals::EN.new_goal).await?;
    person.not_see(session::EN.get_ready_goal).await?;
    person.tap(scales::EN.title).await?;
    person.heading(scales::EN.title).await?;
    person.visit(&Route::Goals.href()).await?;
    person.heading(goals::EN.title).await?;
    first_goal(person).await?;
    person.see(W.view_title).await?;
    let edits = person
        .run("return document.querySelectorAll('main .tiles, main #pause, main a[href^=\"#/goal/\"]:not(.goal-tab)').length")
        .await?;
    if edits == 0 { Ok(()) } else { Err(format!("{edits} ways to change the client's goal")) }
}

async fn the_client_reads_it(person: &mut Person, copy: &str, review: &str) -> Answer {
    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    join(person, copy, &fill!(DATA.goals_new, n: 1_usize)).await?;
    join(person, review, &brings_words()).await?;
    person.visit(&Route::Goals.href()).await?;
    person.see(GOAL).await?;
    first_goal(person).await?;
    for words in [W.said_title, "Dr Ito", COMMENT, W.own_none, W.their_close_waits] {
        person.see(words).await?;
    }
    person.see(&fill!(W.says_goal, answer: W.agree)).await?;
    person.see(&fill!(W.says_way, answer: W.pending)).await?;
    person.not_see(&fill!(W.their_close, n: 6_usize)).await
}

/// Opens a file as the client does, and brings in what it says it brings.
pub(crate) async fn join(person: &mut Person, file: &str, brings: &str) -> Answer {
    choose_file(person, file).await?;
    person.see(brings).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await
}

/// Opens a review as the client does, up to where both views are seen.
pub(crate) async fn read_review(person: &mut Person, review: &str) -> Answer {
    person.visit(&Route::YourData.href()).await?;
    person.heading(DATA.title).await?;
    join(person, review, &brings_words()).await?;
    person.visit(&Route::Goals.href()).await?;
    person.heading(goals::EN.title).await?;
    first_goal(person).await?;
    person.see(W.said_title).await
}

/// A client with the made-up person's goals; tells their backup.
pub(crate) async fn client_of_the_example(person: &mut Person) -> Answer<String> {
    person.visit(&Route::Welcome.href()).await?;
    person.reload().await?;
    person.tap(FRONT.look_around).await?;
    person.see(frame::EN.leave_example).await?;
    let copy = save_backup(person).await?;
    person.reload().await?;
    join(person, &copy, "3 new goals").await?;
    Ok(copy)
}

async fn a_review_has_no_axe_violation(person: &mut Person) -> Answer {
    person.size(360, 1600).await;
    let copy = client_of_the_example(person).await?;
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        let dress = format!("document.documentElement.dataset.theme = '{theme}'; return true");
        person.visit(&Route::Review.href()).await?;
        person.run(&dress).await?;
        found.extend(axe(person).await?);
        look_into(person, &copy).await?;
        found.extend(axe(person).await?);
        first_goal(person).await?;
        say_how_i_see_it(person, theme).await?;
        found.extend(axe(person).await?);
        person.tap(W.leave).await?;
        person.see(&fill!(W.leave_count, n: 1_usize)).await?;
        found.extend(axe(person).await?);
        person.tap(W.stay).await?;
        let review = file_given_by(person, "save-review").await?;
        person.tap(W.leave).await?;
        person.heading(W.title).await?;
        read_review(person, &review).await?;
        found.extend(axe(person).await?);
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}
