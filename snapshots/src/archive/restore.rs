//! From an archive back to the files of a snapshot, or to its rows.

use std::collections::HashMap;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

use arrow::array::{ArrayRef, AsArray, BooleanArray, RecordBatch, TimestampMicrosecondArray};
use arrow::datatypes::{Schema, TimestampMicrosecondType};
use arrow::error::ArrowError;
use fs_err as fs;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ArrowPredicateFn, RowFilter};
use parquet::errors::ParquetError;
use parquet::schema::types::SchemaDescriptor;

use super::member::{Member, read_own};
use super::version::{Digests, Own, Record, TableBatch, VERSION_COLUMNS, Version, micros};
use super::{Archive, table_of};
use crate::manifest::{File, Manifest};
use crate::partial::Partial;
use crate::read::{Rows, api_call_version, resource_version};
use crate::store::TIME_FORMAT;
use crate::sums::{self, SIGNATURE_FILE, SUMS_FILE};
use crate::table::{Table, TableFile};
use crate::writer::{complete, finish_folder};
use crate::{ApiCall, Error, Place, Problem, Resource, Result, Snapshot, Store};

/// How many bytes of a table's versions are kept in memory while several snapshots are restored of them.
const IN_MEMORY: u64 = 512 * 1024 * 1024;

/// A snapshot that was written as a folder again.
#[derive(Debug)]
pub struct Restored {
    /// The snapshot.
    pub snapshot: Snapshot,
    /// Files whose rows are those that were archived while their bytes are not, because another version of icecore wrote them: the manifest has their new
    /// sums. None, as a rule: then every byte is as it was.
    pub rewritten: Vec<String>,
}

/// The resources of a snapshot of an archive.
pub(crate) fn resources_of(place: &Place) -> Result<Box<dyn Iterator<Item = Result<Resource>>>> {
    match place {
        Place::File(path) => Ok(Box::new(Rows::open(path.clone(), crate::read::resource)?)),
        Place::Archive { versions, .. } => held(place, Rows::open(versions.clone(), resource_version)?),
    }
}

/// The API calls of a snapshot of an archive.
pub(crate) fn calls_of(place: &Place) -> Result<Box<dyn Iterator<Item = Result<ApiCall>>>> {
    match place {
        Place::File(path) => Ok(Box::new(Rows::open(path.clone(), crate::read::api_call)?)),
        Place::Archive { versions, .. } => held(place, Rows::open(versions.clone(), api_call_version)?),
    }
}

fn held<R: Record + 'static>(place: &Place, rows: Rows<(R, Version)>) -> Result<Box<dyn Iterator<Item = Result<R>>>> {
    let Place::Archive { member, own, captured_at, .. } = place else { return Ok(Box::new(std::iter::empty())) };
    let own = read_own(own, micros(*captured_at))?;
    let member = *member;
    Ok(Box::new(rows.filter_map(move |row| match row {
        Ok((_, version)) if !version.holds(member) => None,
        Ok((mut record, version)) => {
            if let Some(own) = own.get(&version.number) {
                record.set_own(own);
            }
            Some(Ok(record))
        }
        Err(error) => Some(Err(error)),
    })))
}

/// Makes of the rows of an archive those of a snapshot's file, which have the columns of the format.
pub(crate) struct Held {
    member: u32,
    /// Without the versions that this snapshot has, too.
    but: Option<u32>,
    own: HashMap<u32, Own>,
}

impl Held {
    /// For the rows of a place in an archive; `None` for a file.
    pub(crate) fn of(place: &Place, but: Option<&Place>) -> Result<Option<Self>> {
        let Place::Archive { versions, member, own, captured_at } = place else { return Ok(None) };
        let but = match but {
            Some(Place::Archive { versions: others, member, .. }) if others == versions => Some(*member),
            _ => None,
        };
        Ok(Some(Self { member: *member, but, own: read_own(own, micros(*captured_at))? }))
    }

    /// Which rows are the snapshot's, for a reader that decodes no others; told from the columns of versions.
    pub(crate) fn filter(&self, schema: &SchemaDescriptor) -> RowFilter {
        let columns = ProjectionMask::columns(schema, VERSION_COLUMNS);
        let (member, but) = (self.member, self.but);
        let is_held = move |batch: RecordBatch| {
            let is_held = |version: &Version| version.holds(member) && !but.is_some_and(|but| version.holds(but));
            Ok(versions_of(&batch)?.iter().map(is_held).map(Some).collect::<BooleanArray>())
        };
        RowFilter::new(vec![Box::new(ArrowPredicateFn::new(columns, is_held))])
    }

