//! Making an archive of snapshots, and adding to one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::TryLockError;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use fs_err as fs;
use parquet::errors::ParquetError;
use sha2::{Digest, Sha256};

use super::member::{self, Content, Member, OwnFile, own_file};
use super::version::{Digests, Own, Record, Version, VersionsFile, digest_of};
use super::{
    ARCHIVE_VERSION, Archive, ArchiveManifest, Archived, FORMAT_VERSION, MEMBERS_FOLDER, PREFIX, WHOLE_FOLDER, table_of,
};
use crate::encode::{self, Row};
use crate::manifest::{File, Kind};
use crate::partial::{self, Partial, sync_folder};
use crate::read::{Rows, api_call_version, resource_version};
use crate::snapshot::MANIFEST_FILE;
use crate::sort::Sorter;
use crate::store::TIME_FORMAT;
use crate::sums::{self, SIGNATURE_FILE, SUMS_FILE};
use crate::table::Table;
use crate::writer::{DEFAULT_MEMORY_BUDGET, Names, complete};
use crate::{ApiCall, Error, Result, Snapshot, State, Store};

/// How many snapshots an archive holds at most: the days of a year. A full one is never written again, which bounds what adding a snapshot costs.
const FULL: usize = 366;

/// How to compact.
#[derive(Debug, Clone)]
pub struct CompactOptions {
    /// Who does it: `icecore snapshots compact 0.1.0`.
    pub tool: String,
    /// How many of the newest snapshots are left as they are.
    pub keep: usize,
    /// Whether the folders of snapshots that are in an archive are removed.
    pub remove: bool,
    /// How many bytes of rows are kept in memory before they spill to disk.
    pub memory_budget: usize,
}

impl CompactOptions {
    /// Everything is compacted, and nothing removed.
    pub fn new(tool: impl Into<String>) -> Self {
        Self { tool: tool.into(), keep: 0, remove: false, memory_budget: DEFAULT_MEMORY_BUDGET }
    }
}

/// What is being done.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// A snapshot is read.
    Read(&'a str),
    /// A file of a snapshot is restored, so as to see that it can be.
    Restore,
    /// The folder of a snapshot is removed.
    Remove(&'a str),
}

/// What was done.
#[derive(Debug, Default)]
pub struct Compacted {
    /// The archives that were written.
    pub archives: Vec<PathBuf>,
    /// The snapshots that were added to them.
    pub added: Vec<String>,
    /// How many bytes the snapshots of these archives have as folders.
    pub bytes_before: u64,
    /// How many bytes these archives have.
    pub bytes_after: u64,
    /// How many files of the snapshots that were added are kept as they are, because their bytes do not follow from their rows.
    pub whole_files: u64,
    /// The snapshots whose folders could be removed, because an archive holds them.
    pub removable: Vec<String>,
    /// How many bytes these folders have.
    pub removable_bytes: u64,
    /// The snapshots whose folders were removed.
    pub removed: Vec<String>,
    /// The snapshots that were left as they are, because they cannot be archived, and why.
    pub skipped: Vec<(String, String)>,
}

type Watch<'w> = dyn Fn(Step<'_>) -> bool + Sync + 'w;

