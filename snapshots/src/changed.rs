//! Which resources two snapshots tell differently: a merge of sorted files, so that no more than a batch of each is in memory.

use std::cmp::Ordering;
use std::fs::File;
use std::io::BufWriter;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, MapArray, RecordBatch, StringArray, StringViewArray, UInt32Array};
use arrow::compute::take_record_batch;
use arrow::datatypes::{DataType, Fields, Schema, SchemaRef};
use fs_err as fs;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
};
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use crate::archive::{Held, Place};
use crate::{Error, Result, Snapshot};

/// How many rows are decoded at a time.
const BATCH: usize = 1024;

/// Writes the resources of a type that are not the same in both snapshots, byte by byte, in evidence, tags or source, or that only one of
/// them holds: those of the earlier snapshot into the first file, those of the later into the second. A file without rows is not
/// written. Returns how many each side has, or `None` where `go_on` said that it is enough.
///
/// `wanted` is asked with the account and the region of a resource.
///
/// # Errors
/// If a file cannot be read or written, or its rows are not in the order of the format.
pub fn write_changed(
    sides: [&Snapshot; 2],
    resource_type: &str,
    wanted: &dyn Fn(&str, &str) -> bool,
    go_on: &dyn Fn() -> bool,
    targets: [&Path; 2],
) -> Result<Option<[u64; 2]>> {
    let [one, other] = sides.map(|snapshot| snapshot.evidence_digest(Some(resource_type)));
    if one == other {
        return Ok(Some([0, 0]));
    }
    let [before, after] = targets;
    let [one, other] = sides.map(|snapshot| snapshot.resource_place(resource_type));
    let mut sides =
        [Side::open(one.as_ref(), other.as_ref(), before)?, Side::open(other.as_ref(), one.as_ref(), after)?];
    loop {
        for side in &mut sides {
            if side.place == side.rows() && side.next_batch()? && !go_on() {
                return Ok(None);
            }
        }
        let [earlier, later] = &mut sides;
        let order = match (&earlier.batch, &later.batch) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(one), Some(other)) => one.key(earlier.place).cmp(&other.key(later.place)),
        };
        match order {
            Ordering::Less => earlier.step(true, wanted),
            Ordering::Greater => later.step(true, wanted),
            Ordering::Equal => {
                let differs = match (&earlier.batch, &later.batch) {
                    (Some(one), Some(other)) => !one.is_same(earlier.place, other, later.place),
                    _ => true,
                };
                earlier.step(differs, wanted);
                later.step(differs, wanted);
            }
        }
    }
    let [earlier, later] = sides;
    Ok(Some([earlier.finish()?, later.finish()?]))
}

/// What rows are sorted by: account, region, whether it has no ARN, and the identity.
type Key<'b> = (&'b str, &'b str, bool, &'b str);

/// The columns of a batch that are compared.
struct Batch {
    rows: RecordBatch,
    account_id: StringArray,
    region: StringArray,
    arn: StringArray,
    resource_id: StringArray,
    source: StringArray,
    evidence: StringViewArray,
    tags: MapArray,
    keys: StringArray,
    values: StringArray,
}

impl Batch {
    fn of(rows: RecordBatch) -> std::result::Result<Batch, String> {
        let column = |name: &str| -> std::result::Result<ArrayRef, String> {
            rows.column_by_name(name).cloned().ok_or_else(|| format!("the column `{name}` is missing"))
        };
        let of = |array: ArrayRef, name: &str| {
            array.as_string_opt::<i32>().cloned().ok_or_else(|| format!("`{name}` is {}, not text", array.data_type()))
        };
        let text = |name: &str| of(column(name)?, name);
        let tags = column("tags")?.as_map_opt().cloned().ok_or("the column `tags` is no map")?;
        let (keys, values) = (of(tags.keys().clone(), "tags")?, of(tags.values().clone(), "tags")?);
        Ok(Batch {
            account_id: text("account_id")?,
            region: text("region")?,
            arn: text("arn")?,
            resource_id: text("resource_id")?,
            source: text("source")?,
            evidence: column("evidence")?.as_string_view_opt().cloned().ok_or("`evidence` is not text")?,
            tags,
            keys,
            values,
            rows,
        })
    }

