//! The lexicon: the tags of each known word and phrase, from word lists.
//!
//! The words of a phrase are joined by underscores (`eat_out`). A phrase is looked up before its single words.

mod acts;
mod body;
mod daily;
mod fun;
mod lists;
mod mind;
mod people;
mod plain;
mod table;
mod tags;
pub(super) mod typos;
mod work;

pub(super) use tags::Tags;

use super::forms::{FORMS, OTHERS, has_base};
use table::known;

/// The tags of exactly this word or phrase; none if it is unknown.
pub(super) fn exact(word: &str) -> Option<Tags> {
    Some(listed(word, "")).filter(|tags| *tags != Tags::NONE)
}

/// The tags of the word or phrase that consists of a stem and an ending; no tags if it is unknown.
fn listed(stem: &str, ending: &str) -> Tags {
    Tags(known(stem, ending).0 & !Tags::BEGINS.0)
}

/// Whether a phrase begins with this word.
pub(super) fn begins(word: &str) -> bool {
    known(word, "").any(Tags::BEGINS)
}

/// The tags of this word, or of the word that it is an inflected form of ("parties", "running", "walked", "mum's").
pub(super) fn tags(word: &str) -> Tags {
    let stem = base(word);
    match exact(word) {
        // "worrying" has an entry of its own, and is still a form of the verb.
        Some(tags) if word.ends_with("ing") => tags.with(Tags(stem.0 & Tags::VERB.0)),
        // "friends" has an entry of its own, and is still a plural of "friend".
        Some(tags) if tags.0 & Tags::AREAS.0 == 0 && word.ends_with('s') => tags.with(Tags(stem.0 & Tags::AREAS.0)),
        Some(tags) => tags,
        None => stem,
    }
}

/// The tags of the word's base form.
fn base(word: &str) -> Tags {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let mut tags = Tags::NONE;
    let mut test = |stem: &str, ending: &str| {
        tags = listed(stem, ending);
        tags != Tags::NONE
    };
    let _ = has_base(word, &FORMS, &mut test) || has_base(word, &OTHERS, &mut test) || test(word, "");
    tags
}

#[cfg(test)]
mod tests;
