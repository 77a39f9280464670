//! Writing a snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use chrono::{DateTime, Datelike, DurationRound, TimeDelta, Utc};
use fs_err as fs;
use parquet::errors::ParquetError;
use serde::Serialize;

use crate::archive::Archived;
use crate::encode::{self, Row};
use crate::manifest::{Account, File, Input, Kind, Manifest, Totals};
use crate::partial::{Partial, sync_folder};
use crate::snapshot::MANIFEST_FILE;
use crate::sort::Sorter;
use crate::store::{Store, TIME_FORMAT};
use crate::sums::{self, SUMS_FILE};
use crate::table::{API_CALLS_FILE, Batch, CallBatch, RESOURCES_FOLDER, ResourceBatch, Table, TableFile};
use crate::{ApiCall, Error, Resource, ResourceKey, Result, Snapshot, Source, evidence, partition_of_region};

/// How many bytes of resources and calls a writer keeps in memory before it spills sorted runs to disk.
pub const DEFAULT_MEMORY_BUDGET: usize = 128 * 1024 * 1024;

/// How many bytes one row may have. Parquet's pages count in 31 bits, and a page holds at least a row.
const MAX_ROW: usize = 1024 * 1024 * 1024;
/// How long the names of types, accounts and regions may be: they become parts of file names and of every key.
const MAX_NAME: usize = 200;

/// What a snapshot's manifest tells about its making.
#[derive(Debug, Clone)]
pub struct WriterOptions {
    /// What the snapshot holds.
    pub kind: Kind,
    /// Who writes: `icecore import 0.1.0`.
    pub tool: String,
    /// What was asked for, in the producer's own words.
    pub request: serde_json::Value,
    /// What the snapshot is made from. More can be added with [`SnapshotWriter::push_input`].
    pub inputs: Vec<Input>,
    /// The time that the snapshot stands for; its fraction of a second is dropped.
    pub captured_at: DateTime<Utc>,
    /// When the work on it began.
    pub started_at: DateTime<Utc>,
    /// When the work on it ended; `None` for the time at which [`SnapshotWriter::finish`] is called. Given where every byte,
    /// the manifest's too, must be the same at every run.
    pub finished_at: Option<DateTime<Utc>>,
    /// How many bytes are kept in memory before sorted runs spill to disk; see [`DEFAULT_MEMORY_BUDGET`]. It has no
    /// influence on what is written.
    pub memory_budget: usize,
    /// The accounts and their regions that are looked at, even where nothing is found. More can be added with
    /// [`SnapshotWriter::look_at`].
    pub accounts: Vec<Account>,
}

impl WriterOptions {
    /// Options for an inventory, with nothing asked for, no inputs, no accounts, the default memory budget, and work that begins now.
    pub fn new(tool: impl Into<String>, captured_at: DateTime<Utc>) -> Self {
        Self {
            kind: Kind::Inventory,
            tool: tool.into(),
            request: serde_json::Value::Null,
            inputs: Vec::new(),
            captured_at,
            started_at: Utc::now(),
            finished_at: None,
            memory_budget: DEFAULT_MEMORY_BUDGET,
            accounts: Vec::new(),
        }
    }
}

/// Writes one snapshot. Until [`finish`](Self::finish) has returned nothing that lists as complete is in the store, and a
/// writer that is dropped before removes all that it wrote.
#[derive(Debug)]
pub struct SnapshotWriter {
    // Fields are dropped in this order: the sorter must have stopped writing before its folder is removed.
    sorter: Sorter,
    partial: Partial,
    store: Store,
    options: WriterOptions,
    accounts: BTreeMap<String, Seen>,
    sources: BTreeSet<Source>,
    turn: u64,
    key: Vec<u8>,
    row: Vec<u8>,
}

/// A snapshot that was written.
#[derive(Debug)]
pub struct Finished {
    /// The snapshot.
    pub snapshot: Snapshot,
    /// Whether the store had the same snapshot already, so that nothing was added.
    pub already_there: bool,
}

/// What is known about an account.
#[derive(Debug, Default)]
struct Seen {
    partition: Option<String>,
    looked_at: BTreeSet<String>,
    of_resources: BTreeSet<String>,
}

