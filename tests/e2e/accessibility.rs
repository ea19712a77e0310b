//! What anybody needs: no axe violation anywhere in either theme, a narrow page, large text, and no pointer.

use crate::finger::TAKES_SUBMIT;
use crate::in_chromium;
use crate::person::{Answer, Person};
use crate::pictures::{pages_of, to_the_example_goal};
use crate::proofs::SAVED;
use crate::three_weeks::open_all;
use crate::waiting::{STILL, at_rest, turn_page};
use crate::wide::with_large_letters;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::reached::EN as REACHED;
use cairn_core::words::en::session::EN as SESSION;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{frame, stage_clear, stage_read_back, stage_when, stage_wish, stages};
use thirtyfour::Key;

in_chromium!(
    axe_finds_nothing_anywhere,
    headings_come_in_order_and_all_is_in_a_landmark,
    it_fits_a_narrow_page_and_large_text,
    a_page_with_a_life_on_it_fits_too,
    the_keyboard_alone_is_enough,
);

/// Runs axe on the page; gives a line for each violation.
pub(crate) async fn axe(person: &Person) -> Answer<Vec<String>> {
    let script = std::fs::read_to_string(xtask::place::tools().join("node_modules/axe-core/axe.min.js"));
    let script = script.map_err(|why| format!("axe-core is not here ({why}); `cargo xtask test` installs it"))?;
    // Colours that are still changing from one theme to the other are nobody's colours.
    person.wait_for("colours to settle", STILL).await?;
    // What is half behind the head of the page can be scrolled to; only what is never whole would be a fault.
    person.run("scrollTo(0, 0); return true").await?;
    person.run(&format!("if (!window.axe) {{ {script} }} return true")).await?;
    person.run("window.axeFound = null; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => { \
        window.axeFound = r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' (' + n.failureSummary.replace(/\\s+/g, ' ') + ')').join(', ')) }); return true").await?;
    person.wait_for("axe", "return Array.isArray(window.axeFound)").await?;
    let found = person.run("return window.axeFound").await?;
    Ok(found.as_array().into_iter().flatten().filter_map(|line| line.as_str().map(str::to_owned)).collect())
}

/// Every page with something on it: the example's, then each question of the path.
pub(crate) async fn every_page(person: &mut Person) -> Answer<Vec<(String, String)>> {
    person.visit("").await?;
    let pages = [
        Route::Welcome,
        Route::NewGoal,
        Route::Matters,
        Route::YourData,
        Route::Session,
        Route::Help,
        Route::About,
        Route::More,
        Route::Today,
        Route::Rhythm,
        Route::HardDay,
        Route::Goals,
        Route::Evidence,
        Route::Scales,
    ];
    let mut all: Vec<(String, String)> = pages.into_iter().map(|page| (format!("{page:?}"), page.href())).collect();
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    let base = person.run("return location.hash.replace(/[^/]+$/, '')").await?;
    let base = base.as_str().ok_or("no address")?.to_owned();
    person.visit(&format!("{base}wish")).await?;
    person.type_into(stage_wish::EN.field, "be happier").await?;
    person.wait_for("the wish to be saved", SAVED).await?;
    all.extend(Stage::ALL.map(|stage| (format!("{stage:?}"), format!("{base}{}", stage.slug()))));
    Ok(all)
}

