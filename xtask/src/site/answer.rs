//! One HTTP request and its response. Every response closes its connection, so that a stopped site is silent at once.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::{Shared, headers, hold, kind};

pub(super) fn answer(visitor: &TcpStream, shared: &Shared) {
    // A browser may open a connection in advance and send nothing on it.
    drop(visitor.set_read_timeout(Some(Duration::from_secs(10))));
    let Some((method, target)) = question(visitor) else { return };
    hold(&shared.asked).push(target.clone());
    while is_held_back(&target, shared) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let reply = reply(&method, &target, shared);
    // The browser may have closed the connection; then nobody needs the error.
    drop(reply.send(visitor, method == "HEAD"));
}

/// Whether the answer to a path waits; never once the site is stopped.
fn is_held_back(target: &str, shared: &Shared) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    !shared.ending.load(Ordering::SeqCst) && hold(&shared.held_back).iter().any(|ending| path.ends_with(ending))
}

/// The request's method and its path with the query; the headers are read and ignored.
fn question(visitor: &TcpStream) -> Option<(String, String)> {
    let mut lines = BufReader::new(visitor).lines();
    let first = lines.next()?.ok()?;
    let mut words = first.split_whitespace();
    let asked = (words.next()?.to_owned(), words.next()?.to_owned());
    for line in lines {
        if line.ok()?.is_empty() {
            break;
        }
    }
    Some(asked)
}

struct Reply {
    status: &'static str,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Reply {
    fn short(status: &'static str, headers: Vec<(String, String)>) -> Self {
        Self { status, headers, body: status.as_bytes().to_vec() }
    }

    fn send(&self, mut visitor: &TcpStream, head_only: bool) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            head.extend([name.as_str(), ": ", value.as_str(), "\r\n"]);
        }
        head.push_str("Cache-Control: no-cache\r\nConnection: close\r\n\r\n");
        visitor.write_all(head.as_bytes())?;
        if !head_only {
            visitor.write_all(&self.body)?;
        }
        visitor.flush()
    }
}

/// Whether a path is refused. A refusal for one request ends with it.
fn is_refused(path: &str, shared: &Shared) -> bool {
    let mut all = hold(&shared.refused);
    let found = all.iter().position(|refusal| path.ends_with(&refusal.ending));
    if let Some(at) = found
        && all[at].is_once
    {
        all.remove(at);
    }
    found.is_some()
}

fn reply(method: &str, target: &str, shared: &Shared) -> Reply {
    if method != "GET" && method != "HEAD" {
        return Reply::short("405 Method Not Allowed", Vec::new());
    }
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if format!("{path}/") == shared.folder {
        return Reply::short("301 Moved Permanently", vec![("Location".into(), shared.folder.clone())]);
    }
    let files = hold(&shared.files).clone();
    let found = path
        .strip_prefix(&shared.folder)
        .filter(|_| !is_refused(path, shared))
        .and_then(|inner| file_in(&files, inner));
    let Some((file, body)) = found.and_then(|file| fs::read(&file).ok().map(|body| (file, body))) else {
        return Reply::short("404 Not Found", Vec::new());
    };
    let rules = fs::read_to_string(files.join("_headers")).unwrap_or_default();
    let inner = path.strip_prefix(shared.folder.trim_end_matches('/')).unwrap_or(path);
    let mut headers = headers::for_path(&rules, inner);
    headers.retain(|(name, _)| !name.eq_ignore_ascii_case("cache-control"));
    headers.push(("Content-Type".into(), kind::of(&file).into()));
    Reply { status: "200 OK", headers, body }
}

/// The file that a path below the page's folder names. It is never outside of `files`.
fn file_in(files: &Path, inner: &str) -> Option<PathBuf> {
    let inner = plain(inner)?;
    if inner.split('/').any(|part| part == ".." || part.contains('\\')) || inner.starts_with('/') {
        return None;
    }
    let file = files.join(&inner);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

/// Decodes percent-encoded letters such as `%20`.
fn plain(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let pair = [bytes.next()?, bytes.next()?];
            out.push(u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}
