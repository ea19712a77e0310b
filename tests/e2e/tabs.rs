//! Two tabs of one browser.

use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::{stages, today};

journeys!(a_goal_made_in_one_tab_appears_in_the_other_and_nothing_said_in_either_is_lost);

async fn a_goal_made_in_one_tab_appears_in_the_other_and_nothing_said_in_either_is_lost(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    let first = person.browser.window().await.map_err(tell)?;
    let second = person.browser.new_tab().await.map_err(tell)?;
    person.browser.switch_to_window(second.clone()).await.map_err(tell)?;
    person.visit(&Route::Today.href()).await?;
    person.browser.switch_to_window(first.clone()).await.map_err(tell)?;
    make_small_goal(person, "ring my sister").await?;
    // The other tab is told by the browser, without a reload.
    person.browser.switch_to_window(second.clone()).await.map_err(tell)?;
    person.see("ring my sister").await?;
    person.tap(today::EN.done).await?;
    person.browser.switch_to_window(first.clone()).await.map_err(tell)?;
    person.tap(stages::EN.another).await?;
    make_small_goal(person, "clear one shelf").await?;
    person.tap(stages::EN.to_today).await?;
    for tab in [first, second] {
        person.browser.switch_to_window(tab).await.map_err(tell)?;
        person.see("ring my sister").await?;
        person.see("clear one shelf").await?;
        person
            .wait_for("the check-in of the other tab", "return !!document.querySelector('[aria-pressed=\"true\"]')")
            .await?;
    }
    Ok(())
}
