//! Macros that implement [`FromTree`](super::FromTree).

/// Implements [`FromTree`] for a struct: first its required fields, then those with a default.
macro_rules! fields {
    ($name:ident: $($needed:ident),*; $($other:ident),*) => {
        impl crate::tree::FromTree for $name {
            fn read(json: &crate::tree::Json) -> Option<Self> {
                Some(Self {
                    $($needed: json.get(stringify!($needed))?,)*
                    $($other: json.get_or_default(stringify!($other))?,)*
                })
            }
        }
    };
}

/// Implements [`FromTree`] for an enum whose variants have no content.
macro_rules! tags {
    ($name:ident: $($tag:literal $variant:ident),*) => {
        impl crate::tree::FromTree for $name {
            fn read(json: &crate::tree::Json) -> Option<Self> {
                match json.text()? {
                    $($tag => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}
