//! Stamps: the identifier and the position in time of an act, which is a timestamp of a hybrid logical clock.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A timestamp of a hybrid logical clock (Kulkarni and others, 2014): wall time, counter and replica.
///
/// The text of a stamp has a fixed width and sorts in the same order as the stamp. No two acts share a stamp unless two
/// page loads draw the same 40 random bits and read the same millisecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970, below 2⁵⁰.
    time: u64,
    /// Counter that tells the acts of one millisecond apart, below 2²⁰.
    count: u32,
    /// Random number drawn at each page load, below 2⁴⁰.
    replica: u64,
}

/// The error for a text that is not a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StampError;

impl fmt::Display for StampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a stamp")
    }
}

impl std::error::Error for StampError {}

/// Digits of Crockford's base 32, in ascending order. The alphabet leaves out letters that look like others.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Bits in one digit.
const DIGIT_BITS: u32 = 5;
const TIME_BITS: u32 = 50;
const COUNT_BITS: u32 = 20;
const REPLICA_BITS: u32 = 40;
/// Digits of the time, the count and the replica. The bits of each fill whole digits, so each is parsed by itself.
const TIME: usize = 10;
const COUNT: usize = 4;
const REPLICA: usize = 8;

/// Value of each byte as a digit. It is a table because every stored act has a stamp to parse.
const WORTH: [u8; 256] = {
    let mut worth = [NO_DIGIT; 256];
    let mut digit: u8 = 0;
    while digit < NO_DIGIT {
        worth[DIGITS[digit as usize] as usize] = digit;
        digit += 1;
    }
    worth
};
/// Marks a byte that is no digit; also the number of digits.
const NO_DIGIT: u8 = 32;

/// Parses digits as a number; none if a byte is no digit.
fn number(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0, |number, byte| {
        let worth = WORTH[usize::from(*byte)];
        (worth != NO_DIGIT).then_some((number << DIGIT_BITS) | u64::from(worth))
    })
}

/// The last `N` digits of a number.
fn digits<const N: usize>(mut number: u64) -> [u8; N] {
    let mut digits = [0; N];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(number & 31) as usize];
        number >>= DIGIT_BITS;
    }
    digits
}

impl Stamp {
    /// Length of the text of a stamp, in bytes.
    pub const WIDTH: usize = TIME + COUNT + REPLICA;
    /// The greatest count within one millisecond.
    pub const MAX_COUNT: u32 = (1 << COUNT_BITS) - 1;
    /// The latest time a stamp can hold, in milliseconds since 1970.
    pub const MAX_TIME: u64 = (1 << TIME_BITS) - 1;

    /// A time later than any real date, in milliseconds since 1970. A stamp with a later time is kept, but a clock need
    /// not advance past it.
    pub const FAR: u64 = Self::MAX_TIME / 2;

    /// The smallest stamp.
    pub const ZERO: Self = Self { time: 0, count: 0, replica: 0 };

    /// Makes a stamp. `time` and `count` saturate at their greatest values; `replica` keeps its low 40 bits.
    pub fn new(time: u64, count: u32, replica: u64) -> Self {
        Self {
            time: time.min(Self::MAX_TIME),
            count: count.min(Self::MAX_COUNT),
            replica: replica & ((1 << REPLICA_BITS) - 1),
        }
    }

    /// Milliseconds since 1970 by the hybrid logical clock of the page that made the stamp. It is never used as a
    /// calendar day.
    pub fn time(self) -> u64 {
        self.time
    }

    /// Whether the time is later than any real date.
    pub fn is_far(self) -> bool {
        self.time > Self::FAR
    }

    /// The counter within the millisecond.
    pub fn count(self) -> u32 {
        self.count
    }

    /// The page load that made the stamp.
    pub fn replica(self) -> u64 {
        self.replica
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in digits::<TIME>(self.time).into_iter().chain(digits::<COUNT>(self.count.into())).chain(digits::<
            REPLICA,
        >(
            self.replica,
        )) {
            fmt::Write::write_char(f, char::from(byte))?;
        }
        Ok(())
    }
}

impl FromStr for Stamp {
    type Err = StampError;
    fn from_str(text: &str) -> Result<Self, StampError> {
        let bytes: &[u8; Self::WIDTH] = text.as_bytes().try_into().map_err(|_| StampError)?;
        let (time, rest) = bytes.split_at(TIME);
        let (count, replica) = rest.split_at(COUNT);
        let read = |digits| number(digits).ok_or(StampError);
        let count = u32::try_from(read(count)?).map_err(|_| StampError)?;
        Ok(Self { time: read(time)?, count, replica: read(replica)? })
    }
}

impl Serialize for Stamp {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_stamp() -> impl Strategy<Value = Stamp> {
        (0..=Stamp::MAX_TIME, 0..=Stamp::MAX_COUNT, any::<u64>()).prop_map(|(t, c, r)| Stamp::new(t, c, r))
    }

    proptest! {
        #[test]
        fn the_text_sorts_as_the_stamp_does(a in any_stamp(), b in any_stamp()) {
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }

        #[test]
        fn a_stamp_is_read_back_from_its_text(stamp in any_stamp()) {
            prop_assert_eq!(stamp.to_string().parse(), Ok(stamp));
            prop_assert_eq!(stamp.to_string().len(), Stamp::WIDTH);
        }
    }

    #[test]
    fn other_text_is_not_a_stamp() {
        for text in ["", "0", "iiiiiiiiiiiiiiiiiiiiii", "00000000000000000000000", "0000000000000000000é0"] {
            assert_eq!(text.parse::<Stamp>(), Err(StampError), "{text}");
        }
    }
}
