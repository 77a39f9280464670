//! What an archive keeps of each snapshot: its manifest, what it has alone, and digests of what it holds.

use std::collections::{BTreeMap, HashMap};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

use arrow::array::builder::{
    BinaryBuilder, BooleanBuilder, Int32Builder, Int64Builder, StringBuilder, TimestampMicrosecondBuilder,
    UInt32Builder,
};
use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::datatypes::{
    ArrowPrimitiveType, DataType, Field, Int32Type, Int64Type, Schema, SchemaRef, TimeUnit, TimestampMicrosecondType,
    UInt32Type,
};
use fs_err as fs;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::{Compression, Encoding, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::schema::types::ColumnPath;

use super::version::{LEVEL, Own, micros};
use super::{CONTENTS_FILE, MEMBERS_FILE, MEMBERS_FOLDER, WHOLE_FOLDER};
use crate::manifest::{File, Manifest};
use crate::snapshot::{MANIFEST_FILE, is_name, parse};
use crate::sums::{self, Summing};
use crate::table::{create, make_durable};
use crate::{Error, Result};

/// A snapshot of an archive.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// Its number: the first has 1.
    pub(crate) number: u32,
    /// The name that its folder had.
    pub(crate) folder: String,
    /// The bytes of its manifest.
    pub(crate) text: Vec<u8>,
    pub(crate) manifest: Manifest,
    /// The SHA-256 of these bytes.
    pub(crate) digest: String,
    /// The bytes of `SHA256SUMS`, where they do not follow from the manifest.
    pub(crate) sums: Option<Vec<u8>>,
    pub(crate) signature: Option<Vec<u8>>,
    /// The digest of all its rows.
    pub(crate) content: String,
    /// The digest of what was listed where, and how that ended.
    pub(crate) listing: String,
    /// What is known of its files, by their paths.
    pub(crate) contents: BTreeMap<String, Content>,
}

/// What an archive knows of a file of a snapshot.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    /// The digest of its rows, without what the snapshot has alone.
    pub(crate) evidence: String,
    /// Whether its bytes are kept, because they do not follow from its rows.
    pub(crate) is_whole: bool,
}

impl Member {
    /// The path of the file with what the snapshot has alone.
    pub(crate) fn own_file(&self) -> String {
        own_file(self.number)
    }

    /// The path of a file of the snapshot that is kept as it is.
    pub(crate) fn whole_file(&self, path: &str) -> String {
        format!("{WHOLE_FOLDER}/{:04}/{path}", self.number)
    }

    pub(crate) fn is_whole(&self, path: &str) -> bool {
        self.contents.get(path).is_some_and(|content| content.is_whole)
    }
}

pub(super) fn own_file(number: u32) -> String {
    format!("{MEMBERS_FOLDER}/{number:04}.parquet")
}

/// Reads the snapshots of an archive, in the order of their numbers.
pub(super) fn read(folder: &Path) -> Result<Vec<Member>> {
    let path = folder.join(MEMBERS_FILE);
    let mut members: BTreeMap<u32, Member> = BTreeMap::new();
    each_row(&path, |batch, row| {
        let text = bytes_of(batch, "manifest", row)?.ok_or("`manifest` is NULL")?;
        let folder_name = text_of(batch, "folder", row)?;
        if !is_name(&folder_name) {
            return Err(format!("{folder_name:?} is not the name of a folder"));
        }
        let number = number_of::<UInt32Type>(batch, "member", row)?.ok_or("`member` is NULL")?;
        let manifest = parse(folder, &folder.join(&folder_name).join(MANIFEST_FILE), &text)
            .map_err(|error| format!("{error}: {}", super::reason_of(&error)))?;
        let member = Member {
            number,
            folder: folder_name,
            digest: sums::of_bytes(&text),
            text,
            manifest,
            sums: bytes_of(batch, "sums", row)?,
            signature: bytes_of(batch, "signature", row)?,
            content: text_of(batch, "content", row)?,
            listing: text_of(batch, "listing", row)?,
            contents: BTreeMap::new(),
        };
        members.insert(number, member);
        Ok(())
    })?;
    each_row(&folder.join(CONTENTS_FILE), |batch, row| {
        let number = number_of::<UInt32Type>(batch, "member", row)?.ok_or("`member` is NULL")?;
        let content = Content {
            evidence: text_of(batch, "evidence", row)?,
            is_whole: column(batch, "is_whole")?.as_boolean_opt().is_some_and(|column| column.value(row)),
        };
        if let Some(member) = members.get_mut(&number) {
            member.contents.insert(text_of(batch, "path", row)?, content);
        }
        Ok(())
    })?;
    Ok(members.into_values().collect())
}

