//! A zip archive that depends on names and bytes alone: sorted, without times of files, and compressed by one program.

use std::fs;
use std::io::{Cursor, Result, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::precache;

/// All files of a folder, under a folder of this name in the archive.
///
/// # Errors
/// When the folder can't be read.
pub fn of(folder: &Path, name: &str) -> Result<Vec<u8>> {
    // The time is the earliest that the format knows, and everybody may read the files.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in precache::names(folder)? {
        archive.start_file(format!("{name}/{file}"), options)?;
        archive.write_all(&fs::read(folder.join(&file))?)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Cursor, Read as _};
    use std::path::PathBuf;

    use super::of;

    fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("cairn-archive-{}-{name}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        for (file, bytes) in files {
            let file = folder.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        folder
    }

    #[test]
    fn the_same_files_give_the_same_bytes_whenever_they_were_written() {
        let files: [(&str, &[u8]); 3] = [("index.html", b"<p>one"), ("app/a.wasm", &[0; 4000]), ("b.js", b"")];
        let first = folder("first", &files);
        let mut turned = files;
        turned.reverse();
        let second = folder("second", &turned);
        let earlier = std::time::SystemTime::now() - std::time::Duration::from_secs(400_000_000);
        fs::File::options().append(true).open(second.join("b.js")).unwrap().set_modified(earlier).unwrap();
        let bytes = of(&first, "cairn-1").unwrap();
        assert_eq!(bytes, of(&second, "cairn-1").unwrap());
        assert_ne!(bytes, of(&second, "cairn-2").unwrap());

        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.len(), 3);
        for (name, bytes) in files {
            let mut read = Vec::new();
            archive.by_name(&format!("cairn-1/{name}")).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, bytes, "{name}");
        }
    }
}
