//! The macros that declare sentences and fill their gaps.

/// A template outside a section: `template!("Ask {who}", who)`.
#[macro_export]
macro_rules! template {
    ($text:literal $(, $name:ident)+ $(,)?) => {
        const { $crate::words::Template::new($text, &[$(stringify!($name)),+]) }
    };
}

/// A sentence with its gaps filled: `fill!(W.gives, goal: &title, n: minutes)`. Numbers are written by
/// `words::figures`. The template must be a path to a constant, so that the names of its gaps are checked at compile
/// time.
#[macro_export]
macro_rules! fill {
    ($template:expr, $($name:ident: $value:expr),+ $(,)?) => {{
        const { assert!($template.takes(&[$(stringify!($name)),+]), "the names are not those of the gaps") };
        $template.with(&[$((stringify!($name), &$value as &dyn $crate::words::GapValue)),+])
    }};
}

/// The sentence for a count, and none for zero: `counted!(W.goals, goals.len())`.
#[macro_export]
macro_rules! counted {
    ($plural:expr, $count:expr) => {{
        let count: usize = $count;
        (count > 0).then(|| $crate::fill!($plural, n: count))
    }};
}

/// Declares a section of sentences: a struct with one field per sentence, and its English text. `name: "text"` is a
/// plain text, `name(gap): "text {gap}"` a [`Template`], and `name(n): "1 day" | "{n} days"` a [`Plural`].
macro_rules! sentences {
    (@type : $text:literal) => { &'static str };
    (@type $($gap:ident)+ : $text:literal) => { $crate::words::Template };
    (@type $($gap:ident)+ : $text:literal | $many:literal) => { $crate::words::Plural };
    (@made : $text:literal) => { $crate::words::plain($text) };
    (@made $($gap:ident)+ : $text:literal) => { $crate::words::Template::new($text, &[$(stringify!($gap)),+]) };
    (@made $($gap:ident)+ : $text:literal | $many:literal) => {
        $crate::words::Plural::new($text, $many, &[$(stringify!($gap)),+])
    };
    (@see $see:ident $name:ident $said:expr, : $text:literal) => { $see(stringify!($name), $said) };
    (@see $see:ident $name:ident $said:expr, $($gap:ident)+ : $text:literal) => {
        $see(stringify!($name), $said.written())
    };
    (@see $see:ident $name:ident $said:expr, $($gap:ident)+ : $text:literal | $many:literal) => {
        $said.written().into_iter().for_each(|text| $see(stringify!($name), text))
    };
    (
        $(#[$about:meta])* $name:ident {
            $($field:ident $(($($gap:ident),+))? : $text:literal $(| $many:literal)?),* $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name { $(#[doc = $text] pub $field: sentences!(@type $($($gap)+)? : $text $(| $many)?)),* }

        impl $name {
            /// Passes each sentence to `see`: its name and its text. The test of the reading grade visits all sentences
            /// this way.
            pub fn each(&self, see: &mut dyn FnMut(&'static str, &'static str)) {
                $(sentences!(@see see $field self.$field, $($($gap)+)? : $text $(| $many)?);)*
            }
        }

        /// The English text of this section.
        pub const EN: $name = $name { $($field: sentences!(@made $($($gap)+)? : $text $(| $many)?)),* };
    };
}
