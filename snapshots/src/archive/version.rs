//! Versions: the rows of an archive, each with the snapshots in which it was as it is.

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;

use arrow::array::builder::{ListBuilder, UInt32Builder};
use arrow::array::{ArrayRef, RecordBatch};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use chrono::{DateTime, Utc};
use fs_err as fs;
use parquet::basic::Encoding;
use parquet::errors::ParquetError;
use parquet::schema::types::ColumnPath;
use sha2::{Digest, Sha256};

use crate::encode::{self, Row};
use crate::manifest::File;
use crate::table::{Batch, CallBatch, ResourceBatch, Table, TableFile};
use crate::{ApiCall, Error, Resource, Result};

/// How hard zstd tries with what is written once and read for years.
pub(super) const LEVEL: i32 = 9;

/// The columns that a version has beside those of the format.
pub(super) const VERSION_COLUMNS: [&str; 5] = ["version", "occurrence", "first_member", "last_member", "turns"];

/// When a version was there, and where among the rows of a snapshot that have the same key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Version {
    /// Its number, which no other version of the archive has.
    pub(crate) number: u32,
    /// Its place among the rows of a snapshot that have the same key.
    pub(crate) occurrence: u32,
    /// The first and the last snapshot that it was in, by their numbers.
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// The snapshots in between from which on it was not there any more, was there again, and so on.
    pub(crate) turns: Vec<u32>,
}

impl Version {
    /// Whether it is one of the rows of a snapshot.
    pub(crate) fn holds(&self, member: u32) -> bool {
        let turns = self.turns.iter().filter(|turn| **turn <= member).count();
        self.first <= member && member <= self.last && turns.is_multiple_of(2)
    }

    /// Notes that it is one of the rows of a snapshot, which comes after all that were noted before.
    pub(crate) fn extend(&mut self, member: u32) {
        if member > self.last + 1 {
            self.turns.extend([self.last + 1, member]);
        }
        self.last = member;
    }
}

/// What changes in every snapshot though nothing has changed: it makes no version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Own {
    pub(crate) captured_at: Option<i64>,
    pub(crate) attempts: i32,
    pub(crate) duration_ms: Option<i64>,
    pub(crate) started_at: Option<i64>,
}

impl Own {
    /// Its bytes, for digests.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for number in [self.captured_at, Some(self.attempts.into()), self.duration_ms, self.started_at] {
            bytes.push(u8::from(number.is_some()));
            bytes.extend_from_slice(&number.unwrap_or_default().to_le_bytes());
        }
        bytes
    }
}

/// A row of a snapshot: a resource or a call.
pub(crate) trait Record {
    /// What the snapshot has alone of it.
    fn own(&self) -> Own;
    fn set_own(&mut self, own: &Own);
    /// The key that its versions share.
    fn key(&self, key: &mut Vec<u8>);
    /// The row.
    fn encode(&self, row: &mut Vec<u8>);
}

impl Record for Resource {
    fn own(&self) -> Own {
        Own { captured_at: Some(self.captured_at.timestamp_micros()), ..Own::default() }
    }

    fn set_own(&mut self, own: &Own) {
        self.captured_at = own.captured_at.and_then(DateTime::from_timestamp_micros).unwrap_or_default();
    }

    fn key(&self, key: &mut Vec<u8>) {
        encode::resource_versions_key(key, self);
    }

    fn encode(&self, row: &mut Vec<u8>) {
        encode::resource_row(row, self);
    }
}

impl Record for ApiCall {
    fn own(&self) -> Own {
        Own {
            captured_at: None,
            attempts: self.attempts,
            duration_ms: self.duration_ms,
            started_at: self.started_at.map(|time| time.timestamp_micros()),
        }
    }

    fn set_own(&mut self, own: &Own) {
        self.attempts = own.attempts;
        self.duration_ms = own.duration_ms;
        self.started_at = own.started_at.and_then(DateTime::from_timestamp_micros);
    }

    fn key(&self, key: &mut Vec<u8>) {
        encode::call_versions_key(key, self);
    }

    fn encode(&self, row: &mut Vec<u8>) {
        encode::call_row(row, self);
    }
}

/// The SHA-256 of a row without what its snapshot has alone; the row is as it was afterwards.
pub(crate) fn digest_of<R: Record>(record: &mut R, buffer: &mut Vec<u8>) -> [u8; 32] {
    let own = record.own();
    record.set_own(&Own { captured_at: own.captured_at.map(|_| 0), ..Own::default() });
    record.encode(buffer);
    record.set_own(&own);
    Sha256::digest(&buffer).into()
}

/// The digests of a snapshot's rows, as they are read.
#[derive(Default)]
pub(crate) struct Digests {
    evidence: Sha256,
    content: Sha256,
    buffer: Vec<u8>,
}

impl Digests {
    /// Takes in a row; gives its digest.
    pub(crate) fn take<R: Record>(&mut self, record: &mut R) -> [u8; 32] {
        let digest = digest_of(record, &mut self.buffer);
        self.evidence.update(digest);
        self.content.update(digest);
        self.content.update(record.own().bytes());
        digest
    }

    /// The digest of the rows of a file, without what the snapshot has alone; what follows is the next file.
    pub(crate) fn end_file(&mut self) -> String {
        crate::sums::hex(&std::mem::take(&mut self.evidence).finalize())
    }

    /// The digest of all rows.
    pub(crate) fn end(self) -> String {
        crate::sums::hex(&self.content.finalize())
    }
}

/// Collects the rows of a table until they make a batch.
pub(crate) enum TableBatch {
    Resources(Box<ResourceBatch>),
    Calls(Box<CallBatch>),
}

