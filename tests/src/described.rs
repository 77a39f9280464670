//! A resource on its way into a snapshot: what the API's operations answer about it, and the calls behind that.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use icecore_snapshot::{ApiCall, Outcome, Resource, Source};
use serde_json::{Map, Value, json};

use crate::dice::Dice;

pub(crate) type Tags = BTreeMap<String, String>;

/// The role that the collector reads with; AWS names it where it refuses.
const READER: &str = "icecore-audit";

/// The time that everything generated stands for: a Sunday morning. All ages are counted from here, never from a clock.
pub(crate) fn snapshot_time() -> DateTime<Utc> {
    DateTime::from_timestamp(1_793_525_280, 0).unwrap_or_default()
}

/// A time some days before the snapshot, shifted within the day so that not everything was made at the same minute.
pub(crate) fn days_ago(days: u32, words: &[&str]) -> DateTime<Utc> {
    let minutes = i64::try_from(Dice::of(words).below(20 * 60)).unwrap_or(0);
    snapshot_time() - TimeDelta::days(days.into()) - TimeDelta::minutes(minutes)
}

/// A time as the API's answers spell it.
pub(crate) fn iso(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

pub(crate) fn tags<const N: usize>(pairs: [(&str, &str); N]) -> Tags {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// Tags as most APIs list them.
pub(crate) fn tag_list(tags: &Tags) -> Value {
    tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

/// An account and a region in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
}

impl Place<'_> {
    pub(crate) fn arn(&self, service: &str, resource: &str) -> String {
        format!("arn:aws:{service}:{}:{}:{resource}", self.region, self.account)
    }
}

/// How far one answer of a type's list operation reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    Account,
    Region,
}

/// A resource type and the operations that list its resources.
pub(crate) struct Kind {
    pub(crate) resource_type: &'static str,
    pub(crate) lists: &'static [&'static str],
    pub(crate) reach: Reach,
}

const fn kind(resource_type: &'static str, lists: &'static [&'static str], reach: Reach) -> Kind {
    Kind { resource_type, lists, reach }
}

/// Every type that is generated.
pub(crate) const KINDS: [Kind; 31] = [
    kind("AWS::CloudTrail::Trail", &["DescribeTrails"], Reach::Region),
    kind("AWS::EC2::EIP", &["DescribeAddresses"], Reach::Region),
    kind("AWS::EC2::FlowLog", &["DescribeFlowLogs"], Reach::Region),
    kind("AWS::EC2::Instance", &["DescribeInstances"], Reach::Region),
    kind("AWS::EC2::InternetGateway", &["DescribeInternetGateways"], Reach::Region),
    kind("AWS::EC2::NetworkAcl", &["DescribeNetworkAcls"], Reach::Region),
    kind("AWS::EC2::NetworkInterface", &["DescribeNetworkInterfaces"], Reach::Region),
    kind(
        "AWS::EC2::RegionSettings",
        &[
            "GetEbsEncryptionByDefault",
            "GetEbsDefaultKmsKeyId",
            "GetSnapshotBlockPublicAccessState",
            "GetImageBlockPublicAccessState",
            "GetInstanceMetadataDefaults",
        ],
        Reach::Region,
    ),
    kind("AWS::EC2::RouteTable", &["DescribeRouteTables"], Reach::Region),
    kind("AWS::EC2::SecurityGroup", &["DescribeSecurityGroups"], Reach::Region),
    kind("AWS::EC2::Snapshot", &["DescribeSnapshots"], Reach::Region),
    kind("AWS::EC2::Subnet", &["DescribeSubnets"], Reach::Region),
    kind("AWS::EC2::VPC", &["DescribeVpcs"], Reach::Region),
    kind("AWS::EC2::Volume", &["DescribeVolumes"], Reach::Region),
    kind("AWS::IAM::AccessKey", &["ListAccessKeys"], Reach::Account),
    kind("AWS::IAM::AccountPasswordPolicy", &["GetAccountPasswordPolicy"], Reach::Account),
    kind("AWS::IAM::AccountSummary", &["GetAccountSummary"], Reach::Account),
    kind("AWS::IAM::CredentialReport", &["GetCredentialReport"], Reach::Account),
    kind("AWS::IAM::Group", &["GetAccountAuthorizationDetails", "ListGroups"], Reach::Account),
    kind("AWS::IAM::Policy", &["GetAccountAuthorizationDetails", "ListPolicies"], Reach::Account),
    kind("AWS::IAM::Role", &["GetAccountAuthorizationDetails", "ListRoles"], Reach::Account),
    kind("AWS::IAM::User", &["GetAccountAuthorizationDetails", "ListUsers"], Reach::Account),
    kind("AWS::IAM::VirtualMFADevice", &["ListVirtualMFADevices"], Reach::Account),
    kind("AWS::KMS::Alias", &["ListAliases"], Reach::Region),
    kind("AWS::KMS::Key", &["ListKeys"], Reach::Region),
    kind("AWS::RDS::DBCluster", &["DescribeDBClusters"], Reach::Region),
    kind("AWS::RDS::DBClusterSnapshot", &["DescribeDBClusterSnapshots"], Reach::Region),
    kind("AWS::RDS::DBInstance", &["DescribeDBInstances"], Reach::Region),
    kind("AWS::RDS::DBSnapshot", &["DescribeDBSnapshots"], Reach::Region),
    kind("AWS::S3::AccountPublicAccessBlock", &["s3control:GetPublicAccessBlock"], Reach::Account),
    kind("AWS::S3::Bucket", &["ListBuckets"], Reach::Account),
];

/// The service and the operation of an evidence key: it names the service only where that is not the type's own.
pub(crate) fn service_and_operation(resource_type: &str, key: &str) -> (String, String) {
    if let Some(known) = crate::sample::told::service_and_operation(resource_type, key) {
        return known;
    }
    match key.split_once(':') {
        Some((service, operation)) => (service.to_owned(), operation.to_owned()),
        None => (resource_type.split("::").nth(1).unwrap_or_default().to_lowercase(), key.to_owned()),
    }
}

/// A resource in the shape of the API. Its ARN is empty where it has none.
#[derive(Debug, Clone)]
pub(crate) struct Described {
    pub(crate) resource_type: &'static str,
    pub(crate) arn: String,
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) created_at: Option<DateTime<Utc>>,
    pub(crate) tags: Option<Tags>,
    pub(crate) answers: Map<String, Value>,
}

