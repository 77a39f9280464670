//! What the S3 API answers.

use serde_json::{Value, json};

use crate::described::{Described, Place, Tags, days_ago, iso, tag_list};
use crate::dice::canonical_user;
use crate::policy::{document, grant, with_condition, with_sid};

/// Who besides the owner a bucket's ACL lets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Acl {
    Private,
    PublicRead,
    PublicWrite,
    AuthenticatedRead,
    LogDelivery,
}

/// A bucket's default encryption.
#[derive(Debug, Clone)]
pub(crate) enum Encryption {
    None,
    S3,
    Kms(String),
}

/// What is worth telling apart about a bucket. The default is a bucket that nobody objects to, but for logs and copies.
#[derive(Debug, Clone)]
pub(crate) struct Bucket<'a> {
    pub(crate) name: &'a str,
    pub(crate) age_days: u32,
    pub(crate) acl: Acl,
    pub(crate) policy: Option<Value>,
    /// BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets; none where nothing is configured.
    pub(crate) block: Option<[bool; 4]>,
    pub(crate) versioning: Option<bool>,
    pub(crate) mfa_delete: bool,
    pub(crate) encryption: Encryption,
    pub(crate) logs_to: Option<&'a str>,
    pub(crate) lifecycle: bool,
    pub(crate) ownership: Option<&'a str>,
    pub(crate) website: bool,
    pub(crate) copies_to: Option<&'a str>,
    pub(crate) object_lock: bool,
    pub(crate) tags: Tags,
}

impl Default for Bucket<'_> {
    fn default() -> Self {
        Self {
            name: "",
            age_days: 700,
            acl: Acl::Private,
            policy: None,
            block: Some([true; 4]),
            versioning: Some(true),
            mfa_delete: false,
            encryption: Encryption::S3,
            logs_to: None,
            lifecycle: true,
            ownership: Some("BucketOwnerEnforced"),
            website: false,
            copies_to: None,
            object_lock: false,
            tags: Tags::new(),
        }
    }
}

/// The policy that most buckets have: no access without TLS.
pub(crate) fn tls_only(bucket: &str) -> Value {
    document(vec![tls_only_statement(bucket)])
}

pub(crate) fn tls_only_statement(bucket: &str) -> Value {
    let (all, objects) = (format!("arn:aws:s3:::{bucket}"), format!("arn:aws:s3:::{bucket}/*"));
    let statement = grant("Deny", &json!("*"), &["s3:*"], &[&all, &objects]);
    with_sid(with_condition(statement, "Bool", "aws:SecureTransport", json!("false")), "DenyInsecureTransport")
}

