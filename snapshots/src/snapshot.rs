//! Opening a snapshot.

use std::collections::BTreeSet;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use fs_err as fs;
use serde::Deserialize;

use crate::archive::{Archive, Place, Restored};
use crate::manifest::{FORMAT_VERSION, File, Manifest};
use crate::sums::{self, SIGNATURE_FILE, SUMS_FILE};
use crate::table::{API_CALLS_FILE, RESOURCES_FOLDER};
use crate::verify::{Problem, verify};
use crate::{Error, Result, partial};

/// The name of the manifest.
pub(crate) const MANIFEST_FILE: &str = "manifest.json";

/// A complete snapshot, which nobody changes any more: a folder of its own, or one of an archive.
#[derive(Debug, Clone)]
pub struct Snapshot {
    path: PathBuf,
    manifest: Manifest,
    digest: String,
    /// The archive that it lies in, and its place there.
    member: Option<(Arc<Archive>, usize)>,
}

impl Snapshot {
    /// Opens the snapshot in a folder. That each file of the manifest is there and has its size is checked;
    /// [`verify`](Self::verify) looks inside.
    ///
    /// # Errors
    /// If there is no such folder, it is no snapshot, an incomplete one, one of a newer format, or one that was damaged.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let snapshot = Self::open_unchecked(path)?;
        for file in &snapshot.manifest.files {
            let damaged =
                |reason: String| Error::Damaged { snapshot: snapshot.path.clone(), file: file.path.clone(), reason };
            match stat(&snapshot.path, &file.path)? {
                Stat::File(bytes) if bytes == file.bytes => {}
                Stat::File(bytes) => {
                    return Err(damaged(format!("has {bytes} bytes and should have {}", file.bytes)));
                }
                Stat::Missing => return Err(damaged("is missing".into())),
                Stat::Other => return Err(damaged("is a link or not a file, which no snapshot has".into())),
            }
        }
        Ok(snapshot)
    }

    /// Opens the snapshot in a folder without a look at its files, in order to [`verify`](Self::verify) it: what is missing
    /// or altered is then told as a problem among others.
    ///
    /// # Errors
    /// As [`open`](Self::open), but for damaged files.
    pub fn open_unchecked(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        let read = |error| Error::io("read", &path, error);
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(Error::Foreign { path, reason: "it is a file".into() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::Missing { path }),
            Err(error) => return Err(read(error)),
        }
        if path.file_name().and_then(|name| name.to_str()).is_some_and(partial::is_partial) {
            let reason = if partial::is_held(&path) { "it is being written" } else { "its writer was stopped" };
            return Err(Error::Incomplete { path, reason: reason.into() });
        }
        let manifest_path = path.join(MANIFEST_FILE);
        match stat(&path, MANIFEST_FILE)? {
            Stat::File(_) => {}
            Stat::Missing => {
                let ours = [RESOURCES_FOLDER, API_CALLS_FILE, SUMS_FILE, SIGNATURE_FILE];
                return Err(match ours.iter().find(|name| path.join(name).symlink_metadata().is_ok()) {
                    Some(name) => {
                        Error::Incomplete { path, reason: format!("it has `{name}` but no `{MANIFEST_FILE}`") }
                    }
                    None => Error::Foreign { path, reason: format!("it has no `{MANIFEST_FILE}`") },
                });
            }
            Stat::Other => {
                return Err(Error::Untrusted { path: manifest_path, reason: "it is a link or not a file".into() });
            }
        }
        let text = fs::read(&manifest_path).map_err(|error| Error::io("read", &manifest_path, error))?;
        let manifest = parse(&path, &manifest_path, &text)?;
        Ok(Self { path, manifest, digest: sums::of_bytes(&text), member: None })
    }

    /// A snapshot of an archive.
    pub(crate) fn of_archive(archive: &Arc<Archive>, place: usize) -> Self {
        let member = &archive.members()[place];
        Self {
            path: archive.path().to_owned(),
            manifest: member.manifest.clone(),
            digest: member.digest.clone(),
            member: Some((Arc::clone(archive), place)),
        }
    }

    /// The folder: the snapshot's own, or the archive's.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The archive that it lies in, if it does.
    pub fn archive(&self) -> Option<&Arc<Archive>> {
        self.member.as_ref().map(|(archive, _)| archive)
    }

    pub(crate) fn member(&self) -> Option<(&Arc<Archive>, usize)> {
        self.member.as_ref().map(|(archive, place)| (archive, *place))
    }

    /// The id that the snapshot was given, which is its folder's name unless somebody renamed that.
    pub fn id(&self) -> &str {
        &self.manifest.id
    }

    /// What the snapshot is and consists of.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The SHA-256 of the manifest's bytes in lower-case hexadecimal. The manifest holds the sums of all other files, so it
    /// stands for the whole snapshot.
    pub fn digest(&self) -> String {
        self.digest.clone()
    }

    /// Where the resources of a type lie, in CloudFormation's spelling; `None` if the snapshot has none of that type.
    pub fn resource_place(&self, resource_type: &str) -> Option<Place> {
        let file = self.manifest.files.iter().find(|file| file.resource_type.as_deref() == Some(resource_type))?;
        Some(self.place(file))
    }

    /// Where the API calls lie.
    pub fn api_calls_place(&self) -> Place {
        match self.manifest.files.iter().find(|file| file.path == API_CALLS_FILE) {
            Some(file) => self.place(file),
            // No manifest is accepted that does not list it.
            None => Place::File(self.path.join(API_CALLS_FILE)),
        }
    }

    fn place(&self, file: &File) -> Place {
        match self.member() {
            Some((archive, place)) => archive.place(place, file),
            None => Place::File(self.path.join(&file.path)),
        }
    }

    /// Compares the bytes that the rows of a file of the manifest are read from with their sums; gives the file that was altered.
    ///
    /// # Errors
    /// If one of them cannot be read.
    pub fn find_altered(&self, file: &File) -> Result<Option<PathBuf>> {
        match self.member() {
            Some((archive, place)) => archive.find_altered(place, file),
            None => {
                let path = self.path.join(&file.path);
                Ok((sums::of_file(&path)?.1 != file.sha256).then_some(path))
            }
        }
    }

    /// A digest of what the snapshot holds of a type, or of the API calls where that is `None`. Where two snapshots give the same text, they hold the
    /// same, but for the times at which it was captured, and for how long calls took. It need not be the other way round: what lies in an archive,
    /// and what does not, have different digests.
    pub fn evidence_digest(&self, resource_type: Option<&str>) -> Option<String> {
        let file = self.manifest.files.iter().find(|file| match resource_type {
            Some(resource_type) => file.resource_type.as_deref() == Some(resource_type),
            None => file.path == API_CALLS_FILE,
        })?;
        match self.member() {
            Some((archive, place)) => archive.evidence_digest(place, file),
            None => Some(file.sha256.clone()),
        }
    }

    /// A digest of what was listed where, and how that ended; `None` where it is not known without a look at all calls.
    pub fn listing_digest(&self) -> Option<&str> {
        self.member().map(|(archive, place)| archive.members()[place].listing.as_str())
    }

    /// Writes the snapshot of an archive as a folder again, into the same store or another. See [`Restored`].
    ///
    /// # Errors
    /// [`Error::NotArchived`]; [`Error::Damaged`] where the archive does not hold any more what it was made of; if the disk refuses.
    pub fn restore(&self, store: &crate::Store) -> Result<Restored> {
        let (archive, place) = self.member().ok_or_else(|| Error::NotArchived { path: self.path.clone() })?;
        archive.restore(place, store)
    }

    /// Compares every file with its sum, its size and its rows, and the sums with each other, and looks for files that do
    /// not belong to the snapshot. No problems mean that every byte is as it was written, as far as the manifest itself can
    /// be trusted, which only a signature can tell.
    ///
    /// # Errors
    /// Only if the folder itself cannot be read: what is wrong with a file is a problem.
    pub fn verify(&self) -> Result<Vec<Problem>> {
        match self.member() {
            Some((archive, place)) => archive.verify(&[place]),
            None => verify(self),
        }
    }
}

