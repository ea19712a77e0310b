//! Heavy weeks: low energy, everything paused, and a look back at what went another way.

use crate::journeys;
use crate::person::{Answer, Person};
use crate::proofs::SAVED;
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::history;
use cairn_core::words::en::look_back::EN as BACK;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::rhythm::EN as RHYTHM;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::today::EN as TODAY;
use cairn_core::words::fill;

journeys!(
    a_low_energy_week_asks_for_less_and_ends,
    what_is_learnt_is_kept_and_shown_when_it_comes_again,
    who_was_not_well_gets_easy_days_and_keeps_a_kind_line,
);

async fn a_low_energy_week_asks_for_less_and_ends(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_today).await?;
    person.tap(FRAME.more).await?;
    person.tap(RHYTHM.link).await?;
    person.heading(RHYTHM.title).await?;
    person.tap(RHYTHM.low_title).await?;
    person.tap(RHYTHM.low_start).await?;
    person.see(RHYTHM.low_end).await?;
    person.visit(&Route::Today.href()).await?;
    person.see(RHYTHM.low_line_none).await?;
    person.tap(RHYTHM.low_end).await?;
    person.not_see(RHYTHM.low_line_none).await?;

    person.visit(&Route::Rhythm.href()).await?;
    person.tap(RHYTHM.pause_title).await?;
    person.tap(RHYTHM.pause).await?;
    person.see(RHYTHM.paused).await?;
    person.visit(&Route::Today.href()).await?;
    person.see(TODAY.resting).await?;
    person.not_see(DOORS.small).await?;
    person.tap(TODAY.bring_back).await?;
    person.see("ring my sister").await?;
    person.see(TODAY.done).await
}

async fn what_is_learnt_is_kept_and_shown_when_it_comes_again(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_goal).await?;
    person.tap(BACK.from_goal).await?;
    person.heading(BACK.title).await?;
    person.tap(BACK.keep).await?;
    person.see(BACK.nothing).await?;
    person.tap(BACK.too_much).await?;
    person.type_into(BACK.smaller, "send her a photo").await?;
    person.tap(BACK.unexpected).await?;
    person.type_into(BACK.obstacle, "late meetings").await?;
    person.type_into(BACK.action, "ring her at noon").await?;
    person.type_into(BACK.learnt, "Evenings are too full").await?;
    person.tap(BACK.keep).await?;
    person.heading("ring my sister").await?;
    for words in ["“late meetings”", "send her a photo", "ring her at noon", "Evenings are too full"] {
        person.see(words).await?;
    }
    person.tap(GOAL.history_title).await?;
    let (before, after, reason) = (history::EN.nothing, "send her a photo", "Evenings are too full");
    let changed = fill!(history::EN.moved_because, date: "", before: before, after: after, reason: reason);
    person.see(changed.trim_start_matches(": ")).await?;

    person.tap(GOAL.view_now).await?;
    person.tap(BACK.from_goal).await?;
    person.heading(BACK.title).await?;
    person.tap(BACK.unexpected).await?;
    person.type_into(BACK.obstacle, "a meeting").await?;
    person.see("Evenings are too full").await?;
    // The page is closed in the middle of it, and opened again.
    person.wait_for("what was typed to be saved", SAVED).await?;
    person.reload().await?;
    person.heading(BACK.title).await?;
    person.wait_for("what was typed", "return document.getElementById('came-up')?.value === 'a meeting'").await?;
    person.tap(BACK.not_now).await?;
    person.heading("ring my sister").await
}

async fn who_was_not_well_gets_easy_days_and_keeps_a_kind_line(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_goal).await?;
    person.tap(BACK.from_goal).await?;
    person.heading(BACK.title).await?;
    person.type_into(BACK.friend, "You did what you could").await?;
    person.tap(BACK.friend_keep).await?;
    let learnt = "return document.getElementById('learnt').value === 'You did what you could' \
        && document.getElementById('friend').value === ''";
    person.wait_for("the line among what was learnt", learnt).await?;
    person.tap(BACK.not_well).await?;
    person.tap(BACK.easy_days).await?;
    person.see(BACK.easy_days_until_hint).await?;
    person.tap(BACK.keep).await?;
    person.heading("ring my sister").await?;
    person.see("You did what you could").await?;
    person.visit(&Route::Today.href()).await?;
    person.see(RHYTHM.low_line_none).await
}
