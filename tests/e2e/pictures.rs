//! The pictures on a goal's page, the things done, the clinician's page: used, with and without numbers, and looked at by axe.

use crate::accessibility::axe;
use crate::in_chromium;
use crate::person::{Answer, Person};
use crate::three_weeks::open_all;
use crate::waiting::at_rest;
use cairn_core::route::Route;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::pictures::EN as P;
use cairn_core::words::en::{evidence, frame, history, scales, shell, stage_ladder};
use cairn_core::words::fill;

in_chromium!(
    where_one_is_on_the_ladder_is_kept_and_can_be_taken_back,
    every_picture_says_the_same_as_a_table,
    without_numbers_there_are_none,
    axe_finds_nothing_in_the_pictures,
);

/// Into the example, and on to its first goal.
pub(crate) async fn to_the_example_goal(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    person.tap(FRONT.look_around).await?;
    person.see(frame::EN.leave_example).await?;
    person.wait_for("the goals", "return !!document.querySelector('main .goal-name a')").await?;
    person.run("document.querySelector('main .goal-name a').click(); return true").await?;
    person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await?;
    person.see(P.up_close).await
}

/// The pages of the goal at this address: the look back, and its views.
pub(crate) fn pages_of(goal: &str) -> [String; 4] {
    ["/look-back", "/progress", "/plan", ""].map(|page| format!("{goal}{page}"))
}

/// The same, and on to how it is going. The pictures come after the page, and move what is below them.
async fn to_its_progress(person: &mut Person) -> Answer {
    to_the_example_goal(person).await?;
    person.tap(GOAL.view_progress).await?;
    person.see(P.days_title).await?;
    at_rest(person, PLACES).await.map(|_| ())
}

/// Where the page stands, and each of its parts.
const PLACES: &str =
    "return [scrollY, ...[...document.querySelectorAll('main h2')].map((e) => e.getBoundingClientRect().top)].join()";

async fn where_one_is_on_the_ladder_is_kept_and_can_be_taken_back(person: &mut Person) -> Answer {
    to_its_progress(person).await?;
    person.see(P.ladder_title).await?;
    person.tap(P.ladder_ask).await?;
    person.pick("where-now-3").await?;
    let label = fill!(P.ladder_label, rung: stage_ladder::EN.more);
    let drawn = format!("return document.querySelector('.ladder-svg')?.getAttribute('aria-label') === {label:?}");
    person.wait_for("the ladder to show it", &drawn).await?;
    // The page of the example is left and found again as it was.
    person.run(&format!("location.hash = '{}'; return true", Route::Scales.href())).await?;
    person.heading(scales::EN.title).await?;
    person.see(stage_ladder::EN.more).await?;
    person.see(&fill!(scales::EN.score_equal, start: 60.0, now: 60.0, by: "0")).await?;
    person.tap(shell::EN.undo).await?;
    person.see(scales::EN.score_none).await
}

async fn every_picture_says_the_same_as_a_table(person: &mut Person) -> Answer {
    to_its_progress(person).await?;
    for span in [P.month, P.year, P.all_years] {
        person.tap(span).await?;
        open_all(person).await?;
        let same = "const part = document.getElementById('days').closest('section'); \
                    const pictures = [...part.querySelectorAll('svg[role=img], .month')]; \
                    return pictures.length > 0 && pictures.every((p) => p.getAttribute('aria-label')) \
                    && part.querySelectorAll('tbody th[scope=row]').length > 0";
        person.wait_for(span, same).await?;
    }
    // On paper every table is written, opened or not.
    person.reload().await?;
    to_its_progress(person).await?;
    let empty = "return !document.querySelector('#days').closest('section').querySelector('tbody th')";
    person.wait_for("tables that are not written yet", empty).await?;
    person.run("window.dispatchEvent(new Event('beforeprint')); return true").await?;
    let written = "return [...document.querySelectorAll('.goal-sheet section:has(svg[role=img]) .disclosure-body')].length > 2 \
                   && !!document.querySelector('#days').closest('section').querySelector('tbody th')";
    person.wait_for("tables for the paper", written).await?;
    open_all(person).await?;
    let all = "return [...document.querySelectorAll('.goal-sheet svg[role=img]')].every((p) => \
               p.getAttribute('aria-label') && p.closest('section').querySelector('details table, .ladder-now'))";
    person.wait_for("a table beside every picture", all).await?;
    person.tap(GOAL.view_now).await?;
    person.tap(P.up_close).await?;
    person.see(history::EN.return_stone).await?;
    person
        .wait_for(
            "a stone for each line",
            "return [...document.querySelectorAll('.stone-list > li')].every((l) => !!l.querySelector('svg'))",
        )
        .await?;
    person.run("document.querySelector('dialog[open]').close(); return true").await?;
    person.run(&format!("location.hash = '{}'; return true", Route::Evidence.href())).await?;
    person.heading(evidence::EN.title).await?;
    person.see(history::EN.return_stone).await
}

async fn without_numbers_there_are_none(person: &mut Person) -> Answer {
    person.visit(&Route::More.href()).await?;
    person.tap(P.without_numbers).await?;
    person.reload().await?;
    let is_kept = "return document.getElementById('numbers-off').getAttribute('aria-pressed') === 'true'";
    person.wait_for("the choice to be kept", is_kept).await?;
    to_the_example_goal(person).await?;
    // The example is a notebook of its own.
    person.run(&format!("location.hash = '{}'; return true", Route::More.href())).await?;
    person.tap(P.without_numbers).await?;
    person.run(&format!("location.hash = '{}'; return true", Route::Goals.href())).await?;
    person
        .wait_for("the goals", "const a = document.querySelector('main .goal-name a'); a?.click(); return !!a")
        .await?;
    person.tap(GOAL.view_progress).await?;
    open_all(person).await?;
    person.wait_for("tables", "return document.querySelectorAll('.figures td').length > 3").await?;
    let none = "const said = [...document.querySelectorAll('.goal-sheet svg[role=img]')].map((p) => p.getAttribute('aria-label')) \
                .concat([...document.querySelectorAll('.figures td, .verdict')].map((e) => e.textContent)); \
                return !document.querySelector('.chart-number, .chart-side') && said.every((t) => !/[0-9] of |[0-9] done|[0-9] %/.test(t))";
    person.wait_for("pictures and tables without figures", none).await
}

async fn axe_finds_nothing_in_the_pictures(person: &mut Person) -> Answer {
    person.size(360, 1600).await;
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        to_its_progress(person).await?;
        let dress = format!("document.documentElement.dataset.theme = '{theme}'; return true");
        person.run(&dress).await?;
        person.tap(P.ladder_ask).await?;
        person.pick("where-now-2").await?;
        for span in [P.year, P.all_years, P.month] {
            person.tap(span).await?;
            open_all(person).await?;
            found.extend(axe(person).await?.into_iter().map(|line| format!("{span}, {theme}: {line}")));
        }
        for (page, title) in [(Route::Evidence, evidence::EN.title), (Route::Scales, scales::EN.title)] {
            person.run(&format!("location.hash = '{}'; return true", page.href())).await?;
            person.heading(title).await?;
            open_all(person).await?;
            found.extend(axe(person).await?.into_iter().map(|line| format!("{title}, {theme}: {line}")));
            for width in [320, 360] {
                person.size(width, 1600).await;
                let over = person.run("return document.documentElement.scrollWidth - innerWidth").await?;
                if over.as_i64().unwrap_or(1) > 0 {
                    found.push(format!("{title} at {width}: {over} too wide"));
                }
            }
        }
        person.reload().await?;
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}
