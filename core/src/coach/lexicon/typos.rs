//! Correction of common words typed with a single slip.

use crate::coach::text::split_once;

/// Words worth correcting: the words that patterns of frequency, deadline, amount, avoidance and danger need.
const WORDS: &str = "\
    every week month times monday tuesday wednesday thursday friday saturday sunday january february september \
    october november december morning evening afternoon weekend weekday minutes months weekly monthly daily everyday \
    tomorrow before until within during twice three seven eight eleven twelve twenty thirty fifteen exercise \
    meditate meditation medication vegetables anxiety depression cigarettes smoking drinking alcohol breakfast \
    friends family children appointment therapist reduce avoid without procrastinating laundry kitchen journal \
    running walking reading writing stretching suicide suicidal myself hurting harming killing cutting hitting abusive";

/// The intended word, if one of the common words is one slip away: one letter too many or too few, or two letters
/// swapped. A word shorter than five letters is never corrected. The caller ensures that the word itself is not in the
/// lexicon.
pub(in crate::coach) fn mended(word: &str) -> Option<&'static str> {
    let plain = word.len() > 4 && word.len() < 16 && word.bytes().all(|letter| letter.is_ascii_lowercase());
    let mut rest = if plain { WORDS } else { "" };
    while !rest.is_empty() {
        let (meant, others) = split_once(rest, b' ');
        if meant.as_bytes().first() == word.as_bytes().first() && one_slip(word.as_bytes(), meant.as_bytes()) {
            return Some(meant);
        }
        rest = others;
    }
    None
}

fn one_slip(typed: &[u8], meant: &[u8]) -> bool {
    let last = meant.last();
    let same = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let (typed, meant) = (typed.get(same..).unwrap_or_default(), meant.get(same..).unwrap_or_default());
    match (typed, meant) {
        // The word may have one letter too many. At its end only a doubled letter counts ("untill"), since an ending
        // makes another word ("eighth").
        ([extra, rest @ ..], _) if rest == meant => !meant.is_empty() || last == Some(extra),
        (_, [_, rest @ ..]) if rest == typed => true,
        ([a, b, left @ ..], [c, d, right @ ..]) => a == d && b == c && left == right,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn one_slip_is_mended_and_other_words_are_let_be() {
        for (typed, meant) in [
            ("wendesday", "wednesday"),
            ("excercise", "exercise"),
            ("mintues", "minutes"),
            ("febuary", "february"),
            ("untill", "until"),
        ] {
            assert_eq!(mended(typed), Some(meant), "{typed}");
        }
        assert_eq!(mended("tommorow"), None, "two slips are not mended");
        for word in ["trice", "eighth", "mondays", "wthin!", "lésen"] {
            assert_eq!(mended(word), None, "{word}");
        }
    }
}
