//! Tests of the hazard log: every control names a test that exists, and no hazard lacks a part.

use crate::documents::named;
use crate::sources::{files, read};
use crate::tokens::{Kind, Token, begins, of_text};
use std::collections::BTreeSet;
use syn::visit::Visit;
use syn::{ItemFn, Macro};

/// The severities that the standard defines.
const SEVERITIES: [&str; 5] = ["minor", "significant", "considerable", "major", "catastrophic"];

/// Collects the names of a file's tests. In `tests/e2e`, every async function counts as one step of a journey.
struct Tests {
    is_journey: bool,
    names: BTreeSet<String>,
}

impl Visit<'_> for Tests {
    fn visit_item_fn(&mut self, item: &ItemFn) {
        let is_test = item.attrs.iter().any(|attr| {
            attr.path().segments.last().is_some_and(|last| last.ident == "test" || last.ident == "wasm_bindgen_test")
        });
        if is_test || (self.is_journey && item.sig.asyncness.is_some()) {
            self.names.insert(item.sig.ident.to_string());
        }
        syn::visit::visit_item_fn(self, item);
    }

    fn visit_macro(&mut self, call: &Macro) {
        if call.path.is_ident("proptest") {
            let tokens = of_text(&call.tokens.to_string());
            let names = tokens
                .windows(3)
                .filter(|three| begins(three, &["fn"]) && three[1].kind == Kind::Word && three[2].is("("));
            self.names.extend(names.map(|three: &[Token]| three[1].text.clone()));
        }
    }
}

fn tests_of(file: &str, text: &str) -> BTreeSet<String> {
    let mut tests = Tests { is_journey: file.starts_with("tests/e2e/"), names: BTreeSet::new() };
    tests.visit_file(&syn::parse_file(text).unwrap());
    tests.names
}

/// The hazards of the log, each with its lines.
fn hazards(log: &str) -> Vec<(&str, Vec<&str>)> {
    let parts = log.split("\n## ").skip(1);
    parts.map(|part| (part.lines().next().unwrap(), part.lines().filter(|l| l.starts_with("- ")).collect())).collect()
}

/// The text of a line after this name; none if the line has another name.
fn said<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix("- ")?.strip_prefix(name)?.strip_prefix(": ")
}

/// Controls that name a test which doesn't exist, or that name no test and give no reason.
fn untested(log: &str, tests: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (hazard, lines) in hazards(log) {
        for control in lines.iter().filter_map(|line| said(line, "Control")) {
            let names = control.split_once("Tested by ").map(|(_, names)| named(names)).unwrap_or_default();
            if names.is_empty() && !control.contains("Not tested: ") {
                found.push(format!("{hazard}: {control}"));
            }
            let gone = names.iter().filter(|name| !tests.contains(*name));
            found.extend(gone.map(|name| format!("{hazard}: there is no test {name}")));
        }
    }
    found
}

#[test]
fn every_control_in_the_hazard_log_names_a_test_that_exists() {
    let files = ["core", "src", "tests", "xtask"].iter().flat_map(|folder| files(folder, ".rs"));
    let tests: BTreeSet<String> = files.flat_map(|file| tests_of(&file, &read(&file))).collect();
    let untested_controls = untested(&read("SAFETY.md"), &tests);
    assert!(untested_controls.is_empty(), "{}", untested_controls.join("\n"));

    let text = "#[test] fn a() {} fn b() {} #[tokio::test] async fn c() {} async fn d() {} mod m { proptest! { #[test] fn e(x in 0..1) {} } }";
    let found = tests_of("src/x.rs", text);
    assert_eq!(found.iter().map(String::as_str).collect::<String>(), "ace");
    assert!(tests_of("tests/e2e/x.rs", text).contains("d"));
    let log = "\n## H1: x\n- Control: y. Tested by `a`, `b`.\n- Control: z.\n- Control: w. Not tested: v.";
    assert_eq!(untested(log, &found), ["H1: x: there is no test b", "H1: x: z."]);
}

#[test]
fn every_hazard_is_told_whole_and_what_is_missing_is_not_hidden() {
    let log = read("SAFETY.md");
    let hazards = hazards(&log);
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
    assert!(log.contains("No clinician has signed this off."));
}
