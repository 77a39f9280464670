//! `icecore snapshots`.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use clap::{Args, Subcommand};
use icecore_snapshot::{Kind, Outcome, Snapshot, State, Store};

use super::{EXIT_FINDINGS, EXIT_OK, SnapshotArguments, counted, grouped, tables};
use crate::output::{Format, Layout, Sink, plain, terminal_width};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the snapshots of the store
    List {
        #[command(flatten)]
        store: SnapshotArguments,
        /// Form of the output
        #[arg(long, default_value = "table")]
        format: Format,
    },
    /// Show what a snapshot holds, and which calls were not answered
    Show {
        /// Snapshot: a path, an id, `latest`, `latest~2`, or a date
        #[arg(default_value = "latest")]
        snapshot: String,
        #[command(flatten)]
        store: SnapshotArguments,
    },
    /// Verify a snapshot's files against its sums
    Verify {
        /// Snapshot: a path, an id, `latest`, `latest~2`, or a date
        #[arg(default_value = "latest")]
        snapshot: String,
        #[command(flatten)]
        store: SnapshotArguments,
    },
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    match &arguments.command {
        Command::List { store, format } => list(store, *format),
        Command::Show { snapshot, store } => show(store, snapshot),
        Command::Verify { snapshot, store } => verify(store, snapshot),
    }
}

fn list(store: &SnapshotArguments, format: Format) -> Result<u8> {
    let rows: Vec<[String; 6]> = Store::new(&store.store)
        .list()?
        .into_iter()
        .map(|entry| match entry.state {
            State::Complete(manifest) => [
                entry.name,
                manifest.captured_at.format("%Y-%m-%d %H:%M:%S").to_string(),
                manifest.accounts.len().to_string(),
                manifest.totals.resources.to_string(),
                manifest.sources.join(", "),
                "complete".to_owned(),
            ],
            State::Incomplete(error) => row(entry.name, "incomplete", &error),
            State::Unreadable(error) => row(entry.name, "unreadable", &error),
            State::Foreign(error) => row(entry.name, "foreign", &error),
        })
        .collect();
    if rows.is_empty() && format == Format::Table {
        let mut sink = Sink::open(None)?;
        writeln!(sink, "`{}` holds no snapshot; `icecore import` makes one", store.store.display())?;
        sink.finish()?;
        return Ok(EXIT_OK);
    }
    tables::list(format, None, ["snapshot", "captured_at", "accounts", "resources", "sources", "state"], &rows)?;
    Ok(EXIT_OK)
}

fn row(name: String, state: &str, error: &icecore_snapshot::Error) -> [String; 6] {
    [name, String::new(), String::new(), String::new(), String::new(), format!("{state}: {error}")]
}

fn show(store: &SnapshotArguments, address: &str) -> Result<u8> {
    let snapshot = Store::new(&store.store).resolve_any(address)?;
    let manifest = snapshot.manifest();
    let mut sink = Sink::open(None)?;
    writeln!(sink, "{}\n  {}", snapshot.id(), snapshot.path().display())?;
    writeln!(sink, "  captured   {} UTC", manifest.captured_at.format("%Y-%m-%d %H:%M:%S"))?;
    writeln!(sink, "  written by {}", manifest.tool)?;
    writeln!(sink, "  sources    {}", manifest.sources.join(", "))?;
    if manifest.kind == Kind::IacState {
        writeln!(sink, "  kind       Terraform's state, for `icecore diff --iac`: no inventory")?;
        for input in &manifest.inputs {
            writeln!(sink, "  made from  {}", plain(&input.name))?;
        }
    }
    if manifest.request["includes_sensitive"] == true {
        writeln!(sink, "  sensitive  values that may hold secrets are kept as they are")?;
    }
    if let Some(refreshed) = manifest.request["refreshed"].as_str() {
        writeln!(sink, "  refreshed  a copy of {refreshed} with some resources collected anew")?;
    }
    writeln!(sink, "  sha-256    {} (of manifest.json)\n", snapshot.digest())?;
    for account in &manifest.accounts {
        writeln!(sink, "  account {} ({}): {}", account.account_id, account.partition, account.regions.join(", "))?;
    }
    writeln!(sink)?;
    let mut layout = Layout::new(terminal_width());
    layout.row(["resource type", "resources", "bytes"]);
    for file in &manifest.files {
        if let Some(resource_type) = &file.resource_type {
            layout.row([resource_type.as_str(), &grouped(file.rows), &grouped(file.bytes)]);
        }
    }
    write!(sink, "{}", layout.render())?;
    if manifest.kind == Kind::IacState {
        sink.finish()?;
        return Ok(EXIT_OK);
    }
    writeln!(sink, "\n{}", counted(manifest.totals.api_calls, "API call", "API calls"))?;
    lacks(&snapshot, &mut sink)?;
    sink.finish()?;
    Ok(EXIT_OK)
}

/// What the snapshot lacks: the calls that were not answered, by account, region and operation.
fn lacks(snapshot: &Snapshot, sink: &mut Sink) -> Result<()> {
    let mut missing: BTreeMap<[String; 5], u64> = BTreeMap::new();
    for call in snapshot.api_calls()? {
        let call = call?;
        if !matches!(call.outcome, Outcome::Ok | Outcome::Absent) {
            let operation = format!("{}:{}", call.service, call.operation);
            let code = call.error_code.unwrap_or_default();
            let key = [call.account_id, call.region, operation, call.outcome.as_str().to_owned(), code];
            *missing.entry(key).or_default() += 1;
        }
    }
    if missing.is_empty() {
        writeln!(sink, "every one was answered")?;
        return Ok(());
    }
    writeln!(sink, "\nnot answered:")?;
    let mut layout = Layout::new(terminal_width());
    layout.row(["account", "region", "operation", "outcome", "error", "calls"]);
    for ([account, region, operation, outcome, code], count) in &missing {
        layout.row([account.as_str(), region, operation, outcome, code, &grouped(*count)]);
    }
    write!(sink, "{}", layout.render())?;
    Ok(())
}

fn verify(store: &SnapshotArguments, address: &str) -> Result<u8> {
    let snapshot = Store::new(&store.store).resolve_unchecked(address)?;
    let problems = snapshot.verify()?;
    let mut sink = Sink::open(None)?;
    if problems.is_empty() {
        let files = snapshot.manifest().files.len() as u64;
        writeln!(sink, "{}: {} unaltered", snapshot.id(), counted(files, "file is", "files are"))?;
    }
    for problem in &problems {
        writeln!(sink, "{}: {problem}", snapshot.id())?;
    }
    sink.finish()?;
    Ok(if problems.is_empty() { EXIT_OK } else { EXIT_FINDINGS })
}