impl Described {
    pub(crate) fn new(resource_type: &'static str, place: Place<'_>, arn: String, id: &str) -> Self {
        Self {
            resource_type,
            arn,
            id: id.to_owned(),
            name: None,
            account: place.account.to_owned(),
            region: place.region.to_owned(),
            created_at: None,
            tags: None,
            answers: Map::new(),
        }
    }

    pub(crate) fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    pub(crate) fn created(mut self, time: DateTime<Utc>) -> Self {
        self.created_at = Some(time);
        self
    }

    pub(crate) fn tagged(mut self, tags: &Tags) -> Self {
        self.tags = Some(tags.clone());
        self
    }

    pub(crate) fn answer(mut self, operation: &str, answer: Value) -> Self {
        self.answers.insert(operation.to_owned(), answer);
        self
    }

    /// As if that operation had not spoken of it.
    pub(crate) fn without(mut self, operation: &str) -> Self {
        self.answers.remove(operation);
        self
    }

    pub(crate) fn absent(self, operation: &str, code: &str) -> Self {
        self.answer(operation, json!({"$absent": code}))
    }

    pub(crate) fn failed(self, operation: &str, code: &str, message: &str) -> Self {
        self.answer(operation, json!({"$error": {"code": code, "message": message}}))
    }

    /// The operation was refused, in the words that its service has for it.
    pub(crate) fn denied(self, operation: &str) -> Self {
        let (service, name) = service_and_operation(self.resource_type, operation);
        let (code, message) = refusal(&service, &name, &self.account, &self.arn);
        self.failed(operation, code, &message)
    }

    /// The ARN, or the id where there is none.
    fn identity(&self) -> &str {
        if self.arn.is_empty() { &self.id } else { &self.arn }
    }

