//! Detects danger in any text that a person writes: suicide, self-harm, a poisoning, violence.
//!
//! Two readers look at the same words. The rules ([`rules`]) are patterns that a clinician can read; a sure one decides alone. The
//! model ([`model`]) weighs everything else: hints, words and pairs of words, by weights learned from sentences written for it.
//! A danger is answered once with help, and never kept or counted.

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

/// The gravest danger that a text tells of, if any. It reads any text.
pub fn danger(text: &str) -> Option<DangerKind> {
    let words = words::words(text);
    let hits = rules::hits(&words);
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

/// The marks of each window of a text, as the model sees them. It is there for training; the app never calls it.
pub fn danger_marks(text: &str) -> Vec<Vec<u32>> {
    let words = words::words(text);
    marks::windows(&words, &rules::hits(&words)).into_iter().map(|(_, marks)| marks).collect()
}

#[cfg(test)]
mod tests;
