//! What a first start weighs over the wire.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use xtask::place;

use crate::run::Answer;

/// What a first start is meant to weigh at most, in bytes of brotli at its best.
const AIM: usize = 180 * 1024;

/// What it may weigh until that is reached. It only ever goes down.
const MOST: usize = 512 * 1024;

/// Files that a first start does not load: kept for offline use only, or for the host.
const LATER: [&str; 3] = ["sw.js", "_headers", "screenshots"];

/// Adds up the files that a first start loads.
pub(super) fn first_start() -> Answer {
    let mut sum = 0;
    for file in files(&place::dist()).map_err(|error| format!("dist/ can't be read: {error}."))? {
        let name = file.strip_prefix(place::dist()).unwrap_or(&file).display().to_string();
        let is_later =
            LATER.iter().any(|later| name.starts_with(later)) || (name.starts_with("icon-") && name.ends_with(".png"));
        let size = brotli(&file).map_err(|error| format!("{name} can't be read: {error}."))?;
        println!("{size:>8}  {name}{}", if is_later { "  (not at the first start)" } else { "" });
        sum += if is_later { 0 } else { size };
    }
    println!("{sum:>8}  bytes over the wire at the first start; {MOST} are the most for now, {AIM} are the aim");
    if sum <= MOST { Ok(()) } else { Err(format!("A first start weighs {sum} bytes, more than {MOST}.")) }
}

fn brotli(file: &Path) -> std::io::Result<usize> {
    let mut packed = Vec::new();
    {
        let mut packer = brotli::CompressorWriter::new(&mut packed, 64 * 1024, 11, 22);
        packer.write_all(&fs::read(file)?)?;
    }
    Ok(packed.len())
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { all.extend(files(&path)?) } else { all.push(path) }
    }
    all.sort();
    Ok(all)
}
