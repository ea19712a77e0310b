//! A draft that is open in two tabs and ended in one.

use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::proofs::SAVED;
use crate::waiting::stays;
use cairn_core::route::Route;
use cairn_core::words::en::goals::EN as GOALS;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{stage_clear, stage_read_back, stage_when, stage_wish};
use serde_json::json;
use std::time::Duration;

journeys!(a_draft_finished_in_one_tab_makes_no_second_goal_in_the_other);

async fn a_draft_finished_in_one_tab_makes_no_second_goal_in_the_other(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.type_into(stage_wish::EN.field, "ring my sister").await?;
    for heading in [stage_clear::EN.title, stage_when::EN.title, stage_read_back::EN.title] {
        person.tap(PATH.next).await?;
        person.heading(heading).await?;
    }
    person.wait_for("the wish to be saved", SAVED).await?;
    let address = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    let first = person.browser.window().await.map_err(tell)?;
    let second = person.browser.new_tab().await.map_err(tell)?;
    person.browser.switch_to_window(second.clone()).await.map_err(tell)?;
    person.visit(&address).await?;
    person.heading(stage_read_back::EN.title).await?;
    person.browser.switch_to_window(first).await.map_err(tell)?;
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await?;
    person.browser.switch_to_window(second).await.map_err(tell)?;
    person.see(PATH.ended_title).await?;
    person.tap(PATH.lay_stone).await?;
    let is_here =
        format!("return document.getElementById('heading')?.innerText.trim() === {}", json!(stage_read_back::EN.title));
    stays(person, "the page of the draft", &is_here, Duration::from_millis(600)).await?;
    person.tap(PATH.to_goals).await?;
    person.heading(GOALS.title).await?;
    let goals =
        person.run("return Object.values(localStorage).filter((text) => text.includes('goal-made')).length").await?;
    if goals == 1 { Ok(()) } else { Err(format!("there are {goals} goals")) }
}
