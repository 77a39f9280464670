//! A folder of snapshots, and how one of them is named.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use fs_err as fs;

use crate::archive::{self, Archive};
use crate::manifest::Kind;
use crate::partial;
use crate::{Error, Result, Snapshot};

/// How times are written in the names of snapshots.
pub(crate) const TIME_FORMAT: &str = "%Y%m%dT%H%M%SZ";

/// A folder of snapshots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    path: PathBuf,
}

/// A folder in a store, or a snapshot of an archive in it.
#[derive(Debug)]
pub struct Entry {
    /// The folder's name; of a snapshot of an archive, that which its folder had.
    pub name: String,
    /// The folder; of a snapshot of an archive, that of the archive.
    pub path: PathBuf,
    /// What it is.
    pub state: State,
}

/// What a folder in a store is.
#[derive(Debug)]
pub enum State {
    /// A complete snapshot: a folder, or one of an archive.
    Complete(Box<Snapshot>),
    /// A snapshot that is being written, or whose writer was stopped. The error says which.
    Incomplete(Error),
    /// A complete snapshot that cannot be read: damaged, or of a newer format. The error says why.
    Unreadable(Error),
    /// Not a snapshot. The error says why.
    Foreign(Error),
}

impl Entry {
    /// The time that the snapshot stands for, as far as that is known: by its manifest, or else by its folder's name.
    pub fn captured_at(&self) -> Option<DateTime<Utc>> {
        match &self.state {
            State::Complete(snapshot) => Some(snapshot.manifest().captured_at),
            State::Incomplete(_) | State::Unreadable(_) => {
                let name = self.name.trim_start_matches(partial::PREFIX);
                // An archive stands for its newest snapshot, whose time comes last.
                let time = match name.strip_prefix(archive::PREFIX) {
                    Some(times) => times.split('-').nth(1)?,
                    None => name.split('-').next()?,
                };
                Some(NaiveDateTime::parse_from_str(time, TIME_FORMAT).ok()?.and_utc())
            }
            State::Foreign(_) => None,
        }
    }

    fn finished_at(&self) -> Option<DateTime<Utc>> {
        match &self.state {
            State::Complete(snapshot) => Some(snapshot.manifest().finished_at),
            _ => None,
        }
    }

    /// Whether it is an archive that cannot be read, and that has snapshots before and after a time.
    fn hides(&self, time: DateTime<Utc>) -> bool {
        let State::Unreadable(_) = &self.state else { return false };
        let first = self.name.strip_prefix(archive::PREFIX).and_then(|times| times.split('-').next());
        let first = first.and_then(|first| NaiveDateTime::parse_from_str(first, TIME_FORMAT).ok());
        first.is_some_and(|first| first.and_utc() <= time) && self.captured_at().is_some_and(|last| time < last)
    }

    /// Whether an address can mean it. An unreadable snapshot can be meant, and is then refused: that another one is silently
    /// taken in its place would be worse.
    fn is_addressable(&self) -> bool {
        match &self.state {
            // Who asks for the latest snapshot asks what there is.
            State::Complete(snapshot) => snapshot.manifest().kind == Kind::Inventory,
            State::Unreadable(_) => true,
            State::Incomplete(_) | State::Foreign(_) => false,
        }
    }
}

/// What an address names.
enum Located {
    /// A folder, which is still to be opened.
    Folder(PathBuf),
    Snapshot(Box<Snapshot>),
}

/// What a text means.
enum Address {
    /// So many before the newest.
    Latest(usize),
    /// The newest at or before a time.
    Time(DateTime<Utc>),
}

