//! Any text at all can be opened as a copy: it is read, or refused, and never stops the page. What it brings is joined, packed,
//! read again and saved as a copy that opens whole. The same holds where the text is what lies under a key of such a copy.
#![no_main]

use cairn::breath::{self, AtOnce as _};
use cairn::exchange;
use cairn::plan::Stamp;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/shared/foreign.rs"]
mod foreign;
#[path = "../../tests/shared/living_on.rs"]
mod living_on;

fuzz_target!(|text: &str| {
    let stamp = Stamp::new(1_000, 0, 9);
    let sealed = foreign::file(&[], &[foreign::act(stamp, text), foreign::page(stamp, text)]);
    for file in [text, &sealed] {
        if let Ok(backup) = exchange::read(file, breath::none).at_once() {
            let _ = exchange::preview(&backup, &backup.set, backup.drafts.len(), breath::none).at_once();
            living_on::lives_on(&backup);
        }
    }
});
