//! Builds typed tables from evidence, and keeps them in read-only DuckDB databases outside of the snapshot, or, without a cache, in memory.
//!
//! All tables that a run lacks go into one new database, side by side where they do not read each other. A table is found again by
//! its key, the digest of everything that its rows follow from: the snapshot, the table's SQL, its stagings, the macros,
//! the tables below it, and DuckDB's version. See `cache.rs` for the files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use duckdb::Connection;
use icecore_snapshot::{Place, Snapshot};
use icecore_sql::{Content, Table};

use super::cache::{Files, Index, Kind};
use super::workers::in_order;
use super::{Cache, Engine, Error, HISTORY, digest_of, identifier, quoted, sql_time};

/// Raised when the layout of cache files changes.
const CACHE_FORMAT: &str = "3";

/// From this many rows of a table on, its database has DuckDB's large blocks: with small ones, compressing long texts takes three times as
/// long. Below, small ones make small files.
const LARGE_TABLE_ROWS: u64 = 5_000;

/// What databases in memory are called, with a number.
const IN_MEMORY: &str = "memory_";

/// Rows that one thread writes and scans at a time: with DuckDB's own 122,880, most tables of a million resources fit into a
/// single row group, and one thread does all the work.
const ROW_GROUP: u64 = 20_480;

/// The snapshot's own files. Tables are built from views over them, because they need a few of their columns; whoever else names them is given
/// a copy.
const OWN_FILES: [&str; 2] = ["resource", "api_call"];

/// A table to build.
struct Step<'a> {
    name: String,
    key: String,
    recipe: Recipe<'a>,
    /// The steps whose tables it reads.
    after: Vec<usize>,
}

/// The statements of a step.
#[derive(Default)]
struct Script {
    make: String,
    /// Those that fill the table, where these need not run if it has no rows.
    fill: String,
    /// When it has none: see [`Analysis::voids`](super::Analysis::voids).
    voids: Vec<BTreeSet<String>>,
}

/// What it takes to make tables ready.
#[derive(Default)]
struct Plan<'a> {
    seen: BTreeSet<String>,
    /// Tables that are in the cache, with the database that holds them.
    kept: Vec<(String, String)>,
    steps: Vec<Step<'a>>,
}

/// Where the rows of one snapshot of a table lie.
pub(crate) struct HistoryPart {
    /// The snapshot's id.
    pub(crate) snapshot: String,
    /// Its time, as DuckDB reads it.
    pub(crate) time: String,
    /// The file of the cache.
    pub(crate) file: PathBuf,
    /// The name under which it is attached.
    pub(crate) database: String,
}

/// A statement that gives a table of an attached database its plain name.
fn view(name: &str, database: &str) -> String {
    let name = identifier(name);
    format!("create or replace view main.{name} as from {database}.{name};\n")
}

fn attach(connection: &Connection, file: &Path, database: &str) -> Result<(), Error> {
    let file = quoted(&file.to_string_lossy());
    connection.execute_batch(&format!("attach {file} as {database} (read_only)"))?;
    Ok(())
}

/// The cache folder of one snapshot.
pub(crate) fn snapshot_folder(cache: &Path, snapshot: &Snapshot) -> PathBuf {
    cache.join(&snapshot.digest()[..32])
}

/// The statements that fill a staged table. `rows` gives the query over the resources of some sources, or nothing where there are none.
pub(crate) fn staging_script(
    content: &Content,
    table: &Table,
    target: &str,
    rows: impl Fn(&[&str]) -> Option<String>,
) -> String {
    let mut script = String::new();
    for (source, of) in [("aws-api", ["aws-api", "aws-cli"].as_slice()), ("aws-config", &["aws-config"])] {
        let Some(staging) = content.stagings.get(&(table.name.clone(), source.to_owned())) else { continue };
        let Some(rows) = rows(of) else { continue };
        script.push_str(&format!(
            "create or replace temp view resource as {rows};
             insert into {target} by name {};
             drop view temp.resource;\n",
            staging.sql
        ));
    }
    script
}