impl Store {
    /// The store in a folder, which need not exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every folder in the store, oldest first, and those whose time is not known at the end. Files and hidden folders are
    /// left out, but for those in which snapshots are being written. A store that does not exist has none.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn list(&self) -> Result<Vec<Entry>> {
        let read = |error| Error::io("read", &self.path, error);
        let folders = match fs::read_dir(&self.path) {
            Ok(folders) => folders,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(read(error)),
        };
        let mut entries = Vec::new();
        let mut archives = Vec::new();
        for folder in folders {
            let path = folder.map_err(read)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let hidden = name.starts_with('.') && !partial::is_partial(&name);
            if hidden || !path.is_dir() {
                continue;
            }
            let state = match Snapshot::open(&path) {
                Ok(snapshot) => State::Complete(Box::new(snapshot)),
                Err(Error::IsArchive { .. }) => match Archive::open(&path) {
                    Ok(archive) => {
                        archives.push(Arc::new(archive));
                        continue;
                    }
                    Err(Error::Missing { .. }) => continue,
                    Err(error) => State::Unreadable(error),
                },
                Err(error @ Error::Incomplete { .. }) => State::Incomplete(error),
                Err(error @ Error::Foreign { .. }) => State::Foreign(error),
                // Published or removed between the two looks.
                Err(Error::Missing { .. }) => continue,
                Err(error) => State::Unreadable(error),
            };
            entries.push(Entry { name, path, state });
        }
        // What is a folder, too, or lies in two archives, because a compaction was stopped before it had removed the one, counts once.
        archives.sort_by(|left, right| left.path().cmp(right.path()));
        let mut names: BTreeSet<String> = entries
            .iter()
            .filter(|entry| matches!(entry.state, State::Complete(_)))
            .map(|entry| entry.name.clone())
            .collect();
        for archive in &archives {
            for (place, member) in archive.members().iter().enumerate() {
                if names.insert(member.folder.clone()) {
                    let snapshot = Snapshot::of_archive(archive, place);
                    entries.push(Entry {
                        name: member.folder.clone(),
                        path: archive.path().to_owned(),
                        state: State::Complete(Box::new(snapshot)),
                    });
                }
            }
        }
        entries.sort_by_cached_key(|entry| {
            let time = entry.captured_at();
            (time.is_none(), time, entry.finished_at(), entry.name.clone())
        });
        Ok(entries)
    }

    /// Opens the inventory that an address names: `latest`; `latest~N`, which is the one N before it; an id; a path; a date or
    /// a time (`2026-11-20`, `2026-11-20T09:28:00Z`), which names the newest inventory at or before it, days and times
    /// without an offset being UTC's and a date meaning the end of the day.
    ///
    /// # Errors
    /// If the address names nothing, with the reason; [`Error::NoInventory`] if it names a snapshot of another kind; or as
    /// [`Snapshot::open`].
    pub fn resolve(&self, address: &str) -> Result<Snapshot> {
        let snapshot = self.resolve_any(address)?;
        match snapshot.manifest().kind {
            Kind::Inventory => Ok(snapshot),
            Kind::IacState => {
                Err(Error::NoInventory { path: snapshot.path().to_owned(), id: snapshot.id().to_owned() })
            }
        }
    }

    /// As [`resolve`](Self::resolve), but an id or a path may name a snapshot of any kind.
    ///
    /// # Errors
    /// As [`resolve`](Self::resolve), but for [`Error::NoInventory`].
    pub fn resolve_any(&self, address: &str) -> Result<Snapshot> {
        match self.locate(address)? {
            Located::Folder(path) => Snapshot::open(path),
            Located::Snapshot(snapshot) => Ok(*snapshot),
        }
    }

    /// As [`resolve_any`](Self::resolve_any), but the snapshot may be damaged: see [`Snapshot::open_unchecked`].
    ///
    /// # Errors
    /// As [`resolve_any`](Self::resolve_any), but for damaged files.
    pub fn resolve_unchecked(&self, address: &str) -> Result<Snapshot> {
        match self.locate(address)? {
            Located::Folder(path) => Snapshot::open_unchecked(path),
            Located::Snapshot(snapshot) => Ok(*snapshot),
        }
    }

    fn locate(&self, address: &str) -> Result<Located> {
        let wanted = Address::parse(address);
        // What reads as a keyword is one, even if a folder has that name: `./latest` names the folder.
        if !matches!(wanted, Some(Address::Latest(_)))
            && let Some(located) = self.named(address)?
        {
            return Ok(located);
        }
        let Some(wanted) = wanted else {
            return Err(if address.contains(['/', '\\']) {
                Error::Missing { path: address.into() }
            } else {
                Error::Address { address: address.to_owned(), store: self.path.clone() }
            });
        };
        let mut entries = self.list()?;
        entries.retain(Entry::is_addressable);
        let not_found = |reason| Error::NotFound { address: address.to_owned(), store: self.path.clone(), reason };
        let count = entries.len();
        let found = match wanted {
            Address::Latest(_) | Address::Time(_) if count == 0 => {
                return Err(Error::Empty { store: self.path.clone() });
            }
            Address::Latest(before) => {
                let index = count.checked_sub(before).and_then(|index| index.checked_sub(1));
                index.ok_or_else(|| {
                    not_found(match count {
                        1 => "there is 1 snapshot".to_owned(),
                        count => format!("there are {count} snapshots"),
                    })
                })?
            }
            Address::Time(time) => {
                // Of an archive that cannot be read it is not known which snapshots it holds.
                let hiding = entries.iter().position(|entry| entry.hides(time));
                let at_or_before = |entry: &Entry| entry.captured_at().is_some_and(|other| other <= time);
                let index = hiding.or_else(|| entries.iter().rposition(at_or_before));
                index.ok_or_else(|| {
                    let oldest = entries.iter().find_map(Entry::captured_at);
                    not_found(match oldest {
                        Some(oldest) => format!("the oldest snapshot is of {}", oldest.format("%Y-%m-%dT%H:%M:%SZ")),
                        None => "no snapshot's time is known".to_owned(),
                    })
                })?
            }
        };
        let entry = entries.swap_remove(found);
        match entry.state {
            // Its folder is not the snapshot that is meant.
            State::Unreadable(error) if entry.name.starts_with(archive::PREFIX) => Err(error),
            _ => Ok(entry.into()),
        }
    }

    /// What an address names as an id or as a path.
    fn named(&self, address: &str) -> Result<Option<Located>> {
        let is_name = !address.is_empty() && !address.contains(['/', '\\']) && address != "." && address != "..";
        if is_name {
            let path = self.path.join(address);
            if path.is_dir() {
                return Ok(Some(Located::Folder(path)));
            }
        }
        let path = Path::new(address);
        if !address.is_empty() && path.exists() {
            return Ok(Some(Located::Folder(path.to_owned())));
        }
        if is_name {
            // A folder that was renamed keeps the id in its manifest.
            let found = self.list()?.into_iter().find(|entry| match &entry.state {
                State::Complete(snapshot) => entry.name == address || snapshot.id() == address,
                _ => false,
            });
            return Ok(found.map(Located::from));
        }
        Ok(None)
    }
}

impl From<Entry> for Located {
    fn from(entry: Entry) -> Self {
        match entry.state {
            State::Complete(snapshot) => Self::Snapshot(snapshot),
            _ => Self::Folder(entry.path),
        }
    }
}

impl Address {
    fn parse(text: &str) -> Option<Self> {
        if text == "latest" {
            return Some(Self::Latest(0));
        }
        if let Some(before) = text.strip_prefix("latest~") {
            return before.parse().ok().map(Self::Latest);
        }
        parse_time(text).map(Self::Time)
    }
}

fn parse_time(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        let midnight = date.and_time(chrono::NaiveTime::MIN).and_utc();
        return midnight.checked_add_signed(TimeDelta::days(1) - TimeDelta::microseconds(1));
    }
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", TIME_FORMAT]
        .into_iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .map(|time| time.and_utc())
}
