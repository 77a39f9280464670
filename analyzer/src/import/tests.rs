//! The whole import, on files in a temporary folder. What is written is looked at as the events that the writing thread
//! gets; that these become rows is tested in the snapshot crate.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;

use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::write::GzEncoder;
use icecore_snapshot::{ApiCall, Outcome, Resource, Store};

use super::out::{Event, Message, Out, Tally};
use super::*;

struct Bench {
    folder: tempfile::TempDir,
}

/// What goes into one snapshot.
#[derive(Default)]
struct Gathered {
    time: DateTime<Utc>,
    resources: Vec<Resource>,
    gone: Vec<String>,
    calls: Vec<ApiCall>,
}

impl Gathered {
    fn resource(&self, id: &str) -> &Resource {
        self.resources.iter().find(|resource| resource.resource_id == id).unwrap_or_else(|| panic!("no `{id}`"))
    }

    fn call(&self, operation: &str) -> &ApiCall {
        self.calls.iter().find(|call| call.operation == operation).unwrap_or_else(|| panic!("no `{operation}`"))
    }
}

impl Bench {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs_err::create_dir_all(path.parent().unwrap()).unwrap();
        fs_err::write(&path, bytes).unwrap();
        path
    }

    fn options(&self, name: &str) -> ImportOptions {
        ImportOptions::new(vec![self.path(name)])
    }

    fn store(&self) -> Store {
        Store::new(self.path("store"))
    }

    fn run(&self, options: &ImportOptions) -> Result<ImportReport, ImportError> {
        run(options, &self.store(), &Silent, &AtomicBool::new(false))
    }

    /// Runs an import that must fail, and gives the message; the store must be as it was.
    fn fail(&self, options: &ImportOptions) -> String {
        let error = self.run(options).expect_err("the import must fail");
        assert!(error.hint().is_some(), "{error}");
        self.assert_no_snapshots();
        error.to_string()
    }

    fn assert_no_snapshots(&self) {
        let left: Vec<_> = match fs_err::read_dir(self.path("store")) {
            Ok(entries) => entries.map(|entry| entry.unwrap().file_name()).collect(),
            Err(_) => Vec::new(),
        };
        assert!(left.is_empty(), "{left:?}");
    }
}

fn gather(options: &ImportOptions) -> (Vec<Gathered>, Tally, Vec<String>) {
    let interrupt = AtomicBool::new(false);
    let watch = input::Watch { progress: &Silent, interrupt: &interrupt };
    let mut tally = Tally::default();
    let plan = plan::plan(options, watch, &mut tally).unwrap();
    let mut all = Vec::new();
    for snapshot in &plan.snapshots {
        let (sender, receiver) = sync_channel(100_000);
        let mut out = Out::new(&mut tally, sender, options.keep_going);
        plan::read(&plan, snapshot, options, watch, &mut out).unwrap();
        out.flush().unwrap();
        drop(out);
        let mut gathered = Gathered { time: snapshot.time, ..Gathered::default() };
        for message in receiver {
            let Message::Events(events) = message else { continue };
            for event in events {
                match event {
                    Event::Resource(resource) => gathered.resources.push(*resource),
                    Event::Gone(gone) => gathered.gone.push(gone.key.identity),
                    Event::Call(call) => gathered.calls.push(*call),
                    Event::Look { .. } | Event::Input(_) => {}
                }
            }
        }
        all.push(gathered);
    }
    (all, tally, plan.hints)
}

fn at(text: &str) -> DateTime<Utc> {
    time::parse_text(text).unwrap()
}

fn volume(id: &str, captured: &str, size: u32) -> String {
    format!(
        r#"{{"configurationItemVersion":"1.3","configurationItemCaptureTime":"{captured}","configurationItemStatus":"OK",
            "awsAccountId":"111111111111","awsRegion":"us-east-1","resourceType":"AWS::EC2::Volume","resourceId":"{id}",
            "ARN":"arn:aws:ec2:us-east-1:111111111111:volume/{id}","configuration":{{"size":{size}}},
            "supplementaryConfiguration":{{}},"tags":{{}},"relationships":[]}}"#
    )
}

