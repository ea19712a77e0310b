//! Tests: nothing is compiled anew for each use where the house has a form that is compiled once.

use crate::sources::{all_modules, of_modules};
use crate::tokens::{Token, begins, of_text, places};

type Found = Vec<(usize, String)>;

/// Sorts of the standard library, and ordered sets and maps that are collected, which sorts first. A `collect()` whose
/// type stands elsewhere is not seen.
fn sorts(tokens: &[Token]) -> Found {
    let calls = tokens.windows(3).filter(|three| {
        three[0].is(".") && three[1].text.starts_with("sort") && (three[2].is("(") || three[2].is("::"))
    });
    let collects =
        tokens.windows(5).filter(|five| begins(five, &["collect", "::", "<"]) && five[3].text.starts_with("BTree"));
    let named = |here: &[Token], at: usize| (here[at].line, here[at].text.clone());
    calls.map(|three| named(three, 1)).chain(collects.map(|five| named(five, 3))).collect()
}

/// Leptos's own `Show` and `For`, in a file that does not import those of the house.
fn copied_parts(tokens: &[Token]) -> Found {
    let of = |name: &str| {
        let is_used = |at: usize| at > 0 && (tokens[at - 1].is("<") || tokens[at - 1].is("/"));
        let (used, imported): (Vec<usize>, Vec<usize>) =
            (0..tokens.len()).filter(|at| tokens[*at].is(name)).partition(|at| is_used(*at));
        let used = used.into_iter().map(|at| (tokens[at].line, name.to_owned()));
        if imported.is_empty() { used.collect() } else { Found::new() }
    };
    ["Show", "For"].into_iter().flat_map(of).collect()
}

#[test]
fn all_is_sorted_by_the_one_sort() {
    let looked: Vec<_> = all_modules().filter(|module| !matches!(module.top(), "sort" | "testing")).collect();
    let breaches = places(&looked, sorts);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    for bad in ["all.sort_unstable_by_key(|one| one.on);", "all.sort()", "all.collect::<BTreeSet<_>>()"] {
        assert_eq!(sorts(&of_text(bad)).len(), 1, "{bad}");
    }
    assert_eq!(sorts(&of_text("sort::by_key(&mut all, key); all.collect::<Vec<_>>(); all.sorted")), []);
}

#[test]
fn views_use_the_show_and_the_for_of_the_house() {
    let breaches = places(&of_modules(&["ui"]), copied_parts);
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    assert_eq!(copied_parts(&of_text("use leptos::prelude::*; view! { <Show when=a>b</Show> }")).len(), 2);
    assert_eq!(copied_parts(&of_text("use crate::ui::parts::{Card, Show}; view! { <Show when=a>b</Show> }")), []);
    assert_eq!(
        copied_parts(&of_text("use crate::ui::parts::Show; view! { <For each=a key=b children=c /> }")).len(),
        1
    );
}
