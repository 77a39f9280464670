//! From a snapshot to tables that SQL can ask.
//!
//! An [`Engine`] opens a snapshot, builds the tables that some SQL names from the evidence (or takes them from the cache),
//! and then locks the database: whatever runs afterwards can read these tables and nothing else.

mod analysis;
mod automatic;
mod build;
pub(crate) mod cache;
mod dependencies;
mod error;
mod export;
mod inputs;
pub mod interrupt;
mod macros;
mod memo;
mod setup;
mod voids;
mod workers;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use duckdb::{Connection, InterruptHandle};
use icecore_snapshot::Snapshot;
use icecore_sql::{Check, Content, Per, Rule, Table};
use sha2::{Digest, Sha256};

pub use analysis::{Analysis, analyze};
pub(crate) use analysis::{HISTORY, output_of};
pub use automatic::automatic_tables;
pub(crate) use build::{HistoryPart, holds, resource_rows, snapshot_folder, staging_script};
use dependencies::Follower;
pub(crate) use dependencies::leaves_of;
pub use dependencies::{Dependencies, SIDES, explain_dependencies, explain_sides};
pub use error::Error;
pub(crate) use export::export;
pub(crate) use inputs::{Holdings, Inputs};
pub(crate) use macros::Macros;
pub(crate) use memo::Memo;
pub use memo::builtin_analyses;
pub(crate) use setup::{
    connect, create_engine_tables, create_macros_for, create_small_tables, create_time_macros, lock, parameter_text,
    set_parameters, write_checks,
};
pub(crate) use workers::{Crew, limited, side_by_side};

/// Where typed tables are kept between runs.
#[derive(Debug, Clone)]
pub enum Cache {
    /// In this folder.
    Folder(PathBuf),
    /// Nowhere: they are built anew, in memory.
    None,
}

/// How the engine may use the machine.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where typed tables are kept between runs.
    pub cache: Cache,
    /// DuckDB's memory limit, such as `2GiB`.
    pub memory: String,
    /// DuckDB's threads; all cores where `None`.
    pub threads: Option<u32>,
    /// How long one query may take.
    pub timeout: Option<Duration>,
    /// Parameters set by the user: name and value.
    pub parameters: BTreeMap<String, String>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            cache: Cache::None,
            memory: "2GiB".to_owned(),
            threads: None,
            timeout: None,
            parameters: BTreeMap::new(),
        }
    }
}

impl Options {
    /// With a cache in this folder where there would be none: for what reads tables of several snapshots, from files.
    pub(crate) fn cached_in(mut self, folder: &Path) -> Options {
        if matches!(self.cache, Cache::None) {
            self.cache = Cache::Folder(folder.join("cache"));
        }
        self
    }
}

/// The engine's own queries over a snapshot's call log, which say what was read.
const COVERAGE: [&str; 4] = ["coverage", "call_failure", "call_made", "held"];

/// The engine's query over what resources are called, for suppressions.
const LABELS: &str = "resource_label";

/// A snapshot, open for SQL.
pub struct Engine {
    memo: Memo,
    macros: Macros,
    connection: Connection,
    content: Rc<Content>,
    snapshot: Snapshot,
    options: Options,
    /// Folder for spilled data. Removed when dropped, after the connection.
    _private: tempfile::TempDir,
    /// Resource types without a described table, by the name under which SQL reaches them.
    automatic: BTreeMap<String, String>,
    /// Tables that can be named.
    ready: BTreeSet<String>,
    /// What the cache holds of the snapshot, once it was looked at.
    files: Option<cache::Files>,
    /// Databases of the cache that are attached.
    attached: BTreeSet<String>,
    /// How long each table took that was built.
    built: RefCell<Vec<(String, Duration)>>,
    /// Keys of tables, as far as they were needed.
    keys: RefCell<HashMap<String, String>>,
    /// The part that the keys of all tables have in common.
    base: OnceCell<String>,
    /// The part that the keys of all verdicts have in common.
    context: OnceCell<String>,
    /// The part that the keys of all checks have in common.
    content_part: OnceCell<String>,
    /// Files of the snapshot that were found to be what the manifest says.
    verified: RefCell<BTreeSet<String>>,
    /// Which of the tables that are ready have no rows.
    emptiness: voids::Emptiness,
    locked: bool,
    handle: Arc<InterruptHandle>,
}