    /// Makes of the snapshot's rows what they are in the snapshot.
    pub(crate) fn take(&self, rows: &RecordBatch) -> std::result::Result<RecordBatch, ArrowError> {
        let versions = versions_of(rows)?;
        let (mut fields, mut columns): (Vec<_>, Vec<ArrayRef>) = (Vec::new(), Vec::new());
        for (field, column) in rows.schema().fields().iter().zip(rows.columns()) {
            if VERSION_COLUMNS.contains(&field.name().as_str()) {
                continue;
            }
            fields.push(Arc::clone(field));
            if field.name() != "captured_at" {
                columns.push(Arc::clone(column));
                continue;
            }
            let usual = column.as_primitive_opt::<TimestampMicrosecondType>();
            let usual = usual.ok_or_else(|| ArrowError::SchemaError("`captured_at` is no time".into()))?;
            let times = versions.iter().zip(usual.values()).map(|(version, usual)| {
                self.own.get(&version.number).and_then(|own| own.captured_at).unwrap_or(*usual)
            });
            columns.push(Arc::new(TimestampMicrosecondArray::from_iter_values(times)));
        }
        RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)
    }
}

fn versions_of(rows: &RecordBatch) -> std::result::Result<Vec<Version>, ArrowError> {
    let versions = (0..rows.num_rows()).map(|row| crate::read::version(rows, row));
    versions.collect::<std::result::Result<_, _>>().map_err(ArrowError::SchemaError)
}

/// What takes a row as the writer encodes it, with what the snapshot has alone.
type TakeRow<'a> = dyn FnMut(&[u8], Option<&Own>) -> Result<()> + 'a;

