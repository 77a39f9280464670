//! Archives: what goes in comes out again.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use fs_err as fs;
use icecore_snapshot::{
    ApiCall, CompactOptions, Compacted, Error, Outcome, Place, Resource, Snapshot, SnapshotWriter, Source, State,
    Store, WriterOptions,
};

const BUCKET: &str = "AWS::S3::Bucket";

fn begin() -> DateTime<Utc> {
    "2026-03-01T06:00:00Z".parse().unwrap()
}

fn call(operation: &str, resource: Option<&str>, at: DateTime<Utc>) -> ApiCall {
    ApiCall {
        account_id: "111111111111".into(),
        region: "global".into(),
        service: "s3".into(),
        operation: operation.into(),
        resource: resource.map(str::to_owned),
        outcome: Outcome::Ok,
        error_code: None,
        message: None,
        items: None,
        attempts: 1,
        duration_ms: Some(at.timestamp_micros() % 977),
        started_at: Some(at),
    }
}

fn bucket(name: &str, word: &str, at: DateTime<Utc>) -> Resource {
    Resource {
        resource_type: BUCKET.into(),
        arn: Some(format!("arn:aws:s3:::{name}")),
        resource_id: name.into(),
        resource_name: Some(name.into()),
        partition: "aws".into(),
        account_id: "111111111111".into(),
        region: "eu-central-1".into(),
        created_at: Some(begin()),
        captured_at: at,
        tags: (word != "untold").then(|| BTreeMap::from([("word".to_owned(), word.to_owned())])),
        source: Source::AwsApi,
        evidence: format!("{{\"ListBuckets\": {{\"Name\": \"{name}\", \"Word\": \"{word}\"}}}}"),
    }
}

/// Days of buckets: on each, the name of a bucket and what is told of it. Each call is made at another time.
fn write(store: &Store, day: i64, buckets: &[(&str, &str)]) -> Snapshot {
    let time = begin() + TimeDelta::days(day);
    let mut options = WriterOptions::new("test", time);
    options.started_at = time;
    options.finished_at = Some(time);
    let mut writer = SnapshotWriter::create(store, options).unwrap();
    writer.push_call(call("ListBuckets", None, time)).unwrap();
    for (number, (name, word)) in (0..).zip(buckets) {
        // Some times have microseconds, and some do not; the second bucket is always captured at the same time.
        let at = time + TimeDelta::microseconds(number * 1_000_500 + day * 7);
        writer.push(bucket(name, word, if number == 1 { begin() } else { at })).unwrap();
        writer.push_call(call("GetBucketTagging", Some(name), at)).unwrap();
        writer.push_call(call("GetBucketTagging", Some(name), at + TimeDelta::milliseconds(3))).unwrap();
    }
    if day == 2 {
        let vault = Resource { resource_type: "AWS::Backup::BackupVault".into(), ..bucket("vault", "x", time) };
        writer.push(vault).unwrap();
    }
    writer.finish().unwrap().snapshot
}

const DAYS: [&[(&str, &str)]; 5] = [
    &[("a", "one"), ("b", "one"), ("c", "one")],
    &[("a", "one"), ("b", "two"), ("c", "one"), ("d", "untold")],
    &[("a", "one"), ("b", "one"), ("d", "one")],
    &[("a", "one"), ("b", "one"), ("c", "one")],
    &[],
];

fn days(store: &Store, which: std::ops::Range<usize>) -> Vec<Snapshot> {
    which.map(|day| write(store, i64::try_from(day).unwrap(), DAYS[day])).collect()
}