/// What is at a path of a manifest.
pub(crate) enum Stat {
    /// A file and its size.
    File(u64),
    Missing,
    /// A folder, a device, or anything that is reached over a link.
    Other,
}

/// Looks at a path inside a folder without following any link, which could lead out of it.
pub(crate) fn stat(folder: &Path, inside: &str) -> Result<Stat> {
    let mut path = folder.to_owned();
    let mut parts = inside.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        match fs::symlink_metadata(&path) {
            Ok(metadata) if parts.peek().is_none() && metadata.is_file() => return Ok(Stat::File(metadata.len())),
            Ok(metadata) if parts.peek().is_some() && metadata.is_dir() => {}
            Ok(_) => return Ok(Stat::Other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Stat::Missing),
            Err(error) => return Err(Error::io("read", path, error)),
        }
    }
    Ok(Stat::Other)
}

pub(crate) fn parse(folder: &Path, path: &Path, text: &[u8]) -> Result<Manifest> {
    /// Read first and alone: nothing else is known to mean what it seems to.
    #[derive(Deserialize)]
    struct Versioned {
        format_version: Option<serde_json::Value>,
        archive_version: Option<serde_json::Value>,
    }

    let wrong = |source| Error::Manifest { path: path.to_owned(), source };
    let versioned: Versioned = serde_json::from_slice(text).map_err(wrong)?;
    let foreign = |reason: &str| Error::Foreign { path: folder.to_owned(), reason: reason.into() };
    if versioned.archive_version.is_some() {
        return Err(Error::IsArchive { path: folder.to_owned() });
    }
    match versioned.format_version {
        None => return Err(foreign("its `manifest.json` has no `format_version`")),
        Some(version) => match version.as_u64() {
            None | Some(0) => return Err(foreign("the `format_version` in its `manifest.json` is none of ours")),
            Some(found) if found > u64::from(FORMAT_VERSION) => {
                return Err(Error::FutureVersion { path: folder.to_owned(), found, supported: FORMAT_VERSION });
            }
            Some(_) => {}
        },
    }
    let manifest: Manifest = serde_json::from_slice(text).map_err(wrong)?;
    match distrust(&manifest) {
        None => Ok(manifest),
        Some(reason) => Err(Error::Untrusted { path: path.to_owned(), reason }),
    }
}

