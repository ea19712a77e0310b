//! Beside words of danger nothing else speaks: no number, no stone, no praise; and what a goal of such words is called.

use crate::journeys;
use crate::person::{Answer, Person};
use crate::three_weeks::open_all;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::help_card::EN as CARD;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{stage_wish, today};

journeys!(
    beside_a_hard_note_no_number_is_asked_and_no_stone_is_spoken_of,
    a_goal_of_hard_words_is_kept_without_praise_and_shown_elsewhere_when_asked,
);

async fn beside_a_hard_note_no_number_is_asked_and_no_stone_is_spoken_of(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    crate::short_door::make_small_goal(person, "walk to the park").await?;
    person.see(FRAME.did_new_goal).await?;
    person.tap(PATH.to_goal).await?;
    person.heading("walk to the park").await?;
    person.see(FRAME.did_new_goal).await?;
    person.tap(GOAL.view_plan).await?;
    person.tap(GOAL.reached).await?;
    person.see(GOAL.reached_say).await?;
    person.type_into(GOAL.because_reached, "I want to die").await?;
    person.see(CARD.title).await?;
    for words in [FRAME.did_new_goal, GOAL.reached_say, GOAL.yes_reached] {
        person.not_see(words).await?;
    }
    person.tap(GOAL.keep_as_is).await?;
    person.see(FRAME.did_new_goal).await?;
    person.tap(GOAL.view_now).await?;
    person.tap(today::EN.done).await?;
    open_all(person).await?;
    person.see(today::EN.closeness).await?;
    person.type_into(today::EN.note, "I want to die").await?;
    person.see(CARD.title).await?;
    person.not_see(today::EN.closeness).await?;
    person.write(today::EN.note, "the sun came out").await?;
    person.see(today::EN.closeness).await
}

async fn a_goal_of_hard_words_is_kept_without_praise_and_shown_elsewhere_when_asked(person: &mut Person) -> Answer {
    let words = "I want to die";
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.heading(stage_wish::EN.title).await?;
    person.type_into(stage_wish::EN.field, words).await?;
    person.not_see(stage_wish::EN.hints_title).await?;
    person.run("location.hash = location.hash.replace(/[^/]+$/, 'read-back'); return true").await?;
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.kept_title).await?;
    person.see(CARD.quiet).await?;
    person.not_see(FRAME.did_new_goal).await?;
    person.not_see(PATH.laid_lead).await?;
    person.tap(PATH.to_goal).await?;
    person.heading(words).await?;
    person.see(GOAL.of_mine_say).await?;
    let before = person.stored().await?;
    person.tap(GOAL.of_mine_show).await?;
    person.see(GOAL.of_mine_shown).await?;
    if person.stored().await? != before {
        return Err("it was stored that its words are shown".into());
    }
    for page in [Route::Today, Route::Goals] {
        person.visit(&page.href()).await?;
        person.see(words).await?;
        person.not_see(GOAL.of_mine).await?;
    }
    // Whoever opens Cairn next sees nothing of it.
    person.reload().await?;
    person.see(GOAL.of_mine).await?;
    person.not_see(words).await
}
