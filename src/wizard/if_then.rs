//! The if-then builder: the small words that the sentence adds are taken off what a person typed.

/// The obstacle without a leading "if" or "when" and without a full stop at its end.
pub fn obstacle(typed: &str) -> String {
    let mut rest = trim(typed);
    while let Some(after) = without(rest, &["if", "when", "whenever"]) {
        rest = after;
    }
    rest.to_owned()
}

/// The action without any leading "then" and "I will", however often they were typed, and without a full stop.
pub fn action(typed: &str) -> String {
    let mut rest = trim(typed);
    while let Some(after) =
        without(rest, &["then", "i will", "i'll", "i’ll", "i shall", "i am going to", "i'm going to"])
    {
        rest = after;
    }
    rest.to_owned()
}

fn trim(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ',', ';', ' '])
}

/// The text after one of these openings, when it starts with one as a whole word.
fn without<'a>(text: &'a str, openings: &[&str]) -> Option<&'a str> {
    openings.iter().find_map(|opening| {
        let head = text.get(..opening.len())?;
        let rest = text.get(opening.len()..)?;
        let whole_word = rest.starts_with([' ', ',', ':', '…']);
        (head.eq_ignore_ascii_case(opening) && whole_word).then(|| rest.trim_start_matches([' ', ',', ':', '…']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_typed_again_are_taken_off() {
        assert_eq!(obstacle("If I feel too tired after work."), "I feel too tired after work");
        assert_eq!(obstacle("if when it rains,"), "it rains");
        assert_eq!(action("then I will put on my shoes"), "put on my shoes");
        assert_eq!(action("I will I will walk to the corner."), "walk to the corner");
        assert_eq!(action("Then, I’ll ring Sam"), "ring Sam");
    }

    #[test]
    fn words_that_only_begin_like_them_stay() {
        assert_eq!(obstacle("iffy weather"), "iffy weather");
        assert_eq!(action("thenceforth rest"), "thenceforth rest");
        assert_eq!(action("I willingly rest"), "I willingly rest");
        assert_eq!(action(""), "");
    }
}
