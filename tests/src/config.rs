//! The same resources as AWS Config records them: other member names, other types, and less of it.
//!
//! Types that CloudFormation's schema backs keep the API's names; the others are lower-cased, some by their first
//! letter and some by the whole run of capitals that a name begins with; S3 and KMS keep most facts beside the
//! configuration.

use std::io::Write;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::described::{Described, iso, snapshot_time};

/// Everything that is not a letter, a digit or one of `-._~`, as IAM's documents are encoded.
fn url_encoded(document: &Value) -> String {
    let text = document.to_string();
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn first_lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

fn run_lower(name: &str) -> String {
    let run = name.bytes().take_while(u8::is_ascii_uppercase).count();
    name[..run].to_ascii_lowercase() + &name[run..]
}

/// Makes AWS Config's name of a member from the API's.
type Rename = fn(&str) -> String;

/// Renames every member, and gives times the spelling of delivered files.
fn renamed(value: &Value, rename: Rename) -> Value {
    match value {
        Value::Object(members) => {
            members.iter().map(|(name, member)| (rename(name), renamed(member, rename))).collect::<Map<_, _>>().into()
        }
        Value::Array(elements) => elements.iter().map(|element| renamed(element, rename)).collect(),
        Value::String(text) if text.ends_with("+00:00") => json!(delivered_time(text)),
        value => value.clone(),
    }
}

fn delivered_time(text: &str) -> String {
    format!("{}.000Z", text.trim_end_matches("+00:00"))
}

fn milliseconds(time: &Value) -> Value {
    let time = time.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    json!(time.map(|time| time.timestamp_millis()))
}

/// The key of a resource's configuration in the API's answers, for the types that need no more than renaming.
fn renamed_operation(resource_type: &str) -> Option<(&'static str, Rename)> {
    Some(match resource_type {
        "AWS::CloudTrail::Trail" => ("DescribeTrails", first_lower),
        "AWS::EC2::EIP" => ("DescribeAddresses", first_lower),
        "AWS::EC2::FlowLog" => ("DescribeFlowLogs", first_lower),
        "AWS::EC2::Instance" => ("DescribeInstances", first_lower),
        "AWS::EC2::InternetGateway" => ("DescribeInternetGateways", first_lower),
        "AWS::EC2::NetworkAcl" => ("DescribeNetworkAcls", first_lower),
        "AWS::EC2::NetworkInterface" => ("DescribeNetworkInterfaces", first_lower),
        "AWS::EC2::RouteTable" => ("DescribeRouteTables", first_lower),
        "AWS::EC2::SecurityGroup" => ("DescribeSecurityGroups", first_lower),
        "AWS::EC2::Subnet" => ("DescribeSubnets", first_lower),
        "AWS::EC2::VPC" => ("DescribeVpcs", first_lower),
        "AWS::EC2::Volume" => ("DescribeVolumes", first_lower),
        "AWS::RDS::DBCluster" => ("DescribeDBClusters", run_lower),
        "AWS::RDS::DBClusterSnapshot" => ("DescribeDBClusterSnapshots", run_lower),
        "AWS::RDS::DBInstance" => ("DescribeDBInstances", first_lower),
        "AWS::RDS::DBSnapshot" => ("DescribeDBSnapshots", first_lower),
        _ => return None,
    })
}

/// The configuration and what is kept beside it; `None` for what AWS Config does not record.
fn configuration(resource: &Described) -> Option<(Value, Value)> {
    let answers = &resource.answers;
    if let Some((operation, rename)) = renamed_operation(resource.resource_type) {
        let mut configuration = renamed(&answers[operation], rename);
        let mut beside = json!({});
        match resource.resource_type {
            "AWS::EC2::SecurityGroup" => {
                for direction in ["ipPermissions", "ipPermissionsEgress"] {
                    for permission in configuration[direction].as_array_mut().into_iter().flatten() {
                        recorded_ranges(permission);
                    }
                }
            }
            "AWS::RDS::DBSnapshot" => {
                let result = &answers["DescribeDBSnapshotAttributes"]["DBSnapshotAttributesResult"];
                beside["DBSnapshotAttributes"] = renamed(&result["DBSnapshotAttributes"], first_lower);
            }
            "AWS::RDS::DBClusterSnapshot" => {
                let result = &answers["DescribeDBClusterSnapshotAttributes"]["DBClusterSnapshotAttributesResult"];
                beside["DBClusterSnapshotAttributes"] = renamed(&result["DBClusterSnapshotAttributes"], first_lower);
            }
            "AWS::CloudTrail::Trail" => {
                beside["Tags"] = renamed(&answers["ListTags"]["TagsList"], first_lower);
            }
            _ => {}
        }
        return Some((configuration, beside));
    }
    Some(match resource.resource_type {
        "AWS::IAM::Group" | "AWS::IAM::Policy" | "AWS::IAM::Role" | "AWS::IAM::User" => {
            let mut details = renamed(&encoded_documents(&answers["GetAccountAuthorizationDetails"]), first_lower);
            // The API leaves this list out where it is empty, AWS Config does not.
            if resource.resource_type == "AWS::IAM::User" && details["userPolicyList"].is_null() {
                details["userPolicyList"] = json!([]);
            }
            (details, json!({}))
        }
        "AWS::KMS::Alias" => {
            let alias = &answers["ListAliases"];
            (json!({"AliasName": alias["AliasName"], "TargetKeyId": alias["TargetKeyId"]}), json!({}))
        }
        "AWS::KMS::Key" => key(answers),
        "AWS::Config::ConfigurationRecorder" => (answers["DescribeConfigurationRecorders"].clone(), json!({})),
        "AWS::S3::AccountPublicAccessBlock" => {
            let block = &answers["s3control:GetPublicAccessBlock"]["PublicAccessBlockConfiguration"];
            // AWS Config records no item where the account has no configuration.
            (block.is_object().then(|| renamed(block, first_lower))?, json!({}))
        }
        "AWS::S3::Bucket" => bucket(resource),
        _ => return None,
    })
}

/// The ranges of a permission, twice: as texts, as the first items had them, and as objects.
fn recorded_ranges(permission: &mut Value) {
    let ranges = permission["ipRanges"].take();
    let texts = ranges.as_array().into_iter().flatten().map(|range| range["cidrIp"].clone()).collect();
    permission["ipRanges"] = texts;
    permission["ipv4Ranges"] = ranges;
}

/// IAM's documents are URL-encoded wherever they are. This goes before renaming, which must not reach into them.
fn encoded_documents(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| {
                let is_document = matches!(name.as_str(), "PolicyDocument" | "Document" | "AssumeRolePolicyDocument");
                let member = if is_document { json!(url_encoded(member)) } else { encoded_documents(member) };
                (name.clone(), member)
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(elements) => elements.iter().map(encoded_documents).collect(),
        value => value.clone(),
    }
}

fn key(answers: &Map<String, Value>) -> (Value, Value) {
    let metadata = &answers["DescribeKey"]["KeyMetadata"];
    let mut configuration = renamed(metadata, run_lower);
    for (recorded, told) in [("creationDate", "CreationDate"), ("deletionDate", "DeletionDate")] {
        if metadata[told].is_string() {
            configuration[recorded] = milliseconds(&metadata[told]);
        }
    }
    let mut beside = json!({
        "Policy": answers["GetKeyPolicy"]["Policy"],
        "Tags": renamed(&answers["ListResourceTags"]["Tags"], first_lower),
    });
    if metadata["KeyManager"] == "CUSTOMER" {
        beside["KeyRotationStatus"] = answers["GetKeyRotationStatus"]["KeyRotationEnabled"].clone();
    }
    (configuration, beside)
}

fn bucket(resource: &Described) -> (Value, Value) {
    let answers = &resource.answers;
    let owner = json!({"displayName": null, "id": answers["GetBucketAcl"]["Owner"]["ID"]});
    let grant = |grant: &Value| {
        let grantee = match grant["Grantee"]["URI"].as_str() {
            Some(uri) => json!(uri.rsplit('/').next()),
            None => json!({"displayName": null, "id": grant["Grantee"]["ID"]}),
        };
        let permission = match grant["Permission"].as_str() {
            Some("FULL_CONTROL") => "FullControl",
            Some("READ") => "Read",
            Some("WRITE") => "Write",
            Some("READ_ACP") => "ReadAcp",
            _ => "WriteAcp",
        };
        json!({"grantee": grantee, "permission": permission})
    };
    let grants: Value = answers["GetBucketAcl"]["Grants"].as_array().into_iter().flatten().map(grant).collect();
    let acl = json!({"grantSet": null, "grantList": grants, "owner": owner, "isRequesterCharged": false});
    let versioning = &answers["GetBucketVersioning"];
    let logging = &answers["GetBucketLogging"]["LoggingEnabled"];
    let mut beside = json!({
        "AccessControlList": acl.to_string(),
        "BucketAccelerateConfiguration": {"status": null},
        "BucketPolicy": {"policyText": answers["GetBucketPolicy"]["Policy"]},
        "BucketVersioningConfiguration": {
            "status": versioning["Status"].as_str().unwrap_or("Off"),
            "isMfaDeleteEnabled": versioning["MFADelete"].as_str().map(|text| text == "Enabled"),
        },
        "BucketLoggingConfiguration": {
            "destinationBucketName": logging["TargetBucket"], "logFilePrefix": logging["TargetPrefix"],
        },
        "BucketNotificationConfiguration": {"configurations": {}},
        "IsRequesterPaysEnabled": false,
    });
    let block = &answers["GetPublicAccessBlock"]["PublicAccessBlockConfiguration"];
    if block.is_object() {
        beside["PublicAccessBlockConfiguration"] = renamed(block, first_lower);
    }
    let rules = &answers["GetBucketEncryption"]["ServerSideEncryptionConfiguration"]["Rules"];
    if let Some(default) = rules[0]["ApplyServerSideEncryptionByDefault"].as_object() {
        beside["ServerSideEncryptionConfiguration"] = json!({"rules": [{
            "applyServerSideEncryptionByDefault": {
                "sseAlgorithm": default.get("SSEAlgorithm"), "kmsMasterKeyID": default.get("KMSMasterKeyID"),
            },
            "bucketKeyEnabled": rules[0]["BucketKeyEnabled"],
        }]});
    }
    if answers["GetBucketLifecycleConfiguration"]["Rules"].is_array() {
        beside["BucketLifecycleConfiguration"] = json!({"rules": [{
            "id": "tidy", "prefix": null, "status": "Enabled",
            "filter": {"predicate": {"type": "LifecyclePrefixPredicate", "prefix": ""}}, "expirationInDays": -1,
            "expiredObjectDeleteMarker": false, "noncurrentVersionExpirationInDays": 180, "expirationDate": null,
            "transitions": [{"days": 90, "date": null, "storageClass": "STANDARD_IA"}],
            "noncurrentVersionTransitions": null, "abortIncompleteMultipartUpload": {"daysAfterInitiation": 7},
        }]});
    }
    if answers["GetBucketWebsite"]["IndexDocument"].is_object() {
        beside["BucketWebsiteConfiguration"] = json!({
            "indexDocumentSuffix": "index.html", "errorDocument": "404.html", "redirectAllRequestsTo": null,
            "routingRules": [],
        });
    }
    if let Some(tags) = resource.tags.as_ref().filter(|tags| !tags.is_empty()) {
        beside["BucketTaggingConfiguration"] = json!({"tagSets": [{"tags": tags}]});
    }
    let configuration = json!({
        "name": resource.id, "owner": owner, "region": resource.region,
        "creationDate": resource.created_at.map(|time| delivered_time(&iso(time))),
    });
    (configuration, beside)
}

/// The configuration item of a resource, in the shape of delivered files; `None` for what AWS Config does not record.
pub(crate) fn item(resource: &Described, captured_at: DateTime<Utc>) -> Option<Value> {
    let (configuration, supplementary) = configuration(resource)?;
    let mut item = json!({
        "configurationItemVersion": "1.3",
        "configurationItemCaptureTime": delivered_time(&iso(captured_at)),
        "configurationStateId": captured_at.timestamp_millis(),
        "configurationStateMd5Hash": "",
        "awsAccountId": resource.account,
        "configurationItemStatus": "ResourceDiscovered",
        "resourceType": resource.resource_type,
        "resourceId": resource.id,
        "awsRegion": resource.region,
        "availabilityZone": if resource.region == "global" { "Not Applicable" } else { "Regional" },
        "tags": resource.tags.clone().unwrap_or_default(),
        "relatedEvents": [],
        "relationships": [],
        "configuration": configuration,
        "supplementaryConfiguration": supplementary,
    });
    if !resource.arn.is_empty() {
        item["ARN"] = json!(resource.arn);
    }
    if let Some(name) = &resource.name {
        item["resourceName"] = json!(name);
    }
    if let Some(time) = resource.created_at {
        item["resourceCreationTime"] = json!(delivered_time(&iso(time)));
    }
    Some(item)
}

/// The resource as a snapshot keeps it that was told by AWS Config.
pub(crate) fn recorded(mut resource: Described) -> Option<Described> {
    let item = item(&resource, snapshot_time())?;
    resource.answers = Map::from_iter([("ConfigurationItem".to_owned(), item)]);
    resource.tags.get_or_insert_default();
    Some(resource)
}

/// Writes a delivered snapshot file item by item.
pub(crate) struct DeliveredFile<W: Write> {
    output: W,
    items: usize,
}

impl<W: Write> DeliveredFile<W> {
    pub(crate) fn new(mut output: W, id: &str) -> std::io::Result<Self> {
        write!(output, "{{\"fileVersion\":\"1.0\",\"configSnapshotId\":\"{id}\",\"configurationItems\":[")?;
        Ok(Self { output, items: 0 })
    }

    pub(crate) fn push(&mut self, item: &Value) -> std::io::Result<()> {
        if self.items > 0 {
            self.output.write_all(b",")?;
        }
        self.items += 1;
        serde_json::to_writer(&mut self.output, item)?;
        Ok(())
    }

    pub(crate) fn finish(mut self) -> std::io::Result<W> {
        self.output.write_all(b"]}")?;
        Ok(self.output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::described::Place;
    use crate::policy::trust_github;

    #[test]
    fn names_are_mangled_as_aws_config_mangles_them() {
        assert_eq!(first_lower("DBInstanceIdentifier"), "dBInstanceIdentifier");
        assert_eq!(run_lower("DBClusterIdentifier"), "dbclusterIdentifier");
        assert_eq!(run_lower("AWSAccountId"), "awsaccountId");
        assert_eq!(run_lower("MultiAZ"), "multiAZ");
    }

    #[test]
    fn a_policy_document_survives_renaming_and_encoding() {
        let trust = trust_github("111111111111", Some("repo:tidewren/shop:*"));
        let role = crate::iam::Role { name: "deploy", trust: trust.clone(), ..Default::default() };
        let item = item(&role.describe("111111111111"), snapshot_time()).expect("AWS Config records roles");
        let encoded = item["configuration"]["assumeRolePolicyDocument"].as_str().expect("a text");
        let decoded = percent_decoded(encoded);
        assert_eq!(serde_json::from_str::<Value>(&decoded).expect("JSON"), trust);
    }

    fn percent_decoded(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [first, tail @ ..] = rest {
            if let ([b'%'], [high, low, tail @ ..]) = ([*first], tail) {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).expect("digits");
                bytes.push(u8::from_str_radix(digits, 16).expect("hexadecimal"));
                rest = tail;
            } else {
                bytes.push(*first);
                rest = tail;
            }
        }
        String::from_utf8(bytes).expect("UTF-8")
    }

    #[test]
    fn what_aws_config_does_not_record_has_no_item() {
        let place = Place { account: "111111111111", region: "eu-central-1" };
        let settings = crate::ec2::Settings { encrypted: true, sharing_blocked: true, imdsv2: true };
        assert!(item(&settings.describe(place), snapshot_time()).is_none());
    }
}
