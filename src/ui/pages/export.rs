//! Downloads of the person's data.

use crate::browser::file;
use crate::notebook::ExportedFile;

/// Offers a file as a download. Returns whether the browser accepted it.
pub(super) fn save_file(given: &ExportedFile) -> bool {
    file::save(&given.name, given.kind, &given.text)
}
