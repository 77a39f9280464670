//! The Parquet files: their columns, and how rows become bytes that depend on nothing but the rows.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::builder::{
    Int32Builder, Int64Builder, MapBuilder, MapFieldNames, StringBuilder, TimestampMicrosecondBuilder,
};
use arrow::array::{ArrayRef, RecordBatch};
use arrow::datatypes::{DataType, Field, Fields, Schema, SchemaRef, TimeUnit};
use fs_err as fs;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::{Compression, Encoding, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::SortingColumn;
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesBuilder};
use parquet::schema::types::ColumnPath;

use crate::encode::{CallRow, ResourceRow};
use crate::manifest::File;
use crate::sums::Summing;
use crate::{Error, Result};

/// The path of the calls inside a snapshot.
pub(crate) const API_CALLS_FILE: &str = "api_calls.parquet";
/// The folder of the resource files inside a snapshot.
pub(crate) const RESOURCES_FOLDER: &str = "resources";

/// Row groups end at whichever comes first. DuckDB gives whole row groups to its threads, and a writer keeps one in memory.
const GROUP_ROWS: usize = 122_880;
const GROUP_BYTES: usize = 32 * 1024 * 1024;
/// Batches end at whichever comes first; together with the page size they bound a page.
const BATCH_ROWS: usize = 4096;
const BATCH_BYTES: usize = 2 * 1024 * 1024;

/// Which table a batch belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Table {
    /// The resources of a type.
    Resources(String),
    ApiCalls,
}

impl Table {
    pub(crate) fn schema(&self) -> SchemaRef {
        let text = |name: &str, nullable| Field::new(name, DataType::Utf8, nullable);
        let time = |name: &str, nullable| Field::new(name, DataType::Timestamp(TimeUnit::Microsecond, None), nullable);
        Arc::new(Schema::new(match self {
            Self::Resources(_) => vec![
                text("resource_type", false),
                text("arn", true),
                text("resource_id", false),
                text("resource_name", true),
                text("partition", false),
                text("account_id", false),
                text("region", false),
                time("created_at", true),
                time("captured_at", false),
                Field::new("tags", DataType::Map(Arc::new(tag_entries()), false), true),
                text("source", false),
                // Arrow's canonical JSON type, which becomes Parquet's logical type.
                text("evidence", false).with_metadata([
                    ("ARROW:extension:name".to_owned(), "arrow.json".to_owned()),
                    ("ARROW:extension:metadata".to_owned(), String::new()),
                ]),
            ],
            Self::ApiCalls => vec![
                text("account_id", false),
                text("region", false),
                text("service", false),
                text("operation", false),
                text("resource", true),
                text("outcome", false),
                text("error_code", true),
                text("message", true),
                Field::new("items", DataType::Int64, true),
                Field::new("attempts", DataType::Int32, false),
                Field::new("duration_ms", DataType::Int64, true),
                time("started_at", true),
            ],
        }))
    }

    /// The columns that rows are sorted by, and whether missing values come first.
    fn order(&self) -> &'static [(&'static str, bool)] {
        match self {
            Self::Resources(_) => &[("account_id", false), ("region", false), ("arn", false)],
            Self::ApiCalls => &[
                ("account_id", false),
                ("region", false),
                ("service", false),
                ("operation", false),
                ("resource", true),
            ],
        }
    }

    /// How the files are written; `level` is zstd's.
    pub(crate) fn properties(&self, level: i32) -> Result<WriterPropertiesBuilder, ParquetError> {
        let schema = self.schema();
        // Of the leaf columns only those of the map, which comes after all that is sorted by, are not columns themselves.
        let order = self.order().iter().filter_map(|(name, nulls_first)| {
            let index = schema.index_of(name).ok()?;
            Some(SortingColumn { column_idx: index as i32, descending: false, nulls_first: *nulls_first })
        });
        let mut properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(level)?))
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_max_row_group_row_count(Some(GROUP_ROWS))
            .set_sorting_columns(Some(order.collect()));
        if matches!(self, Self::Resources(_)) {
            // Documents hardly repeat, and their smallest and greatest say nothing.
            let evidence = ColumnPath::from("evidence");
            properties = properties
                .set_column_dictionary_enabled(evidence.clone(), false)
                .set_column_encoding(evidence.clone(), Encoding::PLAIN)
                .set_column_statistics_enabled(evidence, EnabledStatistics::None);
            for part in ["key", "value"] {
                let path = ColumnPath::new(vec!["tags".into(), "key_value".into(), part.into()]);
                properties = properties.set_column_statistics_enabled(path, EnabledStatistics::None);
            }
        }
        Ok(properties)
    }
}

fn tag_entries() -> Field {
    let fields = vec![Field::new("key", DataType::Utf8, false), Field::new("value", DataType::Utf8, true)];
    Field::new("key_value", DataType::Struct(Fields::from(fields)), false)
}

