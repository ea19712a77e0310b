//! A finger: it does not press twice in one place within half a second, but for a double tap.

use crate::find::tell;
use crate::person::{Answer, Person};
use std::time::{Duration, Instant};
use thirtyfour::{WebDriver, WebElement};

/// So long a person looks at what has changed before they press there again.
const LOOK: Duration = Duration::from_millis(550);

/// So near is the same place, in pixels.
const NEAR: f64 = 60.0;

/// The middle of a thing, in the window.
const MIDDLE: &str =
    "const r = arguments[0].getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]";

/// Where it pressed last, and when.
#[derive(Default)]
pub(crate) struct Finger(Option<(f64, f64, Instant)>);

impl Finger {
    /// Presses something in its middle.
    pub(crate) async fn press(&mut self, browser: &WebDriver, element: &WebElement) -> Answer {
        let middle = browser.execute(MIDDLE, vec![element.to_json().map_err(tell)?]).await.map_err(tell)?;
        let (x, y): (f64, f64) = middle.convert().map_err(tell)?;
        if let Some((old_x, old_y, at)) = self.0
            && (x - old_x).abs().max((y - old_y).abs()) < NEAR
        {
            tokio::time::sleep(LOOK.saturating_sub(at.elapsed())).await;
        }
        element.click().await.map_err(tell)?;
        self.0 = Some((x, y, Instant::now()));
        Ok(())
    }
}

/// Presses what a script finds twice at once, as a double tap does.
pub(crate) async fn press_twice(person: &Person, script: &str, words: &str) -> Answer {
    let found = person.find(script, words).await?.ok_or_else(|| format!("there is no “{words}”"))?;
    let chain = person.browser.action_chain().move_to_element_center(&found).click();
    chain.click().perform().await.map_err(tell)
}
