//! The prefilter, which drops the rows of a pattern that can't match a text.

use super::language::{Pattern, PossiblePattern, PossibleRules, Rules};
use crate::coach::text::split_once;
use crate::coach::token_stream::TokenStream;

impl TokenStream<'_> {
    /// The rows of a pattern that can match, since the text may contain a word of each of their items. It drops most
    /// rows, which saves trying them at every index. It never drops a row that matches.
    pub(in crate::coach) fn possible(&self, pattern: Pattern) -> PossiblePattern {
        PossiblePattern::new(self.rows_that_may_fit(pattern.text(), |row| row))
    }

    /// The rules that can match.
    pub(in crate::coach) fn possible_rules(&self, rules: Rules) -> PossibleRules {
        PossibleRules::new(self.rows_that_may_fit(rules.text(), |rule| split_once(rule, b' ').1))
    }

    /// The rows of a text that can match; `pattern` extracts the pattern of a row.
    fn rows_that_may_fit(&self, rows: &str, pattern: fn(&str) -> &str) -> String {
        let (mut possible, mut rest) = (String::new(), rows);
        while !rest.is_empty() {
            let (row, others) = split_once(rest, b';');
            if self.may_fit(pattern(row)) {
                possible.push_str(row);
                possible.push(';');
            }
            rest = others;
        }
        possible
    }

    /// Whether a row can match somewhere. It is never false for a row that matches.
    pub(super) fn may_fit(&self, row: &str) -> bool {
        let (item, rest) = split_once(row, b' ');
        let is_open = matches!(item.as_bytes(), [.., b'?' | b'*' | b'+'] | [b'!' | b'<' | b'>' | b'~', ..]);
        (is_open || self.may_have_one(item)) && (rest.is_empty() || self.may_fit(rest))
    }

    /// Whether the text may contain one of an item's words. Classes and words that begin with a digit always count as
    /// possible.
    fn may_have_one(&self, item: &str) -> bool {
        let (word, others) = split_once(item, b'|');
        let is_class = word.len() < 2 || !word.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
        is_class || self.may_have(word) || (!others.is_empty() && self.may_have_one(others))
    }
}
