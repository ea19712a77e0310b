//! The whole browser is killed while a person types: every letter that stood under "saved" is there again.

use super::kill::{kill, start};
use super::{Dice, SAVED, cases, prove};
use crate::in_chromium;
use crate::person::{Answer, Person, tell};
use crate::phone::Folder;
use cairn_core::route::Route;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stage_wish::EN as WISH;
use std::time::Duration;

in_chromium!(no_letter_that_was_called_saved_is_lost_when_the_browser_is_killed);

async fn no_letter_that_was_called_saved_is_lost_when_the_browser_is_killed(person: &mut Person) -> Answer {
    let profile = Folder::new();
    let mut dice = Dice::new("killed while typing");
    start(person, &profile).await?;
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    let (mut failures, kills) = (Vec::new(), cases(3, 50));
    let mut typed = String::new();
    for turn in 1..=kills {
        person.heading(WISH.title).await?;
        for _ in 0..=dice.below(4) {
            let words = format!(" sun {turn} {}", dice.below(1000));
            person.type_into(WISH.field, &words).await?;
            typed.push_str(&words);
        }
        person.wait_for("the wish to be saved", SAVED).await?;
        tokio::time::sleep(Duration::from_millis(dice.below(50))).await;
        kill(person, &profile)?;
        start(person, &profile).await?;
        person.visit(&Route::NewGoal.href()).await?;
        person.tap(DOORS.go_on).await?;
        let told = "return document.querySelector('main textarea, main input')?.value ?? null";
        let mut held = String::new();
        for _ in 0..100 {
            // What only the mirror has comes a moment after the page.
            person.run(told).await?.as_str().unwrap_or_default().clone_into(&mut held);
            if held == typed {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            if !held.is_empty() {
                person.visit(&Route::NewGoal.href()).await?;
                person.tap(DOORS.go_on).await?;
            }
        }
        if held != typed {
            failures.push(format!("kill {turn}: “{typed}” is “{held}”"));
            typed = held;
        }
    }
    person.browser.title().await.map_err(tell)?;
    prove("killed while typing", kills, &failures)
}
