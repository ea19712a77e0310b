//! Regular forms of words: plurals, and verbs in -s, -ing and -ed.
//!
//! They depend on nothing else in the coach but its string helpers.

use super::text::hash;

/// The ending of a form, and its replacement in the base form.
pub(super) type Form = (&'static str, &'static str);

/// The regular forms.
pub(super) const FORMS: [Form; 11] = [
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
/// Other words that have the tags of their base.
pub(super) const OTHERS: [Form; 2] = [("er", ""), ("ly", "")];

/// Whether one of the words that a word may be a form of passes a test, which gets its stem and its ending: "running"
/// may be a form of "runn" + "e", "run" + "e", "runn" and "run".
#[inline(never)]
pub(super) fn has_base(word: &str, endings: &[Form], test: &mut dyn FnMut(&str, &str) -> bool) -> bool {
    endings.iter().any(|(ending, instead)| {
        let Some(stem) = word.strip_suffix(ending) else { return false };
        // A doubled consonant, as in "running", may have to be undone.
        let is_doubled = stem.len() > 2 && stem.as_bytes().last() == stem.as_bytes().get(stem.len() - 2);
        stem.len() > 2
            && !(*ending == "s" && stem.ends_with('s'))
            && (test(stem, instead) || is_doubled && test(stem.get(..stem.len() - 1).unwrap_or_default(), instead))
    })
}

/// The hashes of a word and of each word that it may be a regular form of, as "running" is of "run".
pub(super) fn hashes(word: &str) -> Vec<u32> {
    let mut hashes = vec![hash(word, "")];
    let _ = has_base(word, &FORMS, &mut |stem, ending| {
        // A form has the first three letters of its base: "adding" is no form of "ad".
        if stem.len() > 2 {
            hashes.push(hash(stem, ending));
        }
        false
    });
    hashes
}
