//! What the KMS and CloudTrail APIs answer.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::described::{Described, Place, Tags, days_ago, iso, snapshot_time};
use crate::dice::uuid;
use crate::policy::{document, grant, with_sid};

/// What is worth telling apart about a key. The default is a symmetric key of the customer's, rotated every year.
#[derive(Debug, Clone)]
pub(crate) struct Key<'a> {
    pub(crate) alias: &'a str,
    pub(crate) description: &'a str,
    pub(crate) age_days: u32,
    pub(crate) aws_managed: bool,
    pub(crate) spec: &'a str,
    pub(crate) usage: &'a str,
    pub(crate) state: &'a str,
    pub(crate) rotated: bool,
    pub(crate) multi_region: bool,
    /// Statements beside the one that the account's own policies decide by.
    pub(crate) statements: Vec<Value>,
    pub(crate) tags: Tags,
}

impl Default for Key<'_> {
    fn default() -> Self {
        Self {
            alias: "",
            description: "",
            age_days: 800,
            aws_managed: false,
            spec: "SYMMETRIC_DEFAULT",
            usage: "ENCRYPT_DECRYPT",
            state: "Enabled",
            rotated: true,
            multi_region: false,
            statements: Vec::new(),
            tags: Tags::new(),
        }
    }
}

impl Key<'_> {
    pub(crate) fn id(&self, place: Place<'_>) -> String {
        uuid(&[place.account, place.region, self.alias])
    }

    pub(crate) fn arn(&self, place: Place<'_>) -> String {
        place.arn("kms", &format!("key/{}", self.id(place)))
    }

    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let (id, arn) = (self.id(place), self.arn(place));
        let created = days_ago(self.age_days, &[place.account, self.alias]);
        let mut metadata = json!({
            "AWSAccountId": place.account, "KeyId": id, "Arn": arn, "CreationDate": iso(created),
            "Enabled": self.state == "Enabled", "Description": self.description, "KeyUsage": self.usage,
            "KeyState": self.state, "Origin": "AWS_KMS",
            "KeyManager": if self.aws_managed { "AWS" } else { "CUSTOMER" },
            "CustomerMasterKeySpec": self.spec, "KeySpec": self.spec, "MultiRegion": self.multi_region,
        });
        if self.spec == "SYMMETRIC_DEFAULT" {
            metadata["EncryptionAlgorithms"] = json!(["SYMMETRIC_DEFAULT"]);
        } else {
            metadata["SigningAlgorithms"] = json!(["ECDSA_SHA_256"]);
        }
        if self.state == "PendingDeletion" {
            metadata["DeletionDate"] = json!(iso(snapshot_time() + TimeDelta::days(21)));
        }
        let root = json!({"AWS": format!("arn:aws:iam::{}:root", place.account)});
        let mut statements = vec![with_sid(grant("Allow", &root, &["kms:*"], &["*"]), "EnableIAMPolicies")];
        statements.extend(self.statements.iter().cloned());
        let tags: Value = self.tags.iter().map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect();
        let mut rotation = json!({"KeyId": arn, "KeyRotationEnabled": self.rotated});
        if self.rotated {
            rotation["RotationPeriodInDays"] = json!(365);
        }
        Described::new("AWS::KMS::Key", place, arn.clone(), &id)
            .created(created)
            .tagged(&self.tags)
            .answer("ListKeys", json!({"KeyId": id, "KeyArn": arn}))
            .answer("DescribeKey", json!({"KeyMetadata": metadata}))
            .answer("GetKeyPolicy", json!({"Policy": document(statements).to_string(), "PolicyName": "default"}))
            .answer("GetKeyRotationStatus", rotation)
            .answer("ListResourceTags", json!({"Tags": tags, "Truncated": false}))
            .answer("ListAliases", json!({"Aliases": [self.alias_entry(place)], "Truncated": false}))
    }

    fn alias_entry(&self, place: Place<'_>) -> Value {
        let created = iso(days_ago(self.age_days, &[place.account, self.alias]));
        json!({
            "AliasName": format!("alias/{}", self.alias),
            "AliasArn": place.arn("kms", &format!("alias/{}", self.alias)), "TargetKeyId": self.id(place),
            "CreationDate": created, "LastUpdatedDate": created,
        })
    }

    pub(crate) fn describe_alias(&self, place: Place<'_>) -> Described {
        let name = format!("alias/{}", self.alias);
        Described::new("AWS::KMS::Alias", place, place.arn("kms", &name), &name)
            .named(&name)
            .created(days_ago(self.age_days, &[place.account, self.alias]))
            .answer("ListAliases", self.alias_entry(place))
    }
}

