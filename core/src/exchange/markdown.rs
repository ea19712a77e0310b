//! Export as text for people, in Markdown (`CommonMark`), which is readable as it is and which programs show as a page.
//!
//! A person's own words never act as markup: every character is shown literally.

use super::plain::{one_line, plain};
use crate::yielder::Yielder;

/// A section of the text: a heading and its content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// A quotation of the person's own words.
    pub quote: Option<String>,
    /// The items of a list.
    pub lines: Vec<String>,
    /// The subsections.
    pub parts: Vec<Section>,
}

/// Deepest heading level; deeper sections use it too.
const DEEPEST: usize = 6;

/// Writes a page as Markdown: its first section, then the further sections one by one, with pauses.
pub async fn markdown(page: &Section, parts: impl Iterator<Item = Section>, yielder: Yielder) -> String {
    let mut out = String::new();
    write(page, 1, &mut out);
    for part in parts {
        yielder().await;
        write(&part, 2, &mut out);
        yielder().await;
    }
    out
}

fn write(section: &Section, depth: usize, out: &mut String) {
    let mut block = |text: String| {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&text);
        out.push('\n');
    };
    block(format!("{} {}", "#".repeat(depth.min(DEEPEST)), escape_in_one_line(&section.title)));
    if let Some(quote) = &section.quote {
        block(format!("> {}", escape(quote, "> ")));
    }
    section.paragraphs.iter().for_each(|words| block(escape(words, "")));
    let lines: Vec<String> = section.lines.iter().map(|line| format!("- {}", escape(line, "  "))).collect();
    if !lines.is_empty() {
        block(lines.join("\n"));
    }
    section.parts.iter().for_each(|part| write(part, depth + 1, out));
}

/// Escapes words so that Markdown shows exactly these words with their line breaks. `before` is put at the start of
/// each further line.
pub(super) fn escape(words: &str, before: &str) -> String {
    let words = plain(words);
    let lines = words.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(escape_line);
    lines.collect::<Vec<_>>().join(&format!("\\\n{before}"))
}

/// Escapes words onto one line: line breaks become spaces.
pub(super) fn escape_in_one_line(words: &str) -> String {
    escape_line(&one_line(words))
}

/// Escapes one line. A backslash goes before each character that could be markup: before opening characters everywhere;
/// before characters that begin a list, a heading, a rule or a table only at the start of the line; and inside text
/// that programs take for an address.
fn escape_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut before = "";
    for (at, letter) in line.char_indices() {
        let rest = &line[at..];
        let acts = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '$' | '^' | '{' | '@' => true,
            '+' | '-' | '=' => at == 0,
            ':' => at == 0 || rest.starts_with("://"),
            '.' => (at == digits && digits > 0) || before.to_ascii_lowercase().ends_with("www"),
            ')' => at == digits && digits > 0,
            '!' => rest[1..].starts_with('['),
            _ => false,
        };
        if acts {
            out.push('\\');
        }
        out.push(letter);
        before = &line[..at + letter.len_utf8()];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yielder::{self, BlockOn as _};

    #[track_caller]
    fn check(words: &str, expected: &str) {
        assert_eq!(escape(words, ""), expected);
    }

    #[test]
    fn nobodys_words_become_markup() {
        check("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>");
        check("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))");
        check("![x](y)", r"\!\[x\](y)");
        check("# walk *now* `x` a|b", r"\# walk \*now\* \`x\` a\|b");
        check("- one\n1. two\n+ three\n=====\n---", "\\- one\\\n1\\. two\\\n\\+ three\\\n\\=====\\\n\\---");
        check(
            "see https://x.example and www.x.example or a@b.example",
            r"see https\://x.example and www\.x.example or a\@b.example",
        );
        check("&amp; ~~a~~ $x$", r"\&amp; \~\~a\~\~ \$x\$");
        check("    four spaces\n\n\n\tand a tab", "four spaces\\\nand a tab");
        check("3 times a week, 30 minutes each.", "3 times a week, 30 minutes each.");
    }

    #[test]
    fn on_one_line_no_word_begins_anything() {
        for (words, expected) in [
            ("Walk 3.5 miles, then rest - it’s fine!", "Walk 3.5 miles, then rest - it’s fine!"),
            ("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"),
            ("a \\* b | ~~c~~ $d$", "a \\\\\\* b \\| \\~\\~c\\~\\~ \\$d\\$"),
            ("12) one", "12\\) one"),
            ("---", "\\---"),
            ("one\n\n# two\n- three", "one \\# two - three"),
        ] {
            assert_eq!(escape_in_one_line(words), expected);
        }
    }

    #[test]
    fn a_page_is_headings_quotes_and_lists() {
        let part =
            |title: &str| Section { title: title.into(), lines: vec!["a\nb".into(), "c".into()], ..Section::default() };
        let page = Section {
            title: "My\ngoals".into(),
            quote: Some("be\nhappy".into()),
            paragraphs: vec!["It helps.".into()],
            parts: vec![part("When")],
            ..Section::default()
        };
        let expected =
            "# My goals\n\n> be\\\n> happy\n\nIt helps.\n\n## When\n\n- a\\\n  b\n- c\n\n## How\n\n- a\\\n  b\n- c\n";
        let further = std::iter::once(part("How"));
        assert_eq!(markdown(&page, further, yielder::none).block_on(), expected);
    }
}
