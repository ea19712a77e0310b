//! Chromium's own commands, which `WebDriver` has no words for: they are sent to its driver by hand.

use crate::person::{Answer, Person};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// Sends one command with its settings, which are JSON.
pub(crate) fn command(person: &Person, name: &str, settings: &str) -> Answer {
    let body = format!(r#"{{"cmd":"{name}","params":{settings}}}"#);
    let session = person.browser.session_id();
    let head = format!("POST /session/{session}/goog/cdp/execute HTTP/1.1\r\nHost: localhost\r\nConnection: close");
    let tell = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", person.driver.port)).map_err(tell)?;
    write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).map_err(tell)?;
    let mut said = [0; 12];
    stream.read_exact(&mut said).map_err(tell)?;
    if said.ends_with(b"200") { Ok(()) } else { Err(format!("{name} was refused")) }
}
