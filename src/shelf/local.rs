//! localStorage behind the trait `Shelf`. Browsers may throw on mere access, so it is probed before gloo-storage, which
//! would panic, touches it.

use cairn_core::shelf::{Fault, Shelf};
use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

/// The browser's localStorage, which was accessible when it was opened.
#[derive(Debug)]
pub struct Local {
    storage: web_sys::Storage,
}

impl Local {
    /// Opens the localStorage of this page.
    ///
    /// # Errors
    /// [`Fault::Blocked`] where the browser has none for this page.
    pub fn open() -> Result<Self, Fault> {
        let window = web_sys::window().ok_or(Fault::Blocked)?;
        window.local_storage().ok().flatten().ok_or(Fault::Blocked)?;
        Ok(Self { storage: LocalStorage::raw() })
    }
}

impl Shelf for Local {
    fn list(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        // Reading keys by index is quadratic in Firefox.
        let keys = Reflect::own_keys(&self.storage).map_err(|error| fault(&error))?;
        Ok(keys.iter().filter_map(|key| key.as_string()).filter(|key| key.starts_with(prefix)).collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        self.storage.get_item(key).map_err(|error| fault(&error))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.storage.set_item(key, text).map_err(|error| fault(&error))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.storage.remove_item(key).map_err(|error| fault(&error))
    }
}

/// The fault for an exception. Engines name a full store differently, as do their older versions.
fn fault(error: &JsValue) -> Fault {
    let name = error.dyn_ref::<js_sys::Error>().map(|e| String::from(e.name())).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "QUOTA_EXCEEDED_ERR" | "NS_ERROR_DOM_QUOTA_REACHED" => Fault::Full,
        "SecurityError" => Fault::Blocked,
        _ => Fault::Other,
    }
}
