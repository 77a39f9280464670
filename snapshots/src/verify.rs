//! Finding out whether a snapshot is as it was written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use fs_err as fs;
use parquet::file::reader::{FileReader, SerializedFileReader};

use crate::manifest::{File, Totals};
use crate::snapshot::{MANIFEST_FILE, Stat, stat};
use crate::sums::{self, SIGNATURE_FILE, SUMS_FILE};
use crate::table::Table;
use crate::{Result, Snapshot};

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A file is not there.
    Missing {
        /// Its path inside the snapshot.
        path: String,
    },
    /// A file or folder is there that does not belong to the snapshot.
    Extra {
        /// Its path inside the snapshot.
        path: String,
    },
    /// What should be a file is something else, or is reached over a link.
    NotAFile {
        /// Its path inside the snapshot.
        path: String,
    },
    /// A file could not be read.
    Unreadable {
        /// Its path inside the snapshot.
        path: String,
        /// Why.
        reason: String,
    },
    /// A file has another size than the manifest says.
    Size {
        /// Its path inside the snapshot.
        path: String,
        /// The size in the manifest, in bytes.
        expected: u64,
        /// The size of the file, in bytes.
        found: u64,
    },
    /// A file has other bytes than the manifest says, or the manifest others than `SHA256SUMS` says.
    Sum {
        /// Its path inside the snapshot.
        path: String,
        /// The SHA-256 that was written down.
        expected: String,
        /// The SHA-256 of the file.
        found: String,
    },
    /// `SHA256SUMS` is not a list of sums, or says something else than the manifest.
    Sums {
        /// What is wrong.
        reason: String,
    },
    /// A Parquet file has another number of rows than the manifest says.
    Rows {
        /// Its path inside the snapshot.
        path: String,
        /// The rows in the manifest.
        expected: u64,
        /// The rows in the file.
        found: i64,
    },
    /// A Parquet file lacks a column of the format.
    Column {
        /// Its path inside the snapshot.
        path: String,
        /// The column.
        column: String,
    },
    /// A snapshot of an archive cannot be written as it was.
    Restored {
        /// The archive's file, as a path inside it.
        path: String,
        /// The snapshot.
        snapshot: String,
        /// What is wrong: a predicate.
        reason: String,
    },
    /// The totals in the manifest are not the sums over its files.
    Totals,
}

impl Problem {
    /// The file that has the problem, as a path inside the snapshot.
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path }
            | Self::Extra { path }
            | Self::NotAFile { path }
            | Self::Unreadable { path, .. }
            | Self::Size { path, .. }
            | Self::Sum { path, .. }
            | Self::Rows { path, .. }
            | Self::Column { path, .. }
            | Self::Restored { path, .. } => path,
            Self::Sums { .. } => SUMS_FILE,
            Self::Totals => MANIFEST_FILE,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { path } => write!(formatter, "`{path}` is missing"),
            Self::Extra { path } => write!(formatter, "`{path}` does not belong to the snapshot"),
            Self::NotAFile { path } => write!(formatter, "`{path}` is a link or not a file"),
            Self::Unreadable { path, reason } => write!(formatter, "`{path}` cannot be read: {reason}"),
            Self::Size { path, expected, found } => {
                write!(formatter, "`{path}` has {found} bytes and should have {expected}")
            }
            Self::Sum { path, expected, found } => {
                write!(formatter, "`{path}` was altered: its SHA-256 is {found} and should be {expected}")
            }
            Self::Sums { reason } => write!(formatter, "`{SUMS_FILE}` {reason}"),
            Self::Rows { path, expected, found } => {
                write!(formatter, "`{path}` has {found} rows and should have {expected}")
            }
            Self::Column { path, column } => write!(formatter, "`{path}` has no column `{column}`"),
            Self::Restored { path, snapshot, reason } => write!(formatter, "`{path}` of `{snapshot}` {reason}"),
            Self::Totals => write!(formatter, "`{MANIFEST_FILE}` has totals that are not the sums over its files"),
        }
    }
}

pub(crate) fn verify(snapshot: &Snapshot) -> Result<Vec<Problem>> {
    let manifest = snapshot.manifest();
    let mut problems = Vec::new();
    let mut extra = files_in(snapshot.path())?;
    for own in [MANIFEST_FILE, SUMS_FILE, SIGNATURE_FILE] {
        extra.remove(own);
    }
    for file in &manifest.files {
        extra.remove(&file.path);
        verify_file(snapshot.path(), file, &mut problems);
    }
    if Totals::of(&manifest.files) != manifest.totals {
        problems.push(Problem::Totals);
    }
    verify_sums(snapshot, &mut problems);
    problems.extend(extra.into_iter().map(|path| Problem::Extra { path }));
    problems.sort_by(|left, right| left.path().cmp(right.path()));
    Ok(problems)
}