/// What is worth telling apart about a trail.
#[derive(Debug, Clone)]
pub(crate) struct Trail<'a> {
    pub(crate) name: &'a str,
    pub(crate) bucket: &'a str,
    pub(crate) multi_region: bool,
    pub(crate) logging: bool,
    pub(crate) validation: bool,
    pub(crate) key: Option<String>,
    pub(crate) log_group: bool,
    pub(crate) data_events: bool,
    pub(crate) tags: Tags,
}

impl Trail<'_> {
    /// The trail as its home region shows it, or as another region shows its shadow.
    pub(crate) fn describe(&self, home: Place<'_>, shown_in: &str) -> Described {
        let arn = home.arn("cloudtrail", &format!("trail/{}", self.name));
        let created = days_ago(1100, &[home.account, self.name]);
        let mut trail = json!({
            "Name": self.name, "S3BucketName": self.bucket, "IncludeGlobalServiceEvents": self.multi_region,
            "IsMultiRegionTrail": self.multi_region, "HomeRegion": home.region, "TrailARN": arn,
            "LogFileValidationEnabled": self.validation, "HasCustomEventSelectors": self.data_events,
            "HasInsightSelectors": false, "IsOrganizationTrail": false,
        });
        let mut status = json!({"IsLogging": self.logging, "StartLoggingTime": iso(created)});
        if let Some(key) = &self.key {
            trail["KmsKeyId"] = json!(key);
        }
        let latest = if self.logging { snapshot_time() - TimeDelta::minutes(4) } else { days_ago(75, &[self.name]) };
        status["LatestDeliveryTime"] = json!(iso(latest));
        status["LatestDeliveryAttemptTime"] = json!(iso(latest));
        if !self.logging {
            status["StopLoggingTime"] = json!(iso(latest));
        }
        if self.validation {
            status["LatestDigestDeliveryTime"] = json!(iso(latest - TimeDelta::minutes(20)));
        }
        if self.log_group {
            let group = format!("log-group:/cloudtrail/{}:*", self.name);
            trail["CloudWatchLogsLogGroupArn"] = json!(home.arn("logs", &group));
            trail["CloudWatchLogsRoleArn"] = json!(format!("arn:aws:iam::{}:role/cloudtrail-logs", home.account));
            status["LatestCloudWatchLogsDeliveryTime"] = json!(iso(latest + TimeDelta::minutes(1)));
        }
        let mut selector = json!({
            "ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [],
            "ExcludeManagementEventSources": [],
        });
        if self.data_events {
            selector["DataResources"] = json!([{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}]);
        }
        let tag_list: Value = self.tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
        Described::new(
            "AWS::CloudTrail::Trail",
            Place { account: home.account, region: shown_in },
            arn.clone(),
            self.name,
        )
        .named(self.name)
        .created(created)
        .tagged(&self.tags)
        .answer("DescribeTrails", trail)
        .answer("GetTrailStatus", status)
        .answer("GetEventSelectors", json!({"TrailARN": arn, "EventSelectors": [selector]}))
        .absent("GetInsightSelectors", "InsightNotEnabledException")
        .answer("ListTags", json!({"ResourceId": arn, "TagsList": tag_list}))
    }
}
