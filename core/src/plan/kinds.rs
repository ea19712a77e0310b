//! Which variant a value is, apart from what it holds: one list for the reader, the laws and the fixtures.

/// Makes an enum of the variants of another, each beside its tag in stored JSON. The match over the variants is exhaustive,
/// so a variant that is missing here does not compile, and one that is here is asked for by everything that goes through
/// the list.
macro_rules! kinds {
    ($(#[$docs:meta])* $kind:ident of $whole:ident: $($tag:literal $variant:ident),+ $(,)?) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each variant has the docs of the one it is named after")]
        pub enum $kind {
            $($variant),+
        }

        impl $kind {
            /// All of them, each once.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The tag in stored JSON. It never changes.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$variant => $tag),+
                }
            }

            /// The kind with this tag; none for a tag that only a newer version knows.
            pub fn from_tag(tag: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.tag() == tag)
            }
        }

        impl $whole {
            /// Which kind it is, whatever it holds.
            pub fn kind(&self) -> $kind {
                match self {
                    $(Self::$variant { .. } => $kind::$variant),+
                }
            }
        }
    };
}
