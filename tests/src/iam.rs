//! What the IAM API answers.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};

use crate::described::{Described, Place, Tags, days_ago, iso, tag_list, tags};
use crate::dice::iam_id;

/// IAM is one for the whole account.
pub(crate) fn global(account: &str) -> Place<'_> {
    Place { account, region: "global" }
}

fn arn(account: &str, resource: &str) -> String {
    format!("arn:aws:iam::{account}:{resource}")
}

/// A policy of AWS, as people name it.
pub(crate) fn aws_policy(name: &str) -> String {
    format!("arn:aws:iam::aws:policy/{name}")
}

pub(crate) fn customer_policy(account: &str, name: &str) -> String {
    arn(account, &format!("policy/{name}"))
}

fn attached(policies: &[String]) -> Value {
    let name = |policy: &str| policy.rsplit('/').next().unwrap_or_default().to_owned();
    policies.iter().map(|policy| json!({"PolicyName": name(policy), "PolicyArn": policy})).collect()
}

fn inline(policies: &[(&str, Value)]) -> Value {
    policies.iter().map(|(name, document)| json!({"PolicyName": name, "PolicyDocument": document})).collect()
}

fn boundary(account: &str, name: &str) -> Value {
    json!({"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": customer_policy(account, name)})
}

/// An access key of a user.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    pub(crate) active: bool,
    pub(crate) age_days: u32,
    /// How long ago it was used last; never, if that is nothing.
    pub(crate) used_days: Option<u32>,
}

/// A console password.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Password {
    pub(crate) changed_days: u32,
    pub(crate) used_days: Option<u32>,
}

/// What is worth telling apart about a user.
#[derive(Debug, Clone, Default)]
pub(crate) struct User<'a> {
    pub(crate) name: &'a str,
    pub(crate) age_days: u32,
    pub(crate) groups: Vec<&'a str>,
    pub(crate) attached: Vec<String>,
    pub(crate) inline: Vec<(&'a str, Value)>,
    pub(crate) password: Option<Password>,
    pub(crate) mfa: bool,
    pub(crate) keys: Vec<Key>,
    /// The keys were made together with the user, by a tick in the console.
    pub(crate) keys_made_with_user: bool,
    pub(crate) boundary: Option<&'a str>,
    pub(crate) tags: Tags,
}