fn delivered(items: &[String]) -> String {
    format!(r#"{{"fileVersion":"1.0","configSnapshotId":"x","configurationItems":[{}]}}"#, items.join(","))
}

fn history(items: &[String]) -> String {
    format!(r#"{{"fileVersion":"1.0","configurationItems":[{}]}}"#, items.join(","))
}

fn gzip(text: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_ref()).unwrap();
    encoder.finish().unwrap()
}

fn delivery_name(region: &str, day: u32, hour: u32) -> String {
    format!(
        "bucket/AWSLogs/111111111111/Config/{region}/2026/9/{day}/ConfigSnapshot/\
         111111111111_Config_{region}_ConfigSnapshot_202609{day:02}T{hour:02}0000Z_id.json.gz"
    )
}

#[test]
fn a_bucket_of_days_gives_a_snapshot_a_day_and_a_second_run_adds_none() {
    let bench = Bench::new();
    for day in 8..=11 {
        for (region, hour) in [("us-east-1", 9), ("eu-west-1", 14)] {
            let item = volume(&format!("vol-{day}"), &format!("2026-09-{day:02}T01:00:00.000Z"), day)
                .replace("us-east-1", region);
            bench.write(&delivery_name(region, day, hour), gzip(delivered(&[item])));
        }
    }
    // Already decompressed by whoever copied it, and the name does not say so.
    bench.write(&delivery_name("us-east-1", 12, 9), delivered(&[]));
    bench.write("bucket/AWSLogs/111111111111/Config/ConfigWritabilityCheckFile", "");
    let report = bench.run(&bench.options("bucket")).unwrap();
    let ids: Vec<&str> = report.snapshots.iter().map(|written| written.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "20260908T140000Z-111111111111",
            "20260909T140000Z-111111111111",
            "20260910T140000Z-111111111111",
            "20260911T140000Z-111111111111",
            "20260912T090000Z-111111111111",
        ]
    );
    let resources: Vec<u64> = report.snapshots.iter().map(|written| written.resources).collect();
    assert_eq!(resources, [2, 2, 2, 2, 0]);
    assert_eq!(report.kinds[&Kind::Deliveries], Count { files: 9, items: 8, skipped: 0 });
    assert_eq!(report.skipped.len(), 1);
    let again = bench.run(&bench.options("bucket")).unwrap();
    assert!(again.snapshots.iter().all(|written| written.already_there));
    assert_eq!(bench.store().list().unwrap().len(), 5);
}

#[test]
fn a_delivery_is_a_call_and_its_resources() {
    let bench = Bench::new();
    let role = volume("AROA1", "2026-09-08T01:00:00.000Z", 1).replace("AWS::EC2::Volume", "AWS::IAM::Role");
    let unrecorded = volume("vol-2", "2026-09-08T01:00:00.000Z", 1).replace("\"OK\"", "\"ResourceNotRecorded\"");
    bench.write(
        &delivery_name("us-east-1", 8, 9),
        delivered(&[role, volume("vol-1", "2026-09-08T01:00:00.000Z", 1), unrecorded]),
    );
    let (all, tally, _) = gather(&bench.options("bucket"));
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].time, at("2026-09-08T09:00:00Z"));
    assert_eq!(all[0].resource("AROA1").region, "global");
    assert_eq!(all[0].resource("vol-1").region, "us-east-1");
    let call = all[0].call("DeliverConfigSnapshot");
    assert_eq!((call.service.as_str(), call.region.as_str(), call.items), ("config", "us-east-1", Some(2)));
    assert_eq!((call.outcome, call.started_at), (Outcome::Ok, Some(at("2026-09-08T09:00:00Z"))));
    assert_eq!(tally.skipped[0].reason, "its resource is not recorded (`ResourceNotRecorded`)");
}

#[test]
fn a_renamed_delivery_tells_its_account_region_and_time_itself() {
    let bench = Bench::new();
    bench.write(
        "x.bin",
        gzip(delivered(&[
            volume("vol-1", "2026-09-08T01:02:03.000Z", 1),
            volume("vol-2", "2026-09-08T01:00:00.000Z", 1),
        ])),
    );
    let (all, ..) = gather(&bench.options("x.bin"));
    assert_eq!(all[0].time, at("2026-09-08T01:02:03Z"));
    assert_eq!(all[0].call("DeliverConfigSnapshot").region, "us-east-1");
}

