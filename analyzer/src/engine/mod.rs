//! From a snapshot to tables that SQL can ask.
//!
//! An [`Engine`] opens a snapshot, builds the tables that some SQL names from the evidence (or takes them from the cache),
//! and then locks the database: whatever runs afterwards can read these tables and nothing else.

mod analysis;
mod build;
mod error;
pub mod interrupt;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use duckdb::{AccessMode, Config, Connection, InterruptHandle};
use icecore_snapshot::Snapshot;
use icecore_sql::{Check, Content, Per, Table};

pub use analysis::{Analysis, analyze};
pub use error::Error;

/// Where typed tables are kept between runs.
#[derive(Debug, Clone)]
pub enum Cache {
    /// In this folder.
    Folder(PathBuf),
    /// Nowhere: they are built anew and removed at the end.
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

/// What the texts of the content name. Parsing them costs more than most of their queries on a small snapshot.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    analyses: RefCell<HashMap<String, Analysis>>,
    outputs: RefCell<HashMap<String, BTreeSet<String>>>,
}

impl Memo {
    fn analyze(&self, connection: &Connection, sql: &str) -> Result<Analysis, Error> {
        if let Some(known) = self.analyses.borrow().get(sql) {
            return Ok(known.clone());
        }
        let (analysis, output) = analysis::read(connection, sql)?;
        self.analyses.borrow_mut().insert(sql.to_owned(), analysis.clone());
        self.outputs.borrow_mut().insert(sql.to_owned(), output);
        Ok(analysis)
    }

    /// The columns that a query gives, as far as its text tells.
    fn output(&self, connection: &Connection, sql: &str) -> Result<BTreeSet<String>, Error> {
        self.analyze(connection, sql)?;
        Ok(self.outputs.borrow().get(sql).cloned().unwrap_or_default())
    }
}

/// A snapshot, open for SQL.
pub struct Engine {
    memo: Memo,
    connection: Connection,
    content: Rc<Content>,
    snapshot: Snapshot,
    options: Options,
    /// Folder for spilled data and, without a cache, for the tables. Removed when dropped, after the connection.
    private: tempfile::TempDir,
    /// Tables that can be named, built or attached.
    ready: BTreeSet<String>,
    /// Files of the snapshot that were found to be what the manifest says.
    verified: RefCell<BTreeSet<String>>,
    locked: bool,
    handle: Arc<InterruptHandle>,
}

/// A connection for a thread of its own.
pub(crate) struct Worker {
    connection: Connection,
    handle: Arc<InterruptHandle>,
    timeout: Option<Duration>,
}

impl Worker {
    /// Like [`Engine::limited`].
    pub(crate) fn limited<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        limited(&self.connection, &self.handle, self.timeout, work)
    }
}

fn limited<T>(
    connection: &Connection,
    handle: &Arc<InterruptHandle>,
    timeout: Option<Duration>,
    work: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    if interrupt::is_stopped() {
        return Err(Error::Interrupted);
    }
    let watch = interrupt::Watch::start(Arc::clone(handle), timeout);
    match work(connection) {
        Err(Error::Interrupted) if watch.expired() => {
            Err(Error::Timeout { seconds: timeout.unwrap_or_default().as_secs() })
        }
        other => other,
    }
}

