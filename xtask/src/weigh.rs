//! Measures the size of the coach and of the danger detection: the differences between programs with them and the same
//! program without, all built and compressed as the page is.
//!
//! The page's own chunks can't tell, as they share code. The programs depend on the local `cairn-core` and are built
//! in `target/weigh`.

use std::fs;

use xtask::place;

use crate::chunks::{FEATURES, wasm_opt};
use crate::packed::brotli;
use crate::run::{Answer, cargo, finish, program};
use crate::setup;

/// The aim for the size of the coach with its guards and without the danger detection, in bytes of brotli at its highest
/// quality. It is printed and not enforced.
const AIM: usize = 32_000;

/// Manifest of the programs; `@CORE@` stands for the folder of `cairn-core`.
const MANIFEST: &str = r#"[workspace]
[package]
name = "weigh"
version = "0.0.0"
edition = "2024"
[dependencies]
cairn-core = { path = "@CORE@" }
chrono = { version = "0.4.45", default-features = false }
[profile.release]
opt-level = "z"
lto = "fat"
codegen-units = 1
panic = "abort"
"#;
const COACH: &str = "use cairn_core::coach;
fn main() {
    let (text, today) = std::hint::black_box((String::from(\"a\"), chrono::NaiveDate::default()));
    let reading = coach::read_beside(&text, false, today);
    let _ = std::hint::black_box((coach::suggest(&reading, &[]), reading));
}
";
const DANGER: &str = "use cairn_core::coach;
fn main() {
    let (text, today) = std::hint::black_box((String::from(\"a\"), chrono::NaiveDate::default()));
    let reading = coach::read(&text, today);
    let _ = std::hint::black_box((coach::suggest(&reading, &[]), reading));
}
";
/// The program without the coach does what every page of Cairn does anyway: it holds and formats strings and computes
/// dates.
const WITHOUT: &str = "fn main() {
    let (text, today) = std::hint::black_box((String::from(\"a\"), chrono::NaiveDate::default()));
    let later = today.checked_add_months(chrono::Months::new(1)).and_then(|day| day.checked_add_days(chrono::Days::new(1)));
    let number = text.parse::<u32>();
    let _ = std::hint::black_box((format!(\"{later:?} {number:?}\"), text.replace('a', \"b\").to_owned()));
}
";

/// Builds the programs, and prints what the coach and the danger detection add.
pub(crate) fn coach() -> Answer {
    setup::for_build()?;
    let (coach, danger) = (built("coach", COACH)?, built("danger", DANGER)?);
    let without = built("without", WITHOUT)?;
    println!("{without:>8}  a program without the coach, brotli");
    println!("{:>8}  bytes that the coach and its guards add; the aim is {AIM}", coach.saturating_sub(without));
    println!("{:>8}  bytes that the danger detection adds to that", danger.saturating_sub(coach));
    Ok(())
}

/// Builds one of the programs and returns its compressed size in bytes.
fn built(name: &str, main: &str) -> Answer<usize> {
    let all = place::root().join("target/weigh");
    let folder = all.join(name);
    let wrong = |error: std::io::Error| format!("{} can't be made: {error}.", folder.display());
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(wrong)?;
    let core = place::root().join("core");
    let manifest = MANIFEST.replace("@CORE@", &core.to_string_lossy().replace('\\', "/"));
    fs::write(folder.join("Cargo.toml"), manifest).map_err(wrong)?;
    fs::copy(place::root().join("Cargo.lock"), folder.join("Cargo.lock")).map_err(wrong)?;
    fs::write(source.join("main.rs"), main).map_err(wrong)?;
    let mut build = cargo();
    build.args(["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown"]).current_dir(&folder);
    finish(build.env("RUSTFLAGS", "").env("CARGO_TARGET_DIR", all.join("target")))?;
    let wasm = all.join("target/wasm32-unknown-unknown/release/weigh.wasm");
    let small = ["-Oz", "--strip-debug", "--strip-producers", "-o"];
    finish(program(wasm_opt()).arg(&wasm).args(FEATURES).args(small).arg(&wasm))?;
    Ok(brotli(&fs::read(&wasm).map_err(wrong)?).map_err(wrong)?.len())
}
