//! Reads whether words speak of danger, in any text a person writes: suicide, hurting oneself, a poisoning, violence.
//!
//! Two readers look at the same words. The rules ([`rules`]) are slots that a clinician can read; those called sure speak for
//! themselves. The model ([`model`]) weighs what is left: the other rules, words and pairs of words, by what was learned from
//! sentences written for it. What is found is shown once as help, and never kept or counted.

mod families;
mod marks;
mod matcher;
mod model;
mod rules;
mod spelling;
mod words;

/// What kind of danger some words speak of, from the less grave to the graver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DangerKind {
    /// Eating so that it harms: being sick on purpose, days without food.
    Eating,
    /// Somebody else may be hurt by the one who writes.
    HurtingOther,
    /// Somebody else is in danger.
    OtherInDanger,
    /// The one who writes is hurt, threatened or kept by somebody. It comes before somebody else's danger: who is hurt is never
    /// to be told to stay.
    HurtByOther,
    /// Suicide, hurting oneself, despair.
    OwnLife,
    /// Too much of a medicine was taken or may be.
    TakenSomething,
}

/// What the rules say of a window.
#[derive(Clone, Copy)]
enum Support {
    /// No rule fits.
    None,
    /// Hints fit.
    Hint,
    /// A sure rule fits.
    Sure,
}

/// The gravest danger that a text speaks of, if it speaks of one. Any text can be read.
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

/// What the model sees of a text: the marks of each of its windows. It is there for training; the page never calls it.
pub fn danger_marks(text: &str) -> Vec<Vec<u32>> {
    let words = words::words(text);
    marks::windows(&words, &rules::hits(&words)).into_iter().map(|(_, marks)| marks).collect()
}

#[cfg(test)]
mod tests;