impl Store {
    /// Puts the snapshots of the store into archives, in which each version of a row is kept once. Every snapshot that is added is restored in memory and
    /// compared with its sums before its archive appears, and no folder is removed before. `watch` is told what is done, and ends it by giving false.
    ///
    /// # Errors
    /// [`Error::Busy`] where another process does the same, [`Error::Stopped`], or if the disk refuses; the store holds what it held in any case.
    pub fn compact(&self, options: &CompactOptions, watch: &Watch<'_>) -> Result<Compacted> {
        if !self.path().is_dir() {
            return Ok(Compacted::default());
        }
        let _lock = Lock::take(self)?;
        let mut done = Compacted::default();
        let mut folders: Vec<Snapshot> = self
            .list()?
            .into_iter()
            .filter_map(|entry| match entry.state {
                State::Complete(snapshot) if snapshot.manifest().kind == Kind::Inventory => Some(*snapshot),
                _ => None,
            })
            .collect();
        folders.truncate(folders.len().saturating_sub(options.keep));
        folders.retain(|snapshot| snapshot.archive().is_none());

        let mut archived = Archived::of(self)?;
        archived.discard_contained(self)?;
        let mut wanted = Vec::new();
        for snapshot in &folders {
            let name = name_of(snapshot);
            match archived.by_id(&name) {
                Some(other) if other.digest() == snapshot.digest() => {}
                Some(_) => done.skipped.push((name, "an archive holds another snapshot of this name".into())),
                None => wanted.push(snapshot),
            }
        }
        let mut rest = wanted.as_slice();
        while !rest.is_empty() {
            let open = archived.0.iter().filter(|archive| archive.members.len() < FULL).max_by_key(|archive| {
                let last = archive.manifest.last_captured_at;
                (last, archive.path.clone())
            });
            let room = FULL - open.map_or(0, |archive| archive.members.len());
            let (now, later) = rest.split_at(room.min(rest.len()));
            rest = later;
            let open = open.cloned();
            let Some(archive) = self.build(open.as_ref(), now, options, watch, &mut done)? else { continue };
            if let Some(old) = &open {
                discard(self, old.path())?;
                archived.0.retain(|archive| archive.path != old.path);
                done.archives.retain(|path| path != old.path());
            }
            done.archives.push(archive.path().to_owned());
            archived.0.push(archive);
        }
        for archive in archived.0.iter().filter(|archive| done.archives.contains(&archive.path)) {
            done.bytes_after += archive.bytes();
            done.bytes_before += archive.members.iter().map(bytes_of).sum::<u64>();
        }
        for snapshot in &folders {
            let name = name_of(snapshot);
            let Some(kept) = archived.by_id(&name).filter(|kept| kept.digest() == snapshot.digest()) else { continue };
            let Some((archive, place)) = kept.member() else { continue };
            if !done.added.contains(&name)
                && let Some(reason) = holds_more(snapshot, &archive.members[place])?
            {
                done.skipped.push((name, reason));
                continue;
            }
            done.removable_bytes += bytes_of(&archive.members[place]);
            if options.remove {
                stop_unless(watch(Step::Remove(&name)))?;
                discard(self, snapshot.path())?;
                done.removed.push(name.clone());
            }
            done.removable.push(name);
        }
        Ok(done)
    }

    /// Writes an archive of those of another and of further snapshots; `None` if none of these can be archived.
    fn build(
        &self,
        old: Option<&Arc<Archive>>,
        new: &[&Snapshot],
        options: &CompactOptions,
        watch: &Watch<'_>,
        done: &mut Compacted,
    ) -> Result<Option<Arc<Archive>>> {
        let label = new.first().map_or_else(String::new, |first| time_of(first.manifest().captured_at));
        let mut partial = Partial::create(self.path(), &label)?;
        let folder = partial.path().to_owned();
        make_folder(&folder.join(MEMBERS_FOLDER))?;
        let mut builder = Builder::new(&folder, options.memory_budget);
        if let Some(old) = old {
            builder.take_over(old)?;
        }
        let before = builder.members.len();
        let mut folders: BTreeMap<u32, &Snapshot> = BTreeMap::new();
        for snapshot in new {
            let name = name_of(snapshot);
            stop_unless(watch(Step::Read(&name)))?;
            let problems = snapshot.verify()?;
            if let Some(problem) = problems.first() {
                done.skipped.push((name, problem.to_string()));
                continue;
            }
            folders.insert(builder.add(snapshot)?, snapshot);
            done.added.push(name);
        }
        if folders.is_empty() {
            return Ok(None);
        }
        let mut archive = builder.finish(&options.tool)?;
        archive.check_evidence(&(0..before).collect::<Vec<_>>())?;
        let places: Vec<usize> = (before..archive.members.len()).collect();
        let watch = |step| stop_unless(watch(step));
        for (place, path, _) in archive.try_restoring(&places, &|| watch(Step::Restore))? {
            let Some(snapshot) = folders.get(&archive.members[place].number) else { continue };
            archive.keep_whole(place, &path, snapshot.path())?;
            done.whole_files += 1;
        }
        archive.complete()?;
        let manifest = &archive.manifest;
        let times = [manifest.first_captured_at, manifest.last_captured_at].map(time_of).join("-");
        for count in 1_u64.. {
            let suffix = if count == 1 { String::new() } else { format!("-{count}") };
            let target = self.path().join(format!("{PREFIX}{times}{suffix}"));
            if partial.publish(&target)? {
                return Ok(Some(Arc::new(Archive::open(target)?)));
            }
        }
        Ok(None)
    }
}

