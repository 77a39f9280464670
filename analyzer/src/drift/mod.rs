//! Compares two snapshots, and runs the rules that tell which changes are worth somebody's attention.
//!
//! Each side's engine builds its typed tables; a third database attaches their files read-only and shows them in the schemas `before` and
//! `after`. What counts as a change is SQL in `sql/diff`; the rules are `sql/drift`.

pub(crate) mod compare;
mod findings;
pub(crate) mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use duckdb::{Connection, InterruptHandle};
use icecore_snapshot::Snapshot;
use icecore_sql::{Content, Rule};

pub use compare::Scope;
pub use icecore_sql::PAST;

use crate::checks::Filter;
use crate::engine::{
    Analysis, Crew, Engine, Error, Macros, Options, SIDES, analyze, connect, create_small_tables, create_time_macros,
    identifier, interrupt, limited, lock, quoted, set_parameters, side_by_side, sql_time,
};
use crate::reports;

/// The tables that a comparison of resources fills.
pub const COMPARED: [&str; 2] = ["drift_resource", "drift_attribute"];

/// The table that a comparison of findings fills.
pub const FINDING: &str = "drift_finding";

/// The table that drift rules fill.
pub const ALERT: &str = "drift_alert";

/// What every comparison reads of both sides.
const COVERAGE: [&str; 4] = ["coverage", "call_failure", "call_made", "held"];

/// Two snapshots, open for comparison: the earlier one first.
///
/// To be used in this order: [`show`](Self::show) whatever SQL names, [`compare`](Self::compare), [`judge`](Self::judge), [`run`](Self::run) rules,
/// [`lock`](Self::lock), ask.
pub struct Comparison {
    connection: Connection,
    handle: Arc<InterruptHandle>,
    content: Rc<Content>,
    macros: Macros,
    options: Options,
    /// Databases of the cache that are attached, by their files.
    attached: BTreeMap<PathBuf, String>,
    /// They hold the files that are attached where there is no cache, so that they are dropped after the connection.
    sides: [Engine; 2],
    folder: tempfile::TempDir,
}

impl Comparison {
    /// Opens both snapshots, and finds out what cannot be compared.
    ///
    /// # Errors
    /// Those of [`Engine::open`]; [`Error::Build`] where a table could not be built.
    pub fn open(snapshots: [Snapshot; 2], content: &Rc<Content>, options: &Options) -> Result<Comparison, Error> {
        let folder = tempfile::Builder::new()
            .prefix("icecore-")
            .tempdir()
            .map_err(|source| Error::Cache { path: std::env::temp_dir(), source })?;
        let options = options.clone().cached_in(folder.path());
        let connection = connect(&options, folder.path())?;
        let handle = connection.interrupt_handle();
        interrupt::register(&handle);
        let open = |snapshot| Engine::open(snapshot, Rc::clone(content), options.clone());
        let [before, after] = snapshots;
        let sides = [open(before)?, open(after)?];
        let attached = BTreeMap::new();
        let mut comparison = Comparison {
            connection,
            handle,
            content: Rc::clone(content),
            macros: Macros::of(content)?,
            options,
            attached,
            sides,
            folder,
        };
        comparison.set_up()?;
        Ok(comparison)
    }

    fn set_up(&mut self) -> Result<(), Error> {
        let connection = &self.connection;
        for (side, engine) in SIDES.into_iter().zip(&self.sides) {
            connection.execute_batch(&format!("create schema {side}; set search_path = '{side},main';"))?;
            create_small_tables(connection, side, &self.content, engine.snapshot())?;
            connection.execute_batch("set search_path = 'main'")?;
        }
        self.show(SIDES.map(|_| COVERAGE.iter().map(|name| (*name).to_owned()).collect()))?;
        let connection = &self.connection;
        let gaps = rules::query(&self.content, "drift_gap")?;
        self.make_macros(gaps)?;
        connection.execute_batch(&format!(
            "create table drift_gap as\n{gaps};
             create view unread as select side, table_name, account_id, region from drift_gap;
             create table table_leaf (table_name varchar, leaf varchar);",
        ))?;
        let [before, after] = &self.sides;
        after.write_leaves(connection)?;
        let time = |engine: &Engine| sql_time(engine.snapshot().manifest().captured_at);
        create_time_macros(connection, "main", &time(after))?;
        for (side, engine) in SIDES.into_iter().zip([before, after]) {
            create_time_macros(connection, side, &time(engine))?;
        }
        set_parameters(connection, &self.content, &self.options.parameters)?;
        rules::create_tables(connection)
    }

    /// How it was opened.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The content that is run.
    pub fn content(&self) -> &Rc<Content> {
        &self.content
    }

    /// The snapshots, the earlier one first.
    pub fn snapshots(&self) -> [&Snapshot; 2] {
        self.sides.each_ref().map(Engine::snapshot)
    }

    /// The database. SQL from outside goes through [`Comparison::admit`] first.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Reads a statement from outside: what it names, or why it may not run.
    ///
    /// # Errors
    /// Those of [`analyze`].
    pub fn admit(&self, sql: &str) -> Result<Analysis, Error> {
        analyze(&self.connection, sql)
    }

    /// Makes the macros that a text names, so that it can run.
    ///
    /// # Errors
    /// [`Error::DuckDb`], which would be a defect.
    pub fn make_macros(&self, sql: &str) -> Result<(), Error> {
        self.macros.make(&self.connection, sql)
    }

