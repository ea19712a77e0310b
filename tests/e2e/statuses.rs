//! A goal's status: what each change means is said in place before it happens, and can be undone there.

use crate::find::before_gap;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::reached::EN as REACHED;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::today::EN as TODAY;
use thirtyfour::Key;

journeys!(
    a_pause_says_what_it_means_and_until_when_and_is_undone_in_place,
    a_goal_that_is_reached_has_a_page_of_its_own_and_may_go_on,
);

/// Whether the focus is on the element with this id.
fn focus_on(id: &str) -> String {
    format!("return document.activeElement?.id === '{id}'")
}

async fn a_pause_says_what_it_means_and_until_when_and_is_undone_in_place(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_goal).await?;
    person.tap(GOAL.view_plan).await?;
    person.tap(GOAL.pause).await?;
    person.see(GOAL.pause_say).await?;
    person.see(GOAL.until_open).await?;
    person.wait_for("the focus in the panel", &focus_on("placing-title")).await?;
    person.press(&String::from(char::from(Key::Escape))).await?;
    person.not_see(GOAL.pause_say).await?;
    person.wait_for("the focus back on its button", &focus_on("pause")).await?;

    person.tap(GOAL.pause).await?;
    person.tap(GOAL.until_week).await?;
    person.see(before_gap(GOAL.until_day)).await?;
    person.tap(GOAL.yes_pause).await?;
    person.see(before_gap(GOAL.now_paused_until)).await?;
    person.not_see(FRAME.did_place).await?;
    person.tap(TODAY.take_back).await?;
    person.see(FRAME.did_undo).await?;
    person.not_see(before_gap(GOAL.now_paused_until)).await?;
    person.see(GOAL.pause).await
}

async fn a_goal_that_is_reached_has_a_page_of_its_own_and_may_go_on(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_goal).await?;
    person.tap(TODAY.done).await?;
    person.see(TODAY.met_done).await?;
    reach(person).await?;
    person.tap(TODAY.take_back).await?;
    person.see(TODAY.ask).await?;
    person.not_see(REACHED.way_title).await?;
    reach(person).await?;
    person.tap(REACHED.habit).await?;
    person.see(GOAL.now_focus).await?;
    person.see(TODAY.ask).await
}

/// On the goal's page: marks it as reached, and sees the page about that.
async fn reach(person: &mut Person) -> Answer {
    person.tap(GOAL.view_plan).await?;
    person.tap(GOAL.reached).await?;
    person.type_into(GOAL.because_reached, "Calling from the bus").await?;
    person.tap(GOAL.yes_reached).await?;
    for words in [REACHED.title, REACHED.way_title, "Calling from the bus"] {
        person.see(words).await?;
    }
    person.not_see(TODAY.ask).await
}