/// What a query depends on.
#[derive(Debug, Clone, Default)]
pub struct Dependencies {
    /// Every table of the content that it names, directly or through derived tables.
    pub tables: BTreeSet<String>,
    /// Those of them that are staged from evidence and decide about verdicts.
    pub staged: BTreeSet<String>,
    /// The operations that answer the columns that it names; alternatives are joined by ` or `.
    pub operations: BTreeSet<String>,
    /// Those whose columns AWS Config does not hold.
    pub not_in_config: BTreeSet<String>,
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
        let engine = Engine {
            memo: Memo::default(),
            connection,
            content,
            snapshot,
            options,
            private,
            ready: BTreeSet::new(),
            verified: RefCell::default(),
            locked: false,
            handle,
        };
        engine.create_small_tables()?;
        create_macros(&engine.connection, &engine.content, &sql_time(engine.snapshot.manifest().captured_at))?;
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
        let judged = crate::reports::JUDGED.iter().any(|table| wanted.contains(*table));
        for name in wanted {
            self.build(&name)?;
        }
        if judged {
            let content = Rc::clone(&self.content);
            self.prepare_checks(content.checks.values())?;
        }
        Ok(())
    }

    /// Builds the tables that these checks name, and what explains their unknown findings.
    ///
    /// # Errors
    /// Those of [`Engine::prepare`]; [`Error::Check`] where a check's SQL may not run.
    pub fn prepare_checks<'a>(&mut self, checks: impl IntoIterator<Item = &'a Check>) -> Result<(), Error> {
        let mut wanted = BTreeSet::from([
            "coverage".to_owned(),
            "call_failure".to_owned(),
            "call_made".to_owned(),
            "held".to_owned(),
        ]);
        for check in checks {
            let analysis = self.memo.analyze(&self.connection, &check.sql).map_err(|source| Error::Check {
                check: check.id.clone(),
                path: check.path.clone(),
                source: Box::new(source),
            })?;
            wanted.extend(analysis.tables);
        }
        for name in wanted {
            self.build(&name)?;
        }
        self.note_unread()?;
        Ok(())
    }

    /// From here on, SQL reads the tables that are ready, and nothing else.
    ///
    /// # Errors
    /// [`Error::DuckDb`], which would be a defect.
    pub fn lock(&mut self) -> Result<(), Error> {
        if !self.locked {
            self.connection.execute_batch(
                "set enable_external_access = false; set allow_community_extensions = false; set lock_configuration = true;",
            )?;
            self.locked = true;
        }
        Ok(())
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
    pub(crate) fn workers(&self, work: usize) -> Result<Vec<Worker>, Error> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = self.options.threads.map_or(cores, |threads| threads as usize);
        (0..threads.min(work))
            .map(|_| {
                let connection = self.connection.try_clone()?;
                // Variables belong to a connection.
                set_parameters(&connection, &self.content, &self.options.parameters)?;
                let handle = connection.interrupt_handle();
                interrupt::register(&handle);
                Ok(Worker { connection, handle, timeout: self.options.timeout })
            })
            .collect()
    }

    /// Forgets the cached tables of this snapshot, so that they are built anew; returns whether there were any.
    /// For when a file turned out to be damaged.
    pub fn forget_cache(&self) -> bool {
        match &self.options.cache {
            Cache::Folder(folder) => fs_err::remove_dir_all(build::snapshot_folder(folder, &self.snapshot)).is_ok(),
            Cache::None => false,
        }
    }

    /// The options with which it was opened.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The tables made from the manifest and the content alone.
    fn create_small_tables(&self) -> Result<(), Error> {
        let manifest = self.snapshot.manifest();
        let connection = &self.connection;
        create_engine_tables(connection)?;
        connection.execute(
            "insert into snapshot values (?, ?::timestamp, ?, ?, ?)",
            duckdb::params![
                self.snapshot.id(),
                sql_time(manifest.captured_at),
                manifest.tool,
                self.snapshot.digest(),
                self.snapshot.path().display().to_string()
            ],
        )?;
        for account in &manifest.accounts {
            connection.execute(
                "insert into account values (?, ?, 'arn:' || ? || ':iam::' || ? || ':root')",
                [&account.account_id, &account.partition, &account.partition, &account.account_id],
            )?;
            for region in &account.regions {
                connection.execute(
                    "insert into account_region values (?, ?, ?)",
                    [&account.account_id, &account.partition, region],
                )?;
            }
        }
        let mut checks = connection.appender("check")?;
        for check in self.content.checks.values() {
            checks.append_row(duckdb::params![
                check.id,
                check.title,
                check.severity.as_str(),
                check.category.as_str(),
                check.service,
                check.scope.as_str(),
                check.description,
                check.remediation,
                check.command,
                check.sql
            ])?;
        }
        checks.flush()?;
        crate::reports::create_tables(connection, &self.content)
    }

    /// Which staged tables stand behind each table, for `was_read()`.
    fn note_leaves(&self) -> Result<(), Error> {
        let mut leaves = self.connection.appender("table_leaf")?;
        for (table, staged) in leaves_of(&self.connection, &self.content, &self.memo)? {
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

/// What a query depends on, without a snapshot at hand; tables in `optional` are left out of what decides.
///
/// # Errors
/// Those of [`analyze`]; [`Error::Circle`].
pub fn explain_dependencies(content: &Content, sql: &str, optional: &BTreeSet<String>) -> Result<Dependencies, Error> {
    Follower { connection: &Connection::open_in_memory()?, content, memo: &Memo::default() }.dependencies(sql, optional)
}

/// Follows a query through derived tables down to evidence.
struct Follower<'a> {
    connection: &'a Connection,
    content: &'a Content,
    memo: &'a Memo,
}

impl Follower<'_> {
    fn dependencies(&self, sql: &str, optional: &BTreeSet<String>) -> Result<Dependencies, Error> {
        let mut found = Dependencies::default();
        let analysis = self.memo.analyze(self.connection, sql)?;
        self.follow(&analysis, optional, &mut Vec::new(), &mut found)?;
        Ok(found)
    }

    fn follow(
        &self,
        analysis: &Analysis,
        optional: &BTreeSet<String>,
        path: &mut Vec<String>,
        found: &mut Dependencies,
    ) -> Result<(), Error> {
        for name in &analysis.tables {
            let Some(table) = self.content.tables.get(name) else { continue };
            if path.contains(name) {
                return Err(Error::Circle { table: name.clone() });
            }
            found.tables.insert(name.clone());
            let decides = !optional.contains(name);
            if let Some(body) = &table.body {
                let analysis = self
                    .memo
                    .analyze(self.connection, body)
                    .map_err(|source| Error::Build { table: name.clone(), source: Box::new(source) })?;
                path.push(name.clone());
                let all;
                let optional = if decides {
                    optional
                } else {
                    all = self.content.tables.keys().cloned().collect();
                    &all
                };
                self.follow(&analysis, optional, path, found)?;
                path.pop();
            } else if decides && table.origin.is_some() {
                found.staged.insert(name.clone());
                self.note_operations(table, analysis, found)?;
            }
        }
        Ok(())
    }

    fn note_operations(&self, table: &Table, analysis: &Analysis, found: &mut Dependencies) -> Result<(), Error> {
        let staging = self.content.stagings.get(&(table.name.clone(), "aws-config".to_owned()));
        let held = staging.map(|staging| self.memo.output(self.connection, &staging.sql)).transpose()?;
        for column in &table.columns {
            if !analysis.columns.contains(&column.name) || column.operations.is_empty() {
                continue;
            }
            let operations = column.operations.join(" or ");
            if held.as_ref().is_some_and(|held| !held.contains(&column.name)) {
                found.not_in_config.insert(operations.clone());
            }
            found.operations.insert(operations);
        }
        Ok(())
    }
}

