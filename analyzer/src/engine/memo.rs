//! What texts of SQL name, each read once.
//!
//! DuckDB's parser takes longer over the content than most of its queries take on a small snapshot, and the content of a build never changes. So what
//! it names is part of the build: `analyses.json`, which a test writes and compares. What is not in there is read when it is needed.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

use duckdb::Connection;
use icecore_sql::Content;
use serde::{Deserialize, Serialize};

use super::{Analysis, Crew, Error, analysis, digest_of, interrupt, side_by_side};

/// What one text names, and the columns that it gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Known {
    analysis: Analysis,
    output: BTreeSet<String>,
}

/// What texts name, by their digests.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Analyses {
    /// The version of DuckDB that read them.
    duckdb: String,
    texts: BTreeMap<String, Known>,
}

/// Those of the content that this build carries. What another build wrote in another form is as good as nothing.
static BUILTIN: LazyLock<Analyses> =
    LazyLock::new(|| serde_json::from_str(include_str!("analyses.json")).unwrap_or_default());

/// What `analyses.json` has to hold for this content: a line for each text that the engine reads.
///
/// # Errors
/// [`Error::DuckDb`], and those of [`super::analyze`].
pub fn builtin_analyses(content: &Content) -> Result<String, Error> {
    let connection = Connection::open_in_memory()?;
    let mut lines = BTreeMap::new();
    for sql in content.own_sql() {
        let (analysis, output) = analysis::read(&connection, sql)?;
        let known = serde_json::to_string(&Known { analysis, output });
        lines.insert(digest_of([sql]), known.map_err(|error| Error::Internal(error.to_string()))?);
    }
    let lines: Vec<String> = lines.into_iter().map(|(digest, known)| format!("\"{digest}\":{known}")).collect();
    Ok(format!("{{\"duckdb\":\"{}\",\"texts\":{{\n{}\n}}}}\n", connection.version()?, lines.join(",\n")))
}

/// What texts of SQL name.
#[derive(Debug)]
pub(crate) struct Memo {
    /// Those of the build, if the DuckDB that is here would read them the same way.
    builtin: Option<&'static Analyses>,
    /// Others, by their digests.
    read: RefCell<HashMap<String, Known>>,
}

impl Memo {
    /// What is known of the content that this build carries.
    ///
    /// # Errors
    /// [`Error::DuckDb`], which would be a defect.
    pub(crate) fn new(connection: &Connection) -> Result<Memo, Error> {
        let version = connection.version()?;
        Ok(Memo { builtin: Some(&*BUILTIN).filter(|builtin| builtin.duckdb == version), read: RefCell::default() })
    }

    /// What a text names.
    pub(crate) fn analyze(&self, connection: &Connection, sql: &str) -> Result<Analysis, Error> {
        self.know(connection, sql, |known| known.analysis.clone())
    }

    /// The columns that a query gives, as far as its text tells.
    pub(super) fn output(&self, connection: &Connection, sql: &str) -> Result<BTreeSet<String>, Error> {
        self.know(connection, sql, |known| known.output.clone())
    }

    /// Those of these texts of which nothing is known.
    pub(super) fn unknown<'a>(&self, texts: &[&'a str]) -> Vec<&'a str> {
        let is_known = |sql: &str| {
            let digest = digest_of([sql]);
            self.builtin.is_some_and(|builtin| builtin.texts.contains_key(&digest))
                || self.read.borrow().contains_key(&digest)
        };
        texts.iter().copied().filter(|sql| !is_known(sql)).collect()
    }

    /// Reads texts side by side. What is wrong with one is told to whoever asks for it.
    pub(super) fn learn(&self, crew: Crew, texts: &[&str]) -> Result<(), Error> {
        let learnt = Mutex::new(Vec::new());
        side_by_side(crew, texts.len(), |worker, part| {
            if interrupt::is_stopped() {
                return Err(Error::Interrupted);
            }
            if let Ok((analysis, output)) = analysis::read(&worker.connection, texts[part]) {
                let known = (digest_of([texts[part]]), Known { analysis, output });
                learnt.lock().unwrap_or_else(PoisonError::into_inner).push(known);
            }
            Ok(())
        })?;
        self.read.borrow_mut().extend(learnt.into_inner().unwrap_or_else(PoisonError::into_inner));
        Ok(())
    }

    fn know<T>(&self, connection: &Connection, sql: &str, part: impl Fn(&Known) -> T) -> Result<T, Error> {
        let digest = digest_of([sql]);
        if let Some(known) = self.builtin.and_then(|builtin| builtin.texts.get(&digest)) {
            return Ok(part(known));
        }
        if let Some(known) = self.read.borrow().get(&digest) {
            return Ok(part(known));
        }
        let (analysis, output) = analysis::read(connection, sql)?;
        let known = Known { analysis, output };
        let wanted = part(&known);
        self.read.borrow_mut().insert(digest, known);
        Ok(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_of_the_content_is_known_without_reading_it() {
        let connection = Connection::open_in_memory().unwrap();
        let content = Content::builtin().unwrap();
        let memo = Memo::new(&connection).unwrap();
        let texts: Vec<&str> = content.own_sql().chain(["select 1"]).collect();
        assert_eq!(memo.unknown(&texts), ["select 1"]);
        memo.analyze(&connection, "select 1").unwrap();
        assert!(memo.unknown(&texts).is_empty());
    }
}
