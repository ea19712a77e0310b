//! Chromium's own commands, which `WebDriver` has no words for: they are sent to its driver by hand.

use crate::person::{Answer, Person};
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

/// Sends one command with its settings, which are JSON, and gives what came of it. The driver keeps the line open, so the
/// answer is read by its length.
pub(crate) fn command(person: &Person, name: &str, settings: &str) -> Answer<Value> {
    let body = format!(r#"{{"cmd":"{name}","params":{settings}}}"#);
    let session = person.browser.session_id();
    let head = format!("POST /session/{session}/goog/cdp/execute HTTP/1.1\r\nHost: localhost\r\nConnection: close");
    let tell = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", person.driver.port)).map_err(tell)?;
    write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).map_err(tell)?;
    let mut answer = BufReader::new(stream);
    let mut status = String::new();
    answer.read_line(&mut status).map_err(tell)?;
    if !status.contains(" 200") {
        return Err(format!("{name} was refused"));
    }
    let mut length = 0;
    loop {
        let mut line = String::new();
        answer.read_line(&mut line).map_err(tell)?;
        if line.trim().is_empty() {
            break;
        }
        let said = line.to_ascii_lowercase();
        length = said.strip_prefix("content-length:").and_then(|said| said.trim().parse().ok()).unwrap_or(length);
    }
    let mut said = vec![0; length];
    answer.read_exact(&mut said).map_err(tell)?;
    let said: Value = serde_json::from_slice(&said).map_err(|error| error.to_string())?;
    Ok(said["value"].clone())
}
