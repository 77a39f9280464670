//! `icecore query`.

use std::io::{self, IsTerminal, Read};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;
use duckdb::Connection;

use super::desk::Desk;
use super::{EXIT_OK, EngineArguments, SnapshotArguments, SuppressionArguments, content};
use crate::Hinted;
use crate::dialect::Dialect;
use crate::engine::Error;
use crate::output::{Mode, Parameters, RowStyle, Sink, write_query};
use crate::statements::statements;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// SQL, as in `select name from aws_s3_bucket`; several statements with `;` between them [default: standard input]
    #[arg(conflicts_with = "file")]
    sql: Option<String>,
    /// Read the SQL from a file
    #[arg(short, long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Value of a parameter: `name=value` for `$name`, `1=value` for `$1` (repeatable)
    #[arg(long = "param", value_name = "NAME=VALUE", value_parser = parse_parameter)]
    parameters: Vec<(String, String)>,
    /// Snapshot: a path, an id, `latest`, `latest~2`, or a date (the newest at or before it)
    #[arg(long, default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Dialect of the query [default: DuckDB's, or PostgreSQL's where DuckDB refuses the query and it can be rewritten]
    #[arg(long)]
    dialect: Option<Dialect>,
    // What other commands call a format are other forms; the option answers to that name, too.
    /// Form of the rows [default: table on a terminal, CSV elsewhere, or what the suffix of `--output` says]
    #[arg(long, alias = "format")]
    mode: Option<Mode>,
    /// Leave texts in CSV and TSV as they are, even where a spreadsheet would take them for formulas
    #[arg(long)]
    raw: bool,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    suppressions: SuppressionArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

fn parse_parameter(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.trim_start_matches('$').to_lowercase(), value.to_owned()))
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let terminal = arguments.output.is_none() && io::stdout().is_terminal();
    let mode =
        Mode::choose(arguments.mode, arguments.output.as_deref(), if terminal { Mode::Table } else { Mode::Csv })?;
    let text = read(arguments)?;
    let statements = statements(&text);
    if statements.is_empty() {
        return Err(Error::Empty.into());
    }
    let several = statements.len() > 1;
    if several && mode.holds_one_result() && arguments.output.is_some() {
        bail!(Hinted::new(
            "A file of this form holds the rows of one statement",
            "run the statements one by one, or use `--mode jsonl`"
        ));
    }
    let parameters: Parameters = arguments.parameters.iter().cloned().collect();
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let mut desk = Desk::new(snapshot, content(&[])?, arguments.engine.options()?, arguments.suppressions.read()?)
        .with_history(arguments.store.store.clone());
    let at = |line: usize| {
        move |error: anyhow::Error| match several {
            true => error.context(format!("The statement on line {line} failed")),
            false => error,
        }
    };
    // A text with a statement that is wrong, or that may not run, runs none of them.
    let admitted = statements
        .into_iter()
        .map(|each| Ok((each.line, desk.read(&each.sql, arguments.dialect).map_err(at(each.line))?)))
        .collect::<Result<Vec<_>>>()?;
    let style = RowStyle { raw: arguments.raw, terminal, ..RowStyle::of(mode) };
    let mut sink = Sink::open(arguments.output.as_deref())?;
    for (line, statement) in admitted {
        let before = sink.written();
        let work = |connection: &Connection, sql: &str| {
            let written = write_query(connection, sql, &parameters, &style, &mut sink);
            written.map_err(Error::from_work).map_err(|error| match error {
                Error::Output(error) => Error::Output(error),
                // Not as the engine's error, which would be tried once more with fresh tables.
                error if sink.written() != before => Error::Output(anyhow::anyhow!("{error}")),
                error => error,
            })
        };
        desk.run(statement, work).map_err(at(line))?;
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// The SQL: the argument, the file, or standard input.
fn read(arguments: &Arguments) -> Result<String> {
    if let Some(sql) = &arguments.sql {
        return Ok(sql.clone());
    }
    if let Some(file) = &arguments.file {
        return Ok(fs_err::read_to_string(file)?);
    }
    if io::stdin().is_terminal() {
        bail!(Hinted::new(
            "There is no SQL statement to run",
            "give it as an argument, with `-f FILE`, or through a pipe"
        ));
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).context("Could not read standard input")?;
    Ok(text)
}
