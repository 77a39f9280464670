//! `icecore import`.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Result;
use chrono::{DateTime, Duration, Utc};
use clap::Args;
use icecore_snapshot::Store;

use super::{EXIT_OK, SnapshotArguments, counted};
use crate::engine::interrupt;
use crate::import::{self, Bar, ImportOptions, ImportReport};
use crate::output::{Sink, plain};

/// How many skipped items are listed; all are counted.
const LISTED: usize = 10;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Files and folders: AWS Config deliveries, items and API answers, folders of `aws` CLI answers
    /// (<account>/<region>/<service>-<operation>.json), authorization details, credential reports, Terraform state
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Make one snapshot of the state at this time: a date (its end, UTC) or an RFC 3339 time
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    as_of: Option<DateTime<Utc>>,
    /// AWS Config deliveries within this many hours form one snapshot
    #[arg(long, value_name = "HOURS", default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=8760))]
    window: u32,
    /// Import what can be read where some of the input is damaged
    #[arg(long)]
    keep_going: bool,
    /// Account of input that names none
    #[arg(long, value_name = "ID")]
    account: Option<String>,
}

/// A date stands for its end, so that `--as-of 2026-01-31` has what that day brought.
fn parse_time(text: &str) -> Result<DateTime<Utc>, String> {
    icecore_items::time::parse_as_of(text)
        .ok_or_else(|| "write a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z".to_owned())
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let options = ImportOptions {
        as_of: arguments.as_of,
        window: Duration::hours(i64::from(arguments.window)),
        keep_going: arguments.keep_going,
        account: arguments.account.clone(),
        ..ImportOptions::new(arguments.paths.clone())
    };
    let report = import::run(&options, &Store::new(&arguments.store.store), &Bar::new(), &interrupt::stopped())?;
    tell(&report, &mut io::stderr().lock())?;
    let mut sink = Sink::open(None)?;
    for written in &report.snapshots {
        writeln!(
            sink,
            "{}  {}{}",
            written.path.display(),
            counted(written.resources, "resource", "resources"),
            if written.already_there { " (was there already)" } else { "" }
        )?;
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// What was read and what was not, for people.
pub(super) fn tell(report: &ImportReport, out: &mut dyn Write) -> io::Result<()> {
    for (kind, count) in &report.kinds {
        write!(
            out,
            "{}: {}, {} imported",
            kind.as_str(),
            counted(count.files, "file", "files"),
            counted(count.items, "item", "items")
        )?;
        if count.skipped > 0 {
            write!(out, ", {} skipped", super::grouped(count.skipped))?;
        }
        writeln!(out)?;
    }
    for problem in &report.problems {
        writeln!(out, "warning: {}", plain(&problem.to_string()))?;
    }
    for skipped in report.skipped.iter().take(LISTED) {
        writeln!(out, "skipped: {}", plain(&skipped.to_string()))?;
    }
    if report.skipped.len() > LISTED {
        writeln!(out, "skipped: ... and {} more", report.skipped.len() - LISTED)?;
    }
    for hint in &report.hints {
        writeln!(out, "hint: {}", plain(hint))?;
    }
    Ok(())
}
