//! No page is wider than the window: on the smallest phones, with words of sixty letters, and with letters twice as large. And the
//! pages that a person lives in are a few screens long.

use crate::clock::day;
use crate::engine::Setup;
use crate::person::{Answer, Person, tell};
use crate::pictures::{pages_of, to_the_example_goal};
use crate::review::{first_goal, join};
use crate::three_weeks::open_all;
use crate::waiting::{at_rest, turn_page};
use crate::{in_chromium, lives};
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::example::EN as EXAMPLE;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::reached::EN as REACHED;
use cairn_core::words::en::stages::{self, EN as PATH};
use cairn_core::words::en::today::EN as TODAY;

in_chromium!(
    no_page_is_wider_than_the_window,
    no_page_is_wider_with_letters_twice_as_large,
    the_pages_of_the_example_are_a_few_screens_long,
    the_views_of_a_goal_are_three_screens_long_after_three_months,
);

/// The widths of small phones, in pixels.
const WIDTHS: [u32; 3] = [280, 320, 360];

/// Twice what a browser gives.
const LARGE: u32 = 32;

/// Sixty letters without a place to break, in every field; the wish is an address of 320. No number, so that words stand where
/// words can, and as few picks as the page needs to show all its fields.
const FILL: &str = "
    const [wish, word] = ['https://example.org/' + 'a'.repeat(300), 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenantrag'];
    for (const e of document.querySelectorAll('main input[type=text]:not(.number), main textarea')) {
        if (e.value && e.filled) continue;
        e.filled = true;
        const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), 'value').set;
        set.call(e, e.id === 'wish' || e.id === 'wording' ? wish : word);
        e.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true";

/// What makes more of a question come, by its ids.
const MORE: &str = "
    for (const id of ['kind-how-much', 'add-step', 'time-clock', 'partner-knows-goal', 'now-3']) {
        const e = document.getElementById(id);
        if (e && !e.checked) e.click();
    }
    document.querySelectorAll('main button[id^=add]').forEach((e) => e.click());
    document.querySelectorAll('main .answers input[type=checkbox]:not(:checked)').forEach((e, n) => { if (n < 3) e.click() });
    return true";

/// By how much the page is too wide, and what of it sticks out the furthest.
const OVER: &str = "
    const over = document.documentElement.scrollWidth - innerWidth;
    const out = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5 && e.checkVisibility());
    const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map((c) => '.' + c).join('');
    const inner = out.filter((e) => !out.some((other) => other !== e && e.contains(other)));
    return over > 0 ? over + ': ' + [...new Set(inner.map((e) => name(e.parentElement) + ' > ' + name(e)))].slice(0, 4).join(', ') : ''";

/// Looks at the page in every width.
async fn look(person: &Person, name: &str, wide: &mut Vec<String>) -> Answer {
    for width in WIDTHS {
        person.size(width, 740).await;
        let drawn = format!(
            "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done((() => {{ {OVER} }})()))))"
        );
        let over = person.run(&drawn).await?;
        match over.as_str() {
            Some("") => {}
            over => wide.push(format!("{name} at {width}: {}", over.unwrap_or("?"))),
        }
    }
    Ok(())
}

/// The path from end to end in long words, and then every page with what came of it.
async fn live_in_long_words(person: &mut Person) -> Answer<Vec<String>> {
    let mut wide = Vec::new();
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    let base = person.run("return location.hash.replace(/[^/]+$/, '')").await?.as_str().map(str::to_owned);
    let base = base.ok_or("no address")?;
    for stage in Stage::ALL {
        person.run(&format!("location.hash = '{base}{}'; return true", stage.slug())).await?;
        person.heading(stages::title(stage)).await?;
        for _ in 0..2 {
            person.run(MORE).await?;
            open_all(person).await?;
            person.run(FILL).await?;
        }
        open_all(person).await?;
        look(person, &format!("{stage:?}"), &mut wide).await?;
    }
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await?;
    look(person, "the first stone", &mut wide).await?;
    person.tap(PATH.to_goal).await?;
    person.wait_for("the goal", "return location.hash.startsWith('#/goal/')").await?;
    let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    person.visit(&Route::Today.href()).await?;
    open_all(person).await?;
    person.tap(TODAY.done).await?;
    open_all(person).await?;
    person.run(FILL).await?;
    let pages = [
        Route::Today,
        Route::Goals,
        Route::Session,
        Route::Evidence,
        Route::Scales,
        Route::Matters,
        Route::Rhythm,
        Route::YourData,
        Route::Help,
        Route::NewGoal,
        Route::Welcome,
        Route::About,
        Route::More,
        Route::Review,
    ];
    let addresses = pages_of(&goal).into_iter().chain(pages.map(Route::href));
    for address in addresses {
        turn_page(person, &address).await?;
        person.run("document.querySelectorAll('#why-too-much, #why-unexpected, #why-not-well, #why-not-mine').forEach((e) => e.checked || e.click()); return true").await?;
        open_all(person).await?;
        person.run(FILL).await?;
        at_rest(person, "return document.querySelector('main').innerText").await?;
        look(person, &address, &mut wide).await?;
    }
    // What was written in the session stands on its sheet now.
    turn_page(person, &Route::Session.href()).await?;
    open_all(person).await?;
    look(person, "the session's sheet", &mut wide).await?;
    Ok(wide)
}

