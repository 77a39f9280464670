//! What can go wrong with an import.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::json::JsonError;
use super::{MAX_EXPANSION, MAX_ITEM};

/// Why an import did not happen. [`ImportError::hint`] gives the remedy, where there is one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// No path was given, or the folders given are empty.
    #[error("There is nothing to import: no file was found in {}", Paths(.0))]
    NoFiles(Vec<PathBuf>),

    /// Files were read, but nothing in them is of a kind that can be imported.
    #[error("There is nothing to import: {}", nothing_in(*.files))]
    NothingImportable {
        /// How many files were looked at.
        files: u64,
        /// The first file that was skipped, and why.
        first: Option<Skipped>,
    },

    /// Some input is damaged, and `keep_going` was not asked for.
    #[error("{first}")]
    Damaged {
        /// The first problem.
        first: Problem,
        /// How many more there are; reading may have stopped before all were found.
        more: usize,
    },

    /// An interrupt was asked for.
    #[error("Interrupted")]
    Interrupted,

    /// The snapshot could not be written.
    #[error(transparent)]
    Snapshot(#[from] icecore_snapshot::Error),

    /// A thread of the importer has panicked.
    #[error("A thread of the importer ended unexpectedly")]
    Thread,
}

impl ImportError {
    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoFiles(_) => {
                Some("give files or folders that AWS Config, the `aws` command or CloudMapper wrote".into())
            }
            Self::NothingImportable { first, .. } => {
                let known = "known are AWS Config items and deliveries, folders of `aws` answers, \
                             `get-account-authorization-details`, credential reports and Terraform state";
                Some(match first {
                    Some(skipped) => format!("{known}; the first that was skipped: {skipped}"),
                    None => known.into(),
                })
            }
            Self::Damaged { first, more } => {
                let rest = match more {
                    0 => String::new(),
                    1 => "; 1 more problem was found".into(),
                    more => format!("; {more} more problems were found"),
                };
                let remedy = first.reason.hint().map_or(String::new(), |hint| format!("{hint}; "));
                Some(format!(
                    "{remedy}nothing was written: `icecore import --keep-going` imports what can be read{rest}"
                ))
            }
            Self::Interrupted => Some("nothing was written".into()),
            Self::Snapshot(error) => error.hint(),
            Self::Thread => None,
        }
    }
}

/// That some files hold nothing.
fn nothing_in(files: u64) -> String {
    match files {
        1 => "the file holds nothing that could be imported".to_owned(),
        files => format!("none of {files} files holds anything that could be imported"),
    }
}

/// Damage in the input.
#[derive(Debug)]
pub struct Problem {
    /// The file or folder.
    pub path: PathBuf,
    /// The place in it.
    pub place: Place,
    /// What is wrong.
    pub reason: Reason,
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The file or folder as a whole.
    Whole,
    /// A byte, counted from 0 after decompression.
    Byte(u64),
    /// A configuration item or an answer's element, counted from 0, and where it begins.
    Item {
        /// Its index in its list.
        index: u64,
        /// The offset of its first byte, counted from 0 after decompression.
        byte: u64,
    },
    /// A row of a CSV file, the header being row 1.
    Row(u64),
}

/// What is wrong with a piece of input.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// The file system refused.
    #[error("it cannot be read: {0}")]
    Io(#[source] io::Error),
    /// A chain of links leads back to where it began.
    #[error("its links lead in a circle")]
    Loop,
    /// The file is empty.
    #[error("it is empty")]
    Empty,
    /// The compressed stream ends too early.
    #[error("its gzip stream is cut off")]
    GzipTruncated,
    /// The compressed stream is damaged.
    #[error("its gzip stream is damaged: {0}")]
    Gzip(#[source] io::Error),
    /// The file expands by far more than real data does.
    #[error("it expands to more than {MAX_EXPANSION} times its size")]
    Bomb,
    /// The text ends inside a value.
    #[error("the text ends in the middle of a value")]
    Truncated,
    /// What follows the document is not JSON.
    #[error("something that is not JSON follows the document")]
    Garbage,
    /// The text is in UTF-16.
    #[error("it is encoded in UTF-16, not in UTF-8")]
    Utf16,
    /// Something else than JSON where JSON began.
    #[error("expected {0}")]
    Syntax(&'static str),
    /// A value is too large to be a configuration item or an answer.
    #[error("a value is larger than {} MiB", MAX_ITEM >> 20)]
    TooLarge,
    /// A value is malformed.
    #[error("a value is malformed: {0}")]
    Json(#[source] JsonFault),
    /// A state of a version that is not read.
    #[error("it is Terraform state of version {0}, and version 4 is the one that is read")]
    StateVersion(String),
    /// A state that only its owner can read.
    #[error("it is state that OpenTofu encrypted")]
    StateEncrypted,
    /// A state that does not have the form of one.
    #[error("it is Terraform state, but {0}")]
    StateForm(&'static str),
    /// A CSV file is malformed.
    #[error("the CSV is malformed: {0}")]
    Csv(String),
    /// The content of a credential report's envelope is neither CSV nor base64 of it.
    #[error("its `Content` is neither a CSV text nor the base64 of one")]
    Content,
}

/// Why a value is malformed, and where in it.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct JsonFault(#[from] pub(super) JsonError);

impl Reason {
    /// What to do about it.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Bomb => Some("if the file is trusted, decompress it first and import the result"),
            Self::GzipTruncated | Self::Truncated | Self::Empty => Some("download or copy the file again"),
            Self::Utf16 => Some("convert it to UTF-8: Windows PowerShell's `>` writes UTF-16"),
            Self::Io(_) => Some("check the permissions"),
            Self::StateVersion(_) => Some(
                "`terraform show -json > state.json` with the Terraform of that state, or `terraform state pull` with a newer one, writes what is read",
            ),
            Self::StateEncrypted => Some("`tofu show -json > state.json`, run where its key is, writes what is read"),
            Self::StateForm(_) => {
                Some("`terraform apply -refresh-only` with a current Terraform writes the state anew")
            }
            _ => None,
        }
    }

    pub(super) fn json(error: JsonError) -> Self {
        Self::Json(JsonFault(error))
    }
}

impl Problem {
    pub(super) fn new(path: impl Into<PathBuf>, place: Place, reason: Reason) -> Self {
        Self { path: path.into(), place, reason }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Could not import `{}`", self.path.display())?;
        if self.place != Place::Whole {
            write!(formatter, " at {}", self.place)?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => formatter.write_str("the whole"),
            Self::Byte(byte) => write!(formatter, "byte {byte}"),
            Self::Item { index, byte } => write!(formatter, "item {index} (byte {byte})"),
            Self::Row(row) => write!(formatter, "row {row}"),
        }
    }
}

/// Something that was left out on purpose: it is no damage, and it stops nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The file or folder.
    pub path: PathBuf,
    /// The place in it.
    pub place: Place,
    /// Why, as half a sentence: `it names no account`.
    pub reason: String,
}

impl fmt::Display for Skipped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}`", self.path.display())?;
        if self.place != Place::Whole {
            write!(formatter, ", {}", self.place)?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

struct Paths<'a>(&'a [PathBuf]);

impl fmt::Display for Paths<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, path) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str(", ")?;
            }
            write!(formatter, "`{}`", path.display())?;
        }
        Ok(())
    }
}
