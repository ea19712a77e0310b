//! The reader of danger, measured on sentences that no rule and no weight was made from, and its weights.

use cairn_core::coach::{danger, danger_marks};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::linear::{self, Lesson};
use crate::sentences::{self, Sentence};

const CHECK: &str = include_str!("../../../tests/fixtures/danger/check.txt");
const UNSEEN: &str = include_str!("../../../tests/fixtures/danger/unseen.txt");

/// How many of so many sentences are taken for danger.
#[derive(Debug, Clone, Copy, Default)]
struct Share {
    seen: u16,
    of: u16,
}

impl Share {
    fn rate(self) -> f32 {
        f32::from(self.seen) / f32::from(self.of.max(1))
    }
}

/// Shares of dangerous and of harmless sentences, in all and by category.
fn measured(sentences: &[Sentence]) -> (Share, Share, BTreeMap<String, Share>) {
    let (mut recall, mut alarms, mut by) = (Share::default(), Share::default(), BTreeMap::new());
    for sentence in sentences {
        let seen = u16::from(danger(&sentence.text).is_some());
        let side = if sentence.danger { &mut recall } else { &mut alarms };
        for share in [side, by.entry(sentence.category.clone()).or_insert_with(Share::default)] {
            share.seen += seen;
            share.of += 1;
        }
    }
    (recall, alarms, by)
}

fn lessons() -> Vec<Lesson> {
    let lesson = |sentence: Sentence| Lesson {
        windows: danger_marks(&sentence.text),
        danger: sentence.danger,
        weight: sentence.weight,
        line: sentence.line,
    };
    sentences::of_danger().into_iter().map(lesson).collect()
}

#[test]
fn most_danger_is_seen_and_little_else_is_taken_for_it() {
    let (recall, alarms, by) = measured(&sentences::read(CHECK));
    assert!(recall.of + alarms.of >= 300, "{recall:?} {alarms:?}");
    assert!(recall.rate() >= 0.85 && alarms.rate() <= 0.02, "{recall:?} {alarms:?}\n{by:#?}");
    for direct in ["suicide_direct", "self_harm"] {
        assert!(by[direct].rate() >= 0.8, "{direct}: {:?}", by[direct]);
    }
}

#[test]
fn it_does_not_fall_behind_on_harder_sentences() {
    let (recall, alarms, by) = measured(&sentences::read(UNSEEN));
    assert!(recall.of + alarms.of >= 700, "{recall:?} {alarms:?}");
    assert!(recall.rate() >= 0.8 && alarms.rate() <= 0.04, "{recall:?} {alarms:?}\n{by:#?}");
}

#[test]
fn the_weights_are_those_that_the_sentences_teach() {
    let weights = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/coach/danger/weights.bin")).unwrap();
    let lessons = lessons();
    assert!(lessons.iter().filter(|lesson| lesson.danger).count() > 3000 && lessons.len() > 6000);
    assert!(linear::packed(&lessons) == weights, "run cargo xtask train-danger");
}

#[test]
fn no_sentence_that_it_is_measured_by_is_one_it_was_taught() {
    let taught: Vec<String> = sentences::of_danger().into_iter().map(|sentence| sentence.text).collect();
    for sentence in sentences::read(CHECK).into_iter().chain(sentences::read(UNSEEN)) {
        assert!(!taught.contains(&sentence.text), "{}", sentence.text);
    }
}
