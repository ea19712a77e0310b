//! How sentences are declared and filled.

/// A template of its own, outside a section: `template!("Ask {who}", who)`.
#[macro_export]
macro_rules! template {
    ($text:literal $(, $name:ident)+ $(,)?) => {
        const { $crate::words::Template::new($text, &[$(stringify!($name)),+]) }
    };
}

/// A sentence with its gaps filled: `fill!(W.gives, goal: &title, n: minutes)`. Numbers are written by the one writer of
/// figures. The template is named, not handed over, so that the names of its gaps are checked when Cairn is built.
#[macro_export]
macro_rules! fill {
    ($template:expr, $($name:ident: $value:expr),+ $(,)?) => {{
        const { assert!($template.takes(&[$(stringify!($name)),+]), "the names are not those of the gaps") };
        $template.with(&[$((stringify!($name), &$value as &dyn $crate::words::GapValue)),+])
    }};
}

/// A sentence for a count, and none for nought: `counted!(W.goals, goals.len())`.
#[macro_export]
macro_rules! counted {
    ($plural:expr, $count:expr) => {{
        let count: usize = $count;
        (count > 0).then(|| $crate::fill!($plural, n: count))
    }};
}

/// Declares a section of sentences: the struct with one field per sentence, and its English text. `name: "text"` is a plain
/// text, `name(gap): "text {gap}"` a [`Template`], and `name(n): "1 day" | "{n} days"` a [`Plural`].
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
            /// Shows each sentence to `see`: its name and its text. The reading-age test walks all words this way.
            pub fn each(&self, see: &mut dyn FnMut(&'static str, &'static str)) {
                $(sentences!(@see see $field self.$field, $($($gap)+)? : $text $(| $many)?);)*
            }
        }

        /// The English of this section.
        pub const EN: $name = $name { $($field: sentences!(@made $($($gap)+)? : $text $(| $many)?)),* };
    };
}
