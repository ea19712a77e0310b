//! A hybrid logical clock (Kulkarni and others, 2014): it makes the stamps of acts.

use crate::plan::Stamp;

/// Latest time of a stamp that is accepted from a file. No stamp made here is ever later, see [`Clock::reach`], so every backup
/// made here can be opened again.
pub const LATEST: u64 = Stamp::FAR + Stamp::FAR / 2;

/// Makes stamps that strictly increase, whatever the wall clock does. It never fails.
#[derive(Debug, Clone)]
pub struct Clock {
    last: Stamp,
    replica: u64,
}

impl Clock {
    /// Creates the clock of one page load. `replica` is drawn at random for each load.
    pub fn new(replica: u64) -> Self {
        Self { last: Stamp::ZERO, replica }
    }

    /// Returns the latest stamp that the clock continues from, with the wall clock at `now`.
    ///
    /// An act must be later than the acts it refers to: otherwise a check-in is skipped, as its goal is made later, and an undo
    /// takes nothing back. So the clock continues from stamps years ahead of the wall clock, which a device whose clock was wrong
    /// wrote in good faith. But the range of stamps is finite, and a file could hold the last one. A fixed limit does not help: a
    /// stamp exactly at the limit makes the next stamp of this device exceed it, and the next page load would not continue from
    /// there. This limit rises with the wall clock, a million times faster than acts can. A stamp beyond it is kept; it is later
    /// than every act done here until the limit has passed it, and is taken back by its name.
    pub fn reach(now: u64) -> Stamp {
        Stamp::new(Stamp::FAR + wall(now), Stamp::MAX_COUNT, u64::MAX)
    }

    /// Makes the next stamp, with the wall clock at `now` milliseconds since 1970. It is later than `known`, the newest known stamp
    /// within reach.
    pub fn tick(&mut self, now: u64, known: Option<Stamp>) -> Stamp {
        let (now, last) = (wall(now), known.map_or(self.last, |known| known.max(self.last)));
        let (time, count) = if now > last.time() {
            (now, 0)
        } else if last.count() < Stamp::MAX_COUNT {
            (last.time(), last.count() + 1)
        } else {
            (last.time() + 1, 0)
        };
        self.last = Stamp::new(time, count, self.replica);
        self.last
    }
}

/// Limits the wall clock to plausible times.
fn wall(now: u64) -> u64 {
    now.min(Stamp::FAR / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_rise_when_the_wall_clock_runs_back_or_stands_still() {
        let mut clock = Clock::new(7);
        let stamps: Vec<Stamp> = [1000, 1000, 400, 2000, 0].map(|now| clock.tick(now, None)).into();
        assert!(stamps.windows(2).all(|pair| pair[0] < pair[1]), "{stamps:?}");
    }

    #[test]
    fn a_stamp_is_later_than_every_stamp_seen_from_elsewhere() {
        let mut clock = Clock::new(1);
        let theirs = Stamp::new(9_000, Stamp::MAX_COUNT, 99);
        assert!(clock.tick(5, Some(theirs)) > theirs);
    }

    #[test]
    fn no_stamp_within_reach_leads_to_one_that_a_file_could_not_bring_or_the_next_load_would_not_go_on_from() {
        for now in [0, 1_795_305_600_000, u64::MAX - 1] {
            let mut known = Clock::reach(now);
            for load in 0..3 {
                let stamp = Clock::new(load).tick(now + 1, Some(known));
                assert!(stamp > known && stamp.time() <= LATEST, "{stamp}");
                assert!(now > Stamp::FAR || stamp <= Clock::reach(now + 1), "{stamp}");
                known = stamp;
            }
        }
    }
}
