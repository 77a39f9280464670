//! Builds typed tables from evidence, and keeps them as read-only DuckDB files outside of the snapshot.
//!
//! One file holds one table. Its name carries the digest of everything that the rows follow from: the snapshot, the
//! table's SQL, its stagings, the macros, the tables below it, and DuckDB's version. A file is written under another name
//! and renamed when it is complete, so that two processes can build the same table at once, and the last one wins with equal rows.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use icecore_snapshot::Snapshot;
use icecore_sql::Table;
use sha2::{Digest, Sha256};

use super::{Cache, Engine, Error, identifier, interrupt, quoted};

/// Raised when the layout of cache files changes.
const CACHE_FORMAT: &str = "2";

/// Types with at least this many rows get DuckDB's large blocks, which scan faster; small ones get small files.
const LARGE_TABLE_ROWS: u64 = 50_000;

/// Rows that one thread writes and scans at a time: with DuckDB's own 122,880, most tables of a million resources fit into a
/// single row group, and one thread does all the work.
const ROW_GROUP: u64 = 20_480;

/// The cache folder of one snapshot.
pub(super) fn snapshot_folder(cache: &Path, snapshot: &Snapshot) -> PathBuf {
    cache.join(&snapshot.digest()[..32])
}

/// How the rows of a table come about.
enum Recipe<'a> {
    /// Staged or derived, as the content has it.
    Content(&'a Table),
    /// A copy of the snapshot's own files.
    Files(&'static str),
    /// A query of the engine over the call log and the resources.
    Coverage(&'a str),
}

impl Engine {
    /// Makes a table ready, with everything below it. Names that are nobody's are left to DuckDB to complain about.
    pub(super) fn build(&mut self, name: &str) -> Result<(), Error> {
        if self.ready.contains(name) {
            return Ok(());
        }
        let content = Rc::clone(&self.content);
        let recipe = match (name, content.tables.get(name), content.coverage.get(name)) {
            ("resource" | "api_call", ..) => Recipe::Files(if name == "resource" { "resource" } else { "api_call" }),
            (_, Some(table), _) if table.origin.is_some() || table.body.is_some() => Recipe::Content(table),
            (_, _, Some(sql)) => Recipe::Coverage(sql),
            _ => return Ok(()),
        };
        if interrupt::is_stopped() {
            return Err(Error::Interrupted);
        }
        let failed = |source: Error| match source {
            Error::Interrupted => Error::Interrupted,
            source => Error::Build { table: name.to_owned(), source: Box::new(source) },
        };
        for below in self.below(&recipe).map_err(failed)? {
            self.build(&below)?;
        }
        let key = self.key(name)?;
        let folder = match &self.options.cache {
            Cache::Folder(folder) => snapshot_folder(folder, &self.snapshot),
            Cache::None => self.private.path().join("tables"),
        };
        let file = folder.join(format!("{name}-{}.duckdb", &key[..16]));
        let attached = file.exists() && self.attach(name, &file).is_ok();
        if !attached {
            fs_err::create_dir_all(&folder).map_err(|source| Error::Cache { path: folder.clone(), source })?;
            self.write(name, &recipe, &file).map_err(failed)?;
            self.attach(name, &file).map_err(failed)?;
        }
        self.ready.insert(name.to_owned());
        Ok(())
    }

    /// Attaches a table's file, and gives the table its plain name.
    fn attach(&self, name: &str, file: &Path) -> Result<(), Error> {
        let database = identifier(&format!("table of {name}"));
        self.connection
            .execute_batch(&format!(
                "attach {file} as {database} (read_only);
                 create or replace view {table} as from {database}.{table};",
                file = quoted(&file.to_string_lossy()),
                table = identifier(name)
            ))
            .map_err(|error| {
                let _ = self.connection.execute_batch(&format!("detach database if exists {database}"));
                Error::from(error)
            })
    }

    /// The tables that a recipe reads.
    fn below(&self, recipe: &Recipe<'_>) -> Result<Vec<String>, Error> {
        match recipe {
            Recipe::Content(table) => match &table.body {
                Some(body) => Ok(self.memo.analyze(&self.connection, body)?.tables.into_iter().collect()),
                None => Ok(Vec::new()),
            },
            Recipe::Files(_) => Ok(Vec::new()),
            // `resource` is given to these as a view over the columns that they need, not as the whole table.
            Recipe::Coverage(sql) => {
                let tables = self.memo.analyze(&self.connection, sql)?.tables;
                Ok(tables.into_iter().filter(|table| table != "resource").collect())
            }
        }
    }

    /// The digest of everything that a table's rows follow from.
    fn key(&self, name: &str) -> Result<String, Error> {
        let mut digest = Sha256::new();
        let mut add = |part: &str| {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        };
        add(CACHE_FORMAT);
        add(&self.connection.version()?);
        add(&self.snapshot.digest());
        add(name);
        for (_, script) in &self.content.macros {
            add(script);
        }
        let mut waiting = vec![name.to_owned()];
        let mut seen = std::collections::BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            add(&name);
            if let Some(table) = self.content.tables.get(&name) {
                for column in &table.columns {
                    add(&column.name);
                    add(&column.sql_type);
                }
                if let Some(origin) = &table.origin {
                    add(&origin.resource_type);
                }
                for ((_, source), staging) in
                    self.content.stagings.range((name.clone(), String::new())..(format!("{name}\0"), String::new()))
                {
                    add(source);
                    add(&staging.sql);
                }
                if let Some(body) = &table.body {
                    add(body);
                    waiting.extend(self.memo.analyze(&self.connection, body)?.tables);
                }
            } else if let Some(sql) = self.content.coverage.get(&name) {
                add(sql);
                if name == "coverage" {
                    add(&self.staged_rows());
                }
                waiting.extend(self.memo.analyze(&self.connection, sql)?.tables);
            }
        }
        Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Writes a table's file, under its name only once it is complete.
    fn write(&self, name: &str, recipe: &Recipe<'_>, file: &Path) -> Result<(), Error> {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let unfinished = file.with_extension(format!("{}-{number}.unfinished", std::process::id()));
        let result = self.write_to(name, recipe, &unfinished).and_then(|()| {
            fs_err::rename(&unfinished, file).map_err(|source| Error::Cache { path: file.to_owned(), source })
        });
        if result.is_err() {
            let _ = self.connection.execute_batch("detach database if exists building");
            let _ = fs_err::remove_file(&unfinished);
            let _ = fs_err::remove_file(unfinished.with_extension("unfinished.wal"));
        }
        result
    }

    fn write_to(&self, name: &str, recipe: &Recipe<'_>, file: &Path) -> Result<(), Error> {
        match recipe {
            Recipe::Content(Table { origin: Some(origin), .. }) => self.verify(Some(&origin.resource_type))?,
            // Made of tables that were verified when they were built.
            Recipe::Content(_) => {}
            Recipe::Files(_) | Recipe::Coverage(_) => self.verify(None)?,
        }
        let rows = match recipe {
            Recipe::Content(Table { origin: Some(origin), .. }) => self.rows_of(&origin.resource_type),
            Recipe::Content(_) | Recipe::Files(_) => self.snapshot.manifest().totals.resources,
            Recipe::Coverage(_) => 0,
        };
        let block_size = if rows < LARGE_TABLE_ROWS { 16_384 } else { 262_144 };
        self.connection.execute_batch(&format!(
            "attach {} as building (block_size {block_size}, row_group_size {ROW_GROUP});",
            quoted(&file.to_string_lossy())
        ))?;
        let target = format!("building.{}", identifier(name));
        match recipe {
            Recipe::Content(table) => {
                let columns: Vec<String> = table
                    .columns
                    .iter()
                    .map(|column| format!("{} {}", identifier(&column.name), column.sql_type))
                    .collect();
                self.connection.execute_batch(&format!("create table {target} ({})", columns.join(", ")))?;
                match (&table.origin, &table.body) {
                    (Some(origin), _) => self.stage(table, &origin.resource_type, &target)?,
                    (None, Some(body)) => {
                        self.connection.execute_batch(&format!("insert into {target} by name {body}"))?;
                    }
                    (None, None) => {}
                }
                self.comment(table, &target)?;
            }
            Recipe::Files("resource") => {
                let source = self.resources(None, None);
                self.connection.execute_batch(&format!("create table {target} as {source}"))?;
            }
            Recipe::Files(_) => {
                let calls = quoted(&self.snapshot.api_calls_file().to_string_lossy());
                self.connection.execute_batch(&format!("create table {target} as from read_parquet({calls})"))?;
            }
            Recipe::Coverage(sql) => {
                self.connection.execute_batch(&format!(
                    "create or replace temp view resource as {};
                     create or replace temp table staged (
                         table_name varchar, resource_type varchar, per varchar, in_config boolean, operations varchar[]
                     );
                     {}
                     create table {target} as {sql};
                     drop view temp.resource;
                     drop table temp.staged;",
                    self.resources(None, None),
                    self.staged_rows(),
                ))?;
            }
        }
        self.connection.execute_batch("detach building")?;
        Ok(())
    }

    /// Compares the files that a table is made of, those of one type or all, with the sums in the manifest. The cache is keyed by the
    /// manifest: a table made of altered files would pass for one of the genuine snapshot.
    fn verify(&self, resource_type: Option<&str>) -> Result<(), Error> {
        let files = &self.snapshot.manifest().files;
        for file in
            files.iter().filter(|file| resource_type.is_none() || file.resource_type.as_deref() == resource_type)
        {
            if self.verified.borrow().contains(&file.path) {
                continue;
            }
            let path = self.snapshot.path().join(&file.path);
            let failed = |source| Error::Altered { path: path.clone(), source: Some(source) };
            let mut reader = fs_err::File::open(&path).map_err(failed)?;
            let mut digest = Sha256::new();
            let mut part = vec![0; 1 << 20];
            loop {
                match reader.read(&mut part).map_err(failed)? {
                    0 => break,
                    length => digest.update(&part[..length]),
                }
            }
            let sum: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            if sum != file.sha256 {
                return Err(Error::Altered { path, source: None });
            }
            self.verified.borrow_mut().insert(file.path.clone());
        }
        Ok(())
    }

    /// Fills a staged table from each source that the snapshot holds.
    fn stage(&self, table: &Table, resource_type: &str, target: &str) -> Result<(), Error> {
        if self.snapshot.resource_file(resource_type).is_none() {
            return Ok(());
        }
        let sources = &self.snapshot.manifest().sources;
        for (source, of) in [("aws-api", ["aws-api", "aws-cli"].as_slice()), ("aws-config", &["aws-config"])] {
            let Some(staging) = self.content.stagings.get(&(table.name.clone(), source.to_owned())) else { continue };
            if !sources.iter().any(|present| of.contains(&present.as_str())) {
                continue;
            }
            self.connection.execute_batch(&format!(
                "create or replace temp view resource as {};
                 insert into {target} by name {};
                 drop view temp.resource;",
                self.resources(Some(resource_type), Some(of)),
                staging.sql
            ))?;
        }
        Ok(())
    }

    /// Keeps the descriptions with the table, for tools that show them.
    fn comment(&self, table: &Table, target: &str) -> Result<(), Error> {
        let mut script = format!("comment on table {target} is {};", quoted(&table.description));
        for column in &table.columns {
            script.push_str(&format!(
                "comment on column {target}.{} is {};",
                identifier(&column.name),
                quoted(&column.description)
            ));
        }
        self.connection.execute_batch(&script)?;
        Ok(())
    }

    /// A query over the snapshot's resources: of one type, of some sources, or all.
    fn resources(&self, resource_type: Option<&str>, sources: Option<&[&str]>) -> String {
        let files: Vec<String> = self
            .snapshot
            .manifest()
            .files
            .iter()
            .filter_map(|file| file.resource_type.as_deref())
            .filter(|each| resource_type.is_none_or(|wanted| wanted == *each))
            .filter_map(|each| self.snapshot.resource_file(each))
            .map(|file| quoted(&file.to_string_lossy()))
            .collect();
        let condition = match sources {
            Some(sources) => {
                let list: Vec<String> = sources.iter().map(|source| quoted(source)).collect();
                format!(" where source in ({})", list.join(", "))
            }
            None => String::new(),
        };
        if files.is_empty() {
            return "select null::varchar as resource_type, null::varchar as arn, null::varchar as resource_id, \
                    null::varchar as resource_name, null::varchar as \"partition\", null::varchar as account_id, \
                    null::varchar as region, null::timestamp as created_at, null::timestamp as captured_at, \
                    null::map(varchar, varchar) as tags, null::varchar as source, null::json as evidence limit 0"
                .to_owned();
        }
        format!("select * from read_parquet([{}]){condition}", files.join(", "))
    }

    fn rows_of(&self, resource_type: &str) -> u64 {
        let files = &self.snapshot.manifest().files;
        files.iter().filter(|file| file.resource_type.as_deref() == Some(resource_type)).map(|file| file.rows).sum()
    }

    /// The staged tables of the content, as a script that inserts them.
    fn staged_rows(&self) -> String {
        let mut script = String::new();
        for table in self.content.tables.values() {
            let Some(origin) = &table.origin else { continue };
            let operations: Vec<String> = origin.list.iter().map(|operation| quoted(operation)).collect();
            script.push_str(&format!(
                "insert into staged values ({}, {}, {}, {}, [{}]);\n",
                quoted(&table.name),
                quoted(&origin.resource_type),
                quoted(origin.per.as_str()),
                self.content.stagings.contains_key(&(table.name.clone(), "aws-config".to_owned())),
                operations.join(", ")
            ));
        }
        script
    }
}
