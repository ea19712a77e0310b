//! Macro `lazy!`, which marks the functions at which the app is cut into chunks, so that a first start loads little.
//!
//! The build of the page (feature `chunks`) cuts the app at each `lazy!` with the library of Leptos' own build tool:
//! code that only that function reaches goes into a chunk of its own. Every other build keeps the app in one piece.

/// `lazy!(chunk: fn name() -> Kind { thing })` declares an async function that returns `thing` once its chunk is
/// loaded. It returns [`leptos::wasm_split::SplitLoaderError`] when loading fails; the next call tries again. All
/// functions that name the same chunk are loaded together.
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
