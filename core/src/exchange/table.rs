//! Export of tables for a spreadsheet: comma-separated values (RFC 4180).
//!
//! A table begins with the byte order mark of UTF-8 (EF BB BF). Without it, Excel reads the text in the local code page
//! and garbles every accent; other readers skip the mark. Every row has as many cells as the head.
//!
//! No cell can act as a formula: a cell that a spreadsheet would take for one gets a leading apostrophe.

mod check_ins;
mod goals;

pub use check_ins::{CheckInWords, check_ins};
pub use goals::{GoalWords, goals};

use super::plain::plain;

/// A table as text. No row can have another width than its head.
struct Table {
    text: String,
    width: usize,
}

impl Table {
    /// A table with this head. Its last column is empty: the head of that column says what the file is.
    fn new(heads: &[&str], about: &str) -> Self {
        let mut table = Self { text: "\u{feff}".to_owned(), width: heads.len() };
        table.line(heads.iter().copied().chain([about]).map(cell));
        table
    }

    /// Adds a row. Missing cells are filled with empty ones, and excess cells are cut.
    fn row(&mut self, cells: &[String]) {
        let missing = std::iter::repeat_n(String::new(), self.width.saturating_sub(cells.len()) + 1);
        self.line(cells.iter().take(self.width).map(|words| cell(words)).chain(missing));
    }

    fn line(&mut self, cells: impl Iterator<Item = String>) {
        self.text.push_str(&cells.collect::<Vec<_>>().join(","));
        self.text.push_str("\r\n");
    }
}

/// Writes one cell: guarded against formulas, and quoted where RFC 4180 requires it.
fn cell(words: &str) -> String {
    let safe = guarded(&plain(words).replace('\n', "\r\n"));
    if safe.contains([',', '"', '\r', '\n', ';']) || safe.trim() != safe {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

/// Puts an apostrophe before each character that would start a formula (OWASP, "CSV Injection"): `=`, `+`, `-` and `@`,
/// and their full-width forms, at the start of the cell or after a semicolon or a line break. In a locale with a
/// decimal comma, a spreadsheet splits cells at semicolons and ignores our quotes.
fn guarded(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 1);
    let mut at_start = true;
    for letter in words.chars() {
        if at_start && matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            out.push('\'');
        }
        // Some readers trim a cell before they interpret it.
        at_start = matches!(letter, ';' | '\n') || (at_start && (letter.is_whitespace() || letter == '"'));
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_cell_is_quoted_where_the_standard_asks_for_it() {
        assert_eq!(cell("walk"), "walk");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("she said \"go\""), "\"she said \"\"go\"\"\"");
        assert_eq!(cell("one\ntwo"), "\"one\r\ntwo\"");
        assert_eq!(cell(" room "), "\" room \"");
    }

    #[test]
    fn what_would_be_a_formula_is_only_text() {
        for (typed, safe) in [
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\" '=1\""),
            ("\r=1", "\"\r\n'=1\""),
            ("\u{0}=1", "'=1"),
            ("\u{202e}=1", "'=1"),
            ("＝1", "'＝1"),
            ("a;=1", "\"a;'=1\""),
            ("\";=1", "\"\"\";'=1\""),
            ("\"=1", "\"\"\"'=1\""),
            ("1-1", "1-1"),
        ] {
            assert_eq!(cell(typed), safe, "{typed:?}");
        }
    }

    /// The rows of a table, parsed strictly by RFC 4180.
    fn rows(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match (letter, quoted) {
                ('"', true) if letters.next_if_eq(&'"').is_some() => cell.push('"'),
                ('"', _) => quoted = !quoted,
                (',', false) => row.push(std::mem::take(&mut cell)),
                ('\r', false) if letters.next_if_eq(&'\n').is_some() => {
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                (letter, _) => cell.push(letter),
            }
        }
        assert!(row.is_empty() && cell.is_empty() && !quoted, "the last row ends as the others do");
        rows
    }

    proptest! {
        #[test]
        fn any_words_come_back_from_the_table(one in any::<String>(), other in "[-=+@;,\"\r\n\t a']{0,12}") {
            let mut table = Table::new(&["a", "b"], "about");
            table.row(&[one.clone(), other.clone()]);
            let read = rows(table.text.trim_start_matches('\u{feff}'));
            prop_assert_eq!(read.len(), 2);
            for (typed, read) in [one, other].iter().zip(&read[1]) {
                let safe = plain(typed).replace('\n', "\r\n");
                prop_assert_eq!(read, &guarded(&safe));
                // Apart from the apostrophes, nothing is added or left out.
                prop_assert_eq!(read.replace('\'', ""), safe.replace('\'', ""));
                prop_assert!(!read.trim().starts_with(['=', '+', '-', '@']), "{}", read);
                prop_assert!(!read.split([';', '\n']).any(|part| part.trim_start().starts_with(['=', '+', '-', '@'])), "{}", read);
            }
        }
    }

    #[test]
    fn every_row_is_as_wide_as_the_head() {
        let mut table = Table::new(&["a", "b"], "about");
        table.row(&["1".into()]);
        table.row(&["1".into(), "2".into(), "3".into()]);
        assert_eq!(table.text, "\u{feff}a,b,about\r\n1,,\r\n1,2,\r\n");
    }
}
