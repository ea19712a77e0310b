//! Limits on the page's size over the wire.

use std::fs;

use xtask::{first_start, place, precache};

use crate::packed::brotli;
use crate::run::Answer;

/// Limit for a first start, in bytes of brotli at its highest quality.
const FIRST_START: usize = 180_000;

/// Limit for all files of offline use together, in bytes of brotli. It goes down where it can, and up only for a new
/// feature.
const ALL: usize = 950_000;

/// Adds up the sizes of the files that a first start loads, and of all files that are fetched for offline use after it.
pub(super) fn over_the_wire() -> Answer {
    let build = place::dist();
    let unread = |error: std::io::Error| format!("dist/ can't be read: {error}.");
    let first = first_start::files(&build).map_err(unread)?;
    let (mut first_sum, mut sum) = (0, 0);
    for kept in precache::list(&build).map_err(unread)? {
        let name = if kept.address == "./" { "index.html".to_owned() } else { kept.address };
        let size = fs::read(build.join(&name)).and_then(|bytes| brotli(&bytes)).map_err(unread)?.len();
        let is_first = first.contains(&name);
        println!("{size:>8}  {name}{}", if is_first { "  (first start)" } else { "" });
        sum += size;
        first_sum += if is_first { size } else { 0 };
    }
    println!("{first_sum:>8}  bytes over the wire at the first start, of {FIRST_START} at most");
    println!("{sum:>8}  bytes in all, of {ALL} at most");
    if first_sum > FIRST_START {
        return Err(format!("A first start weighs {first_sum} bytes, more than {FIRST_START}."));
    }
    if sum > ALL { Err(format!("The page weighs {sum} bytes, more than {ALL}.")) } else { Ok(()) }
}
