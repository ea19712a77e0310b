//! Every check there is, one after the other, and the line that counts them.

mod rings;
mod size;

use xtask::{place, precache};

use crate::run::{Answer, say};
use crate::setup;

/// What passed and what did not, over everything that ran.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    passed: u32,
    failed: u32,
    /// One sentence for each check that did not pass.
    trouble: Vec<String>,
}

impl Tally {
    /// Counts a check that is one thing.
    fn one(&mut self, name: &str, answer: Answer) {
        match answer {
            Ok(()) => self.passed += 1,
            Err(why) => self.trouble(format!("{name}: {why}")),
        }
    }

    fn trouble(&mut self, sentence: String) {
        eprintln!("{sentence}");
        self.failed += 1;
        self.trouble.push(sentence);
    }

    /// Says what did not pass, and the line that counts everything.
    fn close(&self) -> Answer {
        self.trouble.iter().for_each(|sentence| println!("- {sentence}"));
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err("Not all checks passed.".into()) }
    }
}

/// Runs every check, also after one that did not pass, and ends with the line that counts them all.
pub(crate) fn test() -> Answer {
    let mut tally = Tally::default();
    tally.one("set-up", setup::for_build());
    tally.one("set-up", setup::FORMATTER.ensure());
    rings::style(&mut tally);
    rings::native(&mut tally);
    other_readers(&mut tally);
    tally.one("build", crate::build::build());
    tally.one("size", size::over_the_wire());
    tally.one("offline files", knows_all_files());
    match setup::for_browsers() {
        Ok(found) => {
            found.missing.into_iter().for_each(|sentence| tally.trouble(sentence));
            rings::web(&mut tally, &found.ready);
            tally.one("set-up", setup::for_accessibility());
            rings::end_to_end(&mut tally, &found.ready);
        }
        Err(why) => tally.trouble(why),
    }
    say("All checks are done.");
    tally.close()
}

/// Has other people's programs read the files that go out.
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

/// Measures the built page. Nothing is asserted: times differ from machine to machine.
pub(crate) fn bench() -> Answer {
    crate::build::build()?;
    setup::for_browsers()?;
    rings::bench()
}

/// The service worker lists exactly the files that are there, each by the digest it has now.
fn knows_all_files() -> Answer {
    let build = place::dist();
    let unread = |error: std::io::Error| format!("dist/ can't be read: {error}.");
    let written = std::fs::read_to_string(build.join("sw.js")).map_err(unread)?;
    let expected = precache::service_worker(&precache::list(&build).map_err(unread)?);
    if written == expected { Ok(()) } else { Err("dist/sw.js does not list the files that are there.".into()) }
}

/// Runs the long proofs, which take an hour and more, and prints one line a proof.
pub(crate) fn prove() -> Answer {
    rings::proofs()?;
    crate::build::build()?;
    let found = setup::for_browsers()?;
    rings::proofs_in_browsers(&found.ready)?;
    match found.missing.first() {
        Some(sentence) => Err(sentence.clone()),
        None => Ok(()),
    }
}