/// A Parquet file that is being written.
pub(crate) struct TableFile<W: Write + Send = BufWriter<fs::File>> {
    /// The path inside the snapshot.
    name: String,
    path: PathBuf,
    table: Table,
    writer: ArrowWriter<Summing<W>>,
    group_rows: usize,
    group_bytes: usize,
    rows: u64,
}

impl TableFile {
    pub(crate) fn create(folder: &Path, name: String, table: Table) -> Result<Self> {
        let path = folder.join(&name);
        let file = create(&path)?;
        Self::new(file, path, name, table)
    }

    /// Ends the file and makes it durable.
    pub(crate) fn finish(self) -> Result<File> {
        let path = self.path.clone();
        let (buffered, file) = self.end()?;
        make_durable(buffered, &path)?;
        Ok(file)
    }
}

impl<W: Write + Send> TableFile<W> {
    /// A file of the format that is written to wherever one likes; `path` is what errors name.
    pub(crate) fn new(to: W, path: PathBuf, name: String, table: Table) -> Result<Self> {
        let properties = table.properties(1).map_err(|error| Error::parquet("write", &path, error))?.build();
        let schema = table.schema();
        Self::of(to, path, name, table, schema, properties)
    }

    /// As [`new`](Self::new), with other columns than the format's.
    pub(crate) fn of(
        to: W,
        path: PathBuf,
        name: String,
        table: Table,
        schema: SchemaRef,
        properties: WriterProperties,
    ) -> Result<Self> {
        // Parquet's own types say everything. A copy of Arrow's schema would only tie the bytes to that library's version.
        let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
        let writer = ArrowWriter::try_new_with_options(Summing::new(to), schema, options)
            .map_err(|error| Error::parquet("write", &path, error))?;
        Ok(Self { name, path, table, writer, group_rows: 0, group_bytes: 0, rows: 0 })
    }

    pub(crate) fn write(&mut self, batch: &Batch) -> Result<()> {
        let rows = batch.rows.num_rows();
        let full = self.group_rows + rows > GROUP_ROWS || self.group_bytes + batch.bytes > GROUP_BYTES;
        if full && self.group_rows > 0 {
            self.writer.flush().map_err(|error| Error::parquet("write", &self.path, error))?;
            self.group_rows = 0;
            self.group_bytes = 0;
        }
        self.writer.write(&batch.rows).map_err(|error| Error::parquet("write", &self.path, error))?;
        self.group_rows += rows;
        self.group_bytes += batch.bytes;
        self.rows += rows as u64;
        Ok(())
    }

    /// Ends the file; what it is written to is given back.
    pub(crate) fn end(self) -> Result<(W, File)> {
        let summing = self.writer.into_inner().map_err(|error| Error::parquet("write", &self.path, error))?;
        let (to, bytes, sha256) = summing.finish();
        let resource_type = match self.table {
            Table::Resources(resource_type) => Some(resource_type),
            Table::ApiCalls => None,
        };
        Ok((to, File { path: self.name, resource_type, rows: self.rows, bytes, sha256 }))
    }
}

/// Creates a file to write to.
pub(crate) fn create(path: &Path) -> Result<BufWriter<fs::File>> {
    Ok(BufWriter::new(fs::File::create(path).map_err(|error| Error::io("write", path, error))?))
}

/// Ends a file, and makes it durable.
pub(crate) fn make_durable(file: BufWriter<fs::File>, path: &Path) -> Result<()> {
    let file = file.into_inner().map_err(|error| Error::io("write", path, error.into_error()))?;
    file.sync_all().map_err(|error| Error::io("write", path, error))
}

/// Rows on their way into a file.
pub(crate) struct Batch {
    pub(crate) rows: RecordBatch,
    /// About how many bytes they have.
    pub(crate) bytes: usize,
}

/// Collects resources until they make a batch.
pub(crate) struct ResourceBatch {
    resource_type: StringBuilder,
    arn: StringBuilder,
    resource_id: StringBuilder,
    resource_name: StringBuilder,
    partition: StringBuilder,
    account_id: StringBuilder,
    region: StringBuilder,
    created_at: TimestampMicrosecondBuilder,
    captured_at: TimestampMicrosecondBuilder,
    tags: MapBuilder<StringBuilder, StringBuilder>,
    source: StringBuilder,
    evidence: StringBuilder,
    count: Count,
}

/// Collects API calls until they make a batch.
#[derive(Default)]
pub(crate) struct CallBatch {
    account_id: StringBuilder,
    region: StringBuilder,
    service: StringBuilder,
    operation: StringBuilder,
    resource: StringBuilder,
    outcome: StringBuilder,
    error_code: StringBuilder,
    message: StringBuilder,
    items: Int64Builder,
    attempts: Int32Builder,
    duration_ms: Int64Builder,
    started_at: TimestampMicrosecondBuilder,
    count: Count,
}

#[derive(Default)]
struct Count {
    rows: usize,
    bytes: usize,
}

impl Count {
    fn add(&mut self, bytes: usize) {
        self.rows += 1;
        self.bytes += bytes;
    }

    fn is_full(&self) -> bool {
        self.rows >= BATCH_ROWS || self.bytes >= BATCH_BYTES
    }
}

