//! Sentences that a reader of danger is trained on or measured by, each marked as speaking of danger or not.
//!
//! A file of them is plain text, a sentence a line, under headings: `# category +` where all below speak of danger, `# category -`
//! where none does. `{one|other}` in a sentence stands for a choice: such a line is read as several sentences, picked from all
//! it could say, always the same.

use std::fs;
use std::path::Path;

/// A sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sentence {
    /// What somebody writes.
    pub(crate) text: String,
    /// What it is of.
    pub(crate) category: String,
    /// Whether it speaks of danger.
    pub(crate) danger: bool,
    /// How much it counts: sentences of one line count less, the more there are.
    pub(crate) weight: f32,
    /// Which line it is of.
    pub(crate) line: u64,
}

/// At most so many sentences are read of one line.
const MOST: usize = 20;

/// The sentences of all files in `xtask/data/danger`, in the order of their names, but for those that the reader is measured by.
pub(crate) fn of_danger() -> Vec<Sentence> {
    let measured = in_folder("tests/fixtures/danger");
    let is_measured = |sentence: &Sentence| measured.iter().any(|other| other.text == sentence.text);
    in_folder("xtask/data/danger").into_iter().filter(|sentence| !is_measured(sentence)).collect()
}

fn in_folder(folder: &str) -> Vec<Sentence> {
    let entries =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files.iter().filter_map(|file| fs::read_to_string(file).ok()).flat_map(|text| read(&text)).collect()
}

/// The sentences of one file.
pub(crate) fn read(text: &str) -> Vec<Sentence> {
    let (mut category, mut danger) = ("", false);
    let mut all = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix("# ") {
            (category, danger) = (heading.trim_end_matches([' ', '+', '-']), heading.ends_with('+'));
            continue;
        }
        let texts = choices(line);
        let weight = (1.0 / small(texts.len()).sqrt()).max(0.35);
        let line = hash(line);
        all.extend(texts.into_iter().map(|text| Sentence {
            text,
            category: category.to_owned(),
            danger,
            weight,
            line,
        }));
    }
    all
}

fn small(number: usize) -> f32 {
    u16::try_from(number).map_or(f32::MAX, f32::from)
}

/// FNV-1a.
fn hash(line: &str) -> u64 {
    line.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// What a line with choices may say: at most [`MOST`] of it.
fn choices(line: &str) -> Vec<String> {
    let parts: Vec<Vec<&str>> = line
        .split('{')
        .enumerate()
        .flat_map(|(number, part)| match part.split_once('}') {
            Some((choice, rest)) if number > 0 => vec![choice.split('|').collect(), vec![rest]],
            _ => vec![vec![part]],
        })
        .collect();
    let count = parts.iter().map(Vec::len).fold(1_usize, usize::saturating_mul);
    // A linear congruence goes on from the hash.
    let mut random = hash(line);
    let mut texts: Vec<String> = Vec::new();
    for round in 0..count.min(MOST) {
        let mut text = String::new();
        for choice in &parts {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let other = usize::try_from(random >> 33).unwrap_or_default();
            // The first choices are gone through in turn, so that each is met.
            let picked = if parts.len() > 3 && count > MOST { other + round } else { other };
            text.push_str(choice.get(picked % choice.len()).unwrap_or(&""));
        }
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}