impl SnapshotWriter {
    /// Makes the store if need be, removes what killed writers have left in it, and begins a snapshot.
    ///
    /// # Errors
    /// If the store cannot be written, or an account in the options has a name that the format does not allow.
    pub fn create(store: &Store, mut options: WriterOptions) -> Result<Self> {
        options.captured_at = options.captured_at.duration_trunc(TimeDelta::seconds(1)).unwrap_or(options.captured_at);
        if !(0..=9999).contains(&options.captured_at.year()) {
            return Err(Error::Time { time: options.captured_at.to_rfc3339() });
        }
        let partial = Partial::create(store.path(), &options.captured_at.format(TIME_FORMAT).to_string())?;
        let mut writer = Self {
            sorter: Sorter::new(partial.path().to_owned(), options.memory_budget),
            partial,
            store: store.clone(),
            accounts: BTreeMap::new(),
            sources: BTreeSet::new(),
            turn: 0,
            key: Vec::new(),
            row: Vec::new(),
            options,
        };
        for account in std::mem::take(&mut writer.options.accounts) {
            check_account(&account.account_id, &account.account_id)?;
            writer.account(&account.account_id).partition = Some(account.partition.clone());
            for region in &account.regions {
                writer.look_at(&account.account_id, &account.partition, region)?;
            }
        }
        Ok(writer)
    }

    /// Notes that an account and region are looked at, so that it is known even where nothing is found. `global` is the
    /// region of global services. Accounts for which nobody tells this are taken to have been looked at where they have
    /// resources; the regions of API calls count as looked at by themselves.
    ///
    /// # Errors
    /// If one of the names is not allowed.
    pub fn look_at(&mut self, account_id: &str, partition: &str, region: &str) -> Result<()> {
        check_account(account_id, account_id)?;
        check_name("partition", partition, account_id)?;
        check_name("region", region, account_id)?;
        let account = self.account(account_id);
        account.partition.get_or_insert_with(|| partition.to_owned());
        if !account.looked_at.contains(region) {
            account.looked_at.insert(region.to_owned());
        }
        Ok(())
    }

    /// Notes a file that the snapshot is made from.
    pub fn push_input(&mut self, input: Input) {
        self.options.inputs.push(input);
    }

    /// Adds a state of a resource. Of several states with one [`ResourceKey`] the newest stays, and of equally new ones that
    /// which was pushed last.
    ///
    /// # Errors
    /// If a field or the evidence is not what the format allows, in which case nothing was added and the writer can go on; or
    /// if the disk refuses, in which case the snapshot cannot be finished any more.
    pub fn push(&mut self, resource: Resource) -> Result<()> {
        let identity = resource.identity();
        check_key(&resource.resource_type, &resource.account_id, &resource.region, identity)?;
        check_name("partition", &resource.partition, identity)?;
        if !identity.starts_with("arn:") && resource.arn.as_deref().is_some_and(|arn| !arn.is_empty()) {
            return Err(field("arn", identity, &resource.resource_id, "does not begin with `arn:`"));
        }
        evidence::check(&resource.evidence).map_err(|source| Error::Evidence {
            resource_type: resource.resource_type.clone(),
            resource: identity.to_owned(),
            source,
        })?;
        let parts = [resource.resource_type.as_str(), &resource.account_id, &resource.region, identity];
        encode::resource_key(&mut self.key, parts, resource.captured_at, self.turn);
        encode::resource_row(&mut self.row, &resource);
        check_size(&self.row, identity)?;
        self.turn += 1;
        self.sources.insert(resource.source);
        let account = self.account(&resource.account_id);
        account.partition.get_or_insert_with(|| resource.partition.clone());
        if !account.of_resources.contains(&resource.region) {
            account.of_resources.insert(resource.region.clone());
        }
        self.sorter.push(&self.key, &self.row)
    }

