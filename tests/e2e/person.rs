//! A person at a browser: what they can do and see, by the words that are on the page.
//!
//! Verbs wait up to twenty seconds for what they look for, and tell in a sentence when it does not come.

use crate::engine::{Driver, Engine, Setup, size};
pub(crate) use crate::find::tell;
use crate::find::{FIELD, TAPPABLE};
use crate::finger;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use thirtyfour::{Key, WebDriver, WebElement};
use xtask::site::Site;

/// The end of a step: fine, or a sentence that says what did not happen.
pub(crate) type Answer<T = ()> = Result<T, String>;

/// True once the page shows what the app draws.
pub(crate) const STARTED: &str = "return !document.getElementById('frame') && !!document.getElementById('heading')";

/// How long a person waits for something to be seen.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A person with a browser, a page to visit and an empty profile.
pub(crate) struct Person {
    /// The engine they use.
    pub(crate) engine: Engine,
    /// The host of the page; it can be stopped and started.
    pub(crate) site: Site,
    /// The browser.
    pub(crate) browser: WebDriver,
    pub(crate) driver: Driver,
    taps: usize,
}

impl Person {
    /// Opens an empty browser, with the built page served at the root of a host.
    pub(crate) async fn arrive(engine: Engine) -> Self {
        Self::arrive_at(engine, "/").await
    }

    /// The same with the page in a folder of the host.
    pub(crate) async fn arrive_at(engine: Engine, folder: &str) -> Self {
        let site = Site::open(&dist(), folder, 0).expect("a host for the page");
        let (driver, browser) = engine.browser(Setup::default()).await;
        Self { engine, site, browser, driver, taps: 0 }
    }

    /// Closes the browser.
    pub(crate) async fn leave(self) {
        let Self { browser, driver, .. } = self;
        let _ = tokio::time::timeout(PATIENCE, browser.quit()).await;
        drop(driver);
    }

    /// The same person with an empty profile on the same host, as on a new device.
    pub(crate) async fn new_device(&mut self) {
        self.new_browser(Setup::default()).await;
    }

    /// The same person in another browser on the same host.
    pub(crate) async fn new_browser(&mut self, setup: Setup<'_>) {
        let (driver, browser) = self.engine.browser(setup).await;
        let old = std::mem::replace(&mut self.browser, browser);
        let _ = old.quit().await;
        self.driver = driver;
    }

    /// Opens a page by the part of the address after the folder, such as `#/today`.
    pub(crate) async fn visit(&self, hash: &str) -> Answer {
        self.browser.goto(format!("{}{hash}", self.site.address())).await.map_err(tell)?;
        self.wait_for("the page to start", STARTED).await
    }

    /// Opens the page anew, as after closing the tab.
    pub(crate) async fn reload(&self) -> Answer {
        let address = self.browser.current_url().await.map_err(tell)?;
        self.browser.goto("about:blank").await.map_err(tell)?;
        self.browser.goto(address.as_str()).await.map_err(tell)?;
        self.wait_for("the page to start", STARTED).await
    }

