//! A finger: it does not press twice in one place within half a second, but for a double tap.

use crate::find::tell;
use crate::person::{Answer, Person};
use std::time::{Duration, Instant};
use thirtyfour::{WebDriver, WebElement};

/// So long a person looks at what has changed before they press there again.
const LOOK: Duration = Duration::from_millis(550);

/// So near is the same place, in pixels.
const NEAR: f64 = 60.0;

/// The middle of a thing, in the window: it is brought there first, as the press itself would do it.
const MIDDLE: &str = "const e = arguments[0], seen = e.getBoundingClientRect(); \
    if (seen.top < 0 || seen.bottom > innerHeight) e.scrollIntoView({ block: 'center' }); \
    const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2, arguments[0].type === 'submit']";

/// Where it pressed last, and when.
#[derive(Default)]
pub(crate) struct Finger {
    last: Option<(f64, f64, Instant)>,
    /// When it pressed a button that ends a question.
    ended: Option<Instant>,
}

impl Finger {
    /// Presses something in its middle.
    pub(crate) async fn press(&mut self, browser: &WebDriver, element: &WebElement) -> Answer {
        let middle = browser.execute(MIDDLE, vec![element.to_json().map_err(tell)?]).await.map_err(tell)?;
        let (x, y, ends): (f64, f64, bool) = middle.convert().map_err(tell)?;
        if let Some((old_x, old_y, at)) = self.last
            && (x - old_x).abs().max((y - old_y).abs()) < NEAR
        {
            tokio::time::sleep(LOOK.saturating_sub(at.elapsed())).await;
        }
        // A question that has just come is read first.
        if let Some(at) = self.ended.filter(|_| ends) {
            tokio::time::sleep(LOOK.saturating_sub(at.elapsed())).await;
        }
        element.click().await.map_err(tell)?;
        self.last = Some((x, y, Instant::now()));
        self.ended = if ends { Some(Instant::now()) } else { self.ended };
        Ok(())
    }
}

/// Presses what a script finds twice at once, as a double tap does.
pub(crate) async fn press_twice(person: &Person, script: &str, words: &str) -> Answer {
    let found = person.find(script, words).await?.ok_or_else(|| format!("there is no “{words}”"))?;
    // Firefox's pointer does not scroll by itself, unlike its click.
    person
        .browser
        .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![found.to_json().map_err(tell)?])
        .await
        .map_err(tell)?;
    let chain = person.browser.action_chain().move_to_element_center(&found).click();
    chain.click().perform().await.map_err(tell)
}
