//! Detects danger in any text that a person writes: suicide, self-harm, poisoning, violence.
//!
//! Two classifiers read the same words. The rules ([`rules`]) are word patterns that a clinician can check; a sure rule
//! is overruled only by a model that is as sure of the contrary. The model ([`model`]) is linear: it adds up weights of
//! hints, words and pairs of words, which were learned from sentences written for the training. A danger is answered
//! with help. It is never stored or counted.

mod families;
mod kind;
mod marks;
mod matcher;
mod model;
mod rules;
mod spelling;
mod words;

pub use kind::DangerKind;

use model::Support;

/// Returns the gravest danger that a text tells of, if any. It accepts any text.
pub fn danger(text: &str) -> Option<DangerKind> {
    danger_by(rules::pattern_sets(), text)
}

/// Compiles the patterns and unpacks the model, which the first call of [`danger`] does otherwise. It takes some
/// milliseconds.
pub fn prepare_danger() {
    let _ = danger("a");
}

/// Returns the gravest danger that a text tells of by the given patterns, if any.
fn danger_by(pattern_sets: &rules::PatternSets, text: &str) -> Option<DangerKind> {
    let words = words::words(text);
    let matches = rules::matches(pattern_sets, &words);
    let dangers = marks::windows(&words, &matches).into_iter().filter_map(|(place, marks)| {
        let here = || matches.iter().filter(|found| place.contains(&found.start) && !found.is_idiom);
        let support = match here().map(rules::RuleMatch::is_sure).max() {
            Some(true) => Support::Sure,
            Some(false) => Support::Hint,
            None => Support::None,
        };
        let speaks = model::speaks_of_danger(&marks, support);
        speaks.then(|| here().map(|found| found.kind).max().unwrap_or(DangerKind::OwnLife))
    });
    dangers.max()
}

/// Returns the features ("marks") of each window of a text, as the model reads them. Only the training calls it.
pub fn danger_marks(text: &str) -> Vec<Vec<u32>> {
    let words = words::words(text);
    marks::windows(&words, &rules::matches(rules::pattern_sets(), &words)).into_iter().map(|(_, marks)| marks).collect()
}

#[cfg(test)]
mod tests;