/// Every file of a folder and its bytes.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, found);
            } else {
                found.insert(path.strip_prefix(root).unwrap().display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

fn compact(store: &Store, remove: bool) -> Compacted {
    let options = CompactOptions { remove, ..CompactOptions::new("test") };
    store.compact(&options, &|_| true).unwrap()
}

fn names(store: &Store) -> Vec<String> {
    let entries = store.list().unwrap();
    assert!(entries.iter().all(|entry| matches!(entry.state, State::Complete(_))), "{entries:?}");
    entries.into_iter().map(|entry| entry.name).collect()
}

fn rows(snapshot: &Snapshot) -> (Vec<Resource>, Vec<ApiCall>) {
    let types: Vec<&str> = snapshot.manifest().resources_by_type().into_keys().collect();
    let resources = types.iter().flat_map(|name| snapshot.resources(name).unwrap()).map(Result::unwrap).collect();
    (resources, snapshot.api_calls().unwrap().map(Result::unwrap).collect())
}

#[test]
fn what_is_compacted_comes_back_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let snapshots = days(&store, 0..5);
    let ids: Vec<String> = snapshots.iter().map(|snapshot| snapshot.id().to_owned()).collect();
    fs::write(snapshots[1].path().join("SHA256SUMS.sig"), "a signature").unwrap();
    let before: Vec<_> = snapshots.iter().map(|snapshot| contents(snapshot.path())).collect();
    let told: Vec<_> = snapshots.iter().map(rows).collect();

    let done = compact(&store, false);
    assert_eq!((done.added.clone(), done.whole_files, done.skipped.len()), (ids.clone(), 0, 0));
    assert_eq!((done.archives.len(), done.removed.len(), done.removable.len()), (1, 0, 5));
    assert_eq!(names(&store), ids, "what is there twice counts once");
    assert!(store.resolve("latest").unwrap().archive().is_none());
    let done = compact(&store, true);
    assert_eq!((done.added.len(), done.removed.len()), (0, 5));
    assert_eq!(names(&store), ids);

    let other = Store::new(folder.path().join("other"));
    for (((id, snapshot), before), told) in ids.iter().zip(&snapshots).zip(&before).zip(&told) {
        let archived = store.resolve(id).unwrap();
        assert!(archived.archive().is_some());
        assert_eq!(archived.digest(), snapshot.digest());
        assert_eq!(rows(&archived), *told);
        assert_eq!(archived.verify().unwrap(), []);
        let restored = archived.restore(&other).unwrap();
        assert_eq!(restored.rewritten, [""; 0]);
        assert_eq!(contents(restored.snapshot.path()), *before);
        assert_eq!(restored.snapshot.verify().unwrap(), []);
    }
    assert_eq!(store.resolve("latest~4").unwrap().id(), ids[0]);
    assert_eq!(store.resolve("2026-03-03").unwrap().id(), ids[2]);
    assert!(matches!(store.resolve("latest").unwrap().restore(&other), Err(Error::Taken { .. })));
    assert!(matches!(snapshots[0].restore(&other), Err(Error::NotArchived { .. })));
    let archive = done_archive(&store);
    assert!(matches!(Snapshot::open(&archive), Err(Error::IsArchive { .. })));
}

fn done_archive(store: &Store) -> std::path::PathBuf {
    let mut archives: Vec<_> =
        fs::read_dir(store.path()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    archives.sort();
    assert_eq!(archives.len(), 1, "{archives:?}");
    archives.remove(0)
}

#[test]
fn snapshots_are_added_to_an_archive_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let mut before = Vec::new();
    for day in 0..5 {
        let snapshot = days(&store, day..day + 1).remove(0);
        before.push((snapshot.id().to_owned(), contents(snapshot.path())));
        let done = compact(&store, true);
        assert_eq!((done.added.len(), done.removed.len()), (1, 1));
    }
    let step_by_step = contents(&done_archive(&store));
    let at_once = Store::new(folder.path().join("at-once"));
    days(&at_once, 0..5);
    compact(&at_once, true);
    // Versions have other numbers: what is new on a day comes after what was there.
    let files = |contents: &BTreeMap<String, Vec<u8>>| contents.keys().cloned().collect::<Vec<_>>();
    assert_eq!(files(&step_by_step), files(&contents(&done_archive(&at_once))));
    let other = Store::new(folder.path().join("other"));
    for (id, before) in &before {
        let restored = store.resolve(id).unwrap().restore(&other).unwrap();
        assert_eq!(contents(restored.snapshot.path()), *before);
    }
    // The same snapshot again, as an import of the same files makes it.
    let finished = {
        let time = begin();
        let mut writer = SnapshotWriter::create(&store, WriterOptions::new("test", time)).unwrap();
        for row in rows(&store.resolve("latest~4").unwrap()).0 {
            writer.push(row).unwrap();
        }
        for row in rows(&store.resolve("latest~4").unwrap()).1 {
            writer.push_call(row).unwrap();
        }
        writer.finish().unwrap()
    };
    assert!(finished.already_there);
    assert!(finished.snapshot.archive().is_some());
    done_archive(&store);
}

#[test]
fn a_row_that_comes_back_is_kept_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    days(&store, 0..5);
    compact(&store, true);
    let Some(Place::Archive { versions, .. }) = store.resolve("latest~4").unwrap().resource_place(BUCKET) else {
        panic!("it is archived");
    };
    let reader = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(
        fs::File::open(versions).unwrap().into_file(),
    );
    let rows: usize = reader.unwrap().build().unwrap().map(|batch| batch.unwrap().num_rows()).sum();
    // a; b as one and as two; c; d as untold and as one.
    assert_eq!(rows, 6);
}

