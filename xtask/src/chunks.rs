//! Cuts the app into chunks, so that a first start loads only the first one.
//!
//! Trunk has built the whole app as one file before this runs. Here that file, as the linker left it, is cut at the
//! functions that `lazy!` marks (`src/lazy.rs`), with the library of Leptos' own build tool, and the chunks replace the
//! whole. They lie in one folder named by a digest, so the chunks of two builds never mix.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};
use xtask::{place, precache};

use crate::run::{Answer, finish, program};
use crate::setup;
use crate::text_file::{read, write};

/// Prefix of the app's two files as Trunk names them: `cairn-app-<digest>.js` and `cairn-app-<digest>_bg.wasm`.
const WHOLE: &str = "cairn-app-";

/// WebAssembly features of Rust's target, so of every browser that can run the app. More features would make smaller
/// files that some browsers can't load.
pub(crate) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Replaces the whole app by its chunks in the folder that Trunk is about to publish.
pub(crate) fn cut(build: &Path) -> Answer {
    let whole = linked()?;
    let folder = format!("app-{}", precache::name_of(&whole));
    let chunks = build.join(&folder);
    fs::create_dir_all(&chunks).map_err(|error| format!("{} can't be made: {error}.", chunks.display()))?;
    let first = chunks.join("first.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = &chunks;
    options.main_out_path = &first;
    options.main_module = "./cairn.js";
    options.link_name = "./chunks.js";
    let parts = transform(options).map_err(|error| format!("The app can't be cut into chunks: {error:#}"))?;
    let names = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "cairn", "--out-dir"];
    finish(program("wasm-bindgen").args(names).arg(&chunks).arg(&first))?;
    remove(&first)?;
    let wasm_opt = wasm_opt();
    for wasm in parts.split_modules.iter().chain([&chunks.join("cairn_bg.wasm")]) {
        // Rust's data and stack never lie in the first 1024 bytes but as the stack overflows.
        let small =
            ["-Oz", "--low-memory-unused", "--strip-debug", "--strip-producers", "--strip-target-features", "-o"];
        finish(program(&wasm_opt).arg(wasm).args(FEATURES).args(small).arg(wasm))?;
    }
    write_without_comments(&chunks.join("cairn.js"))?;
    compile_while_they_come(&chunks.join("chunks.js"))?;
    name_in_page(build, &folder)
}

/// Removes the comments, blank lines and indentation from the script that wasm-bindgen writes.
fn write_without_comments(script: &Path) -> Answer {
    write(script, &without_comments(&read(script)?))
}

fn without_comments(script: &str) -> String {
    let mut is_comment = false;
    let mut kept = String::new();
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if is_comment || line.starts_with("/*") {
            is_comment = !line.ends_with("*/");
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// Reads the app as the linker left it.
fn linked() -> Answer<Vec<u8>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| place::root().join("target"), PathBuf::from);
    let profile = std::env::var("TRUNK_PROFILE").unwrap_or_else(|_| "release".into());
    let file = target.join("wasm32-unknown-unknown").join(profile).join("cairn-app.wasm");
    fs::read(&file).map_err(|error| format!("{} can't be read: {error}.", file.display()))
}

/// Compiles a chunk while it comes. The browser's streaming compiler refuses wasm that a host sends under another media
/// type, so that is read to its end first.
const COMPILED: &str = "const compiled = async (address) => {
const file = await fetch(address);
return file.headers.get(\"content-type\") === \"application/wasm\" ? WebAssembly.compileStreaming(file)
: WebAssembly.compile(await file.arrayBuffer());
};
";

/// Makes the loader of chunks compile each of them while it comes, and not only once the chunks that it needs are there.
fn compile_while_they_come(script: &Path) -> Answer {
    const CHANGES: [(&str, &str); 2] = [
        ("const src = fetch(", "const src = compiled("),
        ("WebAssembly.instantiateStreaming(src, imports)", "WebAssembly.instantiate(await src, imports)"),
    ];
    let text = without_comments(&read(script)?);
    if CHANGES.iter().any(|(old, _)| !text.contains(old)) {
        return Err("chunks.js is not as it used to be; please look at `compile_while_they_come`.".into());
    }
    let text = CHANGES.iter().fold(text, |text, (old, new)| text.replace(old, new));
    write(script, &format!("{text}{COMPILED}"))
}

/// Puts the new addresses into the page, and removes the whole app's files.
fn name_in_page(build: &Path, folder: &str) -> Answer {
    let page = build.join("index.html");
    let mut named = read(&page)?;
    let files = fs::read_dir(build).map_err(|error| format!("{} can't be read: {error}.", build.display()))?;
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    for name in names.filter(|name| name.starts_with(WHOLE)) {
        let new = if name.ends_with(".wasm") { "cairn_bg.wasm" } else { "cairn.js" };
        if !named.contains(&name) {
            return Err(format!("The page does not name {name}."));
        }
        named = named.replace(&name, &format!("{folder}/{new}"));
        remove(&build.join(name))?;
    }
    write(&page, &named)
}

/// wasm-opt from the path if it has the right version, else the one that Trunk downloads into its own cache.
pub(crate) fn wasm_opt() -> PathBuf {
    let name = PathBuf::from("wasm-opt");
    if setup::wasm_opt_is_here() {
        return name;
    }
    let own = std::env::home_dir().unwrap_or_default();
    let fetched = format!("wasm-opt-version_{}/bin/wasm-opt", setup::WASM_OPT);
    let caches = [own.join(".cache/trunk"), own.join("Library/Caches/dev.trunkrs.trunk")];
    caches.into_iter().map(|cache| cache.join(&fetched)).find(|program| program.is_file()).unwrap_or(name)
}

fn remove(file: &Path) -> Answer {
    fs::remove_file(file).map_err(|error| format!("{} can't be removed: {error}.", file.display()))
}
