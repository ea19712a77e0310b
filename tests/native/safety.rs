//! The hazard log holds: each control names a test that exists, and the words for a hard moment say what they must.

use crate::native::world::{day, it_is, new_shelf, open, page};
use crate::notebook::Switches;
use cairn_core::breath::AtOnce as _;
use cairn_core::words::en::session::{Manner, sheet};
use cairn_core::words::en::{about, front, help, help_card, review};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LOG: &str = include_str!("../../SAFETY.md");

/// The words that the standard has for how bad it can get.
const SEVERITIES: [&str; 5] = ["minor", "significant", "considerable", "major", "catastrophic"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// Every test there is, by name: those of the compiler, and the steps of journeys in a browser.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for path in ["core", "src", "tests", "xtask/src"]
        .iter()
        .flat_map(|folder| sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)))
    {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let is_journey = path.components().any(|part| part.as_os_str() == "e2e");
        let mut is_test = false;
        for line in text.lines().map(str::trim) {
            is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test") || line == "proptest! {";
            if let Some((_, rest)) = line.split_once("fn ") {
                if is_test || (is_journey && line.starts_with("async fn ")) {
                    names.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
                }
                is_test = false;
            }
        }
    }
    names
}

/// The hazards, each with its lines.
fn hazards() -> Vec<(&'static str, Vec<&'static str>)> {
    let parts = LOG.split("\n## ").skip(1);
    parts.map(|part| (part.lines().next().unwrap(), part.lines().filter(|l| l.starts_with("- ")).collect())).collect()
}

/// What a line says after its name; none where it has another.
fn said<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix("- ")?.strip_prefix(name)?.strip_prefix(": ")
}

#[test]
fn every_control_in_the_hazard_log_names_a_test_that_exists() {
    let tests = tests();
    for (hazard, lines) in hazards() {
        for control in lines.iter().filter_map(|line| said(line, "Control")) {
            let Some((_, named)) = control.split_once("Tested by ") else {
                assert!(control.contains("Not tested: "), "{hazard}: {control}");
                continue;
            };
            let names: Vec<&str> = named.split('`').skip(1).step_by(2).collect();
            assert!(!names.is_empty(), "{hazard}: {control}");
            for name in names {
                assert!(tests.contains(name), "{hazard}: there is no test {name}");
            }
        }
    }
}

#[test]
fn every_hazard_is_told_whole_and_what_is_missing_is_not_hidden() {
    let hazards = hazards();
    let numbers: Vec<String> = (1..=hazards.len()).map(|n| format!("H{n}")).collect();
    let named: Vec<&str> = hazards.iter().map(|(title, _)| title.split(':').next().unwrap()).collect();
    assert_eq!(named, numbers);
    assert!(hazards.len() >= 12);
    for (title, lines) in hazards {
        let of = |name: &str| lines.iter().filter_map(|line| said(line, name)).collect::<Vec<_>>();
        for name in ["Hazard", "Cause", "Effect", "Severity", "Status"] {
            assert_eq!(of(name).len(), 1, "{title}: {name}");
        }
        assert!(SEVERITIES.contains(&of("Severity")[0].trim_end_matches('.')), "{title}");
        assert!(!of("Control").is_empty(), "{title}");
        match of("Status")[0] {
            "open." => assert!(!of("Missing").is_empty(), "{title} is open, and does not say why"),
            "partly controlled." | "controlled." => {}
            other => panic!("{title}: {other}"),
        }
    }
    assert!(LOG.contains("No clinician has signed this off."));
}

#[test]
fn the_words_say_that_nobody_watches() {
    let duty = "We cannot see what you write, and nobody is told. If you are not safe, call a person.";
    assert!(front::EN.care.contains(duty));
    assert!(help::EN.not_watched.starts_with("Nobody sees what you write, and nobody is told."));
    assert_eq!(help_card::EN.told, "We can’t see what you write, and nobody is told.");
    assert!(about::EN.not_2.starts_with("Nobody watches it."));
    assert!(about::EN.not_4.contains("made for adults"));
    let mut claims = Vec::new();
    cairn_core::words::en::each(&mut |section, name, text| {
        let lower = text.to_lowercase();
        if ["detect", "reduces symptom", "prevents relapse", "does not see what you write"]
            .iter()
            .any(|c| lower.contains(c))
        {
            claims.push(format!("{section}.{name}: {text}"));
        }
    });
    assert_eq!(claims, [] as [String; 0]);
}

#[test]
fn what_a_therapist_may_read_says_what_it_is_not() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        let manner = Manner { date: |day| day.to_string(), short: |day| day.to_string(), numbers: true };
        let sheet = sheet(&notebook.session_page(None, day(22)), &Switches::new(), manner);
        assert!(sheet.care.contains(review::EN.duty) && sheet.plain().contains(review::EN.duty));
        let text = notebook.text_file(crate::native::files::DATES).at_once().text;
        assert!(text.contains("It is not a risk assessment and Cairn has no alarm."), "{text}");
    });
}