impl Archived {
    /// Removes archives whose snapshots another one holds: a compaction was stopped before it had done so.
    fn discard_contained(&mut self, store: &Store) -> Result<()> {
        let mut at = 0;
        while at < self.0.len() {
            let archive = &self.0[at];
            let holds_all = |other: &Archive| {
                let folders: BTreeMap<&str, &str> =
                    other.members.iter().map(|member| (member.folder.as_str(), member.digest.as_str())).collect();
                archive
                    .members
                    .iter()
                    .all(|member| folders.get(member.folder.as_str()) == Some(&member.digest.as_str()))
            };
            let mut others = self.0.iter().filter(|other| other.path != archive.path && holds_all(other));
            let is_held = others.any(|other| other.verify(&[]).is_ok_and(|problems| problems.is_empty()));
            if is_held {
                discard(store, &archive.path)?;
                self.0.remove(at);
            } else {
                at += 1;
            }
        }
        Ok(())
    }
}

impl Archive {
    /// Compares the rows that the archive gives of some snapshots with those that were archived.
    fn check_evidence(&self, places: &[usize]) -> Result<()> {
        if places.is_empty() {
            return Ok(());
        }
        let mut digests: BTreeMap<String, Vec<(Version, [u8; 32])>> = BTreeMap::new();
        for file in &self.manifest.files {
            let path = self.path.join(&file.path);
            let mut buffer = Vec::new();
            let rows = match table_of(file) {
                Table::Resources(_) => Rows::open(path, resource_version)?
                    .map(|row| row.map(|(mut record, version)| (version, digest_of(&mut record, &mut buffer))))
                    .collect::<Result<_>>()?,
                Table::ApiCalls if file.path == crate::table::API_CALLS_FILE => Rows::open(path, api_call_version)?
                    .map(|row| row.map(|(mut record, version)| (version, digest_of(&mut record, &mut buffer))))
                    .collect::<Result<_>>()?,
                Table::ApiCalls => continue,
            };
            digests.insert(file.path.clone(), rows);
        }
        for place in places {
            let member = &self.members[*place];
            for (path, content) in member.contents.iter().filter(|(_, content)| !content.is_whole) {
                let file = member.manifest.files.iter().find(|file| file.path == *path);
                let versions = file.and_then(|file| self.versions_file(&table_of(file)));
                let rows = versions.and_then(|versions| digests.get(&versions.path));
                let mut found = Sha256::new();
                for (version, digest) in rows.into_iter().flatten() {
                    if version.holds(member.number) {
                        found.update(digest);
                    }
                }
                if sums::hex(&found.finalize()) != content.evidence {
                    let reason = format!("of `{}` would not be what was archived", member.folder);
                    return Err(Error::Damaged { snapshot: self.path.clone(), file: path.clone(), reason });
                }
            }
        }
        Ok(())
    }