#[test]
fn history_is_applied_up_to_a_time() {
    let bench = Bench::new();
    let base =
        ["vol-kept", "vol-changed", "vol-deleted", "vol-revived"].map(|id| volume(id, "2026-09-08T01:00:00.000Z", 1));
    bench.write(&delivery_name("us-east-1", 8, 9), gzip(delivered(&base)));
    bench.write(&delivery_name("us-east-1", 9, 9), gzip(delivered(&[])));
    let deleted = |id: &str, time: &str| {
        format!(
            r#"{{"configurationItemCaptureTime":"{time}","configurationItemStatus":"ResourceDeleted","configuration":null,
                "awsRegion":"us-east-1","resourceType":"AWS::EC2::Volume","resourceId":"{id}"}}"#
        )
    };
    let name = "bucket/AWSLogs/111111111111/Config/us-east-1/2026/9/8/ConfigHistory/\
                111111111111_Config_us-east-1_ConfigHistory_AWS::EC2::Volume_20260908T100000Z_20260908T160000Z_1.json.gz";
    bench.write(
        name,
        gzip(history(&[
            volume("vol-changed", "2026-09-08T12:00:00.000Z", 2),
            volume("vol-new", "2026-09-08T12:00:00.000Z", 2),
            deleted("vol-deleted", "2026-09-08T12:00:00.000Z"),
            // Gone before the delivery, which rightly does not hold it.
            volume("vol-old", "2026-09-08T08:00:00.000Z", 2),
            volume("vol-late", "2026-09-08T20:00:00.000Z", 2),
        ])),
    );
    let mut options = bench.options("bucket");
    options.as_of = Some(at("2026-09-08T18:00:00Z"));
    let (all, _, hints) = gather(&options);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].time, at("2026-09-08T18:00:00Z"));
    let mut states: Vec<_> =
        all[0].resources.iter().map(|resource| (resource.resource_id.as_str(), resource.captured_at)).collect();
    states.sort();
    let (early, noon) = (at("2026-09-08T01:00:00Z"), at("2026-09-08T12:00:00Z"));
    assert_eq!(
        states,
        [
            ("vol-changed", early),
            ("vol-changed", noon),
            ("vol-deleted", early),
            ("vol-kept", early),
            ("vol-new", noon),
            ("vol-revived", early)
        ]
    );
    // The deletion names no ARN: it is found by the id.
    assert_eq!(all[0].gone, ["vol-deleted", "arn:aws:ec2:us-east-1:111111111111:volume/vol-deleted"]);
    assert_eq!(hints, ["1 delivery is later than the time of `--as-of` and not used"]);
    let written = bench.run(&options).unwrap();
    assert_eq!(written.snapshots[0].resources, 4);

    // Without a time, history is not used, and that is said.
    let (all, tally, hints) = gather(&bench.options("bucket"));
    assert_eq!(all.len(), 2);
    assert_eq!(tally.kinds[&Kind::Items].skipped, 1);
    assert!(hints[0].contains("`--as-of TIME`"), "{hints:?}");
}

#[test]
fn loose_items_give_the_last_state_of_each() {
    let bench = Bench::new();
    bench.write("items/a.json", volume("vol-1", "2026-09-08T01:00:00.000Z", 1));
    bench.write(
        "items/b.jsonl",
        format!(
            "{}\n{}\n",
            volume("vol-1", "2026-09-09T01:00:00.000Z", 2).replace('\n', ""),
            volume("vol-2", "2026-09-07T01:00:00.000Z", 2).replace('\n', "")
        ),
    );
    bench.write("items/LICENSE.txt", "Apache License");
    bench.write(
        "items/oversized.json",
        r#"{"configurationItemSummary":{},"messageType":"OversizedConfigurationItemChangeNotification"}"#,
    );
    let report = bench.run(&bench.options("items")).unwrap();
    assert_eq!(report.snapshots.len(), 1);
    assert_eq!(report.snapshots[0].id, "20260909T010000Z-111111111111");
    assert_eq!(report.snapshots[0].resources, 2);
    assert_eq!(report.kinds[&Kind::Items], Count { files: 2, items: 3, skipped: 0 });
    assert_eq!(report.kinds[&Kind::Other].skipped, 2);
}

