//! Making a goal smaller: at the ruler of confidence, and on the goal's page.

use crate::finger::slide;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn_core::plan::Per;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::make_smaller::EN as SMALLER;
use cairn_core::words::en::new_goal::stage as name;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{history, measure, stage_doable};
use cairn_core::words::fill;

journeys!(a_goal_is_made_smaller_in_place_and_confidence_is_asked_again);

async fn a_goal_is_made_smaller_in_place_and_confidence_is_asked_again(person: &mut Person) -> Answer {
    let goal = "go for a 30-minute walk three times a week";
    let shorter = "go for a walk, 3 times a week, 15 minutes each";
    let fifteen = fill!(SMALLER.minutes, n: 15_usize);
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, goal).await?;
    person.tap(PATH.to_goal).await?;
    person.heading(goal).await?;

    person.tap(GOAL.view_plan).await?;
    person.tap(name(Stage::Doable)).await?;
    person.heading(stage_doable::EN.title).await?;
    slide(person, "importance", 8).await?;
    slide(person, "confidence", 3).await?;
    person.see(stage_doable::EN.unsure_title).await?;
    person.tap(&fifteen).await?;
    person.see(&fill!(SMALLER.now, words: shorter)).await?;
    let unsaid = "return !!document.getElementById('confidence').closest('.unset')";
    person.wait_for("confidence to be asked again", unsaid).await?;
    person.tap(SMALLER.back).await?;
    person.see(goal).await?;
    let said = "const e = document.getElementById('confidence'); return e.value === '3' && !e.closest('.unset')";
    person.wait_for("the answer from before", said).await?;
    person.tap(&fifteen).await?;
    person.wait_for("confidence to be asked once more", unsaid).await?;
    slide(person, "confidence", 8).await?;
    person.see(stage_doable::EN.go_on).await?;
    person.tap(PATH.keep).await?;
    person.heading(shorter).await?;
    person.tap(GOAL.view_plan).await?;

    person.tap(SMALLER.title).await?;
    person.tap(&fill!(SMALLER.fewer, often: measure::often(2.0, Per::Week))).await?;
    person.heading("go for a walk, twice a week, 15 minutes each").await?;
    person.pick("undo-smaller").await?;
    person.heading(shorter).await?;
    person.tap(&fill!(SMALLER.fewer, often: measure::often(2.0, Per::Week))).await?;
    person.heading("go for a walk, twice a week, 15 minutes each").await?;
    person.see(SMALLER.ask).await?;
    slide(person, "sure-now", 9).await?;
    person.see(&fill!(history::EN.confidence, n: 9_u8)).await
}
