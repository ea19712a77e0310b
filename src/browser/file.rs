//! Saving text as a download, and reading a file that a person chose. No other path moves data out of or into the page.

use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// The largest file that is read, in bytes. A backup can never be larger.
pub const LARGEST: f64 = 64.0 * 1024.0 * 1024.0;

/// Why a chosen file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// The file is larger than [`LARGEST`].
    TooLarge,
    /// The browser couldn't read the file.
    Unreadable,
}

/// Offers a text as a download under this name and of this media type. Returns whether the browser accepted it.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    try_save(name, kind, text).is_some()
}

fn try_save(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    // The text is passed as bytes: as a JavaScript string it would be copied twice more.
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download takes its own reference to the blob shortly after the click; a minute is more than enough.
    leptos::prelude::set_timeout(
        move || {
            let _ = Url::revoke_object_url(&url);
        },
        std::time::Duration::from_mins(1),
    );
    Some(())
}

/// Reads the file chosen in an input of type file and calls `told` with its bytes. It then empties the input, so that
/// the same file can be chosen again.
pub fn read_chosen(input: &HtmlInputElement, told: impl FnOnce(Result<Vec<u8>, FileFault>) + 'static) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    if file.size() > LARGEST {
        input.set_value("");
        told(Err(FileFault::TooLarge));
        return;
    }
    let bytes = file.array_buffer();
    let input = input.clone();
    spawn_local(async move {
        let bytes = JsFuture::from(bytes).await.map(|bytes| Uint8Array::new(&bytes).to_vec());
        input.set_value("");
        told(bytes.map_err(|_| FileFault::Unreadable));
    });
}
