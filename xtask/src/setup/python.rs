//! Python programs of other people that read the files Cairn exports, in a virtual environment of this project alone.

use std::fs;
use std::path::PathBuf;

use xtask::place;

use crate::run::{Answer, finish, first_on_path, program, say};

/// The path of Python, once all packages are installed in the versions that `tests/readers/requirements.txt` names.
pub(crate) fn for_readers() -> Answer<PathBuf> {
    let home = place::tools().join("readers");
    let python = if cfg!(windows) { home.join("Scripts/python.exe") } else { home.join("bin/python") };
    let wanted = place::root().join("tests/readers/requirements.txt");
    let versions =
        fs::read_to_string(&wanted).map_err(|error| format!("{} can't be read: {error}.", wanted.display()))?;
    // This file is written last, so an environment that was left half made is made again.
    let made = home.join("made-for.txt");
    if python.is_file() && fs::read_to_string(&made).is_ok_and(|here| here == versions) {
        return Ok(python);
    }
    let base = first_on_path(&["python3", "python", "python.exe"])
        .ok_or("The files for other programs are not read here: please install Python 3 with its venv module.")?;
    say("Installing readers for calendars, tables and health records with pip (under a minute).");
    finish(program(base).args(["-m", "venv", "--clear"]).arg(&home))
        .map_err(|error| format!("{error} Please install Python's venv module (python3-venv on Debian)."))?;
    let mut pip = program(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&wanted);
    finish(&mut pip)?;
    fs::write(&made, versions).map_err(|error| format!("{} can't be written: {error}.", made.display()))?;
    Ok(python)
}
