//! Tests: the stored keys and the limits that ARCHITECTURE.md names are those of the code.

use crate::documents::{named, table};
use crate::sources::{Module, all_modules, module, read};
use crate::tokens::{Kind, Token, begins, of_text};
use std::collections::BTreeSet;

/// The prefix of every key.
const PREFIX: &str = "cairn1/";

/// Key of the probe for free space. It is removed at once, so ARCHITECTURE.md doesn't list it.
const SPACE_PROBE: &str = "cairn1/room";

/// The keys that a module writes, or the prefix of each kind of key: its strings that begin with [`PREFIX`]. Where it
/// writes `{PREFIX}{name}`, the names are the other strings of that function.
fn keys(module: &Module) -> BTreeSet<String> {
    let tokens = &module.tokens;
    let mut keys = BTreeSet::new();
    for at in 0..tokens.len() {
        let text = tokens[at].text.replace("{PREFIX}", PREFIX);
        if tokens[at].kind != Kind::Text || !text.starts_with(PREFIX) {
            continue;
        }
        let rest = &text[PREFIX.len()..];
        if rest == "{name}" {
            let start = tokens[..at].iter().rposition(|token| token.is("fn")).unwrap_or(0);
            let names = tokens[start..at].iter().filter(|token| token.kind == Kind::Text);
            keys.extend(names.map(|name| format!("{PREFIX}{}", name.text)));
        } else if !rest.is_empty() {
            keys.insert(text);
        }
    }
    keys
}

#[test]
fn the_map_lists_every_key_that_is_stored() {
    let written: BTreeSet<String> = table(&read("ARCHITECTURE.md"), "| key |")
        .iter()
        .flat_map(|row| named(&row[0]))
        .map(|key| key.split('<').next().unwrap().to_owned())
        .collect();
    let mut held: BTreeSet<String> = all_modules().flat_map(keys).collect();
    assert!(held.remove(SPACE_PROBE));
    // One key is written by a script, before the app is there.
    let script = read("web/first/opening.js");
    let early = script.split('"').find(|text| text.starts_with(PREFIX) && !text.contains(char::is_whitespace));
    held.extend(early.map(str::to_owned));
    assert_eq!(written, held);
    let text = "const A: &str = \"cairn1/a/\"; const P: &str = \"cairn1/\"; fn b() { format!(\"{PREFIX}b/\") }\n\
        fn key() { let name = match self { A => \"c\", B => \"d\" }; format!(\"{PREFIX}{name}\") }\n#[cfg(test)] mod t { const E: &str = \"cairn1/e\"; }";
    assert_eq!(
        keys(&module("x", text)).into_iter().collect::<Vec<_>>(),
        ["cairn1/a/", "cairn1/b/", "cairn1/c", "cairn1/d"]
    );
}

/// Limits that ARCHITECTURE.md names: the words around the number, the size of its unit in the code's unit, the file
/// and the constant.
const LIMITS: [(&str, f64, &str, &str); 4] = [
    ("refuses more than {} MiB", 1024.0 * 1024.0, "src/browser/file.rs", "LARGEST"),
    ("refuses more than {} MiB", 1024.0 * 1024.0, "core/src/exchange/backup.rs", "LARGEST"),
    ("at most {} ms later", 1.0, "src/notebook/draft_editor.rs", "BEHIND"),
    ("at once for some {} ms", 1.0, "src/browser/time.rs", "LONG"),
];

/// The value of a constant: a number, a product of numbers, or a duration in milliseconds.
fn constant(tokens: &[Token], name: &str) -> Option<f64> {
    let start = tokens.windows(2).position(|two| begins(two, &["const", name]))?;
    let value = tokens[start..].iter().skip_while(|token| !token.is("=")).take_while(|token| !token.is(";"));
    let numbers =
        value.filter(|token| token.kind == Kind::Other).map(|token| token.text.replace('_', "").parse::<f64>());
    numbers.collect::<Result<Vec<_>, _>>().ok().filter(|all| !all.is_empty()).map(|all| all.iter().product())
}

/// The number that stands in a text where these words have the gap `{}`.
fn said(text: &str, words: &str) -> Option<f64> {
    let (before, after) = words.split_once("{}")?;
    let rest = &text[text.find(before)? + before.len()..];
    rest[..rest.find(after)?].parse().ok()
}

#[test]
fn the_limits_that_the_map_names_are_those_of_the_code() {
    let map = read("ARCHITECTURE.md").replace('\n', " ");
    for (words, unit, file, name) in LIMITS {
        let number = said(&map, words).map(|number| number * unit);
        assert!(number.is_some(), "ARCHITECTURE.md no longer says: {words}");
        assert_eq!(number, constant(&of_text(&read(file)), name), "{words} ({file}, {name})");
    }
    let text = of_text("const A: f64 = 2.0 * 1_024.0; const B: Duration = Duration::from_millis(250);");
    assert_eq!((constant(&text, "A"), constant(&text, "B"), constant(&text, "C")), (Some(2048.0), Some(250.0), None));
    assert_eq!((said("for 12 ms or so", "for {} ms"), said("for ever", "for {} ms")), (Some(12.0), None));
}