/// A query over a snapshot's resources of the types that are wanted.
pub(crate) fn resource_rows(snapshot: &Snapshot, wanted: impl Fn(&str) -> bool) -> String {
    let types = snapshot.manifest().files.iter().filter_map(|file| file.resource_type.as_deref());
    let places = types.filter(|each| wanted(each)).filter_map(|each| snapshot.resource_place(each));
    let (mut files, mut archived) = (Vec::new(), Vec::new());
    let mut held = None;
    for place in places {
        match place {
            Place::File(path) => files.push(quoted(&path.to_string_lossy())),
            Place::Archive { versions, member, own, captured_at } => {
                archived.push(quoted(&versions.to_string_lossy()));
                held = Some((member, own, captured_at));
            }
        }
    }
    let mut selects = Vec::new();
    if !files.is_empty() {
        selects.push(format!("select * from read_parquet([{}])", files.join(", ")));
    }
    if let Some((member, own, captured_at)) = held {
        // A join gives rows in another order than files do.
        selects.push(format!(
            "from (
             select
                 row.* exclude (version, occurrence, first_member, last_member, turns) replace (
                     coalesce(own.captured_at, {} + to_milliseconds(own.captured_ms), row.captured_at) as captured_at
                 )
             from read_parquet([{}]) as row
             left join read_parquet({}) as own on own.version = row.version
             where {}
             order by row.filename, row.file_row_number
             )",
            time_of(captured_at),
            archived.join(", "),
            quoted(&own.to_string_lossy()),
            holds(member)
        ));
    }
    if selects.is_empty() {
        selects.push(format!("from {NO_RESOURCES}"));
    }
    selects.join("\nunion all by name\n")
}

/// The condition that a row of an archive belongs to a snapshot: see the format.
pub(crate) fn holds(member: impl std::fmt::Display) -> String {
    format!(
        "row.first_member <= {member} and row.last_member >= {member}
         and (row.turns is null or len(list_filter(row.turns, lambda turn: turn <= {member})) % 2 = 0)"
    )
}

fn time_of(time: chrono::DateTime<chrono::Utc>) -> String {
    format!("timestamp {}", quoted(&sql_time(time)))
}

/// A query over a snapshot's API calls.
fn call_rows(snapshot: &Snapshot) -> String {
    match snapshot.api_calls_place() {
        Place::File(path) => format!("select * from read_parquet({})", quoted(&path.to_string_lossy())),
        Place::Archive { versions, member, own, captured_at } => format!(
            "select
                 row.* exclude (version, occurrence, first_member, last_member, turns) replace (
                     case when own.version is null then row.attempts else own.attempts end as attempts,
                     case when own.version is null then row.duration_ms else own.duration_ms end as duration_ms,
                     case
                         when own.version is null then row.started_at
                         else coalesce(own.started_at, {} + to_milliseconds(own.started_ms))
                     end as started_at
                 )
             from read_parquet({}) as row
             left join read_parquet({}) as own on own.version = row.version
             where {}
             order by row.file_row_number",
            time_of(captured_at),
            quoted(&versions.to_string_lossy()),
            quoted(&own.to_string_lossy()),
            holds(member)
        ),
    }
}

/// A relation with the columns of a snapshot's resources, and no rows.
const NO_RESOURCES: &str = "(select null::varchar as resource_type, null::varchar as arn, null::varchar as resource_id, null::varchar as resource_name, \
     null::varchar as \"partition\", null::varchar as account_id, null::varchar as region, null::timestamp as created_at, \
     null::timestamp as captured_at, null::map(varchar, varchar) as tags, null::varchar as source, null::json as evidence limit 0)";

