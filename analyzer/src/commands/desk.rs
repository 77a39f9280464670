//! Runs statements from outside, one after the other, each on a locked database that has the tables it names.

use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;
use duckdb::Connection;
use icecore_snapshot::Snapshot;
use icecore_sql::Content;

use super::bar;
use crate::Hinted;
use crate::checks::{Filter, Session};
use crate::dialect::{Admitted, Dialect};
use crate::engine::{Analysis, Engine, Error, Options, automatic_tables, identifier};
use crate::reports;
use crate::suppressions::Suppressions;

/// A snapshot on which statements run.
///
/// An engine locks itself before it runs SQL from outside, and attaches no further tables then. So a statement that names a
/// table which the engine lacks gets another engine, which finds in the cache what is there already. No engine ever builds a table
/// after it ran a statement from outside.
pub(super) struct Desk {
    pub(super) snapshot: Snapshot,
    pub(super) content: Rc<Content>,
    options: Options,
    /// What marks findings as accepted, where statements ask for findings.
    suppressions: Suppressions,
    engine: Option<Engine>,
    /// Whether the engine has run the checks.
    judged: bool,
    /// What statements named so far.
    named: BTreeSet<String>,
}

impl Desk {
    pub(super) fn new(snapshot: Snapshot, content: Rc<Content>, options: Options, suppressions: Suppressions) -> Desk {
        Desk { snapshot, content, options, suppressions, engine: None, judged: false, named: BTreeSet::new() }
    }

    /// Reads a statement from outside. Its tables are built together with those of the statements that are read before the first one runs.
    pub(super) fn read(&mut self, sql: &str, dialect: Option<Dialect>) -> Result<Admitted> {
        let mut statement = Admitted::read(self.opened()?.connection(), sql, dialect)?;
        // The macro reads what is noted where `coverage` is named.
        if sql.to_lowercase().contains("was_read") {
            statement.analysis.tables.insert("coverage".to_owned());
        }
        self.named.extend(statement.analysis.tables.iter().cloned());
        Ok(statement)
    }

    /// Runs work on the locked database of a statement. Where a table of the cache turns out to be damaged, it is built
    /// anew and the work done once more, so it must not have shown anything when it fails with such an error.
    pub(super) fn run<T>(
        &mut self,
        mut statement: Admitted,
        mut work: impl FnMut(&Connection, &str) -> Result<T, Error>,
    ) -> Result<T> {
        let mut attempt = |desk: &mut Desk| -> Result<T, Error> {
            let engine = desk.engine(&statement.analysis)?;
            engine.limited(|connection| {
                statement.decide(engine)?;
                work(connection, &statement.sql)
            })
        };
        let result = match attempt(self) {
            Err(error) if error.is_corruption() && self.forget() => attempt(self),
            other => other,
        };
        match result {
            Ok(value) => Ok(value),
            Err(Error::Output(error)) => Err(error),
            Err(error) => {
                let names = self.content.tables.keys().chain(self.content.coverage.keys()).cloned();
                let automatic = automatic_tables(&self.content, &self.snapshot).into_keys();
                Err(with_suggestion(error, names.chain(automatic)))
            }
        }
    }

    /// How many rows a table has.
    pub(super) fn count(&mut self, table: &str) -> Result<u64> {
        let statement = self.read(&format!("select count(*) from {}", identifier(table)), Some(Dialect::Duckdb))?;
        self.run(statement, |connection, sql| Ok(connection.query_row(sql, [], |row| row.get(0))?))
    }

    /// The engine as it is, or a new one, which is not locked yet.
    fn opened(&mut self) -> Result<&mut Engine, Error> {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => Engine::open(self.snapshot.clone(), Rc::clone(&self.content), self.options.clone())?,
        };
        Ok(self.engine.insert(engine))
    }

    /// A locked engine that has the tables of a statement.
    fn engine(&mut self, analysis: &Analysis) -> Result<&Engine, Error> {
        let is_judged = |names: &BTreeSet<String>| reports::JUDGED.iter().any(|table| names.contains(*table));
        let suffices = self.engine.as_ref().is_some_and(|engine| {
            engine.is_locked() && !engine.lacks(analysis) && (self.judged || !is_judged(&analysis.tables))
        });
        if !suffices {
            if self.engine.as_ref().is_some_and(Engine::is_locked) {
                self.engine = None;
            }
            self.named.extend(analysis.tables.iter().cloned());
            let named = self.named.clone();
            let suppressions = self.suppressions.clone();
            let engine = self.opened()?;
            engine.prepare([&Analysis { tables: named.clone(), ..Analysis::default() }])?;
            let session = match is_judged(&named) {
                true => Some(Session::prepare(engine, &Filter::default(), &suppressions)?),
                false => None,
            };
            engine.lock()?;
            let judged = session.is_some();
            if let Some(session) = session {
                let progress = bar(session.pending() as u64, "{bar:30} {pos}/{len} checks");
                let run = session.run(engine, |_| progress.inc(1));
                progress.finish_and_clear();
                let run = run?;
                engine.limited(|connection| reports::fill(connection, engine.content(), &run))?;
            }
            self.judged = judged;
        }
        self.engine.as_ref().ok_or_else(|| Error::Internal("there is no engine".to_owned()))
    }

    fn forget(&mut self) -> bool {
        self.engine.take().is_some_and(|engine| engine.forget_cache())
    }
}

/// Adds the name that was probably meant to an error about a table that does not exist.
fn with_suggestion(error: Error, names: impl Iterator<Item = String>) -> anyhow::Error {
    let text = error.to_string();
    let Some((_, rest)) = text.split_once("Table with name ") else { return error.into() };
    let wrong = rest.split_whitespace().next().unwrap_or_default().to_lowercase();
    let nearest = names
        .map(|name| (strsim::jaro_winkler(&wrong, &name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0));
    // DuckDB suggests only among the tables that this query has loaded, which misleads.
    let head = text.split("\nDid you mean").next().unwrap_or(&text).to_owned();
    let place = text.find("\nLINE").map(|start| format!("\n{}", &text[start..])).unwrap_or_default();
    let hint = match nearest {
        Some((_, name)) => format!("did you mean `{name}`? `icecore tables` lists what can be queried"),
        None => "`icecore tables` lists what can be queried".to_owned(),
    };
    Hinted::new(format!("{}{place}", head.trim_end()), hint).into()
}
