//! The short door: a first goal in at most twelve taps beside the typing.

use crate::journeys;
use crate::person::{Answer, Person};
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{stage_clear, stage_read_back, stage_when, stage_wish, today};

journeys!(a_first_goal_takes_at_most_seven_taps_and_is_there_after_closing_the_page);

/// Makes a small goal from the welcome page, by the short door.
pub(crate) async fn make_small_goal(person: &mut Person, wish: &str) -> Answer {
    person.tap(DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.type_into(stage_wish::EN.field, wish).await?;
    person.tap(PATH.next).await?;
    person.heading(stage_clear::EN.title).await?;
    person.tap(PATH.next).await?;
    person.heading(stage_when::EN.title).await?;
    person.tap(PATH.next).await?;
    person.heading(stage_read_back::EN.title).await?;
    person.see(wish).await?;
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await
}

async fn a_first_goal_takes_at_most_seven_taps_and_is_there_after_closing_the_page(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    make_small_goal(person, "get out of bed and shower").await?;
    let taps = person.taps();
    person.tap(PATH.to_today).await?;
    person.heading(today::EN.title).await?;
    person.see("get out of bed and shower").await?;
    person.reload().await?;
    person.see("get out of bed and shower").await?;
    person.tap(today::EN.done).await?;
    person.reload().await?;
    person.wait_for("the check-in to be kept", "return !!document.querySelector('[aria-pressed=\"true\"]')").await?;
    if taps <= 7 { Ok(()) } else { Err(format!("it took {taps} taps")) }
}