#[test]
fn damage_leaves_the_store_alone_unless_the_import_goes_on() {
    let item = || volume("vol-1", "2026-09-08T01:00:00.000Z", 1);
    let whole = gzip(delivered(
        &(0..2000).map(|n| volume(&format!("vol-{n}"), "2026-09-08T01:00:00.000Z", n)).collect::<Vec<_>>(),
    ));
    let garbage = [whole.as_slice(), b"this is not another gzip member"].concat();
    let head = r#"{"fileVersion":"1.0","configSnapshotId":"x","configurationItems":["#;
    for (bytes, message) in [
        (whole[..whole.len() / 2].to_vec(), "its gzip stream is cut off"),
        (garbage, "its gzip stream is damaged"),
        (format!("{head}{},{{", item()).into_bytes(), "the text ends in the middle of a value"),
        (format!("{head}{}]}} oops", item()).into_bytes(), "something that is not JSON follows the document"),
        (
            format!("{head}{},{{\"resourceType\":\"a\",\"resourceType\":\"b\"}}]}}", item()).into_bytes(),
            "duplicate key `resourceType`",
        ),
        (
            format!("{head}{},{}{}]}}", item(), "[".repeat(500), "]".repeat(500)).into_bytes(),
            "nesting deeper than 120 levels",
        ),
        ([format!("{head}{},\"", item()).as_bytes(), b"\xff\"]}"].concat(), "at item 1 (byte "),
        ([format!("{head}{},\"", item()).as_bytes(), b"\xff\"]}"].concat(), "invalid UTF-8"),
        (format!("{head}{},\"{}", item(), "x".repeat(MAX_ITEM + 10)).into_bytes(), "a value is larger than 64 MiB"),
        (Vec::new(), "it is empty"),
    ] {
        let bench = Bench::new();
        let path = bench.write(&delivery_name("us-east-1", 8, 9), bytes);
        bench.write(&delivery_name("eu-west-1", 7, 9), gzip(delivered(&[item()])));
        let error = bench.fail(&bench.options("bucket"));
        assert!(error.contains(message) && error.contains(&path.display().to_string()), "{error}");

        let mut options = bench.options("bucket");
        options.keep_going = true;
        let report = bench.run(&options).unwrap();
        assert_eq!(report.problems.len(), 1, "{message}");
        assert!(report.problems[0].to_string().contains(message), "{}", report.problems[0]);
        if message != "it is empty" {
            assert_eq!(report.snapshots.len(), 2, "{message}");
            assert!(report.snapshots[1].resources > 0, "{message}");
            if message == "its gzip stream is cut off" {
                assert!(report.snapshots[1].resources > 500, "{}", report.snapshots[1].resources);
            }
            let (all, ..) = gather(&options);
            let call = all[1].call("DeliverConfigSnapshot");
            assert_eq!(call.outcome, Outcome::Error, "{message}");
        }
    }
}

#[test]
fn a_bomb_is_not_set_off() {
    let bench = Bench::new();
    let text = format!(
        "{}{}]}}",
        r#"{"fileVersion":"1.0","configSnapshotId":"x","configurationItems":["#,
        " ".repeat(200 << 20)
    );
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    bench.write("bomb.json.gz", encoder.finish().unwrap());
    let error = bench.run(&bench.options("bomb.json.gz")).expect_err("a bomb");
    assert!(error.to_string().contains("it expands to more than 200 times its size"), "{error}");
    assert!(error.hint().unwrap().contains("decompress it first"));
    bench.assert_no_snapshots();
}

