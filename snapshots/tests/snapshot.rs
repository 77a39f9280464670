//! What `FORMAT.md` promises, from outside: snapshots are written, addressed, read, verified and tampered with.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use arrow::array::{Array, AsArray, RecordBatch, UInt32Array};
use arrow::compute::{concat_batches, take_record_batch};
use arrow::datatypes::{DataType, TimeUnit, TimestampMicrosecondType};
use chrono::{DateTime, Utc};
use fs_err as fs;
use icecore_snapshot::{
    Account, ApiCall, Error, Input, Kind, Outcome, Place, Problem, Resource, ResourceKey, Snapshot, SnapshotWriter,
    Source, State, Store, WriterOptions, write_changed,
};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::LogicalType;
use serde_json::{Value, json};
use tempfile::TempDir;

const BUCKET: &str = "AWS::S3::Bucket";
const ACCOUNT: &str = "111111111111";

fn time(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// Options in which every time is given, so that every byte is.
fn options(captured_at: &str) -> WriterOptions {
    let captured_at = time(captured_at);
    WriterOptions {
        started_at: captured_at,
        finished_at: Some(captured_at),
        ..WriterOptions::new("icecore test 0", captured_at)
    }
}

fn bucket(name: &str) -> Resource {
    Resource {
        resource_type: BUCKET.into(),
        arn: Some(format!("arn:aws:s3:::{name}")),
        resource_id: name.into(),
        resource_name: Some(name.into()),
        partition: "aws".into(),
        account_id: ACCOUNT.into(),
        region: "us-east-1".into(),
        created_at: None,
        captured_at: time("2026-11-20T09:00:00Z"),
        tags: None,
        source: Source::AwsApi,
        evidence: json!({"ListBuckets": {"Name": name}}).to_string(),
    }
}

fn call(operation: &str) -> ApiCall {
    ApiCall {
        account_id: ACCOUNT.into(),
        region: "us-east-1".into(),
        service: "s3".into(),
        operation: operation.into(),
        resource: None,
        outcome: Outcome::Ok,
        error_code: None,
        message: None,
        items: Some(1),
        attempts: 1,
        duration_ms: Some(12),
        started_at: Some(time("2026-11-20T08:59:59.5Z")),
    }
}

fn write(store: &Store, options: WriterOptions, resources: impl IntoIterator<Item = Resource>) -> Snapshot {
    let mut writer = SnapshotWriter::create(store, options).unwrap();
    for resource in resources {
        writer.push(resource).unwrap();
    }
    writer.finish().unwrap().snapshot
}

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    (folder, store)
}

fn read(path: impl AsRef<Path>) -> RecordBatch {
    let file = fs::File::open(path.as_ref()).unwrap().into_file();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let schema = reader.schema().clone();
    let batches: Vec<RecordBatch> = reader.build().unwrap().map(Result::unwrap).collect();
    concat_batches(&schema, &batches).unwrap()
}

/// The file of a type, in a snapshot that is a folder.
fn file_of(snapshot: &Snapshot, resource_type: &str) -> PathBuf {
    match snapshot.resource_place(resource_type) {
        Some(Place::File(path)) => path,
        other => panic!("{other:?}"),
    }
}

fn texts(batch: &RecordBatch, column: &str) -> Vec<Option<String>> {
    let column = batch.column_by_name(column).unwrap().as_string::<i32>();
    column.iter().map(|text| text.map(str::to_owned)).collect()
}

fn ids(snapshot: &Snapshot) -> Vec<String> {
    texts(&read(file_of(snapshot, BUCKET)), "resource_id").into_iter().flatten().collect()
}

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut contents = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                contents.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    contents
}