impl User<'_> {
    pub(crate) fn arn(&self, account: &str) -> String {
        arn(account, &format!("user/{}", self.name))
    }

    fn created(&self, account: &str) -> DateTime<Utc> {
        days_ago(self.age_days, &[account, "user", self.name])
    }

    fn key_id(&self, account: &str, index: usize) -> String {
        iam_id("AKIA", 20, &[account, self.name, &index.to_string()])
    }

    fn key_created(&self, account: &str, index: usize) -> DateTime<Utc> {
        if self.keys_made_with_user {
            self.created(account) + TimeDelta::seconds(40)
        } else {
            days_ago(self.keys[index].age_days, &[account, "key", self.name])
        }
    }

    fn used(&self, account: &str, days: Option<u32>) -> Option<DateTime<Utc>> {
        days.map(|days| days_ago(days, &[account, "use", self.name]))
    }

    /// The user itself.
    pub(crate) fn describe(&self, account: &str) -> Described {
        let arn = self.arn(account);
        let id = iam_id("AIDA", 21, &[account, self.name]);
        let created = self.created(account);
        let core = json!({
            "Path": "/", "UserName": self.name, "UserId": id, "Arn": arn, "CreateDate": iso(created),
        });
        let mut details = core.clone();
        details["GroupList"] = json!(self.groups);
        details["AttachedManagedPolicies"] = attached(&self.attached);
        if !self.inline.is_empty() {
            details["UserPolicyList"] = inline(&self.inline);
        }
        if let Some(name) = self.boundary {
            details["PermissionsBoundary"] = boundary(account, name);
        }
        details["Tags"] = tag_list(&self.tags);
        let mut listed = core;
        if let Some(time) = self.password.and_then(|password| self.used(account, password.used_days)) {
            listed["PasswordLastUsed"] = json!(iso(time));
        }
        let mut devices = Vec::new();
        if self.mfa {
            devices.push(json!({
                "UserName": self.name, "SerialNumber": self::arn(account, &format!("mfa/{}", self.name)),
                "EnableDate": iso(created + TimeDelta::hours(2)),
            }));
        }
        let user = Described::new("AWS::IAM::User", global(account), arn, &id)
            .named(self.name)
            .created(created)
            .tagged(&self.tags)
            .answer("GetAccountAuthorizationDetails", details)
            .answer("ListUsers", listed)
            .answer("ListMFADevices", json!({"MFADevices": devices}));
        match self.password {
            None => user.absent("GetLoginProfile", "NoSuchEntity"),
            Some(_) => user.answer(
                "GetLoginProfile",
                json!({"LoginProfile": {
                    "UserName": self.name, "CreateDate": iso(created), "PasswordResetRequired": false,
                }}),
            ),
        }
    }

    /// The user's access keys.
    pub(crate) fn describe_keys(&self, account: &str) -> Vec<Described> {
        let describe = |(index, key): (usize, &Key)| {
            let id = self.key_id(account, index);
            let created = self.key_created(account, index);
            let last_use = match self.used(account, key.used_days) {
                Some(time) => json!({"LastUsedDate": iso(time), "ServiceName": "s3", "Region": "eu-central-1"}),
                None => json!({"ServiceName": "N/A", "Region": "N/A"}),
            };
            let arn = format!("{}/accesskey/{id}", self.arn(account));
            Described::new("AWS::IAM::AccessKey", global(account), arn, &id)
                .created(created)
                .answer(
                    "ListAccessKeys",
                    json!({
                        "UserName": self.name, "AccessKeyId": id, "CreateDate": iso(created),
                        "Status": if key.active { "Active" } else { "Inactive" },
                    }),
                )
                .answer("GetAccessKeyLastUsed", json!({"UserName": self.name, "AccessKeyLastUsed": last_use}))
        };
        self.keys.iter().enumerate().map(describe).collect()
    }

    /// The user's virtual MFA device, if there is one.
    pub(crate) fn describe_device(&self, account: &str) -> Option<Described> {
        let serial = arn(account, &format!("mfa/{}", self.name));
        let enabled = self.created(account) + TimeDelta::hours(2);
        self.mfa.then(|| {
            Described::new("AWS::IAM::VirtualMFADevice", global(account), serial.clone(), &serial).answer(
                "ListVirtualMFADevices",
                json!({
                    "SerialNumber": serial, "EnableDate": iso(enabled),
                    "User": {
                        "Path": "/", "UserName": self.name, "UserId": iam_id("AIDA", 21, &[account, self.name]),
                        "Arn": self.arn(account), "CreateDate": iso(self.created(account)),
                    },
                }),
            )
        })
    }

    /// The user's line in the credential report.
    pub(crate) fn report(&self, account: &str) -> Described {
        let created = self.created(account);
        let mut line = Report::new(self.name, &self.arn(account), created);
        line.set("password_enabled", self.password.is_some().to_string());
        line.set("mfa_active", self.mfa.to_string());
        if let Some(password) = self.password {
            let used = self.used(account, password.used_days).map_or_else(|| "no_information".to_owned(), iso);
            line.set("password_last_used", used);
            line.set("password_last_changed", iso(days_ago(password.changed_days, &[account, self.name])));
        }
        for (index, key) in self.keys.iter().enumerate().take(2) {
            let column = |name: &str| format!("access_key_{}_{name}", index + 1);
            line.set(&column("active"), key.active.to_string());
            line.set(&column("last_rotated"), iso(self.key_created(account, index)));
            if let Some(time) = self.used(account, key.used_days) {
                line.set(&column("last_used_date"), iso(time));
                line.set(&column("last_used_region"), "eu-central-1".to_owned());
                line.set(&column("last_used_service"), "s3".to_owned());
            }
        }
        line.describe(account)
    }
}

