//! A static host on loopback: what a folder of files looks like from a browser.
//!
//! It stands in for any plain host in tests: it can be stopped and started again on its port, show another build, keep
//! the page in a sub-folder, refuse single files, and it writes down every path it was asked for. It is never cached
//! (`Cache-Control: no-cache`), follows the folder's `_headers`, and never leaves this machine.

mod answer;
mod headers;
mod kind;

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// A folder served under one address. Dropping it ends it.
#[derive(Debug)]
pub struct Site {
    shared: Arc<Shared>,
    port: u16,
    listening: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    /// Begins and ends with a slash.
    folder: String,
    files: Mutex<PathBuf>,
    asked: Mutex<Vec<String>>,
    refused: Mutex<Vec<String>>,
    ending: AtomicBool,
}

impl Site {
    /// Serves `files` under `folder` (`"/"` or `"/some/sub/folder/"`). Port 0 takes any free one.
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
            refused: Mutex::default(),
            ending: AtomicBool::new(false),
        };
        let mut site = Self { shared: Arc::new(shared), port, listening: None };
        site.start()?;
        Ok(site)
    }

    /// Where a browser finds it.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.shared.folder)
    }

    /// From now on shows these files instead, as a host does after an upload.
    pub fn show(&self, files: &Path) {
        *hold(&self.shared.files) = files.to_path_buf();
    }

    /// From now on answers "not found" for paths with this ending.
    pub fn refuse(&self, ending: &str) {
        hold(&self.shared.refused).push(ending.to_owned());
    }

    /// Answers everything again.
    pub fn refuse_nothing(&self) {
        hold(&self.shared.refused).clear();
    }

    /// Every path asked for so far, in order, with its query.
    pub fn asked(&self) -> Vec<String> {
        hold(&self.shared.asked).clone()
    }

    /// Forgets what was asked so far.
    pub fn forget_asked(&self) {
        hold(&self.shared.asked).clear();
    }

    /// Begins to answer, on the port it had.
    ///
    /// # Errors
    /// When the port is taken by now.
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

    /// Ends: from now on a browser finds nobody at this port.
    pub fn stop(&mut self) {
        let Some(listening) = self.listening.take() else { return };
        self.shared.ending.store(true, Ordering::SeqCst);
        // One last visitor, so that the waiting thread looks up and sees that it is over.
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
        thread::spawn(move || answer::answer(&visitor, &shared));
    }
}

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