    pub(crate) fn lists(&self) -> &'static [&'static str] {
        let told = crate::sample::told::every_kind();
        let mut kinds = KINDS.iter().chain(told);
        kinds.find(|kind| kind.resource_type == self.resource_type).map_or(&[], |kind| kind.lists)
    }

    /// The calls that were made about this resource alone. Those that list resources are counted elsewhere; one that
    /// answers for an account or a region as a whole is about this resource only where it failed.
    pub(crate) fn calls(&self) -> impl Iterator<Item = ApiCall> {
        let lists = self.lists();
        self.answers.iter().filter_map(move |(key, answer)| {
            let error = &answer["$error"];
            if lists.contains(&key.as_str()) && error.is_null() {
                return None;
            }
            let (service, operation) = service_and_operation(self.resource_type, key);
            let absent = answer["$absent"].as_str();
            let code = error["code"].as_str().or(absent);
            let outcome = match (error["code"].as_str(), absent) {
                (Some(code), _) => Outcome::of_error_code(code),
                (None, Some(_)) => Outcome::Absent,
                (None, None) => Outcome::Ok,
            };
            let mut call = call(&self.account, &self.region, &service, &operation, Some(self.identity()), outcome);
            call.error_code = code.map(str::to_owned);
            call.message = error["message"].as_str().map(str::to_owned);
            Some(call)
        })
    }

    pub(crate) fn into_resource(self, source: Source) -> Resource {
        Resource {
            resource_type: self.resource_type.to_owned(),
            arn: (!self.arn.is_empty()).then_some(self.arn),
            resource_id: self.id,
            resource_name: self.name,
            partition: "aws".to_owned(),
            account_id: self.account,
            region: self.region,
            created_at: self.created_at,
            captured_at: snapshot_time(),
            tags: self.tags,
            source,
            evidence: Value::Object(self.answers).to_string(),
        }
    }
}

/// A call, with a plausible duration: what varies is drawn from what the call is.
pub(crate) fn call(
    account: &str,
    region: &str,
    service: &str,
    operation: &str,
    resource: Option<&str>,
    outcome: Outcome,
) -> ApiCall {
    let mut dice = Dice::of(&[account, region, service, operation, resource.unwrap_or_default()]);
    let duration = i64::try_from(18 + dice.below(190)).unwrap_or(0);
    let delay = i64::try_from(dice.below(170_000)).unwrap_or(0);
    ApiCall {
        account_id: account.to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
        operation: operation.to_owned(),
        resource: resource.map(str::to_owned),
        outcome,
        error_code: None,
        message: None,
        items: None,
        // Throttled once, and answered when asked again.
        attempts: if outcome == Outcome::Ok && dice.chance(12) { 2 } else { 1 },
        duration_ms: Some(duration),
        started_at: Some(snapshot_time() + TimeDelta::milliseconds(delay)),
    }
}

/// How a service says no: the error code and the message.
pub(crate) fn refusal(service: &str, operation: &str, account: &str, arn: &str) -> (&'static str, String) {
    let principal = format!("arn:aws:sts::{account}:assumed-role/{READER}/collector");
    match service {
        "s3" | "s3control" => ("AccessDenied", "Access Denied".to_owned()),
        "ec2" => (
            "UnauthorizedOperation",
            format!(
                "You are not authorized to perform this operation. User: {principal} is not authorized to perform: \
                 ec2:{operation} because no identity-based policy allows the ec2:{operation} action"
            ),
        ),
        "kms" => (
            "AccessDeniedException",
            format!(
                "User: {principal} is not authorized to perform: kms:{operation} on resource: {arn} because no \
                 resource-based policy allows the kms:{operation} action"
            ),
        ),
        "iam" | "rds" => {
            ("AccessDenied", format!("User: {principal} is not authorized to perform: {service}:{operation}"))
        }
        _ => {
            ("AccessDeniedException", format!("User: {principal} is not authorized to perform: {service}:{operation}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_snapshot_stands_for_a_fixed_time() {
        assert_eq!(iso(snapshot_time()), "2026-11-01T09:28:00+00:00");
    }

    #[test]
    fn a_call_is_told_by_the_answer() {
        let place = Place { account: "111111111111", region: "eu-central-1" };
        let bucket = Described::new("AWS::S3::Bucket", place, "arn:aws:s3:::logs".to_owned(), "logs")
            .answer("ListBuckets", json!({"Name": "logs"}))
            .answer("GetBucketVersioning", json!({}))
            .absent("GetBucketPolicy", "NoSuchBucketPolicy")
            .denied("GetBucketAcl");
        let calls: Vec<_> = bucket.calls().map(|call| (call.operation, call.outcome, call.error_code)).collect();
        assert_eq!(
            calls,
            [
                ("GetBucketAcl".to_owned(), Outcome::Denied, Some("AccessDenied".to_owned())),
                ("GetBucketPolicy".to_owned(), Outcome::Absent, Some("NoSuchBucketPolicy".to_owned())),
                ("GetBucketVersioning".to_owned(), Outcome::Ok, None),
            ]
        );
    }
}
