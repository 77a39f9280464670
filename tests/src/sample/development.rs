//! Development: what happens where nobody looks, and where the collector may not look everywhere.

use serde_json::json;

use super::estate::{Estate, Fleet, Network, NetworkSpec, RefusedList, default_group, service_interface};
use super::{ACQUIRED, DEVELOPMENT, PRODUCTION};
use crate::described::{Described, Place, Tags, tags};
use crate::dice::ec2_id;
use crate::ec2::{self, Peer, Rule, Settings, Snapshot, Subnet, Volume, everything, group_id, security_group, tcp};
use crate::iam::{self, Key, Password, Role, Root, User, aws_policy, customer_policy, group, owned, policy};
use crate::kms;
use crate::policy::{allow, document, grant, trust_github, trust_principal, trust_service, with_sid};
use crate::rds;
use crate::s3::{self, Acl, Bucket, Encryption, tls_only};

const HOME: Place<'static> = Place { account: DEVELOPMENT, region: "eu-central-1" };
const SECOND: Place<'static> = Place { account: DEVELOPMENT, region: "us-east-1" };

/// What may not be listed: nobody knows which volumes there are in the second region, nor which cluster snapshots.
pub(super) const REFUSED_LISTS: [RefusedList; 2] =
    [(DEVELOPMENT, "us-east-1", "AWS::EC2::Volume"), (DEVELOPMENT, "us-east-1", "AWS::RDS::DBClusterSnapshot")];

pub(super) fn build(estate: &mut Estate) {
    identities(estate);
    keys(estate);
    buckets(estate);
    trails(estate);
    home_network(estate);
    second_network(estate);
    for place in [HOME, SECOND] {
        estate.add(Settings { encrypted: false, sharing_blocked: false, imdsv2: false }.describe(place));
    }
    let settings = SECOND.arn("ec2", &format!("regional-settings/{}", SECOND.region));
    estate.deny("AWS::EC2::RegionSettings", &settings, "GetImageBlockPublicAccessState");
    let root = Root { mfa: false, virtual_mfa: false, key: true, used_days: Some(6), age_days: 2100 };
    estate.add_root(DEVELOPMENT, root);
    for (account, region, resource_type) in REFUSED_LISTS {
        estate.take(|resource| {
            resource.account == account && resource.region == region && resource.resource_type == resource_type
        });
    }
}

fn identities(estate: &mut Estate) {
    estate.add(group(DEVELOPMENT, "developers", &[aws_policy("PowerUserAccess")], &[]));
    estate.add(group(
        DEVELOPMENT,
        "leads",
        &[aws_policy("job-function/ViewOnlyAccess")],
        &[("everything", document(vec![allow(&["*"], &["*"])]))],
    ));
    let base = User { age_days: 1200, ..User::default() };
    let console = |changed_days, used_days| Some(Password { changed_days, used_days });
    let key = |age_days, used_days| Key { active: true, age_days, used_days };
    let users = [
        User {
            name: "dana.reyes",
            groups: vec!["developers"],
            password: console(340, Some(4)),
            mfa: true,
            keys: vec![key(20, Some(2))],
            ..base.clone()
        },
        User {
            name: "viktor.holm",
            groups: vec!["leads"],
            password: console(800, Some(1)),
            keys: vec![key(410, Some(1)), key(33, Some(12))],
            ..base.clone()
        },
        User {
            name: "old.contractor",
            password: console(700, Some(380)),
            attached: vec![aws_policy("AdministratorAccess")],
            keys: vec![key(690, Some(379))],
            ..base.clone()
        },
        User {
            name: "newcomer",
            age_days: 70,
            groups: vec!["developers"],
            password: console(70, None),
            keys: vec![key(70, None)],
            keys_made_with_user: true,
            ..base.clone()
        },
        User {
            name: "jenkins",
            age_days: 1900,
            attached: vec![customer_policy(DEVELOPMENT, "ci-everything")],
            keys: vec![key(1900, Some(0))],
            tags: tags([("team", "platform")]),
            ..base.clone()
        },
        User {
            name: "emergency",
            inline: vec![("all", document(vec![allow(&["*"], &["*"])]))],
            password: console(1000, None),
            ..base.clone()
        },
        User { name: "nobody", ..base },
    ];
    for user in &users {
        estate.add_user(DEVELOPMENT, user);
    }
    roles(estate);
    policies(estate);
    estate.add(iam::password_policy(DEVELOPMENT, None));
    estate.add(s3::account_settings(DEVELOPMENT, None));
    estate.deny("AWS::IAM::User", "nobody", "ListMFADevices");
    made_meanwhile(estate);
}

