//! The macros that declare rules and harmless wording: a row has a pattern, a sentence that must be taken for danger and
//! a sentence that must not.

#[cfg(test)]
use crate::coach::danger::kind::DangerKind;

/// A pattern, and whether the rule is sure.
pub(super) type Rule = (&'static str, bool);

/// A pattern with a sentence that it must match and a sentence that it must not match.
#[cfg(test)]
pub(super) type Example = (&'static str, &'static str, &'static str);

/// A kind, a pattern, a sentence that the pattern turns to that kind, and a sentence that stays the writer's own danger.
#[cfg(test)]
pub(super) type Turn = (DangerKind, &'static str, &'static str, &'static str);

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

/// Declares a list of patterns and the list of their examples, one pattern a row: the pattern, the sentence that must be
/// taken for danger, the sentence that must not. The sentences are never part of the built app.
macro_rules! patterns {
    ($(#[$doc:meta])* $list:ident $examples:ident; $($pattern:literal finds $finds:literal passes $passes:literal;)*) => {
        $(#[$doc])*
        pub(super) const $list: &[&str] = &[$($pattern),*];
        #[cfg(test)]
        pub(super) const $examples: &[$crate::coach::danger::rules::table::Example] = &[$(($pattern, $finds, $passes)),*];
    };
}
pub(super) use patterns;
