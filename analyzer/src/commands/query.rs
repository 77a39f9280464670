//! `icecore query`.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::{EXIT_OK, EngineArguments, SnapshotArguments, SuppressionArguments, content, with_engine};
use crate::Hinted;
use crate::checks::{Filter, Session};
use crate::dialect::{Admitted, Dialect};
use crate::engine::Error;
use crate::output::{Format, Sink, write_query};
use crate::reports;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The query, as in `select name from aws_s3_bucket`
    sql: String,
    /// Snapshot: a path, an id, `latest`, `latest~2`, or a date (the newest at or before it)
    #[arg(long, default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Dialect of the query [default: DuckDB's, or PostgreSQL's where DuckDB refuses the query and it can be rewritten]
    #[arg(long)]
    dialect: Option<Dialect>,
    /// Form of the output [default: table on a terminal, CSV elsewhere, or what the suffix of `--output` says]
    #[arg(long)]
    format: Option<Format>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    suppressions: SuppressionArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let default = if io::stdout().is_terminal() { Format::Table } else { Format::Csv };
    let format = Format::choose(arguments.format, arguments.output.as_deref(), default)?;
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let content = content(&[])?;
    let sql = arguments.sql.trim().trim_end_matches(';').trim_end();
    with_engine(&snapshot, &content, &arguments.engine.options()?, |engine| {
        let mut query = Admitted::read(engine, sql, arguments.dialect)?;
        engine.prepare([&query.analysis])?;
        let judged = reports::JUDGED.iter().any(|table| query.analysis.tables.contains(*table));
        let session = match judged {
            true => Some(Session::prepare(engine, &Filter::default(), &arguments.suppressions.read()?)?),
            false => None,
        };
        engine.lock()?;
        if let Some(session) = session {
            let run = session.run(engine, |_| {})?;
            engine.limited(|connection| reports::fill(connection, engine.content(), &run))?;
        }
        query.decide(engine);
        let mut sink = Sink::open(arguments.output.as_deref())?;
        let written = engine
            .limited(|connection| write_query(connection, &query.sql, format, &mut sink).map_err(Error::from_work));
        match written {
            Ok(_) => sink.finish()?,
            Err(Error::Output(error)) => return Err(error),
            // Not as the engine's error, which would be tried once more with fresh tables.
            Err(error) if sink.is_touched() => anyhow::bail!("{error}"),
            Err(error) => return Err(with_suggestion(error, engine.content().tables.keys())),
        }
        Ok(EXIT_OK)
    })
}

/// Adds the name that was probably meant to an error about a table that does not exist.
fn with_suggestion<'a>(error: Error, names: impl Iterator<Item = &'a String>) -> anyhow::Error {
    let text = error.to_string();
    let Some((_, rest)) = text.split_once("Table with name ") else { return error.into() };
    let wrong = rest.split_whitespace().next().unwrap_or_default().to_lowercase();
    let nearest = names
        .map(|name| (strsim::jaro_winkler(&wrong, name), name))
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