    /// The tables that a statement names on each side.
    pub fn named(analysis: &Analysis) -> [BTreeSet<String>; 2] {
        SIDES.map(|side| analysis.qualified.get(side).cloned().unwrap_or_default())
    }

    /// The tables that rules name on each side, and all that they name.
    ///
    /// # Errors
    /// [`Error::Rule`] where a rule's SQL may not run.
    pub fn named_by_rules(&self, chosen: &[Rule]) -> Result<([BTreeSet<String>; 2], BTreeSet<String>), Error> {
        let mut sides = <[BTreeSet<String>; 2]>::default();
        let mut all = BTreeSet::new();
        for rule in chosen {
            let analysis = self.sides[1].analysis_of(&rule.sql).map_err(|source| Error::of_rule(rule, source))?;
            for (names, more) in sides.iter_mut().zip(Self::named(&analysis)) {
                names.extend(more);
            }
            all.extend(analysis.tables);
        }
        Ok((sides, all))
    }

    /// Builds tables of each side, and shows them in its schema.
    ///
    /// # Errors
    /// [`Error::Build`] where a table could not be built, [`Error::Cache`] where it could not be kept.
    pub fn show(&mut self, names: [BTreeSet<String>; 2]) -> Result<(), Error> {
        for ((side, engine), names) in SIDES.into_iter().zip(&mut self.sides).zip(&names) {
            for (name, file, _) in engine.files_of(names)? {
                let number = self.attached.len();
                let database = match self.attached.get(&file) {
                    Some(database) => database.clone(),
                    None => {
                        let database = format!("file_{number}");
                        let path = quoted(&file.to_string_lossy());
                        self.connection.execute_batch(&format!("attach {path} as {database} (read_only)"))?;
                        self.attached.insert(file, database.clone());
                        database
                    }
                };
                let name = identifier(&name);
                self.connection
                    .execute_batch(&format!("create or replace view {side}.{name} as from {database}.{name}"))?;
            }
        }
        Ok(())
    }

    /// Compares the resources and their attributes: fills [`COMPARED`].
    ///
    /// # Errors
    /// [`Error::Altered`] where a file is not what the manifest says, [`Error::DuckDb`].
    pub fn compare(&self, scope: &Scope) -> Result<(), Error> {
        for side in &self.sides {
            side.verify(None)?;
        }
        compare::run(self, scope)
    }

    /// Runs the checks that a filter lets through on both snapshots, and compares their findings: fills [`FINDING`], and the tables of findings and
    /// results on each side. Nothing more can be [shown](Self::show) then.
    ///
    /// # Errors
    /// Those of [`crate::checks::Session`].
    pub fn judge(&mut self, filter: &Filter) -> Result<(), Error> {
        findings::run(self, filter)
    }

    /// Takes over what the checks say of all snapshots of a store: fills [`PAST`].
    ///
    /// # Errors
    /// [`Error::DuckDb`], [`Error::Cache`].
    pub fn recall(&self, past: &Connection) -> Result<(), Error> {
        findings::copy(past, &self.connection, self.folder.path(), PAST, PAST)
    }

    /// Runs drift rules: fills [`ALERT`].
    ///
    /// # Errors
    /// [`Error::Rule`] for the first rule whose query fails.
    pub fn run(&self, chosen: &[Rule]) -> Result<(), Error> {
        let mut statements = Vec::new();
        for rule in chosen {
            let sides = self.sides[1].sides_of(rule).map_err(|source| Error::of_rule(rule, source))?;
            rules::note(&self.connection, rule, &sides)?;
            self.make_macros(&rule.sql)?;
            let statement = rules::statement(&self.connection, rule);
            statements.push(statement.map_err(|source| Error::of_rule(rule, source))?);
        }
        let crew = Crew::gather(&self.connection, &self.content, &self.options, statements.len())?;
        side_by_side(crew, statements.len(), |worker, part| {
            let done = worker.limited(|connection| Ok(connection.execute_batch(&statements[part])?));
            done.map_err(|source| Error::of_rule(&chosen[part], source))
        })?;
        self.make_macros(rules::query(&self.content, ALERT)?)?;
        self.limited(|connection| rules::conclude(connection, &self.content))
    }

    /// From here on, SQL reads what is there, and nothing else.
    ///
    /// # Errors
    /// [`Error::DuckDb`], which would be a defect.
    pub fn lock(&self) -> Result<(), Error> {
        lock(&self.connection)
    }

    /// Runs work on the database under the time limit, and tells an interruption from a failure.
    ///
    /// # Errors
    /// [`Error::Timeout`], [`Error::Interrupted`], or what the work gives.
    pub fn limited<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        limited(&self.connection, &self.handle, self.options.timeout, work)
    }

    /// Forgets the cached tables of both snapshots; returns whether there were any.
    pub fn forget_cache(&self) -> bool {
        let forgotten = self.sides.each_ref().map(Engine::forget_cache);
        forgotten.contains(&true)
    }

    /// Whether a statement names tables that only [`judge`](Self::judge) fills.
    pub fn is_judged(tables: &BTreeSet<String>) -> bool {
        tables.contains(FINDING) || reports::JUDGED.iter().any(|table| tables.contains(*table))
    }
}
