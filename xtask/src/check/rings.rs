//! The groups of tests, from the fastest to the slowest.

use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::place;

use super::{Tally, at_once};
use crate::run::{Answer, cargo, finish, follow, program, say};
use crate::setup::Browser;

/// How many cases each property test runs in the long form.
const LAWS: &str = "100000";

/// Checks the formatting of the sources, and runs clippy.
pub(super) fn style(tally: &mut Tally) {
    say("Looking at the layout of the sources and at what clippy says (2 minutes the first time).");
    tally.one("rustfmt", finish(cargo().args(["fmt", "--all", "--check"])));
    tally.one("leptosfmt", finish(program("leptosfmt").args(["--check", "--quiet"]).args(views())));
    let deny = ["--", "-D", "warnings"];
    tally.one("clippy", finish(cargo().args(["clippy", "--quiet", "--workspace", "--all-targets"]).args(deny)));
    let web = ["clippy", "--quiet", "--package", "cairn", "--lib", "--bins", "--target", "wasm32-unknown-unknown"];
    tally.one("clippy for the web", finish(cargo().args(web).args(deny)));
}

/// Runs the native tests: units, journeys, properties, fixtures, proofs in their short form, and the tests of this
/// program.
pub(super) fn native(tally: &mut Tally) {
    say("Running the native tests (3 minutes the first time).");
    count(tally, "tests of the core", cargo().args(["test", "--package", "cairn-core", "--no-fail-fast"]));
    count(tally, "native tests", cargo().args(["test", "--package", "cairn", "--no-fail-fast", "--lib"]));
    count(tally, "tests of xtask", cargo().args(["test", "--package", "xtask"]));
}

/// Has programs of other people read exported files: one native test writes the files, Python reads them.
pub(super) fn readers(tally: &mut Tally, python: &Path) {
    say("Reading the files that go out with other people's programs (seconds).");
    let folder = place::readers();
    // Files of an earlier run must not be taken for this run's.
    let _ = std::fs::remove_dir_all(&folder);
    let mut write = cargo();
    write.args(["test", "--quiet", "--package", "cairn", "--lib", "--", "files_for_other_readers_are_written"]);
    if let Err(why) = finish(write.env("CAIRN_READERS", &folder)) {
        tally.trouble(format!("readers: {why}"));
        return;
    }
    let tests = place::root().join("tests");
    let mut read = program(python);
    read.arg("-B").arg(tests.join("readers/check.py")).arg(&folder).arg(tests.join("fixtures/backup.schema.json"));
    count(tally, "readers", &mut read);
}

/// Runs the long forms of the proofs that need no browser.
pub(super) fn proofs() -> Answer {
    say("Proving that nothing is lost, in the long forms (10 to 20 minutes).");
    let quick = ["--config", "profile.test.opt-level=2"];
    for tests in [["cairn-core", "--test", "proofs", "--"], ["cairn", "--lib", "--", "proofs::"]] {
        let mut prove = cargo();
        prove.args(quick).args(["test", "--package"]).args(tests).arg("--nocapture");
        finish(prove.env("CAIRN_LONG", "1"))?;
    }
    for tests in
        [["cairn-core", "--test", "native", "--", "laws::"], ["cairn", "--lib", "--", "lives::", "--nocapture"]]
    {
        let mut laws = cargo();
        laws.args(quick).args(["test", "--package"]).args(tests);
        finish(laws.env("PROPTEST_CASES", LAWS))?;
    }
    println!("laws: {LAWS} cases each, 0 failures");
    Ok(())
}

/// Runs the long forms of the proofs on the built page.
pub(super) fn proofs_in_browsers(ready: &[Browser]) -> Answer {
    let names: Vec<&str> = ready.iter().map(|browser| browser.slug()).collect();
    say(&format!("Proving the same in {} (an hour).", names.join(", ")));
    let mut prove = cargo();
    prove.args(["test", "--package", "cairn", "--test", "e2e", "--", "proofs::", "--test-threads=1", "--nocapture"]);
    prove.args(skips(ready));
    prove.env("CAIRN_BROWSERS", names.join(",")).env("CAIRN_DIST", place::dist());
    finish(prove.env("CAIRN_LONG", "1"))
}

/// Measures the times of the page in this folder, beside those of the reference page.
pub(super) fn bench(cairn: &Path, reference: &Path) -> Answer {
    say("Measuring in Chromium (5 minutes).");
    let mut bench = cargo();
    bench.args(["test", "--package", "cairn", "--test", "e2e", "--", "--ignored", "bench::times", "--nocapture"]);
    finish(bench.env("CAIRN_DIST", cairn).env("CAIRN_REFERENCE", reference))
}

