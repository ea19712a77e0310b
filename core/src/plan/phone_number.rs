//! Parser for phone numbers as people write them, and the number that a phone dials for them.

/// A number to dial: 3 to 15 digits, as every public number has, with an optional plus before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    /// The part of a link after `tel:`.
    pub number: String,
    /// The extension to ask for, or to type once somebody answers. It is shown, never dialled, since phones don't agree
    /// on how to dial one.
    pub extension: Option<String>,
}

/// Separators before an extension: words, and commas, which some people write for a pause.
const EXTENSION: [&str; 7] = [";ext=", "extension", "ext.", "ext", "x", ",,", ","];

/// Punctuation that may stand between digits and carries no meaning.
const BETWEEN: &str = "()-./·‐‑‒–—−";

/// The digit zero of each script in which people in English-speaking homes write numbers.
const NOUGHTS: [char; 5] = ['0', '٠', '۰', '०', '０'];

impl PhoneNumber {
    /// Parses a number. Returns none where the number to dial is not certain: for words, two numbers, a code with `*`
    /// or `#`, or too many digits.
    pub fn read(written: &str) -> Option<Self> {
        let plain: String = written.chars().filter_map(plain).collect::<String>().to_lowercase();
        let (base, extension) = parted(plain.trim());
        let extension = match extension {
            Some(words) => Some(digits(words).filter(|digits| digits.len() <= 7)?),
            None => None,
        };
        // Two numbers side by side are not one long number.
        if base.contains(" / ") {
            return None;
        }
        let bare = base.trim_start_matches(['(', ' ']);
        let (plus, rest) = bare.strip_prefix('+').map_or(("", bare), |rest| ("+", rest));
        let is_abroad = !plus.is_empty() || rest.starts_with("00") || rest.starts_with("011");
        // "(0)" after a country code is dialled only within the country.
        let rest = if is_abroad { rest.replacen("(0)", " ", 1) } else { rest.to_owned() };
        let digits = digits(&rest).filter(|digits| (3..=15).contains(&digits.len()))?;
        Some(Self { number: format!("{plus}{digits}"), extension })
    }
}

/// Normalizes a character: any digit becomes an ASCII digit and any white space a space. Direction marks and zero-width
/// characters, which come along when a number is copied, are dropped.
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

/// Splits at the first separator of an extension that occurs: the number, and the extension if there is one.
fn parted(plain: &str) -> (&str, Option<&str>) {
    EXTENSION
        .iter()
        .find_map(|word| plain.split_once(word))
        .map_or((plain, None), |(base, extension)| (base, Some(extension)))
}

/// The digits of a text made of digits, spaces and [`BETWEEN`] alone. None for any other text, and for a text without a
/// digit.
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
