//! What the checks say of every snapshot of a store.
//!
//! All snapshots are judged by the checks of today, so that a check that did not exist then speaks of old evidence, too, and no change of a check
//! looks like a change of a resource. What a snapshot comes to (its alarms, its unknown verdicts, and where nothing was read) is kept in the
//! cache under the digest of each check; one snapshot more costs one evaluation. The rest is SQL in `sql/history`, over the files kept.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use anyhow::Result;
use duckdb::Connection;
use icecore_snapshot::Snapshot;
use icecore_sql::{Check, Content};

use crate::engine::cache::{Files, Index, Kind};
use crate::engine::{
    Engine, Error, Holdings, Inputs, Options, connect, create_engine_tables, create_macros_for, quoted, sql_time,
    write_checks,
};

/// What is kept of a snapshot, from an engine in which the checks ran.
const KEPT: &str = "
    select finding_id, check_id, status, resource, account_id, region
    from finding
    where status in ('alarm', 'unknown') and finding_id is not null
    union all
    select distinct
        null as finding_id, check_table.check_id, 'gap' as status, null as resource, coverage.account_id, coverage.region
    from coverage
    join check_table using (table_name)
    where not coverage.is_read";

/// The queries of `sql/history`, each of which may read the tables of those before it.
const QUERIES: [&str; 9] = [
    "history_item",
    "history_turn",
    "history_state",
    "history_episode",
    "history_finding",
    "history_snapshot",
    "history_day",
    "history_time",
    "history_check",
];

/// Keeps what the checks of this index say of the engine's snapshot, where there is a cache.
///
/// # Errors
/// [`Error::Cache`], [`Error::DuckDb`].
pub fn keep(engine: &Engine, index: Index) -> Result<(), Error> {
    let Some(folder) = engine.cache_folder() else { return Ok(()) };
    let mut files = Files::read(&folder, Kind::History);
    files.keep_rows(engine.connection(), index, KEPT)
}

/// Which findings are asked for; empty lists mean all.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Account ids.
    pub accounts: Vec<String>,
    /// Resource ARNs, with `*` and `?`.
    pub resources: Vec<String>,
}

/// A store's snapshots, with what the checks say of each, open for SQL: `history_finding` and the others of `sql/history`.
pub struct Past {
    connection: Connection,
    /// Where the database lies; removed after the connection.
    _private: tempfile::TempDir,
    /// The snapshots, oldest first.
    snapshots: Vec<Snapshot>,
    /// The files of the cache that hold what is known, by snapshot and check; with older ones of each check.
    files: Vec<Kept>,
}

/// A file of the cache that holds what a check said of a snapshot.
struct Kept {
    path: String,
    position: i64,
    check: String,
    /// Whether it is today's check that said it.
    is_current: bool,
}

impl Past {
    /// Opens a store's snapshots. `evaluate` is called for those of which not everything is known, with the keys of the checks that lack: where all that a
    /// check's verdicts follow from is in another snapshot as it is here, they are that one's.
    ///
    /// # Errors
    /// Those of `evaluate` and of the cache.
    pub fn open(
        snapshots: Vec<Snapshot>,
        options: &Options,
        keys: &Keys,
        folder_of: impl Fn(&Snapshot) -> std::path::PathBuf,
        mut evaluate: impl FnMut(&Snapshot, &Index) -> Result<()>,
    ) -> Result<Past> {
        let mut files = Vec::new();
        let mut known: HashMap<String, String> = HashMap::new();
        for (position, snapshot) in (1_i64..).zip(&snapshots) {
            let folder = folder_of(snapshot);
            let mut kept = Files::read(&folder, Kind::History);
            let inputs = keys.of(snapshot);
            let missing: Index = keys
                .checks
                .iter()
                .filter(|(check, key)| {
                    let is_known = inputs.get(check.as_str()).is_some_and(|inputs| known.contains_key(inputs));
                    !is_known && kept.holding(check, key).is_none()
                })
                .map(|(check, key)| (check.clone(), key.clone()))
                .collect();
            if !missing.is_empty() {
                evaluate(snapshot, &missing)?;
                kept = Files::read(&folder, Kind::History);
            }
            for (check, key) in &keys.checks {
                let path_of = |file: &str| kept.path(file).to_string_lossy().into_owned();
                let own = kept.holding(check, key).map(path_of);
                let current = match (own, inputs.get(check.as_str())) {
                    (Some(own), Some(inputs)) => Some(known.entry(inputs.clone()).or_insert(own).clone()),
                    (Some(own), None) => Some(own),
                    (None, inputs) => inputs.and_then(|inputs| known.get(inputs).cloned()),
                };
                let earlier = kept.holding_another(check, key).map(|file| path_of(&file));
                for (path, is_current) in
                    current.map(|path| (path, true)).into_iter().chain(earlier.map(|path| (path, false)))
                {
                    files.push(Kept { path, position, check: check.clone(), is_current });
                }
            }
        }
        let private = tempfile::Builder::new().prefix("icecore-").tempdir()?;
        let connection = connect(options, private.path())?;
        // On disk, so that years of verdicts need not fit into memory.
        let file = quoted(&private.path().join("past.duckdb").to_string_lossy());
        connection.execute_batch(&format!("attach {file} as past; use past;")).map_err(Error::from)?;
        Ok(Past { connection, _private: private, snapshots, files })
    }

