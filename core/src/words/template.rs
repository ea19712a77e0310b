//! Sentences with gaps, and the only way to fill them.

use super::figures::GapValue;

/// A sentence with gaps, written `{name}`. It is not a text: only [`fill!`] turns it into one, and a missing,
/// superfluous or wrong name does not compile. So no gap is ever shown.
#[derive(Debug, Clone, Copy)]
pub struct Template(&'static str);

impl Template {
    /// A template whose gaps have exactly these names. Only `sentences!` and [`template!`](crate::words::template) call
    /// it.
    #[doc(hidden)]
    pub const fn new(text: &'static str, names: &[&str]) -> Self {
        assert!(has_gaps(text, names), "the names in brackets are not those of the gaps");
        Self(text)
    }

    /// The sentence as written, with its gaps, for reviewers of words; it is never shown to people.
    pub fn written(self) -> &'static str {
        self.0
    }

    /// Whether these are exactly the names of its gaps.
    #[doc(hidden)]
    pub const fn takes(self, names: &[&str]) -> bool {
        has_gaps(self.0, names)
    }

    /// The sentence with its gaps filled. The values are never searched for gaps.
    #[doc(hidden)]
    pub fn with(self, values: &[(&str, &dyn GapValue)]) -> String {
        let mut out = String::with_capacity(self.0.len() + 16);
        let mut rest = self.0;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, tail) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
                value.show(&mut out);
            }
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

/// A sentence with a plural form: the first form is for a count of one, the second for every other count. The count
/// fills the gap `n`.
#[derive(Debug, Clone, Copy)]
pub struct Plural {
    one: Template,
    many: Template,
}

impl Plural {
    /// A sentence in both forms. Only `sentences!` calls it.
    #[doc(hidden)]
    pub const fn new(one: &'static str, many: &'static str, names: &[&str]) -> Self {
        let many = Template::new(many, names);
        // Either form may write its number as a word: "once", "1 day".
        assert!(only_gaps(one, names), "the form for one has a gap that is not named");
        Self { one: Template(one), many }
    }

    /// Both forms as written, the form for one first.
    pub fn written(self) -> [&'static str; 2] {
        [self.one.0, self.many.0]
    }

    #[doc(hidden)]
    pub const fn takes(self, names: &[&str]) -> bool {
        self.many.takes(names)
    }

    /// The sentence for this count, which fills the gap `n`; other gaps are filled as in a [`Template`]. Any count
    /// other than one, such as 0.5 or 0, uses the second form.
    #[doc(hidden)]
    pub fn with(self, values: &[(&str, &dyn GapValue)]) -> String {
        let is_one = values.iter().any(|(name, count)| *name == "n" && count.is_one());
        if is_one { self.one.with(values) } else { self.many.with(values) }
    }
}

/// A text without a gap. Only `sentences!` calls it.
#[doc(hidden)]
pub const fn plain(text: &'static str) -> &'static str {
    assert!(only_gaps(text, &[]), "a text with gaps must name them in brackets");
    text
}

/// Whether a text has gaps of exactly these names.
const fn has_gaps(text: &str, names: &[&str]) -> bool {
    let mut at = 0;
    while at < names.len() {
        if !has_gap(text.as_bytes(), names[at].as_bytes()) {
            return false;
        }
        at += 1;
    }
    only_gaps(text, names)
}

/// Whether a text has no gap of another name and no other brace.
const fn only_gaps(text: &str, names: &[&str]) -> bool {
    let text = text.as_bytes();
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'}' {
            return false;
        }
        if text[at] == b'{' {
            let mut name = 0;
            while name < names.len() && !gap_is(text, at, names[name].as_bytes()) {
                name += 1;
            }
            if name == names.len() {
                return false;
            }
            at += names[name].len() + 1;
        }
        at += 1;
    }
    true
}

const fn has_gap(text: &[u8], name: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        if gap_is(text, at, name) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether a gap of this name begins at a position.
const fn gap_is(text: &[u8], at: usize, name: &[u8]) -> bool {
    let end = at + name.len() + 1;
    if end >= text.len() || text[at] != b'{' || text[end] != b'}' {
        return false;
    }
    let mut letter = 0;
    while letter < name.len() {
        if text[at + 1 + letter] != name[letter] {
            return false;
        }
        letter += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: Template = Template::new("{a} and {b}", &["a", "b"]);
    const AGAIN: Template = Template::new("{a}, {a}", &["a"]);
    const DAYS: Plural = Plural::new("{of}: once", "{of}: {n} days", &["n", "of"]);

    #[test]
    fn what_is_put_in_is_never_read_for_gaps_again() {
        assert_eq!(fill!(BOTH, a: "{b}", b: 2_u8), "{b} and 2");
        assert_eq!(fill!(BOTH, b: "{", a: "}"), "} and {");
        assert_eq!(fill!(AGAIN, a: "o"), "o, o");
    }

    #[test]
    fn only_one_is_one() {
        let days = |n: f64| fill!(DAYS, n: n, of: "a");
        assert_eq!(
            [0.0, 0.5, 1.0, 1.5, 2.0].map(days),
            ["a: 0 days", "a: 0.5 days", "a: once", "a: 1.5 days", "a: 2 days"]
        );
        assert_eq!(fill!(DAYS, of: "a", n: 1_usize), "a: once");
        assert_eq!(days(0.9999), "a: once", "what is written as one is one");
    }

    #[test]
    fn a_wrong_name_does_not_compile() {
        assert!(has_gaps("{a} {b}", &["b", "a"]) && has_gaps("", &[]));
        for (text, names) in
            [("{a}", &["b"][..]), ("{a} {b}", &["a"]), ("{a}", &["a", "b"]), ("{a", &["a"]), ("}", &[]), ("{}", &[])]
        {
            assert!(!has_gaps(text, names), "{text} {names:?}");
        }
    }
}
