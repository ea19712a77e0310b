//! Decoding of a chosen file's bytes as text. Invalid bytes are refused rather than replaced, since replacement letters
//! would be joined as if somebody had typed them.

use super::BackupFault;

/// Decodes UTF-8, or UTF-16 with its byte order mark, as Windows saves it.
///
/// # Errors
/// [`BackupFault::NotText`] for anything else.
pub fn text(bytes: Vec<u8>) -> Result<String, BackupFault> {
    let of_units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let units = pairs.iter().map(|pair| unit(*pair));
        let text: Option<String> = char::decode_utf16(units).map(Result::ok).collect();
        text.filter(|_| odd.is_empty())
    };
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => of_units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => of_units(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes).ok(),
    };
    text.ok_or(BackupFault::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_text_is_read_letter_for_letter_whatever_it_was_saved_as() {
        let words = "Größe 😀 – שלום";
        let units = || words.encode_utf16();
        let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect();
        for bytes in [words.as_bytes().to_vec(), little, big] {
            assert_eq!(text(bytes).as_deref(), Ok(words));
        }
        assert_eq!(text(Vec::new()).as_deref(), Ok(""));
        assert_eq!(text(vec![0xff, 0xfe]).as_deref(), Ok(""));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_and_no_letter_is_made_up() {
        let windows_1252 = b"Gr\xf6\xdfe".to_vec();
        let half_a_pair = vec![0xff, 0xfe, 0x3d, 0xd8];
        let odd = vec![0xfe, 0xff, 0x00];
        let cut_in_a_letter = "ö".as_bytes()[..1].to_vec();
        for bytes in [windows_1252, half_a_pair, odd, cut_in_a_letter] {
            assert_eq!(text(bytes), Err(BackupFault::NotText));
        }
    }
}
