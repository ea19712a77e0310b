use std::fs;
use std::path::PathBuf;

use super::{Kept, build_name, list, name_build, service_worker, write};

fn build(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cairn-precache-{}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    for (file, text) in files {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

#[test]
fn every_file_is_in_the_list_but_the_three_left_out() {
    let files = ["index.html", "app.wasm", "deep/er/x.css", "_headers", "sw.js", "screenshots/wide.png"];
    let build = build("all", &files.map(|file| (file, "x")));
    let addresses: Vec<_> = list(&build).unwrap().into_iter().map(|kept| kept.address).collect();
    assert_eq!(addresses, ["app.wasm", "deep/er/x.css", "./"]);
}

#[test]
fn digests_are_those_browsers_check() {
    let build = build("digest", &[("a.txt", "abc")]);
    // This is the published SHA-384 of "abc", in base64.
    let digest = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
    assert_eq!(list(&build).unwrap(), [Kept { address: "a.txt".into(), digest: digest.into() }]);
}

#[test]
fn one_changed_byte_makes_another_build() {
    let name = |text: &str| {
        let worker = service_worker(&[Kept { address: "./".into(), digest: text.into() }]);
        worker.lines().find(|line| line.starts_with("const BUILD")).unwrap().to_owned()
    };
    assert_eq!(name("sha384-a"), name("sha384-a"));
    assert_ne!(name("sha384-a"), name("sha384-b"));
    assert!(!name("sha384-a").contains('@'));
}

#[test]
fn writing_twice_changes_nothing() {
    let build = build("twice", &[("index.html", "x")]);
    write(&build).unwrap();
    let first = fs::read_to_string(build.join("sw.js")).unwrap();
    write(&build).unwrap();
    assert_eq!(fs::read_to_string(build.join("sw.js")).unwrap(), first);
}

#[test]
fn the_page_says_a_name_that_depends_on_every_file() {
    let page = "<meta name=\"cairn-build\" content=\"@BUILD@\"><p>";
    let named = |name: &str, other: &str| {
        let build = build(name, &[("index.html", page), ("a.js", other)]);
        name_build(&build).unwrap();
        let first = fs::read_to_string(build.join("index.html")).unwrap();
        name_build(&build).unwrap();
        assert_eq!(fs::read_to_string(build.join("index.html")).unwrap(), first);
        build_name(&first).unwrap().to_owned()
    };
    assert_eq!(named("named", "a"), named("again", "a"));
    assert_ne!(named("named", "a"), named("other", "b"));
    assert_eq!(build_name(page), None);
    assert_eq!(
        build_name("<meta name=x><meta content=0123456789abcdef name=cairn-build><p>"),
        Some("0123456789abcdef")
    );
}
