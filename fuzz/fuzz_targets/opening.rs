//! Any text at all can be opened as a copy: it is read, or refused, and never stops the page. What it brings is joined, packed,
//! read again and saved as a copy that opens whole. The same holds where the text is what lies under a key of such a copy.
#![no_main]

use cairn_core::yielder::{self, BlockOn as _};
use cairn_core::exchange;
use cairn_core::plan::Stamp;
use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "the laws use all of it")]
#[path = "../../core/tests/shared/foreign.rs"]
mod foreign;
#[path = "../../core/tests/shared/living_on.rs"]
mod living_on;
#[path = "../../tests/shared/made.rs"]
mod made;

fuzz_target!(|text: &str| {
    let stamp = Stamp::new(1_000, 0, 9);
    let sealed = made::file(&[], &[foreign::act(stamp, text), made::page(stamp, text)]);
    for file in [text, &sealed] {
        if let Ok(backup) = exchange::read(file, yielder::none).block_on() {
            let _ = exchange::preview(&backup, &backup.set, backup.drafts.len(), yielder::none).block_on();
            living_on::lives_on(&backup);
        }
    }
});
