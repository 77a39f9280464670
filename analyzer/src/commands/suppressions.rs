//! `icecore suppressions`: what the suppressions do, and taking over Prowler's mutelists.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, bail};
use chrono::{NaiveDate, Utc};
use clap::{Args, Subcommand};

use super::{EXIT_OK, EngineArguments, SnapshotArguments, SuppressionArguments, content, counted, with_engine};
use crate::Hinted;
use crate::checks::{Filter, Session};
use crate::engine::Engine;
use crate::output::{Format, Parameters, RowStyle, Sink, write_query};
use crate::reports::rows;
use crate::suppressions::edit::{Change, Edit};
use crate::suppressions::{FILE, has_description, mutelist};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the suppressions: how many findings each fits, which have expired, are unused or overlap
    List(Box<List>),
    /// Take the entries of Prowler's mutelists over into suppressions.toml
    Import(Import),
}

#[derive(Debug, Args)]
struct List {
    /// Snapshot: a path, an id, `latest`, `latest~2`, or a date
    #[arg(default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Folder with checks of your own, run with the built-in ones (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Form of the output
    #[arg(long, default_value = "table")]
    format: Format,
    #[command(flatten)]
    suppressions: SuppressionArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

#[derive(Debug, Args)]
struct Import {
    /// Mutelists (YAML)
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Why the findings are accepted, for entries that have no `Description`
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Who answers for that
    #[arg(long)]
    owner: Option<String>,
    /// The last day on which the entries hold
    #[arg(long, value_name = "DATE")]
    expires: Option<NaiveDate>,
    /// File that they are added to
    #[arg(long, value_name = "FILE", default_value = FILE)]
    suppressions: PathBuf,
}

/// The suppressions of a run.
pub(super) const QUERY: &str = "select * from suppression order by position";

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    match &arguments.command {
        Command::List(arguments) => list(arguments),
        Command::Import(arguments) => import(arguments),
    }
}

fn list(arguments: &List) -> Result<u8> {
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let content = content(&arguments.folders)?;
    let suppressions = arguments.suppressions.read()?;
    with_engine(&snapshot, &content, &arguments.engine.options()?, |engine| {
        let session = Session::prepare(engine, &Filter::default(), &suppressions)?;
        engine.lock()?;
        session.run(engine, |_| {})?;
        let mut sink = Sink::open(None)?;
        let query = match arguments.format {
            Format::Table => {
                "select
                     position as \"#\", source, state, fits, suppresses, array_to_string(overlapping, ', ') as overlapping,
                     expires, owner, justification
                 from suppression
                 order by position"
            }
            _ => QUERY,
        };
        let style = RowStyle::of(arguments.format.into());
        write_query(engine.connection(), query, &Parameters::new(), &style, &mut sink)?;
        sink.finish()?;
        Ok(EXIT_OK)
    })
}

/// Says on standard error which suppressions have expired, fit nothing, or overlap.
pub(super) fn warn(engine: &Engine) -> Result<()> {
    let told = rows(engine.connection(), QUERY)?;
    let mut out = anstream::stderr().lock();
    let source = |position: u64| {
        told.iter().find(|row| row["position"].as_u64() == Some(position)).and_then(|row| row["source"].as_str())
    };
    for row in &told {
        let place = row["source"].as_str().unwrap_or_default();
        let fits = row["fits"].as_u64().unwrap_or(0);
        match row["state"].as_str().unwrap_or_default() {
            "expired" => {
                let day = row["expires"].as_str().unwrap_or_default();
                let back = match fits {
                    0 => "it fits no finding any more".to_owned(),
                    _ => format!("{} that it fits count again", counted(fits, "finding", "findings")),
                };
                writeln!(out, "warning: `{place}` expired after {day}; {back}")?;
            }
            "unused" => writeln!(out, "warning: `{place}` fits no finding; it can be removed")?,
            _ => {}
        }
        let position = row["position"].as_u64().unwrap_or(0);
        for other in row["overlapping"].as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64) {
            // Of each pair, once.
            if other > position {
                let other = source(other).unwrap_or_default();
                writeln!(out, "warning: `{place}` and `{other}` fit some of the same findings; the first counts")?;
            }
        }
    }
    Ok(())
}

fn import(arguments: &Import) -> Result<u8> {
    let mut edit = Edit::open(&arguments.suppressions)?;
    let mut added = 0;
    let mut sources = Vec::new();
    for file in &arguments.files {
        for mut suppression in mutelist(file)? {
            if !has_description(&suppression) {
                let Some(reason) = &arguments.reason else {
                    bail!(Hinted::new(
                        format!("`{}` does not say why", suppression.source),
                        "say why its findings are accepted with `--reason TEXT`"
                    ));
                };
                suppression.justification = reason.clone();
            }
            suppression.owner = arguments.owner.clone();
            suppression.expires = arguments.expires;
            edit.add(&suppression)?;
            sources.push((suppression.source, suppression.justification));
            added += 1;
        }
    }
    let changes: Vec<Change<'_>> = sources
        .iter()
        .map(|(source, justification)| Change {
            imported: Some(source),
            owner: arguments.owner.as_deref(),
            expires: arguments.expires,
            ..Change::new("import", justification)
        })
        .collect();
    edit.save(&changes, Utc::now())?;
    let mut out = anstream::stderr().lock();
    writeln!(out, "{} added to `{}`", counted(added, "suppression", "suppressions"), arguments.suppressions.display())?;
    Ok(EXIT_OK)
}
