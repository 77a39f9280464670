//! Opens input files: decompresses what is compressed, counts and hashes what is read, and watches for interrupts.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use flate2::bufread::MultiGzDecoder;
use fs_err::File;
use sha2::{Digest, Sha256};

use super::error::{Place, Reason};
use super::split::Stop;
use super::{MAX_EXPANSION, Progress};

/// The decompressed size from which on the expansion of a file is watched.
const EXPANSION_FROM: u64 = 64 << 20;

/// What every reader of the import shares.
#[derive(Clone, Copy)]
pub(crate) struct Watch<'a> {
    pub(crate) progress: &'a dyn Progress,
    pub(crate) interrupt: &'a AtomicBool,
}

impl Watch<'_> {
    pub(crate) fn interrupted(&self) -> bool {
        self.interrupt.load(Ordering::Relaxed)
    }
}

/// The content of a file, decompressed where it is compressed.
pub(crate) enum Content<'a> {
    Plain(BufReader<Counted<'a>>),
    Gzip { decoder: Box<MultiGzDecoder<BufReader<Counted<'a>>>>, out: u64 },
}

/// A file that counts what is read of it.
pub(crate) struct Counted<'a> {
    file: File,
    watch: Watch<'a>,
    count: u64,
    /// Whether the bytes count as progress: each file does so once.
    shown: bool,
    hasher: Sha256,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.watch.interrupted() {
            return Err(io::Error::other(Interrupt));
        }
        let count = self.file.read(buffer)?;
        self.count += count as u64;
        self.hasher.update(&buffer[..count]);
        if self.shown {
            self.watch.progress.advance(count as u64);
        }
        Ok(count)
    }
}

/// Opens a file. `shown` says whether reading it moves the progress bar.
pub(crate) fn open<'a>(path: &Path, watch: Watch<'a>, shown: bool) -> Result<Content<'a>, Stop> {
    let file = File::open(path).map_err(|error| stop(error, 0))?;
    let counted = Counted { file, watch, count: 0, shown, hasher: Sha256::new() };
    let mut reader = BufReader::with_capacity(256 * 1024, counted);
    let beginning = reader.fill_buf().map_err(|error| stop(error, 0))?;
    if beginning.is_empty() {
        return Err(Stop::Damage(Place::Whole, Reason::Empty));
    }
    if beginning.starts_with(&[0x1f, 0x8b]) {
        return Ok(Content::Gzip { decoder: Box::new(MultiGzDecoder::new(reader)), out: 0 });
    }
    Ok(Content::Plain(reader))
}

impl Read for Content<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(reader) => reader.read(buffer),
            Self::Gzip { decoder, out } => {
                let count = decoder.read(buffer).map_err(|error| match error.get_ref() {
                    Some(inner) if inner.is::<Interrupt>() => error,
                    _ => io::Error::new(error.kind(), Compressed(error)),
                })?;
                *out += count as u64;
                let read = decoder.get_ref().get_ref().count;
                if *out > EXPANSION_FROM && *out / MAX_EXPANSION > read {
                    return Err(io::Error::other(Expansion));
                }
                Ok(count)
            }
        }
    }
}

/// What an error while reading means.
pub(crate) fn stop(error: io::Error, byte: u64) -> Stop {
    let kind = error.kind();
    let Some(inner) = error.get_ref() else { return Stop::Damage(Place::Whole, Reason::Io(error)) };
    if inner.is::<Interrupt>() {
        return Stop::Abandoned;
    }
    if inner.is::<Expansion>() {
        return Stop::Damage(Place::Byte(byte), Reason::Bomb);
    }
    if inner.is::<Compressed>() {
        if kind == io::ErrorKind::UnexpectedEof {
            return Stop::Damage(Place::Byte(byte), Reason::GzipTruncated);
        }
        let Some(Ok(compressed)) = error.into_inner().map(|inner| inner.downcast::<Compressed>()) else {
            return Stop::Abandoned;
        };
        return Stop::Damage(Place::Byte(byte), Reason::Gzip(compressed.0));
    }
    Stop::Damage(Place::Whole, Reason::Io(error))
}

#[derive(Debug, thiserror::Error)]
#[error("interrupted")]
struct Interrupt;

#[derive(Debug, thiserror::Error)]
#[error("expands too much")]
struct Expansion;

/// An error of the decompressor, told apart from those of the file beneath it by [`stop`].
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Compressed(io::Error);

/// Reads a whole file that must be small; for answers, which are looked up one by one.
pub(crate) fn read_small(path: &Path, watch: Watch<'_>) -> Result<Vec<u8>, Stop> {
    let mut content = open(path, watch, true)?;
    let mut bytes = Vec::new();
    let limit = super::MAX_ITEM as u64;
    content.by_ref().take(limit + 1).read_to_end(&mut bytes).map_err(|error| stop(error, 0))?;
    if bytes.len() as u64 > limit {
        return Err(Stop::Damage(Place::Whole, Reason::TooLarge));
    }
    Ok(bytes)
}

/// The size of a file and the SHA-256 of its bytes, as they are on disk.
pub(crate) fn digest(path: &Path, watch: Watch<'_>) -> Result<(u64, String), Stop> {
    open(path, watch, false)?.finish()
}

impl Content<'_> {
    /// Reads what is left, and gives the size and the SHA-256 of the file as it is on disk.
    pub(crate) fn finish(self) -> Result<(u64, String), Stop> {
        let mut counted = match self {
            Self::Plain(reader) => reader.into_inner(),
            Self::Gzip { decoder, .. } => decoder.into_inner().into_inner(),
        };
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match counted.read(&mut buffer) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(stop(error, counted.count)),
            }
        }
        let mut sum = String::with_capacity(64);
        for byte in counted.hasher.finalize() {
            // Writing to a text cannot fail.
            let _ = write!(sum, "{byte:02x}");
        }
        Ok((counted.count, sum))
    }
}
