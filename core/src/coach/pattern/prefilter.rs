//! The prefilter, which drops the rows of a pattern that can't match a text.

use super::language::{Pattern, Rules};
use super::row::{Item, Row};
use crate::coach::token_stream::TokenStream;

impl TokenStream<'_> {
    /// The rows of a pattern that can match, since the text may contain a word of each of their items. It drops most
    /// rows, which saves trying them at every index. It never drops a row that matches.
    pub(in crate::coach) fn possible(&self, pattern: Pattern) -> Vec<&'static Row> {
        self.that_may_fit(pattern.rows())
    }

    /// The rules that can match.
    pub(in crate::coach) fn possible_rules(&self, rules: Rules) -> Vec<&'static Row> {
        self.that_may_fit(rules.rows())
    }

    /// Those of some rows that can match.
    pub(super) fn that_may_fit<'r>(&self, rows: &'r [Row]) -> Vec<&'r Row> {
        let mut possible = Vec::new();
        rows.iter().filter(|row| self.may_fit(row)).for_each(|row| possible.push(row));
        possible
    }

    /// Whether a row can match somewhere. It is never false for a row that matches.
    pub(super) fn may_fit(&self, row: &Row) -> bool {
        // Classes and marked items always count as possible.
        let may_be = |item: &Item| {
            item.mark != b' ' || item.classes().next().is_some() || item.names.iter().any(|name| self.may_have(*name))
        };
        row.items.iter().all(may_be)
    }
}