    /// Notes that a resource was gone at a time: older states of it are dropped, newer ones stay. It leaves no row.
    ///
    /// # Errors
    /// As [`push`](Self::push).
    pub fn push_deleted(&mut self, key: ResourceKey, captured_at: DateTime<Utc>) -> Result<()> {
        check_key(&key.resource_type, &key.account_id, &key.region, &key.identity)?;
        let parts = [key.resource_type.as_str(), &key.account_id, &key.region, &key.identity];
        encode::resource_key(&mut self.key, parts, captured_at, self.turn);
        encode::deleted_row(&mut self.row);
        self.turn += 1;
        self.sorter.push(&self.key, &self.row)
    }

    /// Adds an API call. Its region counts as looked at.
    ///
    /// # Errors
    /// As [`push`](Self::push).
    pub fn push_call(&mut self, call: ApiCall) -> Result<()> {
        check_account(&call.account_id, &call.operation)?;
        check_name("region", &call.region, &call.operation)?;
        check_name("service", &call.service, &call.operation)?;
        check_name("operation", &call.operation, &call.operation)?;
        encode::call_key(&mut self.key, &call);
        encode::call_row(&mut self.row, &call);
        check_size(&self.row, &call.operation)?;
        let account = self.account(&call.account_id);
        if !account.looked_at.contains(&call.region) {
            account.looked_at.insert(call.region.clone());
        }
        self.sorter.push(&self.key, &self.row)
    }

    /// Completes the snapshot and gives it its final name: `<time>-<account>`, with `-2`, `-3`, ... after it where another
    /// snapshot has that name. Where the same snapshot is there already, nothing is added.
    ///
    /// # Errors
    /// If the disk refuses; the store is then as it was.
    pub fn finish(self) -> Result<Finished> {
        let Self { sorter, mut partial, store, options, accounts, sources, .. } = self;
        let files = write_files(sorter, partial.path())?;
        let accounts: Vec<Account> = accounts.into_iter().map(|(id, seen)| seen.into_account(id)).collect();
        let mut inputs = options.inputs;
        inputs.sort_unstable();
        let name = match accounts.as_slice() {
            [account] => account.account_id.clone(),
            accounts => format!("{}-accounts", accounts.len()),
        };
        let mark = match options.kind {
            Kind::Inventory => "",
            Kind::IacState => "iac-",
        };
        let id = format!("{}-{mark}{name}", options.captured_at.format(TIME_FORMAT));
        let finished_at = options.finished_at.unwrap_or_else(Utc::now);
        let mut manifest = Manifest {
            format_version: options.kind.format_version(),
            kind: options.kind,
            id: id.clone(),
            tool: options.tool,
            captured_at: options.captured_at,
            started_at: milliseconds(options.started_at),
            finished_at: milliseconds(finished_at),
            request: options.request,
            inputs,
            accounts,
            sources: sources.into_iter().map(|source| source.to_string()).collect(),
            totals: Totals::of(&files),
            files,
        };
        let mut count = 1_u64;
        let archived = Archived::of(&store)?;
        loop {
            if let Some(snapshot) = archived.by_id(&manifest.id) {
                if is_same(snapshot.manifest(), &manifest) {
                    return Ok(Finished { snapshot, already_there: true });
                }
                count += 1;
                manifest.id = format!("{id}-{count}");
                continue;
            }
            let target = store.path().join(&manifest.id);
            if target.symlink_metadata().is_ok() {
                if let Ok(snapshot) = Snapshot::open(&target)
                    && is_same(snapshot.manifest(), &manifest)
                {
                    return Ok(Finished { snapshot, already_there: true });
                }
                count += 1;
                manifest.id = format!("{id}-{count}");
                continue;
            }
            complete(partial.path(), &manifest, &manifest.files)?;
            // Where another writer was faster, the same name is looked at again: it may have written the same snapshot.
            if partial.publish(&target)? {
                return Ok(Finished { snapshot: Snapshot::open(&target)?, already_there: false });
            }
        }
    }

    fn account(&mut self, account_id: &str) -> &mut Seen {
        if !self.accounts.contains_key(account_id) {
            self.accounts.insert(account_id.to_owned(), Seen::default());
        }
        self.accounts.entry(account_id.to_owned()).or_default()
    }
}