impl Bucket<'_> {
    fn grants(&self, owner: &Value) -> Vec<Value> {
        let mut grantee = owner.clone();
        grantee["Type"] = json!("CanonicalUser");
        let mut grants = vec![json!({"Grantee": grantee, "Permission": "FULL_CONTROL"})];
        let group = |name: &str| json!({"Type": "Group", "URI": format!("http://acs.amazonaws.com/groups/{name}")});
        let given: &[(&str, &str)] = match self.acl {
            Acl::Private => &[],
            Acl::PublicRead => &[("global/AllUsers", "READ")],
            Acl::PublicWrite => &[("global/AllUsers", "READ"), ("global/AllUsers", "WRITE")],
            Acl::AuthenticatedRead => &[("global/AuthenticatedUsers", "READ")],
            Acl::LogDelivery => &[("s3/LogDelivery", "WRITE"), ("s3/LogDelivery", "READ_ACP")],
        };
        grants.extend(given.iter().map(|(name, permission)| json!({"Grantee": group(name), "Permission": permission})));
        grants
    }

    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let arn = format!("arn:aws:s3:::{}", self.name);
        let created = days_ago(self.age_days, &["bucket", self.name]);
        let owner = json!({"ID": canonical_user(place.account)});
        let location = if place.region == "us-east-1" { Value::Null } else { json!(place.region) };
        let mut versioning = json!({});
        if let Some(enabled) = self.versioning {
            versioning["Status"] = json!(if enabled { "Enabled" } else { "Suspended" });
            versioning["MFADelete"] = json!(if self.mfa_delete { "Enabled" } else { "Disabled" });
        }
        let mut bucket = Described::new("AWS::S3::Bucket", place, arn, self.name)
            .named(self.name)
            .created(created)
            .tagged(&self.tags)
            .answer(
                "ListBuckets",
                json!({"Name": self.name, "CreationDate": iso(created), "BucketRegion": place.region}),
            )
            .answer("GetBucketLocation", json!({"LocationConstraint": location}))
            .answer("GetBucketAcl", json!({"Owner": owner, "Grants": self.grants(&owner)}))
            .answer("GetBucketVersioning", versioning)
            .answer("GetBucketNotificationConfiguration", json!({}));
        bucket = match &self.policy {
            None => bucket
                .absent("GetBucketPolicy", "NoSuchBucketPolicy")
                .absent("GetBucketPolicyStatus", "NoSuchBucketPolicy"),
            Some(policy) => bucket
                .answer("GetBucketPolicy", json!({"Policy": policy.to_string()}))
                .answer("GetBucketPolicyStatus", json!({"PolicyStatus": {"IsPublic": is_public(policy)}})),
        };
        bucket = match self.block {
            None => bucket.absent("GetPublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"),
            Some(block) => bucket.answer("GetPublicAccessBlock", public_access_block(block)),
        };
        bucket = match &self.encryption {
            Encryption::None => bucket.absent("GetBucketEncryption", "ServerSideEncryptionConfigurationNotFoundError"),
            Encryption::S3 => bucket.answer("GetBucketEncryption", encryption(json!({"SSEAlgorithm": "AES256"}))),
            Encryption::Kms(key) => bucket
                .answer("GetBucketEncryption", encryption(json!({"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}))),
        };
        bucket = bucket.answer(
            "GetBucketLogging",
            self.logs_to.map_or_else(
                || json!({}),
                |target| json!({"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": format!("{}/", self.name)}}),
            ),
        );
        bucket = if self.lifecycle {
            bucket.answer(
                "GetBucketLifecycleConfiguration",
                json!({"Rules": [{
                    "ID": "tidy", "Status": "Enabled", "Filter": {"Prefix": ""},
                    "Transitions": [{"Days": 90, "StorageClass": "STANDARD_IA"}],
                    "NoncurrentVersionExpiration": {"NoncurrentDays": 180},
                    "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
                }]}),
            )
        } else {
            bucket.absent("GetBucketLifecycleConfiguration", "NoSuchLifecycleConfiguration")
        };
        bucket = match self.ownership {
            None => bucket.absent("GetBucketOwnershipControls", "OwnershipControlsNotFoundError"),
            Some(ownership) => bucket.answer(
                "GetBucketOwnershipControls",
                json!({"OwnershipControls": {"Rules": [{"ObjectOwnership": ownership}]}}),
            ),
        };
        bucket = if self.tags.is_empty() {
            bucket.absent("GetBucketTagging", "NoSuchTagSet")
        } else {
            bucket.answer("GetBucketTagging", json!({"TagSet": tag_list(&self.tags)}))
        };
        bucket = if self.website {
            bucket.answer(
                "GetBucketWebsite",
                json!({"IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "404.html"}}),
            )
        } else {
            bucket.absent("GetBucketWebsite", "NoSuchWebsiteConfiguration")
        };
        bucket = match self.copies_to {
            None => bucket.absent("GetBucketReplication", "ReplicationConfigurationNotFoundError"),
            Some(target) => bucket.answer(
                "GetBucketReplication",
                json!({"ReplicationConfiguration": {
                    "Role": format!("arn:aws:iam::{}:role/s3-replication", place.account),
                    "Rules": [{
                        "ID": "all", "Priority": 0, "Status": "Enabled", "Filter": {"Prefix": ""},
                        "Destination": {"Bucket": format!("arn:aws:s3:::{target}")},
                        "DeleteMarkerReplication": {"Status": "Disabled"},
                    }],
                }}),
            ),
        };
        if self.object_lock {
            bucket.answer(
                "GetObjectLockConfiguration",
                json!({"ObjectLockConfiguration": {
                    "ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 365}},
                }}),
            )
        } else {
            bucket.absent("GetObjectLockConfiguration", "ObjectLockConfigurationNotFoundError")
        }
    }
}

/// S3's own word on a policy; here it is enough that somebody unknown is allowed something without a condition.
fn is_public(policy: &Value) -> bool {
    let statements = policy["Statement"].as_array().map(Vec::as_slice).unwrap_or_default();
    statements.iter().any(|statement| {
        let anyone = statement["Principal"] == "*" || statement["Principal"]["AWS"] == "*";
        statement["Effect"] == "Allow" && anyone && statement["Condition"].is_null()
    })
}

fn encryption(default: Value) -> Value {
    let kms = default["SSEAlgorithm"] == "aws:kms";
    json!({"ServerSideEncryptionConfiguration": {"Rules": [{
        "ApplyServerSideEncryptionByDefault": default, "BucketKeyEnabled": kms,
    }]}})
}

fn public_access_block([block_acls, ignore_acls, block_policy, restrict]: [bool; 4]) -> Value {
    json!({"PublicAccessBlockConfiguration": {
        "BlockPublicAcls": block_acls, "IgnorePublicAcls": ignore_acls,
        "BlockPublicPolicy": block_policy, "RestrictPublicBuckets": restrict,
    }})
}

/// The account's own block public access configuration; there is none where it is nothing.
pub(crate) fn account_settings(account: &str, block: Option<[bool; 4]>) -> Described {
    let place = Place { account, region: "global" };
    let arn = format!("arn:aws:s3::{account}:account");
    let settings = Described::new("AWS::S3::AccountPublicAccessBlock", place, arn, account);
    match block {
        Some(block) => settings.answer("s3control:GetPublicAccessBlock", public_access_block(block)),
        None => settings.absent("s3control:GetPublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"),
    }
}
