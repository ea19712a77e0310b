//! The words: their reading grade, what is never said, and that none is overlooked.

mod grade;

use cairn_core::words::en;
use grade::{Text, grade};
use std::collections::{BTreeMap, BTreeSet};

/// Reading age nine to eleven.
const HIGHEST: f64 = 6.0;

/// Never said, whatever the ending.
const NEVER: [&str; 10] =
    ["fail", "broken", "lost", "overdue", "should", "lazy", "streak", "badge", "delinquen", "noncomplian"];

fn all() -> Vec<(&'static str, &'static str, &'static str)> {
    let mut all = Vec::new();
    en::each(&mut |section, name, text| all.push((section, name, text)));
    all
}

/// The hardest texts, for whoever must mend them.
fn hardest<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_by(|a, b| Text::of(b).grade().total_cmp(&Text::of(a).grade()));
    let lines = texts.iter().take(12).map(|text| format!("{:5.1}  {text}", Text::of(text).grade()));
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check_grade(what: &str, texts: &[&str]) {
    let all = texts.iter().map(|text| Text::of(text)).fold(Text::default(), Text::and);
    assert!(
        all.grade() <= HIGHEST,
        "{what}: grade {:.2}, {all:?}; the hardest:\n{}",
        all.grade(),
        hardest(texts.iter().copied())
    );
}

#[test]
fn the_words_read_at_grade_six_or_below() {
    let all: Vec<&str> = all().into_iter().map(|(_, _, text)| text).collect();
    check_grade("all words", &all);
    // Labels are short and would hide hard sentences, so whole sentences are also looked at by themselves.
    let sentences: Vec<&str> = all.into_iter().filter(|text| text.trim_end().ends_with(['.', '?', '!'])).collect();
    assert!(sentences.len() > 100, "{}", sentences.len());
    check_grade("whole sentences", &sentences);
}

#[test]
fn each_offer_reads_at_grade_six_or_below() {
    let offers = all().into_iter().filter(|(section, _, _)| ["families", "instead", "smaller"].contains(section));
    let hard: Vec<_> = offers.filter(|(_, _, text)| Text::of(text).grade() > HIGHEST).collect();
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn every_section_with_enough_sentences_reads_at_grade_seven_or_below() {
    let mut sections: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (section, _, text) in all() {
        sections.entry(section).or_default().push(text);
    }
    for (section, texts) in sections {
        let all = texts.iter().map(|text| Text::of(text)).fold(Text::default(), Text::and);
        let is_enough = all.words >= 60.0;
        assert!(
            !is_enough || all.grade() <= HIGHEST + 1.0,
            "{section}: {:.2}\n{}",
            all.grade(),
            hardest(texts.into_iter())
        );
    }
}

#[test]
fn every_apostrophe_is_curly() {
    let straight: Vec<_> = all().into_iter().filter(|(_, _, text)| text.contains('\'')).collect();
    assert_eq!(straight, []);
}

#[test]
fn no_word_blames() {
    for (section, name, text) in all() {
        let lower = text.to_lowercase();
        let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
        let said = words.find(|word| NEVER.iter().any(|never| word.starts_with(never)));
        assert_eq!(said, None, "{section}.{name}: {text}");
    }
}

#[test]
fn no_share_and_no_score_is_said_outside_the_page_for_a_clinician() {
    let marks = ["%", "percent", "of 100", "root", "steady"];
    let said = |(section, _, text): &(&str, &str, &str)| {
        *section != "scales" && marks.iter().any(|mark| text.to_lowercase().contains(mark))
    };
    assert_eq!(all().into_iter().filter(said).collect::<Vec<_>>(), []);
}

#[test]
fn every_text_is_tidy() {
    for (section, name, text) in all() {
        assert!(!text.trim().is_empty() && text.trim() == text && !text.contains("  "), "{section}.{name}: {text:?}");
        assert!(!text.contains('\n') && !text.contains('<'), "{section}.{name}: words hold no markup");
    }
}

/// A section that nobody shows to these tests could say anything.
#[test]
fn every_section_is_shown() {
    let shown: BTreeSet<String> = all().into_iter().map(|(section, _, _)| section.to_owned()).collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/words/en");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "rs")) {
        let section = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = std::fs::read_to_string(&file).unwrap();
        let of_file = all().into_iter().filter(|(of, _, _)| *of == section).count();
        assert!(shown.contains(&section), "words::en::each does not show {section}");
        let section_of_file = source.split_once("sentences! {").map_or("", |(_, rest)| rest);
        let declared = section_of_file.lines().take_while(|line| *line != "}").filter(|line| is_sentence(line)).count();
        assert!(of_file >= declared, "{section}: {of_file} shown of {declared}");
    }
}

/// A line of a section: a name, perhaps the names of its gaps, a colon and a text.
fn is_sentence(line: &str) -> bool {
    let named = line.trim().split_once(": \"").map(|(name, _)| name.split('(').next().unwrap_or_default());
    line.starts_with("        ")
        && named.is_some_and(|name| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'))
}

#[test]
fn the_worked_number_of_the_grade() {
    // 100 words, 8 sentences, 130 syllables.
    assert!((grade(100.0, 8.0, 130.0) - 4.625).abs() < 1e-9);
}
