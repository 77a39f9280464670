//! What can go wrong with a snapshot.

use std::io;
use std::path::{Path, PathBuf};

use crate::evidence::EvidenceError;

/// What the functions of this crate return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong with a snapshot. [`Error::hint`] gives the remedy, where there is one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file system refused.
    #[error("Could not {action} `{}`", path.display())]
    Io {
        /// What was tried: `read`, `write`, ...
        action: &'static str,
        /// What it was tried on.
        path: PathBuf,
        /// The file system's reason.
        source: io::Error,
    },

    /// A Parquet file could not be written or read.
    #[error("Could not {action} `{}` as Parquet", path.display())]
    Parquet {
        /// What was tried: `read` or `write`.
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// The reason.
        source: parquet::errors::ParquetError,
    },

    /// A resource's evidence is not one JSON object that can be relied on.
    #[error("The evidence about `{resource}` ({resource_type}) is not a JSON object that can be kept")]
    Evidence {
        /// The type of the resource.
        resource_type: String,
        /// Its ARN or id.
        resource: String,
        /// What is wrong, and where in the document.
        source: EvidenceError,
    },

    /// The snapshot holds the state of an infrastructure as code tool, where an inventory was asked for.
    #[error("`{}` holds Terraform's state, which says what is wanted and not what there is", path.display())]
    NoInventory {
        /// The snapshot's folder.
        path: PathBuf,
        /// Its id.
        id: String,
    },

    /// A field of a resource or an API call has a value that the format does not allow.
    #[error("The {field} {value:?} of `{owner}` {problem}")]
    Field {
        /// The field: `account_id`.
        field: &'static str,
        /// Its value, shortened.
        value: String,
        /// The resource or the call that has it.
        owner: String,
        /// What is wrong with it: a predicate, such as `is empty`.
        problem: &'static str,
    },

    /// There is no such folder, or it is not a folder.
    #[error("There is no snapshot at `{}`", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },

    /// A folder holds nothing of a snapshot.
    #[error("`{}` is not an icecore snapshot: {reason}", path.display())]
    Foreign {
        /// The folder.
        path: PathBuf,
        /// What was seen.
        reason: String,
    },

    /// A folder holds parts of a snapshot, but was never completed.
    #[error("The snapshot `{}` is incomplete: {reason}", path.display())]
    Incomplete {
        /// The folder.
        path: PathBuf,
        /// What was seen.
        reason: String,
    },

    /// The snapshot is of a format that this build does not know.
    #[error("The snapshot `{}` has format version {found}, and this icecore reads up to version {supported}", path.display())]
    FutureVersion {
        /// The folder.
        path: PathBuf,
        /// Its version.
        found: u64,
        /// The newest version that this build reads.
        supported: u32,
    },

    /// A folder is an archive of snapshots, where one snapshot is meant.
    #[error("`{}` is an archive of snapshots, and no snapshot", path.display())]
    IsArchive {
        /// The folder.
        path: PathBuf,
    },

    /// The snapshot lies in no archive.
    #[error("The snapshot `{}` is in no archive", path.display())]
    NotArchived {
        /// The folder.
        path: PathBuf,
    },

    /// A snapshot cannot be restored to where there is something.
    #[error("`{}` is there already", path.display())]
    Taken {
        /// The folder.
        path: PathBuf,
    },

    /// Another process compacts the store.
    #[error("Another process compacts the snapshots in `{}`", store.display())]
    Busy {
        /// The store.
        store: PathBuf,
    },

    /// The caller wanted the work to stop.
    #[error("Interrupted")]
    Stopped,

    /// `manifest.json` is not JSON, or lacks what it must have.
    #[error("The manifest `{}` cannot be read", path.display())]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong, and where in the document.
        source: serde_json::Error,
    },

    /// `manifest.json` says something that no manifest may say.
    #[error("The manifest `{}` cannot be trusted: {reason}", path.display())]
    Untrusted {
        /// The manifest.
        path: PathBuf,
        /// What it says.
        reason: String,
    },

    /// A file of the snapshot is missing, or is not what the manifest says.
    #[error("The snapshot `{}` is damaged: `{file}` {reason}", snapshot.display())]
    Damaged {
        /// The folder.
        snapshot: PathBuf,
        /// The file's path inside the folder.
        file: String,
        /// What is wrong with it: a predicate, such as `is missing`.
        reason: String,
    },

    /// The store has no complete snapshot, or does not exist.
    #[error("There is no snapshot in `{}`", store.display())]
    Empty {
        /// The store.
        store: PathBuf,
    },

    /// An address that is well formed names nothing in the store.
    #[error("`{address}` names no snapshot in `{}`: {reason}", store.display())]
    NotFound {
        /// The address.
        address: String,
        /// The store.
        store: PathBuf,
        /// Why: how many snapshots there are, or what the oldest is.
        reason: String,
    },

    /// A text that is no address of a snapshot.
    #[error("`{address}` is neither a folder, nor a snapshot in `{}`, nor a time", store.display())]
    Address {
        /// The text.
        address: String,
        /// The store.
        store: PathBuf,
    },

    /// Time is before the year 0 or after the year 9999.
    #[error("The time {time} cannot be part of a snapshot's name")]
    Time {
        /// The time.
        time: String,
    },

    /// A writer was used on after an error that had lost some of what was pushed.
    #[error("The snapshot in `{}` cannot be completed after an earlier error", path.display())]
    Abandoned {
        /// The folder that was being written.
        path: PathBuf,
    },

    /// The thread that sorts stopped without a word.
    #[error("The thread that sorts the evidence in `{}` stopped unexpectedly", path.display())]
    Thread {
        /// The folder that is being written.
        path: PathBuf,
    },
}

