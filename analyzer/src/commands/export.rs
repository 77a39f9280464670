//! `icecore export`: tables for other tools.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result, bail};
use clap::Args;
use duckdb::Connection;
use icecore_sql::Content;

use super::desk::Desk;
use super::{EXIT_OK, EngineArguments, SnapshotArguments, SuppressionArguments, bar, content, counted};
use crate::Hinted;
use crate::checks::matches;
use crate::dialect::Dialect;
use crate::engine::{Error, automatic_tables, identifier, quoted};
use crate::output::{Mode, Parameters, RowStyle, Sink, write_query};

/// The version of DuckDB whose files the database is written as: later ones read it, too.
const STORAGE_VERSION: &str = "v1.0.0";

/// Rows up to which the database has blocks of the smallest size: a table takes a block for each column, at least.
const SMALL: u64 = 500_000;

/// The evidence itself, which is in the snapshot's own Parquet files, and exported only where it is named.
const EVIDENCE: &str = "resource";

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only tables with these names, with `*` and `?` [default: all that have rows, but for `resource`]
    patterns: Vec<String>,
    /// Write a Parquet file for each table into this folder, which is made
    #[arg(long, value_name = "DIR", required_unless_present = "duckdb")]
    tables: Option<PathBuf>,
    /// Write a DuckDB database that other programs open
    #[arg(long, value_name = "FILE")]
    duckdb: Option<PathBuf>,
    /// Snapshot: a path, an id, `latest`, `latest~2`, or a date (the newest at or before it)
    #[arg(long, default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    #[command(flatten)]
    suppressions: SuppressionArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

/// A table to export.
struct Exported {
    name: String,
    description: String,
    /// Its columns: name, type, and what each holds; none where the type of a resource has no described table.
    columns: Vec<(String, String, String)>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    for target in [&arguments.tables, &arguments.duckdb].into_iter().flatten() {
        if target.exists() {
            bail!(Hinted::new(
                format!("`{}` is there already", target.display()),
                "name one that is not, or remove it first: an export replaces nothing"
            ));
        }
    }
    let content = content(&[])?;
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let mut desk =
        Desk::new(snapshot, Rc::clone(&content), arguments.engine.options()?, arguments.suppressions.read()?);
    let tables = chosen(&content, &desk, &arguments.patterns)?;
    let statements = tables
        .iter()
        .map(|table| {
            let sql = format!("from {}", identifier(&table.name));
            Ok((table, desk.read(&sql, Some(Dialect::Duckdb))?))
        })
        .collect::<Result<Vec<_>>>()?;
    // All of it beside the target, so that nothing half-written gets its name.
    let work = folder_beside(arguments.tables.as_deref().or(arguments.duckdb.as_deref()))?;
    let files = work.path().join("tables");
    fs_err::create_dir(&files)?;
    let progress = bar(statements.len() as u64, "{bar:30} {pos}/{len} tables");
    let mut written: Vec<(&Exported, PathBuf)> = Vec::new();
    let mut rows = 0;
    for (table, statement) in statements {
        let file = files.join(format!("{}.parquet", table.name));
        let style = RowStyle::of(Mode::Parquet);
        let number = desk.run(statement, |connection, sql| {
            // A file for each attempt: what a failed one has written is dropped.
            let mut sink = Sink::open(Some(&file)).map_err(Error::Output)?;
            let result = write_query(connection, sql, &Parameters::new(), &style, &mut sink);
            let result = result.map_err(Error::from_work)?;
            sink.finish().map_err(Error::Output)?;
            Ok(result.rows)
        })?;
        progress.inc(1);
        // A table that was asked for by its name is exported even if it is empty.
        if number == 0 && !arguments.patterns.contains(&table.name) {
            fs_err::remove_file(&file)?;
            continue;
        }
        rows += number;
        written.push((table, file));
    }
    progress.finish_and_clear();
    if let Some(target) = &arguments.duckdb {
        let file = work.path().join("export.duckdb");
        write_database(&file, &written, rows)?;
        fs_err::rename(&file, target)?;
    }
    if let Some(target) = &arguments.tables {
        fs_err::rename(&files, target)?;
    }
    let number = counted(written.len() as u64, "table", "tables");
    writeln!(std::io::stderr(), "{number} with {}", counted(rows, "row", "rows"))?;
    Ok(EXIT_OK)
}

/// The tables whose names fit.
fn chosen(content: &Content, desk: &Desk, patterns: &[String]) -> Result<Vec<Exported>> {
    let described = content.tables.values().map(|table| Exported {
        name: table.name.clone(),
        description: table.description.clone(),
        columns: table
            .columns
            .iter()
            .map(|column| (column.name.clone(), column.sql_type.clone(), column.description.clone()))
            .collect(),
    });
    let automatic = automatic_tables(content, &desk.snapshot).into_iter().map(|(name, kind)| Exported {
        name,
        description: format!("Resources of {kind}, as their evidence."),
        columns: Vec::new(),
    });
    let all: BTreeMap<String, Exported> = described.chain(automatic).map(|table| (table.name.clone(), table)).collect();
    if let Some(pattern) = patterns.iter().find(|pattern| !all.keys().any(|name| matches(pattern, name))) {
        bail!(Hinted::new(format!("No table is called `{pattern}`"), "`icecore tables` lists them"));
    }
    let fits = |name: &str| match patterns {
        [] => name != EVIDENCE,
        patterns => patterns.iter().any(|pattern| matches(pattern, name)),
    };
    Ok(all.into_values().filter(|table| fits(&table.name)).collect())
}

/// A folder beside what is to be written, on the same file system.
fn folder_beside(target: Option<&Path>) -> Result<tempfile::TempDir> {
    let folder = match target.and_then(Path::parent) {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    tempfile::Builder::new()
        .prefix(".icecore-")
        .tempdir_in(folder)
        .with_context(|| format!("Could not write into `{}`", folder.display()))
}

/// Makes a database of the files.
fn write_database(file: &Path, tables: &[(&Exported, PathBuf)], rows: u64) -> Result<()> {
    let connection = Connection::open_in_memory()?;
    let block_size = if rows < SMALL { 16_384 } else { 262_144 };
    connection.execute_batch(&format!(
        "attach {} as exported (storage_version {}, block_size {block_size}); use exported;",
        quoted(&file.to_string_lossy()),
        quoted(STORAGE_VERSION),
    ))?;
    for (table, parquet) in tables {
        let name = identifier(&table.name);
        let columns: Vec<String> = table
            .columns
            .iter()
            .map(|(column, kind, _)| format!("{column}::{kind} as {column}", column = identifier(column)))
            .collect();
        let columns = if columns.is_empty() { "*".to_owned() } else { columns.join(", ") };
        connection.execute_batch(&format!(
            "create table {name} as select {columns} from read_parquet({});
             comment on table {name} is {};",
            quoted(&parquet.to_string_lossy()),
            quoted(&table.description),
        ))?;
        for (column, _, description) in &table.columns {
            connection.execute_batch(&format!(
                "comment on column {name}.{} is {};",
                identifier(column),
                quoted(description)
            ))?;
        }
    }
    connection.execute_batch("use memory; detach exported;")?;
    Ok(())
}
