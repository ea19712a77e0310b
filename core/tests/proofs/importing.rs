//! Opening files that are not what was saved: real backups, spoilt at random. Nothing panics, and what is read adds up
//! to a plan.

use super::{cases, foreign, living_on::lives_on, made};
use cairn_core::exchange::{self, BackupFault};
use cairn_core::plan::Stamp;
use cairn_core::yielder::{self, BlockOn as _};
use std::time::{SystemTime, UNIX_EPOCH};

/// Marsaglia's xorshift, 64 bits: quick, and the same again for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % end.max(1)
    }
}

/// Pieces that mean something in a backup.
const PIECES: [&str; 18] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "null",
    "1e999",
    "-1",
    "\\u0000",
    "\"unread\":",
    "\"drafts\":[",
    "\"at\":",
    "\"key\":\"cairn1/p/00000000010000000abcde\"",
    "\"text\":\"1 0000000000000000 \"",
    "\u{feff}",
    "999999999999999999",
];

fn spoil(text: &mut Vec<u8>, dice: &mut Dice) {
    let (at, other) = (dice.below(text.len()), dice.below(text.len()));
    let span = at..(at + dice.below(40)).min(text.len());
    match dice.below(6) {
        0 => text[at] ^= 1 << dice.below(8),
        1 => drop(text.drain(span)),
        2 => drop(text.splice(other..other, text[span].to_vec())),
        3 => drop(text.splice(at..at, PIECES[dice.below(PIECES.len())].bytes())),
        4 => text.truncate(at),
        _ => text.swap(at, other),
    }
    if text.is_empty() {
        text.push(b'{');
    }
}

/// A backup whose seals are right: spoilt elsewhere it still brings an act and a segment with white space between the
/// parts.
fn sealed() -> Vec<u8> {
    let stamp = |n| Stamp::new(1_000, n, 9);
    let odd = "{\n\"on\": \"2026-11-22\",\n\"does\": []\n}";
    let page = made::page(stamp(3), &format!("{}{odd}\n{}{odd}\n", stamp(1), stamp(2)));
    made::file(&[], &[foreign::act(stamp(0), odd), page]).into_bytes()
}

#[test]
fn no_spoilt_copy_makes_the_page_stop() {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/");
    let whole = std::fs::read(format!("{fixtures}cairn-1.json")).unwrap();
    assert!(exchange::read(&String::from_utf8_lossy(&whole), yielder::none).block_on().is_ok());
    // Most cases are on the first part, which holds one of everything, so that spoiling meets what counts.
    let small = r#"{"format":"cairn","version":1,"saved":"2026-11-22","changes":[{"at":"00000000010000000abcde","act":{"on":"2026-11-22","does":[{"capacity-set":90},{"values-chosen":[{"card":3},{"own":"x"}]},"erased"]}}],"unread":[{"key":"cairn1/c/00000000020000000abcde","text":"1 0000000000000000 {}"}],"drafts":[{"key":"cairn1/d/1","text":"1 0 {}"}]}"#;
    let sealed = sealed();
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs() | 1);
    let seed = std::env::var("CAIRN_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(seed);
    println!("importing: seed {seed}");
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let cases = cases(100_000, 10_000_000);
    let (mut read, mut cut) = (0_u32, 0_u32);
    for case in 0..cases {
        let mut text = match case % 64 {
            0 => whole.clone(),
            1..16 => sealed.clone(),
            _ => small.into(),
        };
        for _ in 0..=dice.below(4) {
            spoil(&mut text, &mut dice);
        }
        match exchange::read(&String::from_utf8_lossy(&text), yielder::none).block_on() {
            Ok(backup) => {
                read += 1;
                if !backup.set.is_empty() && case % 8 < 2 {
                    lives_on(&backup);
                }
                let _ = exchange::preview(&backup, &backup.set, backup.drafts.len(), yielder::none).block_on();
            }
            Err(BackupFault::Cut) => cut += 1,
            Err(_) => {}
        }
    }
    assert!(read > 0 && cut > 0, "the spoiling is too coarse to meet anything");
    println!("importing: {cases} spoilt copies, {read} of them readable in part, 0 failures");
}