impl Error {
    /// What to do about it, where something can be done: a sentence to print after `hint: `.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    Some("free some space, or name a store on another disk with `--store`".into())
                }
                io::ErrorKind::PermissionDenied => {
                    Some("check the permissions, or name another store with `--store`".into())
                }
                io::ErrorKind::ReadOnlyFilesystem => Some("name a store that can be written with `--store`".into()),
                _ => None,
            },
            Self::Missing { .. } | Self::Address { .. } | Self::NotFound { .. } => Some(
                "`icecore snapshots list` shows what there is; an address is a path, an id, `latest`, `latest~2`, or a date"
                    .into(),
            ),
            Self::Foreign { .. } => {
                Some("name the folder that holds `manifest.json`, or the store with `--store`".into())
            }
            Self::Incomplete { .. } => {
                Some("it is being written, or its writer was stopped: run the import or the collection again".into())
            }
            Self::NoInventory { id, .. } => Some(format!("`icecore diff --iac {id}` compares it with a snapshot")),
            Self::FutureVersion { .. } => Some("read it with a newer icecore".into()),
            Self::IsArchive { .. } => Some(
                "name one of its snapshots by its id, or by a date; `icecore snapshots list` shows them".into(),
            ),
            Self::NotArchived { .. } => Some("it is a folder already, which can be copied".into()),
            Self::Taken { .. } => Some("name another folder with `--to`, or move it away".into()),
            Self::Busy { .. } => Some("wait until it has ended".into()),
            Self::Manifest { path, .. } | Self::Untrusted { path, .. } => {
                Some(format!("`icecore snapshots verify {}` shows what was altered", folder_of(path).display()))
            }
            Self::Parquet { action: "read", .. } => {
                Some("`icecore snapshots verify` shows what was altered; copy the snapshot again from its origin".into())
            }
            Self::Damaged { snapshot, .. } => Some(format!(
                "`icecore snapshots verify {}` lists every difference; copy the snapshot again from its origin",
                snapshot.display()
            )),
            Self::Empty { .. } => {
                Some("make one with `icecore import PATH`, or name another store with `--store` or `$ICECORE_STORE`".into())
            }
            Self::Evidence { .. }
            | Self::Field { .. }
            | Self::Parquet { .. }
            | Self::Time { .. }
            | Self::Abandoned { .. }
            | Self::Stopped
            | Self::Thread { .. } => None,
        }
    }

    /// An error of the file system, without the words that `fs_err` adds: the path is told once.
    pub(crate) fn io(action: &'static str, path: impl Into<PathBuf>, error: io::Error) -> Self {
        Self::Io { action, path: path.into(), source: bare(error) }
    }

    /// An error of the Parquet library, which wraps those of the file system.
    pub(crate) fn parquet(
        action: &'static str,
        path: impl Into<PathBuf>,
        error: parquet::errors::ParquetError,
    ) -> Self {
        let path = path.into();
        match error {
            parquet::errors::ParquetError::External(inner) => match inner.downcast::<io::Error>() {
                Ok(error) => Self::io(action, path, *error),
                Err(inner) => Self::Parquet { action, path, source: parquet::errors::ParquetError::External(inner) },
            },
            source => Self::Parquet { action, path, source },
        }
    }
}

fn folder_of(manifest: &Path) -> &Path {
    manifest.parent().unwrap_or(manifest)
}

/// The error of the system. `fs_err` keeps that to itself, and shows only its text, which ends in its number.
fn bare(error: io::Error) -> io::Error {
    let text = error.to_string();
    let number = text.strip_suffix(')').and_then(|text| text.rsplit_once("(os error ")?.1.parse().ok());
    number.map_or(error, io::Error::from_raw_os_error)
}