    /// Keeps a file of a snapshot as it is.
    fn keep_whole(&mut self, place: usize, path: &str, snapshot: &Path) -> Result<()> {
        let member = &mut self.members[place];
        let kept = member.whole_file(path);
        let to = self.path.join(&kept);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| Error::io("create", folder, error))?;
        }
        let from = snapshot.join(path);
        fs::copy(&from, &to).map_err(|error| Error::io("write", &to, error))?;
        let copied = fs::File::open(&to).map_err(|error| Error::io("read", &to, error))?;
        copied.sync_all().map_err(|error| Error::io("write", &to, error))?;
        if let Some(content) = member.contents.get_mut(path) {
            content.is_whole = true;
        }
        let (bytes, sha256) = sums::of_file(&to)?;
        let file = member.manifest.files.iter().find(|file| file.path == path);
        let rows = file.map_or(0, |file| file.rows);
        self.manifest.files.push(File { path: kept, resource_type: None, rows, bytes, sha256 });
        Ok(())
    }

    /// Writes what tells of the snapshots, the sums and the manifest.
    fn complete(&mut self) -> Result<()> {
        self.manifest.files.extend(member::write(&self.path, &self.members)?);
        self.manifest.files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
        for folder in [MEMBERS_FOLDER, WHOLE_FOLDER] {
            let folder = self.path.join(folder);
            if folder.exists() {
                sync_folder(&folder)?;
            }
        }
        complete(&self.path, &self.manifest, &self.manifest.files)
    }
}

/// What a version is known by: the digest of its row, and its place among the rows of a snapshot that have the same key.
type Known = ([u8; 16], u32);

/// An archive in the making.
struct Builder {
    folder: PathBuf,
    sorter: Sorter,
    known: HashMap<Known, u32>,
    versions: Vec<(Version, Own)>,
    members: Vec<Member>,
    files: Vec<File>,
    key: Vec<u8>,
    row: Vec<u8>,
}

impl Builder {
    fn new(folder: &Path, memory_budget: usize) -> Self {
        Self {
            folder: folder.to_owned(),
            sorter: Sorter::new(folder.to_owned(), memory_budget),
            known: HashMap::new(),
            versions: Vec::new(),
            members: Vec::new(),
            files: Vec::new(),
            key: Vec::new(),
            row: Vec::new(),
        }
    }

    /// Begins with what another archive holds. What its snapshots have alone is not copied where the disk can show it in two places.
    fn take_over(&mut self, old: &Archive) -> Result<()> {
        for file in &old.manifest.files {
            let path = old.path.join(&file.path);
            if sums::of_file(&path)?.1 != file.sha256 {
                let reason = "was altered".to_owned();
                return Err(Error::Damaged { snapshot: old.path.clone(), file: file.path.clone(), reason });
            }
            match table_of(file) {
                Table::Resources(_) => {
                    for row in Rows::open(path, resource_version)? {
                        self.take_version(row?)?;
                    }
                }
                Table::ApiCalls if file.path == crate::table::API_CALLS_FILE => {
                    for row in Rows::open(path, api_call_version)? {
                        self.take_version(row?)?;
                    }
                }
                Table::ApiCalls if file.path.contains('/') => {
                    let to = self.folder.join(&file.path);
                    if let Some(folder) = to.parent() {
                        make_folder(folder)?;
                    }
                    if fs::hard_link(&path, &to).is_err() {
                        fs::copy(&path, &to).map_err(|error| Error::io("write", &to, error))?;
                    }
                    self.files.push(file.clone());
                }
                // What tells of all snapshots is written anew.
                Table::ApiCalls => {}
            }
        }
        self.members = old.members.clone();
        Ok(())
    }

    fn take_version<R: Record>(&mut self, (mut record, version): (R, Version)) -> Result<()> {
        let digest = digest_of(&mut record, &mut self.row);
        let number = version.number as usize;
        if self.versions.len() <= number {
            self.versions.resize_with(number + 1, Default::default);
        }
        self.known.insert((short(digest), version.occurrence), version.number);
        self.sort(&record, &version)?;
        self.versions[number] = (version, record.own());
        Ok(())
    }

    fn sort<R: Record>(&mut self, record: &R, version: &Version) -> Result<()> {
        record.key(&mut self.key);
        encode::version_key(&mut self.key, version.occurrence, version.first, version.number);
        record.encode(&mut self.row);
        self.sorter.push(&self.key, &self.row)
    }

