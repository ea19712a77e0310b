//! The moment of the day that something is hung on: "after breakfast", "before bed", "when I wake".

use super::tokens::tokens;

/// What stands before a moment: "after", "before my", "when I get".
const BEFORE: &str = "after|before|during|at|when|while|over E|eating? E|eating? get|getting?";
/// Moments that most days have, and the one name each goes by; the meals first.
const MOMENTS: [(&str, &str); 9] = [
    ("breakfast", "breakfast"),
    ("lunch lunchtime", "lunch"),
    ("dinner supper tea", "dinner"),
    ("work", "work"),
    ("school class college", "school"),
    ("bed bedtime sleep sleeping", "bed"),
    ("wake waking awake up", "waking"),
    ("shower showering teeth brush brushing", "washing"),
    ("coffee", "coffee"),
];

/// The moment a goal's words hang it on, by a plain name ("after breakfast"), where they name one. Two goals with the same
/// one ask for the same moment. "at work" is a place, and only "at breakfast" a moment.
pub fn cue(text: &str) -> Option<String> {
    let words = tokens(text);
    (0..words.len()).find_map(|at| {
        let next = words.after(BEFORE, at);
        let known = if words.is(at, "at over") { 3 } else { MOMENTS.len() };
        let (_, moment) = MOMENTS.iter().take(known).find(|(list, _)| next > at && words.is(next, list))?;
        let when = if words.is(at, "before") {
            "before"
        } else if words.is(at, "after when") {
            "after"
        } else {
            "at"
        };
        Some([when, " ", moment].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::cue;

    #[test]
    fn the_moment_goes_by_one_name() {
        for (text, moment) in [
            ("stretch after breakfast", "after breakfast"),
            ("After my breakfast, write one line", "after breakfast"),
            ("read two pages before bed", "before bed"),
            ("breathe for 2 minutes when I wake", "after waking"),
            ("drink water after getting up", "after waking"),
            ("walk round the block after work, twice a week", "after work"),
            ("sit in the sun at lunch", "at lunch"),
        ] {
            assert_eq!(cue(text).as_deref(), Some(moment), "{text}");
        }
        for text in ["finish my work", "ask a question at work", "walk with coffee", "before my birthday", "", "after"]
        {
            assert_eq!(cue(text), None, "{text}");
        }
    }
}
