//! What the RDS API answers.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::described::{Described, Place, Tags, days_ago, iso, snapshot_time, tag_list};
use crate::dice::Dice;
use crate::ec2::Subnet;

fn resource_id(prefix: &str, words: &[&str]) -> String {
    let mut dice = Dice::of(words);
    let letters: String = (0..26).map(|_| char::from(dice.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))).collect();
    format!("{prefix}-{letters}")
}

fn logs(engine: &str) -> &'static [&'static str] {
    match engine {
        "postgres" | "aurora-postgresql" => &["postgresql"],
        "aurora-mysql" => &["audit", "error", "slowquery"],
        _ => &["audit", "error", "general", "slowquery"],
    }
}

fn license(engine: &str) -> &'static str {
    if engine.contains("postgres") { "postgresql-license" } else { "general-public-license" }
}

fn port(engine: &str) -> u16 {
    if engine.contains("postgres") { 5432 } else { 3306 }
}

/// What is worth telling apart about a database instance. The default is one that nobody objects to.
#[derive(Debug, Clone)]
pub(crate) struct Instance<'a> {
    pub(crate) name: &'a str,
    pub(crate) cluster: Option<&'a str>,
    pub(crate) engine: &'a str,
    pub(crate) class: &'a str,
    pub(crate) public: bool,
    pub(crate) key: Option<&'a str>,
    pub(crate) backup_days: u32,
    pub(crate) multi_az: bool,
    pub(crate) authority: &'a str,
    pub(crate) minor_upgrades: bool,
    pub(crate) deletion_protection: bool,
    pub(crate) iam_authentication: bool,
    pub(crate) exports_logs: bool,
    pub(crate) admin: &'a str,
    pub(crate) replica_of: Option<&'a str>,
    pub(crate) age_days: u32,
    pub(crate) tags: Tags,
}

impl Default for Instance<'_> {
    fn default() -> Self {
        Self {
            name: "",
            cluster: None,
            engine: "postgres",
            class: "db.m7g.large",
            public: false,
            key: None,
            backup_days: 14,
            multi_az: true,
            authority: "rds-ca-rsa2048-g1",
            minor_upgrades: true,
            deletion_protection: true,
            iam_authentication: true,
            exports_logs: true,
            admin: "keeper",
            replica_of: None,
            age_days: 500,
            tags: Tags::new(),
        }
    }
}

