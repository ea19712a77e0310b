//! nginx serves the built page with the recipe in `hosting/`, and every file is asked for in every form.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

use xtask::site::{headers, kind};
use xtask::{place, precache};

use crate::run::{Answer, finish, program, say};
use crate::setup::MODULES;

const POLICY: &str = "content-security-policy";

/// Runs nginx with the recipe on a free port of this machine, on a compressed copy of `dist/`.
pub(super) fn check(nginx: &Path) -> Answer {
    say("Serving the page by nginx as HOSTING.md says (half a minute).");
    let place = place::root().join("target/hosting");
    let page = place.join("page");
    let unmade = |error: io::Error| format!("{} can't be made: {error}.", place.display());
    drop(fs::remove_dir_all(&place));
    copy(&place::dist(), &page).map_err(unmade)?;
    finish(program("sh").arg(place::root().join("hosting/compress.sh")).arg(&page))?;
    let port = free_port().map_err(unmade)?;
    let settings = settings(&place, &page, port)?;
    let file = place.join("nginx.conf");
    fs::write(&file, settings).map_err(unmade)?;
    let mut serving = program(nginx);
    // Its first lines of log go to a file outside of the project, unless told otherwise.
    let serving = serving.arg("-e").arg(place.join("log")).arg("-c").arg(&file).spawn();
    let _serving = Running(serving.map_err(|error| format!("nginx could not be started: {error}."))?);
    every_file(&page, port)
}

/// The recipe, below what a whole machine's settings have around it.
fn settings(place: &Path, page: &Path, port: u16) -> Answer<String> {
    let recipe = place::root().join("hosting/nginx.conf");
    let mut site =
        fs::read_to_string(&recipe).map_err(|error| format!("{} can't be read: {error}.", recipe.display()))?;
    let changes = [
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        ("root /srv/cairn;", format!("root \"{}\";", page.display())),
    ];
    for (line, changed) in changes {
        if !site.contains(line) {
            return Err(format!("hosting/nginx.conf has no line `{line}`."));
        }
        site = site.replace(line, &changed);
    }
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let own = temporary.map(|kind| format!("{kind}_temp_path \"{}\";\n", place.join(kind).display()));
    // Who runs it as root may have the page in a folder that nobody else can read.
    let around = format!("user root; daemon off; worker_processes 1; pid \"{}\";", place.join("pid").display());
    let modules = format!("include {MODULES}/*.conf;");
    Ok(format!("{around}\n{modules}\nevents {{}}\nhttp {{\n{}{site}\n}}\n", own.concat()))
}

/// A program that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // The first process ends the others when it is asked to, which std can't do, and when it is gone they stay. So
        // its own signal is sent by the shell's `kill`.
        drop(finish(program("sh").args(["-c", &format!("kill {}", self.0.id())])));
        drop(self.0.wait());
    }
}

fn every_file(page: &Path, port: u16) -> Answer {
    let unread = |error: io::Error| format!("The page's files can't be asked for: {error}.");
    let rules = fs::read_to_string(page.join("_headers")).map_err(unread)?;
    let mut asked = 0;
    for name in precache::names(&place::dist()).map_err(unread)? {
        let path = if name == "index.html" { "/".to_owned() } else { format!("/{name}") };
        if name == "_headers" {
            continue;
        }
        let bytes = fs::read(page.join(&name)).map_err(unread)?;
        for form in ["br", "gzip", ""] {
            let reply = Reply::of(port, &path, form).map_err(unread)?;
            let wrong = |what: &str| Err(format!("nginx answers {path} ({form}) with {what}: {:?}", reply.head));
            let ending = if form == "br" { "br" } else { "gz" };
            let is_packed = !form.is_empty() && page.join(format!("{name}.{ending}")).is_file();
            let expected = headers::for_path(&rules, &path);
            // The recipe's policy says less, as a page has its own.
            let other = |name: &str| ["cache-control", POLICY].iter().any(|one| name.eq_ignore_ascii_case(one));
            let mut expected = expected.iter().filter(|(name, _)| !other(name));
            if !reply.head.starts_with("HTTP/1.1 200") {
                return wrong("a refusal");
            } else if reply.header("content-type") != Some(kind::of(Path::new(&name))) {
                return wrong("another type");
            } else if reply.header("content-encoding").unwrap_or_default() != if is_packed { form } else { "" } {
                return wrong("another encoding");
            } else if reply.plain(form, is_packed).map_err(unread)? != bytes {
                return wrong("other bytes");
            } else if reply.header("cache-control") != Some(kept(&name)) {
                return wrong("another rule for caches");
            } else if reply.header(POLICY) != Some("frame-ancestors 'none'") {
                return wrong("another policy");
            } else if !expected.all(|(name, value)| reply.header(&name.to_lowercase()) == Some(value)) {
                return wrong("other headers than _headers says");
            }
            asked += 1;
        }
    }
    for path in ["/_headers", "/nothing.wasm", "/nothing"] {
        let reply = Reply::of(port, path, "br").map_err(unread)?;
        if !reply.head.starts_with("HTTP/1.1 404") {
            return Err(format!("nginx answers {path}, which is not there, with {}", reply.head));
        }
    }
    println!("nginx answered {asked} times as it should.");
    Ok(())
}

/// How long a file may be kept: for ever where its name or its folder's has a digest.
fn kept(name: &str) -> &'static str {
    let first = name.split(['/', '.']).next().unwrap_or_default();
    let digest = first.rsplit_once('-').map_or("", |(_, digest)| digest);
    let is_digest = digest.len() >= 15 && digest.bytes().all(|letter| letter.is_ascii_hexdigit());
    if is_digest { "public, max-age=31536000, immutable" } else { "no-cache" }
}

struct Reply {
    head: String,
    body: Vec<u8>,
}

impl Reply {
    /// Asks for a path, by a client that takes this form beside the plain one. A server that has just been started is
    /// given some seconds.
    fn of(port: u16, path: &str, form: &str) -> io::Result<Self> {
        let begun = Instant::now();
        let mut stream = loop {
            match TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
                Err(_) if begun.elapsed() < Duration::from_secs(20) => std::thread::sleep(Duration::from_millis(50)),
                answer => break answer?,
            }
        };
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: cairn\r\nAccept-Encoding: {form}\r\nConnection: close\r\n\r\n")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        Ok(Self { head: String::from_utf8_lossy(&bytes[..end]).into_owned(), body: bytes.split_off(end + 4) })
    }

    /// A header by its name in small letters.
    fn header(&self, name: &str) -> Option<&str> {
        let headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers.filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    fn plain(&self, form: &str, is_packed: bool) -> io::Result<Vec<u8>> {
        let mut plain = Vec::new();
        match (is_packed, form) {
            (true, "br") => brotli::Decompressor::new(self.body.as_slice(), 4096).read_to_end(&mut plain)?,
            (true, _) => flate2::read::GzDecoder::new(self.body.as_slice()).read_to_end(&mut plain)?,
            (false, _) => return Ok(self.body.clone()),
        };
        Ok(plain)
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for name in precache::names(from)? {
        let file: PathBuf = to.join(&name);
        fs::create_dir_all(file.parent().unwrap_or(to))?;
        fs::copy(from.join(&name), file)?;
    }
    Ok(())
}