impl TableBatch {
    pub(crate) fn of(table: &Table) -> Self {
        match table {
            Table::Resources(_) => Self::Resources(Box::default()),
            Table::ApiCalls => Self::Calls(Box::default()),
        }
    }

    /// Adds an encoded row; true when the batch is full.
    pub(crate) fn push(&mut self, bytes: &[u8], own: Option<&Own>) -> Result<bool, ParquetError> {
        match (self, encode::decode(bytes)) {
            (Self::Resources(batch), Some(Row::Resource(mut row))) => {
                row.captured_at = own.and_then(|own| own.captured_at).unwrap_or(row.captured_at);
                batch.push(&row, bytes.len())
            }
            (Self::Calls(batch), Some(Row::Call(mut row))) => {
                if let Some(own) = own {
                    (row.attempts, row.duration_ms, row.started_at) = (own.attempts, own.duration_ms, own.started_at);
                }
                // As many as the row had when it was first written: the batches end where they ended then.
                Ok(batch.push(&row, call_bytes(&row)))
            }
            _ => Err(ParquetError::General("a row of another table was met".into())),
        }
    }

    pub(crate) fn take(&mut self, table: &Table) -> Result<Option<Batch>, ParquetError> {
        match self {
            Self::Resources(batch) => batch.take(table),
            Self::Calls(batch) => batch.take(),
        }
    }
}

/// How many bytes an encoded call has: its optional numbers count only where they are there.
fn call_bytes(row: &encode::CallRow<'_>) -> usize {
    let text = |text: &str| 4 + text.len();
    let option = |text: Option<&str>| 1 + text.map_or(0, |text| 4 + text.len());
    let number = |number: Option<i64>| 1 + number.map_or(0, |_| 8);
    1 + text(row.account_id)
        + text(row.region)
        + text(row.service)
        + text(row.operation)
        + option(row.resource)
        + 1
        + option(row.error_code)
        + option(row.message)
        + number(row.items)
        + 8
        + number(row.duration_ms)
        + number(row.started_at)
}

/// The file of a table's versions, while it is written.
pub(super) struct VersionsFile {
    path: PathBuf,
    table: Table,
    file: TableFile<BufWriter<fs::File>>,
    rows: TableBatch,
    numbers: UInt32Builder,
    occurrences: UInt32Builder,
    firsts: UInt32Builder,
    lasts: UInt32Builder,
    turns: ListBuilder<UInt32Builder>,
    schema: SchemaRef,
}

impl VersionsFile {
    pub(super) fn create(folder: &std::path::Path, name: String, table: &Table) -> Result<Self> {
        let path = folder.join(&name);
        let wrong = |error| Error::parquet("write", &path, error);
        let number = |name: &str| Arc::new(Field::new(name, DataType::UInt32, false));
        let mut fields: Vec<_> = table.schema().fields().iter().cloned().collect();
        fields.extend(VERSION_COLUMNS[..4].iter().map(|name| number(name)));
        let item = Arc::new(Field::new("element", DataType::UInt32, false));
        fields.push(Arc::new(Field::new(VERSION_COLUMNS[4], DataType::List(Arc::clone(&item)), true)));
        let schema = Arc::new(Schema::new(fields));
        let version = ColumnPath::from("version");
        let properties = table
            .properties(LEVEL)
            .map_err(wrong)?
            .set_column_dictionary_enabled(version.clone(), false)
            .set_column_encoding(version, Encoding::DELTA_BINARY_PACKED)
            .build();
        let to = crate::table::create(&path)?;
        let file = TableFile::of(to, path.clone(), name, table.clone(), Arc::clone(&schema), properties)?;
        Ok(Self {
            path,
            table: table.clone(),
            file,
            rows: TableBatch::of(table),
            numbers: UInt32Builder::new(),
            occurrences: UInt32Builder::new(),
            firsts: UInt32Builder::new(),
            lasts: UInt32Builder::new(),
            turns: ListBuilder::new(UInt32Builder::new()).with_field(item),
            schema,
        })
    }

    pub(super) fn push(&mut self, version: &Version, row: &[u8]) -> Result<()> {
        self.numbers.append_value(version.number);
        self.occurrences.append_value(version.occurrence);
        self.firsts.append_value(version.first);
        self.lasts.append_value(version.last);
        if version.turns.is_empty() {
            self.turns.append(false);
        } else {
            self.turns.values().append_slice(&version.turns);
            self.turns.append(true);
        }
        let full = self.rows.push(row, None).map_err(|error| Error::parquet("write", &self.path, error))?;
        if full { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<()> {
        let wrong = |error: ParquetError| Error::parquet("write", &self.path, error);
        let Some(batch) = self.rows.take(&self.table).map_err(wrong)? else { return Ok(()) };
        let mut columns = batch.rows.columns().to_vec();
        let own: [ArrayRef; 5] = [
            Arc::new(self.numbers.finish()),
            Arc::new(self.occurrences.finish()),
            Arc::new(self.firsts.finish()),
            Arc::new(self.lasts.finish()),
            Arc::new(self.turns.finish()),
        ];
        columns.extend(own);
        let rows = RecordBatch::try_new(Arc::clone(&self.schema), columns).map_err(|error| wrong(error.into()))?;
        self.file.write(&Batch { rows, bytes: batch.bytes })
    }

    pub(super) fn finish(mut self) -> Result<File> {
        self.flush()?;
        let (mut to, file) = self.file.end()?;
        to.flush().map_err(|error| Error::io("write", &self.path, error))?;
        crate::table::make_durable(to, &self.path)?;
        Ok(file)
    }
}

/// Microseconds, as text of a digest has them.
pub(super) fn micros(time: DateTime<Utc>) -> i64 {
    time.timestamp_micros()
}
