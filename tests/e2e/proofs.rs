//! Proofs in real browsers that nothing is lost: a browser that is killed, many tabs at once, many new versions, and two of
//! them close to each other.
//!
//! Short forms run with the journeys, long ones with `CAIRN_LONG=1`. Each prints its seed, which `CAIRN_SEED` sets, and
//! one line at its end. What is kept is read by the journal itself: an act that can't be read counts as lost.

mod hurried;
mod kill;
mod kill_typing;
mod many_tabs;
mod updates;

use crate::person::{Answer, Person, tell};
use cairn_core::journal::Journal;
use cairn_core::shelf::{Memory, Shelf};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

/// Whether the head of the page says that all is saved.
pub(crate) const SAVED: &str = "return document.querySelector('.kept .saved')?.className === 'saved'";

/// Reads the mirror into `window.cairnMirror`, whole, without making one where there is none.
const READ_COPY: &str = r"
    window.cairnMirror = null;
    const opening = indexedDB.open('cairn1');
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => { window.cairnMirror = {} };
    opening.onsuccess = () => {
        const store = opening.result.transaction('texts', 'readonly').objectStore('texts');
        const [keys, texts] = [store.getAllKeys(), store.getAll()];
        texts.onsuccess = () => {
            window.cairnMirror = Object.fromEntries(keys.result.map((key, at) => [key, texts.result[at]]));
            opening.result.close();
        };
    };";

/// How many cases a proof runs: a few when testing, many when proving.
fn cases(short: u32, long: u32) -> u32 {
    if std::env::var_os("CAIRN_LONG").is_some() { long } else { short }
}

/// Stamps of acts.
type Stamps = BTreeSet<String>;

/// The acts of these texts, as the journal reads them.
fn acts_in(texts: &serde_json::Value) -> Answer<Stamps> {
    let shelf = Rc::new(Memory::default());
    for (key, text) in texts.as_object().into_iter().flatten() {
        shelf.write(key, text.as_str().unwrap_or_default()).map_err(|fault| format!("{fault:?}"))?;
    }
    let mut journal = Journal::new(shelf, 0);
    journal.rescan().map_err(|fault| format!("{fault:?}"))?;
    if journal.unread().damaged > 0 {
        return Err(format!("{} of what is stored can't be read", journal.unread().damaged));
    }
    Ok(journal.set().iter().map(|entry| entry.stamp().to_string()).collect())
}

/// The acts in localStorage: keys of their own and segments of many.
async fn acts_stored(person: &Person) -> Answer<Stamps> {
    acts_in(&person.stored().await?)
}

/// The acts in the mirror.
async fn acts_in_mirror(person: &Person) -> Answer<Stamps> {
    person.run(READ_COPY).await?;
    person.wait_for("the mirror to be read", "return !!window.cairnMirror").await?;
    acts_in(&person.run("return window.cairnMirror").await?)
}

/// Goes to another tab.
async fn turn_to(person: &Person, tab: &thirtyfour::WindowHandle) -> Answer {
    person.browser.switch_to_window(tab.clone()).await.map_err(tell)
}

/// Numbers that look random and come again with their seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    /// The seed that is asked for, else another one each time; it is printed.
    fn new(name: &str) -> Self {
        let asked = std::env::var("CAIRN_SEED").ok().and_then(|seed| seed.parse().ok());
        let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_secs());
        let seed = asked.unwrap_or_else(now);
        println!("proof: {name}, seed {seed}");
        Self(seed)
    }

    /// A number below this one.
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    /// One of these.
    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let at = self.below(all.len() as u64);
        &all[usize::try_from(at).unwrap_or_default()]
    }
}

/// The last line of a proof, and whether it holds.
fn prove(name: &str, cases: u32, failures: &[String]) -> Answer {
    println!("proof: {name}, {cases} cases, {} failures", failures.len());
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}
