//! The macro that declares rules: a row has a pattern, a sentence it must match and a sentence it must not match.

/// A pattern, and whether the rule is sure.
pub(super) type Rule = (&'static str, bool);

/// A pattern with a sentence that it must match and a sentence that it must not match.
#[cfg(test)]
pub(super) type Example = (&'static str, &'static str, &'static str);

/// Declares rules, one a row: `sure` or `hint`, the pattern, the sentence it must match, the sentence it must not
/// match. The sentences serve readers and tests. They are never part of the built app.
macro_rules! rules {
    ($($certainty:ident $pattern:literal finds $finds:literal passes $passes:literal;)*) => {
        pub(super) const RULES: &[$crate::coach::danger::rules::table::Rule] =
            &[$(($pattern, $crate::coach::danger::rules::table::rules!($certainty))),*];
        #[cfg(test)]
        pub(super) const EXAMPLES: &[$crate::coach::danger::rules::table::Example] = &[$(($pattern, $finds, $passes)),*];
    };
    (sure) => { true };
    (hint) => { false };
}
pub(super) use rules;
