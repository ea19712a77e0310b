//! One HTTP request and its response. Every response closes its connection, so that a stopped site is silent at once.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::{Fault, Shared, headers, hold, kind};

pub(super) fn answer(visitor: &TcpStream, shared: &Shared) {
    // A browser may open a connection in advance and send nothing on it.
    drop(visitor.set_read_timeout(Some(Duration::from_secs(10))));
    let Some(question) = question(visitor) else { return };
    hold(&shared.asked).push(question.target.clone());
    while is_held_back(&question.target, shared) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let reply = reply(&question, shared);
    // The browser may have closed the connection; then nobody needs the error.
    drop(reply.send(visitor, question.method == "HEAD"));
}

/// Whether the answer to a path waits; never once the site is stopped.
fn is_held_back(target: &str, shared: &Shared) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    !shared.ending.load(Ordering::SeqCst) && hold(&shared.held_back).iter().any(|ending| path.ends_with(ending))
}

struct Question {
    method: String,
    /// The path with the query.
    target: String,
    /// Whether the visitor reads brotli.
    takes_brotli: bool,
}

/// The request; headers but the one about compression are ignored.
fn question(visitor: &TcpStream) -> Option<Question> {
    let mut lines = BufReader::new(visitor).lines();
    let first = lines.next()?.ok()?;
    let mut words = first.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut takes_brotli = false;
    for line in lines {
        let line = line.ok()?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        let forms = line.strip_prefix("accept-encoding:").into_iter().flat_map(|forms| forms.split(','));
        takes_brotli |= forms.map(str::trim).any(|form| form == "br");
    }
    Some(Question { method, target, takes_brotli })
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

/// The fault in the answer to a path. A fault of one request ends with it.
fn fault(path: &str, shared: &Shared) -> Option<Fault> {
    let mut all = hold(&shared.faults);
    let at = all.iter().position(|(ending, _)| path.ends_with(ending))?;
    let fault = all[at].1;
    if fault == Fault::MissingOnce {
        all.remove(at);
    }
    Some(fault)
}

fn reply(question: &Question, shared: &Shared) -> Reply {
    let Question { method, target, takes_brotli } = question;
    if method != "GET" && method != "HEAD" {
        return Reply::short("405 Method Not Allowed", Vec::new());
    }
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if format!("{path}/") == shared.folder {
        return Reply::short("301 Moved Permanently", vec![("Location".into(), shared.folder.clone())]);
    }
    let files = hold(&shared.files).clone();
    let fault = fault(path, shared);
    let found = path.strip_prefix(&shared.folder).and_then(|inner| match fault {
        Some(Fault::Missing | Fault::MissingOnce) => None,
        Some(Fault::Page) => file_in(&files, ""),
        Some(Fault::Kind(_)) | None => file_in(&files, inner),
    });
    let Some((file, body)) = found.and_then(|file| fs::read(&file).ok().map(|body| (file, body))) else {
        return Reply::short("404 Not Found", Vec::new());
    };
    let rules = fs::read_to_string(files.join("_headers")).unwrap_or_default();
    let inner = path.strip_prefix(shared.folder.trim_end_matches('/')).unwrap_or(path);
    let mut headers = headers::for_path(&rules, inner);
    headers.retain(|(name, _)| !name.eq_ignore_ascii_case("cache-control"));
    let kind = if let Some(Fault::Kind(other)) = fault { other } else { kind::of(&file) };
    headers.push(("Content-Type".into(), kind.into()));
    let packed = takes_brotli.then(|| fs::read(with_ending(&file, ".br")).ok()).flatten();
    if packed.is_some() {
        headers.push(("Content-Encoding".into(), "br".into()));
    }
    Reply { status: "200 OK", headers, body: packed.unwrap_or(body) }
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

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
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
