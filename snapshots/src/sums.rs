//! SHA-256 sums, and the file of them that `sha256sum -c` reads.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::Path;

use fs_err as fs;
use sha2::{Digest, Sha256};

use crate::manifest::File;
use crate::snapshot::MANIFEST_FILE;
use crate::{Error, Result};

/// The name of the file of sums.
pub(crate) const SUMS_FILE: &str = "SHA256SUMS";
/// The name of its optional signature.
pub(crate) const SIGNATURE_FILE: &str = "SHA256SUMS.sig";

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from_digit(digit.into(), 16).unwrap_or('?'))
        .collect()
}

/// The sum of some bytes.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The size and the sum of a file.
pub(crate) fn of_file(path: &Path) -> Result<(u64, String)> {
    let read = |error| Error::io("read", path, error);
    let mut file = fs::File::open(path).map_err(read)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    let mut bytes = 0;
    loop {
        match file.read(&mut buffer).map_err(read)? {
            0 => return Ok((bytes, hex(&hash.finalize()))),
            count => {
                hash.update(&buffer[..count]);
                bytes += count as u64;
            }
        }
    }
}

/// Sums what passes through.
pub(crate) struct Summing<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
}

impl<W> Summing<W> {
    pub(crate) fn new(inner: W) -> Self {
        Self { inner, hash: Sha256::new(), bytes: 0 }
    }

    /// The inner writer, the size and the sum.
    pub(crate) fn finish(self) -> (W, u64, String) {
        (self.inner, self.bytes, hex(&self.hash.finalize()))
    }
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(buffer)?;
        self.hash.update(&buffer[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// The file's text: one line per file, sorted by path.
fn render(sums: &BTreeMap<&str, &str>) -> String {
    sums.iter().map(|(path, sum)| format!("{sum}  {path}\n")).collect()
}

/// The text for a snapshot or an archive of these files, whose manifest has this sum.
pub(crate) fn of_snapshot(files: &[File], manifest: &str) -> String {
    let mut sums: BTreeMap<&str, &str> = files.iter().map(|file| (file.path.as_str(), file.sha256.as_str())).collect();
    sums.insert(MANIFEST_FILE, manifest);
    render(&sums)
}

/// The sums in a file's text by path; the first line that is none is the error.
pub(crate) fn parse(text: &str) -> Result<BTreeMap<&str, &str>, String> {
    let mut sums = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let parts = line.split_once("  ").or_else(|| line.split_once(" *"));
        let Some((sum, path)) = parts.filter(|(sum, _)| is_sum(sum)) else {
            return Err(format!("line {} is not a SHA-256 sum and a path", number + 1));
        };
        if sums.insert(path, sum).is_some() {
            return Err(format!("line {} tells of `{path}` again", number + 1));
        }
    }
    Ok(sums)
}

/// Whether a text is a SHA-256 sum as this format writes it.
pub(crate) fn is_sum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
