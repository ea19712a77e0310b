//! Any text at all can be opened as a copy: it is read, or refused, and never stops the page.
#![no_main]

use cairn::breath::{self, AtOnce as _};
use cairn::exchange;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(backup) = exchange::read(text, breath::none).at_once() {
        let _ = exchange::preview(&backup, &backup.set, backup.drafts.len(), breath::none).at_once();
    }
});