impl Engine {
    /// Opens a snapshot.
    ///
    /// # Errors
    /// [`Error::DuckDb`] where DuckDB refuses an option, [`Error::Parameter`] for an unknown or ill-typed parameter.
    pub fn open(snapshot: Snapshot, content: Rc<Content>, options: Options) -> Result<Engine, Error> {
        let private = tempfile::Builder::new()
            .prefix("icecore-")
            .tempdir()
            .map_err(|source| Error::Cache { path: std::env::temp_dir(), source })?;
        let connection = connect(&options, private.path())?;
        let handle = connection.interrupt_handle();
        interrupt::register(&handle);
        let memo = Memo::new(&connection)?;
        let engine = Engine {
            memo,
            macros: Macros::of(&content)?,
            connection,
            automatic: automatic_tables(&content, &snapshot),
            content,
            snapshot,
            options,
            _private: private,
            ready: BTreeSet::new(),
            files: None,
            attached: BTreeSet::new(),
            built: RefCell::default(),
            keys: RefCell::default(),
            base: OnceCell::new(),
            context: OnceCell::new(),
            content_part: OnceCell::new(),
            verified: RefCell::default(),
            emptiness: voids::Emptiness::default(),
            locked: false,
            handle,
        };
        create_small_tables(&engine.connection, "main", &engine.content, &engine.snapshot)?;
        create_time_macros(&engine.connection, "main", &sql_time(engine.snapshot.manifest().captured_at))?;
        set_parameters(&engine.connection, &engine.content, &engine.options.parameters)?;
        Ok(engine)
    }

    /// The content that this engine runs.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The snapshot that is open.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// The database. SQL from outside goes through [`Engine::admit`] first.
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

    /// What a check depends on.
    ///
    /// # Errors
    /// Those of [`analyze`]; [`Error::Circle`].
    pub fn dependencies(&self, check: &Check) -> Result<Dependencies, Error> {
        Follower { connection: &self.connection, content: &self.content, memo: &self.memo }
            .dependencies(&check.sql, &check.optional)
    }

    /// What a drift rule depends on, on each of [`SIDES`].
    ///
    /// # Errors
    /// Those of [`analyze`]; [`Error::Circle`].
    pub fn sides_of(&self, rule: &Rule) -> Result<[Dependencies; 2], Error> {
        Follower { connection: &self.connection, content: &self.content, memo: &self.memo }
            .sides(&rule.sql, &rule.optional)
    }

    /// What a statement of the content's names.
    pub(crate) fn analysis_of(&self, sql: &str) -> Result<Analysis, Error> {
        self.memo.analyze(&self.connection, sql)
    }

    /// The columns that a check's query gives, in lower case.
    ///
    /// # Errors
    /// Those of [`analyze`].
    pub fn columns_of(&self, sql: &str) -> Result<BTreeSet<String>, Error> {
        self.memo.output(&self.connection, sql)
    }

