//! The form of the rules: a row has a pattern, a sentence it must find and one it must let pass.

/// A pattern, and whether it is sure.
pub(super) type Rule = (&'static str, bool);

/// A pattern with a sentence it must find and one it must let pass.
#[cfg(test)]
pub(super) type Example = (&'static str, &'static str, &'static str);

/// Declares rules, a row each: `sure` or `hint`, the pattern, the sentence it must find, the sentence it must let pass. The
/// sentences are for people and for the tests, and no part of the page.
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