impl Default for ResourceBatch {
    fn default() -> Self {
        let names = MapFieldNames { entry: "key_value".into(), key: "key".into(), value: "value".into() };
        Self {
            resource_type: StringBuilder::new(),
            arn: StringBuilder::new(),
            resource_id: StringBuilder::new(),
            resource_name: StringBuilder::new(),
            partition: StringBuilder::new(),
            account_id: StringBuilder::new(),
            region: StringBuilder::new(),
            created_at: TimestampMicrosecondBuilder::new(),
            captured_at: TimestampMicrosecondBuilder::new(),
            tags: MapBuilder::new(Some(names), StringBuilder::new(), StringBuilder::new()),
            source: StringBuilder::new(),
            evidence: StringBuilder::new(),
            count: Count::default(),
        }
    }
}

impl ResourceBatch {
    /// Adds a row that is `bytes` long; true when the batch is full.
    pub(crate) fn push(&mut self, row: &ResourceRow<'_>, bytes: usize) -> Result<bool, ParquetError> {
        self.resource_type.append_value(row.resource_type);
        self.arn.append_option(row.arn);
        self.resource_id.append_value(row.resource_id);
        self.resource_name.append_option(row.resource_name);
        self.partition.append_value(row.partition);
        self.account_id.append_value(row.account_id);
        self.region.append_value(row.region);
        self.created_at.append_option(row.created_at);
        self.captured_at.append_value(row.captured_at);
        for (key, value) in row.tags.iter().flatten() {
            self.tags.keys().append_value(key);
            self.tags.values().append_value(value);
        }
        self.tags.append(row.tags.is_some())?;
        self.source.append_value(row.source.as_str());
        self.evidence.append_value(row.evidence);
        self.count.add(bytes);
        Ok(self.count.is_full())
    }

    /// The batch, if there is any row; what is collected next begins anew.
    pub(crate) fn take(&mut self, table: &Table) -> Result<Option<Batch>, ParquetError> {
        let count = std::mem::take(&mut self.count);
        if count.rows == 0 {
            return Ok(None);
        }
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.resource_type.finish()),
            Arc::new(self.arn.finish()),
            Arc::new(self.resource_id.finish()),
            Arc::new(self.resource_name.finish()),
            Arc::new(self.partition.finish()),
            Arc::new(self.account_id.finish()),
            Arc::new(self.region.finish()),
            Arc::new(self.created_at.finish()),
            Arc::new(self.captured_at.finish()),
            Arc::new(self.tags.finish()),
            Arc::new(self.source.finish()),
            Arc::new(self.evidence.finish()),
        ];
        Ok(Some(Batch { rows: RecordBatch::try_new(table.schema(), columns)?, bytes: count.bytes }))
    }
}

impl CallBatch {
    /// Adds a row that is `bytes` long; true when the batch is full.
    pub(crate) fn push(&mut self, row: &CallRow<'_>, bytes: usize) -> bool {
        self.account_id.append_value(row.account_id);
        self.region.append_value(row.region);
        self.service.append_value(row.service);
        self.operation.append_value(row.operation);
        self.resource.append_option(row.resource);
        self.outcome.append_value(row.outcome.as_str());
        self.error_code.append_option(row.error_code);
        self.message.append_option(row.message);
        self.items.append_option(row.items);
        self.attempts.append_value(row.attempts);
        self.duration_ms.append_option(row.duration_ms);
        self.started_at.append_option(row.started_at);
        self.count.add(bytes);
        self.count.is_full()
    }

    /// The batch, if there is any row; what is collected next begins anew.
    pub(crate) fn take(&mut self) -> Result<Option<Batch>, ParquetError> {
        let count = std::mem::take(&mut self.count);
        if count.rows == 0 {
            return Ok(None);
        }
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.account_id.finish()),
            Arc::new(self.region.finish()),
            Arc::new(self.service.finish()),
            Arc::new(self.operation.finish()),
            Arc::new(self.resource.finish()),
            Arc::new(self.outcome.finish()),
            Arc::new(self.error_code.finish()),
            Arc::new(self.message.finish()),
            Arc::new(self.items.finish()),
            Arc::new(self.attempts.finish()),
            Arc::new(self.duration_ms.finish()),
            Arc::new(self.started_at.finish()),
        ];
        Ok(Some(Batch { rows: RecordBatch::try_new(Table::ApiCalls.schema(), columns)?, bytes: count.bytes }))
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// Linux's `/dev/full` is a disk without space.
    #[test]
    fn a_full_disk_is_named_with_the_reason() {
        let file = TableFile::create(Path::new("/dev"), "full".into(), Table::ApiCalls).expect("opened");
        let error = file.finish().expect_err("a full disk");
        assert_eq!(error.to_string(), "Could not write `/dev/full`");
        let reason = std::error::Error::source(&error).expect("a reason").to_string();
        assert_eq!(reason, "No space left on device (os error 28)");
        assert_eq!(error.hint().as_deref(), Some("free some space, or name a store on another disk with `--store`"));
    }
}
