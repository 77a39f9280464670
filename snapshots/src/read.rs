//! Reading the rows of a snapshot back, for what makes another snapshot of one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::{DataType, Int32Type, Int64Type, TimeUnit, TimestampMicrosecondType, UInt32Type};
use chrono::{DateTime, Utc};
use fs_err as fs;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};

use crate::archive::{Version, calls_of, resources_of};
use crate::{ApiCall, Error, Resource, Result, Snapshot};

/// How many rows are decoded at a time: documents may be large.
const BATCH: usize = 256;

/// The rows of a file, one after the other.
pub(crate) struct Rows<T> {
    path: PathBuf,
    reader: Option<ParquetRecordBatchReader>,
    batch: Option<(RecordBatch, usize)>,
    row: fn(&Columns<'_>, usize) -> std::result::Result<T, String>,
}

impl Snapshot {
    /// The resources of a type, in the order of the file; none if the snapshot has none of that type.
    ///
    /// # Errors
    /// If the file cannot be read; each row if it is not what the format allows.
    pub fn resources(&self, resource_type: &str) -> Result<Box<dyn Iterator<Item = Result<Resource>>>> {
        match self.resource_place(resource_type) {
            Some(place) => resources_of(&place),
            None => Ok(Box::new(std::iter::empty())),
        }
    }

    /// The API calls, in the order of the file.
    ///
    /// # Errors
    /// As [`resources`](Self::resources).
    pub fn api_calls(&self) -> Result<Box<dyn Iterator<Item = Result<ApiCall>>>> {
        calls_of(&self.api_calls_place())
    }
}

impl<T> Rows<T> {
    pub(crate) fn open(path: PathBuf, row: fn(&Columns<'_>, usize) -> std::result::Result<T, String>) -> Result<Self> {
        let file = fs::File::open(&path).map_err(|error| Error::io("read", &path, error))?;
        let reader = ParquetRecordBatchReaderBuilder::try_new(file.into_file())
            .and_then(|builder| builder.with_batch_size(BATCH).build())
            .map_err(|error| Error::parquet("read", &path, error))?;
        Ok(Self { path, reader: Some(reader), batch: None, row })
    }
}

impl<T> Iterator for Rows<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((batch, at)) = &mut self.batch
                && *at < batch.num_rows()
            {
                let read = (self.row)(&Columns { batch }, *at);
                *at += 1;
                return Some(read.map_err(|reason| wrong(&self.path, reason)));
            }
            match self.reader.as_mut()?.next()? {
                Ok(batch) => self.batch = Some((batch, 0)),
                Err(error) => {
                    self.reader = None;
                    return Some(Err(wrong(&self.path, error.to_string())));
                }
            }
        }
    }
}

fn wrong(path: &Path, reason: String) -> Error {
    Error::parquet("read", path, ParquetError::General(reason))
}

/// How many bytes the columns of a file have before they are compressed.
pub(crate) fn uncompressed(path: &Path) -> Result<u64> {
    let file = fs::File::open(path).map_err(|error| Error::io("read", path, error))?;
    let reader = SerializedFileReader::new(file.into_file()).map_err(|error| Error::parquet("read", path, error))?;
    let groups = reader.metadata().row_groups();
    Ok(groups.iter().map(|group| u64::try_from(group.total_byte_size()).unwrap_or_default()).sum())
}

/// The columns of a batch, by name: the format allows others between them.
pub(crate) struct Columns<'b> {
    batch: &'b RecordBatch,
}

pub(crate) type Read<T> = std::result::Result<T, String>;

