//! What a phone dials, read from a number as a person wrote it.

/// A number to dial. It has 3 to 15 digits, as the world's numbers do, and perhaps a plus before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    /// What goes behind `tel:`.
    pub number: String,
    /// The extension to ask for or to type once somebody answers. It is told, not dialled: phones don't agree on how.
    pub extension: Option<String>,
}

/// Words before an extension, and the pause that some write there.
const EXTENSION: [&str; 7] = [";ext=", "extension", "ext.", "ext", "x", ",,", ","];

/// What stands between digits and means nothing.
const BETWEEN: &str = "()-./·‐‑‒–—−";

/// The digits nought of the scripts that phones in English-speaking homes write numbers in.
const NOUGHTS: [char; 5] = ['0', '٠', '۰', '०', '０'];

impl PhoneNumber {
    /// Reads a number. None where it is not sure what to dial: words, two numbers, a code with `*` or `#`, too many digits.
    pub fn read(written: &str) -> Option<Self> {
        let plain: String = written.chars().filter_map(plain).collect::<String>().to_lowercase();
        let (base, extension) = parted(plain.trim());
        let extension = match extension {
            Some(words) => Some(digits(words).filter(|digits| digits.len() <= 7)?),
            None => None,
        };
        // Two numbers beside each other are not one long one.
        if base.contains(" / ") {
            return None;
        }
        let bare = base.trim_start_matches(['(', ' ']);
        let (plus, rest) = bare.strip_prefix('+').map_or(("", bare), |rest| ("+", rest));
        let is_abroad = !plus.is_empty() || rest.starts_with("00") || rest.starts_with("011");
        // "(0)" after a country's code is dialled at home only.
        let rest = if is_abroad { rest.replacen("(0)", " ", 1) } else { rest.to_owned() };
        let digits = digits(&rest).filter(|digits| (3..=15).contains(&digits.len()))?;
        Some(Self { number: format!("{plus}{digits}"), extension })
    }
}

/// A letter as it is read: any digit as 0 to 9, any white space as a space; marks of direction, which come along when a number
/// is copied, are dropped.
fn plain(letter: char) -> Option<char> {
    if matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}') {
        return None;
    }
    let of = |nought: &char| u32::from(letter).checked_sub(u32::from(*nought)).filter(|digit| *digit < 10);
    let digit = NOUGHTS.iter().find_map(of).and_then(|digit| char::from_digit(digit, 10));
    Some(digit.unwrap_or(match letter {
        '＋' => '+',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    }))
}

/// The number, and what stands behind a word for an extension.
fn parted(plain: &str) -> (&str, Option<&str>) {
    EXTENSION
        .iter()
        .find_map(|word| plain.split_once(word))
        .map_or((plain, None), |(base, extension)| (base, Some(extension)))
}

/// The digits of a text that holds nothing else but what stands between digits; none where there is none.
fn digits(text: &str) -> Option<String> {
    let is_number = |letter: char| letter.is_ascii_digit() || letter == ' ' || BETWEEN.contains(letter);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (text.chars().all(is_number) && !digits.is_empty()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_as_it_is_meant_or_not_at_all() {
        let cases = [
            ("116 123", "116123", ""),
            ("988", "988", ""),
            ("020 7946 0000", "02079460000", ""),
            ("(020) 7946-0000", "02079460000", ""),
            ("555.0100/22", "555010022", ""),
            (" +44 (20) 7946-0000", "+442079460000", ""),
            ("+44 (0)20 7946 0000", "+442079460000", ""),
            ("(+44) (0)20 7946 0000", "+442079460000", ""),
            ("00 44 (0)20 7946 0000", "00442079460000", ""),
            ("(0)20 7946 0000", "02079460000", ""),
            ("\u{202a}+1 206\u{a0}555\u{2011}0100\u{202c}", "+12065550100", ""),
            ("＋４４ ２０ ７９４６ ００００", "+442079460000", ""),
            ("٠٢٠ ٧٩٤٦ ٠٠٠٠", "02079460000", ""),
            ("0800 111 ext 22", "0800111", "22"),
            ("0800 111 Ext. 22", "0800111", "22"),
            ("0800 111 extension 22", "0800111", "22"),
            ("0800 111 x22", "0800111", "22"),
            ("+1 206 555 0100;ext=22", "+12065550100", "22"),
            ("0800 111,,22", "0800111", "22"),
        ];
        for (written, number, extension) in cases {
            let expected = PhoneNumber {
                number: number.into(),
                extension: Some(extension.to_owned()).filter(|ext| !ext.is_empty()),
            };
            assert_eq!(PhoneNumber::read(written), Some(expected), "{written}");
        }
    }

    #[test]
    fn what_is_no_one_number_is_not_dialled() {
        let none = [
            "",
            "ask Ana +",
            "1",
            "12",
            "0800 FLOWERS",
            "0800 111 or 0800 112",
            "0800 111 / 0800 112",
            "0800 111, 0800 112 333",
            "0800 111 ext",
            "0800 111 ext Ana",
            "*67 0800 111",
            "*#06#",
            "020 7946 0000 + 5",
            "javascript:alert(1)//",
            "1234567890123456",
            "🙂",
        ];
        for written in none {
            assert_eq!(PhoneNumber::read(written), None, "{written}");
        }
    }
}