/// Made after the collector had read all details and before it listed names, and what it then asked was refused.
fn made_meanwhile(estate: &mut Estate) {
    let user = User { name: "trainee", attached: vec![aws_policy("ReadOnlyAccess")], ..User::default() };
    let role = Role { name: "trainee-lab", trust: trust_service("ec2.amazonaws.com"), ..Role::default() };
    let document = document(vec![allow(&["ec2:DescribeInstances"], &["*"])]);
    let policy = policy(DEVELOPMENT, "trainee-lab", "The lab", 1, &document, None);
    for (made, refused) in [
        (user.describe(DEVELOPMENT), &["ListAttachedUserPolicies", "ListGroupsForUser", "ListUserPolicies"][..]),
        (role.describe(DEVELOPMENT), &["GetRole", "ListAttachedRolePolicies", "ListRolePolicies"]),
        (policy, &["GetPolicyVersion"]),
    ] {
        let made = made.without("GetAccountAuthorizationDetails");
        estate.add(refused.iter().fold(made, |made, operation| made.denied(operation)));
    }
}

fn roles(estate: &mut Estate) {
    let base = Role { age_days: 600, used_days: Some(3), ..Role::default() };
    let roles = [
        Role {
            name: "sandbox-instance",
            trust: trust_service("ec2.amazonaws.com"),
            inline: vec![("all-storage", document(vec![allow(&["s3:*", "dynamodb:*"], &["*"])]))],
            profile: true,
            ..base.clone()
        },
        Role {
            name: "ci-runner",
            trust: trust_service("ec2.amazonaws.com"),
            attached: vec![customer_policy(DEVELOPMENT, "ci-everything")],
            profile: true,
            ..base.clone()
        },
        Role {
            name: "audit-runner",
            trust: trust_github(DEVELOPMENT, Some("repo:tidewren/audit:ref:refs/heads/main")),
            inline: vec![(
                "assume",
                document(vec![allow(&["sts:AssumeRole"], &[&format!("arn:aws:iam::{PRODUCTION}:role/icecore-audit")])]),
            )],
            ..base.clone()
        },
        // Any workflow of anybody on GitHub can become these two.
        Role { name: "preview-deploy", trust: trust_github(DEVELOPMENT, Some("repo:*")), ..base.clone() },
        Role { name: "docs-deploy", trust: trust_github(DEVELOPMENT, None), ..base.clone() },
        Role {
            name: "demo",
            description: "For the trade fair",
            trust: trust_principal("*"),
            attached: vec![aws_policy("ReadOnlyAccess")],
            used_days: Some(244),
            ..base.clone()
        },
        Role {
            name: "vendor-monitoring",
            trust: trust_principal(&format!("arn:aws:iam::{ACQUIRED}:root")),
            attached: vec![aws_policy("ReadOnlyAccess")],
            ..base.clone()
        },
        Role {
            name: "data-science",
            trust: trust_principal(&format!("arn:aws:iam::{DEVELOPMENT}:root")),
            attached: vec![aws_policy("AdministratorAccess"), aws_policy("AWSCloudShellFullAccess")],
            ..base.clone()
        },
        Role {
            name: "batch-wildcard",
            trust: trust_service("ecs-tasks.amazonaws.com"),
            inline: vec![("anything", document(vec![allow(&["*"], &["*"])]))],
            ..base.clone()
        },
        Role { name: "event-relay", trust: trust_service("events.amazonaws.com"), used_days: None, ..base.clone() },
        Role { name: "log-relay", trust: trust_service("sns.amazonaws.com"), used_days: Some(140), ..base },
    ];
    estate.extend(roles.iter().map(|role| role.describe(DEVELOPMENT)));
}

