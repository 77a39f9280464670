//! The thread that sorts and writes.

use std::path::PathBuf;
use std::sync::mpsc::Receiver;

use chrono::{DateTime, Utc};
use icecore_snapshot::{Kind, SnapshotWriter, Store, WriterOptions};

use super::error::{ImportError, Place, Skipped};
use super::out::{Event, Message};
use super::{ImportOptions, Written};

/// What the thread has written.
pub(crate) struct Unfinished {
    pub(crate) writers: Vec<SnapshotWriter>,
    /// What the format does not allow.
    pub(crate) rejected: Vec<Skipped>,
}

/// What a snapshot's manifest tells about the import.
pub(crate) fn options(
    options: &ImportOptions,
    kind: Kind,
    time: DateTime<Utc>,
    started_at: DateTime<Utc>,
) -> WriterOptions {
    let mut writer = WriterOptions::new(concat!("icecore import ", env!("CARGO_PKG_VERSION")), time);
    writer.kind = kind;
    writer.started_at = started_at;
    writer.request = serde_json::json!({
        "paths": options.paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
        "as_of": options.as_of,
        "window_seconds": options.window.num_seconds(),
        "keep_going": options.keep_going,
        "account": options.account,
    });
    writer
}

/// Writes all that comes. Nothing is completed: that is [`finish`]'s part, once everything was read.
pub(crate) fn write(store: &Store, receiver: &Receiver<Message>) -> Result<Unfinished, ImportError> {
    let mut unfinished = Unfinished { writers: Vec::new(), rejected: Vec::new() };
    for message in receiver {
        match message {
            Message::Begin(options) => unfinished.writers.push(SnapshotWriter::create(store, *options)?),
            Message::Events(events) => {
                if let Some(writer) = unfinished.writers.last_mut() {
                    for event in events {
                        push(writer, event, &mut unfinished.rejected)?;
                    }
                }
            }
        }
    }
    Ok(unfinished)
}

fn push(writer: &mut SnapshotWriter, event: Event, rejected: &mut Vec<Skipped>) -> Result<(), ImportError> {
    let (named, pushed) = match event {
        Event::Look { account, partition, region } => {
            let pushed = writer.look_at(&account, &partition, &region);
            (account, pushed)
        }
        Event::Resource(resource) => {
            let named = resource.identity().to_owned();
            (named, writer.push(*resource))
        }
        Event::Gone(gone) => {
            let named = gone.key.identity.clone();
            (named, writer.push_deleted(gone.key, gone.captured_at))
        }
        Event::Call(call) => {
            let named = call.operation.clone();
            (named, writer.push_call(*call))
        }
        Event::Input(input) => {
            writer.push_input(input);
            return Ok(());
        }
    };
    match pushed {
        Ok(()) => Ok(()),
        Err(error @ (icecore_snapshot::Error::Field { .. } | icecore_snapshot::Error::Evidence { .. })) => {
            rejected.push(Skipped { path: PathBuf::from(named), place: Place::Whole, reason: chain(&error) });
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}

/// Completes all snapshots of the run, or none.
pub(crate) fn finish(writers: Vec<SnapshotWriter>) -> Result<Vec<Written>, ImportError> {
    let mut all: Vec<Written> = Vec::with_capacity(writers.len());
    for writer in writers {
        match writer.finish() {
            Ok(finished) => all.push(Written {
                id: finished.snapshot.id().to_owned(),
                path: finished.snapshot.path().to_owned(),
                captured_at: finished.snapshot.manifest().captured_at,
                resources: finished.snapshot.manifest().totals.resources,
                already_there: finished.already_there,
            }),
            Err(error) => {
                for written in all.iter().filter(|written| !written.already_there) {
                    // What cannot be removed is a complete snapshot all the same; the error that matters is the other one.
                    let _ = fs_err::remove_dir_all(&written.path);
                }
                return Err(error.into());
            }
        }
    }
    Ok(all)
}