/// Writes the rows of a file of a snapshot as the snapshot's writer did; `name` is its path in the snapshot.
fn write_rows<W: Write + Send>(
    to: W,
    on_disk: &Path,
    file: &File,
    rows: &mut dyn FnMut(&mut TakeRow<'_>) -> Result<()>,
) -> Result<(W, File)> {
    let table = table_of(file);
    let wrong = |error: ParquetError| Error::parquet("write", on_disk, error);
    let mut written = TableFile::new(to, on_disk.to_owned(), file.path.clone(), table.clone())?;
    let mut batch = TableBatch::of(&table);
    rows(&mut |bytes, own| {
        if batch.push(bytes, own).map_err(wrong)?
            && let Some(rows) = batch.take(&table).map_err(wrong)?
        {
            written.write(&rows)?;
        }
        Ok(())
    })?;
    if let Some(rows) = batch.take(&table).map_err(wrong)? {
        written.write(&rows)?;
    }
    written.end()
}

/// The versions of a table, with the bytes of their rows.
struct Loaded {
    versions: Vec<Version>,
    ends: Vec<usize>,
    bytes: Vec<u8>,
}

impl Loaded {
    fn read<R: Record>(rows: Rows<(R, Version)>) -> Result<Self> {
        let mut loaded = Self { versions: Vec::new(), ends: Vec::new(), bytes: Vec::new() };
        let mut buffer = Vec::new();
        for row in rows {
            let (record, version) = row?;
            record.encode(&mut buffer);
            loaded.versions.push(version);
            loaded.bytes.extend_from_slice(&buffer);
            loaded.ends.push(loaded.bytes.len());
        }
        Ok(loaded)
    }

    fn each(&self, member: u32, own: &HashMap<u32, Own>, take: &mut Take<'_>) -> Result<()> {
        let mut begin = 0;
        for (version, end) in self.versions.iter().zip(&self.ends) {
            if version.holds(member) {
                take(&self.bytes[begin..*end], own.get(&version.number))?;
            }
            begin = *end;
        }
        Ok(())
    }
}

type Take<'t> = dyn FnMut(&[u8], Option<&Own>) -> Result<()> + 't;

/// Gives the rows of a file of a snapshot, encoded.
fn each_row(place: &Place, table: &Table, take: &mut Take<'_>) -> Result<()> {
    fn give<R: Record>(rows: impl Iterator<Item = Result<R>>, take: &mut Take<'_>) -> Result<()> {
        let mut buffer = Vec::new();
        for row in rows {
            row?.encode(&mut buffer);
            take(&buffer, None)?;
        }
        Ok(())
    }
    match table {
        Table::Resources(_) => give(resources_of(place)?, take),
        Table::ApiCalls => give(calls_of(place)?, take),
    }
}

impl Archive {
    /// Restores some snapshots in memory, and tells the files that do not come back byte for byte, but for those that are kept whole: by the
    /// snapshot's place and the file's path, with the sum.
    pub(super) fn try_restoring(
        &self,
        places: &[usize],
        watch: &(dyn Fn() -> Result<()> + Sync),
    ) -> Result<Vec<(usize, String, String)>> {
        let mut tables: Vec<Table> = Vec::new();
        for place in places {
            for file in &self.members[*place].manifest.files {
                let table = table_of(file);
                if !tables.contains(&table) {
                    tables.push(table);
                }
            }
        }
        let owns: Vec<HashMap<u32, Own>> = places
            .iter()
            .map(|place| {
                let member = &self.members[*place];
                read_own(&self.path.join(member.own_file()), micros(member.manifest.captured_at))
            })
            .collect::<Result<_>>()?;
        let mut differing = Vec::new();
        for table in &tables {
            let loaded = self.load(table, places.len())?;
            let one = |index: usize| -> Result<Option<(usize, String, String)>> {
                watch()?;
                let place = places[index];
                let member = &self.members[place];
                let Some(file) = member.manifest.files.iter().find(|file| table_of(file) == *table) else {
                    return Ok(None);
                };
                let on_disk = self.path.join(&member.folder).join(&file.path);
                let sha256 = if member.is_whole(&file.path) {
                    sums::of_file(&self.path.join(member.whole_file(&file.path)))?.1
                } else {
                    let (_, written) = write_rows(std::io::sink(), &on_disk, file, &mut |take| match &loaded {
                        Some(loaded) => loaded.each(member.number, &owns[index], take),
                        None => each_row(&self.place(place, file), table, take),
                    })?;
                    written.sha256
                };
                Ok((sha256 != file.sha256).then(|| (place, file.path.clone(), sha256)))
            };
            let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
            let found = std::thread::scope(|scope| {
                let workers: Vec<_> = (0..threads)
                    .map(|worker| {
                        let one = &one;
                        scope
                            .spawn(move || (worker..places.len()).step_by(threads).map(one).collect::<Result<Vec<_>>>())
                    })
                    .collect();
                let joined = workers.into_iter().map(|worker| worker.join());
                joined
                    .map(|done| done.unwrap_or_else(|_| Err(Error::Thread { path: self.path.clone() })))
                    .collect::<Result<Vec<_>>>()
            })?;
            differing.extend(found.into_iter().flatten().flatten());
        }
        differing.sort();
        Ok(differing)
    }

    /// Reads the versions of a table into memory, where several snapshots want them and they fit.
    fn load(&self, table: &Table, wanted: usize) -> Result<Option<Loaded>> {
        let Some(file) = self.versions_file(table) else { return Ok(None) };
        let path = self.path.join(&file.path);
        if wanted < 2 || crate::read::uncompressed(&path)? > IN_MEMORY {
            return Ok(None);
        }
        Ok(Some(match table {
            Table::Resources(_) => Loaded::read(Rows::open(path, resource_version)?)?,
            Table::ApiCalls => Loaded::read(Rows::open(path, api_call_version)?)?,
        }))
    }

    /// Restores some snapshots in memory. A file with other bytes is a problem only where its rows are others, too.
    pub(super) fn verify_restored(&self, places: &[usize]) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        let differing = match self.try_restoring(places, &|| Ok(())) {
            Ok(differing) => differing,
            Err(error) => {
                let reason = format!("cannot be restored: {error}: {}", super::reason_of(&error));
                return Ok(vec![Problem::Sums { reason }]);
            }
        };
        for place in places {
            let member = &self.members[*place];
            let Some((_, path, _)) = differing.iter().find(|(other, ..)| other == place) else { continue };
            match self.content_of(*place) {
                Ok(content) if content == member.content => {}
                Ok(_) => problems.push(Problem::Restored {
                    path: path.clone(),
                    snapshot: member.folder.clone(),
                    reason: "has other rows than were archived".into(),
                }),
                Err(error) => problems.push(Problem::Restored {
                    path: path.clone(),
                    snapshot: member.folder.clone(),
                    reason: format!("cannot be restored: {error}: {}", super::reason_of(&error)),
                }),
            }
        }
        Ok(problems)
    }

    /// The digest of a snapshot's rows, as the archive gives them now.
    fn content_of(&self, place: usize) -> Result<String> {
        let mut digests = Digests::default();
        for file in &self.members[place].manifest.files {
            let rows = self.place(place, file);
            match table_of(file) {
                Table::Resources(_) => {
                    for row in resources_of(&rows)? {
                        digests.take(&mut row?);
                    }
                }
                Table::ApiCalls => {
                    for row in calls_of(&rows)? {
                        digests.take(&mut row?);
                    }
                }
            }
        }
        Ok(digests.end())
    }

    /// Writes a snapshot as a folder again.
    pub(crate) fn restore(self: &Arc<Self>, place: usize, store: &Store) -> Result<Restored> {
        let member = &self.members[place];
        for file in &member.manifest.files {
            if let Some(altered) = self.find_altered(place, file)? {
                let file = altered.strip_prefix(&self.path).unwrap_or(&altered).display().to_string();
                let reason = "was altered".to_owned();
                return Err(Error::Damaged { snapshot: self.path.clone(), file, reason });
            }
        }
        let target = store.path().join(&member.folder);
        if target.symlink_metadata().is_ok() {
            return Err(Error::Taken { path: target });
        }
        let mut partial = Partial::create(store.path(), &member.manifest.captured_at.format(TIME_FORMAT).to_string())?;
        let mut manifest: Manifest = member.manifest.clone();
        let mut rewritten = Vec::new();
        for file in &mut manifest.files {
            let path = partial.path().join(&file.path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| Error::io("create", folder, error))?;
            }
            let written = self.restore_file(place, file, &path)?;
            if written.sha256 != file.sha256 {
                rewritten.push(file.path.clone());
                *file = written;
            }
        }
        if rewritten.is_empty() {
            restore_manifest(member, partial.path())?;
        } else {
            if self.content_of(place)? != member.content {
                let reason = format!("holds other rows of `{}` than were archived", member.folder);
                return Err(Error::Damaged { snapshot: self.path.clone(), file: rewritten.remove(0), reason });
            }
            manifest.totals = crate::manifest::Totals::of(&manifest.files);
            complete(partial.path(), &manifest, &manifest.files)?;
        }
        if !partial.publish(&target)? {
            return Err(Error::Taken { path: target });
        }
        Ok(Restored { snapshot: Snapshot::open(target)?, rewritten })
    }

    fn restore_file(&self, place: usize, file: &File, path: &Path) -> Result<File> {
        let rows = self.place(place, file);
        if let Place::File(kept) = &rows {
            fs::copy(kept, path).map_err(|error| Error::io("write", path, error))?;
            let copied = fs::File::open(path).map_err(|error| Error::io("read", path, error))?;
            copied.sync_all().map_err(|error| Error::io("write", path, error))?;
            let (bytes, sha256) = sums::of_file(path)?;
            return Ok(File { bytes, sha256, ..file.clone() });
        }
        let to: BufWriter<fs::File> = crate::table::create(path)?;
        let table = table_of(file);
        let (to, written) = write_rows(to, path, file, &mut |take| each_row(&rows, &table, take))?;
        crate::table::make_durable(to, path)?;
        Ok(written)
    }
}

/// Writes the manifest and the sums as they were.
fn restore_manifest(member: &Member, folder: &Path) -> Result<()> {
    let sums = match &member.sums {
        Some(sums) => sums.clone(),
        None => sums::of_snapshot(&member.manifest.files, &member.digest).into_bytes(),
    };
    crate::writer::write_durably(&folder.join(SUMS_FILE), &sums)?;
    if let Some(signature) = &member.signature {
        crate::writer::write_durably(&folder.join(SIGNATURE_FILE), signature)?;
    }
    finish_folder(folder, &member.text)
}