impl Instance<'_> {
    pub(crate) fn describe(&self, place: Place<'_>, subnets: &[&Subnet], group: &str) -> Described {
        let arn = place.arn("rds", &format!("db:{}", self.name));
        let id = resource_id("db", &[place.account, place.region, self.name]);
        let created = days_ago(self.age_days, &[&id]);
        let vpc = subnets.first().map_or("", |subnet| subnet.vpc.as_str());
        let members: Value = subnets
            .iter()
            .map(|subnet| {
                json!({
                    "SubnetIdentifier": subnet.id, "SubnetAvailabilityZone": {"Name": subnet.zone}, "SubnetOutpost": {},
                    "SubnetStatus": "Active",
                })
            })
            .collect();
        let valid_till = match self.authority {
            "rds-ca-2019" => "2024-08-22T17:08:50+00:00".to_owned(),
            _ => iso(snapshot_time() + TimeDelta::days(290)),
        };
        let mut answer = json!({
            "DBInstanceIdentifier": self.name, "DBInstanceArn": arn, "DBInstanceStatus": "available",
            "DBInstanceClass": self.class, "DbiResourceId": id, "AllocatedStorage": 200, "MaxAllocatedStorage": 1000,
            "AutoMinorVersionUpgrade": self.minor_upgrades, "AvailabilityZone": format!("{}a", place.region),
            "BackupRetentionPeriod": self.backup_days, "BackupTarget": "region",
            "CACertificateIdentifier": self.authority, "CopyTagsToSnapshot": true, "CustomerOwnedIpEnabled": false,
            "CertificateDetails": {"CAIdentifier": self.authority, "ValidTill": valid_till},
            "DbInstancePort": 0, "DBName": "app", "DeletionProtection": self.deletion_protection,
            "DBSubnetGroup": {
                "DBSubnetGroupName": "databases", "DBSubnetGroupDescription": "Subnets for databases", "VpcId": vpc,
                "SubnetGroupStatus": "Complete", "Subnets": members,
            },
            "Endpoint": {
                "Address": format!("{}.c1example.{}.rds.amazonaws.com", self.name, place.region),
                "HostedZoneId": "Z1EXAMPLE", "Port": port(self.engine),
            },
            "Engine": self.engine, "EngineVersion": if self.engine.contains("postgres") { "16.4" } else { "8.0.39" },
            "IAMDatabaseAuthenticationEnabled": self.iam_authentication, "InstanceCreateTime": iso(created),
            "Iops": 3000, "LatestRestorableTime": iso(snapshot_time() - TimeDelta::minutes(5)),
            "LicenseModel": license(self.engine),
            "MasterUsername": self.admin, "MonitoringInterval": 60,
            "MonitoringRoleArn": format!("arn:aws:iam::{}:role/rds-monitoring", place.account),
            "MultiAZ": self.multi_az, "NetworkType": "IPV4", "PerformanceInsightsEnabled": true,
            "PerformanceInsightsRetentionPeriod": 7, "PreferredBackupWindow": "02:10-02:40",
            "PreferredMaintenanceWindow": "sun:03:30-sun:04:00", "PubliclyAccessible": self.public,
            "StorageEncrypted": self.key.is_some(), "StorageThroughput": 125, "StorageType": "gp3",
            "DBParameterGroups": [{
                "DBParameterGroupName": format!("{}-params", self.name), "ParameterApplyStatus": "in-sync",
            }],
            "DBSecurityGroups": [], "DomainMemberships": [], "PendingModifiedValues": {}, "AssociatedRoles": [],
            "OptionGroupMemberships": [{"OptionGroupName": "default", "Status": "in-sync"}],
            "ReadReplicaDBInstanceIdentifiers": [],
            "VpcSecurityGroups": [{"VpcSecurityGroupId": group, "Status": "active"}],
            "TagList": tag_list(&self.tags),
        });
        if let Some(key) = self.key {
            answer["KmsKeyId"] = json!(key);
        }
        if let Some(cluster) = self.cluster {
            answer["DBClusterIdentifier"] = json!(cluster);
        }
        if let Some(source) = self.replica_of {
            answer["ReadReplicaSourceDBInstanceIdentifier"] = json!(source);
        }
        if self.exports_logs {
            answer["EnabledCloudwatchLogsExports"] = json!(logs(self.engine));
        }
        Described::new("AWS::RDS::DBInstance", place, arn, &id)
            .named(self.name)
            .created(created)
            .tagged(&self.tags)
            .answer("DescribeDBInstances", answer)
    }
}

/// What is worth telling apart about a cluster.
#[derive(Debug, Clone)]
pub(crate) struct Cluster<'a> {
    pub(crate) name: &'a str,
    pub(crate) engine: &'a str,
    pub(crate) members: &'a [&'a str],
    pub(crate) key: Option<&'a str>,
    pub(crate) careful: bool,
    pub(crate) admin: &'a str,
    pub(crate) group: &'a str,
    pub(crate) tags: Tags,
}

impl Cluster<'_> {
    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let arn = place.arn("rds", &format!("cluster:{}", self.name));
        let id = resource_id("cluster", &[place.account, place.region, self.name]);
        let created = days_ago(400, &[&id]);
        let members: Value = self
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| {
                json!({
                    "DBInstanceIdentifier": member, "IsClusterWriter": index == 0,
                    "DBClusterParameterGroupStatus": "in-sync", "PromotionTier": 1,
                })
            })
            .collect();
        let zones: Vec<String> = ["a", "b", "c"].iter().map(|zone| format!("{}{zone}", place.region)).collect();
        let mut answer = json!({
            "DBClusterIdentifier": self.name, "DBClusterArn": arn, "DbClusterResourceId": id, "Status": "available",
            "ClusterCreateTime": iso(created), "AllocatedStorage": 1, "AvailabilityZones": zones,
            "AutoMinorVersionUpgrade": self.careful, "BackupRetentionPeriod": if self.careful { 14 } else { 1 },
            "CopyTagsToSnapshot": self.careful, "CrossAccountClone": false, "DatabaseName": "app",
            "DBClusterParameterGroup": format!("{}-params", self.name), "DBSubnetGroup": "databases",
            "DBClusterMembers": members, "DBClusterOptionGroupMemberships": [], "DeletionProtection": self.careful,
            "EarliestRestorableTime": iso(snapshot_time() - TimeDelta::days(1)),
            "LatestRestorableTime": iso(snapshot_time() - TimeDelta::minutes(5)),
            "Endpoint": format!("{}.cluster-c1example.{}.rds.amazonaws.com", self.name, place.region),
            "ReaderEndpoint": format!("{}.cluster-ro-c1example.{}.rds.amazonaws.com", self.name, place.region),
            "Engine": self.engine, "EngineMode": "provisioned",
            "EngineVersion": if self.engine.contains("postgres") { "16.4" } else { "8.0.mysql_aurora.3.08.0" },
            "HostedZoneId": "Z1EXAMPLE", "HttpEndpointEnabled": false,
            "IAMDatabaseAuthenticationEnabled": self.careful, "MasterUsername": self.admin,
            "MultiAZ": self.members.len() > 1, "NetworkType": "IPV4", "Port": port(self.engine),
            "PreferredBackupWindow": "02:10-02:40", "PreferredMaintenanceWindow": "sun:03:30-sun:04:00",
            "StorageEncrypted": self.key.is_some(), "AssociatedRoles": [], "DomainMemberships": [],
            "ReadReplicaIdentifiers": [], "TagList": tag_list(&self.tags),
            "VpcSecurityGroups": [{"VpcSecurityGroupId": self.group, "Status": "active"}],
        });
        if let Some(key) = self.key {
            answer["KmsKeyId"] = json!(key);
        }
        if self.careful {
            answer["EnabledCloudwatchLogsExports"] = json!(logs(self.engine));
        }
        Described::new("AWS::RDS::DBCluster", place, arn, &id)
            .named(self.name)
            .created(created)
            .tagged(&self.tags)
            .answer("DescribeDBClusters", answer)
    }
}