    /// Adds a snapshot; gives its number.
    fn add(&mut self, snapshot: &Snapshot) -> Result<u32> {
        let number = self.members.last().map_or(0, |member| member.number) + 1;
        let manifest_path = snapshot.path().join(MANIFEST_FILE);
        let text = fs::read(&manifest_path).map_err(|error| Error::io("read", &manifest_path, error))?;
        let mut member = Member {
            number,
            folder: name_of(snapshot),
            digest: sums::of_bytes(&text),
            text,
            manifest: snapshot.manifest().clone(),
            sums: None,
            signature: read_if_there(&snapshot.path().join(SIGNATURE_FILE))?,
            content: String::new(),
            listing: String::new(),
            contents: BTreeMap::new(),
        };
        let written = read_if_there(&snapshot.path().join(SUMS_FILE))?;
        let usual = sums::of_snapshot(&member.manifest.files, &member.digest).into_bytes();
        member.sums = written.filter(|written| *written != usual);
        let mut own = OwnFile::of(&member.manifest);
        let mut digests = Digests::default();
        let mut listing = Sha256::new();
        for file in &snapshot.manifest().files {
            let path = snapshot.path().join(&file.path);
            match table_of(file) {
                Table::Resources(_) => {
                    self.add_rows(number, path, crate::read::resource, &mut digests, &mut own, |_| {})?
                }
                Table::ApiCalls => {
                    self.add_rows(number, path, crate::read::api_call, &mut digests, &mut own, |call| {
                        take_listing(&mut listing, call);
                    })?
                }
            }
            let content = Content { evidence: digests.end_file(), is_whole: false };
            member.contents.insert(file.path.clone(), content);
        }
        self.files.push(own.write(&self.folder, &own_file(number))?);
        member.content = digests.end();
        member.listing = sums::hex(&listing.finalize());
        self.members.push(member);
        Ok(number)
    }

    fn add_rows<R: Record>(
        &mut self,
        number: u32,
        path: PathBuf,
        row: fn(&crate::read::Columns<'_>, usize) -> crate::read::Read<R>,
        digests: &mut Digests,
        own_file: &mut OwnFile,
        mut look: impl FnMut(&R),
    ) -> Result<()> {
        let (mut before, mut occurrence) = (Vec::new(), 0);
        for record in Rows::open(path, row)? {
            let mut record = record?;
            look(&record);
            let digest = digests.take(&mut record);
            record.key(&mut self.key);
            occurrence = if before == self.key { occurrence + 1 } else { 0 };
            std::mem::swap(&mut before, &mut self.key);
            let own = record.own();
            if let Some(version) = self.known.get(&(short(digest), occurrence)) {
                let (version, usual) = &mut self.versions[*version as usize];
                version.extend(number);
                if *usual != own {
                    own_file.push(version.number, &own);
                }
                continue;
            }
            let next = u32::try_from(self.versions.len()).unwrap_or(u32::MAX);
            let version = Version { number: next, occurrence, first: number, last: number, turns: Vec::new() };
            self.known.insert((short(digest), occurrence), next);
            self.sort(&record, &version)?;
            self.versions.push((version, own));
        }
        Ok(())
    }

    /// Writes the versions, in order.
    fn finish(self, tool: &str) -> Result<Archive> {
        let Self { folder, sorter, versions, members, mut files, .. } = self;
        let wrong = || Error::parquet("write", &folder, ParquetError::General("a sorted run was altered".into()));
        let mut names = Names::default();
        let mut current: Option<(Table, VersionsFile)> = None;
        sorter.finish(&mut |key, bytes| {
            let table = match encode::decode(bytes) {
                Some(Row::Resource(row)) => match &current {
                    Some((Table::Resources(name), _)) if name == row.resource_type => None,
                    _ => Some(Table::Resources(row.resource_type.to_owned())),
                },
                Some(Row::Call(_)) if matches!(current, Some((Table::ApiCalls, _))) => None,
                Some(Row::Call(_)) => Some(Table::ApiCalls),
                Some(Row::Deleted) | None => return Err(wrong()),
            };
            if let Some(table) = table {
                if let Some((_, file)) = current.take() {
                    files.push(file.finish()?);
                }
                let file = VersionsFile::create(&folder, names.give(&folder, &table)?, &table)?;
                current = Some((table, file));
            }
            let version = encode::version_of(key).and_then(|number| versions.get(number as usize));
            match (&mut current, version) {
                (Some((_, file)), Some((version, _))) => file.push(version, bytes),
                _ => Err(wrong()),
            }
        })?;
        // The calls are a file even if there are none.
        if !matches!(current, Some((Table::ApiCalls, _))) {
            let name = names.give(&folder, &Table::ApiCalls)?;
            files.push(VersionsFile::create(&folder, name, &Table::ApiCalls)?.finish()?);
        }
        if let Some((_, file)) = current {
            files.push(file.finish()?);
        }
        let times: BTreeSet<_> = members.iter().map(|member| member.manifest.captured_at).collect();
        let manifest = ArchiveManifest {
            format_version: FORMAT_VERSION,
            archive_version: ARCHIVE_VERSION,
            tool: tool.to_owned(),
            members: u32::try_from(members.len()).unwrap_or(u32::MAX),
            first_captured_at: times.first().copied().unwrap_or_default(),
            last_captured_at: times.last().copied().unwrap_or_default(),
            files,
        };
        Ok(Archive { path: folder, manifest, digest: String::new(), members, verified: Mutex::default() })
    }
}

/// Takes in what a call tells of what was read where: lists, and deliveries of AWS Config.
fn take_listing(listing: &mut Sha256, call: &ApiCall) {
    if call.resource.is_some() && call.service != "config" {
        return;
    }
    let resource = call.resource.as_deref().unwrap_or_default();
    let parts = [&call.account_id, &call.region, &call.service, &call.operation, resource, call.outcome.as_str()];
    for part in parts {
        listing.update((part.len() as u64).to_le_bytes());
        listing.update(part);
    }
    listing.update([u8::from(call.resource.is_some())]);
}

fn short(digest: [u8; 32]) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&digest[..16]);
    short
}

