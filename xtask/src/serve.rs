//! Builds the page and serves it on this machine.

use xtask::place;
use xtask::site::Site;

use crate::build;
use crate::run::Answer;

/// Builds the page, serves it on loopback and runs until it is interrupted from the keyboard.
pub(crate) fn serve(port: u16) -> Answer {
    build::build()?;
    let site = Site::open(&place::dist(), "/", port)
        .map_err(|error| format!("Port {port} can't be used: {error}. Choose another one with --port."))?;
    println!("\nCairn is at {}\nEnd it with Ctrl+C.", site.address());
    loop {
        std::thread::park();
    }
}
