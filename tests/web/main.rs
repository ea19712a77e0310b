//! Tests that run inside a real browser: `cargo xtask test` runs them in Chromium and in Firefox.

mod locale;
mod shelf;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
