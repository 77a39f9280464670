//! Archives: many snapshots of a store, with each version of a row kept once. `FORMAT.md` specifies them.

mod compact;
mod member;
mod restore;
mod version;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use fs_err as fs;
use serde::{Deserialize, Serialize};

pub use compact::{CompactOptions, Compacted, Step};
pub(crate) use member::Member;
pub use restore::Restored;
pub(crate) use restore::{Held, calls_of, resources_of};
pub(crate) use version::Version;

use crate::manifest::File;
use crate::snapshot::{MANIFEST_FILE, Stat, is_inside, stat};
use crate::sums::{self, SIGNATURE_FILE, SUMS_FILE};
use crate::table::{API_CALLS_FILE, Table};
use crate::verify::files_in;
use crate::{Error, Problem, Result, Snapshot, Store};

/// How the names of archives begin.
pub(crate) const PREFIX: &str = "archive-";
/// The version of archives that this build writes, and the newest that it reads.
const ARCHIVE_VERSION: u32 = 1;
/// What the manifest of an archive has in the place of a snapshot's version, which no snapshot has: what knows snapshots alone refuses it, and does not take the newest of those
/// that are left for the newest there is.
const FORMAT_VERSION: u32 = 3;
/// What is kept of each snapshot.
const MEMBERS_FILE: &str = "members.parquet";
/// What is kept of each file of each snapshot.
const CONTENTS_FILE: &str = "contents.parquet";
/// The folder of the files with what each snapshot has alone.
const MEMBERS_FOLDER: &str = "members";
/// The folder of the files that are kept as they are.
const WHOLE_FOLDER: &str = "whole";

/// The content of an archive's `manifest.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct ArchiveManifest {
    format_version: u32,
    archive_version: u32,
    /// Who wrote it.
    tool: String,
    /// How many snapshots it holds.
    members: u32,
    /// The times of the oldest and the newest of them.
    first_captured_at: DateTime<Utc>,
    last_captured_at: DateTime<Utc>,
    /// Every file but `manifest.json` and `SHA256SUMS`, sorted by path.
    files: Vec<File>,
}

/// Many snapshots in one folder, each version of a row kept once.
#[derive(Debug)]
pub struct Archive {
    path: PathBuf,
    manifest: ArchiveManifest,
    digest: String,
    members: Vec<Member>,
    /// Files that were found to be what the manifest says.
    verified: Mutex<BTreeSet<String>>,
}

/// Where the rows of a file of a snapshot lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// They are a file.
    File(PathBuf),
    /// They are some of the rows of an archive.
    Archive {
        /// The versions of the rows of all snapshots of the archive.
        versions: PathBuf,
        /// The snapshot's number there: a version is one of its rows if `first_member` and `last_member` enclose it, and an even number of `turns` is
        /// not above it.
        member: u32,
        /// What the snapshot has alone, by version: see the format.
        own: PathBuf,
        /// The time that the offsets in `own` count from.
        captured_at: DateTime<Utc>,
    },
}

impl Archive {
    /// Opens an archive. That each file of the manifest is there and has its size is checked; [`verify`](Self::verify_all) looks inside.
    ///
    /// # Errors
    /// If it is none, one of a newer version, or damaged.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        #[derive(Deserialize)]
        struct Versioned {
            archive_version: u64,
        }

        let path = path.into();
        let manifest_path = path.join(MANIFEST_FILE);
        let text = fs::read(&manifest_path).map_err(|error| Error::io("read", &manifest_path, error))?;
        let wrong = |source| Error::Manifest { path: manifest_path.clone(), source };
        let versioned: Versioned = serde_json::from_slice(&text).map_err(wrong)?;
        if versioned.archive_version > u64::from(ARCHIVE_VERSION) {
            let found = versioned.archive_version;
            return Err(Error::FutureVersion { path, found, supported: ARCHIVE_VERSION });
        }
        let manifest: ArchiveManifest = serde_json::from_slice(&text).map_err(wrong)?;
        let mut paths = BTreeSet::new();
        for file in &manifest.files {
            if !is_inside(&file.path) || !sums::is_sum(&file.sha256) || !paths.insert(&file.path) {
                let reason = format!("{:?} is not a file that an archive may list", file.path);
                return Err(Error::Untrusted { path: manifest_path, reason });
            }
            let damaged = |reason: String| Error::Damaged { snapshot: path.clone(), file: file.path.clone(), reason };
            match stat(&path, &file.path)? {
                Stat::File(bytes) if bytes == file.bytes => {}
                Stat::File(bytes) => return Err(damaged(format!("has {bytes} bytes and should have {}", file.bytes))),
                Stat::Missing => return Err(damaged("is missing".into())),
                Stat::Other => return Err(damaged("is a link or not a file, which no archive has".into())),
            }
        }
        let members = member::read(&path)?;
        if members.len() != manifest.members as usize {
            let reason = format!("tells of {} snapshots and should tell of {}", members.len(), manifest.members);
            return Err(Error::Damaged { snapshot: path, file: MEMBERS_FILE.into(), reason });
        }
        Ok(Self { path, manifest, digest: sums::of_bytes(&text), members, verified: Mutex::default() })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many bytes its files have.
    pub fn bytes(&self) -> u64 {
        self.manifest.files.iter().map(|file| file.bytes).sum()
    }