    fn key(&self, row: usize) -> Key<'_> {
        let identity = if self.arn.is_null(row) { self.resource_id.value(row) } else { self.arn.value(row) };
        (self.account_id.value(row), self.region.value(row), !identity.starts_with("arn:"), identity)
    }

    fn is_same(&self, row: usize, other: &Batch, place: usize) -> bool {
        self.evidence.value(row) == other.evidence.value(place)
            && self.source.value(row) == other.source.value(place)
            && self.has_same_tags(row, other, place)
    }

    fn has_same_tags(&self, row: usize, other: &Batch, place: usize) -> bool {
        if self.tags.is_null(row) || other.tags.is_null(place) {
            return self.tags.is_null(row) && other.tags.is_null(place);
        }
        let (own, others) = (self.entries(row), other.entries(place));
        own.len() == others.len() && own.zip(others).all(|(one, another)| self.entry(one) == other.entry(another))
    }

    fn entry(&self, place: usize) -> (&str, Option<&str>) {
        (self.keys.value(place), (!self.values.is_null(place)).then(|| self.values.value(place)))
    }

    /// Where the tags of a row lie.
    fn entries(&self, row: usize) -> Range<usize> {
        let offsets = self.tags.value_offsets();
        let place = |offset: i32| usize::try_from(offset).unwrap_or_default();
        place(offsets[row])..place(offsets[row + 1])
    }
}

/// One of the two files, and what is written of it.
struct Side {
    path: PathBuf,
    reader: Option<ParquetRecordBatchReader>,
    /// Which of the rows are the snapshot's, where they lie in an archive.
    held: Option<Held>,
    batch: Option<Batch>,
    /// The row that comes next.
    place: usize,
    /// Rows of the batch that are to be written.
    chosen: Vec<u32>,
    /// The last key of the batch before.
    last: Option<(String, String, bool, String)>,
    target: PathBuf,
    writer: Option<ArrowWriter<BufWriter<fs::File>>>,
    written: u64,
}

impl Side {
    /// Opens what lies in a place. What lies in the same place on the other side is left out where that takes no look at it.
    fn open(place: Option<&Place>, other: Option<&Place>, target: &Path) -> Result<Side> {
        let held = place.map(|place| Held::of(place, other)).transpose()?.flatten();
        let path = place.map(|place| match place {
            Place::File(path) | Place::Archive { versions: path, .. } => path.clone(),
        });
        let reader = match &path {
            Some(path) => {
                let file = fs::File::open(path).map_err(|error| Error::io("read", path, error))?;
                Some(read(file.into_file(), held.as_ref()).map_err(|error| Error::parquet("read", path, error))?)
            }
            None => None,
        };
        Ok(Side {
            path: path.unwrap_or_default(),
            reader,
            held,
            batch: None,
            place: 0,
            chosen: Vec::new(),
            last: None,
            target: target.to_owned(),
            writer: None,
            written: 0,
        })
    }

    fn rows(&self) -> usize {
        self.batch.as_ref().map_or(0, |batch| batch.rows.num_rows())
    }

    fn wrong(&self, reason: String) -> Error {
        Error::parquet("read", &self.path, ParquetError::General(reason))
    }