fn policies(estate: &mut Estate) {
    let everything = document(vec![with_sid(allow(&["*"], &["*"]), "CI")]);
    estate.add(policy(DEVELOPMENT, "ci-everything", "Whatever the build needs", 2, &everything, None));
    let decrypt = document(vec![allow(&["kms:Decrypt", "kms:DescribeKey"], &["*"])]);
    estate.add(policy(DEVELOPMENT, "read-secrets", "Reads encrypted parameters", 1, &decrypt, None));
    let escalation =
        document(vec![allow(&["iam:CreatePolicyVersion", "iam:AttachUserPolicy", "iam:PassRole"], &["*"])]);
    estate.add(policy(DEVELOPMENT, "onboarding", "Sets newcomers up", 1, &escalation, None));
    let read = document(vec![allow(&["s3:GetObject"], &["arn:aws:s3:::tidewren-dev-artifacts/*"])]);
    estate.add(policy(DEVELOPMENT, "read-artifacts", "Reads build results", 1, &read, None));
}

fn keys(estate: &mut Estate) {
    let keys = [
        kms::Key {
            alias: "shared",
            description: "Shared with everybody, for now",
            rotated: false,
            statements: vec![with_sid(
                grant("Allow", &json!({"AWS": "*"}), &["kms:Encrypt", "kms:Decrypt"], &["*"]),
                "Temporary",
            )],
            ..kms::Key::default()
        },
        kms::Key { alias: "retired", state: "PendingDeletion", ..kms::Key::default() },
        kms::Key { alias: "secrets", description: "Parameters of the CI", ..kms::Key::default() },
        kms::Key { alias: "reports", description: "Reports", ..kms::Key::default() },
    ];
    for key in &keys {
        estate.add_key(HOME, key);
    }
    let secrets = keys[2].id(HOME);
    estate.deny("AWS::KMS::Key", &secrets, "GetKeyPolicy");
    estate.deny("AWS::KMS::Key", &secrets, "ListResourceTags");
    let reports = keys[3].id(HOME);
    estate.fail("AWS::KMS::Key", &reports, "GetKeyRotationStatus", "ThrottlingException", "Rate exceeded");
    let managed = kms::Key { alias: "aws/ebs", aws_managed: true, ..kms::Key::default() };
    estate.add_key(SECOND, &managed);
}