async fn axe_finds_nothing_anywhere(person: &mut Person) -> Answer {
    // Tall, so that nothing is half behind what stays at the foot of the screen.
    person.size(360, 1600).await;
    let mut found = Vec::new();
    let pages = every_page(person).await?;
    for theme in ["light", "dark"] {
        for (name, address) in &pages {
            person.visit(address).await?;
            person.run(&format!("document.documentElement.dataset.theme = '{theme}'; return true")).await?;
            found.extend(axe(person).await?.into_iter().map(|line| format!("{name}, {theme}: {line}")));
        }
        person.visit(&Route::Welcome.href()).await?;
        person.reload().await?;
        person.tap(FRONT.look_around).await?;
        person.see(frame::EN.leave_example).await?;
        person.run(&format!("document.documentElement.dataset.theme = '{theme}'; return true")).await?;
        found.extend(axe(person).await?.into_iter().map(|line| format!("Today of the example, {theme}: {line}")));
        person.run("document.querySelector('main .goal-name a').click(); return true").await?;
        person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await?;
        for view in [GOAL.view_now, GOAL.view_progress, GOAL.view_plan] {
            person.tap(view).await?;
            found.extend(axe(person).await?.into_iter().map(|line| format!("{view} of the example, {theme}: {line}")));
        }
        person.tap(GOAL.pause).await?;
        person.tap(GOAL.until_week).await?;
        found.extend(axe(person).await?.into_iter().map(|line| format!("A pause in the example, {theme}: {line}")));
        person.tap(GOAL.reached).await?;
        person.tap(GOAL.yes_reached).await?;
        person.see(REACHED.next_title).await?;
        found.extend(axe(person).await?.into_iter().map(|line| format!("Reached in the example, {theme}: {line}")));
        person.run(&format!("location.hash = '{}'; return true", Route::Session.href())).await?;
        person.heading(SESSION.title).await?;
        person.tap(SESSION.when_set).await?;
        open_all(person).await?;
        person.tap(SESSION.homework_add).await?;
        found.extend(axe(person).await?.into_iter().map(|line| format!("Session of the example, {theme}: {line}")));
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// What sticks out of the page at the sides, and buttons that lie on each other, by their words. What scrolls by itself may
/// be wider.
const MISPLACED: &str = "
    const scrolls = (e) => e && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    const floats = (e) => e && (['fixed', 'sticky'].includes(getComputedStyle(e).position) || floats(e.parentElement));
    const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 2;
    const find = (what) => [...document.querySelectorAll(what)].filter(shown);
    const words = (e) => e.innerText.trim().slice(0, 40) || e.id || e.tagName;
    const out = find('a, button, summary, select, input, textarea, label, h1, h2, h3, h4, p, li, figure, table')
        .filter((e) => { const r = e.getBoundingClientRect(); return !scrolls(e) && (r.left < -0.5 || r.right > innerWidth + 0.5) })
        .map((e) => words(e) + ' sticks out');
    const buttons = find('button, summary, select, .button').filter((e) => !floats(e));
    const meet = (a, b) => { const [r, s] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        return Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 1 };
    const on = buttons.flatMap((a, n) => buttons.slice(n + 1)
        .filter((b) => !a.contains(b) && !b.contains(a) && meet(a, b)).map((b) => words(a) + ' lies on ' + words(b)));
    return [...out, ...on]";

async fn a_page_with_a_life_on_it_fits_too(person: &mut Person) -> Answer {
    let mut wrong = Vec::new();
    for (size, text) in [(320, 100), (360, 100), (1280, 100), (640, 200)] {
        if text == 200 {
            with_large_letters(person).await;
        }
        person.size(size, 740).await;
        to_the_example_goal(person).await?;
        let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
        let others =
            [Route::Today, Route::Goals, Route::Session, Route::Evidence, Route::Scales, Route::Matters, Route::Rhythm];
        for address in pages_of(&goal).into_iter().chain(others.map(Route::href)) {
            turn_page(person, &address).await?;
            open_all(person).await?;
            let found = at_rest(person, MISPLACED).await?;
            let found = found.as_array().into_iter().flatten().filter_map(|line| line.as_str());
            wrong.extend(found.map(|line| format!("{address} at {size} with text at {text} %: {line}")));
        }
        person.reload().await?;
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// A heading a level too deep for the one before it, and the way past the masthead where it is in no landmark.
const OUTLINE: &str = "
    const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((e) => e.checkVisibility());
    const level = (e) => Number(e.tagName[1]);
    const jumps = all.filter((e, n) => level(e) > (n ? level(all[n - 1]) : 0) + 1).map((e) => e.tagName + ' ' + e.innerText);
    const skip = document.querySelector('.skip')?.closest('header, main, nav, footer');
    return skip ? jumps : [...jumps, 'the way past the masthead is in no landmark']";

async fn headings_come_in_order_and_all_is_in_a_landmark(person: &mut Person) -> Answer {
    let mut wrong = Vec::new();
    for (name, address) in every_page(person).await? {
        person.visit(&address).await?;
        open_all(person).await?;
        let found = person.run(OUTLINE).await?;
        wrong.extend(found.as_array().into_iter().flatten().map(|line| format!("{name}: {line}")));
    }
    to_the_example_goal(person).await?;
    let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    let others = [Route::Today, Route::Goals, Route::Session, Route::Evidence, Route::Scales, Route::Matters];
    for address in pages_of(&goal).into_iter().chain(others.map(Route::href)) {
        turn_page(person, &address).await?;
        open_all(person).await?;
        let found = person.run(OUTLINE).await?;
        wrong.extend(found.as_array().into_iter().flatten().map(|line| format!("the example's {address}: {line}")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

async fn it_fits_a_narrow_page_and_large_text(person: &mut Person) -> Answer {
    let mut wide = Vec::new();
    let mut pages = every_page(person).await?;
    for (size, text) in [(320, 100), (640, 200)] {
        if text == 200 {
            with_large_letters(person).await;
            pages = every_page(person).await?;
        }
        person.size(size, 740).await;
        for (name, address) in &pages {
            person.visit(address).await?;
            let over = person.run("return document.documentElement.scrollWidth - innerWidth").await?;
            if over.as_i64().unwrap_or(1) > 0 {
                wide.push(format!("{name} at {size} with text at {text} %: {over} too wide"));
            }
        }
    }
    if wide.is_empty() { Ok(()) } else { Err(wide.join("\n")) }
}

async fn the_keyboard_alone_is_enough(person: &mut Person) -> Answer {
    let enter = String::from(char::from(Key::Enter));
    person.visit("").await?;
    person.tab_to(DOORS.small).await?;
    person.press(&enter).await?;
    person.heading(stage_wish::EN.title).await?;
    person.wait_for("the focus on the heading", "return document.activeElement?.id === 'heading'").await?;
    person.tab_to(stage_wish::EN.field).await?;
    person.press("sit in the sun").await?;
    // From here on submits are noted.
    person.wait_for("the first submit to be taken", TAKES_SUBMIT).await?;
    for stage in [stage_clear::EN.title, stage_when::EN.title, stage_read_back::EN.title] {
        person.tab_to(PATH.next).await?;
        person.press(&enter).await?;
        person.heading(stage).await?;
        person.wait_for("the focus on the heading", "return document.activeElement?.id === 'heading'").await?;
        person.wait_for("the next submit to be taken", TAKES_SUBMIT).await?;
    }
    person.tab_to(PATH.lay_stone).await?;
    person.press(&enter).await?;
    person.heading(PATH.laid_title).await?;
    person.see("sit in the sun").await
}
