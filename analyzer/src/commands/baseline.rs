//! `icecore baseline`: names for snapshots from which on `check --new-since` tells what is new.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use chrono::Utc;
use clap::{Args, Subcommand};
use icecore_snapshot::Snapshot;

use super::{EXIT_OK, SnapshotArguments, tables};
use crate::Hinted;
use crate::baselines::{self, Edit, FILE};
use crate::output::Format;
use crate::settings::suggestion;
use crate::suppressions::edit::who;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Give a snapshot a name, for `icecore check --new-since NAME`
    Set {
        /// Snapshot: a path, an id, `latest`, `latest~2`, or a date
        snapshot: String,
        /// The name; one that another snapshot has moves to this one
        #[arg(long)]
        name: String,
        /// Why it is chosen
        #[arg(long, value_name = "TEXT")]
        reason: String,
        #[command(flatten)]
        store: SnapshotArguments,
        #[command(flatten)]
        file: FileArguments,
    },
    /// List the baselines
    List {
        #[command(flatten)]
        file: FileArguments,
        /// Form of the output
        #[arg(long, default_value = "table")]
        format: Format,
    },
    /// Remove a name; the snapshot stays
    Remove {
        /// The name
        name: String,
        #[command(flatten)]
        file: FileArguments,
    },
}

/// Where baselines are kept.
#[derive(Debug, Args)]
pub(super) struct FileArguments {
    /// File of baselines
    #[arg(long, value_name = "FILE", default_value = FILE)]
    baselines: PathBuf,
}

impl FileArguments {
    /// The snapshot that a baseline or an address names; a baseline's name comes first.
    pub(super) fn resolve(&self, store: &SnapshotArguments, name: &str) -> Result<Snapshot> {
        let Some(baseline) = baselines::read(&self.baselines)?.into_iter().find(|each| each.name == name) else {
            return store.open(name);
        };
        let snapshot = store.open(&baseline.snapshot)?;
        if snapshot.digest() != baseline.digest {
            bail!(Hinted::new(
                format!("Snapshot `{}` is not the one that the baseline `{name}` was set to", baseline.snapshot),
                "`icecore snapshots verify` tells whether it was altered; `icecore baseline set` chooses another"
            ));
        }
        Ok(snapshot)
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    match &arguments.command {
        Command::Set { snapshot, name, reason, store, file } => {
            let (name, reason) = (name.trim(), reason.trim());
            if name.is_empty() || reason.is_empty() {
                bail!(Hinted::new("A baseline needs a name and a reason", "give `--name` and `--reason`"));
            }
            set(store, &file.baselines, snapshot, name, reason)
        }
        Command::List { file, format } => list(&file.baselines, *format),
        Command::Remove { name, file } => remove(&file.baselines, name),
    }
}

fn set(store: &SnapshotArguments, path: &Path, address: &str, name: &str, reason: &str) -> Result<u8> {
    let snapshot = store.open(address)?;
    let mut edit = Edit::open(path)?;
    edit.set(name, &snapshot, reason, &who(), Utc::now());
    edit.save()?;
    writeln!(anstream::stderr(), "`{name}` now names snapshot {} in `{}`", snapshot.id(), path.display())?;
    Ok(EXIT_OK)
}

fn list(path: &Path, format: Format) -> Result<u8> {
    let rows: Vec<[String; 6]> = baselines::read(path)?
        .into_iter()
        .map(|each| [each.name, each.snapshot, each.reason, each.set_by, each.set_at, each.digest])
        .collect();
    tables::list(format, None, ["name", "snapshot", "reason", "set_by", "set_at", "digest"], &rows)?;
    Ok(EXIT_OK)
}

fn remove(path: &Path, name: &str) -> Result<u8> {
    let mut edit = Edit::open(path)?;
    if !edit.remove(name) {
        let known = baselines::read(path)?;
        bail!(Hinted::new(
            format!("There is no baseline `{name}` in `{}`", path.display()),
            suggestion(name, known.iter().map(|each| each.name.as_str()), "the baselines are")
        ));
    }
    edit.save()?;
    writeln!(anstream::stderr(), "`{name}` is removed from `{}`", path.display())?;
    Ok(EXIT_OK)
}