#[test]
fn paths_that_lead_nowhere_are_errors() {
    let bench = Bench::new();
    assert!(bench.fail(&bench.options("missing")).contains("it cannot be read"));
    fs_err::create_dir_all(bench.path("empty")).unwrap();
    assert!(bench.fail(&bench.options("empty")).contains("no file was found"));
    bench.write("texts/a.txt", "hello");
    bench.write("texts/b.json", r#"{"hello":1}"#);
    assert!(bench.fail(&bench.options("texts")).contains("none of 2 files"));
    let items =
        bench.write("items/a.json", r#"{"resourceType":"AWS::EC2::VPC","resourceId":"vpc-1","configuration":{}}"#);
    let error = bench.run(&bench.options("items")).expect_err("no account");
    assert!(error.hint().unwrap().contains("it names no account"), "{error}: {:?}", error.hint());
    assert!(items.exists());
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_are_told() {
    let bench = Bench::new();
    bench.write(&delivery_name("us-east-1", 8, 9), delivered(&[]));
    fs_err::os::unix::fs::symlink(bench.path("bucket"), bench.path("bucket/again")).unwrap();
    assert!(bench.fail(&bench.options("bucket")).contains("its links lead in a circle"));
}

#[test]
fn an_interrupt_leaves_nothing() {
    let bench = Bench::new();
    bench.write(&delivery_name("us-east-1", 8, 9), delivered(&[volume("vol-1", "2026-09-08T01:00:00.000Z", 1)]));

    /// Interrupts once reading for good has begun.
    struct Interrupter(AtomicBool);
    impl Progress for Interrupter {
        fn begin(&self, phase: &'static str, _: u64) {
            self.0.store(phase == "Importing", Ordering::Relaxed);
        }
        fn advance(&self, _: u64) {}
        fn end(&self) {}
    }
    let interrupter = Interrupter(AtomicBool::new(false));
    let result = run(&bench.options("bucket"), &bench.store(), &interrupter, &interrupter.0);
    assert!(matches!(result, Err(ImportError::Interrupted)), "{result:?}");
    bench.assert_no_snapshots();
}

fn answers(bench: &Bench) {
    let region = "account-data/demo/us-east-1";
    for (name, answer) in [
        ("sts-get-caller-identity.json", r#"{"Account":"111111111111","Arn":"arn:aws:iam::111111111111:user/me"}"#),
        (
            "s3-list-buckets.json",
            r#"{"Buckets":[{"Name":"old","CreationDate":"2020-01-01T00:00:00+00:00"},{"Name":"a b"},{"Name":"bare"}],"Owner":{}}"#,
        ),
        ("s3-get-bucket-location/old", r#"{"LocationConstraint":"EU"}"#),
        ("s3-get-bucket-location/a+b", r#"{"LocationConstraint":null}"#),
        ("s3-get-bucket-policy/old", r#"{"Error":{"Code":"NoSuchBucketPolicy","Message":"none"}}"#),
        (
            "s3-get-bucket-policy/a+b",
            "\nAn error occurred (AccessDenied) when calling the GetBucketPolicy operation: Access Denied\n",
        ),
        ("s3-get-bucket-tagging/old", r#"{"TagSet":[{"Key":"team","Value":"a"}],"ResponseMetadata":{}}"#),
        ("s3-get-bucket-tagging/a+b", r#"{"Error":{"Code":"NoSuchTagSet"}}"#),
        ("s3-get-bucket-versioning/old", ""),
        ("s3-get-bucket-acl/unlisted", "{}"),
        ("iam-get-account-password-policy.json", r#"{"Error":{"Code":"NoSuchEntity","Message":"none"}}"#),
        ("iam-get-account-summary.json", r#"{"Error":{"Code":"AccessDenied","Message":"no"}}"#),
        ("ec2-get-ebs-encryption-by-default.json", r#"{"EbsEncryptionByDefault":true}"#),
        (
            "ec2-get-image-block-public-access-state.json",
            r#"{"Error":{"Code":"UnauthorizedOperation","Message":"no"}}"#,
        ),
        (
            "ec2-describe-instances.json",
            r#"{"Reservations":[{"Instances":[{"InstanceId":"i-1","Tags":[{"Key":"a","Value":"b"}]},{"InstanceId":"i-2"}]}]}"#,
        ),
        (
            "kms-list-keys.json",
            r#"{"Keys":[{"KeyId":"k1","KeyArn":"arn:aws:kms:us-east-1:111111111111:key/k1"},{"KeyId":"k2"}]}"#,
        ),
        (
            "kms-list-aliases.json",
            r#"{"Aliases":[{"AliasName":"alias/a","TargetKeyId":"k1"},{"AliasName":"alias/b"}]}"#,
        ),
        ("sqs-list-queues.json", r#"{"QueueUrls":["https://queue.amazonaws.com/111111111111/demo"]}"#),
        (
            "sqs-get-queue-attributes/https%3A%2F%2Fqueue.amazonaws.com%2F111111111111%2Fdemo",
            r#"{"Attributes":{"QueueArn":"arn:aws:sqs:us-east-1:111111111111:demo"}}"#,
        ),
        (
            "iam-get-account-authorization-details.json",
            r#"{"UserDetailList":[{"UserName":"u","UserId":"AIDA1","Arn":"arn:aws:iam::111111111111:user/u"}],
                "Policies":[{"PolicyName":"p","PolicyId":"ANPA1","Arn":"arn:aws:iam::aws:policy/p"}]}"#,
        ),
        (
            "iam-list-users.json",
            r#"{"Users":[{"UserName":"u","UserId":"AIDA1","Arn":"arn:aws:iam::111111111111:user/u","PasswordLastUsed":"2026-01-01T00:00:00Z"},
                {"UserName":"v","UserId":"AIDA2","Arn":"arn:aws:iam::111111111111:user/v"}]}"#,
        ),
        (
            "iam-list-access-keys/u",
            r#"{"AccessKeyMetadata":[{"UserName":"u","AccessKeyId":"AKIA1","Status":"Active"}]}"#,
        ),
        (
            "rds-describe-db-instances.json",
            "An error occurred (Throttling) when calling the DescribeDBInstances operation: Rate exceeded",
        ),
        ("batch-list-jobs.json", "{}"),
    ] {
        bench.write(&format!("{region}/{name}"), answer);
    }
    bench.write(
        "account-data/demo/describe-regions.json",
        r#"{"Regions":[{"RegionName":"us-east-1"},{"RegionName":"eu-west-1"}]}"#,
    );
}

#[test]
fn a_folder_of_answers_becomes_evidence() {
    let bench = Bench::new();
    answers(&bench);
    let mut options = bench.options("account-data");
    options.as_of = Some(at("2026-11-20T00:00:00Z"));
    let (all, tally, _) = gather(&options);
    assert_eq!(all.len(), 1);
    let all = &all[0];
    assert!(all.resources.iter().all(|resource| resource.account_id == "111111111111"));

    let old = all.resource("old");
    assert_eq!((old.region.as_str(), old.arn.as_deref()), ("eu-west-1", Some("arn:aws:s3:::old")));
    assert_eq!(old.created_at, Some(at("2020-01-01T00:00:00Z")));
    assert_eq!(old.tags.as_ref().unwrap()["team"], "a");
    assert_eq!(
        old.evidence,
        r#"{"GetBucketLocation":{"LocationConstraint":"EU"},"GetBucketPolicy":{"$absent":"NoSuchBucketPolicy"},"#
            .to_owned()
            + r#""GetBucketTagging":{"TagSet":[{"Key":"team","Value":"a"}]},"#
            + r#""GetBucketVersioning":{"$error":{"code":"NoAnswer","message":"The file holds no answer"}},"#
            + r#""ListBuckets":{"CreationDate":"2020-01-01T00:00:00+00:00","Name":"old"}}"#
    );
    let blank = all.resource("a b");
    assert_eq!(blank.region, "us-east-1");
    assert_eq!(blank.tags.as_ref().map(|tags| tags.len()), Some(0));
    assert!(
        blank.evidence.contains(r#""GetBucketPolicy":{"$error":{"code":"AccessDenied","message":"Access Denied"}}"#)
    );
    assert_eq!(all.resource("bare").tags, None);
    assert_eq!(all.resource("bare").region, "global");

    // Every error in evidence has its call, with the resource.
    let denied =
        all.calls.iter().find(|call| call.operation == "GetBucketPolicy" && call.outcome == Outcome::Denied).unwrap();
    assert_eq!(denied.resource.as_deref(), Some("arn:aws:s3:::a b"));
    assert_eq!(denied.message.as_deref(), Some("Access Denied"));
    assert_eq!(all.call("GetBucketVersioning").outcome, Outcome::Error);
    assert_eq!(all.call("ListBuckets").items, Some(3));
    assert_eq!(all.call("ListBuckets").region, "global");

    let settings = all.resource("us-east-1");
    assert_eq!(settings.resource_type, "AWS::EC2::RegionSettings");
    assert!(settings.evidence.contains(r#""GetImageBlockPublicAccessState":{"$error""#));
    assert_eq!(all.call("GetImageBlockPublicAccessState").resource, settings.arn);
    let policy =
        all.resources.iter().find(|resource| resource.resource_type == "AWS::IAM::AccountPasswordPolicy").unwrap();
    assert_eq!(policy.evidence, r#"{"GetAccountPasswordPolicy":{"$absent":"NoSuchEntity"}}"#);
    assert!(all.resources.iter().all(|resource| resource.resource_type != "AWS::IAM::AccountSummary"));
    assert_eq!(all.call("GetAccountSummary").outcome, Outcome::Denied);
    assert_eq!(all.call("DescribeDBInstances").outcome, Outcome::Throttled);
    assert_eq!(all.call("DescribeDBInstances").service, "rds");

    assert_eq!(all.resource("i-1").arn.as_deref(), Some("arn:aws:ec2:us-east-1:111111111111:instance/i-1"));
    assert_eq!(all.resource("i-1").tags.as_ref().unwrap()["a"], "b");
    assert_eq!(all.resource("i-2").tags.as_ref().map(|tags| tags.len()), Some(0));
    assert!(
        all.resource("k1")
            .evidence
            .contains(r#""ListAliases":{"Aliases":[{"AliasName":"alias/a","TargetKeyId":"k1"}]}"#)
    );
    assert!(all.resource("k2").evidence.contains(r#""ListAliases":{"Aliases":[]}"#));
    assert_eq!(all.resource("k2").arn.as_deref(), Some("arn:aws:kms:us-east-1:111111111111:key/k2"));
    let queue = all.resource("https://queue.amazonaws.com/111111111111/demo");
    assert_eq!(queue.arn.as_deref(), Some("arn:aws:sqs:us-east-1:111111111111:demo"));
    assert_eq!(queue.resource_name.as_deref(), Some("demo"));

    let user = all.resource("AIDA1");
    assert!(
        user.evidence.contains(r#""GetAccountAuthorizationDetails":{"#) && user.evidence.contains(r#""ListUsers":{"#)
    );
    assert!(user.evidence.contains(r#""ListAccessKeys":{"AccessKeyMetadata":["#));
    assert!(!all.resource("AIDA2").evidence.contains("GetAccountAuthorizationDetails"));
    assert_eq!(
        all.resource("AKIA1").evidence,
        r#"{"ListAccessKeys":{"AccessKeyId":"AKIA1","Status":"Active","UserName":"u"}}"#
    );
    assert_eq!(all.call("GetAccountAuthorizationDetails").items, Some(2));
    assert_eq!(all.resource("ANPA1").account_id, "111111111111");

    let mut skipped: Vec<String> = tally.skipped.iter().map(|skipped| skipped.reason.clone()).collect();
    skipped.sort();
    assert_eq!(
        skipped,
        [
            "`batch-list-jobs` is not among the answers that are imported",
            "no listing names the resource that it is about"
        ]
    );
    assert!(tally.problems.is_empty(), "{:?}", tally.problems);
    let report = bench.run(&options).unwrap();
    assert_eq!(report.snapshots[0].resources, all.resources.len() as u64);
}

#[test]
fn an_account_is_found_in_the_folder_or_named() {
    let bench = Bench::new();
    bench.write("a/111111111111/us-east-1/ec2-describe-vpcs.json", r#"{"Vpcs":[{"VpcId":"vpc-1"}]}"#);
    assert_eq!(gather(&bench.options("a")).0[0].resource("vpc-1").account_id, "111111111111");
    bench.write("b/demo/cn-north-1/ec2-describe-vpcs.json", r#"{"Vpcs":[{"VpcId":"vpc-1"}]}"#);
    let mut options = bench.options("b");
    assert!(bench.fail(&options).contains("the file holds nothing that could be imported"));
    options.account = Some("222222222222".into());
    let (all, ..) = gather(&options);
    assert_eq!(all[0].resource("vpc-1").arn.as_deref(), Some("arn:aws-cn:ec2:cn-north-1:222222222222:vpc/vpc-1"));
    bench.write(
        "b/demo/cn-north-1/sns-list-topics.json",
        r#"{"Topics":[{"TopicArn":"arn:aws-cn:sns:cn-north-1:333333333333:t"}]}"#,
    );
    assert_eq!(gather(&options).0[0].resource("vpc-1").account_id, "333333333333");
}

#[test]
fn single_answers_join_the_only_snapshot() {
    let bench = Bench::new();
    bench.write(
        &format!("in/{}", delivery_name("us-east-1", 8, 9)),
        gzip(delivered(&[volume("vol-1", "2026-09-08T01:00:00.000Z", 1)])),
    );
    bench.write(
        "in/report.csv",
        "user,arn,user_creation_time,mfa_active\n<root_account>,arn:aws:iam::111111111111:root,2020-01-01T00:00:00+00:00,true\n",
    );
    bench.write(
        "in/gaad.json",
        r#"{"UserDetailList":[],"GroupDetailList":[],"RoleDetailList":[{"RoleName":"r","RoleId":"AROA1","Arn":"arn:aws:iam::111111111111:role/r",
            "Tags":[{"Key":"k","Value":"v"}]}],"Policies":[]}"#,
    );
    let (all, tally, _) = gather(&bench.options("in"));
    assert_eq!(all.len(), 1, "{:?}", tally.skipped);
    assert_eq!(all[0].time, at("2026-09-08T09:00:00Z"));
    assert_eq!(all[0].resource("AROA1").tags.as_ref().unwrap()["k"], "v");
    let root = all[0].resource("<root_account>");
    assert_eq!(root.arn.as_deref(), Some("arn:aws:iam::111111111111:root"));
    assert_eq!(
        root.evidence,
        r#"{"GetCredentialReport":{"arn":"arn:aws:iam::111111111111:root","mfa_active":"true","user":"<root_account>","user_creation_time":"2020-01-01T00:00:00+00:00"}}"#
    );
    assert_eq!(all[0].call("GetCredentialReport").outcome, Outcome::Ok);
    assert_eq!(all[0].call("GetAccountAuthorizationDetails").region, "global");
}

#[test]
fn a_report_with_its_own_time_stands_alone() {
    let bench = Bench::new();
    bench.write(
        "report.json",
        r#"{"Content":"user,arn,user_creation_time\na,arn:aws:iam::111111111111:user/a,N/A\n","ReportFormat":"text/csv","GeneratedTime":"2026-03-04T05:06:07+00:00"}"#,
    );
    let (all, ..) = gather(&bench.options("report.json"));
    assert_eq!(all[0].time, at("2026-03-04T05:06:07Z"));
    assert_eq!(all[0].resources[0].captured_at, at("2026-03-04T05:06:07Z"));
    assert!(Path::new(&bench.path("report.json")).exists());
}

#[test]
fn a_page_is_not_a_list() {
    let bench = Bench::new();
    let folder = "a/111111111111";
    bench.write(
        &format!("{folder}/us-east-1/ec2-describe-vpcs.json"),
        r#"{"Vpcs":[{"VpcId":"vpc-1"}],"NextToken":"x"}"#,
    );
    bench.write(
        &format!("{folder}/us-east-1/iam-list-users.json"),
        r#"{"Users":[{"UserName":"u","UserId":"AIDA1"}],"IsTruncated":true}"#,
    );
    bench.write(
        &format!("{folder}/us-east-1/kms-list-keys.json"),
        r#"{"Keys":[{"KeyId":"k1"}],"Truncated":false,"NextToken":null}"#,
    );
    let (all, ..) = gather(&bench.options("a"));
    assert_eq!(all[0].resource("vpc-1").region, "us-east-1");
    assert_eq!(all[0].call("DescribeVpcs").outcome, Outcome::Error);
    assert_eq!(all[0].call("DescribeVpcs").error_code.as_deref(), Some("Truncated"));
    assert_eq!(all[0].call("ListUsers").outcome, Outcome::Error);
    assert_eq!(all[0].call("ListKeys").outcome, Outcome::Ok);
    // CloudMapper reads all pages and leaves the first token where it was.
    bench.write(&format!("{folder}/describe-regions.json"), r#"{"Regions":[{"RegionName":"us-east-1"}]}"#);
    let (all, ..) = gather(&bench.options("a"));
    assert_eq!(all[0].call("DescribeVpcs").outcome, Outcome::Ok);
    assert_eq!(all[0].call("ListUsers").outcome, Outcome::Error);
}
