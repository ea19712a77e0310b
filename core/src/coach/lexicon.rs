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

use table::known;

/// The tags of exactly this word or phrase; none if it is unknown.
pub(super) fn exact(word: &str) -> Option<Tags> {
    let tags = Tags(known(word).0 & !Tags::BEGINS.0);
    (tags != Tags::NONE).then_some(tags)
}

/// Whether a phrase begins with this word.
pub(super) fn begins(word: &str) -> bool {
    known(word).any(Tags::BEGINS)
}

/// The tags of this word, or of the word that it is an inflected form of ("parties", "running", "walked", "mum's").
pub(super) fn tags(word: &str) -> Tags {
    let stem = stem(word);
    match exact(word) {
        // "worrying" has an entry of its own, and is still a form of the verb.
        Some(tags) if word.ends_with("ing") => tags.with(Tags(stem.0 & Tags::VERB.0)),
        // "friends" has an entry of its own, and is still a plural of "friend".
        Some(tags) if tags.0 & Tags::AREAS.0 == 0 && word.ends_with('s') => tags.with(Tags(stem.0 & Tags::AREAS.0)),
        Some(tags) => tags,
        None => stem,
    }
}

/// Endings of regular forms, each with its replacement in the base form.
const FORMS: [(&str, &str); 11] = [
    ("ies", "y"),
    ("ies", "ie"),
    ("ings", ""),
    ("ings", "e"),
    ("s", ""),
    ("es", ""),
    ("ing", "e"),
    ("ing", ""),
    ("ied", "y"),
    ("ed", "e"),
    ("ed", ""),
];
/// Endings of other words that have the tags of their base.
const OTHERS: [(&str, &str); 2] = [("er", ""), ("ly", "")];

/// The words that a word may be a regular form of: "running" may be a form of "runne", "rune", "runn" and "run".
pub(super) fn bases(word: &str) -> Vec<String> {
    without(word, &FORMS)
}

/// The words that have other endings in place of this word's.
fn without(word: &str, endings: &[(&str, &str)]) -> Vec<String> {
    let mut bases = Vec::new();
    for (ending, instead) in endings {
        let stem = word.strip_suffix(ending).filter(|stem| stem.len() > 2 && !(*ending == "s" && stem.ends_with('s')));
        let Some(stem) = stem else { continue };
        bases.push([stem, instead].concat());
        // A doubled consonant, as in "running", may have to be undone.
        if let [.., a, b] = stem.as_bytes()
            && a == b
        {
            bases.extend(stem.get(..stem.len() - 1).map(|single| [single, instead].concat()));
        }
    }
    bases
}

/// The tags of the word's base form.
fn stem(word: &str) -> Tags {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let mut all = bases(word).into_iter().chain(without(word, &OTHERS)).chain([word.to_owned()]);
    all.find_map(|base| exact(&base)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
