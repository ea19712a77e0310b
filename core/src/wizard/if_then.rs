//! The two halves of an if-then plan, cleaned of the opening words that the sentence adds by itself.

/// Removes a leading "if" or "when" and a full stop at the end from an obstacle.
pub fn clean_obstacle(typed: &str) -> String {
    let mut rest = trim(typed);
    while let Some(after) = strip_opening(rest, &["if", "when", "whenever"]) {
        rest = after;
    }
    let first = rest.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    if OPENINGS.contains(&first.as_str()) { lowercase_first(rest) } else { rest.to_owned() }
}

/// Words that are written small inside a sentence, whoever the person is; a name is never among them.
const OPENINGS: [&str; 30] = [
    "a",
    "an",
    "the",
    "my",
    "it",
    "there",
    "this",
    "that",
    "too",
    "not",
    "no",
    "nobody",
    "nothing",
    "everything",
    "everyone",
    "being",
    "feeling",
    "getting",
    "having",
    "thinking",
    "worrying",
    "tired",
    "bad",
    "he",
    "she",
    "we",
    "they",
    "you",
    "other",
    "people",
];

/// The action without any leading "then" and "I will", however often they were typed, and without a full stop. It follows
/// "I will", so its first word is a verb and begins small.
pub fn clean_action(typed: &str) -> String {
    let mut rest = trim(typed);
    while let Some(after) =
        strip_opening(rest, &["then", "i will", "i'll", "i’ll", "i shall", "i am going to", "i'm going to"])
    {
        rest = after;
    }
    lowercase_first(rest)
}

/// The text with a small first letter, unless it begins with "I" or with capitals, as in "NHS".
fn lowercase_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    let is_word = letters.clone().next().is_some_and(char::is_lowercase);
    match first.filter(|_| is_word) {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => text.to_owned(),
    }
}

fn trim(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ',', ';', ' '])
}

/// The text after one of these openings. None where it does not start with one as a whole word.
fn strip_opening<'a>(text: &'a str, openings: &[&str]) -> Option<&'a str> {
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
        assert_eq!(clean_obstacle("If I feel too tired after work."), "I feel too tired after work");
        assert_eq!(clean_obstacle("if when it rains,"), "it rains");
        assert_eq!(clean_action("then I will put on my shoes"), "put on my shoes");
        assert_eq!(clean_action("I will I will walk to the corner."), "walk to the corner");
        assert_eq!(clean_action("Then, I’ll ring Sam"), "ring Sam");
    }

    #[test]
    fn both_halves_begin_small_inside_the_sentence_but_names_do_not() {
        assert_eq!(clean_action("Then I will Put on my shoes"), "put on my shoes");
        assert_eq!(clean_action("Invite Ana"), "invite Ana");
        assert_eq!(clean_action("Ärger aufschreiben"), "ärger aufschreiben");
        assert_eq!(clean_action("NHS line: ring it"), "NHS line: ring it");
        assert_eq!(clean_obstacle("Too tired after work"), "too tired after work");
        assert_eq!(clean_obstacle("If It's late"), "it's late");
        assert_eq!(clean_obstacle("I feel low"), "I feel low");
        assert_eq!(clean_obstacle("Ana is out"), "Ana is out");
        assert_eq!(clean_obstacle("Theo is out"), "Theo is out");
    }

    #[test]
    fn words_that_only_begin_like_them_stay() {
        assert_eq!(clean_obstacle("iffy weather"), "iffy weather");
        assert_eq!(clean_action("thenceforth rest"), "thenceforth rest");
        assert_eq!(clean_action("I willingly rest"), "I willingly rest");
        assert_eq!(clean_action(""), "");
    }
}
