//! Detection of a goal's cue: the moment of the day that the act is tied to ("after breakfast", "before bed", "when I
//! wake").

use super::classes::tokenize;
use super::pattern::{Pattern, pattern};

/// Patterns before a moment: "after", "before my", "when I get".
const BEFORE: Pattern = pattern!("after|before|during|at|when|while|over E|eating? E|eating? get?");
/// The words for each moment, and its canonical name. The meals come first.
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

/// The cue in a text under a canonical name ("after breakfast"), so that the cues of two goals can be compared. "At
/// work" is a place and not a cue; "at breakfast" is a cue.
pub fn cue(text: &str) -> Option<String> {
    let tokens = tokenize(text);
    (0..tokens.len()).find_map(|at| {
        let next = tokens.after(BEFORE, at);
        let known = if tokens.is(at, "at over") { 3 } else { MOMENTS.len() };
        let (_, moment) = MOMENTS.iter().take(known).find(|(list, _)| next > at && tokens.is(next, list))?;
        let when = if tokens.is(at, "before") {
            "before"
        } else if tokens.is(at, "after when") {
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