fn verify_file(folder: &Path, file: &File, problems: &mut Vec<Problem>) {
    let path = file.path.clone();
    let unreadable = |error: &dyn std::error::Error| {
        let reason = error.source().map_or_else(|| error.to_string(), ToString::to_string);
        Problem::Unreadable { path: path.clone(), reason }
    };
    match stat(folder, &file.path) {
        Ok(Stat::File(bytes)) if bytes == file.bytes => {}
        Ok(Stat::File(found)) => {
            return problems.push(Problem::Size { path, expected: file.bytes, found });
        }
        Ok(Stat::Missing) => return problems.push(Problem::Missing { path }),
        Ok(Stat::Other) => return problems.push(Problem::NotAFile { path }),
        Err(error) => return problems.push(unreadable(&error)),
    }
    let on_disk = folder.join(&file.path);
    match sums::of_file(&on_disk) {
        Ok((_, found)) if found == file.sha256 => {}
        Ok((_, found)) => {
            return problems.push(Problem::Sum { path, expected: file.sha256.clone(), found });
        }
        Err(error) => return problems.push(unreadable(&error)),
    }
    // Bytes that are not those of the manifest are not worth a look, so only a manifest that lies is found out here.
    let table = match &file.resource_type {
        Some(resource_type) => Table::Resources(resource_type.clone()),
        None => Table::ApiCalls,
    };
    let opened = fs::File::open(&on_disk).map_err(Into::into);
    match opened.and_then(|opened| SerializedFileReader::new(opened.into_file())) {
        Ok(reader) => {
            let metadata = reader.metadata().file_metadata();
            if u64::try_from(metadata.num_rows()) != Ok(file.rows) {
                let found = metadata.num_rows();
                problems.push(Problem::Rows { path: path.clone(), expected: file.rows, found });
            }
            let columns: BTreeSet<&str> = metadata.schema().get_fields().iter().map(|column| column.name()).collect();
            for column in table.schema().fields() {
                if !columns.contains(column.name().as_str()) {
                    problems.push(Problem::Column { path: path.clone(), column: column.name().clone() });
                }
            }
        }
        Err(error) => problems.push(unreadable(&error)),
    }
}

fn verify_sums(snapshot: &Snapshot, problems: &mut Vec<Problem>) {
    match stat(snapshot.path(), SUMS_FILE) {
        Ok(Stat::File(_)) => {}
        Ok(Stat::Missing) => return problems.push(Problem::Missing { path: SUMS_FILE.into() }),
        Ok(Stat::Other) | Err(_) => return problems.push(Problem::NotAFile { path: SUMS_FILE.into() }),
    }
    let text = match fs::read_to_string(snapshot.path().join(SUMS_FILE)) {
        Ok(text) => text,
        Err(error) => {
            return problems.push(Problem::Unreadable { path: SUMS_FILE.into(), reason: error.to_string() });
        }
    };
    let written = match sums::parse(&text) {
        Ok(written) => written,
        Err(reason) => return problems.push(Problem::Sums { reason: format!("is not a list of sums: {reason}") }),
    };
    let digest = snapshot.digest();
    let mut expected: BTreeMap<&str, &str> =
        snapshot.manifest().files.iter().map(|file| (file.path.as_str(), file.sha256.as_str())).collect();
    expected.insert(MANIFEST_FILE, &digest);
    for (path, sum) in &expected {
        match written.get(path) {
            Some(written) if written == sum => {}
            Some(written) if *path == MANIFEST_FILE => problems.push(Problem::Sum {
                path: MANIFEST_FILE.into(),
                expected: (*written).to_owned(),
                found: digest.clone(),
            }),
            Some(_) => {
                problems.push(Problem::Sums { reason: format!("has another sum of `{path}` than the manifest") })
            }
            None => problems.push(Problem::Sums { reason: format!("does not tell of `{path}`") }),
        }
    }
    for path in written.keys().filter(|path| !expected.contains_key(*path)) {
        problems
            .push(Problem::Sums { reason: format!("tells of `{}`, which the manifest does not", path.escape_debug()) });
    }
}

/// Every file in a folder and in the folders in it, as paths inside it.
pub(crate) fn files_in(folder: &Path) -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let read = |error| crate::Error::io("read", &folder, error);
        for entry in fs::read_dir(&folder).map_err(read)? {
            let entry = entry.map_err(read)?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            // Links are not followed: they count as files, and none belongs here.
            if entry.file_type().map_err(read)?.is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else {
                files.insert(path);
            }
        }
    }
    Ok(files)
}
