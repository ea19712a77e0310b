//! Help where one is, and the plan for hard days: written, read with no network, printed small, left gently.

use crate::accessibility::axe;
use crate::cdp;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, tell};
use crate::waiting::STILL;
use crate::{in_chromium, journeys};
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::hard_day::EN as W;
use cairn_core::words::en::help::EN as HELP;
use cairn_core::words::en::rhythm::EN as RHYTHM;
use cairn_core::words::en::stage_wish::EN as WISH;
use cairn_core::words::en::{new_goal, stages};
use cairn_core::words::fill;
use serde_json::json;

journeys!(
    where_one_is_is_said_once_and_its_lines_come_first,
    help_leads_back_to_what_was_being_written_and_offers_nothing_else,
    a_plan_for_hard_days_is_written_then_read_with_no_network_and_left_gently,
);
in_chromium!(the_card_is_as_small_as_a_hand, help_and_the_plan_are_fit_for_all);

/// The first heading under the page's own, and every emergency number in sight.
const FIRST: &str = "const all = [...document.querySelectorAll('main h2')].map((h) => h.innerText.trim()); return all[0] === arguments[0]";

async fn first_is(person: &Person, place: &str) -> Answer {
    let look = FIRST.replace("arguments[0]", &json!(place).to_string());
    person.wait_for(&format!("“{place}” to come first"), &look).await
}

async fn where_one_is_is_said_once_and_its_lines_come_first(person: &mut Person) -> Answer {
    person.visit(&Route::Help.href()).await?;
    person.heading(HELP.title).await?;
    for number in ["tel:999", "tel:112", "tel:911"] {
        let look = format!("return document.querySelectorAll('.notice a[href=\"{number}\"]').length === 1");
        person.wait_for(number, &look).await?;
    }
    person.pick("region-ireland").await?;
    first_is(person, HELP.ireland).await?;
    person
        .wait_for("no number of another place", "return !document.querySelector('.notice a[href=\"tel:911\"]')")
        .await?;
    person.see(&fill!(HELP.poison, number: "112")).await?;
    person.reload().await?;
    first_is(person, HELP.ireland).await?;
    let text = person.run("return document.querySelector('a[href^=\"sms:50808\"]').getAttribute('href')").await?;
    if text == json!("sms:50808?&body=HELLO") { Ok(()) } else { Err(format!("the text goes to {text}")) }
}

async fn help_leads_back_to_what_was_being_written_and_offers_nothing_else(person: &mut Person) -> Answer {
    person.visit(&Route::Help.href()).await?;
    person.see(W.offer).await?;
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(new_goal::EN.small).await?;
    person.heading(stages::title(Stage::Wish)).await?;
    person.type_into(WISH.field, "sing again").await?;
    person.run("document.getElementById('help-now').click(); return true").await?;
    person.heading(HELP.title).await?;
    person.see(HELP.own_add).await?;
    person.not_see(W.offer).await?;
    person.tap(HELP.back).await?;
    person.heading(stages::title(Stage::Wish)).await?;
    let words = person.holds(WISH.field).await?;
    if words == "sing again" { Ok(()) } else { Err(format!("the words are {words}")) }
}

async fn a_plan_for_hard_days_is_written_then_read_with_no_network_and_left_gently(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    ready_for_offline(person).await?;
    person.visit(&Route::Help.href()).await?;
    person.tap(W.offer_link).await?;
    person.heading(W.write_title).await?;
    person.type_into(W.myself, "a shower").await?;
    person.type_into(W.today, "the cat").await?;
    // A hard plan is not read for danger: no card, no hint, nothing beside it.
    person.type_into(W.starts, "I want to die").await?;
    person.see(W.saved).await?;
    person.not_see(cairn_core::words::en::help_card::EN.title).await?;

    person.site.stop();
    person.reload().await?;
    person.heading(W.title).await?;
    for words in [W.lead, "a shower", "the cat", "I want to die"] {
        person.see(words).await?;
    }
    person
        .wait_for("a line to call above it", "return !!document.querySelector('.hard-day a[href^=\"tel:\"]')")
        .await?;
    let before = person.stored().await?;
    person.reload().await?;
    person.heading(W.title).await?;
    if person.stored().await? != before {
        return Err("reading it left a trace".into());
    }
    person.tap(W.done).await?;
    person.see(W.easy_title).await?;
    person.tap(W.easy_short).await?;
    person.visit(&Route::Rhythm.href()).await?;
    person.see(RHYTHM.low_end).await?;
    person.see(W.title).await?;
    let stored = person.stored().await?.to_string();
    if stored.contains("low-energy") { Ok(()) } else { Err("the easy days are not stored".into()) }
}

async fn with_a_plan(person: &mut Person) -> Answer {
    person.visit(&Route::HardDay.href()).await?;
    person.heading(W.write_title).await?;
    for (label, words) in
        [(W.starts, "no sleep"), (W.myself, "a shower"), (W.ask, "Ana: come over"), (W.today, "the cat")]
    {
        person.type_into(label, words).await?;
    }
    person.tap(W.read_it).await?;
    person.heading(W.title).await
}

async fn the_card_is_as_small_as_a_hand(person: &mut Person) -> Answer {
    with_a_plan(person).await?;
    person.run("document.documentElement.dataset.print = 'small-card'; return true").await?;
    // The paper has the size that the page's style asks for.
    let paper = cdp::command(person, "Page.printToPDF", r#"{"preferCSSPageSize":true}"#)?["data"].take();
    let pages = "const all = atob(arguments[0]).match(/MediaBox ?\\[[^\\]]*\\]/g) || []; return all.join(' ')";
    let pages = person.browser.execute(pages, vec![paper]).await.map_err(tell)?;
    let boxes = pages.json().as_str().unwrap_or_default().to_owned();
    let sides: Vec<f64> = boxes.split([' ', '[', ']']).filter_map(|side| side.parse().ok()).collect();
    // A6 is 105 by 148 millimetres: 297.6 by 419.5 points.
    match sides.as_slice() {
        [_, _, width, height] if (width - 297.6).abs() < 2.0 && (height - 419.5).abs() < 2.0 => Ok(()),
        _ => Err(format!("the paper is {boxes}")),
    }
}

async fn help_and_the_plan_are_fit_for_all(person: &mut Person) -> Answer {
    person.visit(&Route::Help.href()).await?;
    person.see(HELP.own_add).await?;
    person.type_into(HELP.own_name, "Dr Ito").await?;
    person.type_into(HELP.own_phone, "020 7946 0000").await?;
    person.type_into(HELP.own_note, "my therapist, not at night").await?;
    person.tap(HELP.own_keep).await?;
    person.see(HELP.own_text).await?;
    with_a_plan(person).await?;
    let mut found = Vec::new();
    for (size, (width, height)) in [("phone", (360, 740)), ("wide", (1280, 800))] {
        person.size(width, height).await;
        for theme in ["light", "dark"] {
            for (name, page) in
                [("help", Route::Help), ("plan", Route::HardDay), ("front", Route::Welcome), ("door", Route::Review)]
            {
                person.visit(&page.href()).await?;
                person.run(&format!("document.documentElement.dataset.theme = '{theme}'; return true")).await?;
                person.wait_for("colours to settle", STILL).await?;
                person.picture(&format!("help-{size}-{theme}-{name}")).await?;
                found.extend(axe(person).await?.into_iter().map(|line| format!("{size} {theme} {name}: {line}")));
                let over = person
                    .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    .await?;
                if over.as_i64().unwrap_or(1) > 0 {
                    found.push(format!("{size} {theme} {name} is wider than the window by {over}"));
                }
            }
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}
