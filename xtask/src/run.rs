//! Runs other programs: their output is shown as it comes, and a failure is reported in one sentence.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xtask::place;

/// The result of a step, or one sentence that says why it failed.
pub(crate) type Answer<T = ()> = Result<T, String>;

/// Announces the step that begins.
pub(crate) fn say(what: &str) {
    println!("\n▸ {what}");
}

/// A command that runs in the project's root, with the project's own tools first on the path and no standard input.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(place::root()).env("PATH", search_path()).stdin(Stdio::null());
    command
}

/// The `cargo` that runs this program.
pub(crate) fn cargo() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end.
pub(crate) fn finish(command: &mut Command) -> Answer {
    let shown = shown(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}.")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}.")),
    }
}

/// Runs a program to its end, echoes each line of its output as it comes, and passes the line to `read`.
pub(crate) fn follow(command: &mut Command, mut read: impl FnMut(&str)) -> Answer {
    let shown = shown(command);
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| format!("`{shown}` could not be started: {error}."))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            read(&line);
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` ended with {status}.")),
        Err(error) => Err(format!("`{shown}` could not be followed: {error}.")),
    }
}

/// The output of a program, both streams; `None` when it isn't installed or fails.
pub(crate) fn words_of(name: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Option<String> {
    let output = program(name).args(arguments).output().ok()?;
    let both = [output.stdout, output.stderr].concat();
    output.status.success().then(|| String::from_utf8_lossy(&both).into_owned())
}

/// Runs a program to its end, and returns what it wrote.
pub(crate) fn written_by(command: &mut Command) -> Answer<String> {
    let shown = shown(command);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("`{shown}` could not be started: {error}."))?;
    if !output.status.success() {
        return Err(format!("`{shown}` ended with {}.", output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("`{shown}` wrote no text: {error}."))
}

/// The first of these names that is a program on the path.
pub(crate) fn first_on_path(names: &[&str]) -> Option<PathBuf> {
    let path = search_path();
    names.iter().find_map(|name| {
        if Path::new(name).is_absolute() {
            return Path::new(name).is_file().then(|| PathBuf::from(name));
        }
        env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
    })
}

fn search_path() -> OsString {
    let mut folders = vec![place::tools().join("bin"), place::tools().join("node_modules/binaryen/bin")];
    let path = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&path));
    // An ordinary `cargo install` puts programs into Cargo's own folder, which isn't on every path.
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    folders.extend(home.map(|home| home.join("bin")));
    env::join_paths(folders).unwrap_or(path)
}

fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
