//! The browsers that the tests drive, and the WebDriver program of each.

use std::env;
use std::path::{Path, PathBuf};

use super::{FIREFOX_DRIVER, debian};
use crate::run::{Answer, first_on_path};

/// A browser engine that the page is tested in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Chromium, or Google's Chrome.
    Chromium,
    /// Firefox, any edition.
    Firefox,
    /// `WebKit` as GTK ships it: the closest engine to Safari's that runs on Linux.
    WebKit,
}

/// The browsers installed here, and a sentence for each that is not.
pub(crate) struct Found {
    /// Browsers that are installed with their drivers.
    pub(crate) ready: Vec<Browser>,
    /// A sentence for each other browser, about what to install.
    pub(crate) missing: Vec<String>,
}

impl Found {
    /// The installed browsers, or only those that `CAIRN_BROWSERS` names, separated by commas.
    pub(crate) fn wanted(&self) -> Vec<Browser> {
        let named = env::var("CAIRN_BROWSERS").ok();
        let is_named = |browser: &Browser| {
            named.as_deref().is_none_or(|named| named.split(',').any(|name| name.trim() == browser.slug()))
        };
        self.ready.iter().copied().filter(is_named).collect()
    }
}

impl Browser {
    /// All browsers, in the order they are tested.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name of this engine's module in the end-to-end tests.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The path of the browser's program.
    pub(crate) fn binary(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => first_on_path(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]),
            Self::Firefox => first_on_path(&["firefox-esr", "firefox"]),
            Self::WebKit => mini_browser(),
        }
    }

    /// The path of its WebDriver program.
    pub(crate) fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => first_on_path(&["chromedriver"]),
            Self::Firefox => first_on_path(&["geckodriver"]),
            // WebKitWebDriver has no headless mode, so it needs a virtual screen.
            Self::WebKit => first_on_path(&["xvfb-run"]).and_then(|_| first_on_path(&["WebKitWebDriver"])),
        }
    }

    fn is_ready(self) -> bool {
        self.binary().is_some() && self.driver().is_some()
    }

    /// Debian's packages for this browser. Debian has no geckodriver.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Chromium => {
                "Chromium is not tested here: please install chromium and chromedriver of the same version."
            }
            Self::Firefox => "Firefox is not tested here: please install firefox or firefox-esr.",
            Self::WebKit => {
                "WebKit is not tested here: please install webkit2gtk-driver (WebKitWebDriver, MiniBrowser) and xvfb."
            }
        }
    }
}

/// Finds the browsers, installs the missing ones where this machine's package manager can, and reports the rest.
pub(crate) fn for_browsers() -> Answer<Found> {
    let wanted: Vec<&str> = Browser::ALL
        .into_iter()
        .filter(|browser| !packages_are_here(*browser))
        .flat_map(Browser::packages)
        .copied()
        .collect();
    if !wanted.is_empty() {
        debian::install(&[wanted, vec!["xauth"]].concat())?;
    }
    if Browser::Firefox.binary().is_some() && Browser::Firefox.driver().is_none() {
        FIREFOX_DRIVER.ensure()?;
    }
    let (ready, rest): (Vec<_>, Vec<_>) = Browser::ALL.into_iter().partition(|browser| browser.is_ready());
    Ok(Found { ready, missing: rest.into_iter().map(|browser| browser.sentence().to_owned()).collect() })
}

/// Whether Debian's packages are installed. Cargo installs Firefox's driver, so only its browser counts.
fn packages_are_here(browser: Browser) -> bool {
    browser.binary().is_some() && (browser == Browser::Firefox || browser.driver().is_some())
}

/// The path of `WebKitGTK`'s own small browser; it lies beside the library, in a folder named after the machine's
/// architecture.
fn mini_browser() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CAIRN_MINIBROWSER").map(PathBuf::from) {
        return named.is_file().then_some(named);
    }
    let machine = env::consts::ARCH;
    let folders =
        [format!("/usr/lib/{machine}-linux-gnu"), "/usr/lib".into(), "/usr/libexec".into(), "/usr/lib64".into()];
    let editions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    folders
        .iter()
        .flat_map(|folder| editions.map(|edition| Path::new(folder).join(edition).join("MiniBrowser")))
        .find(|browser| browser.is_file())
}