/// A line of the credential report: every column as its text.
struct Report {
    columns: Map<String, Value>,
}

impl Report {
    fn new(user: &str, arn: &str, created: DateTime<Utc>) -> Self {
        let mut columns = Map::new();
        for column in ["password_last_used", "password_last_changed", "password_next_rotation"] {
            columns.insert(column.to_owned(), json!("N/A"));
        }
        for key in ["access_key_1", "access_key_2"] {
            columns.insert(format!("{key}_active"), json!("false"));
            for fact in ["last_rotated", "last_used_date", "last_used_region", "last_used_service"] {
                columns.insert(format!("{key}_{fact}"), json!("N/A"));
            }
        }
        for certificate in ["cert_1", "cert_2"] {
            columns.insert(format!("{certificate}_active"), json!("false"));
            columns.insert(format!("{certificate}_last_rotated"), json!("N/A"));
        }
        columns.insert("user".to_owned(), json!(user));
        columns.insert("arn".to_owned(), json!(arn));
        columns.insert("user_creation_time".to_owned(), json!(iso(created)));
        Self { columns }
    }

    fn set(&mut self, column: &str, text: String) {
        self.columns.insert(column.to_owned(), json!(text));
    }

    fn describe(self, account: &str) -> Described {
        let text = |column: &str| self.columns[column].as_str().unwrap_or_default().to_owned();
        let (user, arn) = (text("user"), text("arn"));
        Described::new("AWS::IAM::CredentialReport", global(account), arn, &user)
            .named(&user)
            .answer("GetCredentialReport", Value::Object(self.columns))
    }
}

/// What is worth telling apart about an account's root user.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Root {
    pub(crate) mfa: bool,
    pub(crate) virtual_mfa: bool,
    pub(crate) key: bool,
    pub(crate) used_days: Option<u32>,
    pub(crate) age_days: u32,
}

impl Root {
    /// The root user's line in the credential report.
    pub(crate) fn report(&self, account: &str) -> Described {
        let created = days_ago(self.age_days, &[account, "root"]);
        let mut line = Report::new("<root_account>", &arn(account, "root"), created);
        line.set("password_enabled", "not_supported".to_owned());
        line.set("password_last_changed", "not_supported".to_owned());
        line.set("password_next_rotation", "not_supported".to_owned());
        let used = self.used_days.map(|days| iso(days_ago(days, &[account, "root use"])));
        line.set("password_last_used", used.unwrap_or_else(|| "no_information".to_owned()));
        line.set("mfa_active", self.mfa.to_string());
        if self.key {
            line.set("access_key_1_active", "true".to_owned());
            line.set("access_key_1_last_rotated", iso(created));
        }
        line.describe(account)
    }

    /// The root user's virtual MFA device, if it has one.
    pub(crate) fn describe_device(&self, account: &str) -> Option<Described> {
        let serial = arn(account, "mfa/root-account-mfa-device");
        self.virtual_mfa.then(|| {
            Described::new("AWS::IAM::VirtualMFADevice", global(account), serial.clone(), &serial).answer(
                "ListVirtualMFADevices",
                json!({
                    "SerialNumber": serial, "EnableDate": iso(days_ago(self.age_days, &[account, "root"])),
                    "User": {"UserId": account, "Arn": arn(account, "root")},
                }),
            )
        })
    }

