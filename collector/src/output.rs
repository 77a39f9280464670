//! Where resources and calls go: the thread that writes the snapshot. What could not be read is counted on the way.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use anyhow::{Context, Result, anyhow};
use icecore_snapshot::{ApiCall, Finished, Outcome, Resource, ResourceKey, SnapshotWriter};

use crate::asker::Stopped;

/// How many rows may wait for the disk.
const WAITING: usize = 4096;

enum Message {
    Resource(Box<Resource>),
    Call(Box<ApiCall>),
}

/// What could not be read: account, region, service and operation, outcome, error code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Missing {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) operation: String,
    pub(crate) outcome: Outcome,
    pub(crate) code: String,
}

/// What came of a run.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// How often each could not be read, and a message.
    pub(crate) missing: BTreeMap<Missing, (u64, String)>,
    pub(crate) warnings: BTreeMap<String, u64>,
    /// The resources that were seen, where somebody wants to know.
    pub(crate) seen: BTreeSet<ResourceKey>,
    /// Accounts and regions where some list could not be read.
    pub(crate) unlisted: BTreeSet<(String, String)>,
}

/// Where rows go. Clones write to the same snapshot.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    sender: SyncSender<Message>,
    tally: Arc<Mutex<Tally>>,
    notes_seen: bool,
}

/// The thread that writes.
pub(crate) struct Writing {
    thread: JoinHandle<Result<SnapshotWriter>>,
    tally: Arc<Mutex<Tally>>,
}

/// Begins to write; the resources that come by are noted if `notes_seen` says so.
pub(crate) fn begin(writer: SnapshotWriter, notes_seen: bool) -> (Output, Writing) {
    let (sender, receiver) = sync_channel(WAITING);
    let tally = Arc::new(Mutex::new(Tally::default()));
    let thread = std::thread::spawn(move || write(writer, &receiver));
    (Output { sender, tally: Arc::clone(&tally), notes_seen }, Writing { thread, tally })
}

fn write(mut writer: SnapshotWriter, receiver: &Receiver<Message>) -> Result<SnapshotWriter> {
    while let Ok(message) = receiver.recv() {
        match message {
            Message::Resource(resource) => writer.push(*resource)?,
            Message::Call(call) => writer.push_call(*call)?,
        }
    }
    Ok(writer)
}

impl Output {
    /// Adds a resource.
    pub(crate) fn resource(&self, resource: Resource) -> Result<(), Stopped> {
        if self.notes_seen {
            self.tally.lock().unwrap_or_else(PoisonError::into_inner).seen.insert(resource.key());
        }
        self.sender.send(Message::Resource(Box::new(resource))).map_err(|_| Stopped)
    }

    /// Adds a call. Where the writer is gone, its error is told at the end.
    pub(crate) fn call(&self, call: ApiCall) {
        if !matches!(call.outcome, Outcome::Ok | Outcome::Absent) {
            let missing = Missing {
                account: call.account_id.clone(),
                region: call.region.clone(),
                operation: format!("{}:{}", call.service, call.operation),
                outcome: call.outcome,
                code: call.error_code.clone().unwrap_or_default(),
            };
            let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
            if call.resource.is_none() {
                tally.unlisted.insert((call.account_id.clone(), call.region.clone()));
            }
            let (count, message) = tally.missing.entry(missing).or_default();
            *count += 1;
            if message.is_empty() {
                *message = call.message.clone().unwrap_or_default();
            }
        }
        let _ = self.sender.send(Message::Call(Box::new(call)));
    }

    /// Adds a row that stands for several calls, each of which was added, and counted, itself.
    pub(crate) fn stand_in(&self, call: ApiCall) {
        let _ = self.sender.send(Message::Call(Box::new(call)));
    }

    /// Notes something that the user should know.
    pub(crate) fn warn(&self, text: String) {
        let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        *tally.warnings.entry(text).or_default() += 1;
    }
}

impl Writing {
    /// Waits until all is written. Every [`Output`] must be gone.
    ///
    /// # Errors
    /// Whatever kept the snapshot from being written.
    pub(crate) fn end(self) -> Result<(SnapshotWriter, Tally)> {
        let writer = self.thread.join().map_err(|_| anyhow!("The thread that writes the snapshot panicked"))?;
        let writer = writer.context("Could not write the snapshot")?;
        let tally = std::mem::take(&mut *self.tally.lock().unwrap_or_else(PoisonError::into_inner));
        Ok((writer, tally))
    }
}

/// Completes a snapshot.
///
/// # Errors
/// Where the disk refuses.
pub(crate) fn complete(writer: SnapshotWriter) -> Result<Finished> {
    writer.finish().context("Could not complete the snapshot")
}
