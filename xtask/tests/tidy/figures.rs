//! Test: numbers that people read are formatted in one place only, and sentences that count have a plural form.

use crate::sources::of_modules;
use crate::tokens::{Kind, Token, begins, of_text, places};

type Found = Vec<(usize, String)>;

/// Last names of values that are no numbers: days, times and names of goals. Any other `to_string` could format a
/// number.
const NO_FIGURES: [&str; 11] =
    ["day", "date", "today", "on", "since", "time", "id", "picked", "until", "review", "end"];

/// Calls of `to_string` that may format a number, each with the name before the call, after dropping calls that read a
/// signal.
fn written(tokens: &[Token]) -> Found {
    let mut found = Vec::new();
    for at in (0..tokens.len()).filter(|at| begins(&tokens[*at..], &[".", "to_string", "(", ")"])) {
        let mut rest = &tokens[..at];
        while let [before @ .., dot, read, open, close] = rest
            && dot.is(".")
            && (read.is("get") || read.is("get_untracked"))
            && open.is("(")
            && close.is(")")
        {
            rest = before;
        }
        while let [before @ .., open, close] = rest
            && open.is("(")
            && close.is(")")
        {
            rest = before;
        }
        let name = rest.last().filter(|token| token.kind == Kind::Word).map_or("", |token| token.text.as_str());
        if !NO_FIGURES.contains(&name) {
            found.push((tokens[at].line, format!("{name}.to_string()")));
        }
    }
    found
}

/// Format strings that set decimal places or a sign themselves: `{n:.1}`, `{n:+}`.
fn with_places(tokens: &[Token]) -> Found {
    let has_places = |text: &str| {
        text.split('{').skip(1).any(|gap| {
            let form = gap.split('}').next().and_then(|gap| gap.split_once(':'));
            form.is_some_and(|(_, form)| form.contains(['.', '+']))
        })
    };
    let texts = tokens.iter().filter(|token| token.kind == Kind::Text && has_places(&token.text));
    texts.map(|token| (token.line, token.text.clone())).collect()
}

#[test]
fn no_figure_is_written_but_by_the_one_writer() {
    let mut looked = of_modules(&["ui", "words", "notebook", "browser"]);
    looked.retain(|module| module.path != ["words", "figures"]);
    let breaches = [places(&looked, with_places), places(&looked, written)].concat();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    let found = |text: &str| with_places(&of_text(text)).len();
    assert_eq!(
        (
            found("format!(\"{n:.2}\")"),
            found("format!(\"a {n:+}\")"),
            found("format!(\"{n}: a.\")"),
            found("let a: B = c;")
        ),
        (1, 1, 0, 0)
    );
    let names: Vec<String> = written(&of_text("a(count.to_string(), day.get().to_string(), days().to_string())"))
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    assert_eq!(names, ["count.to_string()", "days.to_string()"]);
}

/// Whether a text counts things: a gap for a number stands before a word that ends in "s".
fn counts(text: &str) -> bool {
    ["{n} ", "{m} ", "{done} ", "{all} ", "{sum} "].iter().any(|gap| {
        let is_many = |rest: &str| {
            rest.split([' ', '.', ',', '”']).next().is_some_and(|word| word.len() > 3 && word.ends_with('s'))
        };
        text.split(gap).skip(1).any(is_many)
    })
}

/// Sentences that count but have one form only: `name(gaps): "text"`, without `| "text"` beside.
fn counting_in_one_form(tokens: &[Token]) -> Found {
    let is_alone = |four: &&[Token]| {
        begins(four, &[")", ":"]) && four[2].kind == Kind::Text && counts(&four[2].text) && !four[3].is("|")
    };
    tokens.windows(4).filter(is_alone).map(|four| (four[2].line, four[2].text.clone())).collect()
}

#[test]
fn what_is_counted_has_a_form_for_one() {
    let looked = of_modules(&["words"]);
    let breaches = places(&looked, counting_in_one_form);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    let found = |text: &str| counting_in_one_form(&of_text(text)).len();
    assert_eq!(found("sentences! { a(n): \"{n} goals in focus.\", }"), 1);
    assert_eq!(found("sentences! { a(n): \"1 goal\"\n | \"{n} goals\", b(n): \"{n} of 10\", c: \"{n} goals\", }"), 0);
}