async fn no_page_is_wider_than_the_window(person: &mut Person) -> Answer {
    let wide = live_in_long_words(person).await?;
    if wide.is_empty() { Ok(()) } else { Err(wide.join("\n")) }
}

async fn no_page_is_wider_with_letters_twice_as_large(person: &mut Person) -> Answer {
    with_large_letters(person).await;
    person.visit("").await?;
    let size = person.run("return getComputedStyle(document.documentElement).fontSize").await?;
    if size != format!("{LARGE}px") {
        return Err(format!("the letters are not large: {size}"));
    }
    let wide = live_in_long_words(person).await?;
    if wide.is_empty() { Ok(()) } else { Err(wide.join("\n")) }
}

async fn the_pages_of_the_example_are_a_few_screens_long(person: &mut Person) -> Answer {
    person.size(360, 740).await;
    to_the_example_goal(person).await?;
    let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    let [_, progress, plan, now] = pages_of(&goal);
    // The third goal of the example is parked.
    turn_page(person, &Route::Goals.href()).await?;
    person.tap(EXAMPLE.cook).await?;
    person.heading(EXAMPLE.cook).await?;
    person.tap(GOAL.view_plan).await?;
    person.pick("put-in-focus").await?;
    let mut long = Vec::new();
    for (address, most) in [(Route::Today.href(), 2.5), (progress, 3.0), (now.clone(), 3.0), (plan, 3.0)] {
        turn_page(person, &address).await?;
        long.extend(longer_than(person, &address, most).await?);
    }
    person.tap(GOAL.reached).await?;
    person.tap(GOAL.yes_reached).await?;
    person.see(REACHED.next_title).await?;
    long.extend(longer_than(person, &format!("{now}, reached"), 3.0).await?);
    if long.is_empty() { Ok(()) } else { Err(long.join("\n")) }
}

async fn the_views_of_a_goal_are_three_screens_long_after_three_months(person: &mut Person) -> Answer {
    person.size(360, 740).await;
    person.visit(&Route::YourData.href()).await?;
    let today = day(person, 0).await?.parse().map_err(tell)?;
    join(person, &lives::three_months(today), "1 new goal").await?;
    person.visit(&Route::Goals.href()).await?;
    person.see("Walk for 15 minutes after lunch").await?;
    first_goal(person).await?;
    let goal = person.run("return location.hash").await?.as_str().map(str::to_owned).ok_or("no address")?;
    let mut long = Vec::new();
    for address in pages_of(&goal).into_iter().skip(1) {
        person.visit(&address).await?;
        long.extend(longer_than(person, &address, 3.0).await?);
    }
    if long.is_empty() { Ok(()) } else { Err(long.join("\n")) }
}

/// What to say of a page that is longer than so many screens of a phone.
async fn longer_than(person: &Person, page: &str, most: f64) -> Answer<Option<String>> {
    let screens = at_rest(person, "return document.documentElement.scrollHeight / 740").await?;
    let is_short = screens.as_f64().is_some_and(|screens| screens <= most);
    Ok((!is_short).then(|| format!("{page}: {screens} screens, not {most}")))
}

/// The person on a device where they have set letters twice as large for all pages.
pub(crate) async fn with_large_letters(person: &mut Person) {
    person.new_browser(Setup { profile: None, letters: Some(LARGE) }).await;
}
