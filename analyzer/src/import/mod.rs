//! `icecore import`: files that others wrote become snapshots.
//!
//! What a file is, is told by its content. An import has two passes: the first finds out what each file is and which
//! deliveries form one snapshot, reading no more than the beginning of large files; the second reads everything once, item by item, on one
//! thread, while another sorts and writes. No snapshot is completed before everything was read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::sync_channel;

use chrono::{DateTime, Duration, Utc};
use icecore_items::{item, json, time};
use icecore_snapshot::Store;

mod answers;
mod config;
mod credentials;
mod discover;
mod document;
mod error;
mod input;
mod names;
mod out;
mod plan;
mod progress;
mod split;
mod terraform;
mod windows;
mod write;

#[cfg(test)]
mod tests;

pub use error::{ImportError, JsonFault, Place, Problem, Reason, Skipped};
pub use out::{Count, Kind};
pub use progress::{Bar, Progress, Silent};

/// The largest configuration item or answer's element: far beyond what AWS Config records, far below what memory holds.
pub(crate) const MAX_ITEM: usize = 64 << 20;
/// By how much a compressed file may expand. Real deliveries expand by 10 to 40.
pub(crate) const MAX_EXPANSION: u64 = 200;

/// What is imported, and how.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// Make one snapshot of the state at this time.
    pub as_of: Option<DateTime<Utc>>,
    /// Deliveries within this form one snapshot; a day by default.
    pub window: Duration,
    /// Import what can be read where some of the input is damaged.
    pub keep_going: bool,
    /// The account of input that names none.
    pub account: Option<String>,
}

impl ImportOptions {
    /// Options that import these paths with a window of a day.
    pub fn new(paths: Vec<PathBuf>) -> Self {
        Self { paths, as_of: None, window: Duration::hours(24), keep_going: false, account: None }
    }
}

/// What an import did.
#[derive(Debug, Default)]
pub struct ImportReport {
    /// The snapshots, oldest first.
    pub snapshots: Vec<Written>,
    /// Counts by kind of input.
    pub kinds: BTreeMap<Kind, Count>,
    /// What was skipped and why, up to a thousand; `kinds` counts all.
    pub skipped: Vec<Skipped>,
    /// Damage, where `keep_going` was asked for.
    pub problems: Vec<Problem>,
    /// Things worth telling, as sentences in house style: they go to the error stream.
    pub hints: Vec<String>,
}

/// A snapshot that an import gave.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its id.
    pub id: String,
    /// Its folder.
    pub path: PathBuf,
    /// The time that it stands for.
    pub captured_at: DateTime<Utc>,
    /// How many resources it has.
    pub resources: u64,
    /// Whether the store had the same snapshot already.
    pub already_there: bool,
}

/// Imports.
///
/// `interrupt` is looked at all the time; once it is set, the import ends with [`ImportError::Interrupted`].
///
/// # Errors
/// If nothing could be imported, if input is damaged and `keep_going` was not asked for, or if the store cannot be written.
/// The store is then as it was.
pub fn run(
    options: &ImportOptions,
    store: &Store,
    progress: &dyn Progress,
    interrupt: &AtomicBool,
) -> Result<ImportReport, ImportError> {
    let watch = input::Watch { progress, interrupt };
    let mut tally = out::Tally::default();
    let result = import(options, store, watch, &mut tally);
    progress.end();
    if watch.interrupted() && result.is_err() {
        return Err(ImportError::Interrupted);
    }
    let (snapshots, hints) = result?;
    Ok(ImportReport { snapshots, kinds: tally.kinds, skipped: tally.skipped, problems: tally.problems, hints })
}

fn import(
    options: &ImportOptions,
    store: &Store,
    watch: input::Watch<'_>,
    tally: &mut out::Tally,
) -> Result<(Vec<Written>, Vec<String>), ImportError> {
    let started_at = Utc::now();
    watch.progress.begin("Looking", 0);
    let plan = plan::plan(options, watch, tally)?;
    damage(options, tally)?;

    watch.progress.begin("Importing", plan.bytes);
    let snapshots = plan.snapshots.len().max(1);
    let (ended, read) = std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel(4);
        let writing = scope.spawn(move || write::write(store, &receiver));
        let mut out = out::Out::new(tally, sender, options.keep_going);
        let read = plan.snapshots.iter().try_for_each(|snapshot| {
            let mut writer_options = write::options(options, snapshot.kind(), snapshot.time, started_at);
            // Every snapshot of the run is open until all was read, and all share the memory.
            writer_options.memory_budget = (icecore_snapshot::DEFAULT_MEMORY_BUDGET / snapshots).max(1 << 20);
            out.begin(writer_options)?;
            plan::read(&plan, snapshot, options, watch, &mut out)
        });
        let read = read.and_then(|()| out.flush());
        drop(out);
        (writing.join().map_err(|_| ImportError::Thread), read)
    });
    // Why the writer stopped comes first: the reader then only notices that nobody listens.
    let written = ended??;
    if watch.interrupted() {
        return Err(ImportError::Interrupted);
    }
    damage(options, tally)?;
    match read {
        Ok(()) | Err(split::Stop::Enough) => {}
        Err(split::Stop::Abandoned) => return Err(ImportError::Thread),
        Err(split::Stop::Damage(place, reason)) => {
            let first = Problem::new(options.paths.first().map_or(Path::new(""), PathBuf::as_path), place, reason);
            return Err(ImportError::Damaged { first, more: 0 });
        }
    }
    for rejected in written.rejected {
        tally.skip(Kind::Other, rejected);
    }
    watch.progress.begin("Completing", 0);
    let snapshots = write::finish(written.writers)?;
    Ok((snapshots, plan.hints))
}

/// Ends the import where there is damage, unless it is to go on.
fn damage(options: &ImportOptions, tally: &mut out::Tally) -> Result<(), ImportError> {
    if options.keep_going || tally.problems.is_empty() {
        return Ok(());
    }
    let more = tally.problems.len() - 1;
    match std::mem::take(&mut tally.problems).into_iter().next() {
        Some(first) => Err(ImportError::Damaged { first, more }),
        None => Ok(()),
    }
}