    /// Its snapshots, in the order in which they were added.
    pub fn snapshots(self: &Arc<Self>) -> impl Iterator<Item = Snapshot> {
        (0..self.members.len()).map(|place| Snapshot::of_archive(self, place))
    }

    pub(crate) fn members(&self) -> &[Member] {
        &self.members
    }

    /// The file with the versions of a table.
    fn versions_file(&self, table: &Table) -> Option<&File> {
        self.manifest.files.iter().find(|file| match table {
            Table::Resources(name) => file.resource_type.as_ref() == Some(name),
            Table::ApiCalls => file.path == API_CALLS_FILE,
        })
    }

    /// Where the rows of a snapshot's file lie.
    pub(crate) fn place(&self, place: usize, file: &File) -> Place {
        let member = &self.members[place];
        match (self.versions_file(&table_of(file)), member.is_whole(&file.path)) {
            (Some(versions), false) => Place::Archive {
                versions: self.path.join(&versions.path),
                member: member.number,
                own: self.path.join(member.own_file()),
                captured_at: member.manifest.captured_at,
            },
            _ => Place::File(self.path.join(member.whole_file(&file.path))),
        }
    }

    /// The files of the archive that the rows of a snapshot's file are read from.
    fn sources(&self, place: usize, file: &File) -> Vec<&File> {
        let member = &self.members[place];
        let mut paths = vec![member.own_file()];
        if member.is_whole(&file.path) {
            paths = vec![member.whole_file(&file.path)];
        } else if let Some(versions) = self.versions_file(&table_of(file)) {
            paths.push(versions.path.clone());
        }
        self.manifest.files.iter().filter(|file| paths.contains(&file.path)).collect()
    }

    pub(crate) fn find_altered(&self, place: usize, file: &File) -> Result<Option<PathBuf>> {
        for source in self.sources(place, file) {
            if self.verified().contains(&source.path) {
                continue;
            }
            let path = self.path.join(&source.path);
            if sums::of_file(&path)?.1 != source.sha256 {
                return Ok(Some(path));
            }
            self.verified().insert(source.path.clone());
        }
        Ok(None)
    }

    fn verified(&self) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
        self.verified.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn evidence_digest(&self, place: usize, file: &File) -> Option<String> {
        let content = self.members[place].contents.get(&file.path)?;
        Some(content.evidence.clone())
    }

    /// Compares every file with its sum, looks for files that do not belong to the archive, and restores every snapshot in memory.
    ///
    /// # Errors
    /// Only if the folder itself cannot be read: what is wrong with a file is a problem.
    pub fn verify_all(&self) -> Result<Vec<Problem>> {
        self.verify(&(0..self.members.len()).collect::<Vec<_>>())
    }

    /// As [`verify_all`](Self::verify_all), with some of the snapshots.
    pub(crate) fn verify(&self, places: &[usize]) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        let mut extra = files_in(&self.path)?;
        for own in [MANIFEST_FILE, SUMS_FILE, SIGNATURE_FILE] {
            extra.remove(own);
        }
        for file in &self.manifest.files {
            extra.remove(&file.path);
            let path = file.path.clone();
            match sums::of_file(&self.path.join(&file.path)) {
                Ok((_, found)) if found == file.sha256 => {}
                Ok((_, found)) => problems.push(Problem::Sum { path, expected: file.sha256.clone(), found }),
                Err(error) => problems.push(Problem::Unreadable { path, reason: reason_of(&error) }),
            }
        }
        let text = fs::read_to_string(self.path.join(SUMS_FILE)).unwrap_or_default();
        if text != sums::of_snapshot(&self.manifest.files, &self.digest) {
            problems.push(Problem::Sums { reason: "has other sums than the manifest".into() });
        }
        problems.extend(extra.into_iter().map(|path| Problem::Extra { path }));
        // Of what was altered it is known already.
        if problems.is_empty() {
            problems.extend(self.verify_restored(places)?);
        }
        problems.sort_by(|left, right| left.path().cmp(right.path()));
        Ok(problems)
    }
}

/// The table that a file of a manifest holds.
fn table_of(file: &File) -> Table {
    file.resource_type.clone().map_or(Table::ApiCalls, Table::Resources)
}

fn reason_of(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), ToString::to_string)
}

/// The archives of a store, for who looks for one snapshot by its id. One that cannot be read is left out: nothing that is written may fail for it.
pub(crate) struct Archived(Vec<Arc<Archive>>);

impl Archived {
    pub(crate) fn of(store: &Store) -> Result<Self> {
        let read = |error| Error::io("read", store.path(), error);
        let mut archives = BTreeMap::new();
        for entry in fs::read_dir(store.path()).map_err(read)? {
            let entry = entry.map_err(read)?;
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX))
                && matches!(Snapshot::open_unchecked(entry.path()), Err(Error::IsArchive { .. }))
            {
                archives.extend(Archive::open(entry.path()).ok().map(|archive| (entry.file_name(), Arc::new(archive))));
            }
        }
        Ok(Self(archives.into_values().collect()))
    }

    /// The snapshot whose folder had this name.
    pub(crate) fn by_id(&self, id: &str) -> Option<Snapshot> {
        self.0.iter().find_map(|archive| {
            let place = archive.members.iter().position(|member| member.folder == id)?;
            Some(Snapshot::of_archive(archive, place))
        })
    }
}
