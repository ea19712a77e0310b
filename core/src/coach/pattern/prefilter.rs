//! The prefilter, which drops the rows of a pattern that can't match a text.

use super::language::{Pattern, PossiblePattern, PossibleRules, Rules};
use crate::coach::token_stream::TokenStream;

impl TokenStream<'_> {
    /// The rows of a pattern that can match, since the text may contain a word of each of their items. It drops most
    /// rows, which saves trying them at every index. It never drops a row that matches.
    pub(in crate::coach) fn possible(&self, pattern: Pattern) -> PossiblePattern {
        PossiblePattern::new(self.rows_that_may_fit(pattern.text(), false))
    }

    /// The rules that can match.
    pub(in crate::coach) fn possible_rules(&self, rules: Rules) -> PossibleRules {
        PossibleRules::new(self.rows_that_may_fit(rules.text(), true))
    }

    /// The rows of a text that can match; a row may begin with a meaning, which is no item.
    fn rows_that_may_fit(&self, rows: &str, has_meaning: bool) -> String {
        let (mut possible, mut rest) = (String::new(), rows);
        while !rest.is_empty() {
            let (fits, end) = self.first_may_fit(rest, has_meaning);
            if fits {
                possible.push_str(rest.get(..end).unwrap_or_default());
                possible.push(';');
            }
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        possible
    }

    /// Whether a row can match somewhere. It is never false for a row that matches.
    pub(super) fn may_fit(&self, row: &str) -> bool {
        self.first_may_fit(row, false).0
    }

    /// Whether the first row of a text can match somewhere, and the byte index of the row's end.
    #[inline(never)]
    fn first_may_fit(&self, rows: &str, has_meaning: bool) -> (bool, usize) {
        let (mut start, mut row_may_fit, mut item_may_fit) = (0, true, has_meaning);
        for at in 0..=rows.len() {
            let sign = rows.as_bytes().get(at).unwrap_or(&b';');
            if row_may_fit && matches!(sign, b' ' | b'|' | b';') {
                // Classes, marked items and words that begin with a digit always count as possible.
                item_may_fit = item_may_fit
                    || match rows.as_bytes().get(start..at) {
                        Some([b'a'..=b'z', .., last]) if !matches!(last, b'?' | b'*' | b'+') => {
                            self.may_have(rows.get(start..at).unwrap_or_default())
                        }
                        _ => true,
                    };
                if *sign != b'|' {
                    row_may_fit = std::mem::take(&mut item_may_fit);
                }
                start = at + 1;
            }
            if *sign == b';' {
                return (row_may_fit, at);
            }
        }
        (row_may_fit, rows.len())
    }
}
