//! The `kinds!` macro, which derives the fieldless enum of another enum's variants, with their tags in stored JSON.

/// Defines an enum with the variants of another enum but without their fields, each beside its tag in stored JSON. The
/// generated match is exhaustive: a variant that is missing from the list does not compile, and everything that
/// iterates over `ALL` meets each listed variant.
macro_rules! kinds {
    ($(#[$docs:meta])* $kind:ident of $whole:ident: $($tag:literal $variant:ident),+ $(,)?) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each variant has the docs of the one it is named after")]
        pub enum $kind {
            $($variant),+
        }

        impl $kind {
            /// All kinds, each once.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The kind's tag in stored JSON. It never changes.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$variant => $tag),+
                }
            }

            /// The kind with this tag; none for a tag that only a newer version of Cairn knows.
            pub fn from_tag(tag: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.tag() == tag)
            }
        }

        impl $whole {
            /// The kind of this value, regardless of its fields.
            pub fn kind(&self) -> $kind {
                match self {
                    $(Self::$variant { .. } => $kind::$variant),+
                }
            }
        }
    };
}
