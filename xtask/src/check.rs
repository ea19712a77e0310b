//! The commands `test`, `readers`, `bench` and `prove`, and the line that counts the checks.

mod hosting;
mod rings;
mod size;

use xtask::{place, precache};

use crate::run::{Answer, say};
use crate::setup::{self, Browser};

/// Counts of passed, failed and skipped checks over a whole run.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// Names of the engines and hosts that were left out.
    left_out: Vec<&'static str>,
    /// One sentence for each check that failed.
    trouble: Vec<String>,
}

impl Tally {
    /// Counts a check that is a single step.
    fn one(&mut self, name: &str, answer: Answer) {
        match answer {
            Ok(()) => self.passed += 1,
            Err(why) => self.trouble(format!("{name}: {why}")),
        }
    }

    /// Adds what another tally counted.
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.left_out.extend(other.left_out);
        self.trouble.extend(other.trouble);
    }

    fn trouble(&mut self, sentence: String) {
        eprintln!("{sentence}");
        self.failed += 1;
        self.trouble.push(sentence);
    }

    /// Records that nothing ran in an engine. Where every engine is required, that counts as a failure.
    fn leave_out(&mut self, engine: &'static str) {
        self.left_out.push(engine);
        if std::env::var_os("CI").is_some() {
            self.trouble(format!("{engine} is left out."));
        }
    }

    /// The line with all counts. Skipped checks never count as passed, and the engines left out are named.
    fn count(&self) -> String {
        let counts = format!("{} passed, {} failed", self.passed, self.failed);
        if self.skipped == 0 && self.left_out.is_empty() {
            return counts;
        }
        format!("{counts}, {} skipped ({})", self.skipped, self.left_out.join(", "))
    }

    /// Prints the failures, then the line with all counts.
    fn close(&self) -> Answer {
        self.trouble.iter().for_each(|sentence| println!("- {sentence}"));
        println!("\n{}", self.count());
        if self.failed == 0 { Ok(()) } else { Err("Not all checks passed.".into()) }
    }
}

/// Runs every check, also after a failure, and ends with the line that counts them all. The page is built beside the
/// checks that don't need it: optimising it keeps one core busy.
pub(crate) fn test() -> Answer {
    let mut tally = Tally::default();
    tally.one("set-up", setup::for_build());
    tally.one("set-up", setup::FORMATTER.ensure());
    at_once([of_sources as fn() -> Tally, of_page]).for_each(|checked| tally.add(checked));
    match setup::for_browsers() {
        Ok(found) => {
            found.missing.iter().cloned().for_each(|sentence| tally.trouble(sentence));
            let wanted = found.wanted();
            Browser::ALL.into_iter().filter(|b| !wanted.contains(b)).for_each(|b| tally.leave_out(b.slug()));
            rings::web(&mut tally, &wanted);
            tally.one("set-up", setup::for_accessibility());
            rings::end_to_end(&mut tally, &wanted);
        }
        Err(why) => tally.trouble(why),
    }
    say("All checks are done.");
    tally.close()
}

/// Runs groups of checks at the same time. A group that panics counts as a failure.
fn at_once<F: FnOnce() -> Tally + Send>(groups: [F; 2]) -> impl Iterator<Item = Tally> {
    let panicked = |_| {
        let mut tally = Tally::default();
        tally.trouble("A group of checks panicked.".to_owned());
        tally
    };
    std::thread::scope(|scope| {
        groups.map(|group| scope.spawn(group)).map(|group| group.join().unwrap_or_else(panicked))
    })
    .into_iter()
}

/// The checks that need no built page.
fn of_sources() -> Tally {
    let mut tally = Tally::default();
    rings::style(&mut tally);
    rings::native(&mut tally);
    other_readers(&mut tally);
    tally
}

/// Builds the page, and checks its files.
fn of_page() -> Tally {
    let mut tally = Tally::default();
    tally.one("build", crate::build::build());
    tally.one("size", size::over_the_wire());
    tally.one("offline files", knows_all_files());
    match setup::for_hosting() {
        Ok(Some(nginx)) => tally.one("hosting", hosting::check(&nginx)),
        Ok(None) => {
            tally.skipped += 1;
            tally.leave_out("nginx");
        }
        Err(why) => tally.trouble(why),
    }
    tally
}

/// Serves the built page by nginx and asks for every file.
pub(crate) fn host() -> Answer {
    let nginx = setup::for_hosting()?;
    hosting::check(&nginx.ok_or("Please install nginx, its module for static brotli, and brotli.")?)
}

/// Has other people's programs read exported files.
pub(crate) fn readers() -> Answer {
    let mut tally = Tally::default();
    other_readers(&mut tally);
    tally.close()
}

fn other_readers(tally: &mut Tally) {
    match setup::for_readers() {
        Ok(python) => rings::readers(tally, &python),
        Err(why) => tally.trouble(why),
    }
}

/// Measures the built page. It asserts nothing: times differ from machine to machine.
pub(crate) fn bench() -> Answer {
    crate::build::build()?;
    let [cairn, reference] = crate::reference::beside_cairn()?;
    setup::for_browsers()?;
    rings::bench(&cairn, &reference)
}

/// Whether the service worker lists exactly the files of the build, each with its present digest.
fn knows_all_files() -> Answer {
    let build = place::dist();
    let unread = |error: std::io::Error| format!("dist/ can't be read: {error}.");
    let written = std::fs::read_to_string(build.join("sw.js")).map_err(unread)?;
    let expected = precache::service_worker(&precache::list(&build).map_err(unread)?);
    if written != expected {
        return Err("dist/sw.js does not list the files that are there.".into());
    }
    let page = std::fs::read_to_string(build.join("index.html")).map_err(unread)?;
    precache::build_name(&page).map(drop).ok_or_else(|| "dist/index.html does not say the build's name.".into())
}

/// Runs the long proofs, which take an hour and more, and prints one line for each proof.
pub(crate) fn prove() -> Answer {
    rings::proofs()?;
    crate::build::build()?;
    let found = setup::for_browsers()?;
    rings::proofs_in_browsers(&found.wanted())?;
    match found.missing.first() {
        Some(sentence) => Err(sentence.clone()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn what_was_skipped_is_named_in_the_last_line_and_counts_as_nothing_else() {
        let all = Tally { passed: 12, ..Tally::default() };
        assert_eq!(all.count(), "12 passed, 0 failed");
        let some = Tally { passed: 4, skipped: 8, left_out: vec!["firefox", "webkit"], ..Tally::default() };
        assert_eq!(some.count(), "4 passed, 0 failed, 8 skipped (firefox, webkit)");
    }
}
