//! The seal of stored text: a version and a checksum before the text. Sealed text opens only under the key it was sealed for.

/// Version of the stored form that this program writes.
const VERSION: &str = "1";

/// The reason why sealed text does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SealError {
    /// A newer version of Cairn wrote it.
    Newer,
    /// The text differs from the one that was written.
    Damaged,
}

/// Seals a text, to be stored under this key.
pub(super) fn seal(key: &str, text: &str) -> String {
    format!("{VERSION} {:016x} {text}", checksum(key, text))
}

/// Opens sealed text that was stored under this key.
pub(super) fn open<'a>(key: &str, sealed: &'a str) -> Result<&'a str, SealError> {
    let (version, rest) = sealed.split_once(' ').ok_or(SealError::Damaged)?;
    if version != VERSION {
        let is_newer = version.parse::<u32>().is_ok_and(|version| version > 1);
        return Err(if is_newer { SealError::Newer } else { SealError::Damaged });
    }
    let (sum, text) = rest.split_once(' ').ok_or(SealError::Damaged)?;
    let expected = format!("{:016x}", checksum(key, text));
    if sum == expected { Ok(text) } else { Err(SealError::Damaged) }
}

/// FNV-1a, 64 bits, over the key, a separator and the text. Each step is a bijection of the byte and of the sum so far, so a
/// single changed byte is always detected. It does not protect against deliberate forgery.
fn checksum(key: &str, text: &str) -> u64 {
    let add = |sum: u64, bytes: &[u8]| {
        bytes.iter().fold(sum, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    };
    add(add(add(0xcbf2_9ce4_8422_2325, key.as_bytes()), &[0xff]), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_single_bit_flip_and_every_cut_shows() {
        let sealed = seal("cairn1/c/x", r#"{"on":"2026-11-22","does":[]}"#);
        for at in 0..sealed.len() {
            assert!(open("cairn1/c/x", &sealed[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut bytes = sealed.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                if let Ok(text) = String::from_utf8(bytes) {
                    assert!(open("cairn1/c/x", &text).is_err(), "bit {bit} of byte {at}");
                }
            }
        }
    }

    #[test]
    fn a_text_under_another_key_does_not_open() {
        assert_eq!(open("b", &seal("a", "text")), Err(SealError::Damaged));
        assert_eq!(open("a", &seal("a", "text")), Ok("text"));
    }

    #[test]
    fn a_newer_seal_is_told_from_a_damaged_one() {
        assert_eq!(open("a", "2 whatever it may hold"), Err(SealError::Newer));
        assert_eq!(open("a", "what is this"), Err(SealError::Damaged));
    }
}