/// How the rows of a table come about.
pub(super) enum Recipe<'a> {
    /// Staged or derived, as the content has it.
    Content(&'a Table),
    /// A copy of the snapshot's own files.
    Files(&'static str),
    /// A query of the engine over the call log and the resources.
    Coverage(&'a str),
    /// The resources of a type that no described table holds, as the snapshot has them.
    Type(String),
}

impl Engine {
    /// Makes tables ready, with everything below them. Names that are nobody's are left to DuckDB to complain about.
    pub(super) fn build(&mut self, names: impl IntoIterator<Item = String>) -> Result<(), Error> {
        let content = Rc::clone(&self.content);
        let mut plan = Plan::default();
        for name in names {
            self.plan(&content, &name, &mut plan)?;
        }
        self.show(&plan.kept)?;
        if !plan.steps.is_empty() {
            self.write(&plan.steps)?;
        }
        self.ready.extend(plan.kept.into_iter().map(|(name, _)| name));
        self.ready.extend(plan.steps.into_iter().map(|step| step.name));
        Ok(())
    }

    /// Finds out whether a table is kept already, or what has to be built for it. A circle ends where DuckDB misses a table.
    fn plan<'c>(&mut self, content: &'c Content, name: &str, plan: &mut Plan<'c>) -> Result<(), Error> {
        if self.ready.contains(name) || !plan.seen.insert(name.to_owned()) {
            return Ok(());
        }
        let Some(recipe) = self.recipe(content, name) else { return Ok(()) };
        let failed = |source| Error::Build { table: name.to_owned(), source: Box::new(source) };
        let key = self.key(name)?;
        if let Some(database) = self.kept(name, &key) {
            plan.kept.push((name.to_owned(), database));
            return Ok(());
        }
        let mut after = Vec::new();
        for below in self.below(&recipe).map_err(failed)? {
            self.plan(content, &below, plan)?;
            after.extend(plan.steps.iter().position(|step| step.name == below));
        }
        plan.steps.push(Step { name: name.to_owned(), key, recipe, after });
        Ok(())
    }

    /// How a table's rows come about; `None` for a name that is nobody's, or a table that is always there.
    pub(super) fn recipe<'c>(&self, content: &'c Content, name: &str) -> Option<Recipe<'c>> {
        match (name, content.tables.get(name), content.coverage.get(name)) {
            ("resource", ..) => Some(Recipe::Files("resource")),
            ("api_call", ..) => Some(Recipe::Files("api_call")),
            (_, Some(table), _) if table.origin.is_some() || table.body.is_some() => Some(Recipe::Content(table)),
            (_, _, Some(sql)) => Some(Recipe::Coverage(sql)),
            (_, None, None) => self.automatic.get(name).cloned().map(Recipe::Type),
            _ => None,
        }
    }

    /// Attaches the database of the cache that holds a table with this key.
    fn kept(&mut self, name: &str, key: &str) -> Option<String> {
        let folder = self.cache_folder()?;
        let files = self.files.get_or_insert_with(|| Files::read(&folder, Kind::Tables));
        let database = files.holding(name, key)?.to_owned();
        if self.attached.contains(&database) {
            return Some(database);
        }
        if attach(&self.connection, &files.path(&database), &database).is_err() {
            files.discard(&database);
            return None;
        }
        self.attached.insert(database.clone());
        Some(database)
    }

    /// Makes tables ready, and gives the files of the cache that hold them, with the names under which these are attached; without a cache
    /// there are none. Names that are nobody's are left out.
    pub(crate) fn files_of(&mut self, names: &BTreeSet<String>) -> Result<Vec<(String, PathBuf, String)>, Error> {
        self.build(names.iter().cloned())?;
        let content = Rc::clone(&self.content);
        let mut found = Vec::new();
        for name in names.iter().filter(|name| self.recipe(&content, name).is_some()) {
            let key = self.key(name)?;
            let files = self.files.as_ref();
            if let Some((files, database)) = files.and_then(|files| Some((files, files.holding(name, &key)?))) {
                found.push((name.clone(), files.path(database), database.to_owned()));
            }
        }
        Ok(found)
    }

    /// Shows a table of several snapshots under one name, with the snapshot's id and time in front of its own columns; each part is a
    /// snapshot's id and time, and the file and the database that hold its rows.
    pub(crate) fn show_history(&mut self, table: &str, parts: &[HistoryPart]) -> Result<(), Error> {
        let mut selects = Vec::new();
        for part in parts {
            if self.attached.insert(part.database.clone()) {
                attach(&self.connection, &part.file, &part.database)?;
            }
            selects.push(format!(
                "select {} as snapshot_id, timestamp {} as snapshot_time, * from {}.{}",
                quoted(&part.snapshot),
                quoted(&part.time),
                part.database,
                identifier(table)
            ));
        }
        self.connection.execute_batch(&format!(
            "create schema if not exists {HISTORY}; create or replace view {HISTORY}.{} as {}",
            identifier(table),
            selects.join("\nunion all by name\n")
        ))?;
        Ok(())
    }

    /// Where this snapshot's tables are kept.
    pub(crate) fn cache_folder(&self) -> Option<PathBuf> {
        match &self.options.cache {
            Cache::Folder(folder) => Some(snapshot_folder(folder, &self.snapshot)),
            Cache::None => None,
        }
    }

    /// Gives tables of attached databases their plain names.
    fn show(&self, tables: &[(String, String)]) -> Result<(), Error> {
        let mut script = String::new();
        for (name, database) in tables {
            script.push_str(&view(name, database));
        }
        self.connection.execute_batch(&script)?;
        Ok(())
    }

    /// The tables that a recipe reads.
    fn below(&self, recipe: &Recipe<'_>) -> Result<Vec<String>, Error> {
        match recipe {
            Recipe::Content(table) => match &table.body {
                Some(body) => self.below_query(body),
                None => Ok(Vec::new()),
            },
            Recipe::Files(_) | Recipe::Type(_) => Ok(Vec::new()),
            Recipe::Coverage(sql) => self.below_query(sql),
        }
    }

    /// The tables that a query reads, but for [`OWN_FILES`].
    fn below_query(&self, sql: &str) -> Result<Vec<String>, Error> {
        let tables = self.memo.analyze(&self.connection, sql)?.tables;
        Ok(tables.into_iter().filter(|table| !OWN_FILES.contains(&table.as_str())).collect())
    }

    /// The digest of everything that a table's rows follow from: its own recipe, and those below it.
    pub(crate) fn key(&self, name: &str) -> Result<String, Error> {
        if let Some(key) = self.keys.borrow().get(name) {
            return Ok(key.clone());
        }
        let mut parts = vec![name.to_owned()];
        let mut below = BTreeSet::new();
        if let Some(table) = self.content.tables.get(name) {
            for column in &table.columns {
                parts.extend([column.name.clone(), column.sql_type.clone()]);
            }
            parts.extend(table.origin.as_ref().map(|origin| origin.resource_type.clone()));
            for ((_, source), staging) in
                self.content.stagings.range((name.to_owned(), String::new())..(format!("{name}\0"), String::new()))
            {
                parts.extend([source.clone(), staging.sql.clone()]);
            }
            if let Some(body) = &table.body {
                parts.push(body.clone());
                below = self.memo.analyze(&self.connection, body)?.tables;
            }
        } else if let Some(sql) = self.content.coverage.get(name) {
            parts.push(sql.clone());
            if name == "coverage" {
                parts.push(self.staged_rows());
            }
            below = self.memo.analyze(&self.connection, sql)?.tables;
        } else {
            // The snapshot's own files, a table that the engine fills from the manifest, or a common table expression.
            return Ok(digest_of([&self.base_key()?, name]));
        }
        parts.push(self.base_key()?);
        // Ends a circle, which `leaves_of` complains of.
        self.keys.borrow_mut().insert(name.to_owned(), String::new());
        for name in below {
            parts.push(self.key(&name)?);
        }
        let key = digest_of(&parts);
        self.keys.borrow_mut().insert(name.to_owned(), key.clone());
        Ok(key)
    }

    /// The digest of what all tables follow from.
    fn base_key(&self) -> Result<String, Error> {
        if let Some(key) = self.base.get() {
            return Ok(key.clone());
        }
        let mut parts = vec![CACHE_FORMAT.to_owned(), self.connection.version()?, self.snapshot.digest()];
        parts.extend(self.content.macros.iter().map(|(_, script)| script.clone()));
        Ok(self.base.get_or_init(|| digest_of(parts)).clone())
    }

    /// Builds tables into one new database: a file of the cache, or memory.
    fn write(&mut self, steps: &[Step<'_>]) -> Result<(), Error> {
        let database = match self.cache_folder() {
            Some(folder) => self.write_file(steps, &folder)?,
            None => {
                let database = format!("{IN_MEMORY}{}", self.attached.len());
                let options = format!("row_group_size {ROW_GROUP}");
                self.write_database(steps, ":memory:", &database, &options)?;
                database
            }
        };
        self.attached.insert(database);
        Ok(())
    }

    /// Builds tables into a new file of the cache, which gets its name only once it is complete, and attaches it.
    fn write_file(&mut self, steps: &[Step<'_>], folder: &Path) -> Result<String, Error> {
        let index: Index = steps.iter().map(|step| (step.name.clone(), step.key.clone())).collect();
        let mut files = self.files.take().unwrap_or_else(|| Files::read(folder, Kind::Tables));
        let (database, unfinished) = files.begin(&index)?;
        let rows = steps.iter().map(|step| self.rows_of(&step.recipe)).max();
        let block_size = if rows < Some(LARGE_TABLE_ROWS) { 16_384 } else { 262_144 };
        let options = format!("block_size {block_size}, row_group_size {ROW_GROUP}");
        let written = self
            .write_database(steps, &unfinished.to_string_lossy(), &database, &options)
            .and_then(|()| Ok(self.connection.execute_batch(&format!("checkpoint {database}; detach {database};"))?));
        if let Err(error) = written {
            let _ = self.connection.execute_batch(&format!("detach database if exists {database}"));
            let _ = fs_err::remove_file(&unfinished);
            let _ = fs_err::remove_file(unfinished.with_extension("unfinished.wal"));
            return Err(error);
        }
        files.complete(database.clone(), &unfinished, index)?;
        // Under the name that it was built by, so that the views hold.
        attach(&self.connection, &files.path(&database), &database)?;
        self.files = Some(files);
        Ok(database)
    }

    /// Attaches a new database and builds tables into it.
    fn write_database(&self, steps: &[Step<'_>], path: &str, database: &str, options: &str) -> Result<(), Error> {
        for step in steps {
            match &step.recipe {
                Recipe::Content(Table { origin: Some(origin), .. }) => self.verify(Some(&origin.resource_type))?,
                Recipe::Type(resource_type) => self.verify(Some(resource_type))?,
                Recipe::Files(_) | Recipe::Coverage(_) => self.verify(None)?,
                // What is made of tables was verified when these were built.
                Recipe::Content(Table { body, .. }) => {
                    if let Some(body) = body
                        && self.reads_files(body)?
                    {
                        self.verify(None)?;
                    }
                }
            }
        }
        self.connection.execute_batch(&format!("attach {} as {database} ({options});", quoted(path)))?;
        let scripts: Vec<Script> = steps.iter().map(|step| self.script(step, database)).collect::<Result<_, _>>()?;
        for script in &scripts {
            self.make_macros(&script.make)?;
            self.make_macros(&script.fill)?;
        }
        let needs: Vec<Vec<usize>> = steps.iter().map(|step| step.after.clone()).collect();
        let built = Mutex::new(Vec::new());
        let emptiness = &self.emptiness;
        in_order(self.crew(steps.len())?, &needs, |worker, part| {
            let begin = Instant::now();
            let Script { make, fill, voids } = &scripts[part];
            let done = worker.unlimited(|connection| {
                connection.execute_batch(make)?;
                if emptiness.is_void(connection, voids)? {
                    return Ok(());
                }
                Ok(connection.execute_batch(fill)?)
            });
            let took = (steps[part].name.clone(), begin.elapsed());
            built.lock().unwrap_or_else(PoisonError::into_inner).push(took);
            done.map_err(|source| match source {
                Error::Interrupted => Error::Interrupted,
                source => Error::Build { table: steps[part].name.clone(), source: Box::new(source) },
            })
        })?;
        self.built.borrow_mut().append(&mut built.into_inner().unwrap_or_else(PoisonError::into_inner));
        Ok(())
    }

    /// The statements that make a table in a database, and show it under its plain name.
    fn script(&self, step: &Step<'_>, database: &str) -> Result<Script, Error> {
        let target = format!("{database}.{}", identifier(&step.name));
        let make = |relation: &str| format!("create table {target} {relation};\n");
        let mut script = Script::default();
        match &step.recipe {
            Recipe::Content(table) => {
                let columns: Vec<String> = table
                    .columns
                    .iter()
                    .map(|column| format!("{} {}", identifier(&column.name), column.sql_type))
                    .collect();
                script.make = make(&format!("({})", columns.join(", ")));
                if let Some(origin) = &table.origin {
                    script.fill = self.stage(table, &origin.resource_type, &target);
                } else if let Some(body) = &table.body {
                    script.fill = format!("insert into {target} by name {body};\n");
                    if self.reads_files(body)? {
                        script.fill = self.with_files(&script.fill);
                    } else {
                        script.voids = self.voids_of(&self.memo.analyze(&self.connection, body)?);
                    }
                }
            }
            Recipe::Files("resource") => script.make = make(&format!("as {}", self.resources(None, None))),
            Recipe::Files(_) => script.make = make(&format!("as {}", self.calls())),
            Recipe::Type(resource_type) => {
                script.make = make(&format!("as {}", self.resources(Some(resource_type), None)));
            }
            Recipe::Coverage(sql) => {
                script.make = self.with_files(&format!(
                    "create or replace temp table staged (
                         table_name varchar, resource_type varchar, per varchar, in_config boolean, operations varchar[]
                     );
                     insert into staged values {};
                     create table {target} as {sql};
                     drop table temp.staged;\n",
                    self.staged_rows(),
                ));
            }
        }
        script.make.push_str(&view(&step.name, database));
        Ok(script)
    }

    /// Whether a query reads [`OWN_FILES`].
    fn reads_files(&self, sql: &str) -> Result<bool, Error> {
        let tables = self.memo.analyze(&self.connection, sql)?.tables;
        Ok(OWN_FILES.iter().any(|name| tables.contains(*name)))
    }

    /// A script that has [`OWN_FILES`] at hand, as views.
    fn with_files(&self, script: &str) -> String {
        format!(
            "create or replace temp view resource as {};
             create or replace temp view api_call as {};
             {script}
             drop view temp.resource;
             drop view temp.api_call;\n",
            self.resources(None, None),
            self.calls(),
        )
    }

    /// Compares the files that a table is made of, those of one type or all, with the sums in the manifest. The cache is keyed by the
    /// manifest: a table made of altered files would pass for one of the genuine snapshot.
    pub(crate) fn verify(&self, resource_type: Option<&str>) -> Result<(), Error> {
        let files = &self.snapshot.manifest().files;
        for file in
            files.iter().filter(|file| resource_type.is_none() || file.resource_type.as_deref() == resource_type)
        {
            if self.verified.borrow().contains(&file.path) {
                continue;
            }
            let altered = self.snapshot.find_altered(file).map_err(|source| Error::Unreadable { source })?;
            if let Some(path) = altered {
                return Err(Error::Altered { path });
            }
            self.verified.borrow_mut().insert(file.path.clone());
        }
        Ok(())
    }

    /// The statements that fill a staged table from each source that the snapshot holds.
    fn stage(&self, table: &Table, resource_type: &str, target: &str) -> String {
        if self.snapshot.resource_place(resource_type).is_none() {
            return String::new();
        }
        let sources = &self.snapshot.manifest().sources;
        staging_script(&self.content, table, target, |of| {
            let is_held = sources.iter().any(|present| of.contains(&present.as_str()));
            is_held.then(|| self.resources(Some(resource_type), Some(of)))
        })
    }

    /// A query over the snapshot's resources: of one type, of some sources, or all.
    fn resources(&self, resource_type: Option<&str>, sources: Option<&[&str]>) -> String {
        let rows = resource_rows(&self.snapshot, |each| resource_type.is_none_or(|wanted| wanted == each));
        match sources {
            Some(sources) => {
                let list: Vec<String> = sources.iter().map(|source| quoted(source)).collect();
                format!("select * from (\n{rows}\n) where source in ({})", list.join(", "))
            }
            None => rows,
        }
    }

    /// A query over the snapshot's call log.
    fn calls(&self) -> String {
        call_rows(&self.snapshot)
    }

    /// How many rows of the snapshot a table is made of, where it is made of the snapshot.
    fn rows_of(&self, recipe: &Recipe<'_>) -> u64 {
        let manifest = self.snapshot.manifest();
        let of_type = |resource_type: &str| {
            let files = manifest.files.iter().filter(|file| file.resource_type.as_deref() == Some(resource_type));
            files.map(|file| file.rows).sum()
        };
        match recipe {
            Recipe::Content(Table { origin: Some(origin), .. }) => of_type(&origin.resource_type),
            Recipe::Type(resource_type) => of_type(resource_type),
            Recipe::Files(_) => manifest.totals.resources,
            Recipe::Content(_) | Recipe::Coverage(_) => 0,
        }
    }

    /// The staged tables of the content, as rows of a `values`.
    fn staged_rows(&self) -> String {
        let row = |table: &Table| {
            let origin = table.origin.as_ref()?;
            let operations: Vec<String> = origin.list.iter().map(|operation| quoted(operation)).collect();
            Some(format!(
                "({}, {}, {}, {}, [{}])",
                quoted(&table.name),
                quoted(&origin.resource_type),
                quoted(origin.per.as_str()),
                self.content.stagings.contains_key(&(table.name.clone(), "aws-config".to_owned())),
                operations.join(", ")
            ))
        };
        self.content.tables.values().filter_map(row).collect::<Vec<_>>().join(",\n")
    }
}
