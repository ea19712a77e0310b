//! A finger: it presses again in one place when the page takes a press there again, but for a double tap.

use crate::find::tell;
use crate::person::{Answer, Person};
use thirtyfour::{Key, WebDriver, WebElement};

/// Notes the last press and the last submit that the page took, from now on: `src/browser/presses.rs` stops the others
/// before they come here. A page that is loaded anew has taken none.
macro_rules! noting {
    () => {
        "window.cairnTaken ??= (() => { const last = { press: null, submit: -Infinity }; \
         const press = (e) => { if (e.clientX || e.clientY) last.press = [performance.now(), e.clientX, e.clientY] }; \
         window.addEventListener('click', press, true); \
         window.addEventListener('submit', () => { last.submit = performance.now() }, true); return last })(); \
         const isOver = (at) => performance.now() - at > 510; "
    };
}

/// Whether the page takes another submit: a question that has just come is read first.
pub(crate) const TAKES_SUBMIT: &str = concat!(noting!(), "return isOver(window.cairnTaken.submit)");

/// Whether the page takes a press on a thing. It is brought into the window first, as the press itself would do it, once
/// the page has drawn what it has to: it moves to what gets the focus before the next frame. `WebKitGTK` scrolls beside the
/// page, so there the thing must be in the same place for a frame. A page that is not seen draws none.
const TAKES_PRESS: &str = concat!(
    noting!(),
    "const [e, answer] = arguments; \
     const drawn = (then) => { if (document.visibilityState === 'visible') requestAnimationFrame(then); else then() }; \
     const takes = () => { \
       const r = e.getBoundingClientRect(), [at, x, y] = window.cairnTaken.press ?? [-Infinity, 0, 0]; \
       const isNear = Math.max(Math.abs(r.left + r.width / 2 - x), Math.abs(r.top + r.height / 2 - y)) < 60; \
       return (!isNear || isOver(at)) && (e.type !== 'submit' || isOver(window.cairnTaken.submit)) \
     }; \
     drawn(() => { \
       const seen = e.getBoundingClientRect(); \
       if (seen.top < 0 || seen.bottom > innerHeight) e.scrollIntoView({ block: 'center' }); \
       const { top } = e.getBoundingClientRect(); \
       if (/Chrome|Firefox/.test(navigator.userAgent)) answer(takes()); \
       else drawn(() => answer(e.getBoundingClientRect().top === top && takes())) \
     })"
);

/// Presses something in its middle, unless the page would take it for the second half of a double tap.
pub(crate) async fn press(browser: &WebDriver, element: &WebElement) -> Answer {
    let takes = browser.execute_async(TAKES_PRESS, vec![element.to_json().map_err(tell)?]).await.map_err(tell)?;
    if *takes.json() != true {
        return Err("something was pressed there a moment ago".to_owned());
    }
    element.click().await.map_err(tell)
}

/// Brings a thing into the middle of the window, and answers once the page that was just drawn has stopped moving it.
const COMES_TO_REST: &str = concat!(
    noting!(),
    "const [e, answer] = arguments; \
     const look = (before) => { \
       e.scrollIntoView({ block: 'center' }); \
       const { top } = e.getBoundingClientRect(); \
       if (top === before) answer(); else requestAnimationFrame(() => look(top)) \
     }; \
     look()"
);

/// Presses what a script finds twice at once, as a double tap does.
pub(crate) async fn press_twice(person: &Person, script: &str, words: &str) -> Answer {
    let found = person.found(script, words).await?;
    // The pointer goes where the thing is now, and does not scroll by itself as a click does.
    person.browser.execute_async(COMES_TO_REST, vec![found.to_json().map_err(tell)?]).await.map_err(tell)?;
    let chain = person.browser.action_chain().move_to_element_center(&found).click();
    chain.click().perform().await.map_err(tell)
}

/// Picks a number on the ruler with this id by its keys, as a hand on a keyboard does.
pub(crate) async fn slide(person: &Person, id: &str, number: usize) -> Answer {
    let is_here =
        format!("const e = document.getElementById('{id}'); e?.focus(); return document.activeElement === e && !!e");
    person.wait_for(&format!("the ruler {id}"), &is_here).await?;
    person.press(&String::from(char::from(Key::Home))).await?;
    for _ in 0..number {
        person.press(&String::from(char::from(Key::Right))).await?;
    }
    let is_picked =
        format!("const e = document.getElementById('{id}'); return e.value === '{number}' && !e.closest('.unset')");
    person.wait_for(&format!("{number} on the ruler {id}"), &is_picked).await
}
