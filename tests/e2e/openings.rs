//! What a new person sees and does before the app is there: the build draws it into the page, and the app takes it up.

use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use crate::{in_chromium, journeys};
use cairn_core::route::Route;
use cairn_core::wizard::{Door, Stage};
use cairn_core::words::en::{frame, front, new_goal, stage_wish, stages};

journeys!(
    letters_typed_before_the_app_is_there_are_in_its_field_with_their_caret,
    a_page_that_closes_before_the_app_came_loses_no_letter,
    the_doors_and_the_help_work_without_the_app,
    who_has_something_stored_never_sees_the_front_door,
);
in_chromium!(what_the_build_draws_is_what_the_app_draws, nothing_moves_when_the_app_takes_over);

/// The chunk that a question needs. No page fetches it in advance, so the browser counts the page as loaded without it.
const CHUNK: &str = "split_path.wasm";
/// The field of the first question, and where its caret is.
const FIELD: &str = "const field = document.activeElement; return [field.id, field.value, field.selectionStart]";
const EARLY: &str = "return localStorage.getItem('cairn1/early')";

/// Opens the first question while the app can't draw it.
async fn to_the_drawn_question(person: &Person) -> Answer {
    person.site.hold_back(CHUNK);
    let address = format!("{}{}", person.site.address(), Route::Begin(Door::Small).href());
    person.browser.goto(address).await.map_err(tell)?;
    person.heading(stages::title(Stage::Wish)).await
}

async fn started(person: &Person) -> Answer {
    person.wait_for("the app", "return !document.getElementById('frame')").await
}

async fn letters_typed_before_the_app_is_there_are_in_its_field_with_their_caret(person: &mut Person) -> Answer {
    to_the_drawn_question(person).await?;
    person.type_into(stage_wish::EN.field, "sleep better").await?;
    person.run("document.activeElement.setSelectionRange(5, 5); return true").await?;
    person.site.let_go();
    started(person).await?;
    let seen = person.run(FIELD).await?;
    if seen != serde_json::json!(["wish", "sleep better", 5]) {
        return Err(format!("in the field: {seen}"));
    }
    person.press(" much").await?;
    person.wait_for("the words in a draft alone", "return localStorage.getItem('cairn1/early') === null").await?;
    person.reload().await?;
    let kept = person.holds(stage_wish::EN.field).await?;
    if kept == "sleep much better" { Ok(()) } else { Err(format!("kept: {kept}")) }
}

async fn a_page_that_closes_before_the_app_came_loses_no_letter(person: &mut Person) -> Answer {
    to_the_drawn_question(person).await?;
    person.type_into(stage_wish::EN.field, "call my sister").await?;
    let early = person.run(EARLY).await?;
    if !early.as_str().is_some_and(|early| early.contains("call my sister")) {
        return Err(format!("kept meanwhile: {early}"));
    }
    person.browser.goto("about:blank").await.map_err(tell)?;
    person.site.let_go();
    person.visit("").await?;
    person.heading(stages::title(Stage::Wish)).await?;
    let kept = person.holds(stage_wish::EN.field).await?;
    if kept == "call my sister" { Ok(()) } else { Err(format!("kept: {kept}")) }
}

async fn the_doors_and_the_help_work_without_the_app(person: &mut Person) -> Answer {
    person.site.refuse("_bg.wasm");
    person.browser.goto(person.site.address()).await.map_err(tell)?;
    person.heading(front::EN.title).await?;
    person.tap(new_goal::EN.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    person.tap(frame::EN.help).await?;
    person
        .wait_for("the lines", "return document.querySelector('.frame-help a[href=\"tel:988\"]')?.checkVisibility()")
        .await
}

async fn who_has_something_stored_never_sees_the_front_door(person: &mut Person) -> Answer {
    // The worker would start the app all the same.
    person.site.refuse("sw.js");
    person.visit("").await?;
    make_small_goal(person, "walk").await?;
    person.site.refuse("_bg.wasm");
    person.browser.goto("about:blank").await.map_err(tell)?;
    person.browser.goto(person.site.address()).await.map_err(tell)?;
    let seen = "return [document.querySelector('.frame').checkVisibility(), document.querySelector('.shell') === null]";
    let seen = person.run(seen).await?;
    if seen == serde_json::json!([true, true]) { Ok(()) } else { Err(format!("the frame alone: {seen}")) }
}

/// The page's elements with their classes, ids and texts, but for the mark of the save state, which is hidden until the app
/// is there. In a browser, Leptos wraps parts of pictures in groups.
const OUTLINE: &str = "const inside = (node) => [...node.childNodes].map(outline).join(''); \
    const outline = (node) => node.nodeType === 3 ? node.data.replace(/\\s+/g, '') : node.nodeType !== 1 ? '' : \
    node.localName === 'g' && node.attributes.length === 0 ? inside(node) : \
    node.classList.contains('kept') ? '' : \
    `<${node.localName} .${[...node.classList].join('.')} #${node.id}>${inside(node)}`;";

async fn what_the_build_draws_is_what_the_app_draws(person: &mut Person) -> Answer {
    for (name, hash) in [
        ("front", String::new()),
        ("small", Route::Begin(Door::Small).href()),
        ("whole", Route::Begin(Door::Whole).href()),
    ] {
        person.new_device().await;
        person.visit(&hash).await?;
        started(person).await?;
        let html = person.run("return fetch('./').then((page) => page.text())").await?;
        let both = format!(
            "{OUTLINE} const page = new DOMParser().parseFromString({html}, 'text/html'); \
             return [page.querySelector('template[data-drawn={name}]').content.firstElementChild, \
             document.querySelector('.shell')].map(outline)"
        );
        let both = person.run(&both).await?;
        if both[0] != both[1] {
            return Err(format!("{name}: drawn\n{}\nthe app's\n{}", both[0], both[1]));
        }
    }
    Ok(())
}

async fn nothing_moves_when_the_app_takes_over(person: &mut Person) -> Answer {
    for hash in [String::new(), Route::Begin(Door::Small).href(), Route::Begin(Door::Whole).href()] {
        person.new_device().await;
        person.visit(&hash).await?;
        started(person).await?;
        let shifts = "return new Promise((done) => { let sum = 0; \
            new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; })) \
            .observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 500); })";
        let moved = person.run(shifts).await?;
        if moved.as_f64().is_none_or(|moved| moved >= 0.01) {
            return Err(format!("{hash}: a layout shift of {moved}"));
        }
    }
    Ok(())
}