/// A snapshot of an instance or of a cluster.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot<'a> {
    pub(crate) name: &'a str,
    pub(crate) of: &'a str,
    pub(crate) of_cluster: bool,
    pub(crate) engine: &'a str,
    pub(crate) key: Option<&'a str>,
    /// Who may restore it: accounts, or `all`.
    pub(crate) shared_with: &'a [&'a str],
    pub(crate) age_days: u32,
    pub(crate) tags: Tags,
}

impl Snapshot<'_> {
    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let created = days_ago(self.age_days, &[place.account, self.name]);
        let mut answer = json!({
            "SnapshotType": "manual", "Status": "available", "SnapshotCreateTime": iso(created),
            "AllocatedStorage": 200,
            "Engine": self.engine, "EngineVersion": if self.engine.contains("postgres") { "16.4" } else { "8.0.39" },
            "IAMDatabaseAuthenticationEnabled": true, "LicenseModel": license(self.engine), "MasterUsername": "keeper",
            "PercentProgress": 100, "Port": port(self.engine), "StorageType": "gp3", "TagList": tag_list(&self.tags),
            "VpcId": crate::dice::ec2_id("vpc", &[place.account, place.region, "core"]),
        });
        if let Some(key) = self.key {
            answer["KmsKeyId"] = json!(key);
        }
        let attributes = json!([{"AttributeName": "restore", "AttributeValues": self.shared_with}]);
        let snapshot = |resource_type, arn: String| {
            Described::new(resource_type, place, arn, self.name).named(self.name).created(created).tagged(&self.tags)
        };
        if self.of_cluster {
            let arn = place.arn("rds", &format!("cluster-snapshot:{}", self.name));
            answer["DBClusterSnapshotIdentifier"] = json!(self.name);
            answer["DBClusterSnapshotArn"] = json!(arn);
            answer["DBClusterIdentifier"] = json!(self.of);
            answer["DbClusterResourceId"] = json!(resource_id("cluster", &[place.account, place.region, self.of]));
            answer["StorageEncrypted"] = json!(self.key.is_some());
            snapshot("AWS::RDS::DBClusterSnapshot", arn).answer("DescribeDBClusterSnapshots", answer).answer(
                "DescribeDBClusterSnapshotAttributes",
                json!({"DBClusterSnapshotAttributesResult": {
                    "DBClusterSnapshotIdentifier": self.name, "DBClusterSnapshotAttributes": attributes,
                }}),
            )
        } else {
            let arn = place.arn("rds", &format!("snapshot:{}", self.name));
            answer["DBSnapshotIdentifier"] = json!(self.name);
            answer["DBSnapshotArn"] = json!(arn);
            answer["DBInstanceIdentifier"] = json!(self.of);
            answer["DbiResourceId"] = json!(resource_id("db", &[place.account, place.region, self.of]));
            answer["Encrypted"] = json!(self.key.is_some());
            snapshot("AWS::RDS::DBSnapshot", arn).answer("DescribeDBSnapshots", answer).answer(
                "DescribeDBSnapshotAttributes",
                json!({"DBSnapshotAttributesResult": {
                    "DBSnapshotIdentifier": self.name, "DBSnapshotAttributes": attributes,
                }}),
            )
        }
    }
}
