use super::{checksums, keys, of_page, rust};
use crate::place;

#[test]
fn the_page_is_made_of_what_is_linked_and_of_nothing_that_only_builds_or_tests() {
    let parts = of_page(&place::root()).unwrap();
    let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    for linked in ["cairn", "cairn-core", "leptos", "wasm-bindgen", "miniz_oxide", "rust-std"] {
        assert_eq!(names.iter().filter(|name| **name == linked).count(), 1, "{linked}");
    }
    for other in ["thirtyfour", "proptest", "xtask", "zip", "serde_derive", "leptos_macro", "simd-adler32"] {
        assert!(!names.contains(&other), "{other}");
    }
    let mut keys: Vec<String> = parts.iter().map(super::Part::key).collect();
    assert!(parts.iter().flat_map(|part| &part.needs).all(|need| keys.contains(need)));
    keys.dedup();
    assert_eq!(keys.len(), parts.len());
    assert!(parts.iter().all(|part| !part.licence.is_empty() && !part.licence.contains('/')));
    assert!(parts.iter().all(|part| part.checksum.is_some() != (part.is_own || part.name == "rust-std")));
    let app = parts.iter().find(|part| part.name == "cairn").unwrap();
    assert!(app.needs.iter().any(|need| need.starts_with("cairn-core@")) && app.texts.len() == 2);
}

#[test]
fn the_lines_of_a_tree_and_the_blocks_of_a_lock_are_read() {
    let tree = "cairn v0.1.0 (/home/ana/cairn)\nserde v1.0.2\n\nserde v1.0.2 (*)\n";
    assert_eq!(keys(tree).into_iter().collect::<Vec<_>>(), ["cairn@0.1.0", "serde@1.0.2"]);
    let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"c0\"\n\n\
        [[package]]\nname = \"own\"\nversion = \"0.1.0\"\n";
    assert_eq!(checksums(lock).into_iter().collect::<Vec<_>>(), [("a@1.0.0".to_owned(), "c0".to_owned())]);
    assert_eq!(rust("rustc 1.95.0 (abc 2026-04-01)").key(), "rust-std@1.95.0");
}