impl Seen {
    fn into_account(self, account_id: String) -> Account {
        let regions = if self.looked_at.is_empty() { self.of_resources } else { self.looked_at };
        let partition = self.partition.unwrap_or_else(|| {
            let partitions = regions.iter().map(|region| partition_of_region(region));
            partitions.into_iter().find(|partition| *partition != "aws").unwrap_or("aws").to_owned()
        });
        Account { account_id, partition, regions: regions.into_iter().collect() }
    }
}

/// Whether two manifests tell of the same evidence, whoever wrote it down and when.
fn is_same(left: &Manifest, right: &Manifest) -> bool {
    left.kind == right.kind
        && left.captured_at == right.captured_at
        && left.accounts == right.accounts
        && left.sources == right.sources
        && left.files == right.files
}

fn milliseconds(time: DateTime<Utc>) -> DateTime<Utc> {
    time.duration_trunc(TimeDelta::milliseconds(1)).unwrap_or(time)
}

/// Sorts and encodes at the same time, in two threads.
fn write_files(sorter: Sorter, folder: &Path) -> Result<Vec<File>> {
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel(2);
        let sorting = scope.spawn(move || send_batches(sorter, &sender, folder));
        let written = receive_batches(receiver, folder);
        let sorted = sorting.join().map_err(|_| Error::Thread { path: folder.to_owned() });
        // A file that could not be written is why the other side had to stop.
        let files = written?;
        sorted??;
        Ok(files)
    })
}

fn send_batches(sorter: Sorter, sender: &SyncSender<(Table, Batch)>, folder: &Path) -> Result<()> {
    let wrong = |error| Error::parquet("write", folder, error);
    let stopped = |_| Error::Thread { path: folder.to_owned() };
    let mut table = Table::ApiCalls;
    let mut resources = ResourceBatch::default();
    let mut calls = CallBatch::default();
    sorter.finish(&mut |_, bytes| {
        let row =
            encode::decode(bytes).ok_or_else(|| wrong(ParquetError::General("a sorted run was altered".into())))?;
        match row {
            Row::Deleted => {}
            Row::Resource(row) => {
                if !matches!(&table, Table::Resources(resource_type) if resource_type == row.resource_type) {
                    if let Some(batch) = resources.take(&table).map_err(wrong)? {
                        sender.send((table.clone(), batch)).map_err(stopped)?;
                    }
                    table = Table::Resources(row.resource_type.to_owned());
                }
                if resources.push(&row, bytes.len()).map_err(wrong)?
                    && let Some(batch) = resources.take(&table).map_err(wrong)?
                {
                    sender.send((table.clone(), batch)).map_err(stopped)?;
                }
            }
            Row::Call(row) => {
                // Calls come last, so the last resources are still to be sent.
                if let Some(batch) = resources.take(&table).map_err(wrong)? {
                    sender.send((table.clone(), batch)).map_err(stopped)?;
                }
                if calls.push(&row, bytes.len())
                    && let Some(batch) = calls.take().map_err(wrong)?
                {
                    sender.send((Table::ApiCalls, batch)).map_err(stopped)?;
                }
            }
        }
        Ok(())
    })?;
    if let Some(batch) = resources.take(&table).map_err(wrong)? {
        sender.send((table, batch)).map_err(stopped)?;
    }
    if let Some(batch) = calls.take().map_err(wrong)? {
        sender.send((Table::ApiCalls, batch)).map_err(stopped)?;
    }
    Ok(())
}

fn receive_batches(receiver: Receiver<(Table, Batch)>, folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut names = Names::default();
    let mut current: Option<(Table, TableFile)> = None;
    let mut open = |table: &Table| TableFile::create(folder, names.give(folder, table)?, table.clone());
    for (table, batch) in receiver {
        if current.as_ref().is_none_or(|(open, _)| *open != table) {
            if let Some((_, file)) = current.take() {
                files.push(file.finish()?);
            }
            current = Some((table.clone(), open(&table)?));
        }
        if let Some((_, file)) = &mut current {
            file.write(&batch)?;
        }
    }
    // The calls are a file even if there are none: a reader shall not have to ask.
    let calls = match current.take() {
        Some((Table::ApiCalls, file)) => file,
        other => {
            if let Some((_, file)) = other {
                files.push(file.finish()?);
            }
            open(&Table::ApiCalls)?
        }
    };
    files.push(calls.finish()?);
    files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// The names of the files of a folder that is being written.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    /// A table's path in the folder, in which the place for it is made.
    pub(crate) fn give(&mut self, folder: &Path, table: &Table) -> Result<String> {
        let Table::Resources(resource_type) = table else { return Ok(API_CALLS_FILE.to_owned()) };
        if self.0.is_empty() {
            let path = folder.join(RESOURCES_FOLDER);
            fs::create_dir(&path).map_err(|error| Error::io("create", path, error))?;
        }
        let mut stem = file_stem(resource_type);
        // Some file systems take upper and lower case for the same.
        while !self.0.insert(stem.to_lowercase()) {
            stem.push('-');
        }
        Ok(format!("{RESOURCES_FOLDER}/{stem}.parquet"))
    }
}

