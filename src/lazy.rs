//! Parts of the app that are fetched when they are first needed, so that a first start is small.
//!
//! The build for the page (the feature `chunks`) cuts the app at each [`lazy!`], the way Leptos' own build tool does it:
//! what only that function leads to goes into a file of its own. Every other build keeps all in one piece.

/// `lazy!(chunk: fn name() -> Kind { thing })`: an async function that gives the thing once its chunk has been fetched, or
/// [`leptos::wasm_split::SplitLoaderError`] where it could not be; then the next call tries again. Things of one chunk come
/// together.
macro_rules! lazy {
    ($chunk:ident: fn $name:ident() -> $kind:ty { $thing:expr }) => {
        #[cfg(feature = "chunks")]
        #[leptos::wasm_split::wasm_split($chunk, wasm_split_path = ::leptos::wasm_split, fallible)]
        fn $name() -> Result<$kind, leptos::wasm_split::SplitLoaderError> {
            Ok($thing)
        }

        #[cfg(not(feature = "chunks"))]
        async fn $name() -> Result<$kind, leptos::wasm_split::SplitLoaderError> {
            Ok($thing)
        }
    };
}
