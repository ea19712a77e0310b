//! Tests of the pattern language: its legend names every class, and its engine matches as the legend says.

use super::super::classes::tokenize;
use super::*;

/// The rows of the legend: a class in backticks, and an example that stands in the last column.
fn legend() -> Vec<(char, &'static str)> {
    let table = include_str!("../pattern.rs").lines().filter_map(|line| line.strip_prefix("//! | `"));
    table
        .filter_map(|row| {
            let (class, rest) = row.split_once('`')?;
            let example = rest.trim_end_matches([' ', '|']).rsplit('|').next()?.trim();
            let class = class.chars().next().filter(|_| class.len() == 1)?;
            Some((class, example.strip_prefix('"')?.strip_suffix('"')?))
        })
        .collect()
}

#[test]
fn the_legend_knows_every_class_and_no_other() {
    let mut told: Vec<char> = legend().into_iter().map(|(class, _)| class).collect();
    let mut known: Vec<char> = language::OWN.chars().chain(HANDED_IN.chars()).collect();
    told.sort_unstable();
    known.sort_unstable();
    assert_eq!(told, known);
}

#[test]
fn each_example_of_the_legend_is_read_as_its_class() {
    for (class, example) in legend() {
        let tokens = tokenize(example);
        let is_read = |at| tokens.class(class as u8, at, &mut Captures::default()).is_some();
        assert!((0..tokens.len()).any(is_read), "{class}: {example}");
    }
}

#[test]
fn no_class_stands_for_every_word() {
    let tokens = tokenize("qwertz");
    for (class, _) in legend().into_iter().filter(|(class, _)| !"_^B".contains(*class)) {
        assert_eq!(tokens.class(class as u8, 0, &mut Captures::default()), None, "{class}");
    }
}

#[test]
fn marks_are_read_as_the_legend_says() {
    for (pattern, text, end) in [
        (pattern!("of? june"), "june", Some(1)),
        (pattern!("of? june"), "of june", Some(2)),
        (pattern!("eat E* less"), "eat the the less", Some(4)),
        (pattern!("eat E* less"), "eat less", Some(2)),
        (pattern!("out of+"), "out of of", Some(3)),
        (pattern!("out of+"), "out", None),
        (pattern!("cut !grass"), "cut wood", Some(1)),
        (pattern!("cut !grass"), "cut grass", None),
        (pattern!("stop ~ wine"), "stop all of my wine", Some(5)),
        (pattern!("stop ~ wine"), "stop. Drink wine", None),
        (pattern!("walk;run"), "run", Some(1)),
        (pattern!("run"), "running", Some(1)),
        (pattern!("running"), "run", None),
    ] {
        let captures = tokenize(text).captures(pattern, 0);
        assert_eq!(captures.map(|captures| captures.end), end, "{pattern:?} at {text}");
    }
    let tokens = tokenize("for week");
    assert!(tokens.fits(pattern!("<for week"), 1) && !tokens.fits(pattern!(">for week"), 1));
}

#[test]
fn what_is_no_pattern_is_refused() {
    for text in ["a  b", "a ", "a||b", "|a", "!", "!a?", "a?*", "aB", "a.m", "%", "$", "j|%", ";a", "a!", "~a", "Ä"] {
        assert!(std::panic::catch_unwind(|| Pattern::checked(text)).is_err(), "{text}");
    }
    for text in ["", "a", "a;", "a;b", "i'll|'n !B", "~ a", "16:8", "/ a", "- O - O"] {
        let _ = Pattern::checked(text);
    }
}

#[test]
fn no_prefilter_drops_a_row_that_fits() {
    let tokens = tokenize("walk every other day");
    let possible = tokens.possible(pattern!("run every;every|each P;every other|second P;swim"));
    let texts: Vec<_> = possible.iter().map(|row| row.text).collect();
    assert_eq!(texts, ["every|each P", "every other|second P"]);
    let possible = tokens.possible_rules(rules!("x swim;0.5/week every other P"));
    let meanings: Vec<_> = possible.iter().map(|row| row.meaning).collect();
    assert_eq!(meanings, ["0.5/week"]);
}