/// Writes what is known of the snapshots; gives the files.
pub(super) fn write(folder: &Path, members: &[Member]) -> Result<Vec<File>> {
    let mut numbers = UInt32Builder::new();
    let [mut folders, mut contents, mut listings] = [(); 3].map(|()| StringBuilder::new());
    let [mut manifests, mut sums, mut signatures] = [(); 3].map(|()| BinaryBuilder::new());
    for member in members {
        numbers.append_value(member.number);
        folders.append_value(&member.folder);
        manifests.append_value(&member.text);
        sums.append_option(member.sums.as_ref());
        signatures.append_option(member.signature.as_ref());
        contents.append_value(&member.content);
        listings.append_value(&member.listing);
    }
    let columns: Vec<(&str, ArrayRef, bool)> = vec![
        ("member", Arc::new(numbers.finish()), false),
        ("folder", Arc::new(folders.finish()), false),
        ("manifest", Arc::new(manifests.finish()), false),
        ("sums", Arc::new(sums.finish()), true),
        ("signature", Arc::new(signatures.finish()), true),
        ("content", Arc::new(contents.finish()), false),
        ("listing", Arc::new(listings.finish()), false),
    ];
    let first = write_columns(folder, MEMBERS_FILE, columns)?;
    let mut numbers = UInt32Builder::new();
    let [mut paths, mut evidence] = [(); 2].map(|()| StringBuilder::new());
    let mut wholes = BooleanBuilder::new();
    // By path, so that what has not changed stands together.
    let mut all: Vec<(&String, u32, &Content)> = members
        .iter()
        .flat_map(|member| member.contents.iter().map(|(path, content)| (path, member.number, content)))
        .collect();
    all.sort_unstable_by_key(|(path, number, _)| (*path, *number));
    for (path, number, content) in all {
        numbers.append_value(number);
        paths.append_value(path);
        evidence.append_value(&content.evidence);
        wholes.append_value(content.is_whole);
    }
    let columns: Vec<(&str, ArrayRef, bool)> = vec![
        ("member", Arc::new(numbers.finish()), false),
        ("path", Arc::new(paths.finish()), false),
        ("evidence", Arc::new(evidence.finish()), false),
        ("is_whole", Arc::new(wholes.finish()), false),
    ];
    Ok(vec![first, write_columns(folder, CONTENTS_FILE, columns)?])
}

fn write_columns(folder: &Path, name: &str, columns: Vec<(&str, ArrayRef, bool)>) -> Result<File> {
    let path = folder.join(name);
    let wrong = |error: ParquetError| Error::parquet("write", &path, error);
    let fields = columns.iter().map(|(name, column, null)| Field::new(*name, column.data_type().clone(), *null));
    let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
    let arrays = columns.into_iter().map(|(_, column, _)| column).collect();
    let rows = RecordBatch::try_new(Arc::clone(&schema), arrays).map_err(|error| wrong(error.into()))?;
    let properties = properties().map_err(wrong)?.build();
    write_batch(&path, name, schema, properties, &rows)
}

fn properties() -> std::result::Result<parquet::file::properties::WriterPropertiesBuilder, ParquetError> {
    Ok(WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::try_new(LEVEL)?)))
}

