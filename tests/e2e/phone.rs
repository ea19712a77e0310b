//! A browser with an empty profile in a folder of its own, and a window that can be as narrow as a phone.
//!
//! Firefox and `WebKitGTK`'s small browser keep their windows wide for the sake of their tool bars: 500 and 447 pixels.
//! A few lines of style make the tool bars small, so that every engine shows the page at the width of a phone.

use crate::engine::Engine;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder for everything that one browser and its driver write. It goes when this is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A new, empty folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("cairn-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder for the browser");
        Self(path)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Tells a driver to keep to this folder, and what makes its browser's window narrow.
    pub(crate) fn prepare(&self, engine: Engine, driver: &mut Command) {
        driver.env("TMPDIR", &self.0);
        match engine {
            Engine::Chromium => {}
            Engine::Firefox => {
                self.write("profile/user.js", FIREFOX_SETTINGS);
                self.write("profile/chrome/userChrome.css", "* { min-width: 0 !important; }");
            }
            Engine::WebKit => {
                self.write(
                    "gtk-3.0/gtk.css",
                    "* { min-width: 0; padding: 0; margin: 0; font-size: 3px; -gtk-icon-transform: scale(0.5); }",
                );
                driver.env("XDG_CONFIG_HOME", &self.0);
            }
        }
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the browser");
        std::fs::write(path, text).expect("a file for the browser");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that is on its way out may still write; what is left then is the system's to clear.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The first line lets the style in; the second keeps the scroll bar from taking space, as on a phone.
const FIREFOX_SETTINGS: &str = r#"user_pref("toolkit.legacyUserProfileCustomizations.stylesheets", true);
user_pref("ui.useOverlayScrollbars", 1);
"#;