#[test]
fn what_another_writer_wrote_is_kept_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let snapshot = days(&store, 0..1).remove(0);
    // The same rows, compressed otherwise.
    let path = snapshot.path().join("resources/AWS.S3.Bucket.parquet");
    let batches: Vec<_> = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(
        fs::File::open(&path).unwrap().into_file(),
    )
    .unwrap()
    .build()
    .unwrap()
    .map(Result::unwrap)
    .collect();
    let mut bytes = Vec::new();
    let mut writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, batches[0].schema(), None).unwrap();
    writer.write(&batches[0]).unwrap();
    writer.close().unwrap();
    let manifest_path = snapshot.path().join("manifest.json");
    let sum = |bytes: &[u8]| {
        use sha2::Digest;
        sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let file = snapshot.manifest().files.iter().find(|file| file.path.ends_with("Bucket.parquet")).unwrap();
    let total = snapshot.manifest().totals.bytes;
    let mut manifest = snapshot.manifest().clone();
    for each in &mut manifest.files {
        if each.path == file.path {
            (each.bytes, each.sha256) = (bytes.len() as u64, sum(&bytes));
        }
    }
    manifest.totals.bytes = total - file.bytes + bytes.len() as u64;
    fs::write(&path, &bytes).unwrap();
    let text = serde_json::to_vec(&manifest).unwrap();
    fs::write(&manifest_path, &text).unwrap();
    let sums: BTreeMap<&str, String> = manifest
        .files
        .iter()
        .map(|file| (file.path.as_str(), file.sha256.clone()))
        .chain([("manifest.json", sum(&text))])
        .collect();
    let sums: String = sums.iter().rev().map(|(path, sum)| format!("{sum}  {path}\n")).collect();
    fs::write(snapshot.path().join("SHA256SUMS"), sums).unwrap();
    let before = contents(snapshot.path());
    assert_eq!(Snapshot::open(snapshot.path()).unwrap().verify().unwrap(), []);

    let done = compact(&store, true);
    assert_eq!((done.added.len(), done.whole_files), (1, 1));
    let archived = store.resolve("latest").unwrap();
    assert!(matches!(archived.resource_place(BUCKET), Some(Place::File(_))));
    assert_eq!(rows(&archived).0.len(), 3);
    assert_eq!(archived.verify().unwrap(), []);
    days(&store, 1..2);
    compact(&store, true);
    let restored = store.resolve("latest~1").unwrap().restore(&Store::new(folder.path().join("other"))).unwrap();
    assert_eq!(contents(restored.snapshot.path()), before);
    assert!(restored.rewritten.is_empty());
}

#[test]
fn what_is_damaged_is_not_archived_and_not_removed() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let snapshots = days(&store, 0..3);
    let path = snapshots[1].path().join("api_calls.parquet");
    let mut bytes = fs::read(&path).unwrap();
    bytes[40] ^= 1;
    fs::write(&path, bytes).unwrap();
    let done = compact(&store, true);
    assert_eq!((done.added.len(), done.removed.len()), (2, 2));
    assert!(
        matches!(done.skipped.as_slice(), [(name, reason)] if name == snapshots[1].id() && reason.contains("altered"))
    );
    assert!(snapshots[1].path().is_dir());
    // What was added since it was archived would be lost.
    let snapshot = days(&store, 3..4).remove(0);
    compact(&store, false);
    fs::write(snapshot.path().join("SHA256SUMS.sig"), "late").unwrap();
    let done = compact(&store, true);
    assert!(done.skipped.iter().any(|(name, reason)| name == snapshot.id() && reason.contains("signed")), "{done:?}");
    assert!(snapshot.path().is_dir());
}

#[test]
fn every_altered_byte_of_an_archive_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    days(&store, 0..4);
    compact(&store, true);
    let archive = done_archive(&store);
    for (file, bytes) in contents(&archive) {
        let path = archive.join(&file);
        let mut altered = bytes.clone();
        let middle = altered.len() / 2;
        altered[middle] ^= 0x20;
        fs::write(&path, &altered).unwrap();
        let found = match store.resolve("latest~1") {
            Ok(snapshot) => snapshot.verify().map(|problems| !problems.is_empty()).unwrap_or(true),
            Err(_) => true,
        };
        assert!(found, "{file}");
        fs::write(&path, &bytes).unwrap();
        fs::remove_file(&path).unwrap();
        assert!(
            store.resolve("latest~1").and_then(|snapshot| snapshot.verify()).map_or(true, |p| !p.is_empty()),
            "{file}"
        );
        fs::write(&path, &bytes).unwrap();
    }
    assert_eq!(store.resolve("latest").unwrap().verify().unwrap(), []);
    // An older snapshot must not silently stand in for those that cannot be read.
    write(&store, -9, DAYS[0]);
    fs::write(archive.join("members.parquet"), "").unwrap();
    for address in ["latest", "2026-03-02"] {
        assert!(matches!(store.resolve(address), Err(Error::Damaged { .. })), "{address}");
    }
    assert!(store.resolve("2026-02-25").is_ok());
}

