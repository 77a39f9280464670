//! The folder that a snapshot grows in, and the lock that tells whether its writer still lives.
//!
//! The lock lies beside the folder and is older than it, so that at no moment there is a folder whose living writer holds no
//! lock, and so that nothing has to leave the folder when it is complete.

use std::fs::TryLockError;
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::{Error, Result};

/// How the names of partial folders begin.
pub(crate) const PREFIX: &str = ".partial-";
const LOCK: &str = ".lock";

/// A folder that vanishes when it is dropped, unless it was published.
#[derive(Debug)]
pub(crate) struct Partial {
    store: PathBuf,
    path: PathBuf,
    lock_path: PathBuf,
    lock: Option<fs::File>,
    made_store: bool,
    published: bool,
}

impl Partial {
    /// Makes the folder, and the store if need be, and removes what killed writers have left.
    pub(crate) fn create(store: &Path, label: &str) -> Result<Self> {
        let made_store = !store.exists();
        fs::create_dir_all(store).map_err(|error| Error::io("create", store, error))?;
        sweep(store);
        for count in 0_u64.. {
            let path = store.join(format!("{PREFIX}{label}-{}-{count}", std::process::id()));
            let lock_path = lock_of(&path);
            let create = |error| Error::io("create", &path, error);
            let lock = match fs::File::create_new(&lock_path) {
                Ok(lock) => lock,
                // Another writer's: process ids repeat, in containers above all.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(create(error)),
            };
            match lock.lock() {
                Ok(()) => {}
                // Where no file can be locked, nobody takes a folder for abandoned either.
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(error) => return Err(Error::io("lock", &lock_path, error)),
            }
            if !lock_path.exists() {
                // A sweep came between creating and locking.
                continue;
            }
            let partial = Self {
                store: store.to_owned(),
                path: path.clone(),
                lock_path,
                lock: Some(lock),
                made_store,
                published: false,
            };
            fs::create_dir(&path).map_err(create)?;
            return Ok(partial);
        }
        unreachable!("a store holds fewer folders than there are numbers")
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the folder its final name; false if that name is taken.
    pub(crate) fn publish(&mut self, target: &Path) -> Result<bool> {
        // Renaming replaces an empty folder silently, and that could be somebody's.
        if target.symlink_metadata().is_ok() {
            return Ok(false);
        }
        match fs::rename(&self.path, target) {
            Ok(()) => {
                self.published = true;
                sync_folder(&self.store)?;
                Ok(true)
            }
            Err(_) if target.symlink_metadata().is_ok() => Ok(false),
            Err(error) => Err(Error::io("create", target, error)),
        }
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // There is nobody to tell; what stays is swept by the next writer.
        if !self.published {
            let _ = fs::remove_dir_all(&self.path);
        }
        self.lock = None;
        let _ = fs::remove_file(&self.lock_path);
        if self.made_store && !self.published {
            // Only if it is empty.
            let _ = fs::remove_dir(&self.store);
        }
    }
}

/// Makes a folder's entries durable.
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    fs::File::open(path).and_then(|folder| folder.sync_all()).map_err(|error| Error::io("write", path, error))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Whether a folder's name says that a writer makes or made it.
pub(crate) fn is_partial(name: &str) -> bool {
    name.starts_with(PREFIX) && !name.ends_with(LOCK)
}

/// Whether the writer of a partial folder still lives.
pub(crate) fn is_held(path: &Path) -> bool {
    match fs::File::open(lock_of(path)) {
        Ok(lock) => !matches!(lock.try_lock_shared(), Ok(())),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

fn lock_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(LOCK);
    name.into()
}

/// Removes folders whose writer is gone. What cannot be removed is left for somebody who can.
fn sweep(store: &Path) {
    let Ok(entries) = fs::read_dir(store) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| name.starts_with(PREFIX)) else { continue };
        let path = store.join(name.strip_suffix(LOCK).unwrap_or(name));
        let lock_path = lock_of(&path);
        // The lock is kept until the folder is gone.
        let _lock = match fs::File::open(&lock_path) {
            Ok(lock) => match lock.try_lock() {
                Ok(()) => Some(lock),
                Err(TryLockError::WouldBlock | TryLockError::Error(_)) => continue,
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(_) => continue,
        };
        if path.symlink_metadata().is_err() || fs::remove_dir_all(&path).is_ok() {
            let _ = fs::remove_file(&lock_path);
        }
    }
}
