//! The files of the cache, each with an index of what it holds: databases of typed tables, and verdicts.
//!
//! `tables_<digest>.duckdb` holds the tables that one run built, `tables_<digest>.json` names them and their keys; so it is with `verdicts_<digest>.parquet`
//! and checks. The digest is that of the index, so that processes that make the same at once write the same names, and the last one wins with equal
//! rows. Both are written under another name and renamed, the index first: without its file it says nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use duckdb::Connection;

use super::{Error, digest_of, export};

/// Keys of tables or checks, by name.
pub(crate) type Index = BTreeMap<String, String>;

/// What a file of the cache holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Typed tables, in a DuckDB database.
    Tables,
    /// Verdicts of checks, in Parquet.
    Verdicts,
    /// What checks come to, for histories, in Parquet.
    History,
}

impl Kind {
    fn prefix(self) -> &'static str {
        match self {
            Kind::Tables => "tables_",
            Kind::Verdicts => "verdicts_",
            Kind::History => "history_",
        }
    }

    fn suffix(self) -> &'static str {
        match self {
            Kind::Tables => "duckdb",
            Kind::Verdicts | Kind::History => "parquet",
        }
    }
}

/// What the cache holds of one snapshot and one kind: the index of each file, by the file's name without its suffix.
#[derive(Debug)]
pub(crate) struct Files {
    kind: Kind,
    folder: PathBuf,
    indexes: BTreeMap<String, Index>,
}

impl Files {
    /// Reads a snapshot's folder; one that is not there holds nothing.
    pub(crate) fn read(folder: &Path, kind: Kind) -> Files {
        let mut files = Files { kind, folder: folder.to_owned(), indexes: BTreeMap::new() };
        let Ok(entries) = fs_err::read_dir(folder) else { return files };
        let read = |path: PathBuf| {
            let name = path.file_stem()?.to_str()?.to_owned();
            if !name.starts_with(kind.prefix()) || path.extension()? != kind.suffix() {
                return None;
            }
            let index = fs_err::read(path.with_extension("json")).ok()?;
            Some((name, serde_json::from_slice(&index).ok()?))
        };
        files.indexes = entries.flatten().filter_map(|entry| read(entry.path())).collect();
        files
    }

    /// The file that holds something with this key.
    pub(crate) fn holding(&self, name: &str, key: &str) -> Option<&str> {
        let holds = |index: &Index| index.get(name).is_some_and(|kept| kept == key);
        self.indexes.iter().find(|(_, index)| holds(index)).map(|(file, _)| file.as_str())
    }

    /// The newest file that holds something by this name with another key.
    pub(crate) fn holding_another(&self, name: &str, key: &str) -> Option<String> {
        let holds = |index: &Index| index.get(name).is_some_and(|kept| kept != key);
        let others = self.indexes.iter().filter(|(_, index)| holds(index)).map(|(file, _)| file);
        let written = |file: &&String| fs_err::metadata(self.path(file)).and_then(|metadata| metadata.modified()).ok();
        others.max_by_key(written).cloned()
    }

    /// The names of all files.
    pub(crate) fn names(&self) -> BTreeSet<String> {
        self.indexes.keys().cloned().collect()
    }

    /// Keeps the rows of a query, in Parquet.
    pub(crate) fn keep_rows(&mut self, connection: &Connection, index: Index, sql: &str) -> Result<(), Error> {
        if index.is_empty() {
            return Ok(());
        }
        let (name, unfinished) = self.begin(&index)?;
        if let Err(error) = export(connection, sql, &unfinished) {
            let _ = fs_err::remove_file(&unfinished);
            return Err(error);
        }
        self.complete(name, &unfinished, index)
    }

    /// Where a file lies.
    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(format!("{file}.{}", self.kind.suffix()))
    }

    /// Removes a file that turned out to be damaged; one that cannot be removed is at least not used.
    pub(crate) fn discard(&mut self, file: &str) {
        self.indexes.remove(file);
        let _ = fs_err::remove_file(self.path(file));
        let _ = fs_err::remove_file(self.path(file).with_extension("json"));
    }

    /// Begins a file that is to hold this: makes the folder, and gives its name and where to write it.
    pub(crate) fn begin(&self, index: &Index) -> Result<(String, PathBuf), Error> {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        fs_err::create_dir_all(&self.folder).map_err(|source| self.failed(source))?;
        let digest = digest_of(index.iter().flat_map(|(name, key)| [name, key]));
        let name = format!("{}{}", self.kind.prefix(), &digest[..16]);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let unfinished = self.folder.join(format!("{name}.{}-{number}.unfinished", std::process::id()));
        Ok((name, unfinished))
    }

    /// Gives a finished file its name, and keeps its index.
    pub(crate) fn complete(&mut self, name: String, finished: &Path, index: Index) -> Result<(), Error> {
        let text = serde_json::to_vec(&index).map_err(|error| self.failed(error.into()))?;
        let path = self.path(&name);
        let unfinished = finished.with_extension("index");
        let written = fs_err::write(&unfinished, text)
            .and_then(|()| fs_err::rename(&unfinished, path.with_extension("json")))
            .and_then(|()| fs_err::rename(finished, &path));
        if let Err(source) = written {
            let _ = fs_err::remove_file(&unfinished);
            let _ = fs_err::remove_file(finished);
            return Err(self.failed(source));
        }
        self.indexes.insert(name, index);
        Ok(())
    }

    fn failed(&self, source: std::io::Error) -> Error {
        Error::Cache { path: self.folder.clone(), source }
    }
}
