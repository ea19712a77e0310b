//! A static file server on loopback, for tests and for `cargo xtask serve`.
//!
//! It stands in for any plain host: it can be stopped and restarted on its port, switch to another build, serve the
//! page in a sub-folder, refuse single files or answer them wrongly, and it logs every path requested. It forbids caching without revalidation
//! (`Cache-Control: no-cache`), applies the folder's `_headers`, sends `x.br` in place of x
//! where both are there, and is never reachable from another machine.

mod answer;
pub mod headers;
pub mod kind;

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A folder served under one address. Dropping it stops the server.
#[derive(Debug)]
pub struct Site {
    shared: Arc<Shared>,
    port: u16,
    listening: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    /// The path of the page's folder; it begins and ends with a slash.
    folder: String,
    files: Mutex<PathBuf>,
    asked: Mutex<Vec<String>>,
    faults: Mutex<Vec<(String, Fault)>>,
    /// The ends of the paths whose answers wait.
    held_back: Mutex<Vec<String>>,
    ending: AtomicBool,
    /// Number of open connections.
    open: AtomicUsize,
}

/// How paths with some ending are answered wrongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// With "not found".
    Missing,
    /// With "not found", for one request.
    MissingOnce,
    /// With the page itself, as if it were the file.
    Page,
    /// With the file, under this media type.
    Kind(&'static str),
}

impl Site {
    /// Serves `files` under `folder` (`"/"` or `"/some/sub/folder/"`). Port 0 takes any free port.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn open(files: &Path, folder: &str, port: u16) -> io::Result<Self> {
        let inner = folder.trim_matches('/');
        let folder = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        let shared = Shared {
            folder,
            files: Mutex::new(files.to_path_buf()),
            asked: Mutex::default(),
            faults: Mutex::default(),
            held_back: Mutex::default(),
            ending: AtomicBool::new(false),
            open: AtomicUsize::new(0),
        };
        let mut site = Self { shared: Arc::new(shared), port, listening: None };
        site.start()?;
        Ok(site)
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.shared.folder)
    }

    /// Serves these files from now on, as a host does after an upload.
    pub fn show(&self, files: &Path) {
        *hold(&self.shared.files) = files.to_path_buf();
    }

    /// Answers "not found" from now on to paths with this ending.
    pub fn refuse(&self, ending: &str) {
        self.fail(ending, Fault::Missing);
    }

    /// Answers "not found" to the next request of a path with this ending.
    pub fn refuse_once(&self, ending: &str) {
        self.fail(ending, Fault::MissingOnce);
    }

    /// Answers paths with this ending by the page, as hosts do that send it for whatever they lack.
    pub fn send_page_for(&self, ending: &str) {
        self.fail(ending, Fault::Page);
    }

    /// Sends files with this ending under another media type.
    pub fn mistake(&self, ending: &str, kind: &'static str) {
        self.fail(ending, Fault::Kind(kind));
    }

    fn fail(&self, ending: &str, fault: Fault) {
        hold(&self.shared.faults).push((ending.to_owned(), fault));
    }

    /// Answers every path again, and rightly.
    pub fn refuse_nothing(&self) {
        hold(&self.shared.faults).clear();
    }

    /// Answers paths with this ending only after [`Site::let_go`], as on a very slow line.
    pub fn hold_back(&self, ending: &str) {
        hold(&self.shared.held_back).push(ending.to_owned());
    }

    /// Answers every path that waits.
    pub fn let_go(&self) {
        hold(&self.shared.held_back).clear();
    }

    /// Every path requested so far, in order, with its query.
    pub fn asked(&self) -> Vec<String> {
        hold(&self.shared.asked).clone()
    }

    /// Waits until every request that was sent before is in the log. Connections are accepted in their order, so a
    /// request of its own comes after all of them. A connection on which nothing is sent counts for ten seconds.
    ///
    /// # Errors
    /// When the server is stopped.
    pub fn read_all(&self) -> io::Result<()> {
        let mut own = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        own.write_all(b"HEAD / HTTP/1.1\r\n\r\n")?;
        own.read_to_end(&mut Vec::new())?;
        while self.shared.open.load(Ordering::SeqCst) > 0 {
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Clears the log of requested paths.
    pub fn forget_asked(&self) {
        hold(&self.shared.asked).clear();
    }

    /// Starts to answer again, on the same port.
    ///
    /// # Errors
    /// When the port has been taken.
    pub fn start(&mut self) -> io::Result<()> {
        if self.listening.is_some() {
            return Ok(());
        }
        let listener = TcpListener::bind(SocketAddrV4::new(Ipv4Addr::LOCALHOST, self.port))?;
        self.port = listener.local_addr()?.port();
        self.shared.ending.store(false, Ordering::SeqCst);
        let shared = Arc::clone(&self.shared);
        self.listening = Some(thread::spawn(move || listen(&listener, &shared)));
        Ok(())
    }

    /// Stops: from now on a browser's connections to this port are refused.
    pub fn stop(&mut self) {
        let Some(listening) = self.listening.take() else { return };
        self.shared.ending.store(true, Ordering::SeqCst);
        // A last connection wakes the thread that waits for one, so that it sees the end.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
        drop(listening.join());
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for visitor in listener.incoming() {
        if shared.ending.load(Ordering::SeqCst) {
            return;
        }
        let Ok(visitor) = visitor else { continue };
        let shared = Arc::clone(shared);
        shared.open.fetch_add(1, Ordering::SeqCst);
        thread::spawn(move || {
            answer::answer(&visitor, &shared);
            shared.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
