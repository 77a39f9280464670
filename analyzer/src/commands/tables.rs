//! `icecore tables`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{Result, bail};
use clap::Args;
use icecore_sql::Content;
use serde_json::json;

use super::desk::Desk;
use super::{EXIT_OK, EngineArguments, SnapshotArguments, content};
use crate::Hinted;
use crate::dialect::Dialect;
use crate::engine::{automatic_tables, identifier, quoted, reach};
use crate::output::{Format, Layout, Sink, terminal_width};
use crate::suppressions::Suppressions;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only tables whose name holds this text
    pattern: Option<String>,
    /// Count each table's rows in a snapshot, those of the types without a described table among them
    #[arg(long)]
    counts: bool,
    /// Snapshot for `--counts`: a path, an id, `latest`, `latest~2`, or a date (the newest at or before it)
    #[arg(long, default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    #[command(flatten)]
    engine: EngineArguments,
    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long)]
    format: Option<Format>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let format = Format::choose(arguments.format, arguments.output.as_deref(), Format::Table)?;
    let content = content(&[])?;
    let pattern = arguments.pattern.as_deref().unwrap_or_default();
    if arguments.counts {
        return count(arguments, format, &content);
    }
    let rows: Vec<[String; 5]> = content
        .tables
        .values()
        .filter(|table| table.name.contains(pattern))
        .map(|table| {
            [
                table.name.clone(),
                table.service.clone(),
                reach(table).to_owned(),
                table.columns.len().to_string(),
                table.description.clone(),
            ]
        })
        .collect();
    list(format, arguments.output.as_deref(), ["table", "service", "per", "columns", "description"], &rows)?;
    Ok(EXIT_OK)
}

/// Lists the tables that have rows, and how many.
fn count(arguments: &Arguments, format: Format, content: &Rc<Content>) -> Result<u8> {
    let pattern = arguments.pattern.as_deref().unwrap_or_default();
    let mut desk = Desk::new(
        arguments.store.open(&arguments.snapshot)?,
        Rc::clone(content),
        arguments.engine.options()?,
        Suppressions::none(),
    );
    // Results of checks are no evidence: counting them would run the checks.
    let described = content.tables.values().filter(|table| table.service != "icecore");
    let described = described.map(|table| (table.name.clone(), table.description.clone()));
    let automatic = automatic_tables(content, &desk.snapshot);
    let automatic =
        automatic.into_iter().map(|(name, kind)| (name, format!("Resources of {kind}, as their evidence.")));
    let tables: BTreeMap<String, String> =
        described.chain(automatic).filter(|(name, _)| name.contains(pattern)).collect();
    if tables.is_empty() {
        bail!(Hinted::new(format!("No table's name holds `{pattern}`"), "`icecore tables` lists them"));
    }
    let counted: Vec<String> = tables
        .keys()
        .map(|name| format!("select {} as name, count(*) as number from {}", quoted(name), identifier(name)))
        .collect();
    let statement = desk.read(&counted.join("\nunion all\n"), Some(Dialect::Duckdb))?;
    let numbers: BTreeMap<String, u64> = desk.run(statement, |connection, sql| {
        let mut counts = connection.prepare(sql)?;
        let counts = counts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(counts.collect::<Result<_, _>>()?)
    })?;
    let rows: Vec<[String; 3]> = tables
        .into_iter()
        .filter_map(|(name, description)| {
            let number = numbers.get(&name).filter(|number| **number > 0)?;
            Some([name, number.to_string(), description])
        })
        .collect();
    list(format, arguments.output.as_deref(), ["table", "rows", "description"], &rows)?;
    Ok(EXIT_OK)
}

/// Writes a list whose rows are all at hand.
pub(super) fn list<const N: usize>(
    format: Format,
    output: Option<&std::path::Path>,
    names: [&str; N],
    rows: &[[String; N]],
) -> Result<()> {
    let mut sink = Sink::open(output)?;
    let object = |row: &[String; N]| -> serde_json::Value {
        names
            .iter()
            .zip(row)
            .map(|(name, cell)| ((*name).to_owned(), json!(cell)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    match format {
        Format::Table => {
            let mut layout = Layout::new(terminal_width());
            layout.row(names);
            for row in rows {
                layout.row(row.iter().map(String::as_str));
            }
            write!(sink, "{}", layout.render())?;
        }
        Format::Csv => {
            let mut writer = csv::Writer::from_writer(&mut sink);
            writer.write_record(names)?;
            for row in rows {
                writer.write_record(row)?;
            }
            writer.flush()?;
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut sink, &rows.iter().map(object).collect::<Vec<_>>())?;
            sink.write_all(b"\n")?;
        }
        Format::Jsonl => {
            for row in rows {
                serde_json::to_writer(&mut sink, &object(row))?;
                sink.write_all(b"\n")?;
            }
        }
    }
    sink.finish()
}
