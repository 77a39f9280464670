//! What the texts of the content name, read once for all runs.
//!
//! DuckDB's parser takes longer over the content than most of its queries take on a small snapshot, and the content of a
//! build never changes. So what it names is kept in the cache folder. Only of SQL that this build carries: whether SQL from outside may
//! run is never read from a file.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use duckdb::Connection;
use icecore_sql::Content;
use serde::{Deserialize, Serialize};

use super::{Analysis, Crew, Error, analysis, digest_of, interrupt, side_by_side};

/// Raised when something else is read of a text than before.
const FORMAT: &str = "2";

/// What one text names, and the columns that it gives.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Known {
    analysis: Analysis,
    output: BTreeSet<String>,
}

/// What texts of SQL name, by their digests.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    known: RefCell<BTreeMap<String, Known>>,
    /// Digests of the SQL that this build carries.
    own: HashSet<String>,
    /// Where that SQL's part is kept.
    file: Option<PathBuf>,
    /// Whether something is known that the file has not.
    is_new: Cell<bool>,
}

impl Memo {
    /// What is known from earlier runs.
    pub(super) fn kept(folder: &Path, content: &Content, duckdb: &str) -> Memo {
        let own: HashSet<String> = content.own_sql().map(|sql| digest_of([sql])).collect();
        let mut sorted: Vec<&str> = own.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        let name = digest_of([FORMAT, duckdb].into_iter().chain(sorted));
        let file = folder.join(format!("analysis-{}.json", &name[..16]));
        // A file that cannot be read is written anew.
        let read = || serde_json::from_slice(&fs_err::read(&file).ok()?).ok();
        let mut known: BTreeMap<String, Known> = read().unwrap_or_default();
        known.retain(|digest, _| own.contains(digest));
        Memo { known: RefCell::new(known), own, file: Some(file), is_new: Cell::new(false) }
    }

    /// What a text names.
    pub(crate) fn analyze(&self, connection: &Connection, sql: &str) -> Result<Analysis, Error> {
        Ok(self.know(connection, sql)?.analysis)
    }

    /// The columns that a query gives, as far as its text tells.
    pub(super) fn output(&self, connection: &Connection, sql: &str) -> Result<BTreeSet<String>, Error> {
        Ok(self.know(connection, sql)?.output)
    }

    /// Those of these texts of which nothing is known.
    pub(super) fn unknown<'a>(&self, texts: &[&'a str]) -> Vec<&'a str> {
        let known = self.known.borrow();
        texts.iter().copied().filter(|sql| !known.contains_key(&digest_of([*sql]))).collect()
    }

    /// Reads texts side by side. What is wrong with one is told to whoever asks for it.
    pub(super) fn learn(&self, crew: Crew, texts: &[&str]) -> Result<(), Error> {
        let learnt = Mutex::new(Vec::new());
        side_by_side(crew, texts.len(), |worker, part| {
            if interrupt::is_stopped() {
                return Err(Error::Interrupted);
            }
            if let Ok(read) = analysis::read(&worker.connection, texts[part]) {
                learnt.lock().unwrap_or_else(PoisonError::into_inner).push((texts[part], read));
            }
            Ok(())
        })?;
        for (sql, read) in learnt.into_inner().unwrap_or_else(PoisonError::into_inner) {
            self.note(digest_of([sql]), read);
        }
        Ok(())
    }

    fn know(&self, connection: &Connection, sql: &str) -> Result<Known, Error> {
        let digest = digest_of([sql]);
        if let Some(known) = self.known.borrow().get(&digest) {
            return Ok(known.clone());
        }
        Ok(self.note(digest, analysis::read(connection, sql)?))
    }

    fn note(&self, digest: String, (analysis, output): (Analysis, BTreeSet<String>)) -> Known {
        let known = Known { analysis, output };
        if self.own.contains(&digest) {
            self.is_new.set(true);
        }
        self.known.borrow_mut().insert(digest, known.clone());
        known
    }

    /// Keeps what was learnt. It only saves time, so that a folder that cannot be written is no error here.
    pub(super) fn keep(&self) {
        let Some(file) = self.file.as_ref().filter(|_| self.is_new.replace(false)) else { return };
        let known = self.known.borrow();
        let own: BTreeMap<&String, &Known> = known.iter().filter(|(digest, _)| self.own.contains(*digest)).collect();
        let unfinished = file.with_extension(format!("{}.unfinished", std::process::id()));
        let written = serde_json::to_vec(&own)
            .map_err(std::io::Error::from)
            .and_then(|bytes| fs_err::write(&unfinished, bytes))
            .and_then(|()| fs_err::rename(&unfinished, file));
        if written.is_err() {
            let _ = fs_err::remove_file(&unfinished);
        }
    }
}
