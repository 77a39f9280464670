//! An external merge sort: whatever the number of records, memory stays within a budget.
//!
//! Records of all tables are sorted together, since their keys begin with the table. That makes the number of runs depend
//! on nothing but the bytes pushed and the budget, however many resource types there are.
//!
//! A run is a Parquet file with one column of bytes, read page by page: compressed, with bounded pages, and no second
//! format to maintain. It never leaves the folder of its writer.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::collections::binary_heap::{BinaryHeap, PeekMut};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use fs_err as fs;
use parquet::basic::{Compression, Encoding, Repetition, Type as PhysicalType, ZstdLevel};
use parquet::column::page::{Page, PageReader};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesPtr};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

use crate::encode::group;
use crate::{Error, Result};

/// How many runs are merged at once: what that many open files and pages cost is bounded too.
const FAN_IN: usize = 32;
/// How many bytes of records a page of a run has, unless one record alone has more.
const PAGE: usize = 256 * 1024;
/// How large pieces the memory is taken in; the first one of a buffer is smaller.
const CHUNK: usize = 1024 * 1024;

/// What takes a sorted record: its key and its row.
pub(crate) type Take<'a> = dyn FnMut(&[u8], &[u8]) -> Result<()> + 'a;

/// Takes records in any order and gives them back sorted, only the first of each [`group`].
#[derive(Debug)]
pub(crate) struct Sorter {
    folder: PathBuf,
    /// When a buffer is full. Two can be alive at once, one being filled and one being spilled.
    limit: usize,
    buffer: Buffer,
    runs: VecDeque<PathBuf>,
    next_run: usize,
    spilling: Option<JoinHandle<Result<PathBuf>>>,
    /// Whether records were lost, after which nothing may be given back any more.
    failed: bool,
}

impl Sorter {
    pub(crate) fn new(folder: PathBuf, memory_budget: usize) -> Self {
        Self {
            folder,
            limit: memory_budget / 2,
            buffer: Buffer::default(),
            runs: VecDeque::new(),
            next_run: 0,
            spilling: None,
            failed: false,
        }
    }

    pub(crate) fn push(&mut self, key: &[u8], row: &[u8]) -> Result<()> {
        self.check()?;
        if self.buffer.size + key.len() + row.len() > self.limit && !self.buffer.records.is_empty() {
            self.spill()?;
        }
        self.buffer.push(key, row);
        Ok(())
    }

    /// Hands the buffer to a thread that writes it, so that the producer goes on meanwhile.
    fn spill(&mut self) -> Result<()> {
        self.wait()?;
        let path = self.new_run();
        let mut buffer = std::mem::take(&mut self.buffer);
        self.spilling = Some(std::thread::spawn(move || {
            buffer.sort();
            write_run(&path, |take| buffer.give_to(take))?;
            Ok(path)
        }));
        Ok(())
    }

    fn wait(&mut self) -> Result<()> {
        if let Some(spilling) = self.spilling.take() {
            let spilled = spilling.join().unwrap_or_else(|_| Err(Error::Thread { path: self.folder.clone() }));
            self.failed = spilled.is_err();
            self.runs.push_back(spilled?);
        }
        Ok(())
    }

    fn check(&self) -> Result<()> {
        if self.failed { Err(Error::Abandoned { path: self.folder.clone() }) } else { Ok(()) }
    }

    fn new_run(&mut self) -> PathBuf {
        let path = self.folder.join(format!("run-{}", self.next_run));
        self.next_run += 1;
        path
    }

    /// Gives every record to `take`, sorted, and leaves no run behind.
    pub(crate) fn finish(mut self, take: &mut Take<'_>) -> Result<()> {
        self.check()?;
        if self.runs.is_empty() && self.spilling.is_none() {
            let mut buffer = std::mem::take(&mut self.buffer);
            buffer.sort();
            return buffer.give_to(take);
        }
        if !self.buffer.records.is_empty() {
            self.spill()?;
        }
        self.wait()?;
        while self.runs.len() > FAN_IN {
            // The oldest first, which are the smallest, and no more than it takes.
            let count = FAN_IN.min(self.runs.len() - FAN_IN + 1);
            let inputs: Vec<PathBuf> = self.runs.drain(..count).collect();
            let path = self.new_run();
            write_run(&path, |take| merge(&inputs, take))?;
            self.runs.push_back(path);
        }
        let inputs: Vec<PathBuf> = self.runs.drain(..).collect();
        merge(&inputs, take)
    }
}

impl Drop for Sorter {
    fn drop(&mut self) {
        // The folder is about to be removed; nobody may still write into it.
        if let Some(spilling) = self.spilling.take() {
            let _ = spilling.join();
        }
    }
}

/// Records in the order of arrival, in few and large allocations.
#[derive(Debug, Default)]
struct Buffer {
    chunks: Vec<Vec<u8>>,
    records: Vec<Slot>,
    size: usize,
}

/// Where a record lies: the key, then the row.
#[derive(Debug, Clone, Copy)]
struct Slot {
    chunk: u32,
    start: u32,
    key: u32,
    row: u32,
}

