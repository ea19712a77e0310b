//! Text of a person's as it is safe inside Markdown.

/// A person's words on one line of Markdown, so that none of them is read as markup or HTML: by the rules of `CommonMark`, any
/// punctuation can be escaped by a backslash. Line breaks become spaces; a bare address is kept from turning into a link.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        let word = escaped_word(word);
        out.push_str(&if at == 0 { kept_from_beginning(&word) } else { word });
    }
    out
}

fn escaped_word(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    let mut before = "";
    for (at, letter) in word.char_indices() {
        let rest = word.get(at..).unwrap_or_default();
        let is_address = rest.starts_with("://") || (before.eq_ignore_ascii_case("www") && letter == '.');
        if is_address || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '$')
        {
            out.push('\\');
        }
        out.push(letter);
        before = word.get(..at + letter.len_utf8()).unwrap_or_default();
    }
    out
}

/// What would begin a list, a rule or a heading, were it the first word of a line.
fn kept_from_beginning(word: &str) -> String {
    if word.starts_with(['-', '+', '=']) {
        return format!("\\{word}");
    }
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    match word.split_at_checked(digits) {
        Some((number, rest)) if digits > 0 && rest.starts_with(['.', ')']) => format!("{number}\\{rest}"),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected);
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        check("Walk 3.5 miles, then rest - it’s fine!", "Walk 3.5 miles, then rest - it’s fine!");
        check("", "");
    }

    #[test]
    fn nothing_a_person_wrote_is_markup_or_html() {
        check("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>");
        check("&lt;b&gt; **no** _no_ `no`", "\\&lt;b\\&gt; \\*\\*no\\*\\* \\_no\\_ \\`no\\`");
        check("[me](javascript:alert)", "\\[me\\](javascript:alert)");
        check("see https://example.org or www.example.org", "see https\\://example.org or www\\.example.org");
        check("a \\* b | ~~c~~ $d$", "a \\\\\\* b \\| \\~\\~c\\~\\~ \\$d\\$");
    }

    #[test]
    fn no_word_begins_a_list_a_heading_or_a_rule() {
        for (text, expected) in [
            ("# one", "\\# one"),
            ("- one", "\\- one"),
            ("1. one", "1\\. one"),
            ("12) one", "12\\) one"),
            ("+ x", "\\+ x"),
        ] {
            check(text, expected);
        }
        check("---", "\\---");
        check("one\n\n# two\n- three", "one \\# two - three");
    }
}