    /// The account summary, given how much there is of everything.
    pub(crate) fn summary(&self, account: &str, counts: &Counts) -> Described {
        Described::new("AWS::IAM::AccountSummary", global(account), arn(account, "root"), account).answer(
            "GetAccountSummary",
            json!({"SummaryMap": {
                "AccessKeysPerUserQuota": 2, "AccountAccessKeysPresent": i32::from(self.key),
                "AccountMFAEnabled": i32::from(self.mfa), "AccountPasswordPresent": 1,
                "AccountSigningCertificatesPresent": 0, "AssumeRolePolicySizeQuota": 2048,
                "AttachedPoliciesPerGroupQuota": 10, "AttachedPoliciesPerRoleQuota": 10,
                "AttachedPoliciesPerUserQuota": 10, "GlobalEndpointTokenVersion": 2, "GroupPolicySizeQuota": 5120,
                "Groups": counts.groups, "GroupsPerUserQuota": 10, "GroupsQuota": 300,
                "InstanceProfiles": 4, "InstanceProfilesQuota": 1000, "MFADevices": counts.devices,
                "MFADevicesInUse": counts.devices, "Policies": counts.policies, "PoliciesQuota": 1500,
                "PolicySizeQuota": 6144, "PolicyVersionsInUse": counts.policies, "PolicyVersionsInUseQuota": 10000,
                "Providers": 1, "RolePolicySizeQuota": 10240, "Roles": counts.roles, "RolesQuota": 1000,
                "ServerCertificates": 0, "ServerCertificatesQuota": 20, "SigningCertificatesPerUserQuota": 2,
                "UserPolicySizeQuota": 2048, "Users": counts.users, "UsersQuota": 5000, "VersionsPerPolicyQuota": 5,
            }}),
        )
    }
}

/// How much there is of what the account summary counts.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Counts {
    pub(crate) users: usize,
    pub(crate) groups: usize,
    pub(crate) roles: usize,
    pub(crate) policies: usize,
    pub(crate) devices: usize,
}

/// The account's password policy; there is none where it is nothing.
pub(crate) fn password_policy(account: &str, policy: Option<Value>) -> Described {
    let described = Described::new(
        "AWS::IAM::AccountPasswordPolicy",
        global(account),
        arn(account, "account-password-policy"),
        account,
    );
    match policy {
        Some(policy) => described.answer("GetAccountPasswordPolicy", json!({"PasswordPolicy": policy})),
        None => described.absent("GetAccountPasswordPolicy", "NoSuchEntity"),
    }
}

/// A group.
pub(crate) fn group(account: &str, name: &str, policies: &[String], inline_policies: &[(&str, Value)]) -> Described {
    let arn = arn(account, &format!("group/{name}"));
    let id = iam_id("AGPA", 21, &[account, name]);
    let created = days_ago(1400, &[account, "group", name]);
    let core = json!({"Path": "/", "GroupName": name, "GroupId": id, "Arn": arn, "CreateDate": iso(created)});
    let mut details = core.clone();
    details["GroupPolicyList"] = inline(inline_policies);
    details["AttachedManagedPolicies"] = attached(policies);
    Described::new("AWS::IAM::Group", global(account), arn, &id)
        .named(name)
        .created(created)
        .answer("GetAccountAuthorizationDetails", details)
        .answer("ListGroups", core)
}

/// What is worth telling apart about a role.
#[derive(Debug, Clone, Default)]
pub(crate) struct Role<'a> {
    pub(crate) name: &'a str,
    pub(crate) path: &'a str,
    pub(crate) description: &'a str,
    pub(crate) trust: Value,
    pub(crate) attached: Vec<String>,
    pub(crate) inline: Vec<(&'a str, Value)>,
    pub(crate) profile: bool,
    pub(crate) age_days: u32,
    pub(crate) used_days: Option<u32>,
    pub(crate) boundary: Option<&'a str>,
    pub(crate) tags: Tags,
}

