//! Where what was read goes: evidence to the thread that writes, everything else into the report.

use std::collections::BTreeMap;
use std::sync::mpsc::SyncSender;

use icecore_snapshot::{ApiCall, Input, Resource, WriterOptions};

use super::error::{Problem, Skipped};
use super::item::Gone;
use super::split::Stop;

/// How much evidence goes to the other thread at once.
const BATCH: usize = 1 << 20;
/// How many of the pieces that were skipped are told one by one.
const TOLD: usize = 1000;

/// The kinds of input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// Snapshot files that AWS Config delivered.
    Deliveries,
    /// Other configuration items: history files, answers of its API, events.
    Items,
    /// Answers of the `aws` command, authorization details and credential reports.
    Answers,
    /// Terraform's state.
    States,
    /// What is none of these.
    Other,
}

impl Kind {
    /// What to call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deliveries => "AWS Config deliveries",
            Self::Items => "AWS Config items",
            Self::Answers => "answers of the API",
            Self::States => "Terraform state",
            Self::Other => "other files",
        }
    }
}

/// Counts for one kind of input.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Files that were read.
    pub files: u64,
    /// Items or resources that were imported; states that a newer one replaced are counted too.
    pub items: u64,
    /// Files, items and elements that were skipped.
    pub skipped: u64,
}

/// What happened so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) kinds: BTreeMap<Kind, Count>,
    pub(crate) skipped: Vec<Skipped>,
    pub(crate) problems: Vec<Problem>,
}

impl Tally {
    pub(crate) fn skip(&mut self, kind: Kind, skipped: Skipped) {
        self.kinds.entry(kind).or_default().skipped += 1;
        if self.skipped.len() < TOLD {
            self.skipped.push(skipped);
        }
    }
}

/// What the writing thread is told.
pub(crate) enum Message {
    /// Another snapshot begins.
    Begin(Box<WriterOptions>),
    Events(Vec<Event>),
}

/// A piece for the snapshot.
pub(crate) enum Event {
    Look { account: String, partition: String, region: String },
    Resource(Box<Resource>),
    Gone(Box<Gone>),
    Call(Box<ApiCall>),
    Input(Input),
}

/// Where what was read goes.
pub(crate) struct Out<'a> {
    pub(crate) tally: &'a mut Tally,
    sender: SyncSender<Message>,
    batch: Vec<Event>,
    bytes: usize,
    keep_going: bool,
}

impl<'a> Out<'a> {
    pub(crate) fn new(tally: &'a mut Tally, sender: SyncSender<Message>, keep_going: bool) -> Self {
        Self { tally, sender, batch: Vec::new(), bytes: 0, keep_going }
    }

    pub(crate) fn begin(&mut self, options: WriterOptions) -> Result<(), Stop> {
        self.flush()?;
        self.sender.send(Message::Begin(Box::new(options))).map_err(|_| Stop::Abandoned)
    }

    pub(crate) fn send(&mut self, event: Event) -> Result<(), Stop> {
        self.bytes += match &event {
            Event::Resource(resource) => resource.evidence.len() + 512,
            _ => 512,
        };
        self.batch.push(event);
        if self.bytes >= BATCH { self.flush() } else { Ok(()) }
    }

    pub(crate) fn flush(&mut self) -> Result<(), Stop> {
        self.bytes = 0;
        let batch = std::mem::take(&mut self.batch);
        // The receiver is gone where it could not write, which it tells itself.
        self.sender.send(Message::Events(batch)).map_err(|_| Stop::Abandoned)
    }

    pub(crate) fn files(&mut self, kind: Kind, files: u64) {
        self.tally.kinds.entry(kind).or_default().files += files;
    }

    pub(crate) fn item(&mut self, kind: Kind) {
        self.tally.kinds.entry(kind).or_default().items += 1;
    }

    pub(crate) fn skip(&mut self, kind: Kind, skipped: Skipped) {
        self.tally.skip(kind, skipped);
    }

    /// Notes damage: the end of the import, unless it is to go on.
    pub(crate) fn problem(&mut self, problem: Problem) -> Result<(), Stop> {
        self.tally.problems.push(problem);
        if self.keep_going { Ok(()) } else { Err(Stop::Abandoned) }
    }
}
