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
    danger_by(rules::books(), text)
}

/// Returns the gravest danger that a text tells of by the given patterns, if any.
fn danger_by(books: &rules::Books, text: &str) -> Option<DangerKind> {
    let words = words::words(text);
    let hits = rules::hits(books, &words);
    let found = marks::windows(&words, &hits).into_iter().filter_map(|(place, marks)| {
        let here = || hits.iter().filter(|hit| place.contains(&hit.start) && !hit.is_idiom);
        let support = match here().map(rules::Hit::is_sure).max() {
            Some(true) => Support::Sure,
            Some(false) => Support::Hint,
            None => Support::None,
        };
        let speaks = model::speaks_of_danger(&marks, support);
        speaks.then(|| here().map(|hit| hit.kind).max().unwrap_or(DangerKind::OwnLife))
    });
    found.max()
}

/// Returns the features ("marks") of each window of a text, as the model reads them. Only the training calls it.
pub fn danger_marks(text: &str) -> Vec<Vec<u32>> {
    let words = words::words(text);
    marks::windows(&words, &rules::hits(rules::books(), &words)).into_iter().map(|(_, marks)| marks).collect()
}

#[cfg(test)]
mod tests;
