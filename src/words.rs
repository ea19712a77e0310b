//! Every sentence a person reads, and nothing else. A clinician or a translator reviews this one folder.
//!
//! Each file of `words/en` holds one section: a struct of sentences made by [`sentences!`] together with its English.
//! Another language is one more folder of constants of the same structs, so a missing sentence does not compile.
//! Placeholders are written `{name}` and filled by [`fill`].
//!
//! Deliberately absent: decisions, views, markup.

/// Declares a section of sentences: the struct with one field per sentence, and its English text.
macro_rules! sentences {
    ($(#[$about:meta])* $name:ident { $($field:ident: $text:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name { $(#[doc = $text] pub $field: &'static str),* }

        impl $name {
            /// Shows each sentence to `see`: its name and its text. The reading-age test walks all words this way.
            pub fn each(&self, see: &mut dyn FnMut(&'static str, &'static str)) {
                $(see(stringify!($field), self.$field);)*
            }
        }

        /// The English of this section.
        pub const EN: $name = $name { $($field: $text),* };
    };
}

/// A template with its `{name}` placeholders replaced. Text put in is never read for placeholders again.
pub fn fill(template: &str, with: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = with.iter().find(|(key, _)| *key == name) {
            out.push_str(value);
        } else {
            out.extend(["{", name, "}"]);
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

pub mod en;
pub mod helplines;

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn what_is_put_in_is_never_read_for_placeholders_again() {
        assert_eq!(fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]), "{b} and 2");
        assert_eq!(fill("{unknown} stays, so does a lone {", &[]), "{unknown} stays, so does a lone {");
    }
}