    /// Goes on to the next batch that has rows; false at the end.
    fn next_batch(&mut self) -> Result<bool> {
        self.write_chosen()?;
        if let Some(batch) = &self.batch {
            let (account, region, bare, identity) = batch.key(batch.rows.num_rows() - 1);
            self.last = Some((account.to_owned(), region.to_owned(), bare, identity.to_owned()));
        }
        self.batch = None;
        self.place = 0;
        while let Some(rows) = self.reader.as_mut().and_then(Iterator::next) {
            let rows = rows.and_then(|rows| match &self.held {
                Some(held) => held.take(&rows),
                None => Ok(rows),
            });
            let rows = rows.map_err(|error| self.wrong(error.to_string()))?;
            if rows.num_rows() == 0 {
                continue;
            }
            let batch = Batch::of(rows).map_err(|reason| self.wrong(reason))?;
            let mut last = self
                .last
                .as_ref()
                .map(|(account, region, bare, identity)| (account.as_str(), region.as_str(), *bare, identity.as_str()));
            for row in 0..batch.rows.num_rows() {
                let key = batch.key(row);
                if last.is_some_and(|last| last >= key) {
                    return Err(
                        self.wrong(format!("the rows are not in the order of the format: `{}` comes too late", key.3))
                    );
                }
                last = Some(key);
            }
            self.batch = Some(batch);
            return Ok(true);
        }
        self.reader = None;
        Ok(false)
    }

    /// Goes on to the next row.
    fn step(&mut self, chosen: bool, wanted: &dyn Fn(&str, &str) -> bool) {
        if let Some(batch) = self.batch.as_ref().filter(|_| chosen) {
            let (account, region, ..) = batch.key(self.place);
            if wanted(account, region) {
                // A batch is much smaller.
                self.chosen.push(u32::try_from(self.place).unwrap_or(u32::MAX));
            }
        }
        self.place += 1;
    }

    fn write_chosen(&mut self) -> Result<()> {
        let Some(batch) = self.batch.as_ref().filter(|_| !self.chosen.is_empty()) else { return Ok(()) };
        let target = &self.target;
        let wrong = |error: ParquetError| Error::parquet("write", target, error);
        let chosen = UInt32Array::from(std::mem::take(&mut self.chosen));
        let rows = take_record_batch(&batch.rows, &chosen).map_err(|error| wrong(error.into()))?;
        if self.writer.is_none() {
            self.writer = Some(create(target, rows.schema())?);
        }
        if let Some(writer) = &mut self.writer {
            writer.write(&rows).map_err(wrong)?;
            self.written += rows.num_rows() as u64;
        }
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        if let Some(writer) = self.writer {
            writer.close().map_err(|error| Error::parquet("write", &self.target, error))?;
        }
        Ok(self.written)
    }
}

/// The rows of a file, with documents as they lie in its pages: copying them would take longer than comparing them.
fn read(file: File, held: Option<&Held>) -> std::result::Result<ParquetRecordBatchReader, ParquetError> {
    let metadata = ArrowReaderMetadata::load(&file, ArrowReaderOptions::new())?;
    let fields = metadata.schema().fields().iter().map(|field| match field.name() == "evidence" {
        true => Arc::new(field.as_ref().clone().with_data_type(DataType::Utf8View)),
        false => Arc::clone(field),
    });
    let schema = Arc::new(Schema::new_with_metadata(fields.collect::<Fields>(), metadata.schema().metadata().clone()));
    let options = ArrowReaderOptions::new().with_schema(schema);
    let metadata = ArrowReaderMetadata::try_new(Arc::clone(metadata.metadata()), options)?;
    let builder = ParquetRecordBatchReaderBuilder::new_with_metadata(file, metadata).with_batch_size(BATCH);
    match held {
        Some(held) => {
            let filter = held.filter(builder.parquet_schema());
            builder.with_row_filter(filter).build()
        }
        None => builder.build(),
    }
}

/// A file for this run alone: what is read once need not be small.
fn create(target: &Path, schema: SchemaRef) -> Result<ArrowWriter<BufWriter<fs::File>>> {
    let file = fs::File::create(target).map_err(|error| Error::io("write", target, error))?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::UNCOMPRESSED)
        .set_dictionary_enabled(false)
        .set_max_row_group_row_count(Some(16 * BATCH))
        .build();
    ArrowWriter::try_new(BufWriter::new(file), schema, Some(properties))
        .map_err(|error| Error::parquet("write", target, error))
}