impl Role<'_> {
    pub(crate) fn describe(&self, account: &str) -> Described {
        let path = if self.path.is_empty() { "/" } else { self.path };
        let arn = arn(account, &format!("role{path}{}", self.name));
        let id = iam_id("AROA", 21, &[account, self.name]);
        let created = days_ago(self.age_days, &[account, "role", self.name]);
        let core = json!({
            "Path": path, "RoleName": self.name, "RoleId": id, "Arn": arn, "CreateDate": iso(created),
            "AssumeRolePolicyDocument": self.trust,
        });
        let mut details = core.clone();
        let mut profiles = Vec::new();
        if self.profile {
            let mut role = core.clone();
            role["Tags"] = json!([]);
            profiles.push(json!({
                "Path": path, "InstanceProfileName": self.name,
                "InstanceProfileId": iam_id("AIPA", 21, &[account, self.name]),
                "Arn": self::arn(account, &format!("instance-profile{path}{}", self.name)),
                "CreateDate": iso(created), "Roles": [role],
            }));
        }
        details["InstanceProfileList"] = json!(profiles);
        details["RolePolicyList"] = inline(&self.inline);
        details["AttachedManagedPolicies"] = attached(&self.attached);
        if let Some(name) = self.boundary {
            details["PermissionsBoundary"] = boundary(account, name);
        }
        details["RoleLastUsed"] = match self.used_days {
            Some(days) => {
                json!({"LastUsedDate": iso(days_ago(days, &[account, "role", self.name])), "Region": "eu-central-1"})
            }
            None => json!({}),
        };
        details["Tags"] = tag_list(&self.tags);
        let mut listed = core;
        listed["MaxSessionDuration"] = json!(3600);
        if !self.description.is_empty() {
            listed["Description"] = json!(self.description);
        }
        Described::new("AWS::IAM::Role", global(account), arn, &id)
            .named(self.name)
            .created(created)
            .tagged(&self.tags)
            .answer("GetAccountAuthorizationDetails", details)
            .answer("ListRoles", listed)
    }
}

/// A managed policy of the account, with a former version if it was edited.
pub(crate) fn policy(
    account: &str,
    name: &str,
    description: &str,
    attachments: usize,
    document: &Value,
    former: Option<&Value>,
) -> Described {
    let arn = customer_policy(account, name);
    let id = iam_id("ANPA", 21, &[account, name]);
    let created = days_ago(900, &[account, "policy", name]);
    let updated = days_ago(120, &[account, "policy", name]);
    let version = if former.is_some() { "v2" } else { "v1" };
    let mut versions = vec![json!({
        "VersionId": version, "IsDefaultVersion": true, "CreateDate": iso(updated), "Document": document,
    })];
    versions.extend(former.map(|document| {
        json!({"VersionId": "v1", "IsDefaultVersion": false, "CreateDate": iso(created), "Document": document})
    }));
    let core = json!({
        "PolicyName": name, "PolicyId": id, "Arn": arn, "Path": "/", "DefaultVersionId": version,
        "AttachmentCount": attachments, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
        "CreateDate": iso(created), "UpdateDate": iso(updated),
    });
    let mut details = core.clone();
    details["Description"] = json!(description);
    details["PolicyVersionList"] = json!(versions);
    Described::new("AWS::IAM::Policy", global(account), arn, &id)
        .named(name)
        .created(created)
        .answer("GetAccountAuthorizationDetails", details)
        .answer("ListPolicies", core)
}

/// The tags that this company puts on everything.
pub(crate) fn owned(team: &str, stage: &str) -> Tags {
    tags([("team", team), ("stage", stage), ("owner", &format!("{team}@tidewren.example"))])
}

/// A password policy as the benchmarks ask for.
pub(crate) fn strong_password_policy() -> Value {
    json!({
        "MinimumPasswordLength": 16, "RequireSymbols": true, "RequireNumbers": true, "RequireUppercaseCharacters": true,
        "RequireLowercaseCharacters": true, "AllowUsersToChangePassword": true, "ExpirePasswords": true,
        "MaxPasswordAge": 90, "PasswordReusePrevention": 24,
    })
}
