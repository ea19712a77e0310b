//! The prefilter: which rows of a pattern may fit a text at all.

use super::language::{Pattern, PossiblePattern, PossibleRules, Rules};
use crate::coach::text::split_once;
use crate::coach::token_stream::TokenStream;

impl TokenStream<'_> {
    /// The prefilter of a pattern: its rows that may fit somewhere, as the text may have a word of each of their items. Most
    /// rows are dropped, and a search at every place is spared. It never drops a row that fits.
    pub(in crate::coach) fn possible(&self, pattern: Pattern) -> PossiblePattern {
        PossiblePattern::new(self.rows_that_may_fit(pattern.text(), |row| row))
    }

    /// The prefilter of rules: those that may fit somewhere.
    pub(in crate::coach) fn possible_rules(&self, rules: Rules) -> PossibleRules {
        PossibleRules::new(self.rows_that_may_fit(rules.text(), |rule| split_once(rule, b' ').1))
    }

    /// The rows of a text that may fit somewhere, each read by its pattern.
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

    /// Whether a row may fit somewhere: never false for one that fits.
    pub(super) fn may_fit(&self, row: &str) -> bool {
        let (item, rest) = split_once(row, b' ');
        let is_open = matches!(item.as_bytes(), [.., b'?' | b'*' | b'+'] | [b'!' | b'<' | b'>' | b'~', ..]);
        (is_open || self.may_have_one(item)) && (rest.is_empty() || self.may_fit(rest))
    }

    /// Whether the text may have one of an item's words. Classes and words in digits always count as possible.
    fn may_have_one(&self, item: &str) -> bool {
        let (word, others) = split_once(item, b'|');
        let is_class = word.len() < 2 || !word.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
        is_class || self.may_have(word) || (!others.is_empty() && self.may_have_one(others))
    }
}
