//! The moment of the day that something is hung on: "after breakfast", "before bed", "when I wake".

use super::tokens::{is, tokens};

const BEFORE: &str = "after before during at when while over with";
const SMALL: &str = "i my the a each every having eating i've from";
/// Moments that most days have, and the one name each goes by.
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
/// one ask for the same moment.
pub fn cue(text: &str) -> Option<String> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| {
        let before = tokens.get(at).filter(|token| token.is(BEFORE))?;
        let mut next = at + 1;
        while is(&tokens, next, SMALL) && next < at + 3 {
            next += 1;
        }
        next += usize::from(is(&tokens, next, "get getting") && is(&tokens, next + 1, "up"));
        let moment = MOMENTS.iter().find(|(words, _)| is(&tokens, next, words))?.1;
        // "at work", "with coffee": a place or a thing, and only "at breakfast" a moment.
        let fits =
            !before.is("at with over") || (before.is("at over") && matches!(moment, "breakfast" | "lunch" | "dinner"));
        let when = if before.is("before") {
            "before"
        } else if before.is("after when") {
            "after"
        } else {
            "at"
        };
        fits.then(|| [when, " ", moment].concat())
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
