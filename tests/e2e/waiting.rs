//! Ways to wait: until a page is at rest, until the next page is there, and while something must not happen.

use crate::person::{Answer, Person};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Whether colours and places have stopped changing.
pub(crate) const STILL: &str = "return document.getAnimations().every((a) => a.playState === 'finished' || a.effect?.getTiming().iterations === Infinity)";

/// Asks until a script gives the same answer four times in a row, and gives that answer: a long page is built in pieces.
pub(crate) async fn at_rest(person: &Person, look: &str) -> Answer<Value> {
    let (mut before, mut same) = (person.run(look).await?, 0);
    while same < 3 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let now = person.run(look).await?;
        same = if now == before { same + 1 } else { 0 };
        before = now;
    }
    Ok(before)
}

/// Watches for so long that a script gives true, and tells at once when it doesn't.
pub(crate) async fn stays(person: &Person, what: &str, script: &str, long: Duration) -> Answer {
    let begun = Instant::now();
    while begun.elapsed() < long {
        if person.run(script).await? != true {
            return Err(format!("it did not stay so: {what}"));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

/// Goes to an address within the page, as a link does, and waits until that page is there: its heading is another one.
pub(crate) async fn turn_page(person: &Person, address: &str) -> Answer {
    let turn = format!(
        "const e = document.getElementById('heading'), to = {}; \
         if (location.hash !== to) {{ if (e) e.dataset.before = e.innerText; location.hash = to }} return true",
        json!(address)
    );
    person.run(&turn).await?;
    let is_there = "const e = document.getElementById('heading'); return !!e && e.dataset.before !== e.innerText";
    person.wait_for(&format!("the page {address}"), is_there).await
}