fn write_batch(
    path: &Path,
    name: &str,
    schema: SchemaRef,
    properties: WriterProperties,
    rows: &RecordBatch,
) -> Result<File> {
    let wrong = |error| Error::parquet("write", path, error);
    let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
    let to: Summing<BufWriter<fs::File>> = Summing::new(create(path)?);
    let mut writer = ArrowWriter::try_new_with_options(to, schema, options).map_err(wrong)?;
    writer.write(rows).map_err(wrong)?;
    let (mut to, bytes, sha256) = writer.into_inner().map_err(wrong)?.finish();
    to.flush().map_err(|error| Error::io("write", path, error))?;
    make_durable(to, path)?;
    Ok(File { path: name.to_owned(), resource_type: None, rows: rows.num_rows() as u64, bytes, sha256 })
}

/// What a snapshot has alone, by version: as far as it differs from what the version has.
#[derive(Default)]
pub(super) struct OwnFile {
    captured_at: i64,
    rows: Vec<(u32, Own)>,
    versions: UInt32Builder,
    captured_ms: Int32Builder,
    captured: TimestampMicrosecondBuilder,
    attempts: Int32Builder,
    duration_ms: Int64Builder,
    started_ms: Int32Builder,
    started: TimestampMicrosecondBuilder,
}

impl OwnFile {
    /// Of a snapshot that stands for a time.
    pub(super) fn of(manifest: &Manifest) -> Self {
        Self { captured_at: micros(manifest.captured_at), ..Self::default() }
    }

    /// A time as milliseconds since the snapshot's, which take a fraction of the space; or else as it is.
    fn split(&self, time: Option<i64>) -> (Option<i32>, Option<i64>) {
        let Some(time) = time else { return (None, None) };
        let since = time.checked_sub(self.captured_at).filter(|since| since % 1000 == 0);
        match since.and_then(|since| i32::try_from(since / 1000).ok()) {
            Some(milliseconds) => (Some(milliseconds), None),
            None => (None, Some(time)),
        }
    }

    pub(super) fn push(&mut self, version: u32, own: &Own) {
        self.rows.push((version, *own));
    }

    fn append(&mut self, version: u32, own: &Own) {
        self.versions.append_value(version);
        let (milliseconds, time) = self.split(own.captured_at);
        self.captured_ms.append_option(milliseconds);
        self.captured.append_option(time);
        self.attempts.append_option(own.captured_at.is_none().then_some(own.attempts));
        self.duration_ms.append_option(own.duration_ms);
        let (milliseconds, time) = self.split(own.started_at);
        self.started_ms.append_option(milliseconds);
        self.started.append_option(time);
    }

    pub(super) fn write(mut self, folder: &Path, name: &str) -> Result<File> {
        let path = folder.join(name);
        // Numbers that follow one another take next to nothing, and most versions of a table have neighbours for neighbours.
        let mut rows = std::mem::take(&mut self.rows);
        rows.sort_unstable_by_key(|(version, _)| *version);
        for (version, own) in &rows {
            self.append(*version, own);
        }
        let wrong = |error: ParquetError| Error::parquet("write", &path, error);
        let time = DataType::Timestamp(TimeUnit::Microsecond, None);
        let fields = vec![
            Field::new("version", DataType::UInt32, false),
            Field::new("captured_ms", DataType::Int32, true),
            Field::new("captured_at", time.clone(), true),
            Field::new("attempts", DataType::Int32, true),
            Field::new("duration_ms", DataType::Int64, true),
            Field::new("started_ms", DataType::Int32, true),
            Field::new("started_at", time, true),
        ];
        let schema = Arc::new(Schema::new(fields));
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.versions.finish()),
            Arc::new(self.captured_ms.finish()),
            Arc::new(self.captured.finish()),
            Arc::new(self.attempts.finish()),
            Arc::new(self.duration_ms.finish()),
            Arc::new(self.started_ms.finish()),
            Arc::new(self.started.finish()),
        ];
        let rows = RecordBatch::try_new(Arc::clone(&schema), columns).map_err(|error| wrong(error.into()))?;
        let mut properties = properties().map_err(wrong)?;
        // Most are short, and any number is as likely as the next: a stream of each byte is what compresses.
        let durations = ColumnPath::from("duration_ms");
        properties = properties
            .set_column_dictionary_enabled(durations.clone(), false)
            .set_column_encoding(durations, Encoding::BYTE_STREAM_SPLIT);
        // Neighbours follow each other closely.
        for name in ["version", "captured_ms", "captured_at", "started_ms", "started_at"] {
            let column = ColumnPath::from(name);
            properties = properties
                .set_column_dictionary_enabled(column.clone(), false)
                .set_column_encoding(column, Encoding::DELTA_BINARY_PACKED);
        }
        write_batch(&path, name, schema, properties.build(), &rows)
    }
}

