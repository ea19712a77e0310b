//! Cutting the app into chunks, so that a first start fetches only the first one.
//!
//! Trunk has built the whole app as one file by then. Here the same file, as the linker left it, is cut at the functions
//! that `lazy!` marks (`src/lazy.rs`; the way Leptos' own build tool does it), and the parts take the whole one's place. All of
//! them lie in one folder that is named by a digest, so two builds never mix.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};
use xtask::{place, precache};

use crate::run::{Answer, finish, program};
use crate::setup;

/// What Trunk calls the app's two files: `cairn-app-<digest>.js` and `cairn-app-<digest>_bg.wasm`.
const WHOLE: &str = "cairn-app-";

/// What Rust's own target uses, and so every browser that can run the app. More would be smaller and start nowhere.
pub(crate) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Puts the chunks in the place of the whole app, in the folder that Trunk is about to publish.
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
        let small = ["-Oz", "--strip-debug", "--strip-producers", "-o"];
        finish(program(&wasm_opt).arg(wasm).args(FEATURES).args(small).arg(wasm))?;
    }
    accept_any_host(&chunks.join("chunks.js"))?;
    name_in_page(build, &folder)
}

/// The app as the linker left it.
fn linked() -> Answer<Vec<u8>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| place::root().join("target"), PathBuf::from);
    let profile = std::env::var("TRUNK_PROFILE").unwrap_or_else(|_| "release".into());
    let file = target.join("wasm32-unknown-unknown").join(profile).join("cairn-app.wasm");
    fs::read(&file).map_err(|error| format!("{} can't be read: {error}.", file.display()))
}

/// Some hosts send wasm under another type, which a browser's streaming compiler refuses.
fn accept_any_host(script: &Path) -> Answer {
    const STREAMS: &str = "WebAssembly.instantiateStreaming(src, imports)";
    const READS: &str = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";
    let text = read(script)?;
    if !text.contains(STREAMS) {
        return Err("chunks.js is not as it used to be; please look at `accept_any_host`.".into());
    }
    write(script, &text.replace(STREAMS, READS))
}

/// Puts the new names in the page, and takes the whole app away.
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

/// wasm-opt from the path, where it is of the right version; else the one that Trunk has fetched for itself.
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

fn read(file: &Path) -> Answer<String> {
    fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))
}

fn write(file: &Path, text: &str) -> Answer {
    fs::write(file, text).map_err(|error| format!("{} can't be written: {error}.", file.display()))
}

fn remove(file: &Path) -> Answer {
    fs::remove_file(file).map_err(|error| format!("{} can't be removed: {error}.", file.display()))
}
