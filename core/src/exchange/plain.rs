//! A person's words made safe for a file that another program reads, before that file's own escaping; and the moment it was saved.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime};

/// The words without what could act on a screen or a reader: control characters go, every kind of line break becomes
/// `\n`, a tab a space; and the marks go that turn the direction of what follows, since they can make words look like others
/// (Unicode Technical Report 36). Letters of every script stay, and so do the marks that only join or lean on them.
pub(super) fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => out.push('\n'),
            '\t' => out.push(' '),
            letter if letter.is_control() || turns_direction(letter) || is_noncharacter(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}

/// The words on one line.
pub(super) fn one_line(words: &str) -> String {
    plain(words).split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The day and the time of day in Greenwich, in whole seconds, of a moment in milliseconds since 1970.
pub(super) fn moment(now: u64) -> (NaiveDate, NaiveTime) {
    let seconds = i64::try_from(now / 1000).ok();
    let moment = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)).unwrap_or_default().naive_utc();
    // Every format here writes years with four digits.
    if moment.year() > 9999 { Default::default() } else { (moment.date(), moment.time()) }
}

/// Marks that embed, override or isolate a direction, and the one that says which byte comes first.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What will never be a letter, and some readers refuse.
fn is_noncharacter(letter: char) -> bool {
    matches!(u32::from(letter) & 0xffff, 0xfffe | 0xffff) || matches!(letter, '\u{fdd0}'..='\u{fdef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_act_goes_and_letters_of_every_script_stay() {
        assert_eq!(plain("a\r\nb\rc\u{2028}d\u{85}e"), "a\nb\nc\nd\ne");
        assert_eq!(plain("tab\there\u{0}\u{1b}[31m\u{7f}"), "tab here[31m");
        assert_eq!(plain("safe\u{202e}txt.exe\u{2066}\u{feff}"), "safetxt.exe");
        let kept = "Grüße 你好 שלום\u{200f} नमस्ते 👩\u{200d}👧 e\u{301}";
        assert_eq!(plain(kept), kept);
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(one_line(" a \n\n b\r\nc "), "a b c");
        assert_eq!(one_line("\n"), "");
    }
}