fn names(store: &Store) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(store.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Changes a snapshot's manifest as somebody would who has read `FORMAT.md`.
fn alter_manifest(snapshot: &Snapshot, alter: impl FnOnce(&mut Value)) {
    let path = snapshot.path().join("manifest.json");
    let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    alter(&mut manifest);
    fs::write(path, serde_json::to_vec_pretty(&manifest).unwrap()).unwrap();
}

#[test]
fn what_is_pushed_is_what_is_read() {
    let (_folder, store) = store();
    let mut options = options("2026-11-20T09:28:00.75Z");
    options.request = json!({"paths": ["x"]});
    options.inputs = vec![Input { name: "b".into(), bytes: 2, sha256: "0".repeat(64) }];
    options.accounts =
        vec![Account { account_id: ACCOUNT.into(), partition: "aws".into(), regions: vec!["eu-west-1".into()] }];
    let mut writer = SnapshotWriter::create(&store, options).unwrap();
    writer.push_input(Input { name: "a".into(), bytes: 1, sha256: "1".repeat(64) });
    writer
        .push(Resource {
            created_at: Some(time("2020-01-02T03:04:05.000006Z")),
            tags: Some([("team".into(), "a".into()), ("empty".into(), String::new())].into()),
            ..bucket("logs")
        })
        .unwrap();
    writer.push(Resource { tags: Some(BTreeMap::new()), source: Source::AwsConfig, ..bucket("kept") }).unwrap();
    writer.push(Resource { arn: None, resource_name: None, ..bucket("none") }).unwrap();
    writer.push_call(ApiCall { resource: Some("logs".into()), ..call("GetBucketAcl") }).unwrap();
    writer
        .push_call(ApiCall {
            outcome: Outcome::Denied,
            error_code: Some("AccessDenied".into()),
            message: Some("no".into()),
            items: None,
            duration_ms: None,
            started_at: None,
            ..call("GetBucketAcl")
        })
        .unwrap();
    let snapshot = writer.finish().unwrap().snapshot;

    let manifest = snapshot.manifest();
    assert_eq!(snapshot.id(), "20261120T092800Z-111111111111");
    assert_eq!(manifest.captured_at, time("2026-11-20T09:28:00Z"));
    assert_eq!((manifest.kind, manifest.format_version), (Kind::Inventory, 1));
    assert_eq!(manifest.request, json!({"paths": ["x"]}));
    assert_eq!(manifest.inputs.iter().map(|input| input.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(manifest.accounts[0].regions, ["eu-west-1", "us-east-1"], "the call's region was looked at");
    assert_eq!(manifest.sources, ["aws-api", "aws-config"]);
    assert_eq!((manifest.totals.resources, manifest.totals.api_calls, manifest.totals.resource_types), (3, 2, 1));
    assert_eq!(manifest.resources_by_type(), BTreeMap::from([(BUCKET, 3)]));
    assert_eq!(snapshot.resource_place("AWS::EC2::Instance"), None);

    let rows = read(snapshot.path().join("resources/AWS.S3.Bucket.parquet"));
    let columns: Vec<&str> = rows.schema_ref().fields().iter().map(|field| field.name().as_str()).collect();
    assert_eq!(
        columns,
        [
            "resource_type",
            "arn",
            "resource_id",
            "resource_name",
            "partition",
            "account_id",
            "region",
            "created_at",
            "captured_at",
            "tags",
            "source",
            "evidence"
        ]
    );
    assert_eq!(texts(&rows, "arn"), [Some("arn:aws:s3:::kept".to_owned()), Some("arn:aws:s3:::logs".to_owned()), None]);
    assert_eq!(texts(&rows, "resource_name"), [Some("kept".to_owned()), Some("logs".to_owned()), None]);
    assert_eq!(texts(&rows, "source")[0].as_deref(), Some("aws-config"));
    assert_eq!(texts(&rows, "evidence")[1].as_deref(), Some(r#"{"ListBuckets":{"Name":"logs"}}"#));
    let created = rows.column_by_name("created_at").unwrap();
    assert_eq!(*created.data_type(), DataType::Timestamp(TimeUnit::Microsecond, None));
    let created = created.as_primitive::<TimestampMicrosecondType>();
    assert!(created.is_null(0));
    assert_eq!(created.value(1), time("2020-01-02T03:04:05.000006Z").timestamp_micros());
    let tags = rows.column_by_name("tags").unwrap().as_map();
    assert_eq!((tags.is_null(0), tags.value_length(0)), (false, 0), "read, and there are none");
    assert_eq!((tags.is_null(1), tags.value_length(1)), (false, 2));
    assert!(tags.is_null(2), "not read");

    let calls = read(snapshot.path().join("api_calls.parquet"));
    assert_eq!(texts(&calls, "outcome"), [Some("denied".to_owned()), Some("ok".to_owned())]);
    assert_eq!(texts(&calls, "resource"), [None, Some("logs".to_owned())]);
    assert!(calls.column_by_name("started_at").unwrap().is_null(0));
    assert_eq!(snapshot.verify().unwrap(), []);
}

#[test]
fn parquet_says_json_and_the_order_of_rows() {
    let (_folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let file = fs::File::open(file_of(&snapshot, BUCKET)).unwrap().into_file();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let schema = reader.parquet_schema();
    let column =
        |name: &str| (0..schema.num_columns()).find(|index| schema.column(*index).path().string() == name).unwrap();
    assert_eq!(schema.column(column("evidence")).logical_type_ref(), Some(&LogicalType::Json));
    match schema.column(column("captured_at")).logical_type_ref() {
        Some(LogicalType::Timestamp(timestamp)) => assert!(!timestamp.is_adjusted_to_u_t_c),
        other => panic!("{other:?}"),
    }
    assert!(schema.column(column("tags.key_value.value")).path().string().starts_with("tags"));
    let group = reader.metadata().row_group(0);
    let order: Vec<(i32, bool, bool)> = group
        .sorting_columns()
        .unwrap()
        .iter()
        .map(|column| (column.column_idx, column.descending, column.nulls_first))
        .collect();
    let expected = ["account_id", "region", "arn"].map(|name| (column(name) as i32, false, false));
    assert_eq!(order, expected);
    assert!(group.column(column("arn")).statistics().is_some());
    assert!(group.column(column("evidence")).statistics().is_none());
    assert!(group.column(column("arn")).bloom_filter_offset().is_none());
}

#[test]
fn rows_are_sorted_whatever_the_order_of_pushes_and_the_memory() {
    let resources: Vec<Resource> = (0..3000_u32)
        .map(|number| {
            let mixed = number.wrapping_mul(2_654_435_761) >> 8;
            Resource {
                resource_type: format!("AWS::EC2::Type{}", mixed % 3),
                account_id: format!("{:012}", mixed % 5),
                region: ["us-east-1", "eu-west-1"][mixed as usize % 2].into(),
                arn: (mixed % 7 > 0).then(|| format!("arn:aws:s3:::{mixed}")),
                evidence: json!({"ListBuckets": {"Name": "x".repeat(mixed as usize % 500)}}).to_string(),
                ..bucket(&mixed.to_string())
            }
        })
        .collect();
    let calls: Vec<ApiCall> =
        (0..500).map(|number| ApiCall { items: Some(number % 7), ..call(&format!("List{}", number % 11)) }).collect();
    let write = |memory_budget: usize, reverse: bool| {
        let (folder, store) = store();
        let options = WriterOptions { memory_budget, ..options("2026-11-20T09:28:00Z") };
        let mut writer = SnapshotWriter::create(&store, options).unwrap();
        let mut resources = resources.clone();
        let mut calls = calls.clone();
        if reverse {
            resources.reverse();
            calls.reverse();
        }
        for resource in resources {
            writer.push(resource).unwrap();
        }
        for call in calls {
            writer.push_call(call).unwrap();
        }
        let snapshot = writer.finish().unwrap().snapshot;
        assert_eq!(names(&store), [snapshot.id()], "no run, lock or folder is left behind");
        let bytes: BTreeMap<PathBuf, Vec<u8>> = contents(snapshot.path())
            .into_iter()
            .map(|(path, bytes)| (path.strip_prefix(snapshot.path()).unwrap().to_owned(), bytes))
            .collect();
        (folder, snapshot, bytes)
    };

    let (_folder, snapshot, in_memory) = write(usize::MAX, false);
    for resource_type in ["AWS::EC2::Type0", "AWS::EC2::Type1", "AWS::EC2::Type2"] {
        let rows = read(file_of(&snapshot, resource_type));
        let arns = texts(&rows, "arn");
        let keys: Vec<_> = texts(&rows, "account_id")
            .into_iter()
            .zip(texts(&rows, "region"))
            .zip(arns)
            .zip(texts(&rows, "resource_id"))
            .map(|(((account, region), arn), id)| (account, region, arn.is_none(), arn, id))
            .collect();
        assert!(keys.len() > 900);
        assert!(keys.is_sorted());
    }
    for (memory_budget, reverse) in [(usize::MAX, true), (20_000, false), (50_000, true), (1_000_000, false)] {
        let (_folder, _, bytes) = write(memory_budget, reverse);
        assert!(bytes == in_memory, "{memory_budget} bytes of memory, reversed: {reverse}");
    }
}

#[test]
fn the_newest_state_of_a_resource_stays() {
    for memory_budget in [usize::MAX, 1] {
        let (_folder, store) = store();
        let mut writer =
            SnapshotWriter::create(&store, WriterOptions { memory_budget, ..options("2026-11-20T09:28:00Z") }).unwrap();
        let state = |name: &str, captured_at: &str, word: &str| Resource {
            captured_at: time(captured_at),
            evidence: json!({ "Op": word }).to_string(),
            ..bucket(name)
        };
        writer.push(state("a", "2026-11-20T09:00:00Z", "new")).unwrap();
        writer.push(state("a", "2026-11-20T08:00:00Z", "old")).unwrap();
        writer.push(state("tie", "2026-11-20T09:00:00Z", "first")).unwrap();
        writer.push(state("tie", "2026-11-20T09:00:00Z", "second")).unwrap();
        // The ARN identifies, whatever the id.
        writer.push(Resource { resource_id: "z".into(), ..state("id", "2026-11-20T08:00:00Z", "old") }).unwrap();
        writer.push(Resource { resource_id: "y".into(), ..state("id", "2026-11-20T09:00:00Z", "new") }).unwrap();
        // The same ARN elsewhere is another resource.
        writer
            .push(Resource { region: "eu-west-1".into(), ..state("a", "2026-11-20T07:00:00Z", "elsewhere") })
            .unwrap();
        writer.push(state("gone", "2026-11-20T08:00:00Z", "old")).unwrap();
        writer.push_deleted(bucket("gone").key(), time("2026-11-20T09:00:00Z")).unwrap();
        writer.push(state("gone", "2026-11-20T07:00:00Z", "older")).unwrap();
        writer.push_deleted(bucket("back").key(), time("2026-11-20T08:00:00Z")).unwrap();
        writer.push(state("back", "2026-11-20T09:00:00Z", "new")).unwrap();
        let nameless = Resource { arn: None, ..state("nameless", "2026-11-20T08:00:00Z", "old") };
        writer.push_deleted(nameless.key(), time("2026-11-20T08:30:00Z")).unwrap();
        writer.push(nameless).unwrap();
        let only_gone = ResourceKey { resource_type: "AWS::EC2::VPC".into(), ..bucket("x").key() };
        writer.push_deleted(only_gone, time("2026-11-20T08:30:00Z")).unwrap();
        let snapshot = writer.finish().unwrap().snapshot;

        let rows = read(file_of(&snapshot, BUCKET));
        let found: Vec<(String, String)> =
            texts(&rows, "arn").into_iter().flatten().zip(texts(&rows, "evidence").into_iter().flatten()).collect();
        let expected = [("a", "elsewhere"), ("a", "new"), ("back", "new"), ("id", "new"), ("tie", "second")]
            .map(|(name, word)| (format!("arn:aws:s3:::{name}"), format!(r#"{{"Op":"{word}"}}"#)));
        assert_eq!(found, expected);
        assert_eq!(snapshot.manifest().files.len(), 2, "a type of which all is gone has no file");
    }
}

#[test]
fn what_the_format_does_not_allow_is_refused_and_the_writer_goes_on() {
    let (_folder, store) = store();
    let mut writer = SnapshotWriter::create(&store, options("2026-11-20T09:28:00Z")).unwrap();
    let mut refused = |resource: Resource, message: &str| {
        let error = writer.push(resource).unwrap_err();
        assert_eq!(error.to_string(), message);
    };
    refused(
        Resource { evidence: r#"{"Op": "\ud800"}"#.into(), ..bucket("a") },
        "The evidence about `arn:aws:s3:::a` (AWS::S3::Bucket) is not a JSON object that can be kept",
    );
    refused(
        Resource { account_id: "../../etc".into(), ..bucket("a") },
        "The account_id \"../../etc\" of `arn:aws:s3:::a` is not up to 64 letters, digits, `-` and `_`",
    );
    refused(Resource { region: String::new(), ..bucket("a") }, "The region \"\" of `arn:aws:s3:::a` is empty");
    refused(
        Resource { resource_type: "A\nB".into(), ..bucket("a") },
        "The resource_type \"A\\nB\" of `arn:aws:s3:::a` contains control characters",
    );
    refused(Resource { arn: Some("a".into()), ..bucket("a") }, "The arn \"a\" of `a` does not begin with `arn:`");
    refused(
        Resource { arn: None, resource_id: String::new(), ..bucket("a") },
        "The resource_id \"\" of `AWS::S3::Bucket` is empty, and there is no ARN either",
    );
    writer.push(bucket("fine")).unwrap();
    let snapshot = writer.finish().unwrap().snapshot;
    assert_eq!(ids(&snapshot), ["fine"]);
    assert_eq!(snapshot.manifest().accounts.len(), 1, "what was refused leaves no account behind");
}

#[test]
fn types_become_file_names() {
    let (_folder, store) = store();
    let types = ["AWS::S3::Bucket", "aws::s3::bucket", "Custom::../../x", "Ü::*"];
    let resources = types.map(|resource_type| Resource { resource_type: resource_type.into(), ..bucket("a") });
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), resources);
    let paths: Vec<&str> = snapshot.manifest().files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "api_calls.parquet",
            "resources/%C3%9C.%2A.parquet",
            "resources/AWS.S3.Bucket.parquet",
            "resources/Custom.%2E%2E%2F%2E%2E%2Fx.parquet",
            "resources/aws.s3.bucket-.parquet",
        ]
    );
    for resource_type in types {
        let rows = read(file_of(&snapshot, resource_type));
        assert_eq!(texts(&rows, "resource_type"), [Some(resource_type.to_owned())]);
    }
    assert_eq!(snapshot.verify().unwrap(), []);
}

#[test]
fn regions_are_what_was_looked_at_or_else_where_resources_are() {
    let (_folder, store) = store();
    let mut writer = SnapshotWriter::create(&store, options("2026-11-20T09:28:00Z")).unwrap();
    writer.look_at("1", "aws", "us-east-1").unwrap();
    writer.push(Resource { account_id: "1".into(), region: "eu-west-1".into(), ..bucket("a") }).unwrap();
    writer.push(Resource { account_id: "2".into(), region: "eu-west-1".into(), ..bucket("a") }).unwrap();
    writer.push_call(ApiCall { account_id: "3".into(), region: "cn-north-1".into(), ..call("ListBuckets") }).unwrap();
    let snapshot = writer.finish().unwrap().snapshot;
    assert_eq!(snapshot.id(), "20261120T092800Z-3-accounts");
    let accounts: Vec<(&str, &str, Vec<&str>)> = snapshot
        .manifest()
        .accounts
        .iter()
        .map(|account| {
            let regions = account.regions.iter().map(String::as_str).collect();
            (account.account_id.as_str(), account.partition.as_str(), regions)
        })
        .collect();
    assert_eq!(
        accounts,
        [("1", "aws", vec!["us-east-1"]), ("2", "aws", vec!["eu-west-1"]), ("3", "aws-cn", vec!["cn-north-1"])]
    );
}

#[test]
fn a_snapshot_of_nothing_is_one() {
    let (_folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), []);
    assert_eq!(snapshot.id(), "20261120T092800Z-0-accounts");
    assert_eq!(read(snapshot.path().join("api_calls.parquet")).num_rows(), 0);
    assert_eq!(snapshot.verify().unwrap(), []);
}

#[test]
fn the_same_evidence_is_kept_once_and_other_evidence_beside_it() {
    let (_folder, store) = store();
    let write = |name: &str, tool: &str| {
        let mut options = options("2026-11-20T09:28:00Z");
        options.tool = tool.into();
        let mut writer = SnapshotWriter::create(&store, options).unwrap();
        writer.push(bucket(name)).unwrap();
        let finished = writer.finish().unwrap();
        (finished.snapshot.id().to_owned(), finished.already_there)
    };
    let id = |suffix: &str| format!("20261120T092800Z-111111111111{suffix}");
    assert_eq!(write("a", "one"), (id(""), false));
    assert_eq!(write("a", "two"), (id(""), true));
    assert_eq!(write("b", "one"), (id("-2"), false));
    assert_eq!(write("c", "one"), (id("-3"), false));
    assert_eq!(write("b", "one"), (id("-2"), true));
    assert_eq!(names(&store), [id(""), id("-2"), id("-3")]);
    assert_eq!(store.resolve("latest").unwrap().id(), id("-3"), "of equally old ones the last name");
}

#[test]
fn writers_at_once_do_not_disturb_each_other() {
    let (_folder, store) = store();
    let mut ids: Vec<String> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..8)
            .map(|number| {
                let store = &store;
                scope.spawn(move || {
                    let name = format!("b{}", number / 2);
                    write(store, options("2026-11-20T09:28:00Z"), [bucket(&name)]).id().to_owned()
                })
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).collect()
    });
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4, "{ids:?}");
    assert_eq!(names(&store), ids);
    for id in ids {
        assert_eq!(store.resolve(&id).unwrap().verify().unwrap(), []);
    }
}

#[test]
fn a_dropped_writer_leaves_the_store_as_it_was() {
    let (_folder, store) = store();
    let mut writer =
        SnapshotWriter::create(&store, WriterOptions { memory_budget: 1, ..options("2026-11-20T09:28:00Z") }).unwrap();
    for name in ["a", "b", "c"] {
        writer.push(bucket(name)).unwrap();
    }
    assert!(matches!(store.list().unwrap()[0].state, State::Incomplete(_)));
    drop(writer);
    assert!(!store.path().exists(), "the store was not there before");

    write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let before = contents(store.path());
    drop(SnapshotWriter::create(&store, options("2026-11-20T09:28:00Z")).unwrap());
    assert!(contents(store.path()) == before);
}

#[test]
fn what_a_killed_writer_left_is_incomplete_and_swept_by_the_next() {
    let (_folder, store) = store();
    let held = SnapshotWriter::create(&store, options("2026-11-20T09:28:00Z")).unwrap();
    // A killed process's lock file is there, but nobody holds it.
    let killed = store.path().join(".partial-20261119T000000Z-1-0");
    fs::create_dir_all(killed.join("resources")).unwrap();
    fs::write(killed.join("manifest.json"), "{}").unwrap();
    fs::write(store.path().join(".partial-20261119T000000Z-1-0.lock"), "").unwrap();
    // One that was killed between the folder and its lock, the other way round.
    fs::write(store.path().join(".partial-20261118T000000Z-1-0.lock"), "").unwrap();

    let entries = store.list().unwrap();
    let reasons: Vec<String> = entries
        .iter()
        .map(|entry| match &entry.state {
            State::Incomplete(Error::Incomplete { reason, .. }) => reason.clone(),
            state => panic!("{state:?}"),
        })
        .collect();
    assert_eq!(reasons, ["its writer was stopped", "it is being written"]);
    assert!(matches!(store.resolve("latest"), Err(Error::Empty { .. })));

    let other = SnapshotWriter::create(&store, options("2026-11-20T09:29:00Z")).unwrap();
    assert!(!killed.exists());
    assert_eq!(names(&store).len(), 4, "two living writers, a folder and a lock each: {:?}", names(&store));
    let first = held.finish().unwrap().snapshot;
    let second = other.finish().unwrap().snapshot;
    assert_eq!(names(&store), [first.id(), second.id()]);
}

#[test]
fn folders_that_are_no_complete_snapshots_are_named_as_what_they_are() {
    let (_folder, store) = store();
    let good = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let copy = |name: &str| {
        let target = store.path().join(name);
        for (path, bytes) in contents(good.path()) {
            let path = target.join(path.strip_prefix(good.path()).unwrap());
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        target
    };
    fs::remove_file(copy("20261101T000000Z-incomplete").join("manifest.json")).unwrap();
    fs::create_dir_all(store.path().join("foreign")).unwrap();
    fs::write(copy("foreign-manifest").join("manifest.json"), r#"{"manifest_version": 3}"#).unwrap();
    let future = copy("20261102T000000Z-future");
    let mut manifest = serde_json::to_value(good.manifest()).unwrap();
    manifest["format_version"] = json!(7);
    manifest["files"] = json!("another shape");
    fs::write(future.join("manifest.json"), manifest.to_string()).unwrap();
    fs::write(copy("20261103T000000Z-broken").join("manifest.json"), "{").unwrap();
    fs::remove_file(copy("20261104T000000Z-damaged").join("api_calls.parquet")).unwrap();
    fs::create_dir_all(store.path().join(".git")).unwrap();
    fs::write(store.path().join("notes.txt"), "").unwrap();

    let entries: Vec<(String, String, Option<String>)> = store
        .list()
        .unwrap()
        .into_iter()
        .map(|entry| match entry.state {
            State::Complete(_) => (entry.name, "complete".to_owned(), None),
            State::Incomplete(error) | State::Unreadable(error) | State::Foreign(error) => {
                let folder = entry.path.display().to_string();
                (
                    entry.name,
                    error.to_string().replace(&folder, "F"),
                    error.hint().map(|hint| hint.replace(&folder, "F")),
                )
            }
        })
        .collect();
    let expected = [
        (
            "20261101T000000Z-incomplete",
            "The snapshot `F` is incomplete: it has `resources` but no `manifest.json`",
            Some("it is being written, or its writer was stopped: run the import or the collection again"),
        ),
        (
            "20261102T000000Z-future",
            "The snapshot `F` has format version 7, and this icecore reads up to version 2",
            Some("read it with a newer icecore"),
        ),
        (
            "20261103T000000Z-broken",
            "The manifest `F/manifest.json` cannot be read",
            Some("`icecore snapshots verify F` shows what was altered"),
        ),
        (
            "20261104T000000Z-damaged",
            "The snapshot `F` is damaged: `api_calls.parquet` is missing",
            Some("`icecore snapshots verify F` lists every difference; copy the snapshot again from its origin"),
        ),
        ("20261120T092800Z-111111111111", "complete", None),
        (
            "foreign",
            "`F` is not an icecore snapshot: it has no `manifest.json`",
            Some("name the folder that holds `manifest.json`, or the store with `--store`"),
        ),
        (
            "foreign-manifest",
            "`F` is not an icecore snapshot: its `manifest.json` has no `format_version`",
            Some("name the folder that holds `manifest.json`, or the store with `--store`"),
        ),
    ]
    .map(|(name, state, hint)| (name.to_owned(), state.to_owned(), hint.map(str::to_owned)));
    assert_eq!(entries, expected);
    assert!(matches!(store.resolve("20261102T000000Z-future"), Err(Error::FutureVersion { found: 7, .. })));
    assert!(matches!(store.resolve("latest~1"), Err(Error::Damaged { .. })), "it is not passed over in silence");
}

#[test]
fn newer_fields_of_this_version_are_ignored() {
    let (_folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    alter_manifest(&snapshot, |manifest| {
        manifest["organization"] = json!("o-1");
        manifest["files"][0]["crc"] = json!(1);
    });
    assert_eq!(Snapshot::open(snapshot.path()).unwrap().manifest(), snapshot.manifest());
}

#[test]
fn addresses_name_snapshots() {
    let (folder, store) = store();
    let missing = store.resolve("latest").unwrap_err();
    assert_eq!(missing.to_string(), format!("There is no snapshot in `{}`", store.path().display()));
    assert!(missing.hint().unwrap().contains("icecore import"));
    assert!(store.list().unwrap().is_empty());

    let written: Vec<Snapshot> =
        ["2026-11-18T23:59:59Z", "2026-11-20T09:28:00Z", "2026-11-20T10:00:00Z", "2026-11-21T00:00:00Z"]
            .into_iter()
            .map(|captured_at| write(&store, options(captured_at), [bucket("a")]))
            .collect();
    let resolve = |address: &str| {
        let snapshot = store.resolve(address).unwrap();
        written.iter().position(|other| other.id() == snapshot.id()).unwrap()
    };
    assert_eq!(resolve("latest"), 3);
    assert_eq!(resolve("latest~0"), 3);
    assert_eq!(resolve("latest~3"), 0);
    assert_eq!(resolve("20261120T092800Z-111111111111"), 1);
    assert_eq!(resolve(written[2].path().to_str().unwrap()), 2);
    assert_eq!(resolve("2026-11-18"), 0);
    assert_eq!(resolve("2026-11-19"), 0);
    assert_eq!(resolve("2026-11-20"), 2, "a date is the end of its day");
    assert_eq!(resolve("2026-11-20T09:28:00Z"), 1);
    assert_eq!(resolve("2026-11-20T10:28:00+01:00"), 1);
    assert_eq!(resolve("2026-11-20T09:27:59Z"), 0);
    assert_eq!(resolve("2026-11-20 09:59"), 1);
    assert_eq!(resolve("20261120T100000Z"), 2);
    assert_eq!(resolve("2030-01-01"), 3);

    let refused = |address: &str| {
        store.resolve(address).unwrap_err().to_string().replace(store.path().to_str().unwrap(), "STORE")
    };
    assert_eq!(refused("latest~4"), "`latest~4` names no snapshot in `STORE`: there are 4 snapshots");
    assert_eq!(
        refused("2026-11-17"),
        "`2026-11-17` names no snapshot in `STORE`: the oldest snapshot is of 2026-11-18T23:59:59Z"
    );
    for nonsense in ["yesterday", "latest~", "latest~-1", "latest~x", "", "..", "2026-13-01"] {
        assert!(store.resolve(nonsense).is_err(), "{nonsense}");
    }
    assert_eq!(refused("yesterday"), "`yesterday` is neither a folder, nor a snapshot in `STORE`, nor a time");
    assert_eq!(refused("no/such"), "There is no snapshot at `no/such`");

    // A folder that was renamed is found by both names.
    fs::rename(written[0].path(), store.path().join("before-migration")).unwrap();
    assert_eq!(resolve("before-migration"), 0);
    assert_eq!(resolve(written[0].id()), 0);
    assert_eq!(resolve("2026-11-18"), 0);
    // A folder called as a keyword is reached as a path only.
    fs::rename(written[1].path(), store.path().join("latest")).unwrap();
    assert_eq!(resolve("latest"), 3);
    assert_eq!(resolve(store.path().join("latest").to_str().unwrap()), 1);
    drop(folder);
}

#[test]
fn a_snapshot_of_another_kind_is_no_inventory() {
    let (_folder, store) = store();
    let inventory = write(&store, options("2026-11-20T09:28:00Z"), [bucket("b")]);
    let state = WriterOptions { kind: Kind::IacState, ..options("2026-11-21T09:28:00Z") };
    let wanted =
        Resource { source: Source::Terraform, resource_type: "Terraform::aws_s3_bucket".into(), ..bucket("b") };
    let state = write(&store, state, [wanted]);
    assert_eq!(state.id(), "20261121T092800Z-iac-111111111111");
    // No reader of version 1 takes it for what there is.
    assert_eq!((state.manifest().kind, state.manifest().format_version), (Kind::IacState, 2));
    assert_eq!(store.resolve("latest").unwrap().id(), inventory.id());
    assert_eq!(store.resolve("2026-11-30").unwrap().id(), inventory.id());
    assert!(store.resolve("latest~1").is_err());
    let error = store.resolve(state.id()).unwrap_err();
    assert!(matches!(error, Error::NoInventory { .. }), "{error}");
    assert!(error.hint().unwrap().contains(state.id()));
    assert_eq!(store.resolve_any(state.id()).unwrap().digest(), state.digest());
    assert_eq!(state.verify().unwrap(), []);
}

#[test]
fn equally_old_snapshots_are_ordered_by_the_end_of_their_making() {
    let (_folder, store) = store();
    let mut options = options("2026-11-20T09:28:00Z");
    options.finished_at = Some(time("2026-11-20T12:00:00Z"));
    let late = write(&store, options.clone(), [bucket("a")]);
    options.finished_at = Some(time("2026-11-20T11:00:00Z"));
    let early = write(&store, options, [bucket("b")]);
    assert_eq!(store.resolve("latest").unwrap().id(), late.id());
    assert_eq!(store.resolve("latest~1").unwrap().id(), early.id());
}

#[test]
fn verify_finds_every_alteration() {
    let (_folder, store) = store();
    let fresh = || {
        let number = names_or_none(&store).len();
        let resources = (0..50).map(|count| bucket(&format!("b{number}-{count}")));
        write(&store, options("2026-11-20T09:28:00Z"), resources)
    };
    let problems = |snapshot: &Snapshot| -> Vec<String> {
        let opened = Snapshot::open_unchecked(snapshot.path()).unwrap();
        opened.verify().unwrap().iter().map(ToString::to_string).collect()
    };

    let snapshot = fresh();
    let file = file_of(&snapshot, BUCKET);
    let mut bytes = fs::read(&file).unwrap();
    bytes[100] ^= 1;
    fs::write(&file, &bytes).unwrap();
    let found = Snapshot::open(snapshot.path()).unwrap().verify().unwrap();
    assert!(
        matches!(&found[..], [Problem::Sum { path, .. }] if path == "resources/AWS.S3.Bucket.parquet"),
        "{found:?}"
    );
    bytes.push(0);
    fs::write(&file, &bytes).unwrap();
    let error = Snapshot::open(snapshot.path()).unwrap_err();
    let reason =
        format!("`resources/AWS.S3.Bucket.parquet` has {} bytes and should have {}", bytes.len(), bytes.len() - 1);
    assert!(error.to_string().ends_with(&reason), "{error}");
    assert_eq!(problems(&snapshot), [reason]);
    fs::remove_file(&file).unwrap();
    fs::write(snapshot.path().join("resources/extra.parquet"), "").unwrap();
    fs::write(snapshot.path().join("SHA256SUMS.sig"), "").unwrap();
    assert_eq!(
        problems(&snapshot),
        ["`resources/AWS.S3.Bucket.parquet` is missing", "`resources/extra.parquet` does not belong to the snapshot"]
    );

    let snapshot = fresh();
    alter_manifest(&snapshot, |manifest| manifest["files"][1]["rows"] = json!(49));
    let found = problems(&snapshot);
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(found[0], "`manifest.json` has totals that are not the sums over its files");
    assert!(found[1].starts_with("`manifest.json` was altered: its SHA-256 is"), "{found:?}");
    assert_eq!(found[2], "`resources/AWS.S3.Bucket.parquet` has 50 rows and should have 49");

    let snapshot = fresh();
    let sums = snapshot.path().join("SHA256SUMS");
    let text = fs::read_to_string(&sums).unwrap();
    fs::write(&sums, text.lines().skip(1).map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    assert_eq!(problems(&snapshot), ["`SHA256SUMS` does not tell of `api_calls.parquet`"]);
    fs::write(&sums, format!("{text}{}  ../x\n", "0".repeat(64))).unwrap();
    assert_eq!(problems(&snapshot), ["`SHA256SUMS` tells of `../x`, which the manifest does not"]);
    fs::write(&sums, "nonsense\n").unwrap();
    assert_eq!(problems(&snapshot), ["`SHA256SUMS` is not a list of sums: line 1 is not a SHA-256 sum and a path"]);
    fs::remove_file(&sums).unwrap();
    assert_eq!(problems(&snapshot), ["`SHA256SUMS` is missing"]);
}

fn names_or_none(store: &Store) -> Vec<String> {
    if store.path().exists() { names(store) } else { Vec::new() }
}

#[test]
fn paths_in_a_manifest_do_not_lead_out_of_the_snapshot() {
    let (folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let original = fs::read(snapshot.path().join("manifest.json")).unwrap();
    fs::write(folder.path().join("outside"), "").unwrap();
    for path in [
        "/etc/passwd",
        "../outside",
        "resources/../../outside",
        "./api_calls.parquet",
        "resources//x",
        "",
        "C:x",
        "a\\b",
        "a\nb",
        "manifest.json",
        "SHA256SUMS",
        "resources/",
        "..",
    ] {
        fs::write(snapshot.path().join("manifest.json"), &original).unwrap();
        alter_manifest(&snapshot, |manifest| manifest["files"][1]["path"] = json!(path));
        let error = Snapshot::open(snapshot.path()).unwrap_err();
        assert!(matches!(error, Error::Untrusted { .. }), "{path:?}: {error}");
    }
    for (name, alter) in [
        ("id", (|manifest| manifest["id"] = json!("../x")) as fn(&mut Value)),
        ("two files of one type", |manifest| manifest["files"][0]["resource_type"] = json!(BUCKET)),
        ("one file twice", |manifest| manifest["files"][1] = manifest["files"][0].clone()),
        ("no calls", |manifest| manifest["files"][0]["path"] = json!("other.parquet")),
        ("no sum", |manifest| manifest["files"][0]["sha256"] = json!("x")),
    ] {
        fs::write(snapshot.path().join("manifest.json"), &original).unwrap();
        alter_manifest(&snapshot, alter);
        assert!(matches!(Snapshot::open(snapshot.path()), Err(Error::Untrusted { .. })), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn links_inside_a_snapshot_are_not_followed() {
    let (folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let outside = folder.path().join("outside");
    fs::rename(snapshot.path().join("resources"), &outside).unwrap();
    fs_err::os::unix::fs::symlink(&outside, snapshot.path().join("resources")).unwrap();
    let error = Snapshot::open(snapshot.path()).unwrap_err();
    assert!(error.to_string().contains("is a link or not a file"), "{error}");
    let problems = Snapshot::open_unchecked(snapshot.path()).unwrap().verify().unwrap();
    assert!(problems.contains(&Problem::NotAFile { path: "resources/AWS.S3.Bucket.parquet".into() }), "{problems:?}");
    assert!(problems.contains(&Problem::Extra { path: "resources".into() }), "{problems:?}");
    // The snapshot's own folder may be reached over a link: that is how the user named it.
    let snapshot = write(&store, options("2026-11-21T09:28:00Z"), [bucket("a")]);
    let link = folder.path().join("link");
    fs_err::os::unix::fs::symlink(snapshot.path(), &link).unwrap();
    assert_eq!(Snapshot::open(&link).unwrap().verify().unwrap(), []);
}

#[test]
fn sha256sum_agrees() {
    let (_folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let check = || {
        let output = Command::new("sha256sum")
            .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
            .current_dir(snapshot.path())
            .output();
        output.map(|output| output.status.success())
    };
    match check() {
        Ok(agrees) => assert!(agrees),
        // Not every platform has the tool.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && cfg!(not(target_os = "linux")) => return,
        Err(error) => panic!("{error}"),
    }
    let text = fs::read_to_string(snapshot.path().join("SHA256SUMS")).unwrap();
    let listed: Vec<&str> = text.lines().map(|line| &line[66..]).collect();
    assert_eq!(listed, ["api_calls.parquet", "manifest.json", "resources/AWS.S3.Bucket.parquet"]);
    fs::write(snapshot.path().join("manifest.json"), "{}").unwrap();
    assert!(!check().unwrap());
}

#[test]
fn the_digest_is_that_of_the_manifest() {
    let (_folder, store) = store();
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), [bucket("a")]);
    let text = fs::read_to_string(snapshot.path().join("SHA256SUMS")).unwrap();
    let line = text.lines().find(|line| line.ends_with("manifest.json")).unwrap();
    assert_eq!(line[..64], snapshot.digest());
    assert_eq!(store.resolve("latest").unwrap().digest(), snapshot.digest());
}

#[test]
fn large_tables_have_bounded_row_groups() {
    let (_folder, store) = store();
    let filler = "x".repeat(20_000);
    let resources = (0..4000).map(|number| Resource {
        evidence: format!(r#"{{"Op": "{number:05}{filler}"}}"#),
        ..bucket(&format!("{number:05}"))
    });
    let snapshot = write(&store, options("2026-11-20T09:28:00Z"), resources);
    let file = fs::File::open(file_of(&snapshot, BUCKET)).unwrap().into_file();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let groups: Vec<i64> = reader.metadata().row_groups().iter().map(|group| group.num_rows()).collect();
    assert_eq!(groups.len(), 3, "80 MB in groups of at most 32 MiB: {groups:?}");
    assert!(reader.metadata().row_groups().iter().all(|group| group.total_byte_size() <= 34 * 1024 * 1024));
    assert_eq!(ids(&snapshot).len(), 4000);
}

#[cfg(target_os = "linux")]
#[test]
fn a_store_that_cannot_be_written_is_named_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = SnapshotWriter::create(&Store::new(file.join("store")), options("2026-11-20T09:28:00Z")).unwrap_err();
    assert_eq!(error.to_string(), format!("Could not create `{}`", file.join("store").display()));
    let reason = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(reason, "Not a directory (os error 20)");
}

/// The names of the buckets that each side tells differently.
fn changed(folder: &Path, sides: [&Snapshot; 2], wanted: &dyn Fn(&str, &str) -> bool) -> [Vec<String>; 2] {
    let targets = ["before", "after"].map(|side| folder.join(format!("{side}.parquet")));
    let counts =
        write_changed(sides, BUCKET, wanted, &|| true, [&targets[0], &targets[1]]).unwrap().expect("not stopped");
    let names = targets.each_ref().map(|target| {
        let rows = if target.exists() { texts(&read(target), "resource_id") } else { Vec::new() };
        rows.into_iter().map(Option::unwrap).collect::<Vec<_>>()
    });
    assert_eq!(counts, names.each_ref().map(|names| names.len() as u64));
    targets.iter().filter(|target| target.exists()).for_each(|target| fs::remove_file(target).unwrap());
    names
}

#[test]
fn what_two_snapshots_tell_differently_is_found() {
    let (folder, store) = store();
    let numbered = |number: usize| bucket(&format!("{number:05}"));
    let tagged = |number: usize, tags: &[(&str, &str)]| Resource {
        tags: Some(tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()),
        ..numbered(number)
    };
    // More than a batch, so that one file's batches end within the other's.
    let mut before: BTreeMap<usize, Resource> = (0..3000).map(|number| (number, numbered(number))).collect();
    let mut after = before.clone();
    before.remove(&7);
    after.remove(&1024);
    after.remove(&2999);
    after.get_mut(&1500).unwrap().evidence = r#"{"ListBuckets":{"Name":"other"}}"#.into();
    after.get_mut(&1501).unwrap().source = Source::AwsCli;
    // Neither a capture time nor a name is a change.
    after.get_mut(&1502).unwrap().captured_at = time("2026-11-21T09:00:00Z");
    after.get_mut(&1503).unwrap().resource_name = None;
    for (number, one, other) in [
        (1504, None, Some(&[][..])),
        (1505, Some(&[("a", "1")][..]), Some(&[("a", "2")][..])),
        (1506, Some(&[("a", "1"), ("b", "1")]), Some(&[("b", "1"), ("a", "1")])),
        (1507, Some(&[("a", "1")]), Some(&[("a", "1"), ("b", "")])),
    ] {
        let row = |tags: Option<&[(&str, &str)]>| tags.map_or_else(|| numbered(number), |tags| tagged(number, tags));
        before.insert(number, row(one));
        after.insert(number, row(other));
    }
    // Without an ARN, a resource comes after those that have one.
    let bare = Resource { arn: None, ..bucket("00001-bare") };
    after.insert(3001, bare.clone());
    after.insert(3002, Resource { region: "eu-central-1".into(), ..bucket("elsewhere") });
    let before = write(&store, options("2026-11-19T09:28:00Z"), before.into_values());
    let after = write(&store, options("2026-11-20T09:28:00Z"), after.into_values());

    let all = |_: &str, _: &str| true;
    let [earlier, later] = changed(folder.path(), [&before, &after], &all);
    assert_eq!(earlier, ["01024", "01500", "01501", "01504", "01505", "01507", "02999"]);
    let expected = ["elsewhere", "00007", "01500", "01501", "01504", "01505", "01507", "00001-bare"];
    assert_eq!(later, expected);
    assert_eq!(changed(folder.path(), [&after, &before], &all), [later, earlier], "the other way round");
    assert_eq!(changed(folder.path(), [&after, &after], &all), [Vec::<String>::new(), Vec::new()]);
    let here = |account: &str, region: &str| account == ACCOUNT && region == "eu-central-1";
    assert_eq!(changed(folder.path(), [&before, &after], &here), [vec![], vec!["elsewhere".to_owned()]]);
    let stopped = write_changed([&before, &after], BUCKET, &all, &|| false, [Path::new("/nowhere"); 2]).unwrap();
    assert_eq!(stopped, None);
}

#[test]
fn rows_out_of_order_are_told_rather_than_compared() {
    let (folder, store) = store();
    let before = write(&store, options("2026-11-19T09:28:00Z"), ["a", "b", "c"].map(bucket));
    let after = write(&store, options("2026-11-20T09:28:00Z"), ["a", "b"].map(bucket));
    let path = file_of(&before, BUCKET);
    let rows = read(&path);
    let turned = take_record_batch(&rows, &UInt32Array::from(vec![0, 2, 1])).unwrap();
    let mut writer = ArrowWriter::try_new(fs::File::create(&path).unwrap(), turned.schema(), None).unwrap();
    writer.write(&turned).unwrap();
    writer.close().unwrap();
    let targets = ["x", "y"].map(|name| folder.path().join(name));
    let error =
        write_changed([&before, &after], BUCKET, &|_, _| true, &|| true, [&targets[0], &targets[1]]).unwrap_err();
    assert_eq!(error.to_string(), format!("Could not read `{}` as Parquet", path.display()));
    let reason = std::error::Error::source(&error).unwrap().to_string();
    assert!(
        reason.contains("the rows are not in the order of the format: `arn:aws:s3:::b` comes too late"),
        "{reason}"
    );
}