impl Columns<'_> {
    fn column(&self, name: &str) -> Read<&dyn Array> {
        let column = self.batch.column_by_name(name).ok_or_else(|| format!("the column `{name}` is missing"))?;
        Ok(column.as_ref())
    }

    fn optional_text(&self, name: &str, row: usize) -> Read<Option<String>> {
        let column = self.column(name)?;
        if column.is_null(row) {
            return Ok(None);
        }
        Ok(Some(match column.data_type() {
            DataType::Utf8 => column.as_string::<i32>().value(row).to_owned(),
            DataType::LargeUtf8 => column.as_string::<i64>().value(row).to_owned(),
            DataType::Utf8View => column.as_string_view().value(row).to_owned(),
            other => return Err(format!("the column `{name}` is {other}, not text")),
        }))
    }

    fn text(&self, name: &str, row: usize) -> Read<String> {
        self.optional_text(name, row)?.ok_or_else(|| format!("`{name}` is NULL in row {row}"))
    }

    fn optional_time(&self, name: &str, row: usize) -> Read<Option<DateTime<Utc>>> {
        let column = self.column(name)?;
        if column.is_null(row) {
            return Ok(None);
        }
        match column.data_type() {
            DataType::Timestamp(TimeUnit::Microsecond, _) => {
                let micros = column.as_primitive::<TimestampMicrosecondType>().value(row);
                DateTime::from_timestamp_micros(micros).map(Some).ok_or_else(|| format!("`{name}` is no time"))
            }
            other => Err(format!("the column `{name}` is {other}, not a time in microseconds")),
        }
    }

    fn optional_number(&self, name: &str, row: usize) -> Read<Option<i64>> {
        let column = self.column(name)?;
        if column.is_null(row) {
            return Ok(None);
        }
        match column.data_type() {
            DataType::Int64 => Ok(Some(column.as_primitive::<Int64Type>().value(row))),
            DataType::Int32 => Ok(Some(column.as_primitive::<Int32Type>().value(row).into())),
            other => Err(format!("the column `{name}` is {other}, not a number")),
        }
    }

    /// A number that is never negative.
    fn count(&self, name: &str, row: usize) -> Read<u32> {
        let column = self.column(name)?;
        let numbers =
            column.as_primitive_opt::<UInt32Type>().ok_or_else(|| format!("the column `{name}` has no counts"))?;
        Ok(numbers.value(row))
    }

    fn version(&self, row: usize) -> Read<Version> {
        let turns = self.column("turns")?.as_list_opt::<i32>().ok_or("the column `turns` is no list")?;
        let turns = if turns.is_null(row) {
            Vec::new()
        } else {
            let values = turns.value(row);
            values.as_primitive_opt::<UInt32Type>().ok_or("`turns` has no counts")?.values().to_vec()
        };
        Ok(Version {
            number: self.count("version", row)?,
            occurrence: self.count("occurrence", row)?,
            first: self.count("first_member", row)?,
            last: self.count("last_member", row)?,
            turns,
        })
    }

    fn tags(&self, row: usize) -> Read<Option<BTreeMap<String, String>>> {
        let column = self.column("tags")?;
        if column.is_null(row) {
            return Ok(None);
        }
        let map = column.as_map_opt().ok_or("the column `tags` is no map")?;
        let entries = map.value(row);
        let (keys, values) = (entries.column(0).as_string_opt::<i32>(), entries.column(1).as_string_opt::<i32>());
        let (Some(keys), Some(values)) = (keys, values) else { return Err("`tags` is no map of texts".to_owned()) };
        let text = |place: usize| if values.is_null(place) { String::new() } else { values.value(place).to_owned() };
        Ok(Some((0..entries.len()).map(|place| (keys.value(place).to_owned(), text(place))).collect()))
    }
}

pub(crate) fn resource(columns: &Columns<'_>, row: usize) -> Read<Resource> {
    Ok(Resource {
        resource_type: columns.text("resource_type", row)?,
        arn: columns.optional_text("arn", row)?,
        resource_id: columns.text("resource_id", row)?,
        resource_name: columns.optional_text("resource_name", row)?,
        partition: columns.text("partition", row)?,
        account_id: columns.text("account_id", row)?,
        region: columns.text("region", row)?,
        created_at: columns.optional_time("created_at", row)?,
        captured_at: columns.optional_time("captured_at", row)?.ok_or("`captured_at` is NULL")?,
        tags: columns.tags(row)?,
        source: columns.text("source", row)?.parse().map_err(|error: crate::UnknownSource| error.to_string())?,
        evidence: columns.text("evidence", row)?,
    })
}

pub(crate) fn api_call(columns: &Columns<'_>, row: usize) -> Read<ApiCall> {
    let attempts = columns.optional_number("attempts", row)?.unwrap_or_default();
    Ok(ApiCall {
        account_id: columns.text("account_id", row)?,
        region: columns.text("region", row)?,
        service: columns.text("service", row)?,
        operation: columns.text("operation", row)?,
        resource: columns.optional_text("resource", row)?,
        outcome: columns.text("outcome", row)?.parse().map_err(|error: crate::UnknownOutcome| error.to_string())?,
        error_code: columns.optional_text("error_code", row)?,
        message: columns.optional_text("message", row)?,
        items: columns.optional_number("items", row)?,
        attempts: i32::try_from(attempts).unwrap_or(i32::MAX),
        duration_ms: columns.optional_number("duration_ms", row)?,
        started_at: columns.optional_time("started_at", row)?,
    })
}

/// Which version a row of an archive is.
pub(crate) fn version(batch: &RecordBatch, row: usize) -> Read<Version> {
    Columns { batch }.version(row)
}

/// A row of an archive, which has the columns of a snapshot's and some more.
pub(crate) fn resource_version(columns: &Columns<'_>, row: usize) -> Read<(Resource, Version)> {
    Ok((resource(columns, row)?, columns.version(row)?))
}

pub(crate) fn api_call_version(columns: &Columns<'_>, row: usize) -> Read<(ApiCall, Version)> {
    Ok((api_call(columns, row)?, columns.version(row)?))
}