fn buckets(estate: &mut Estate) {
    let team = |team| owned(team, "dev");
    let open = |bucket: &str, principal: &serde_json::Value, actions: &[&str]| {
        let (all, objects) = (format!("arn:aws:s3:::{bucket}"), format!("arn:aws:s3:::{bucket}/*"));
        document(vec![with_sid(grant("Allow", principal, actions, &[&all, &objects]), "Shared")])
    };
    let loose = Bucket {
        block: None,
        versioning: None,
        encryption: Encryption::None,
        lifecycle: false,
        ownership: None,
        age_days: 1500,
        ..Bucket::default()
    };
    let buckets = [
        Bucket {
            name: "tidewren-dev-artifacts",
            policy: Some(tls_only("tidewren-dev-artifacts")),
            tags: team("platform"),
            ..Bucket::default()
        },
        Bucket {
            name: "tidewren-dev-website",
            acl: Acl::PublicRead,
            website: true,
            tags: team("storefront"),
            ..loose.clone()
        },
        Bucket { name: "tidewren-dev-uploads", acl: Acl::PublicWrite, tags: team("storefront"), ..loose.clone() },
        Bucket { name: "tidewren-dev-exchange", acl: Acl::AuthenticatedRead, tags: team("orders"), ..loose.clone() },
        Bucket {
            name: "tidewren-dev-datasets",
            policy: Some(open("tidewren-dev-datasets", &json!("*"), &["s3:GetObject", "s3:ListBucket"])),
            tags: tags([("team", "search"), ("DataClassification", "confidential")]),
            ..loose.clone()
        },
        Bucket {
            name: "tidewren-dev-dropbox",
            policy: Some(open("tidewren-dev-dropbox", &json!({"AWS": "*"}), &["s3:*"])),
            ..loose.clone()
        },
        Bucket {
            name: "tidewren-dev-migration",
            policy: Some(open(
                "tidewren-dev-migration",
                &json!({"AWS": format!("arn:aws:iam::{ACQUIRED}:root")}),
                &["s3:GetObject", "s3:PutBucketPolicy", "s3:PutObjectAcl"],
            )),
            versioning: Some(false),
            tags: team("platform"),
            ..loose.clone()
        },
        Bucket { name: "tidewren-dev-audit", acl: Acl::PublicRead, tags: team("security"), ..loose.clone() },
        Bucket { name: "tidewren-dev-vault", ..loose.clone() },
        Bucket { name: "tidewren-dev-scratch", tags: Tags::new(), ..loose.clone() },
        Bucket {
            name: "tidewren-dev-terraform",
            block: Some([true, false, true, false]),
            tags: team("platform"),
            ..loose
        },
    ];
    estate.extend(buckets.iter().map(|bucket| bucket.describe(HOME)));
    estate.deny("AWS::S3::Bucket", "tidewren-dev-terraform", "GetBucketEncryption");
    estate.deny("AWS::S3::Bucket", "tidewren-dev-terraform", "GetBucketLogging");
    // Its policy denies everybody but one role, and so the collector.
    estate.seal("AWS::S3::Bucket", "tidewren-dev-vault");
}

fn trails(estate: &mut Estate) {
    let trail = kms::Trail {
        name: "dev-audit",
        bucket: "tidewren-dev-audit",
        multi_region: false,
        logging: true,
        validation: false,
        key: None,
        log_group: false,
        data_events: false,
        tags: Tags::new(),
    };
    estate.add(trail.describe(HOME, HOME.region));
    let forgotten = kms::Trail { name: "debugging", logging: false, ..trail.clone() };
    estate.add(forgotten.describe(SECOND, SECOND.region));
    let abroad = kms::Trail { name: "central", bucket: "somebody-elses-audit", ..trail };
    let arn = SECOND.arn("cloudtrail", "trail/central");
    estate.add(abroad.describe(SECOND, SECOND.region).denied("GetEventSelectors").failed(
        "GetTrailStatus",
        "AccessDeniedException",
        &format!("Not allowed to read the status of {arn}"),
    ));
}

