//! In a client's file there is nothing to press but what reads, and what says the therapist's own view.

use crate::in_chromium;
use crate::person::{Answer, Person};
use crate::review::{client_of_the_example, look_into};
use crate::waiting::at_rest;
use cairn_core::plan::GoalId;
use cairn_core::route::Route;
use cairn_core::wizard::Door;
use cairn_core::words::en::review::EN as W;
use serde_json::json;

in_chromium!(a_clients_file_has_no_way_to_write_but_the_review);

/// Controls of the page that are neither a way to read nor part of the review, told by their ids and words.
const WRITES: &str = "const reads = /^(days-(month|year|all|earlier|later)|more-stones|up-close|numbers-.*)$/; \
    const says = /^(save-review|leave-review|keep-view|right-.*|their-.*|reviewer|keep-reviewer)$/; \
    const own = '.masthead, .page-foot, #your-view, .notices, .dialog-head'; \
    return [...document.querySelectorAll('main button, main input, main textarea, main select')] \
        .filter((e) => !e.closest(own) && !e.disabled && !reads.test(e.id) && !says.test(e.id)) \
        .map((e) => (e.id || e.name) + ': ' + (e.getAttribute('aria-label') || e.innerText))";

/// Links of the page that lead to a page of one's own notebook.
const LEADS: &str = "const open = /^#\\/(today|goals|goal\\/[0-9a-z]+(\\/progress|\\/plan)?|evidence|scales|review|about|help|)$/; \
    return [...document.querySelectorAll('main a[href^=\"#\"]:not(.page-foot a)')] \
        .map((e) => e.getAttribute('href')).filter((to) => !open.test(to))";

async fn a_clients_file_has_no_way_to_write_but_the_review(person: &mut Person) -> Answer {
    let copy = client_of_the_example(person).await?;
    look_into(person, &copy).await?;
    person.visit(&Route::Goals.href()).await?;
    let all = "return [...document.querySelectorAll('main .goal-name a')].map((e) => e.getAttribute('href'))";
    let goals: Vec<String> = serde_json::from_value(person.run(all).await?).map_err(|error| error.to_string())?;
    if goals.len() < 3 {
        return Err(format!("the made-up person has {goals:?}"));
    }
    let pages = [Route::Today, Route::Goals, Route::Evidence, Route::Scales, Route::Review, Route::About];
    let mut found = Vec::new();
    let views = goals.iter().flat_map(|goal| ["", "/progress", "/plan"].map(|view| format!("{goal}{view}")));
    for page in pages.map(Route::href).into_iter().chain(views) {
        person.visit(&page).await?;
        // What is far down on a page is built a moment later.
        at_rest(person, "return document.querySelector('main').innerText").await?;
        for look in [WRITES, LEADS] {
            let ways = person.run(look).await?;
            if ways != json!([]) {
                found.push(format!("{page}: {ways}"));
            }
        }
    }
    let goal: GoalId = goals[0].trim_start_matches("#/goal/").parse().map_err(|_| "no goal's name")?;
    let own = [Route::Front, Route::Welcome, Route::NewGoal, Route::Example, Route::Begin(Door::Small), Route::Rhythm];
    let own =
        own.into_iter().chain([Route::LookBack(goal), Route::Matters, Route::Session, Route::YourData, Route::More]);
    for page in own {
        person.visit(&Route::About.href()).await?;
        person.visit(&page.href()).await?;
        person.heading(W.own_title).await.map_err(|why| format!("{page:?}: {why}"))?;
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}
