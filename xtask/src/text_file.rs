//! Reading and writing a whole text file, with a sentence that names the file when that fails.

use std::fs;
use std::path::Path;

use crate::run::Answer;

/// Reads a text file.
pub(crate) fn read(file: &Path) -> Answer<String> {
    fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))
}

/// Writes a text file.
pub(crate) fn write(file: &Path, text: &str) -> Answer {
    fs::write(file, text).map_err(|error| format!("{} can't be written: {error}.", file.display()))
}