/// Reads what a snapshot has alone.
pub(super) fn read_own(path: &Path, captured_at: i64) -> Result<HashMap<u32, Own>> {
    let mut all = HashMap::new();
    each_row(path, |batch, row| {
        let time = |milliseconds: &str, time: &str| -> Read<Option<i64>> {
            match number_of::<Int32Type>(batch, milliseconds, row)? {
                Some(milliseconds) => Ok(Some(captured_at + i64::from(milliseconds) * 1000)),
                None => number_of::<TimestampMicrosecondType>(batch, time, row),
            }
        };
        let own = Own {
            captured_at: time("captured_ms", "captured_at")?,
            attempts: number_of::<Int32Type>(batch, "attempts", row)?.unwrap_or_default(),
            duration_ms: number_of::<Int64Type>(batch, "duration_ms", row)?,
            started_at: time("started_ms", "started_at")?,
        };
        all.insert(number_of::<UInt32Type>(batch, "version", row)?.ok_or("`version` is NULL")?, own);
        Ok(())
    })?;
    Ok(all)
}

type Read<T> = std::result::Result<T, String>;

fn each_row(path: &Path, mut take: impl FnMut(&RecordBatch, usize) -> Read<()>) -> Result<()> {
    let wrong = |error| Error::parquet("read", path, error);
    let file = fs::File::open(path).map_err(|error| Error::io("read", path, error))?;
    let reader = ParquetRecordBatchReaderBuilder::try_new(file.into_file())
        .and_then(|builder| builder.build())
        .map_err(wrong)?;
    for batch in reader {
        let batch = batch.map_err(|error| wrong(error.into()))?;
        for row in 0..batch.num_rows() {
            take(&batch, row).map_err(|reason| wrong(ParquetError::General(reason)))?;
        }
    }
    Ok(())
}

fn column<'b>(batch: &'b RecordBatch, name: &str) -> Read<&'b ArrayRef> {
    batch.column_by_name(name).ok_or_else(|| format!("the column `{name}` is missing"))
}

fn number_of<T: ArrowPrimitiveType>(batch: &RecordBatch, name: &str, row: usize) -> Read<Option<T::Native>> {
    let column = column(batch, name)?;
    let numbers = column.as_primitive_opt::<T>().ok_or_else(|| format!("the column `{name}` has no such numbers"))?;
    Ok((!numbers.is_null(row)).then(|| numbers.value(row)))
}

fn text_of(batch: &RecordBatch, name: &str, row: usize) -> Read<String> {
    let texts =
        column(batch, name)?.as_string_opt::<i32>().ok_or_else(|| format!("the column `{name}` is not text"))?;
    Ok(texts.value(row).to_owned())
}

fn bytes_of(batch: &RecordBatch, name: &str, row: usize) -> Read<Option<Vec<u8>>> {
    let texts =
        column(batch, name)?.as_binary_opt::<i32>().ok_or_else(|| format!("the column `{name}` has no bytes"))?;
    Ok((!texts.is_null(row)).then(|| texts.value(row).to_owned()))
}
