//! Tests that hold for all patterns and word lists of the coach, whichever feature they belong to.

mod clear_examples;
mod examples;

use super::forms::{FORMS, has_base, hashes};
use super::pattern::{reached, rows_of, taken};
use super::text::hash;
use super::{cue, guard, is_to_take, picturing, read, starts, tokenizer};
use chrono::NaiveDate;
use clear_examples::CLEAR;
use examples::EXAMPLES;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The kind of a literal in a file of the coach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Rows of a pattern.
    Pattern,
    /// Rules: rows that begin with a meaning.
    Rules,
    /// Words separated by spaces.
    List,
}

/// Each pattern and word list outside the tests, with its file. The lexicon, the danger detector and the families of
/// the guards have tests of their own.
fn texts() -> Vec<(String, Kind, String)> {
    let mut texts = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/coach");
    for file in fs::read_dir(&root).unwrap().chain(fs::read_dir(root.join("guard")).unwrap()) {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.extension().is_some_and(|kind| kind == "rs")
            && !["danger.rs", "lexicon.rs", "tests.rs"].contains(&&*name)
        {
            let source = fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            texts.extend(texts_of(code).into_iter().map(|(kind, text)| (name.clone(), kind, text)));
        }
    }
    texts
}

/// The patterns and lists in source code: literals within `pattern!(` and `rules!(`, literals passed to functions that
/// search a list (`is`, `was`, `any`, `has`), and literals of constants.
fn texts_of(code: &str) -> Vec<(Kind, String)> {
    let mut found = Vec::new();
    let starts = [
        ("pattern!(", Kind::Pattern),
        ("rules!(", Kind::Rules),
        (": &str =", Kind::List),
        (".is(", Kind::List),
        (".was(", Kind::List),
        (".any(", Kind::List),
        ("has(", Kind::List),
    ];
    for (start, kind) in starts {
        for (at, _) in code.match_indices(start) {
            let rest = &code[at + start.len()..];
            let is_code = !code[..at].rsplit('\n').next().is_some_and(|line| line.contains("//"));
            let text = literals(rest, if start.ends_with('(') { ')' } else { ';' });
            if is_code
                && !text.is_empty()
                && (kind != Kind::List
                    || text.contains(' ') && !text.contains([';', '|']) && !text.contains(char::is_uppercase))
            {
                found.push((kind, text));
            }
        }
    }
    found
}

/// The concatenated literals up to the bracket or semicolon that ends an expression.
fn literals(code: &str, end: char) -> String {
    let (mut text, mut depth) = (String::new(), 0);
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => while letters.next().is_some_and(|letter| letter != '\n') {},
            '"' => {
                while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
                    if letter != '\\' {
                        text.push(letter);
                    } else if letters.next() == Some('\n') {
                        while letters.next_if(|letter| letter.is_whitespace()).is_some() {}
                    }
                }
            }
            _ if letter == end && depth == 0 => break,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => (),
        }
    }
    text
}

/// The rows of each pattern and rule, with their file.
fn rows() -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for (file, kind, text) in texts() {
        for row in rows_of(&text) {
            let pattern = match kind {
                Kind::Pattern => row,
                Kind::Rules => row.split_once(' ').map_or("", |(_, pattern)| pattern),
                Kind::List => continue,
            };
            rows.push((file.clone(), pattern.to_owned()));
        }
    }
    rows
}

/// The words of an item, without its mark and classes.
fn words(item: &str) -> impl Iterator<Item = &str> {
    let names = item.trim_start_matches(['!', '<', '>']).trim_end_matches(['?', '*', '+']);
    names.split('|').filter(|name| name.len() > 1 || name.bytes().all(|letter| letter.is_ascii_lowercase()))
}

fn twice<'t>(names: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}

/// Whether the tokenizer yields exactly this word for it.
fn is_token(word: &str) -> bool {
    matches!(tokenizer::tokens(word).as_slice(), [token] if token.word == word)
}

/// A row that no example reaches is untested, so it could match anything.
#[test]
fn each_pattern_is_reached_by_an_example() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let reached = reached(|| {
        for text in EXAMPLES.iter().chain(CLEAR) {
            read(text, today);
            cue(text);
            guard(text);
            is_to_take(text);
            picturing(text);
            starts(text);
        }
    });
    let rows = rows();
    assert!(rows.len() > 150, "{} patterns found", rows.len());
    let dead: Vec<_> = rows.into_iter().filter(|(_, row)| !reached.contains(row)).collect();
    assert!(dead.is_empty(), "{dead:#?}");
    assert!(taken() < 256, "so few places are left that rows are found in many steps");
}

/// The words in rows that no text can yield, that occur twice in an item, or that are a form of another word in it, with
/// the name of the row. A text is split within "a.m", and a corrected word never appears as typed.
pub(super) fn dead_words(rows: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut dead = Vec::new();
    for (name, row) in rows {
        for item in row.split(' ') {
            let is_form =
                |word: &&str| words(item).any(|other| other != *word && hashes(word).contains(&hash(other, "")));
            let here = words(item).filter(|word| !is_token(word) || is_form(word)).chain(twice(item.split('|')));
            dead.extend(here.map(|word| format!("{name}: {word} in {item}")));
        }
    }
    dead
}

#[test]
fn each_word_can_stand_in_a_text_and_stands_once_in_its_item() {
    assert_eq!(dead_words(rows().into_iter()), [] as [String; 0]);
    let dead = dead_words([("x".to_owned(), "a|week|a.m|a !excercise runs|run".to_owned())].into_iter());
    let wrong = ["a.m in a|week|a.m|a", "a in a|week|a.m|a", "excercise in !excercise", "runs in runs|run"];
    assert_eq!(dead, wrong.map(|wrong| format!("x: {wrong}")));
}

/// The engine compares words by hashes alone; here the words themselves are compared, letter by letter.
#[test]
fn a_form_of_a_word_in_a_row_has_its_hash_and_no_other_word_has_it() {
    let is_form = |word: &str, base: &str| {
        let is_base = &mut |stem: &str, ending: &str| base.strip_suffix(ending) == Some(stem);
        word == base || word.get(..3) == base.get(..3) && has_base(word, &FORMS, is_base)
    };
    let rows = rows();
    let bases: BTreeSet<&str> = rows.iter().flat_map(|(_, row)| row.split(' ')).flat_map(words).collect();
    let mut wrong = Vec::new();
    for base in &bases {
        let cut = &base[..base.len() - 1];
        let last = &base[base.len() - 1..];
        let stems = [base.to_string(), cut.to_owned(), format!("{base}{last}")];
        let endings = ["", "s", "es", "ies", "ing", "ings", "ed", "ied", "er", "ly", "d", "'s"];
        for word in stems.iter().flat_map(|stem| endings.map(|ending| format!("{stem}{ending}"))) {
            let hashes = hashes(&word);
            let differs = |base: &&&str| hashes.contains(&hash(base, "")) != is_form(&word, base);
            wrong.extend(bases.iter().filter(differs).map(|base| format!("{word} of {base}")));
        }
    }
    assert!(bases.iter().all(|base| hash(base, "") > 255), "a word has the number of a class");
    assert!(bases.len() > 700 && wrong.is_empty(), "{} words: {wrong:?}", bases.len());
}

#[test]
fn each_word_of_a_list_can_stand_in_a_text_and_stands_once() {
    let mut wrong = Vec::new();
    for (file, kind, text) in texts() {
        if matches!(kind, Kind::List) {
            let dead = text.split(' ').filter(|word| !is_token(word)).chain(twice(text.split(' ')));
            wrong.extend(dead.map(|word| format!("{file}: {word} in {text}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
