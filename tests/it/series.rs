//! Small snapshots of one account's buckets, at several days, for what looks at more than one.

use chrono::{DateTime, TimeDelta, Utc};
use icecore_snapshot::{ApiCall, Outcome, Resource, SnapshotWriter, Source, Store, WriterOptions};
use serde_json::json;

use crate::support::World;

/// The check that judges these buckets.
pub(crate) const CHECK: &str = "s3_bucket_versioning_disabled";

/// What was answered about a bucket's versioning.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Bucket {
    /// It keeps versions.
    Kept,
    /// It does not: an alarm.
    Bare,
    /// It could not be asked.
    Denied,
}

/// The time of a day's snapshot.
pub(crate) fn time(day: u32) -> DateTime<Utc> {
    let begin: DateTime<Utc> = "2026-03-01T06:00:00Z".parse().unwrap();
    begin + TimeDelta::days(i64::from(day) - 1)
}

/// Where a day's snapshot looks, and what it finds.
pub(crate) struct Day<'a> {
    pub(crate) day: u32,
    pub(crate) account: &'a str,
    /// Whether the buckets could be listed.
    pub(crate) is_listed: bool,
    pub(crate) buckets: &'a [(&'a str, Bucket)],
}

impl World {
    /// Writes the snapshot of a day into the world's own store; returns its id.
    pub(crate) fn write_day(&self, wanted: &Day<'_>) -> String {
        let time = time(wanted.day);
        let mut options = WriterOptions::new("test", time);
        options.started_at = time;
        options.finished_at = Some(time);
        let mut writer = SnapshotWriter::create(&Store::new(self.path("store")), options).unwrap();
        let call = |operation: &str, resource: Option<String>, is_answered: bool| ApiCall {
            account_id: wanted.account.to_owned(),
            region: if resource.is_some() { "eu-central-1" } else { "global" }.to_owned(),
            service: "s3".to_owned(),
            operation: operation.to_owned(),
            resource,
            outcome: if is_answered { Outcome::Ok } else { Outcome::Denied },
            error_code: (!is_answered).then(|| "AccessDenied".to_owned()),
            message: None,
            items: None,
            attempts: 1,
            duration_ms: None,
            started_at: None,
        };
        for region in ["global", "eu-central-1"] {
            writer.look_at(wanted.account, "aws", region).unwrap();
        }
        writer.push_call(call("ListBuckets", None, wanted.is_listed)).unwrap();
        for (name, bucket) in wanted.buckets {
            let arn = format!("arn:aws:s3:::{name}");
            let versioning = match bucket {
                Bucket::Kept => json!({"Status": "Enabled"}),
                Bucket::Bare => json!({}),
                Bucket::Denied => json!({"$error": {"code": "AccessDenied", "message": "Access Denied"}}),
            };
            let answered = !matches!(bucket, Bucket::Denied);
            writer.push_call(call("GetBucketVersioning", Some(arn.clone()), answered)).unwrap();
            let evidence = json!({
                "ListBuckets": {"Name": name, "CreationDate": "2026-01-01T00:00:00Z"},
                "GetBucketLocation": {"LocationConstraint": "eu-central-1"},
                "GetBucketVersioning": versioning
            });
            writer
                .push(Resource {
                    resource_type: "AWS::S3::Bucket".to_owned(),
                    arn: Some(arn),
                    resource_id: (*name).to_owned(),
                    resource_name: Some((*name).to_owned()),
                    partition: "aws".to_owned(),
                    account_id: wanted.account.to_owned(),
                    region: "eu-central-1".to_owned(),
                    created_at: None,
                    captured_at: time,
                    tags: None,
                    source: Source::AwsApi,
                    evidence: evidence.to_string(),
                })
                .unwrap();
        }
        writer.finish().unwrap().snapshot.id().to_owned()
    }

    /// As [`World::write_day`], of one account whose buckets were listed.
    pub(crate) fn write_buckets(&self, day: u32, buckets: &[(&str, Bucket)]) -> String {
        self.write_day(&Day { day, account: "111111111111", is_listed: true, buckets })
    }
}
