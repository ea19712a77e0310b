//! The classes of a view, read from its Rust tokens.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;

/// What a source file says about classes.
#[derive(Debug, Default)]
pub(super) struct Classes {
    /// Every word of every text: each may be a class.
    pub(super) may_be: BTreeSet<String>,
    /// Words that are classes for certain.
    pub(super) are: BTreeSet<String>,
}

impl Classes {
    /// Whether the sheet's class is made here; `k{kind}` makes `k` with a number.
    pub(super) fn makes(&self, class: &str) -> bool {
        let stem = class.trim_end_matches(|letter: char| letter.is_ascii_digit());
        self.may_be.contains(class) || (stem != class && self.may_be.contains(&format!("{stem}{{}}")))
    }
}

/// Adds the classes of a source file. What follows its first `#[cfg(test)]` is for no view.
pub(super) fn read(source: &str, classes: &mut Classes) {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let tokens: TokenStream = code.parse().expect("Rust");
    let mut flat = Vec::new();
    flatten(tokens, &mut flat);
    for (at, token) in flat.iter().enumerate() {
        classes.may_be.extend(words(token));
        let next = |n: usize| flat.get(at + n).map_or("", String::as_str);
        match (token.as_str(), next(1)) {
            ("class", ":") if next(2) != ":" => {
                let name = name(&flat[at + 2..]);
                if !name.starts_with(['&', '\'']) && next(2) != "String" {
                    classes.may_be.insert(name.clone());
                    classes.are.insert(name);
                }
            }
            ("fn", "class") => {
                let body = flat[at..].iter().position(|token| token == "{").map_or(flat.len(), |more| at + more + 1);
                classes.are.extend(texts(&flat[body..]));
            }
            ("class", "=") if next(2) != "=" => classes.are.extend(texts(&flat[at + 2..])),
            _ => {}
        }
    }
}

/// A name with dashes, as in `class:not-saved=…`.
fn name(tokens: &[String]) -> String {
    let mut name = String::new();
    for token in tokens {
        let is_letters = token.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        if name.is_empty() || token == "-" || (name.ends_with('-') && is_letters) {
            name.push_str(token);
        } else {
            break;
        }
    }
    name
}

/// The words of the texts in a value: up to the next attribute, the end of the tag or of the statement. What is compared
/// with (`if at == "…"`) is no class.
fn texts(tokens: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| tokens[at].as_str());
        let next = tokens.get(at + 1).map_or("", String::as_str);
        let after = tokens.get(at + 2).map_or("", String::as_str);
        match token.as_str() {
            "(" | "{" | "[" => depth += 1,
            ")" | "}" | "]" => depth -= 1,
            _ => {}
        }
        let is_name = token.starts_with(|letter: char| letter.is_alphabetic());
        let is_attribute = next == ":" || (next == "=" && after != "=");
        let is_next = depth == 0 && is_name && at > 0 && is_attribute && before != "." && before != ":";
        if depth < 0 || token == ";" || (depth == 0 && token == ">" && !["-", "="].contains(&before)) || is_next {
            break;
        }
        if before != "=" || at < 2 || tokens[at - 2] != "=" {
            all.extend(words(token).filter(|word| !word.contains('{')));
        }
    }
    all
}

fn words(token: &str) -> impl Iterator<Item = String> {
    let text = token.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
    text.split([' ', '\n']).filter(|word| !word.is_empty()).map(|word| match word.split_once('{') {
        // Whatever is put in has one name here.
        Some((stem, _)) => format!("{stem}{{}}"),
        None => word.to_owned(),
    })
}

fn flatten(tokens: TokenStream, flat: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                flat.push(open.to_owned());
                flatten(group.stream(), flat);
                flat.push(close.to_owned());
            }
            other => flat.push(other.to_string()),
        }
    }
}

#[test]
fn classes_of_a_view_are_read_by_its_tokens() {
    let mut classes = Classes::default();
    let view = r#"
        const OTHER: &str = "may be"; // class="no"
        fn f(class: &'static str) { let class = if a == "no" { "b c" } else { "k{d}" }; "after"; }
        fn class(self) -> &str { match self { A => "j", B => "l" } }
        view! { <p class="e f" class:g-h=move || x id="no"> <b class=move || if y { "i" } else { "" } title="no">"Say"</b> </p> }
        #[cfg(test)] mod tests { const NO: &str = "never"; }
    "#;
    read(view, &mut classes);
    assert_eq!(classes.are.iter().map(String::as_str).collect::<Vec<_>>(), ["b", "c", "e", "f", "g-h", "i", "j", "l"]);
    assert!(classes.makes("may") && classes.makes("k3") && !classes.makes("never") && !classes.makes("e3"));
}
