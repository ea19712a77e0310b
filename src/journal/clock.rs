//! A hybrid logical clock (Kulkarni and others, 2014).

use crate::plan::Stamp;

/// Makes stamps that only ever rise, whatever the wall clock does. It never refuses.
#[derive(Debug, Clone)]
pub struct Clock {
    last: Stamp,
    replica: u64,
}

impl Clock {
    /// A clock of one page load. `replica` is drawn at random each time.
    pub fn new(replica: u64) -> Self {
        Self { last: Stamp::new(0, 0, 0), replica }
    }

    /// The next stamp, with the wall clock at `now` milliseconds since 1970.
    pub fn tick(&mut self, now: u64) -> Stamp {
        let (time, count) = if now > self.last.time() {
            (now, 0)
        } else if self.last.count() < Stamp::MAX_COUNT {
            (self.last.time(), self.last.count() + 1)
        } else {
            (self.last.time() + 1, 0)
        };
        self.last = Stamp::new(time, count, self.replica);
        self.last
    }

    /// From now on every stamp is later than this one.
    pub fn see(&mut self, stamp: Stamp) {
        self.last = self.last.max(stamp);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_rise_when_the_wall_clock_runs_back_or_stands_still() {
        let mut clock = Clock::new(7);
        let stamps: Vec<Stamp> = [1000, 1000, 400, 2000, 0].map(|now| clock.tick(now)).into();
        assert!(stamps.windows(2).all(|pair| pair[0] < pair[1]), "{stamps:?}");
    }

    #[test]
    fn a_stamp_is_later_than_every_stamp_seen_from_elsewhere() {
        let mut clock = Clock::new(1);
        let theirs = Stamp::new(9_000, Stamp::MAX_COUNT, 99);
        clock.see(theirs);
        assert!(clock.tick(5) > theirs);
    }
}