impl Buffer {
    fn push(&mut self, key: &[u8], row: &[u8]) {
        let length = key.len() + row.len();
        if self.chunks.last().is_none_or(|chunk| chunk.capacity() - chunk.len() < length) {
            let capacity = length.max((self.size / 4).clamp(4096, CHUNK));
            self.chunks.push(Vec::with_capacity(capacity));
            self.size += capacity;
        }
        let chunk = self.chunks.len() - 1;
        let bytes = &mut self.chunks[chunk];
        self.records.push(Slot {
            chunk: chunk as u32,
            start: bytes.len() as u32,
            key: key.len() as u32,
            row: row.len() as u32,
        });
        bytes.extend_from_slice(key);
        bytes.extend_from_slice(row);
        self.size += size_of::<Slot>();
    }

    fn sort(&mut self) {
        let chunks = &self.chunks;
        self.records.sort_unstable_by(|left, right| record(chunks, left).cmp(&record(chunks, right)));
    }

    /// Gives the first record of each group to `take`.
    fn give_to(&self, take: &mut Take<'_>) -> Result<()> {
        let mut distinct = Distinct::default();
        for slot in &self.records {
            let (key, row) = record(&self.chunks, slot);
            if distinct.is_new(key) {
                take(key, row)?;
            }
        }
        Ok(())
    }
}

fn record<'a>(chunks: &'a [Vec<u8>], slot: &Slot) -> (&'a [u8], &'a [u8]) {
    chunks[slot.chunk as usize][slot.start as usize..][..(slot.key + slot.row) as usize].split_at(slot.key as usize)
}

/// Tells the first record of each group from the others.
#[derive(Default)]
struct Distinct {
    last: Vec<u8>,
}

impl Distinct {
    fn is_new(&mut self, key: &[u8]) -> bool {
        let Some(group) = group(key) else { return true };
        if self.last == group {
            return false;
        }
        self.last.clear();
        self.last.extend_from_slice(group);
        true
    }
}

/// Writes a run: `records` is given a function that takes them, in order.
fn write_run(path: &Path, records: impl FnOnce(&mut Take<'_>) -> Result<()>) -> Result<()> {
    let wrong = |error| Error::parquet("write", path, error);
    let file = fs::File::create(path).map_err(|error| Error::io("write", path, error))?;
    let (schema, properties) = layout().map_err(wrong)?;
    let mut file = SerializedFileWriter::new(file, schema, properties).map_err(wrong)?;
    let mut rows = file.next_row_group().map_err(wrong)?;
    if let Some(mut column) = rows.next_column().map_err(wrong)? {
        let ColumnWriter::ByteArrayColumnWriter(writer) = column.untyped() else {
            return Err(wrong(ParquetError::General("a run has one column of bytes".into())));
        };
        let mut page: Vec<ByteArray> = Vec::new();
        let mut bytes = 0;
        records(&mut |key, row| {
            let mut record = Vec::with_capacity(4 + key.len() + row.len());
            record.extend_from_slice(&(key.len() as u32).to_le_bytes());
            record.extend_from_slice(key);
            record.extend_from_slice(row);
            bytes += record.len();
            page.push(record.into());
            if bytes >= PAGE {
                writer.write_batch(&page, None, None).map_err(wrong)?;
                page.clear();
                bytes = 0;
            }
            Ok(())
        })?;
        writer.write_batch(&page, None, None).map_err(wrong)?;
        column.close().map_err(wrong)?;
    }
    rows.close().map_err(wrong)?;
    file.close().map_err(wrong)?;
    Ok(())
}

fn layout() -> Result<(TypePtr, WriterPropertiesPtr), ParquetError> {
    let record = Type::primitive_type_builder("record", PhysicalType::BYTE_ARRAY)
        .with_repetition(Repetition::REQUIRED)
        .build()?;
    let schema = Type::group_type_builder("run").with_fields(vec![Arc::new(record)]).build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(1)?))
        .set_dictionary_enabled(false)
        .set_encoding(Encoding::PLAIN)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_offset_index_disabled(true)
        // The library cuts what it is given into pages of this size.
        .set_data_page_size_limit(PAGE)
        .set_data_page_row_count_limit(usize::MAX)
        .build();
    Ok((Arc::new(schema), Arc::new(properties)))
}

/// Reads a run record by record.
struct RunReader {
    path: PathBuf,
    pages: Box<dyn PageReader>,
    /// What is left of the current page: texts of bytes, each after its length.
    page: ByteArray,
}

/// A record in a page that it keeps alive.
struct Record {
    bytes: ByteArray,
    key: usize,
}

impl RunReader {
    fn open(path: &Path) -> Result<Self> {
        let file = fs::File::open(path).map_err(|error| Error::io("read", path, error))?;
        let pages = SerializedFileReader::new(file.into_file())
            .and_then(|reader| reader.get_row_group(0)?.get_column_page_reader(0))
            .map_err(|error| Error::parquet("read", path, error))?;
        Ok(Self { path: path.to_owned(), pages, page: Vec::new().into() })
    }