#[test]
fn a_compaction_can_be_stopped_at_every_step() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let ids: Vec<String> = days(&store, 0..4).iter().map(|snapshot| snapshot.id().to_owned()).collect();
    let options = CompactOptions { remove: true, ..CompactOptions::new("test") };
    for steps in 0.. {
        let left = AtomicUsize::new(steps);
        let goes_on = |_: icecore_snapshot::Step<'_>| {
            left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok()
        };
        let done = store.compact(&options, &goes_on);
        assert_eq!(names(&store), ids);
        for id in &ids {
            assert_eq!(store.resolve(id).unwrap().verify().unwrap(), []);
        }
        match done {
            Ok(_) => break,
            Err(error) => assert!(matches!(error, Error::Stopped), "{error}"),
        }
    }
    done_archive(&store);
}

/// The resources that `write_changed` finds on both sides.
fn changed(one: &Snapshot, other: &Snapshot, folder: &Path) -> [Vec<String>; 2] {
    let targets = ["one", "other"].map(|name| folder.join(name));
    let [first, second] = &targets;
    let counts =
        icecore_snapshot::write_changed([one, other], BUCKET, &|_, _| true, &|| true, [first, second]).unwrap();
    let found = targets.each_ref().map(|path| {
        let Ok(file) = fs::File::open(path) else { return Vec::new() };
        let reader = parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(file.into_file());
        let batches = reader.unwrap().build().unwrap().map(Result::unwrap);
        let rows = batches.flat_map(|batch| {
            assert_eq!(batch.num_columns(), 12);
            let columns = ["resource_id", "captured_at", "evidence", "tags"]
                .map(|name| batch.column_by_name(name).unwrap().clone());
            let text = |column: &arrow::array::ArrayRef, row| {
                arrow::util::display::array_value_to_string(column, row).unwrap()
            };
            (0..batch.num_rows())
                .map(|row| columns.each_ref().map(|column| text(column, row)).join(" "))
                .collect::<Vec<_>>()
        });
        rows.collect()
    });
    assert_eq!(counts.unwrap().map(|count| count as usize), found.each_ref().map(Vec::len));
    targets.iter().for_each(|path| drop(fs::remove_file(path)));
    found
}

#[test]
fn what_changed_is_the_same_in_an_archive() {
    let folder = tempfile::tempdir().unwrap();
    let (folders, store) = (Store::new(folder.path().join("folders")), Store::new(folder.path().join("store")));
    let snapshots = days(&folders, 0..5);
    days(&store, 0..5);
    compact(&store, true);
    let archived: Vec<Snapshot> = snapshots.iter().map(|snapshot| store.resolve(snapshot.id()).unwrap()).collect();
    let mut total = 0;
    for one in 0..5 {
        for other in 0..5 {
            let expected = changed(&snapshots[one], &snapshots[other], folder.path());
            total += expected[0].len();
            assert_eq!(changed(&archived[one], &archived[other], folder.path()), expected, "{one} {other}");
            assert_eq!(changed(&archived[one], &snapshots[other], folder.path()), expected, "{one} {other}");
        }
    }
    assert!(total > 20, "{total}");
}

/// Between the two, it may be killed.
#[test]
fn an_archive_that_was_not_removed_is_removed_later() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    let ids: Vec<String> = days(&store, 0..4).iter().map(|snapshot| snapshot.id().to_owned()).collect();
    let options = CompactOptions { keep: 1, remove: true, ..CompactOptions::new("test") };
    store.compact(&options, &|_| true).unwrap();
    let mut old: Vec<_> = fs::read_dir(store.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    old.retain(|path| path.file_name().unwrap().to_string_lossy().starts_with("archive-"));
    let files = contents(&old[0]);
    compact(&store, true);
    for (path, bytes) in files {
        let path = old[0].join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    assert_eq!(names(&store), ids, "what lies in two archives counts once");
    compact(&store, true);
    assert!(!old[0].exists());
    assert_eq!(names(&store), ids);
    done_archive(&store);
}

#[test]
fn digests_do_not_change_with_time() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    days(&store, 0..4);
    compact(&store, true);
    let [first, second, .., last] = store
        .list()
        .unwrap()
        .try_into()
        .map(|entries: [icecore_snapshot::Entry; 4]| {
            entries.map(|entry| match entry.state {
                State::Complete(snapshot) => *snapshot,
                state => panic!("{state:?}"),
            })
        })
        .unwrap();
    assert_eq!(first.evidence_digest(Some(BUCKET)), last.evidence_digest(Some(BUCKET)));
    assert_ne!(first.evidence_digest(Some(BUCKET)), second.evidence_digest(Some(BUCKET)));
    assert_eq!(first.listing_digest(), second.listing_digest());
    // Archives of years hold such digests: what they are made of must not change.
    assert_eq!(
        first.evidence_digest(Some(BUCKET)).unwrap(),
        "56f5ae8aa937e8644a79fad04c6c1650de3c9f4d25e07c520b252aa7f3ebfdfc"
    );
}
