//! Runs statements from outside, one after the other, each on a locked database that has the tables it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{Result, bail};
use duckdb::Connection;
use icecore_snapshot::Snapshot;
use icecore_sql::Content;

use super::{bar, history, with_engine};
use crate::Hinted;
use crate::checks::{Filter, Session};
use crate::dialect::{Admitted, Dialect};
use crate::engine::{
    Analysis, Cache, Engine, Error, HISTORY, HistoryPart, Options, automatic_tables, identifier, sql_time,
};
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
    /// Where the snapshots lie that `history` shows.
    store: Option<PathBuf>,
    /// What statements named of `history` so far.
    past: BTreeSet<String>,
    /// What the engine shows of it.
    shown: BTreeSet<String>,
}

impl Desk {
    pub(super) fn new(snapshot: Snapshot, content: Rc<Content>, options: Options, suppressions: Suppressions) -> Desk {
        Desk {
            snapshot,
            content,
            options,
            suppressions,
            engine: None,
            judged: false,
            named: BTreeSet::new(),
            store: None,
            past: BTreeSet::new(),
            shown: BTreeSet::new(),
        }
    }

    /// With `history.<table>`, over the snapshots of a store.
    pub(super) fn with_history(self, store: PathBuf) -> Desk {
        Desk { store: Some(store), ..self }
    }

    /// Reads a statement from outside. Its tables are built together with those of the statements that are read before the first one runs.
    pub(super) fn read(&mut self, sql: &str, dialect: Option<Dialect>) -> Result<Admitted> {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => self.open()?,
        };
        let engine = &*self.engine.insert(engine);
        let mut statement = Admitted::read(engine.connection(), sql, dialect)?;
        // The macro reads what is noted where `coverage` is named.
        if sql.to_lowercase().contains("was_read") {
            statement.analysis.tables.insert("coverage".to_owned());
        }
        self.named.extend(statement.analysis.tables.iter().cloned());
        self.past.extend(past_of(&statement.analysis));
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

    fn open(&self) -> Result<Engine, Error> {
        Engine::open(self.snapshot.clone(), Rc::clone(&self.content), self.options.clone())
    }

    /// A locked engine that has the tables of a statement.
    fn engine(&mut self, analysis: &Analysis) -> Result<&Engine, Error> {
        let is_judged = |names: &BTreeSet<String>| reports::JUDGED.iter().any(|table| names.contains(*table));
        let suffices = self.engine.as_ref().is_some_and(|engine| {
            engine.is_locked() && !engine.lacks(analysis) && (self.judged || !is_judged(&analysis.tables))
        }) && past_of(analysis).is_subset(&self.shown);
        if !suffices {
            self.named.extend(analysis.tables.iter().cloned());
            let named = &self.named;
            let mut engine = match self.engine.take() {
                Some(engine) if !engine.is_locked() => engine,
                _ => self.open()?,
            };
            engine.prepare([&Analysis { tables: named.clone(), ..Analysis::default() }])?;
            let mut past = self.past.clone();
            past.extend(past_of(analysis));
            if !past.is_empty() {
                self.show_history(&mut engine, &past).map_err(Error::from_work)?;
            }
            let session = match is_judged(named) {
                true => Some(Session::prepare(&mut engine, &Filter::default(), &self.suppressions)?),
                false => None,
            };
            engine.lock()?;
            let judged = session.is_some();
            if let Some(session) = session {
                let progress = bar(session.pending() as u64, "{bar:30} {pos}/{len} checks");
                let run = session.run(&engine, |_| progress.inc(1));
                progress.finish_and_clear();
                let run = run?;
                engine.limited(|connection| reports::fill(connection, engine.content(), &run))?;
            }
            self.judged = judged;
            self.past.clone_from(&past);
            self.shown = past;
            self.engine = Some(engine);
        }
        self.engine.as_ref().ok_or_else(|| Error::Internal("there is no engine".to_owned()))
    }

    /// Builds tables of every snapshot of the store, one after the other, and shows each as one.
    fn show_history(&self, engine: &mut Engine, tables: &BTreeSet<String>) -> Result<()> {
        let Some(store) = &self.store else {
            bail!(Hinted::new("There is no `history` here", "`icecore query` and `icecore shell` know it"));
        };
        if matches!(self.options.cache, Cache::None) {
            bail!(Hinted::new(
                "`history` needs a cache",
                "leave out `--no-cache`, or name a folder with `--cache DIR`"
            ));
        }
        let is_known = |name: &String| {
            let table = self.content.tables.get(name);
            ["resource", "api_call", "coverage"].contains(&name.as_str())
                || table.is_some_and(|table| table.origin.is_some() || table.body.is_some())
        };
        if let Some(unknown) = tables.iter().find(|name| !is_known(name)) {
            bail!(Hinted::new(
                format!("There is no table `{HISTORY}.{unknown}`"),
                "`icecore tables` lists the tables; what checks say of all snapshots is told by `icecore history`"
            ));
        }
        let mut parts: BTreeMap<String, Vec<HistoryPart>> = BTreeMap::new();
        for snapshot in history::snapshots(store, None, None)? {
            let time = sql_time(snapshot.manifest().captured_at);
            let files = with_engine(&snapshot, &self.content, &self.options, |engine| Ok(engine.files_of(tables)?))?;
            for (table, file, database) in files {
                let (snapshot, time) = (snapshot.id().to_owned(), time.clone());
                parts.entry(table).or_default().push(HistoryPart { snapshot, time, file, database });
            }
        }
        for (table, parts) in &parts {
            engine.show_history(table, parts)?;
        }
        Ok(())
    }

    fn forget(&mut self) -> bool {
        self.engine.take().is_some_and(|engine| engine.forget_cache())
    }
}

/// The tables of `history` that a statement names.
fn past_of(analysis: &Analysis) -> BTreeSet<String> {
    analysis.qualified.get(HISTORY).cloned().unwrap_or_default()
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
