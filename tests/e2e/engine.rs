//! Browser engines: starting one with its driver on a free port, and ending both.

use crate::phone::Folder;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};

/// An engine that journeys are walked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`.
    WebKit,
}

/// A running driver. It ends with this, and its browser and all that it wrote with it.
pub(crate) struct Driver {
    child: Child,
    /// Where it listens on this machine.
    pub(crate) port: u16,
    folder: Folder,
}

/// What a browser has from its start, beside an empty profile of its own (Chromium only).
#[derive(Clone, Copy, Default)]
pub(crate) struct Setup<'a> {
    /// A profile that outlives it.
    pub(crate) profile: Option<&'a Path>,
    /// The size of letters in pixels, as a person sets it for all pages: unlike a style of the page it counts in media
    /// queries, too.
    pub(crate) letters: Option<u32>,
}

impl Driver {
    /// Kills it and its browser at once: neither gets to do anything more.
    pub(crate) fn kill(&self) {
        // The whole group: xvfb-run leaves its children behind otherwise.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
        let _ = self.child.wait();
    }
}

impl Engine {
    /// The name in `CAIRN_BROWSERS` and in the names of pictures.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// False when `CAIRN_BROWSERS` leaves it out.
    pub(crate) fn is_wanted(self) -> bool {
        std::env::var("CAIRN_BROWSERS").map_or(true, |names| names.split(',').any(|name| name == self.slug()))
    }

    /// Starts the driver on a free port.
    fn start(self) -> Driver {
        let port = free_port();
        let mut command = match self {
            Self::Chromium => Command::new(program(&["chromedriver"])),
            Self::Firefox => Command::new(program(&["geckodriver"])),
            Self::WebKit => Command::new("xvfb-run"),
        };
        match self {
            Self::Chromium => command.arg(format!("--port={port}")),
            Self::Firefox => command
                .args(["--port", &port.to_string(), "--websocket-port", &free_port().to_string()])
                .arg("--marionette-port")
                .arg(free_port().to_string()),
            Self::WebKit => {
                command.args(["-a", "-s", "-screen 0 1400x1000x24", "WebKitWebDriver", "-p", &port.to_string()])
            }
        };
        let folder = Folder::new();
        folder.prepare(self, &mut command);
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let driver = Driver {
            child: child.unwrap_or_else(|why| panic!("the driver of {self:?} does not start: {why}")),
            port,
            folder,
        };
        for _ in 0..150 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return driver;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the driver of {self:?} does not answer");
    }

    /// A new browser with its driver, the size of a phone. Some starts fail for reasons of the machine (a port that was taken
    /// meanwhile), so it tries three times, each time with a new driver.
    pub(crate) async fn browser(self, setup: Setup<'_>) -> (Driver, WebDriver) {
        let mut why = None;
        for _ in 0..3 {
            let driver = self.start();
            let address = format!("http://127.0.0.1:{}", driver.port);
            match WebDriver::new(&address, self.capabilities(driver.folder.path(), setup)).await {
                Ok(browser) => {
                    size(&browser, 360, 740).await;
                    return (driver, browser);
                }
                Err(error) => {
                    say(&format!("{self:?} did not start: {error}"));
                    why = Some(error);
                }
            }
        }
        panic!("{self:?} does not start: {why:?}");
    }

    fn capabilities(self, folder: &Path, setup: Setup<'_>) -> Capabilities {
        match self {
            Self::Chromium => {
                let mut wanted = DesiredCapabilities::chrome();
                let quiet = [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--no-first-run",
                    "--hide-scrollbars",
                ];
                quiet.iter().for_each(|argument| wanted.add_arg(argument).expect("an argument"));
                if let Some(profile) = setup.profile {
                    wanted.add_arg(&format!("--user-data-dir={}", profile.display())).expect("an argument");
                }
                if let Some(letters) = setup.letters {
                    let size = serde_json::json!({ "webkit.webprefs.default_font_size": letters });
                    wanted.add_experimental_option("prefs", size).expect("an option");
                }
                // What the browser itself writes down of the page: every request, and every complaint.
                let all = serde_json::json!({ "performance": "ALL", "browser": "ALL" });
                let mut wanted = Capabilities::from(wanted);
                wanted.set("goog:loggingPrefs", all).expect("an option");
                wanted
            }
            Self::Firefox => {
                let mut wanted = DesiredCapabilities::firefox();
                let profile = folder.join("profile").display().to_string();
                ["-headless", "-profile", &profile]
                    .iter()
                    .for_each(|argument| wanted.add_arg(argument).expect("an argument"));
                wanted.into()
            }
            Self::WebKit => {
                let binary = mini_browser().display().to_string();
                let options = serde_json::json!({ "binary": binary, "args": ["--automation"] });
                let mut wanted = Capabilities::new();
                wanted.set("webkitgtk:browserOptions", options).expect("an option");
                wanted
            }
        }
    }
}

/// Makes the page this wide and high, whatever the window's frame takes. A page that stays wider would prove nothing of
/// a phone, so that ends the test.
pub(crate) async fn size(browser: &WebDriver, width: u32, height: u32) {
    let begun = Instant::now();
    browser.set_window_rect(0, 0, width, height).await.expect("a window can be sized");
    let mut seen = settled(browser).await;
    while seen != (width, height) && begun.elapsed() < Duration::from_secs(15) {
        let frame = browser.get_window_rect().await.expect("a window has a size");
        let fit = |outer: i64, inner: u32, want: u32| {
            u32::try_from(outer + i64::from(want) - i64::from(inner)).unwrap_or(want)
        };
        let (wide, high) = (fit(frame.width, seen.0, width), fit(frame.height, seen.1, height));
        browser.set_window_rect(0, 0, wide, high).await.expect("a window can be sized");
        seen = settled(browser).await;
    }
    assert_eq!(seen, (width, height), "the page can't be sized");
}

/// The size of the page once it has stopped changing; a browser takes a while to follow its window.
async fn settled(browser: &WebDriver) -> (u32, u32) {
    let mut seen = (0, 0);
    for _ in 0..20 {
        let inner = browser.execute("return [innerWidth, innerHeight]", vec![]).await.expect("a script runs");
        let now: (u32, u32) = inner.convert().expect("two numbers");
        if now == seen {
            break;
        }
        seen = now;
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    seen
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// The first of these programs that is there: among the project's own tools, in Cargo's folder, or on the path.
fn program(names: &[&str]) -> PathBuf {
    let home = std::env::home_dir().unwrap_or_default().join(".cargo/bin");
    let own = xtask::place::tools().join("bin");
    let found = names.iter().flat_map(|name| [own.join(name), home.join(name)]).find(|path| path.is_file());
    found.unwrap_or_else(|| PathBuf::from(names.first().copied().unwrap_or_default()))
}

fn mini_browser() -> PathBuf {
    let folders = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let of = |folder: &str| {
        Path::new("/usr/lib").join(format!("{}-linux-gnu", std::env::consts::ARCH)).join(folder).join("MiniBrowser")
    };
    folders.into_iter().map(of).find(|path| path.is_file()).unwrap_or_else(|| PathBuf::from("MiniBrowser"))
}

/// Writes a line that is seen also where tests are quiet.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