    /// Builds the tables that these statements name, so that they can be asked. To be called before [`Engine::lock`].
    ///
    /// # Errors
    /// [`Error::Build`] where a table could not be built, [`Error::Cache`] where it could not be kept.
    pub fn prepare<'a>(&mut self, statements: impl IntoIterator<Item = &'a Analysis>) -> Result<(), Error> {
        let wanted: BTreeSet<String> =
            statements.into_iter().flat_map(|analysis| analysis.tables.iter().cloned()).collect();
        let asks = wanted.contains(COVERAGE[0]);
        self.build(wanted)?;
        if asks { self.note_unread() } else { Ok(()) }
    }

    /// Whether a statement names a table that could be built and is not ready.
    pub fn lacks(&self, statement: &Analysis) -> bool {
        statement.tables.iter().any(|name| !self.ready.contains(name) && self.recipe(&self.content, name).is_some())
    }

    /// Builds what tells which tables were read where, and why others were not.
    pub(crate) fn prepare_coverage(&mut self) -> Result<(), Error> {
        self.build(COVERAGE.map(str::to_owned))?;
        self.note_unread()
    }

    /// Makes what resources are called and tagged ready, or an empty table where nobody asks.
    pub(crate) fn prepare_labels(&mut self, wanted: bool) -> Result<(), Error> {
        if wanted {
            return self.build([LABELS.to_owned()]);
        }
        self.connection.execute_batch(
            "create or replace view resource_label as
                 select null::varchar as arn, null::varchar as resource_id, null::varchar as resource_name,
                     null::varchar[] as tags
                 limit 0",
        )?;
        Ok(())
    }

    /// Reads the texts of these checks side by side, as far as nothing is known of them: mods come with hundreds.
    pub(crate) fn learn(&self, checks: &[Check]) -> Result<(), Error> {
        let texts: Vec<&str> = checks.iter().map(|check| check.sql.as_str()).collect();
        let unknown = self.memo.unknown(&texts);
        if unknown.is_empty() {
            return Ok(());
        }
        self.memo.learn(self.crew(unknown.len())?, &unknown)
    }

    /// Builds the tables that these checks name.
    pub(crate) fn prepare_checks<'a>(&mut self, checks: impl IntoIterator<Item = &'a Check>) -> Result<(), Error> {
        let mut wanted = BTreeSet::new();
        for check in checks {
            wanted.extend(self.tables_of(check)?);
        }
        self.build(wanted)
    }

    /// Which checks of this build give no rows, because tables that they need are empty. They must be ready. A user's check runs in any case, so
    /// that what is wrong with it shows.
    pub(crate) fn void_checks<'a>(
        &self,
        checks: impl IntoIterator<Item = &'a Check>,
    ) -> Result<BTreeSet<&'a str>, Error> {
        self.emptiness.survey(&self.connection)?;
        let mut void = BTreeSet::new();
        for check in checks.into_iter().filter(|check| !check.is_users) {
            let voids = self.voids_of(&self.analysis_of(&check.sql)?);
            if self.emptiness.is_void(&self.connection, &voids)? {
                void.insert(check.id.as_str());
            }
        }
        Ok(void)
    }

    /// When a statement has no rows, as far as that follows from tables that are made from the snapshot.
    fn voids_of(&self, statement: &Analysis) -> Vec<BTreeSet<String>> {
        let is_made = |name: &String| self.recipe(&self.content, name).is_some();
        statement.voids.iter().filter(|tables| tables.iter().all(is_made)).cloned().collect()
    }

    fn tables_of(&self, check: &Check) -> Result<BTreeSet<String>, Error> {
        let analysis = self.memo.analyze(&self.connection, &check.sql);
        Ok(analysis.map_err(|source| Error::of_check(check, source))?.tables)
    }

    /// The digest of everything that a check's verdicts follow from, the statement that runs it among them, and what is concluded from
    /// them.
    pub(crate) fn key_of_verdicts(
        &self,
        check: &Check,
        statement: &str,
        conclusion: impl IntoIterator<Item = String>,
    ) -> Result<String, Error> {
        let mut parts = vec![statement.to_owned(), self.context_key()?];
        parts.extend(conclusion);
        for name in self.tables_of(check)? {
            parts.push(self.key(&name)?);
        }
        Ok(digest_of(parts))
    }

    /// The digest of what any check may look at besides its tables: what was read, and the parameters.
    fn context_key(&self) -> Result<String, Error> {
        if let Some(key) = self.context.get() {
            return Ok(key.clone());
        }
        let mut parts = Vec::new();
        for name in COVERAGE {
            parts.push(self.key(name)?);
        }
        // For `was_read()`.
        for (table, leaves) in self.leaves()? {
            parts.push(table);
            parts.extend(leaves);
        }
        for (name, value) in setup::values_of_parameters(&self.content, &self.options.parameters)? {
            parts.extend([name.to_owned(), value]);
        }
        Ok(self.context.get_or_init(|| digest_of(parts)).clone())
    }

    /// The digest of everything that a check's verdicts follow from, but for the snapshot.
    pub(crate) fn key_of_check(&self, check: &Check) -> Result<String, Error> {
        let dependencies = self.dependencies(check)?;
        let mut parts = vec![self.content_key()?, check.id.clone(), check.sql.clone(), check.scope.as_str().to_owned()];
        parts.push(check.is_imported.to_string());
        for tables in [&check.optional, &check.nullable, &check.union] {
            parts.push(tables.iter().cloned().collect::<Vec<_>>().join(" "));
        }
        for table in dependencies.tables.iter().filter_map(|name| self.content.tables.get(name)) {
            parts.push(table.name.clone());
            for column in &table.columns {
                parts.extend([column.name.clone(), column.sql_type.clone()]);
            }
            if let Some(origin) = &table.origin {
                parts.extend([origin.resource_type.clone(), origin.per.as_str().to_owned(), origin.list.join(" ")]);
            }
            parts.extend(table.body.clone());
            let stagings = self.content.stagings.iter().filter(|((name, _), _)| *name == table.name);
            for ((_, source), staging) in stagings {
                parts.extend([source.clone(), staging.sql.clone()]);
            }
        }
        Ok(digest_of(parts))
    }

    /// The part that the keys of all checks have in common.
    fn content_key(&self) -> Result<String, Error> {
        if let Some(key) = self.content_part.get() {
            return Ok(key.clone());
        }
        let mut parts = vec![self.connection.version()?];
        parts.extend(self.content.macros.iter().map(|(_, script)| script.clone()));
        parts.extend(self.content.coverage.values().cloned());
        for (name, value) in setup::values_of_parameters(&self.content, &self.options.parameters)? {
            parts.extend([name.to_owned(), value]);
        }
        Ok(self.content_part.get_or_init(|| digest_of(parts)).clone())
    }

    /// From here on, SQL reads the tables that are ready, and nothing else.
    ///
    /// # Errors
    /// [`Error::DuckDb`], which would be a defect.
    pub fn lock(&mut self) -> Result<(), Error> {
        if !self.locked {
            lock(&self.connection)?;
            self.locked = true;
        }
        Ok(())
    }

    /// Makes the macros that a text names, so that it can run.
    ///
    /// # Errors
    /// [`Error::DuckDb`], which would be a defect.
    pub fn make_macros(&self, sql: &str) -> Result<(), Error> {
        self.macros.make(&self.connection, sql)
    }

    /// Whether it reads the tables that are ready, and nothing else.
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// Runs work on the database under the time limit, and tells an interruption from a failure.
    ///
    /// # Errors
    /// [`Error::Timeout`], [`Error::Interrupted`], or what the work gives.
    pub fn limited<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        limited(&self.connection, &self.handle, self.options.timeout, work)
    }

    /// Further connections to the database, each for a thread of its own: one per DuckDB thread, and no more than there is
    /// work.
    pub(crate) fn crew(&self, work: usize) -> Result<Crew, Error> {
        Crew::gather(&self.connection, &self.content, &self.options, work)
    }

    /// Forgets the cached tables of this snapshot, so that they are built anew; returns whether there were any.
    /// For when a file turned out to be damaged.
    pub fn forget_cache(&self) -> bool {
        self.cache_folder().is_some_and(|folder| fs_err::remove_dir_all(folder).is_ok())
    }

    /// The tables that were built rather than taken from the cache, and how long each took.
    pub fn built(&self) -> Vec<(String, Duration)> {
        self.built.borrow().clone()
    }

    /// The options with which it was opened.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Which staged tables stand behind each table, for `was_read()`.
    fn note_leaves(&self) -> Result<(), Error> {
        self.write_leaves(&self.connection)
    }

    /// Which staged tables stand behind each table.
    fn leaves(&self) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
        leaves_of(&self.connection, &self.content, &self.memo)
    }

    /// Writes into the `table_leaf` of a database which staged tables stand behind each table.
    pub(crate) fn write_leaves(&self, target: &Connection) -> Result<(), Error> {
        let mut leaves = target.appender("table_leaf")?;
        for (table, staged) in self.leaves()? {
            for leaf in staged {
                leaves.append_row(duckdb::params![table, leaf])?;
            }
        }
        leaves.flush()?;
        Ok(())
    }

    fn note_unread(&self) -> Result<(), Error> {
        self.connection.execute_batch("delete from unread; delete from table_leaf;")?;
        self.note_leaves()?;
        self.connection.execute_batch(
            "insert into unread select table_name, account_id, region from coverage where not is_read;",
        )?;
        Ok(())
    }
}

/// The SHA-256 of texts, each with its length, in hexadecimal digits.
pub(crate) fn digest_of<T: AsRef<str>>(parts: impl IntoIterator<Item = T>) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        let part = part.as_ref();
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A text as a SQL string literal.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name as a SQL identifier.
pub(crate) fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A time as DuckDB reads it.
pub(crate) fn sql_time(time: chrono::DateTime<chrono::Utc>) -> String {
    time.format("%Y-%m-%d %H:%M:%S%.6f").to_string()
}

/// Whether a table is staged per account, for display.
pub fn reach(table: &Table) -> &'static str {
    table.origin.as_ref().map_or("derived", |origin| match origin.per {
        Per::Account => "account",
        Per::Region => "region",
    })
}