/// The staged tables behind each table of the content.
pub(crate) fn leaves_of(
    connection: &Connection,
    content: &Content,
    memo: &Memo,
) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
    fn collect(
        connection: &Connection,
        content: &Content,
        memo: &Memo,
        name: &str,
        known: &mut BTreeMap<String, BTreeSet<String>>,
        path: &mut Vec<String>,
    ) -> Result<BTreeSet<String>, Error> {
        if let Some(leaves) = known.get(name) {
            return Ok(leaves.clone());
        }
        let Some(table) = content.tables.get(name) else { return Ok(BTreeSet::new()) };
        if path.iter().any(|earlier| earlier == name) {
            return Err(Error::Circle { table: name.to_owned() });
        }
        let leaves = match &table.body {
            None if table.origin.is_none() => BTreeSet::new(),
            None => BTreeSet::from([name.to_owned()]),
            Some(body) => {
                let analysis = memo
                    .analyze(connection, body)
                    .map_err(|source| Error::Build { table: name.to_owned(), source: Box::new(source) })?;
                path.push(name.to_owned());
                let mut leaves = BTreeSet::new();
                for inner in &analysis.tables {
                    leaves.extend(collect(connection, content, memo, inner, known, path)?);
                }
                path.pop();
                leaves
            }
        };
        known.insert(name.to_owned(), leaves.clone());
        Ok(leaves)
    }

    let mut known = BTreeMap::new();
    for name in content.tables.keys() {
        collect(connection, content, memo, name, &mut known, &mut Vec::new())?;
    }
    Ok(known)
}

/// A DuckDB database in memory that loads nothing by itself.
pub(crate) fn connect(options: &Options, spill: &std::path::Path) -> Result<Connection, Error> {
    let mut config = Config::default()
        .access_mode(AccessMode::ReadWrite)?
        .enable_autoload_extension(false)?
        .with("autoinstall_known_extensions", "false")?
        .max_memory(&options.memory)?
        .with("temp_directory", spill.join("spill").to_string_lossy())?;
    if let Some(threads) = options.threads {
        config = config.threads(i64::from(threads))?;
    }
    Ok(Connection::open_in_memory_with_flags(config)?)
}

