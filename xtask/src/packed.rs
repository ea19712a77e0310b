//! Files as a host sends them.

use std::io::{self, Write as _};

/// Bytes by brotli at its highest quality.
pub(crate) fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    {
        let mut packer = brotli::CompressorWriter::new(&mut packed, 64 * 1024, 11, 22);
        packer.write_all(bytes)?;
    }
    Ok(packed)
}