/// Why a manifest is not to be acted on: anybody may have written it.
fn distrust(manifest: &Manifest) -> Option<String> {
    if !is_name(&manifest.id) {
        return Some(format!("its id {:?} is not the name of a folder", manifest.id));
    }
    let mut paths = BTreeSet::new();
    let mut types = BTreeSet::new();
    for file in &manifest.files {
        if !is_inside(&file.path) {
            return Some(format!("{:?} is not the path of a file inside the snapshot", file.path));
        }
        if [MANIFEST_FILE, SUMS_FILE, SIGNATURE_FILE].contains(&file.path.as_str()) || !paths.insert(&file.path) {
            return Some(format!("{:?} is listed where it must not be", file.path));
        }
        if !sums::is_sum(&file.sha256) {
            return Some(format!("the sum of {:?} is not a SHA-256 sum", file.path));
        }
        match &file.resource_type {
            Some(_) if file.path == API_CALLS_FILE => return Some(format!("{:?} has a resource type", file.path)),
            Some(resource_type) if !types.insert(resource_type) => {
                return Some(format!("{resource_type:?} has two files"));
            }
            _ => {}
        }
    }
    (!paths.contains(&API_CALLS_FILE.to_owned())).then(|| format!("it does not list `{API_CALLS_FILE}`"))
}

/// Whether a path has only plain names, on every platform, and nothing that a terminal or a list of sums would stumble over.
pub(crate) fn is_inside(path: &str) -> bool {
    let plain = !path.contains(|character: char| character.is_control() || matches!(character, '\\' | ':'));
    plain && !path.is_empty() && path.split('/').all(is_name)
}

pub(crate) fn is_name(name: &str) -> bool {
    let mut components = Path::new(name).components();
    matches!((components.next(), components.next()), (Some(Component::Normal(part)), None) if part == name)
        && !name.contains(|character: char| character.is_control() || matches!(character, '\\' | ':' | '/'))
}
