//! Where results go, and in which form.

mod mode;
mod pager;
mod rows;
mod table;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub use mode::Mode;
pub use pager::{Paged, page_long_output};
pub(crate) use rows::safe_cell;
pub use rows::{Parameters, RowStyle, Written, write_query};
pub use table::{Layout, plain, terminal_width};

use crate::Hinted;

/// A form of reports and lists; [`Mode`] has those of a query's rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For reading.
    Table,
    /// Comma-separated values with a header.
    Csv,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Jsonl,
}

impl Format {
    /// The format that a file's suffix asks for.
    fn of_suffix(path: &Path) -> Option<Format> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Format::Table),
            "csv" => Some(Format::Csv),
            "json" => Some(Format::Json),
            "jsonl" | "ndjson" => Some(Format::Jsonl),
            _ => None,
        }
    }

    /// The format to use: what was asked for, else what the file's suffix says, else the command's default.
    ///
    /// # Errors
    /// Where a file's suffix says nothing and no format was asked for.
    pub fn choose(asked: Option<Format>, output: Option<&Path>, default: Format) -> Result<Format> {
        match (asked, output) {
            (Some(format), _) => Ok(format),
            (None, None) => Ok(default),
            (None, Some(path)) => match Format::of_suffix(path) {
                Some(format) => Ok(format),
                None => bail!(crate::Hinted::new(
                    format!("The suffix of `{}` names no format", path.display()),
                    "use .txt, .csv, .json or .jsonl, or say `--format`"
                )),
            },
        }
    }
}

/// How much is written at a time.
const BUFFER: usize = 1 << 16;

/// Standard output, or a file that appears under its name only once it is complete.
pub enum Sink {
    /// Standard output.
    Stdout {
        /// What is written to.
        stdout: BufWriter<io::StdoutLock<'static>>,
        /// How many bytes were.
        written: u64,
    },
    /// The terminal, through a pager where there is much to see.
    Paged(Paged),
    /// A file in the making.
    File {
        /// What is written to.
        file: BufWriter<tempfile::NamedTempFile>,
        /// Its name at the end.
        target: PathBuf,
        /// How many bytes were written.
        written: u64,
    },
}

impl Sink {
    /// Opens it.
    ///
    /// # Errors
    /// Where the file cannot be created.
    pub fn open(output: Option<&Path>) -> Result<Sink> {
        let Some(target) = output else {
            if pager::is_wanted() && io::stdout().is_terminal() {
                return Ok(Sink::Paged(Paged::new()));
            }
            return Ok(Sink::Stdout { stdout: BufWriter::with_capacity(BUFFER, io::stdout().lock()), written: 0 });
        };
        let folder = match target.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        if !folder.is_dir() {
            bail!(Hinted::new(
                format!("Could not write `{}`: there is no folder `{}`", target.display(), folder.display()),
                "make the folder, or name another"
            ));
        }
        let file = tempfile::Builder::new()
            .prefix(".icecore-")
            .tempfile_in(folder)
            .with_context(|| format!("Could not write `{}`", target.display()))?;
        Ok(Sink::File { file: BufWriter::with_capacity(BUFFER, file), target: target.to_owned(), written: 0 })
    }

    /// Whether colour is welcome.
    pub fn is_terminal(&self) -> bool {
        match self {
            Sink::Stdout { .. } => io::stdout().is_terminal(),
            Sink::Paged(_) => true,
            Sink::File { .. } => false,
        }
    }

    /// How many bytes were written to it.
    pub fn written(&self) -> u64 {
        match self {
            Sink::Stdout { written, .. } | Sink::File { written, .. } => *written,
            Sink::Paged(paged) => paged.written,
        }
    }

    /// Completes it: flushes, and gives the file its name.
    ///
    /// # Errors
    /// Where the last bytes could not be written.
    pub fn finish(self) -> Result<()> {
        match self {
            Sink::Stdout { mut stdout, .. } => Ok(stdout.flush()?),
            Sink::Paged(paged) => Ok(paged.end()?),
            Sink::File { file, target, .. } => {
                let failed = || format!("Could not write `{}`", target.display());
                let file = file.into_inner().map_err(io::IntoInnerError::into_error).with_context(failed)?;
                let mode = fs_err::metadata(&target).ok().map(|metadata| metadata.permissions());
                let path = file.into_temp_path();
                set_mode(&path, mode)?;
                path.persist(&target).map_err(|error| error.error).with_context(failed)
            }
        }
    }
}

/// A temporary file is private; what it becomes has the permissions that a new file would have, or its predecessor's.
fn set_mode(path: &Path, earlier: Option<std::fs::Permissions>) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs_err::set_permissions(path, earlier.unwrap_or_else(|| std::fs::Permissions::from_mode(0o644)))?;
    }
    #[cfg(not(unix))]
    let _ = (path, earlier);
    Ok(())
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (length, written) = match self {
            Sink::Stdout { stdout, written } => (stdout.write(bytes)?, written),
            Sink::File { file, written, .. } => (file.write(bytes)?, written),
            Sink::Paged(paged) => return paged.write(bytes),
        };
        *written += length as u64;
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Stdout { stdout, .. } => stdout.flush(),
            Sink::File { file, .. } => file.flush(),
            Sink::Paged(paged) => paged.flush(),
        }
    }
}