/// The tables that the engine fills itself.
pub(crate) fn create_engine_tables(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch(
        r#"
        create table snapshot (id varchar, captured_at timestamp, tool varchar, digest varchar, path varchar);
        create table account (account_id varchar, "partition" varchar default 'aws', arn varchar);
        create table account_region (account_id varchar, "partition" varchar default 'aws', region varchar);
        create table "check" (
            id varchar, title varchar, severity varchar, category varchar, service varchar, scope varchar,
            description varchar, remediation varchar, command varchar, sql varchar
        );
        create table table_leaf (table_name varchar, leaf varchar);
        create table unread (
            table_name varchar, account_id varchar default '111111111111', region varchar default 'us-east-1'
        );
        create table verdict_row (
            check_id varchar, status varchar, resource varchar, reason varchar, account_id varchar, region varchar,
            dimensions json, unknown_because varchar, verdicts bigint
        );
        create table check_table (check_id varchar, table_name varchar, stands_alone boolean);
        create table check_operation (check_id varchar, operation varchar, not_in_config boolean);
        create table finding (
            check_id varchar, severity varchar, status varchar, resource varchar, reason varchar,
            account_id varchar, region varchar, dimensions json
        );
        "#,
    )?;
    Ok(())
}

/// The macros of the content, and those that speak of the snapshot.
pub(crate) fn create_macros(connection: &Connection, content: &Content, time: &str) -> Result<(), Error> {
    for (_, script) in &content.macros {
        connection.execute_batch(script)?;
    }
    connection.execute_batch(&format!(
        "create macro snapshot_time() as timestamp {time};
         create macro was_read(name, account, place) as case when not exists (
             select 1 from unread join table_leaf on table_leaf.leaf = unread.table_name
             where table_leaf.table_name = name and unread.account_id = account
                 and (unread.region = place or unread.region = 'global' or place = 'global')
         ) then true end;",
        time = quoted(time),
    ))?;
    Ok(())
}

/// Sets every parameter to the user's value or its default.
pub(crate) fn set_parameters(
    connection: &Connection,
    content: &Content,
    given: &BTreeMap<String, String>,
) -> Result<(), Error> {
    if let Some(unknown) = given.keys().find(|name| !content.parameters.contains_key(*name)) {
        let known: Vec<_> = content.parameters.keys().map(|name| format!("`{name}`")).collect();
        return Err(Error::Parameter(format!("There is no parameter `{unknown}`, only {}", known.join(", "))));
    }
    for (name, parameter) in &content.parameters {
        let value = match given.get(name) {
            Some(text) => parse_parameter(name, text, &parameter.default)?,
            None => parameter.default.clone(),
        };
        connection.execute_batch(&format!("set variable {name} = {}", literal(&value)))?;
    }
    Ok(())
}

/// A user's value in the type of the default.
fn parse_parameter(name: &str, text: &str, default: &toml::Value) -> Result<toml::Value, Error> {
    let parsed = match default {
        toml::Value::Integer(_) => text.parse().ok().map(toml::Value::Integer),
        toml::Value::Float(_) => text.parse().ok().map(toml::Value::Float),
        toml::Value::Boolean(_) => text.parse().ok().map(toml::Value::Boolean),
        toml::Value::Array(items) => {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            let values = match items.first() {
                Some(item) => parts.map(|part| parse_parameter(name, part, item)).collect::<Result<_, _>>()?,
                None => parts.map(|part| toml::Value::String(part.to_owned())).collect(),
            };
            Some(toml::Value::Array(values))
        }
        _ => Some(toml::Value::String(text.to_owned())),
    };
    parsed.ok_or_else(|| {
        Error::Parameter(format!("`{text}` is not a value for `{name}`, whose default is `{}`", literal(default)))
    })
}

/// A value of a file of settings as the text that [`Options::parameters`] takes; `None` where it is of another type than the default.
pub(crate) fn parameter_text(value: &toml::Value, default: &toml::Value) -> Option<String> {
    match (value, default) {
        (toml::Value::Integer(number), toml::Value::Float(_)) => Some(number.to_string()),
        (toml::Value::Array(items), toml::Value::Array(defaults)) => {
            let texts = items.iter().map(|item| parameter_text(item, defaults.first().unwrap_or(item)));
            Some(texts.collect::<Option<Vec<_>>>()?.join(","))
        }
        (toml::Value::String(text), toml::Value::String(_)) => Some(text.clone()),
        (value, default) => value.same_type(default).then(|| value.to_string()),
    }
}

/// A TOML value as a SQL literal.
fn literal(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => quoted(text),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => number.to_string(),
        toml::Value::Boolean(flag) => flag.to_string(),
        toml::Value::Array(items) if items.is_empty() => "[]::varchar[]".to_owned(),
        toml::Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        other => quoted(&other.to_string()),
    }
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
fn sql_time(time: chrono::DateTime<chrono::Utc>) -> String {
    time.format("%Y-%m-%d %H:%M:%S%.6f").to_string()
}

/// Whether a table is staged per account, for display.
pub fn reach(table: &Table) -> &'static str {
    table.origin.as_ref().map_or("derived", |origin| match origin.per {
        Per::Account => "account",
        Per::Region => "region",
    })
}