/// Runs the tests that run inside a browser.
pub(super) fn web(tally: &mut Tally, ready: &[Browser]) {
    for browser in [Browser::Chromium, Browser::Firefox].into_iter().filter(|browser| ready.contains(browser)) {
        say(&format!("Running the tests inside {} (2 minutes the first time).", browser.slug()));
        let mut test = cargo();
        test.args(["test", "--package", "cairn", "--target", "wasm32-unknown-unknown", "--lib"]);
        let variable = if browser == Browser::Chromium { "CHROMEDRIVER" } else { "GECKODRIVER" };
        test.env(variable, browser.driver().unwrap_or_default());
        count(tally, "tests in a browser", &mut test);
    }
}

/// Runs the journeys on the built page, in Chromium beside the other engines, as a journey mostly waits. No engine ever
/// runs twice at the same time.
pub(super) fn end_to_end(tally: &mut Tally, ready: &[Browser]) {
    let names: Vec<&str> = ready.iter().map(|browser| browser.slug()).collect();
    say(&format!("Walking a person's journeys in {} (12 minutes).", names.join(", ")));
    let mut build = cargo();
    if let Err(why) = finish(build.args(["test", "--quiet", "--package", "cairn", "--test", "e2e", "--no-run"])) {
        tally.trouble(format!("journeys: {why}"));
        return;
    }
    let (chromium, others): (Vec<Browser>, Vec<Browser>) =
        ready.iter().partition(|browser| **browser == Browser::Chromium);
    let tallies: Vec<Tally> = at_once([chromium, others].map(|engines| move || journeys(&engines))).collect();
    let ran = |walked: &Tally| walked.passed + walked.failed;
    let there_are = tallies.iter().map(|walked| ran(walked) + walked.skipped).max().unwrap_or_default();
    let in_left_out_engines = there_are.saturating_sub(tallies.iter().map(ran).sum());
    tallies.into_iter().for_each(|walked| tally.add(Tally { skipped: 0, ..walked }));
    tally.skipped += in_left_out_engines;
}

/// The journeys in these engines, one after the other.
fn journeys(engines: &[Browser]) -> Tally {
    let mut tally = Tally::default();
    if engines.is_empty() {
        return tally;
    }
    let names: Vec<&str> = engines.iter().map(|browser| browser.slug()).collect();
    let mut test = cargo();
    test.args(["test", "--package", "cairn", "--test", "e2e", "--no-fail-fast", "--", "--test-threads=1"]);
    test.args(skips(engines)).env("CAIRN_BROWSERS", names.join(",")).env("CAIRN_DIST", place::dist());
    count(&mut tally, &format!("journeys in {}", names.join(", ")), &mut test);
    tally
}

/// Arguments that skip the journeys of other engines, so that none of them counts as passed.
fn skips(ready: &[Browser]) -> Vec<String> {
    let others = Browser::ALL.into_iter().filter(|browser| !ready.contains(browser));
    others.flat_map(|browser| ["--skip".to_owned(), format!("::{}", browser.slug())]).collect()
}

/// Runs tests and adds up their closing lines. A run that fails without a failed test in a closing line counts as one
/// failure.
fn count(tally: &mut Tally, name: &str, command: &mut Command) {
    let (mut passed, mut failed) = (0, 0);
    let mut skipped = 0;
    let answer = follow(command, |line| {
        if let Some([p, f, s]) = closing_line(line) {
            passed += p;
            failed += f;
            skipped += s;
        }
    });
    tally.passed += passed;
    tally.failed += failed;
    tally.skipped += skipped;
    match answer {
        Err(why) if failed == 0 => tally.trouble(format!("{name}: {why}")),
        Ok(()) if passed == 0 => tally.trouble(format!("{name}: no test ran.")),
        _ if failed > 0 => tally.trouble.push(format!("{name}: {failed} did not pass.")),
        _ => {}
    }
}

/// Parses `test result: ok. 12 passed; 0 failed; …; 3 filtered out; …` into the counts of passed, failed and skipped
/// tests.
fn closing_line(line: &str) -> Option<[u32; 3]> {
    let (_, result) = line.split_once("test result: ")?;
    let number = |word: &str| result.split_once(word)?.0.rsplit(' ').next()?.parse().ok();
    Some([number(" passed")?, number(" failed")?, number(" filtered out").unwrap_or(0)])
}

/// Where views are written.
fn views() -> [PathBuf; 2] {
    [place::root().join("src/ui"), place::root().join("src/ui.rs")]
}

#[cfg(test)]
mod tests {
    use super::closing_line;

    #[test]
    fn the_closing_line_of_a_run_is_read_and_no_other() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 5 filtered out; finished in 0.02s";
        assert_eq!(closing_line(line), Some([12, 3, 5]));
        assert_eq!(closing_line("test plan::tests::passed ... ok"), None);
    }
}