/// The name of a type's file: `AWS.S3.Bucket`, with every byte that a file name should not have as `%` and two digits.
fn file_stem(resource_type: &str) -> String {
    let mut stem = String::new();
    for (count, part) in resource_type.split("::").enumerate() {
        if count > 0 {
            stem.push('.');
        }
        for byte in part.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') {
                stem.push(byte.into());
            } else {
                stem.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    stem
}

/// Writes the sums and then, by rename, the manifest.
pub(crate) fn complete(folder: &Path, manifest: &impl Serialize, files: &[File]) -> Result<()> {
    let manifest_path = folder.join(MANIFEST_FILE);
    let mut text = serde_json::to_vec_pretty(manifest)
        .map_err(|source| Error::Manifest { path: manifest_path.clone(), source })?;
    text.push(b'\n');
    let sums = sums::of_snapshot(files, &sums::of_bytes(&text));
    write_durably(&folder.join(SUMS_FILE), sums.as_bytes())?;
    finish_folder(folder, &text)
}

/// Writes the manifest, by rename, once all else is durable.
pub(crate) fn finish_folder(folder: &Path, manifest: &[u8]) -> Result<()> {
    let manifest_path = folder.join(MANIFEST_FILE);
    let resources = folder.join(RESOURCES_FOLDER);
    if resources.exists() {
        sync_folder(&resources)?;
    }
    let temporary = folder.join(format!("{MANIFEST_FILE}.tmp"));
    write_durably(&temporary, manifest)?;
    fs::rename(&temporary, &manifest_path).map_err(|error| Error::io("write", &manifest_path, error))?;
    sync_folder(folder)
}

pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || {
        let mut file = fs::File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error| Error::io("write", path, error))
}

fn check_key(resource_type: &str, account_id: &str, region: &str, identity: &str) -> Result<()> {
    check_name("resource_type", resource_type, identity)?;
    check_account(account_id, identity)?;
    check_name("region", region, identity)?;
    if identity.is_empty() {
        return Err(field("resource_id", identity, resource_type, "is empty, and there is no ARN either"));
    }
    Ok(())
}

/// Account ids become parts of folder names.
fn check_account(account_id: &str, owner: &str) -> Result<()> {
    check_name("account_id", account_id, owner)?;
    if account_id.len() > 64
        || !account_id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    {
        return Err(field("account_id", account_id, owner, "is not up to 64 letters, digits, `-` and `_`"));
    }
    Ok(())
}

fn check_name(name: &'static str, value: &str, owner: &str) -> Result<()> {
    if value.is_empty() {
        Err(field(name, value, owner, "is empty"))
    } else if value.len() > MAX_NAME {
        Err(field(name, value, owner, "is longer than 200 bytes"))
    } else if value.contains(char::is_control) {
        Err(field(name, value, owner, "contains control characters"))
    } else {
        Ok(())
    }
}

fn check_size(row: &[u8], owner: &str) -> Result<()> {
    if row.len() > MAX_ROW { Err(field("evidence", "", owner, "makes a row larger than 1 GiB")) } else { Ok(()) }
}

fn field(field: &'static str, value: &str, owner: &str, problem: &'static str) -> Error {
    let short = |text: &str| text.chars().take(100).collect::<String>();
    Error::Field { field, value: short(value), owner: short(owner), problem }
}
