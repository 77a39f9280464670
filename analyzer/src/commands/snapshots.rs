//! `icecore snapshots`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use clap::{Args, Subcommand};
use icecore_snapshot::{Archive, CompactOptions, Kind, Outcome, Snapshot, State, Step, Store};

use super::{EXIT_FINDINGS, EXIT_OK, SnapshotArguments, bar, counted, grouped, tables};
use crate::engine::interrupt;
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
    /// Verify a snapshot's files against its sums, or an archive's, with every snapshot in it
    Verify {
        /// Snapshot: a path, an id, `latest`, `latest~2`, or a date; or the folder of an archive
        #[arg(default_value = "latest")]
        snapshot: String,
        #[command(flatten)]
        store: SnapshotArguments,
    },
    /// Put the store's snapshots into an archive, which keeps each version of a resource once
    Compact {
        #[command(flatten)]
        store: SnapshotArguments,
        /// Remove the folders of archived snapshots: each was restored from its archive before, and compared with its sums
        #[arg(long)]
        remove: bool,
        /// Leave the newest snapshots as they are
        #[arg(long, value_name = "N", default_value_t = 0)]
        keep: usize,
    },
    /// Write a snapshot of an archive as a folder again
    Restore {
        /// Snapshot: an id, `latest`, `latest~2`, or a date
        snapshot: String,
        #[command(flatten)]
        store: SnapshotArguments,
        /// Store to write it to [default: the same]
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    match &arguments.command {
        Command::List { store, format } => list(store, *format),
        Command::Show { snapshot, store } => show(store, snapshot),
        Command::Verify { snapshot, store } => verify(store, snapshot),
        Command::Compact { store, remove, keep } => compact(store, *remove, *keep),
        Command::Restore { snapshot, store, to } => restore(store, snapshot, to.as_deref()),
    }
}

fn list(store: &SnapshotArguments, format: Format) -> Result<u8> {
    let rows: Vec<[String; 6]> = Store::new(&store.store)
        .list()?
        .into_iter()
        .map(|entry| match entry.state {
            State::Complete(snapshot) => {
                let manifest = snapshot.manifest();
                let state = match snapshot.archive() {
                    Some(archive) => {
                        format!("complete, in {}", archive.path().file_name().unwrap_or_default().display())
                    }
                    None => "complete".to_owned(),
                };
                [
                    entry.name,
                    manifest.captured_at.format("%Y-%m-%d %H:%M:%S").to_string(),
                    manifest.accounts.len().to_string(),
                    manifest.totals.resources.to_string(),
                    manifest.sources.join(", "),
                    state,
                ]
            }
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
    let store = Store::new(&store.store);
    let (id, files, problems) = match store.resolve_unchecked(address) {
        Err(icecore_snapshot::Error::IsArchive { path }) => {
            let name = path.file_name().unwrap_or_default().display().to_string();
            let archive = Arc::new(Archive::open(path)?);
            let problems = archive.verify_all()?;
            let files = archive.snapshots().map(|snapshot| snapshot.manifest().files.len() as u64).sum();
            (name, files, problems)
        }
        other => {
            let snapshot = other?;
            let problems = snapshot.verify()?;
            (snapshot.id().to_owned(), snapshot.manifest().files.len() as u64, problems)
        }
    };
    let mut sink = Sink::open(None)?;
    if problems.is_empty() {
        writeln!(sink, "{id}: {} unaltered", counted(files, "file is", "files are"))?;
    }
    for problem in &problems {
        writeln!(sink, "{id}: {problem}")?;
    }
    sink.finish()?;
    Ok(if problems.is_empty() { EXIT_OK } else { EXIT_FINDINGS })
}

fn compact(store: &SnapshotArguments, remove: bool, keep: usize) -> Result<u8> {
    let store = Store::new(&store.store);
    let tool = concat!("icecore snapshots compact ", env!("CARGO_PKG_VERSION"));
    let options = CompactOptions { remove, keep, ..CompactOptions::new(tool) };
    let progress = bar(0, "{spinner} {pos} {msg}");
    let done = store.compact(&options, &|step| {
        progress.inc(1);
        progress.set_message(match step {
            Step::Read(name) => format!("reading {name}"),
            Step::Restore => "restoring, to compare with the sums".to_owned(),
            Step::Remove(name) => format!("removing {name}"),
        });
        !interrupt::is_stopped()
    });
    progress.finish_and_clear();
    let done = done?;
    for (name, reason) in &done.skipped {
        writeln!(std::io::stderr(), "warning: `{name}` is left as it is: {reason}")?;
    }
    let mut sink = Sink::open(None)?;
    for archive in &done.archives {
        writeln!(sink, "{}", archive.display())?;
    }
    sink.finish()?;
    let mut err = std::io::stderr();
    if done.added.is_empty() {
        writeln!(err, "no snapshot was added to an archive")?;
    } else {
        writeln!(
            err,
            "{} added, and restored to compare with their sums; {} instead of {} MiB",
            counted(done.added.len() as u64, "snapshot", "snapshots"),
            mebibytes(done.bytes_after),
            mebibytes(done.bytes_before)
        )?;
    }
    if done.whole_files > 0 {
        let files = counted(done.whole_files, "file was", "files were");
        writeln!(err, "{files} written by something else than this version of icecore, and kept as they are")?;
    }
    if !done.removed.is_empty() {
        let folders = counted(done.removed.len() as u64, "folder", "folders");
        writeln!(err, "removed {folders} of {} MiB", mebibytes(done.removable_bytes))?;
    } else if !done.removable.is_empty() {
        let folders = counted(done.removable.len() as u64, "folder is", "folders are");
        writeln!(err, "{folders} still there, with {} MiB", mebibytes(done.removable_bytes))?;
        writeln!(err, "hint: `--remove` removes the folders of snapshots that an archive holds")?;
    }
    Ok(if done.skipped.is_empty() { EXIT_OK } else { EXIT_FINDINGS })
}

fn mebibytes(bytes: u64) -> String {
    format!("{:.1}", bytes as f64 / (1024.0 * 1024.0))
}

fn restore(store: &SnapshotArguments, address: &str, to: Option<&Path>) -> Result<u8> {
    let snapshot = store.open(address)?;
    let restored = snapshot.restore(&Store::new(to.unwrap_or(&store.store)))?;
    for file in &restored.rewritten {
        writeln!(
            std::io::stderr(),
            "warning: `{file}` has the rows that were archived, and other bytes: this version of icecore writes them \
             otherwise; the manifest has the new sum"
        )?;
    }
    let mut sink = Sink::open(None)?;
    writeln!(sink, "{}", restored.snapshot.path().display())?;
    sink.finish()?;
    Ok(EXIT_OK)
}