fn stop_unless(goes_on: bool) -> Result<()> {
    if goes_on { Ok(()) } else { Err(Error::Stopped) }
}

/// The name of a snapshot's folder, which may not be its id.
fn name_of(snapshot: &Snapshot) -> String {
    snapshot.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn time_of(time: chrono::DateTime<chrono::Utc>) -> String {
    time.format(TIME_FORMAT).to_string()
}

/// How many bytes a snapshot has as a folder.
fn bytes_of(member: &Member) -> u64 {
    let sums = sums::of_snapshot(&member.manifest.files, &member.digest).len() + member.text.len();
    member.manifest.files.iter().map(|file| file.bytes).sum::<u64>() + sums as u64
}

/// Why a folder that was archived earlier is not removed: what was added to it since would be lost.
fn holds_more(snapshot: &Snapshot, member: &Member) -> Result<Option<String>> {
    if read_if_there(&snapshot.path().join(SIGNATURE_FILE))? != member.signature {
        return Ok(Some("it was signed after it had been archived".into()));
    }
    Ok(snapshot.verify()?.first().map(ToString::to_string))
}

fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| Error::io("create", path, error))
}

fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", path, error)),
    }
}

/// Removes a folder of the store such that at no moment there is a part of it under its name.
fn discard(store: &Store, folder: &Path) -> Result<()> {
    let partial = Partial::create(store.path(), "removed")?;
    let target = partial.path().join(folder.file_name().unwrap_or_default());
    fs::rename(folder, &target).map_err(|error| Error::io("remove", folder, error))?;
    sync_folder(store.path())
}

/// Held while a store is compacted.
struct Lock {
    path: PathBuf,
    _file: fs::File,
}

impl Lock {
    fn take(store: &Store) -> Result<Self> {
        // Of the kind that any writer removes if nobody holds it.
        let path = store.path().join(format!("{}compact.lock", partial::PREFIX));
        let failed = |error| Error::io("lock", &path, error);
        let file = fs::OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
        match file.file().try_lock() {
            Ok(()) => Ok(Self { path, _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::Busy { store: store.path().to_owned() }),
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {
                Ok(Self { path, _file: file })
            }
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // There is nobody to tell; the next writer removes it.
        let _ = fs::remove_file(&self.path);
    }
}
