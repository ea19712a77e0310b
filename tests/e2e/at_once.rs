//! Two things under way at once: neither takes back what the other said.

use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::matters::EN as MATTERS;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{stage_clear, stage_matters, stage_read_back, stage_when, stage_wish, stages};
use cairn_core::words::fill;

journeys!(
    two_tabs_change_two_parts_of_a_goal_and_both_are_kept,
    a_draft_that_waited_does_not_take_back_what_was_said_meanwhile,
);

async fn two_tabs_change_two_parts_of_a_goal_and_both_are_kept(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_goal).await?;
    person.heading("ring my sister").await?;
    let page = person.run("return location.hash").await?;
    let page = page.as_str().ok_or("no address")?.to_owned();
    let first = person.browser.window().await.map_err(tell)?;
    let second = person.browser.new_tab().await.map_err(tell)?;

    // Both forms are open before either is kept.
    person.visit(&format!("{page}/{}", Stage::When.slug())).await?;
    person.heading(stage_when::EN.title).await?;
    person.browser.switch_to_window(second.clone()).await.map_err(tell)?;
    person.visit(&format!("{page}/{}", Stage::Clear.slug())).await?;
    person.heading(stage_clear::EN.title).await?;
    person.write(stage_clear::EN.field, "ring my sister on Sundays").await?;
    person.tap(PATH.keep).await?;
    person.heading("ring my sister on Sundays").await?;

    person.browser.switch_to_window(first.clone()).await.map_err(tell)?;
    person.write(stage_when::EN.smallest, "send her a photo").await?;
    person.tap(PATH.keep).await?;
    for tab in [first, second] {
        person.browser.switch_to_window(tab).await.map_err(tell)?;
        person.see("send her a photo").await?;
        person.heading("ring my sister on Sundays").await?;
    }
    Ok(())
}

async fn a_draft_that_waited_does_not_take_back_what_was_said_meanwhile(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.type_into(stage_wish::EN.field, "sit in the sun").await?;
    person.tap(PATH.stop_here).await?;
    person.see(DOORS.waiting_title).await?;

    person.visit(&Route::Matters.href()).await?;
    person.tap(MATTERS.choose).await?;
    person.type_into(stage_matters::EN.find, "being there for Ana").await?;
    person.tap(&fill!(stage_matters::EN.add_own, words: "being there for Ana")).await?;
    person.tap(MATTERS.keep).await?;
    person.heading(MATTERS.title).await?;
    person.see("being there for Ana").await?;

    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.go_on).await?;
    for stage in [Stage::Wish, Stage::Clear, Stage::When] {
        person.heading(stages::title(stage)).await?;
        person.tap(PATH.next).await?;
    }
    person.heading(stage_read_back::EN.title).await?;
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await?;
    person.visit(&Route::Matters.href()).await?;
    person.heading(MATTERS.title).await?;
    person.see("being there for Ana").await
}