/// Every mistake that a security group can have, each in one of its own.
fn open_groups(place: Place<'_>, vpc: &str) -> Vec<Described> {
    let world = [Peer::V4("0.0.0.0/0")];
    let world6 = [Peer::V6("::/0")];
    let udp = |port| Rule { protocol: "udp", ports: Some((port, port)), peers: world.to_vec(), description: "" };
    let groups: [(&str, &str, Vec<Rule<'_>>); 13] = [
        ("ssh", "Jump host", vec![tcp(22, 22, &world, "from home")]),
        ("rdp", "Windows desktops", vec![tcp(3389, 3389, &world6, ""), udp(3389)]),
        ("mysql", "Shared database", vec![tcp(3306, 3306, &world, "BI tool")]),
        ("postgres", "Shared database", vec![tcp(5432, 5432, &world, "BI tool")]),
        ("mssql", "Old ERP", vec![tcp(1433, 1434, &world, "")]),
        ("mongodb", "Prototype", vec![tcp(27017, 27018, &world, "")]),
        ("cache", "Redis and search", vec![tcp(6379, 6379, &world, ""), tcp(9200, 9300, &world, "")]),
        ("files", "File share", vec![tcp(445, 445, &world, ""), tcp(139, 139, &world, ""), udp(137)]),
        ("legacy", "FTP and telnet", vec![tcp(20, 23, &world, ""), tcp(2375, 2376, &world, "Docker")]),
        ("anything", "Debugging", vec![everything(&world, "remove me")]),
        ("web", "Preview", vec![tcp(80, 80, &world, ""), tcp(443, 443, &world, ""), tcp(8080, 8080, &world, "")]),
        ("provider", "Our internet provider", vec![tcp(8443, 8443, &[Peer::V4("81.128.0.0/11")], "Offices")]),
        ("app", "Prototypes", vec![tcp(8443, 8443, &[Peer::V4("10.30.0.0/16")], "From inside")]),
    ];
    let everywhere = [everything(&world, "")];
    let describe = |(name, description, rules): &(&str, &str, Vec<Rule<'_>>)| {
        security_group(place, vpc, name, description, rules, &everywhere, &owned("platform", "dev"))
    };
    groups.iter().map(describe).collect()
}

fn home_network(estate: &mut Estate) {
    let place = HOME;
    let spec = NetworkSpec {
        name: "lab",
        network: "10.30",
        flow_logs: None,
        public_addresses: true,
        guarded: false,
        default: false,
    };
    let network = Network::build(estate, place, &spec, &owned("platform", "dev"));
    let vpc = network.vpc.as_str();
    estate.extend(open_groups(place, vpc));
    estate.add(default_group(place, &network, false));
    let id = |name: &str| group_id(place, vpc, name);
    let base = Fleet {
        name: "",
        count: 1,
        class: "t3.medium",
        groups: &[],
        profile: None,
        public: true,
        imdsv2: false,
        detailed_monitoring: false,
        stopped_days: None,
        key: None,
        data_volumes: false,
        backed_up: false,
        age_days: 300,
        tags: owned("platform", "dev"),
    };
    let (ssh, anything, app, mssql, web) = (id("ssh"), id("anything"), id("app"), id("mssql"), id("web"));
    for fleet in [
        Fleet {
            name: "sandbox",
            count: 3,
            groups: &[("ssh", ssh), ("web", web)],
            profile: Some("sandbox-instance"),
            ..base
        },
        Fleet {
            name: "ci-runner",
            count: 4,
            groups: &[("app", app)],
            profile: Some("ci-runner"),
            public: false,
            tags: owned("platform", "dev"),
            ..base
        },
        Fleet {
            name: "old-erp",
            count: 1,
            class: "m4.xlarge",
            groups: &[("mssql", mssql)],
            public: false,
            stopped_days: Some(210),
            data_volumes: true,
            age_days: 1800,
            tags: Tags::new(),
            ..base
        },
        Fleet { name: "debug", count: 1, groups: &[("anything", anything)], tags: Tags::new(), ..base },
    ] {
        fleet.build(estate, place, &network);
    }
    let interface =
        service_interface(place, &network.private[0], "RDSNetworkInterface", 8, None, ("postgres", &id("postgres")));
    estate.add(interface.describe(place));
    for index in 0..2 {
        let volume = Volume {
            id: ec2_id("vol", &[DEVELOPMENT, "orphan", &index.to_string()]),
            size: 100,
            zone: "eu-central-1b",
            key: None,
            instance: None,
            age_days: 15 + index * 200,
            snapshot: None,
            tags: Tags::new(),
        };
        estate.add(volume.describe(place));
        let address = format!("203.0.113.{}", 240 + index);
        estate.add(ec2::address(place, &format!("unused-{index}"), &address, None, &Tags::new()));
    }
    snapshots(estate);
    databases(estate, &network);
}

fn snapshots(estate: &mut Estate) {
    let base = Snapshot {
        id: String::new(),
        volume: "vol-ffffffff",
        size: 100,
        key: None,
        public: false,
        shared_with: None,
        age_days: 240,
        description: "Before the upgrade",
        tags: Tags::new(),
    };
    let snapshots = [
        Snapshot { id: ec2_id("snap", &["golden image"]), public: true, description: "Golden image", ..base.clone() },
        Snapshot { id: ec2_id("snap", &["for the vendor"]), shared_with: Some(ACQUIRED), ..base.clone() },
        Snapshot { id: ec2_id("snap", &["unseen"]), ..base },
    ];
    estate.extend(snapshots.iter().map(|snapshot| snapshot.describe(HOME)));
    estate.deny("AWS::EC2::Snapshot", &snapshots[2].id, "DescribeSnapshotAttribute");
}

fn databases(estate: &mut Estate, network: &Network) {
    let vpc = network.vpc.as_str();
    let (private, public): (Vec<&Subnet>, Vec<&Subnet>) =
        (network.private.iter().collect(), network.public.iter().collect());
    let base = rds::Instance {
        engine: "mysql",
        class: "db.t3.medium",
        multi_az: false,
        minor_upgrades: false,
        deletion_protection: false,
        iam_authentication: false,
        exports_logs: false,
        admin: "admin",
        backup_days: 1,
        age_days: 1600,
        ..rds::Instance::default()
    };
    let analytics = rds::Instance { name: "analytics", public: true, tags: owned("search", "dev"), ..base.clone() };
    estate.add(analytics.describe(HOME, &public, &group_id(HOME, vpc, "mysql")));
    let prototype = rds::Instance {
        name: "prototype",
        engine: "postgres",
        authority: "rds-ca-2019",
        backup_days: 0,
        admin: "root",
        ..base
    };
    estate.add(prototype.describe(HOME, &private, &group_id(HOME, vpc, "postgres")));
    let cluster = rds::Cluster {
        name: "experiments",
        engine: "aurora-mysql",
        members: &["experiments-1"],
        key: None,
        careful: false,
        admin: "admin",
        group: &group_id(HOME, vpc, "mysql"),
        tags: Tags::new(),
    };
    estate.add(cluster.describe(HOME));
    for (name, of, of_cluster) in [
        ("analytics-for-everyone", "analytics", false),
        ("experiments-final", "experiments", true),
        ("prototype-unseen", "prototype", false),
    ] {
        let snapshot = rds::Snapshot {
            name,
            of,
            of_cluster,
            engine: if of_cluster { "aurora-mysql" } else { "mysql" },
            key: None,
            shared_with: if name == "prototype-unseen" { &[] } else { &["all"] },
            age_days: 300,
            tags: Tags::new(),
        };
        estate.add(snapshot.describe(HOME));
    }
    estate.deny("AWS::RDS::DBSnapshot", "prototype-unseen", "DescribeDBSnapshotAttributes");
}

/// The second region has no more than what AWS puts into every region, and a few notebooks.
fn second_network(estate: &mut Estate) {
    let spec = NetworkSpec {
        name: "default",
        network: "172.31",
        flow_logs: Some("ACCEPT"),
        public_addresses: true,
        guarded: false,
        default: true,
    };
    let network = Network::build(estate, SECOND, &spec, &Tags::new());
    estate.add(default_group(SECOND, &network, false));
    let world = [Peer::V4("0.0.0.0/0")];
    let rules =
        [tcp(8888, 8888, &world, "Notebooks"), tcp(22, 22, &[Peer::V4("0.0.0.0/1"), Peer::V4("128.0.0.0/1")], "")];
    let egress = [everything(&world, "")];
    estate.add(security_group(SECOND, &network.vpc, "notebooks", "Notebooks", &rules, &egress, &Tags::new()));
    let group = group_id(SECOND, &network.vpc, "notebooks");
    Fleet {
        name: "notebook",
        count: 2,
        class: "g5.xlarge",
        groups: &[("notebooks", group)],
        profile: None,
        public: true,
        imdsv2: false,
        detailed_monitoring: false,
        stopped_days: None,
        key: None,
        data_volumes: true,
        backed_up: false,
        age_days: 33,
        tags: tags([("team", "search")]),
    }
    .build(estate, SECOND, &network);
    estate.add(
        Snapshot {
            id: ec2_id("snap", &["notebook"]),
            volume: "vol-ffffffff",
            size: 400,
            key: None,
            public: false,
            shared_with: None,
            age_days: 3,
            description: "Notebooks",
            tags: Tags::new(),
        }
        .describe(SECOND),
    );
}
