//! Files of somebody who means harm, and what older versions made of such.

use super::super::browser::TabShelf;
use super::super::{foreign, made};
use super::world::World;
use cairn_core::exchange;
use cairn_core::journal::{Entry, LATEST, Packing, SEGMENTS};
use cairn_core::plan::{Act, Stamp};
use cairn_core::shelf::Shelf;
use cairn_core::yielder::{self, BlockOn as _};
use std::rc::Rc;

/// An act with white space between its parts, as a file may hold it, and as it is kept.
const ODD: [(&str, &str); 4] = [
    ("{\"on\":\"2026-11-01\",\n\"does\":[]}", r#"{"on":"2026-11-01","does":[]}"#),
    ("\n{ \"on\":\"2026-11-01\",\"does\" : [ ] }\r\n", r#"{"on":"2026-11-01","does":[]}"#),
    ("{\n\n\"sung\"\t:\n\"a \\\" b\"}", r#"{"sung":"a \" b"}"#),
    ("{\n}", "{}"),
];

impl World {
    pub(super) fn hostile(&mut self, at: usize, kind: u8) {
        let stamps: Vec<Stamp> = (0..7).map(|_| self.foreign_stamp(kind)).collect();
        let (odd, even) = ODD[usize::from(kind / 8) % ODD.len()];
        match kind % 8 {
            0 | 1 => self.open_file(at, &made::file(&[], &[foreign::act(stamps[0], odd)]), &[(stamps[0], even)]),
            2 => {
                let name = Stamp::new(self.now, self.count, 0xbad);
                let lines = foreign::lines(stamps.iter().map(|stamp| (*stamp, odd)));
                let said: Vec<(Stamp, &str)> = stamps.iter().map(|stamp| (*stamp, even)).collect();
                self.open_file(at, &made::file(&[], &[made::page(name, &lines)]), &said);
            }
            // An older version in this tab took it in as it was.
            3 => {
                let (key, sealed) = foreign::act(stamps[0], odd);
                let shelf = TabShelf { browser: Rc::clone(&self.browser), tab: self.tabs[at].name };
                if shelf.write(&key, &sealed).is_ok() {
                    self.tabs[at].journal.receive(&key, &sealed).unwrap();
                    self.stored.insert(stamps[0]);
                    self.said.insert(stamps[0], even.to_owned());
                }
            }
            4 | 5 => {
                let long = format!(r#"{{"said":"{}"}}"#, "again ".repeat(40 + usize::from(kind)));
                let said: Vec<(Stamp, &str)> = stamps.iter().map(|stamp| (*stamp, long.as_str())).collect();
                let acts: Vec<(String, String)> = said.iter().map(|(stamp, text)| foreign::act(*stamp, text)).collect();
                self.open_file(at, &made::file(&[], &acts), &said);
            }
            _ => self.open_file(at, &made::file(&[], &[foreign::act(stamps[0], even)]), &[(stamps[0], even)]),
        }
    }

    /// A stamp of another device: of now, but for some as far ahead as a file may bring them.
    fn foreign_stamp(&mut self, kind: u8) -> Stamp {
        self.count += 1;
        self.now += 1;
        let replica = 0xbad_0000 + u64::from(self.count);
        match kind {
            6 => Stamp::new(LATEST, Stamp::MAX_COUNT, replica),
            14 => Stamp::new(Stamp::FAR, Stamp::MAX_COUNT, replica),
            22 => Stamp::new(Stamp::FAR + self.now, Stamp::MAX_COUNT, replica),
            _ => Stamp::new(self.now, self.count, replica),
        }
    }

    fn open_file(&mut self, at: usize, text: &str, said: &[(Stamp, &str)]) {
        let backup = exchange::read(text, yielder::none).block_on().unwrap();
        assert_eq!((backup.set.len(), backup.unreadable), (said.len(), 0), "{text}");
        self.join(at, backup.set);
        self.said.extend(said.iter().map(|(stamp, text)| (*stamp, (*text).to_owned())));
    }

    /// A slip: the act comes after all that is known, however far ahead that is.
    pub(super) fn act_after_all(&mut self, at: usize, act: Act) {
        let newest = self.tabs[at].journal.set().newest().unwrap_or(Stamp::ZERO);
        let time = if newest.count() == Stamp::MAX_COUNT { newest.time() + 1 } else { newest.time() };
        let stamp = Stamp::new(time.max(self.now), self.count, u64::from(self.tabs[at].name));
        self.join(at, [Entry::new(stamp, act)].into_iter().collect());
    }

    /// A slip: the keys go for a segment in which the last act lacks its end, and nobody looks.
    pub(super) fn packed_unread(&mut self, at: usize, packing: &Packing) {
        let set = self.tabs[at].journal.set();
        let needless = packing.needless();
        let stamps = needless.iter().filter_map(|key| key.rsplit('/').next()?.parse::<Stamp>().ok());
        let mut lines = foreign::lines(stamps.filter_map(|stamp| Some((stamp, set.get(stamp)?.text()))));
        lines.truncate(lines.len() - 2);
        let name = packing.segment.key.strip_prefix(SEGMENTS).unwrap().parse().unwrap();
        let (key, sealed) = made::page(name, &lines);
        let shelf = TabShelf { browser: Rc::clone(&self.browser), tab: self.tabs[at].name };
        let _ = shelf.write(&key, &sealed);
        self.browser.borrow_mut().copy.insert(key, sealed);
        for key in needless {
            let _ = shelf.remove(&key);
            self.browser.borrow_mut().copy.remove(&key);
        }
    }
}
