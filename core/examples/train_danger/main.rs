//! Learns the weights of the reader of danger from the sentences in `xtask/data/danger`, and writes them where the coach has them.

use cairn_core::coach::danger_marks;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

mod linear;
mod sentences;

fn main() -> ExitCode {
    let lessons: Vec<linear::Lesson> = sentences::of_danger()
        .into_iter()
        .map(|sentence| linear::Lesson {
            windows: danger_marks(&sentence.text),
            danger: sentence.danger,
            weight: sentence.weight,
            line: sentence.line,
        })
        .collect();
    let packed = linear::packed(&lessons);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/coach/danger/weights.bin");
    println!("{} sentences, {} bytes", lessons.len(), packed.len());
    match fs::write(&file, packed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} can't be written: {error}.", file.display());
            ExitCode::FAILURE
        }
    }
}
