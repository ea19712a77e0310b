use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use super::Site;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cairn-site-{}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), "the page").unwrap();
    fs::write(folder.join("app.wasm"), "the app").unwrap();
    folder
}

/// The whole answer as text; none when the connection is refused.
fn ask(site: &Site, path: &str) -> Option<String> {
    ask_with(site, path, "Host: here")
}

fn ask_with(site: &Site, path: &str, header: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", site.port)).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\n{header}\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

#[test]
fn files_come_with_their_kind_and_are_not_kept() {
    let site = Site::open(&folder("kind"), "/", 0).unwrap();
    let page = ask(&site, "/?query").unwrap();
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.ends_with("\r\n\r\nthe page"), "{page}");
    assert!(page.contains("Cache-Control: no-cache\r\n"), "{page}");
    assert!(ask(&site, "/app.wasm").unwrap().contains("Content-Type: application/wasm\r\n"));
    assert_eq!(site.asked(), ["/?query", "/app.wasm"]);
}

#[test]
fn a_sub_folder_is_all_there_is() {
    let site = Site::open(&folder("sub"), "some/sub/folder", 0).unwrap();
    assert!(site.address().ends_with("/some/sub/folder/"));
    assert!(ask(&site, "/some/sub/folder/").unwrap().contains("the page"));
    assert!(ask(&site, "/some/sub/folder").unwrap().contains("Location: /some/sub/folder/\r\n"));
    assert!(ask(&site, "/").unwrap().contains("404"));
}

#[test]
fn nothing_outside_the_folder_is_shown() {
    let site = Site::open(&folder("outside").join(""), "/", 0).unwrap();
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/hostname", "/%2fetc/hostname"] {
        assert!(ask(&site, path).unwrap().contains("404"), "{path}");
    }
}

#[test]
fn stopped_it_is_silent_and_started_it_is_back_on_its_port() {
    let mut site = Site::open(&folder("stop"), "/", 0).unwrap();
    let address = site.address();
    site.stop();
    assert_eq!(ask(&site, "/"), None);
    site.start().unwrap();
    assert_eq!(site.address(), address);
    assert!(ask(&site, "/").unwrap().contains("the page"));
}

#[test]
fn single_files_can_be_refused() {
    let site = Site::open(&folder("refuse"), "/", 0).unwrap();
    site.refuse(".wasm");
    assert!(ask(&site, "/app.wasm").unwrap().contains("404"));
    site.refuse_nothing();
    assert!(ask(&site, "/app.wasm").unwrap().contains("200"));
    site.refuse_once(".wasm");
    assert!(ask(&site, "/app.wasm").unwrap().contains("404"));
    assert!(ask(&site, "/app.wasm").unwrap().contains("200"));
    site.refuse_once(".wasm");
    site.refuse_nothing();
    assert!(ask(&site, "/app.wasm").unwrap().contains("200"));
}

#[test]
fn single_files_can_be_answered_wrongly() {
    let site = Site::open(&folder("wrong"), "/", 0).unwrap();
    site.send_page_for(".wasm");
    let page = ask(&site, "/app.wasm").unwrap();
    assert!(page.contains("200") && page.contains("text/html") && page.ends_with("the page"), "{page}");
    site.refuse_nothing();
    site.mistake(".wasm", "text/plain");
    let other = ask(&site, "/app.wasm").unwrap();
    assert!(other.contains("Content-Type: text/plain\r\n") && other.ends_with("the app"), "{other}");
}

#[test]
fn a_packed_file_is_sent_to_whoever_reads_it() {
    let folder = folder("packed");
    fs::write(folder.join("app.wasm.br"), "packed").unwrap();
    let site = Site::open(&folder, "/", 0).unwrap();
    let packed = ask_with(&site, "/app.wasm", "Accept-Encoding: gzip, br").unwrap();
    assert!(packed.contains("Content-Encoding: br\r\n") && packed.ends_with("packed"), "{packed}");
    assert!(packed.contains("Content-Type: application/wasm\r\n"), "{packed}");
    assert!(ask_with(&site, "/app.wasm", "Accept-Encoding: gzip").unwrap().ends_with("the app"));
    assert!(ask_with(&site, "/", "Accept-Encoding: br").unwrap().ends_with("the page"));
}

#[test]
fn every_request_that_was_sent_is_in_the_log_once_all_is_read() {
    let site = Site::open(&folder("read"), "/", 0).unwrap();
    for number in 0..100 {
        let mut stream = TcpStream::connect(("127.0.0.1", site.port)).unwrap();
        write!(stream, "GET /?{number} HTTP/1.1\r\n\r\n").unwrap();
    }
    site.read_all().unwrap();
    assert_eq!(site.asked().iter().filter(|path| path.starts_with("/?")).count(), 100);
}
