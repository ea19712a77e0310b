//! A hybrid logical clock (Kulkarni and others, 2014).

use crate::plan::Stamp;

/// The latest time of a stamp that is taken from a file. Nothing made here is ever later, see [`Clock::reach`], so whatever is
/// saved here can be opened again.
pub const LATEST: u64 = Stamp::FAR + Stamp::FAR / 2;

/// Makes stamps that only ever rise, whatever the wall clock does. It never refuses.
#[derive(Debug, Clone)]
pub struct Clock {
    last: Stamp,
    replica: u64,
}

impl Clock {
    /// A clock of one page load. `replica` is drawn at random each time.
    pub fn new(replica: u64) -> Self {
        Self { last: Stamp::ZERO, replica }
    }

    /// The latest stamp that a clock goes on from, with the wall clock at `now`.
    ///
    /// What is done here must come after what it was said of: else a day of a goal is passed over, as the goal comes later, and
    /// an undo takes nothing back. So the clock goes on from stamps years ahead of the wall clock, which a device whose clock
    /// ran ahead wrote in good faith. But somewhere the room of stamps ends, and a file could bring the last one. A border that
    /// stands still does not help: a stamp right on it makes the next one of this device fall behind it, where the next page
    /// load would not go on from. This border rises with the wall clock, a million times faster than acts can. A stamp beyond
    /// it is kept; it comes after what is done here until the border has passed it, and is taken back by its name.
    pub fn reach(now: u64) -> Stamp {
        Stamp::new(Stamp::FAR + wall(now), Stamp::MAX_COUNT, u64::MAX)
    }

    /// The next stamp, with the wall clock at `now` milliseconds since 1970, later than the newest one known within reach.
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

/// The wall clock, as far as it can be right.
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
