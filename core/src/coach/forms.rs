//! Regular forms of words: plurals, and verbs in -s, -ing and -ed.
//!
//! They depend on nothing else in the coach but its string helpers.

use super::text::has;

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

/// Whether a word is in a list of words separated by spaces or `|`, or is a regular form of a word in it, as "running" is
/// of "run".
#[inline(never)]
pub(super) fn has_form(list: &str, word: &str) -> bool {
    // A form ends in one of these letters, and has the first three letters of its base.
    let may_be_form = word.len() > 3 && matches!(word.as_bytes().last(), Some(b's' | b'g' | b'd'));
    let mut rest = if may_be_form { list } else { "" };
    while !rest.is_empty() {
        let end = rest.bytes().position(|letter| matches!(letter, b' ' | b'|')).unwrap_or(rest.len());
        let of = rest.get(..end).unwrap_or_default();
        if of.get(..3) == word.get(..3)
            && has_base(word, &FORMS, &mut |stem, ending| of.strip_suffix(ending) == Some(stem))
        {
            return true;
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    has(list, word)
}