    /// Taps what has these words: a button, a link, an answer or a fold. Counted.
    pub(crate) async fn tap(&mut self, words: &str) -> Answer {
        self.taps += 1;
        let begun = Instant::now();
        loop {
            let answer = match self.find(TAPPABLE, words).await? {
                Some(element) => finger::press(&self.browser, &element).await,
                None => Err("it is not there".to_owned()),
            };
            match answer {
                Ok(()) => return Ok(()),
                Err(why) if begun.elapsed() > PATIENCE => return Err(format!("“{words}” can't be tapped: {why}")),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    /// Picks the answer with this id by its label, as a finger would. Counted.
    pub(crate) async fn pick(&mut self, id: &str) -> Answer {
        self.taps += 1;
        let label = format!(
            "const e = document.getElementById('{id}'); const l = e?.closest('label') || e; l?.scrollIntoView({{ block: 'center' }}); return l || null"
        );
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Some(element) = self.find(&label, "").await?
                && finger::press(&self.browser, &element).await.is_ok()
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(format!("the answer {id} can't be picked"))
    }

    /// Types into the field with this label, after what is there.
    pub(crate) async fn type_into(&self, label: &str, text: &str) -> Answer {
        self.found(FIELD, label).await?.send_keys(text).await.map_err(tell)
    }

    /// Puts a text into the field with this label, in place of what is there.
    pub(crate) async fn write(&self, label: &str, text: &str) -> Answer {
        let field = self.found(FIELD, label).await?;
        let set = "const [f, t] = arguments; f.focus(); const p = Object.getPrototypeOf(f); \
                   Object.getOwnPropertyDescriptor(p, 'value').set.call(f, t); f.dispatchEvent(new Event('input', { bubbles: true }));";
        let element = field.to_json().map_err(tell)?;
        self.browser.execute(set, vec![element, json!(text)]).await.map(|_| ()).map_err(tell)
    }

    /// What the field with this label holds.
    pub(crate) async fn holds(&self, label: &str) -> Answer<String> {
        let field = self.found(FIELD, label).await?;
        field.prop("value").await.map(Option::unwrap_or_default).map_err(tell)
    }

    /// Waits until these words are on the page.
    pub(crate) async fn see(&self, words: &str) -> Answer {
        let look = format!(
            "return document.body.innerText.replace(/\\s+/g, ' ').toLowerCase().includes({})",
            json!(words.to_lowercase())
        );
        self.wait_for(&format!("“{words}” to be seen"), &look).await
    }

    /// Waits until these words are not on the page.
    pub(crate) async fn not_see(&self, words: &str) -> Answer {
        let look = format!(
            "return !document.body.innerText.replace(/\\s+/g, ' ').toLowerCase().includes({})",
            json!(words.to_lowercase())
        );
        self.wait_for(&format!("“{words}” to be gone"), &look).await
    }

    /// Waits until the page's heading is this.
    pub(crate) async fn heading(&self, words: &str) -> Answer {
        let look = format!("return document.getElementById('heading')?.innerText.trim() === {}", json!(words));
        self.wait_for(&format!("the heading “{words}”"), &look).await
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn press(&self, keys: &str) -> Answer {
        let focused = self.browser.active_element().await.map_err(tell)?;
        focused.send_keys(keys).await.map_err(tell)
    }

    /// Presses Tab until the focus is on what has these words or this label, then gives up after many.
    pub(crate) async fn tab_to(&self, words: &str) -> Answer {
        let look = "const e = document.activeElement; return [e.getAttribute('aria-label'), e.innerText, e.labels?.[0]?.innerText, e.value].filter(Boolean).join(' | ').replace(/\\s+/g, ' ')";
        for _ in 0..150 {
            self.press(&String::from(char::from(Key::Tab))).await?;
            if self.run(look).await?.as_str().is_some_and(|name| name.contains(words)) {
                return Ok(());
            }
        }
        Err(format!("Tab never came to “{words}”"))
    }

    /// How often they tapped so far.
    pub(crate) fn taps(&self) -> usize {
        self.taps
    }

    /// Runs a script in the page and gives what it returns.
    pub(crate) async fn run(&self, script: &str) -> Answer<Value> {
        self.browser.execute(script, vec![]).await.map(|answer| answer.json().clone()).map_err(tell)
    }

    /// Waits until a script returns true.
    pub(crate) async fn wait_for(&self, what: &str, script: &str) -> Answer {
        let (begun, mut last) = (Instant::now(), Ok(Value::Null));
        while begun.elapsed() < PATIENCE {
            last = self.run(script).await;
            if last == Ok(Value::Bool(true)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(80)).await;
        }
        Err(format!("waited in vain for {what}; the last look: {last:?}"))
    }

    /// Makes the page this wide and high.
    pub(crate) async fn size(&self, width: u32, height: u32) {
        size(&self.browser, width, height).await;
    }

    /// Everything in localStorage of Cairn's, by key.
    pub(crate) async fn stored(&self) -> Answer<Value> {
        self.run("return Object.fromEntries(Object.entries(localStorage).filter(([k]) => k.startsWith('cairn1/')))")
            .await
    }

    /// All words on the page.
    pub(crate) async fn all_words(&self) -> String {
        let script = "return [location.hash, document.all[0].dataset.trouble, document.body.innerText].join('\\n')";
        let words = self.run(script).await;
        words.ok().and_then(|words| words.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Takes a picture of what is seen.
    pub(crate) async fn picture(&self, name: &str) -> Answer {
        let folder = xtask::place::shots();
        std::fs::create_dir_all(&folder).map_err(tell)?;
        self.browser.screenshot(&folder.join(format!("{name}.png"))).await.map_err(tell)
    }

    /// Finds something by a script and words.
    pub(crate) async fn find(&self, script: &str, words: &str) -> Answer<Option<WebElement>> {
        let found = self.browser.execute(script, vec![json!(words)]).await.map_err(tell)?;
        Ok(if found.json().is_null() { None } else { Some(found.element().map_err(tell)?) })
    }

    /// As [`Person::find`], but waits until it is there.
    pub(crate) async fn found(&self, script: &str, words: &str) -> Answer<WebElement> {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Some(found) = self.find(script, words).await? {
                return Ok(found);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(format!("there is no “{words}”"))
    }
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    std::env::var_os("CAIRN_DIST").map_or_else(xtask::place::dist, PathBuf::from)
}