    /// Computes the tables of `sql/history`.
    ///
    /// # Errors
    /// [`Error::DuckDb`]; [`Error::Internal`] where the content lacks a query.
    pub fn compute(&self, content: &Content, checks: &[&Check], wanted: &Wanted) -> Result<(), Error> {
        let connection = &self.connection;
        let query = |name| {
            let sql = content.history.get(name).map(String::as_str);
            Ok((name, sql.ok_or_else(|| Error::lacking(&format!("history/{name}.sql")))?))
        };
        let queries: Vec<(&str, &str)> = QUERIES.into_iter().map(query).collect::<Result<_, Error>>()?;
        create_engine_tables(connection)?;
        let texts: Vec<&str> = queries.iter().map(|(_, sql)| *sql).collect();
        create_macros_for(connection, content, &texts, "1970-01-01")?;
        let array = |texts: &[String]| {
            format!("[{}]::varchar[]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
        };
        connection.execute_batch(&format!(
            "create table past_snapshot (position bigint, id varchar, captured_at timestamp);
             create table past_place (position bigint, account_id varchar, region varchar);
             create table past_file (file varchar, position bigint, check_id varchar, is_current boolean);
             create table wanted as select {} as accounts, {} as resources;",
            array(&wanted.accounts),
            array(&wanted.resources),
        ))?;
        let mut snapshots = connection.appender("past_snapshot")?;
        let mut places = connection.appender("past_place")?;
        for (position, snapshot) in (1_i64..).zip(&self.snapshots) {
            let manifest = snapshot.manifest();
            snapshots.append_row(duckdb::params![position, snapshot.id(), sql_time(manifest.captured_at)])?;
            for account in &manifest.accounts {
                for region in &account.regions {
                    places.append_row(duckdb::params![position, account.account_id, region])?;
                }
            }
        }
        snapshots.flush()?;
        places.flush()?;
        write_checks(connection, "main", checks.iter().copied())?;
        self.load()?;
        for (name, sql) in queries {
            connection.execute_batch(&format!("create table {name} as {sql}"))?;
        }
        Ok(())
    }

    /// Shows the files kept. They are read where a query asks, and only the columns that it names.
    fn load(&self) -> Result<(), Error> {
        let mut table = self.connection.appender("past_file")?;
        for file in &self.files {
            table.append_row(duckdb::params![file.path, file.position, file.check, file.is_current])?;
        }
        table.flush()?;
        let rows_of = |is_current: bool| {
            let files = self.files.iter().filter(|file| file.is_current == is_current);
            let paths: BTreeSet<String> = files.map(|file| quoted(&file.path)).collect();
            if paths.is_empty() {
                return "select null::bigint as position, null::varchar as finding_id, null::varchar as check_id,
                        null::varchar as status, null::varchar as resource, null::varchar as account_id,
                        null::varchar as region
                    limit 0"
                    .to_owned();
            }
            let list = paths.into_iter().collect::<Vec<_>>().join(", ");
            format!(
                "select past_file.position, kept.* exclude (filename)
                 from read_parquet([{list}], filename = true) as kept
                 join past_file
                     on past_file.file = kept.filename
                     and past_file.check_id = kept.check_id
                     and past_file.is_current = {is_current}"
            )
        };
        self.connection.execute_batch(&format!(
            "create view past_row as {};
             create view earlier_row as {};
             create view earlier as select distinct check_id, position from past_file where not is_current;",
            rows_of(true),
            rows_of(false),
        ))?;
        Ok(())
    }

    /// The database.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The snapshots, oldest first.
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }
}

/// What each check's verdicts follow from.
pub struct Keys {
    content: Rc<Content>,
    /// The digest of all but the snapshot, with the statements that conclude from it, by check.
    checks: Index,
    /// What of a snapshot they follow from, by check.
    inputs: BTreeMap<String, Inputs>,
}

impl Keys {
    /// Finds out what these checks' verdicts follow from.
    ///
    /// # Errors
    /// Those of the engine's analysis.
    pub fn new(engine: &Engine, content: &Rc<Content>, checks: &[&Check]) -> Result<Keys, Error> {
        let mut keys = Keys { content: Rc::clone(content), checks: Index::new(), inputs: BTreeMap::new() };
        for check in checks {
            let failed = |source| Error::of_check(check, source);
            keys.checks.insert(check.id.clone(), engine.key_of_check(check).map_err(failed)?);
            keys.inputs.insert(check.id.clone(), engine.inputs_of(check).map_err(failed)?);
        }
        Ok(keys)
    }

    /// The digest of all that each check's verdicts on a snapshot follow from.
    fn of(&self, snapshot: &Snapshot) -> BTreeMap<&str, String> {
        let holdings = Holdings::of(&self.content, snapshot);
        let checks = self.inputs.iter().zip(self.checks.values());
        checks.map(|((check, inputs), key)| (check.as_str(), inputs.key(&holdings, key))).collect()
    }
}