    fn next(&mut self) -> Result<Option<Record>> {
        while self.page.is_empty() {
            match self.pages.get_next_page().map_err(|error| Error::parquet("read", &self.path, error))? {
                Some(Page::DataPage { buf, .. }) => self.page = buf.into(),
                Some(_) => return Err(self.corrupt()),
                None => return Ok(None),
            }
        }
        let record =
            length_of(self.page.data()).and_then(|length| self.part(4, length)).ok_or_else(|| self.corrupt())?;
        self.page = self.page.slice(4 + record.len(), self.page.len() - 4 - record.len());
        let key = length_of(record.data()).filter(|key| 4 + key <= record.len()).ok_or_else(|| self.corrupt())?;
        Ok(Some(Record { bytes: record, key }))
    }

    fn part(&self, start: usize, length: usize) -> Option<ByteArray> {
        (start + length <= self.page.len()).then(|| self.page.slice(start, length))
    }

    fn corrupt(&self) -> Error {
        Error::parquet("read", &self.path, ParquetError::General("a sorted run was altered".into()))
    }
}

fn length_of(bytes: &[u8]) -> Option<usize> {
    Some(u32::from_le_bytes(*bytes.first_chunk()?) as usize)
}

impl Record {
    fn parts(&self) -> (&[u8], &[u8]) {
        self.bytes.data()[4..].split_at(self.key)
    }
}

/// The smallest record of a run that is being merged.
struct Head {
    record: Record,
    run: usize,
}

impl Ord for Head {
    /// Reversed, because the heap gives the greatest first.
    fn cmp(&self, other: &Self) -> Ordering {
        other.record.parts().cmp(&self.record.parts()).then_with(|| other.run.cmp(&self.run))
    }
}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Head {}

/// Merges runs and removes them.
fn merge(paths: &[PathBuf], take: &mut Take<'_>) -> Result<()> {
    let mut runs = paths.iter().map(|path| RunReader::open(path)).collect::<Result<Vec<_>>>()?;
    let mut heads = BinaryHeap::with_capacity(runs.len());
    for (run, reader) in runs.iter_mut().enumerate() {
        heads.extend(reader.next()?.map(|record| Head { record, run }));
    }
    let mut distinct = Distinct::default();
    while let Some(mut head) = heads.peek_mut() {
        let (key, row) = head.record.parts();
        if distinct.is_new(key) {
            take(key, row)?;
        }
        match runs[head.run].next()? {
            // Sifts down once, when the guard goes.
            Some(record) => head.record = record,
            None => {
                PeekMut::pop(head);
            }
        }
    }
    drop(runs);
    for path in paths {
        fs::remove_file(path).map_err(|error| Error::io("remove", path, error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sorts calls, whose keys have no states: first bytes of 1.
    fn sorted(folder: &Path, budget: usize, count: u32) -> (Vec<Vec<u8>>, usize) {
        let mut sorter = Sorter::new(folder.to_owned(), budget);
        for number in 0..count {
            // A permutation of 0..count where count is coprime with the factor.
            let key = [&[1], &(number.wrapping_mul(7919) % count).to_be_bytes()[..]].concat();
            sorter.push(&key, &vec![b'x'; number as usize % 100]).expect("pushed");
        }
        let runs = sorter.next_run;
        let mut keys = Vec::new();
        sorter
            .finish(&mut |key, _| {
                keys.push(key.to_owned());
                Ok(())
            })
            .expect("sorted");
        (keys, runs)
    }

    #[test]
    fn many_runs_are_merged_in_several_passes() {
        let folder = tempfile::tempdir().expect("a folder");
        let (in_memory, none) = sorted(folder.path(), usize::MAX, 10_000);
        assert_eq!(none, 0);
        assert_eq!(in_memory.len(), 10_000);
        assert!(in_memory.is_sorted());
        let (merged, runs) = sorted(folder.path(), 10_000, 10_000);
        assert!(runs > FAN_IN * 2, "{runs} runs need more than one pass");
        assert!(merged == in_memory);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0, "no run is left behind");
    }

    #[test]
    fn after_records_were_lost_nothing_is_given_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut sorter = Sorter::new(folder.path().join("missing"), 1000);
        let failed = (0..10).find_map(|key| sorter.push(&[1, key], &[0; 1000]).err()).expect("no run can be written");
        assert!(matches!(failed, Error::Io { action: "write", .. }), "{failed}");
        assert!(matches!(sorter.push(&[1, 99], &[]), Err(Error::Abandoned { .. })));
        let finished = sorter.finish(&mut |_, _| panic!("a record"));
        assert!(matches!(finished, Err(Error::Abandoned { .. })));
    }

    #[test]
    fn a_record_larger_than_the_budget_passes() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut sorter = Sorter::new(folder.path().to_owned(), 1000);
        for key in [3, 1, 2] {
            sorter.push(&[1, key], &vec![key; 3_000_000]).expect("pushed");
        }
        let mut keys = Vec::new();
        sorter
            .finish(&mut |key, row| {
                assert_eq!(row.len(), 3_000_000);
                assert!(row.iter().all(|byte| *byte == key[1]));
                keys.push(key[1]);
                Ok(())
            })
            .expect("sorted");
        assert_eq!(keys, [1, 2, 3]);
    }
}
